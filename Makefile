PYTHON ?= python3
PORT ?= 8000
BIN = .venv/bin
export PORT

.PHONY: help demo demo-reset run messages test check lint bench reliability fuzz mutants landing pictures map lock

help:  ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/demo  ## everything installed and running, with the demo municipality in it
	@$(BIN)/python -I config/services/preflight.py
	@exec env VERKAN_DEMO=True $(BIN)/python manage.py demo

demo-reset: .venv/demo  ## the same, from an empty database
	@$(BIN)/python -I config/services/preflight.py
	@exec env VERKAN_DEMO=True $(BIN)/python manage.py demo --reset

run: .venv/dev  ## the web process alone, which reloads what you change
	$(BIN)/python manage.py migrate -v 0
	exec env VERKAN_DEMO=True DEBUG=True $(BIN)/python manage.py runserver 127.0.0.1:$(PORT)

test: lint  ## every check and the whole suite, on the real PostgreSQL and Redis
	$(BIN)/python -m pytest -n 2

check: test  ## the same: what has to pass before a push

lint: .venv/dev  ## the checks that need no database, in the order that fails fastest
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-logo
	$(BIN)/djlint templates --lint --quiet
	$(BIN)/python manage.py messages --check
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/mypy

messages: .venv/dev  ## collect the texts of the screens and say which lack Swedish
	$(BIN)/python manage.py messages

bench: .venv/dev  ## measure with 1 000, 10 000, 100 000 applications (ARGS="--json FILE")
	$(BIN)/python -m tests.benchmarks $(ARGS)

reliability: .venv/dev  ## start programs and kill them, send 2 000 hostile requests, migrate the last landing
	$(BIN)/python -m pytest tests -m reliability --ignore=tests/journeys -n 2
	$(BIN)/python -m pytest tests/journeys -m reliability -n 2  # a browser of its own

fuzz: .venv/dev  ## 20 000 hostile requests to every address in every role (SEED=1)
	FUZZ_REQUESTS=$(or $(REQUESTS),20000) FUZZ_SEED=$(or $(SEED),1) $(BIN)/python -m pytest -q -s -m reliability tests/fuzz

mutants: .venv/dev  ## change every rule by a character; say what no test notices (hours)
	$(BIN)/python -m tests.mutants '$(or $(ONLY),*)' --seconds $(or $(SECONDS),20)

landing: .venv/dev  ## keep a small database of this commit, for the next to migrate
	$(BIN)/python -m tests.upgrade

pictures: .venv/dev  ## take the pictures of the guide anew (needs Chromium)
	$(BIN)/python -m tests.pictures

map: .venv/dev  ## draw the picture and the list of rooms in docs/architecture.md anew
	$(BIN)/python -m tests.house

lock: .venv/dev  ## choose the newest versions that pyproject.toml allows
	$(LOCK) --upgrade pyproject.toml --extra embedded --extra s3 --extra dev -o requirements/dev.txt
	$(LOCK) pyproject.toml --extra embedded -c requirements/dev.txt -o requirements/demo.txt
	$(LOCK) pyproject.toml --extra s3 -c requirements/dev.txt -o requirements/production.txt

LOCK = $(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-annotate

# What is installed is what the lock file says; the stamp says which lock file it was.
.venv/%: requirements/%.txt
	@$(PYTHON) -I config/services/preflight.py
	@test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	@echo "Installing what requirements/$*.txt lists …"
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@
