#!/usr/bin/env bash
# Holds the linter's SARIF to the standard, by the validator that the authors of the format publish.
# Needs npm; the validator is fetched once, into build/sarif.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
tools="$root/build/sarif"
validator="$tools/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

if [ ! -e "$validator" ]; then
  echo "Fetching the SARIF validator (once; about 100 MB) ..."
  mkdir -p "$tools"
  fetch() {
    npm install --prefix "$tools" --no-package-lock --no-audit --no-fund --silent \
      @microsoft/sarif-multitool@5.7.0
  }
  fetch || fetch
  chmod u+x "$validator"
fi

cd "$root"
printf 'An inmate, <!-- policypress allow: inmate --> and an addict.\n' > "$work/a.md"
printf 'Line one.\r\n\r\nTwo \360\237\230\200 \342\200\234junkies\342\200\235 here.' > "$work/b c.txt"
lint() { "$root/.venv/bin/policypress" lint --format sarif "$@" 2> /dev/null || true; }
lint "$work/a.md" "$work/b c.txt" > "$work/absolute.sarif"
lint README.md docs templates/word/policy.docx > "$work/folder.sarif"
lint "$work/a.md" no-such-file.md > "$work/unreadable.sarif"
lint - < "$work/a.md" > "$work/input.sarif"

for file in "$work"/*.sarif; do
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$validator" validate "$file" --rule-kind Sarif \
    --level Error > "$work/said" 2>&1 || { cat "$work/said"; exit 1; }
  if grep -E ': error |ERR[0-9]' "$work/said" || ! grep -q '1 files scanned' "$work/said"; then
    echo "$(basename "$file") is no valid SARIF"; cat "$work/said"; exit 1
  fi
done
echo "SARIF: four reports are valid"
