# The two commands: `make site` and `make test`. Each sets up what is missing.

PYTHON ?= $(shell for name in python3.13 python3.12 python3.11 python3 python; do \
	command -v $$name >/dev/null 2>&1 && $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$name && break; done)
VENV := .venv
RUN := $(VENV)/bin/python -m
BROWSER_TESTS := tests/browser

.PHONY: site test check browser-test documents-test wheel-test sarif-test grammar-test pictures evaluate lock clean

site: $(VENV)/.ready
	@$(RUN) generator build

test: $(VENV)/.ready-dev
	@$(RUN) pytest

check: $(VENV)/.ready-dev
	@$(RUN) ruff check .
	@$(RUN) ruff format --check .
	@$(RUN) mypy
	@$(VENV)/bin/lint-imports
	@$(RUN) generator check
	@$(RUN) generator build > /dev/null
	@$(RUN) tests.dead_links build/site

# A real browser is needed: POLICYPRESS_CHROMIUM names it where it is not on the path.
browser-test: $(VENV)/.ready-dev
	@$(RUN) generator build > /dev/null
	@POLICYPRESS_REQUIRE_BROWSER=1 $(RUN) pytest $(BROWSER_TESTS)

documents-test: $(VENV)/.ready-dev
	@$(RUN) generator build > /dev/null
	@for file in build/word/*.docx templates/word/*.docx; do \
		echo "$$file"; $(VENV)/bin/openxml-audit --format microsoft365 --policy strict "$$file" || exit 1; done

wheel-test: $(VENV)/.ready-dev
	@tests/wheel.sh

# Needs npm.
sarif-test: $(VENV)/.ready
	@tests/sarif.sh

# Needs Maven and Java 17.
grammar-test: $(VENV)/.ready-dev
	@tests/languagetool/run.sh

$(VENV)/.ready: requirements.lock pyproject.toml
	@$(MAKE) --no-print-directory $(VENV)/bin/pip
	@echo "Setting up (once; about a minute; needs the internet) ..."
	@$(RUN) pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(RUN) pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $@

$(VENV)/.ready-dev: requirements-dev.lock $(VENV)/.ready
	@echo "Setting up what the tests need (once) ..."
	@$(RUN) pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# pip comes last: where it is missing, setting up was interrupted, and begins again.
$(VENV)/bin/pip:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Policypress needs Python 3.11 or newer, and none was found."; \
		echo "Install it (Debian, Ubuntu: apt install python3 python3-venv; Fedora: dnf install python3;"; \
		echo "macOS: brew install python; or python.org), then run make again."; exit 2; fi
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python is here, but its 'venv' module is missing."; \
		echo "Install it (Debian, Ubuntu: apt install python3-venv), then run make again."; exit 2; }
	@$(PYTHON) -m venv --clear $(VENV)

# Precision, recall and usable suggestions of the linter on our own labelled sentences.
evaluate: $(VENV)/.ready-dev
	@$(RUN) tests.evaluate

# Needs Chromium, LibreOffice and poppler.
pictures: $(VENV)/.ready-dev
	@$(RUN) docs.pictures.make

# Needs uv; the lock files carry hashes and no index address.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
		--group install pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
		--group dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean:
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
