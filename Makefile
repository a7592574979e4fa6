# The verbs of this project. Each installs what it needs first; the only thing it asks for is Python 3.

UV_VERSION := 0.13.9
UV := $(shell command -v uv 2>/dev/null || echo .tools/bin/uv)
RUN := $(UV) run --no-sync
# Compiled once, when it is installed: otherwise the first start takes twice as long.
export UV_COMPILE_BYTECODE := 1

.PHONY: help demo run test coverage check train bench soak compare clean

help:
	@echo "make demo   the bot, a phone in the browser and the pages of the staff, without Telegram"
	@echo "make run    the bot on Telegram (TELEGRAM_BOT_TOKEN=… SECRET_KEYS=…)"
	@echo "make test   every check and every test"
	@echo "make coverage  the tests again, slower, with what no test reaches"
	@echo "make check  the quick checks: style, types, import contracts, content"
	@echo "make train  train the understanding"
	@echo "make bench  measure"
	@echo "make soak   let people of all languages talk for an hour, and watch"
	@echo "make compare  hold our lean Rasa against stock Rasa (installs 2.4 GB)"

.tools/bin/uv:
	python3 -m venv .tools
	.tools/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

.venv/.for-running: pyproject.toml uv.lock | $(UV)
	$(UV) sync --locked --no-dev --inexact
	@touch $@

.venv/.for-testing: pyproject.toml uv.lock | $(UV)
	$(UV) sync --locked
	@touch $@ .venv/.for-running

demo: .venv/.for-running
	@echo "Lotse is starting; the first time it also learns its languages, which takes some minutes."
	@$(RUN) python -m bot demo

run: .venv/.for-running
	@echo "Lotse is starting; the first time it also learns its languages, which takes some minutes."
	@$(RUN) python -m bot run

train: .venv/.for-running
	$(RUN) python -m nlu train

check: .venv/.for-testing
	$(RUN) ruff check .
	$(RUN) ruff format --check .
	$(RUN) lint-imports
	$(RUN) mypy
	$(RUN) python -m knowledge check
	$(RUN) python -m nlu check
	$(RUN) python -m supply audit $(if $(CI),--strict)

test: check train
	$(RUN) pytest -n 2 --dist loadfile --no-loadscope-reorder

coverage: .venv/.for-testing train
	$(RUN) pytest -n 2 --dist loadfile --no-loadscope-reorder --cov --cov-report=term:skip-covered

bench: .venv/.for-testing train
	$(RUN) python -m nlu bench
	$(RUN) python -m benchmarks
	$(RUN) python -m benchmarks.places
	$(RUN) python -m benchmarks.crowded

soak: .venv/.for-testing train
	$(RUN) python -m benchmarks.soak

compare: .venv/.for-testing train
	$(UV) sync --locked --project comparison
	$(RUN) pytest tests/comparison
	$(RUN) python -m comparison.turns

clean:
	rm -rf .venv .tools models .pytest_cache .mypy_cache .ruff_cache .coverage
