# Everything starts here. A target first makes the checkout ready: see tools/bootstrap.py.

PYTHON ?= python3
VENV := .venv/bin/python
ARGS ?=
SIZE ?= 10000
# Wheels only: a bare machine has no compiler. Debian 12 has glibc 2.36.
UV = $(VENV) -m uv pip compile --quiet --no-config --upgrade --only-binary :all: --generate-hashes --no-annotate \
	--python-version 3.11 --python-platform x86_64-manylinux_2_36 --custom-compile-command 'make lock'

.DEFAULT_GOAL := help
.PHONY: help run demo tour pictures test check bench bench-search bench-day bench-parameters bench-import bench-names torture power-cut week ready ready-dev strings lock clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ready ## Start the program (ARGS="--lang en"); without a display, make the tour of it instead
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
		exec $(VENV) main.py $(ARGS); \
	else \
		echo "There is no display here, so no window can open. Making the tour of the program instead."; \
		exec $(MAKE) --no-print-directory tour; \
	fi

demo: ready ## Start the program over an example: 2,000 invented citizens, 6,000 appeals
	@$(VENV) main.py --demo $(ARGS)

tour: ready ## Drive the real windows without a display; pictures and letters go to build/tour
	@QT_QPA_PLATFORM=offscreen $(VENV) -m tools.tour build/tour

pictures: ready ## Make the tour, and with it the pictures of the README and of the guide anew
	@QT_QPA_PLATFORM=offscreen $(VENV) -m tools.tour build/tour --publish

test: check ## The whole gate: check, then every test with coverage
	@$(VENV) -m pytest --numprocesses auto --cov --cov-report=
	@$(VENV) -m coverage report --include='desktop_app/domain/*,desktop_app/flow/*' --fail-under=100
	@$(VENV) -m coverage report --fail-under=90

check: ready-dev ## The fast part of the gate: style, types, imports between rooms
	@$(VENV) -m ruff check
	@$(VENV) -m ruff format --check
	@$(VENV) -m mypy
	@$(VENV) -c 'from importlinter.cli import lint_imports_command as check; check()' --no-logo

bench: ready-dev ## Measure speed as ratios to floors taken in the same run
	@$(VENV) -m benchmarks

bench-search: ready-dev ## Measure search in the real window (SIZE="10000 100000": case files, three appeals each)
	@$(VENV) -m benchmarks.bench_search $(SIZE)

bench-import: ready-dev ## Load an invented register (ROWS=100000): rows a second, ratio to bare sqlite3, undo, memory
	@$(VENV) -m benchmarks.bench_import $(or $(ROWS),100000)

bench-day: SIZE = 34000
bench-day: ready-dev ## Measure the day, an appeal's page and moved terms over 100,000 open appeals (SIZE=34000 case files)
	@$(VENV) -m benchmarks.bench_day $(SIZE)

bench-parameters: ready-dev ## Measure the search by parameters, each one alone and in usual pairs
	@$(VENV) -m benchmarks.bench_parameters $(SIZE)

bench-names: ready-dev ## Print how many hard names are declined right in all cases
	@$(VENV) -m benchmarks.bench_names

torture: ready-dev ## Kill the program N times at its work (N=500 SEED=1), and look each time what is left
	@$(VENV) -m tools.torture $(or $(N),500) $(or $(SEED),1)

power-cut: ready-dev ## Cut the power at every moment of a recorded session; with synchronous=OFF it must be felt
	@$(VENV) -m tools.power_cut $(or $(STEP),1) $(or $(SEED),1)

week: ready-dev ## A week of work in minutes (N=5000 SEED=1): memory, files and search index stay as they should
	@$(VENV) -m tools.week $(or $(N),5000) $(or $(SEED),1)

ready: ## Install and build what the program needs, without starting it
	@$(PYTHON) -m tools.bootstrap run

ready-dev: ## The same with what the tests and tools need
	@$(PYTHON) -m tools.bootstrap dev

strings: ready ## Collect the texts of the screens into resources/i18n/*.ts
	@$(VENV) -m tools.strings

lock: ready-dev ## Choose the newest allowed libraries and lock them with their hashes
	@$(PYTHON) -m pip --python $(VENV) install --quiet uv==0.13.9
	@$(UV) pyproject.toml --output-file requirements/run.txt
	@$(UV) pyproject.toml --group dev --constraints requirements/run.txt --output-file requirements/dev.txt

clean: ## Remove everything that is built, .venv included
	@rm -rf .venv build .coverage .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks
	@find forms resources desktop_app tests tools '(' -name 'ui_*.py' -o -name '*.qm' -o -name '__pycache__' ')' \
		-exec rm -rf '{}' +
