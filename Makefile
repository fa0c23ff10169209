# Everything one does with Accord. `make` alone lists it.
#
#   make test PYTHON=python3.12    with another Python (3.11 or newer)
#   make test ARGS="-k signing"    hands arguments on (test, bench, screens)
#   make run FRESH=1               starts over with empty data

# The first Python that is new enough, unless PYTHON says which.
MODERN := import sys; sys.exit(sys.version_info < (3, 11))
ifeq ($(origin PYTHON),undefined)
PYTHON := $(shell for p in python3 python3.11 python3.12 python3.13 python3.14 python; do \
	$$p -c '$(MODERN)' 2>/dev/null && echo $$p && break; done)
endif
VERSION := $(if $(PYTHON),$(shell $(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null))

ENV := .venv/$(VERSION)
BIN := $(ENV)/bin
UV  := .venv/uv

.DEFAULT_GOAL := help
.PHONY: help run test check lint types imports faults bench screens fmt lock clean python env-run env-test

help: ## list what there is
	@grep -E '^[a-z]+:.*## ' Makefile | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

run: env-run ## start Accord: on Discord with a DISCORD_TOKEN, else the playground; FRESH=1 starts over
	@exec $(BIN)/python -m bot $(if $(filter-out 0 no,$(FRESH)),--fresh)

test: env-test ## pass every test
	@$(BIN)/python -m pytest -n auto $(ARGS)

check: lint types imports test ## lint, types, import contracts and tests: what CI runs

lint: env-test ## the rules of pyproject.toml, and the formatting
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

types: env-test ## the types, strictly in bot/ and cogs/
	@$(BIN)/basedpyright --pythonpath $(BIN)/python

# Without its cache, which once called a broken contract kept.
imports: env-test ## who may import whom
	@PYTHONPATH=. $(BIN)/lint-imports --no-cache

faults: env-test ## kill Accord 300 times while editions are under way; ROUNDS=1000 for more
	@FAULT_ROUNDS=$(or $(ROUNDS),300) $(BIN)/python -m pytest -n auto tests/wire/test_faults.py $(ARGS)

bench: env-test ## measure what Accord costs
	@$(BIN)/python -m benchmarks $(ARGS)

screens: env-test ## photograph the answers into screens/
	@$(BIN)/python -m tests.screens $(ARGS)

fmt: env-test ## format the code, and mend what can be mended by itself
	@$(BIN)/ruff check --fix-only --quiet
	@$(BIN)/ruff format

# --universal: one lock for every system and every Python from 3.11. The locks hold no address.
COMPILE = $(UV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header $(UPGRADE)

lock: python ## renew the lock files after a change of dependencies; UPGRADE=--upgrade takes newer versions
	@rm -rf $(UV) && $(PYTHON) -m venv $(UV) && $(UV)/bin/python -m pip install --quiet uv
	@$(COMPILE) pyproject.toml -o requirements.lock
	@$(COMPILE) pyproject.toml --group test -c requirements.lock -o requirements-test.lock
	@rm -rf $(UV)

clean: ## remove environments, caches and screenshots; data/ stays
	@rm -rf .venv screens .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ------------------------------------------------------------------------------------------------------ the environment
python:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Accord needs Python 3.11 or newer, and found none. Install it, or name it: make run PYTHON=/path/to/python3"; exit 2; fi
	@$(PYTHON) -c '' 2>/dev/null || { echo "$(PYTHON) does not start. Name another Python: make run PYTHON=python3"; exit 2; }
	@$(PYTHON) -c '$(MODERN)' || { echo "$(PYTHON) is Python $(VERSION); Accord needs 3.11 or newer."; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
		echo "$(PYTHON) cannot make virtual environments. On Debian and Ubuntu: apt-get install python$(VERSION)-venv"; exit 2; }

# An environment keeps a copy of each lock that it was made from. Nothing happens while lock and copy are the same; where
# they differ the environment is made anew, so that it never holds more than its locks say.
env-run: LOCK = requirements.lock
env-run: PURPOSE = what running needs
env-test: LOCK = requirements-test.lock
env-test: PURPOSE = what running and testing need
env-run env-test: python
	@cmp -s requirements.lock $(ENV)/requirements.lock && cmp -s $(LOCK) $(ENV)/$(LOCK) && exit; \
	began=$$(date +%s); \
	echo "Setting up Accord: installing $(PURPOSE) into $(ENV), once ..."; \
	if [ -e $(ENV)/$(LOCK) ] || ! cmp -s requirements.lock $(ENV)/requirements.lock; then \
		$(PYTHON) -m venv --clear $(ENV) || exit; fi; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r $(LOCK) \
		&& cp $(sort requirements.lock $(LOCK)) $(ENV)/ \
		&& echo "Set up: $$(du -sm $(ENV) | cut -f1) MB in $$(($$(date +%s) - began)) seconds."
