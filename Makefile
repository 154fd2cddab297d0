# The commands the project keeps; each sets up what it needs.
PY := .venv/bin/python
export PYTHONPATH := desktop

.PHONY: setup check test
setup: .venv/.ready
.venv/.ready: requirements/dev.txt
	installer/system-libraries.sh
	test -x $(PY) || python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	touch $@
