#!/usr/bin/env bash
# Texts: `update [room...]` collects the English source texts of the rooms into resources/translations/<language>/<room>.ts;
# `build` makes the .qm files the program loads; `check` fails when a text is new, gone or not translated.
set -eu
cd "$(dirname "$0")/.."
exec "${PYTHON:-.venv/bin/python}" installer/translations.py "$@"
