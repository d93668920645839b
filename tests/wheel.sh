#!/usr/bin/env bash
# Builds the wheel, installs it into an empty environment, and makes a new office's site with it.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python="$root/.venv/bin/python"

"$python" -m build --wheel --no-isolation --outdir "$work/dist" "$root" > "$work/build.log" 2>&1 \
  || { cat "$work/build.log"; exit 1; }
"$python" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes \
  -r "$root/requirements.lock"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps "$work"/dist/*.whl
policypress="$work/venv/bin/policypress"
cd "$work"

"$policypress" init blank > /dev/null
if (cd blank && "$policypress" build) > "$work/blank.log" 2>&1; then
  echo "a blank office was built: nothing may be filled in that the office did not answer"; exit 1
fi
grep -q "no answer to" "$work/blank.log"
test ! -e blank/build/site

"$policypress" init office --sample > /dev/null
(cd office && "$policypress" build) > "$work/office.log" || { cat "$work/office.log"; exit 1; }
test -s office/build/site/index.html
test -s office/build/site/policies/bail/index.html
test -s office/build/word/bail.docx
printf 'The defendant is an addict.\n' > release.txt
if "$policypress" lint release.txt > /dev/null; then echo "lint found nothing"; exit 1; fi
echo "wheel: init, build and lint work from an empty folder"
