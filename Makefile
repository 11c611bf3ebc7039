# Every way into the project: `make` alone lists them.
#
# Written for GNU make 3.81 and a POSIX sh, because that is what macOS ships.

ifeq ($(OS),Windows_NT)
  PYTHON ?= python
  BIN := .venv/Scripts
else
  PYTHON ?= python3
  BIN := .venv/bin
endif

VENV := .venv/pyvenv.cfg
READY := .venv/ready
READY_TO_TEST := .venv/ready-to-test

UV := uv==0.13.8
COMPILE = $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links $(if $(UPGRADE),--upgrade)

export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help site serve check test browser benchmark lock clean

help: ## List what make can do.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: $(READY) ## Build the study guide into site/.
	@$(BIN)/guide build

serve: $(READY) ## Show the guide on this machine and rebuild it at every change.
	@$(BIN)/guide serve

check: $(READY) ## Check the content only; takes seconds.
	@$(BIN)/guide check

test: $(READY_TO_TEST) browser ## Run the linters, the type checker and all tests.
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest

browser: $(READY_TO_TEST) ## Find Chromium for the browser tests, or install it.
	@$(BIN)/python -m site_tests.browser.chromium

benchmark: $(READY_TO_TEST) ## Measure how fast large guides are built.
	$(BIN)/python -m pytest site_tests/benchmarks -q -s

# The development lock is held to the versions of the runtime lock, so that what is tested is what is built with.
lock: $(VENV) ## Rewrite both lock files; `make lock UPGRADE=1` takes newer releases.
	@$(BIN)/python -m pip install -qq "$(UV)"
	$(COMPILE) --extra build -o requirements.txt
	$(COMPILE) --extra build --extra test --constraints requirements.txt -o requirements-dev.txt

clean: ## Remove everything that make has made, the virtual environment too.
	rm -rf .venv site .site-* build .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find generator site_tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo 'Python 3.11 or newer is needed, and $(PYTHON) is not: try for example `make site PYTHON=python3.13`.' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo '$(PYTHON) cannot make virtual environments: on Debian and Ubuntu, install python3-venv.' >&2; exit 1; }
	@$(PYTHON) -m venv --clear .venv

# The build backend comes out of the lock as well, hence no build isolation. Twice quiet, pip still says what went wrong.
define install
	@echo 'Installing $(1) into .venv'
	@$(BIN)/python -m pip install -qq --require-hashes -r $(1)
	@$(BIN)/python -m pip install -qq --no-deps --no-build-isolation -e .
endef

$(READY): requirements.txt pyproject.toml $(VENV)
	$(call install,requirements.txt)
	@touch $@

# What is ready to test is ready to build as well: the development lock holds everything of the runtime lock.
$(READY_TO_TEST): requirements-dev.txt pyproject.toml $(VENV)
	$(call install,requirements-dev.txt)
	@touch $(READY) $@
