#!/usr/bin/env bash
# Wraps a program that was frozen ON WINDOWS into leefbord_<version>_x64.msi; the wrapping itself runs on Debian (wixl).
#
#   on Windows:  py -3.11 -m venv .venv && .venv\Scripts\pip install --require-hashes -r requirements\dev.txt
#                .venv\Scripts\python installer\translations.py build
#                .venv\Scripts\python installer\program_icons.py build\package\icons
#                set PYTHONPATH=desktop&& .venv\Scripts\pyinstaller --distpath build\windows installer\leefbord.spec
#   on Debian:   installer/windows/build.sh build/windows/leefbord      (apt: wixl)
#
# NOT YET TRIED on Windows: the program was never frozen or run there, and keeper/process.py does not yet start windows there
# (a socket by handle list). The .msi was only compiled from a stand-in folder and listed with msiextract.
set -euo pipefail
cd "$(dirname "$0")/../.."

frozen=${1:?the frozen folder, with leefbord.exe}
out=build/package
python=${PYTHON:-.venv/bin/python}
version=$("$python" -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
[ -e "$frozen/leefbord.exe" ] || { echo "no leefbord.exe in $frozen" >&2; exit 1; }

mkdir -p "$out"
[ -e "$out/icons/leefbord.ico" ] || QT_QPA_PLATFORM=offscreen "$python" installer/program_icons.py "$out/icons"
cp "$out/icons/leefbord.ico" installer/windows/leefbord.wxs "$out/"
rm -rf "$out/windows" && cp -a "$frozen" "$out/windows"
cd "$out"
# wixl takes relative sources only.
find windows -type f | sort |
  wixl-heat --prefix windows/ --component-group ProgramFiles --var var.Frozen --directory-ref INSTALLDIR --win64 >files.wxs
wixl --arch x64 --define Win64=yes --define "Version=$version" --define Frozen=windows \
  --output "leefbord_${version}_x64.msi" leefbord.wxs files.wxs
echo "$out/leefbord_${version}_x64.msi"
