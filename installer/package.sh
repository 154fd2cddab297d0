#!/usr/bin/env bash
# Freezes the program and wraps it: build/package/leefbord_<version>_<architecture>.deb, for the whole machine.
# PACKAGE_XZ=1 packs faster and larger, for trying things out.
set -euo pipefail
cd "$(dirname "$0")/.."

python=${PYTHON:-.venv/bin/python}
out=build/package
tree=$out/tree
frozen=$out/dist/leefbord
version=$("$python" -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
architecture=$(dpkg --print-architecture)
deb=$out/leefbord_${version}_${architecture}.deb

# Found one at a time in a bare Debian 12 (research/feasibility.md); the last line is what the build no longer brings itself.
depends="libc6 (>= 2.36), libgl1, libegl1, libxkbcommon0, libdbus-1-3, libfontconfig1, libglib2.0-0"
depends+=", libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0"
depends+=", libstdc++6, libgcc-s1, zlib1g, tzdata"
recommends="gnome-keyring | kwalletmanager, libwayland-client0, libwayland-cursor0, libwayland-egl1"

for tool in strip objdump dpkg-deb; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install binutils dpkg" >&2; exit 1; }
done

installer/translations.sh build >/dev/null
QT_QPA_PLATFORM=offscreen "$python" installer/program_icons.py "$out/icons"
mkdir -p "$out"
rm -rf "$out/dist" "$tree"
PYTHONPATH=desktop "$python" -m PyInstaller --noconfirm --log-level WARN \
  --distpath "$out/dist" --workpath "$out/work" installer/leefbord.spec

install -d "$tree"/{DEBIAN,opt,usr/bin,usr/share/applications,usr/share/doc/leefbord,lib/systemd/system}
cp -a "$frozen" "$tree/opt/leefbord"
ln -s /opt/leefbord/leefbord "$tree/usr/bin/leefbord"
install -m 644 installer/debian/*.desktop "$tree/usr/share/applications/"
install -m 644 installer/debian/leefbord-hub.service "$tree/lib/systemd/system/"
for png in "$out"/icons/*.png; do
  size=$(basename "$png" .png)
  install -D -m 644 "$png" "$tree/usr/share/icons/hicolor/${size}x${size}/apps/leefbord.png"
done
install -D -m 644 resources/icons/program/leefbord.svg "$tree/usr/share/icons/hicolor/scalable/apps/leefbord.svg"
install -m 644 installer/debian/copyright LICENSE docs/it.md "$tree/usr/share/doc/leefbord/"
gzip -9nc CHANGELOG.md >"$tree/usr/share/doc/leefbord/changelog.gz"
"$python" installer/third_party_licences.py requirements/run.txt "$tree/usr/share/doc/leefbord/third-party-licences.txt"
chmod -R u=rwX,go=rX "$tree"

cat >"$tree/DEBIAN/control" <<CONTROL
Package: leefbord
Version: $version
Architecture: $architecture
Maintainer: The Leefbord developers <leefbord@example.org>
Installed-Size: $(du -sk --exclude=DEBIAN "$tree" | cut -f1)
Section: misc
Priority: optional
Depends: $depends
Recommends: $recommends
Suggests: espeak-ng | speech-dispatcher
Description: Day board, reports, money and kiosk of a living group
 The program of a house in residential youth care: workstations for the team, a
 supervised kiosk for the youths, and a hub that relays between them without
 being able to read. Works without network; everything on disk is encrypted.
CONTROL

rm -f "$out"/*.deb
dpkg-deb --build --root-owner-group -Zxz "-z${PACKAGE_XZ:-6}" "$tree" "$deb" >/dev/null
printf 'packed     %6.1f MB  %s\n' "$(stat -c %s "$deb" | awk '{print $1/1e6}')" "$deb"
printf 'installed  %6.1f MB\n' "$(du -sk --apparent-size "$tree" | awk '{print $1*1024/1e6}')"
