#!/usr/bin/env bash
# Freezes the program on a Mac and wraps it into Leefbord.app and a .dmg. NOT YET TRIED: no Mac was at hand.
#
#   python3.11 -m venv .venv && .venv/bin/pip install --require-hashes -r requirements/dev.txt
#   installer/macos/build.sh
#   SIGN_AS="Developer ID Application: ..." installer/macos/build.sh     # signs; notarisation is not in here yet
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(uname)" = Darwin ] || { echo "PyInstaller does not cross-compile: run this on a Mac" >&2; exit 1; }

out=build/package
python=.venv/bin/python
version=$("$python" -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
app=$out/Leefbord.app

installer/translations.sh build >/dev/null
QT_QPA_PLATFORM=offscreen "$python" installer/program_icons.py "$out/icons"
PYTHONPATH=desktop "$python" -m PyInstaller --noconfirm --distpath "$out/dist" --workpath "$out/work" installer/leefbord.spec

rm -rf "$app" && mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources" "$out/leefbord.iconset"
cp -R "$out/dist/leefbord/" "$app/Contents/MacOS/"
for size in 16 32 128 256; do cp "$out/icons/$size.png" "$out/leefbord.iconset/icon_${size}x${size}.png"; done
iconutil -c icns -o "$app/Contents/Resources/leefbord.icns" "$out/leefbord.iconset"
cat >"$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>CFBundleIdentifier</key><string>org.leefbord.desk</string>
  <key>CFBundleName</key><string>Leefbord</string>
  <key>CFBundleExecutable</key><string>leefbord</string>
  <key>CFBundleIconFile</key><string>leefbord.icns</string>
  <key>CFBundleShortVersionString</key><string>$version</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>LSMinimumSystemVersion</key><string>13.0</string>
  <key>NSHighResolutionCapable</key><true/>
</dict></plist>
PLIST
[ -z "${SIGN_AS:-}" ] || codesign --deep --force --options runtime --sign "$SIGN_AS" "$app"
hdiutil create -volname Leefbord -srcfolder "$app" -ov -format UDZO "$out/leefbord_${version}.dmg"
