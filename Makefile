# The commands the project keeps; each sets up what it needs on a fresh Debian 12.
PY := .venv/bin/python
export PYTHONPATH := desktop:.
export PYTHONDONTWRITEBYTECODE := 1
SEEDS ?= 500
SECONDS ?= 60
INPUTS ?= 10000

.PHONY: help setup demo tour test test-headless monkey check bench lock fresh package package-check

help:
	@sed -n 's/^#: //p' Makefile

#: make demo      open the demo house De Linde: hub, workstation and kiosk
demo: setup
	$(PY) -m leefbord demo

#: make tour      play a day with real processes, save screenshots to build/tour/
tour: setup
	$(PY) -m tests.end2end.tour

#: make test      every test; the unit tests with PySide6 made impossible, the others offscreen
test: setup
	$(PY) -m pytest -q -n 2 --dist loadfile -c tests/headless.ini tests/unit
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n 2 --dist loadfile --ignore tests/unit

#: make test-headless   the unit tests with PySide6 made impossible
test-headless: setup
	$(PY) -m pytest -q -n 2 -c tests/headless.ini tests/unit

#: make monkey    [INPUTS=n] [SEED=n]: random keys, chords and taps at a kiosk window
monkey: setup
	KIOSK_MONKEY_INPUTS=$(INPUTS) KIOSK_MONKEY_SEED=$(or $(SEED),11) QT_QPA_PLATFORM=offscreen \
	  $(PY) -m pytest -q tests/gui/kiosk/test_kiosk_monkey.py

#: make check     format, lint, types, import contracts
check: setup
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	installer/translations.sh check

#: make bench     [ONLY=local|sync|hub|ui] [N=...]: figures beside their floors, build/bench.json
bench: setup
	$(PY) -m bench $(if $(ONLY),--only $(ONLY)) $(if $(N),--n $(N))

#: make setup     system libraries, virtual environment, translations
setup: .venv/.ready build/texts.ready
.venv/.ready: requirements/dev.txt installer/system-libraries.sh
	installer/system-libraries.sh
	test -x $(PY) || python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	touch $@

build/texts.ready: .venv/.ready $(wildcard resources/translations/*/*.ts) installer/translations.py
	installer/translations.sh build
	mkdir -p build && touch $@

#: make lock      pin requirements/*.in again, with hashes and without any index address
lock:
	for part in dev run; do .venv/bin/pip-compile --quiet --upgrade --generate-hashes --no-emit-index-url \
	  --no-emit-trusted-host --no-emit-find-links --strip-extras --allow-unsafe \
	  -o requirements/$$part.txt requirements/$$part.in; done

#: make fresh     the README's two commands in a clean clone in a fresh folder
fresh:
	rm -rf build/fresh && git clone --quiet . build/fresh && $(MAKE) -C build/fresh setup check test

#: make package   the program as a .deb for the whole machine, in build/package/
package: setup
	installer/package.sh

#: make package-check   build it, install it in a bare Debian 12, open the demo house with it, look at the screen
package-check: setup
	installer/package-check.sh
