#!/usr/bin/env bash
# Starts a real LanguageTool server on this machine only, and runs the grammar tests against it.
# Needs Maven and Java 17; the server's files are fetched once, into build/languagetool.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
jars="$root/build/languagetool"
log="$(mktemp)"
python="$root/.venv/bin/python"

if [ ! -e "$jars/.complete" ]; then
  echo "Fetching LanguageTool (once; about 250 MB) ..."
  fetch() {
    mvn --batch-mode --quiet --file "$root/tests/languagetool/pom.xml" \
      dependency:copy-dependencies -DoutputDirectory="$jars"
  }
  fetch || fetch
  touch "$jars/.complete"
fi

port="$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')"
java -cp "$jars/*" org.languagetool.server.HTTPServer --port "$port" > "$log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null || true; rm -f "$log"' EXIT

address="http://127.0.0.1:$port"
for _ in $(seq 120); do
  if "$python" -c "import urllib.request as u; u.urlopen('$address/v2/languages')" 2> /dev/null; then
    POLICYPRESS_LANGUAGETOOL="$address" "$python" -m pytest "$root/tests/test_lint_grammar_server.py"
    exit
  fi
  kill -0 "$server" 2> /dev/null || break
  sleep 1
done
echo "LanguageTool did not start:"
cat "$log"
exit 1
