#!/usr/bin/env bash
# Builds the package, installs it in a bare Debian 12 and opens the demo house with it, as an ordinary account without keyring.
# Needs root and debootstrap for that; without them it unpacks the package beside this checkout and says so.
set -euo pipefail
cd "$(dirname "$0")/.."

out=build/package
base=$out/debian12
house=$out/bare-house
python=${PYTHON:-.venv/bin/python}
started=()

finish() {
  # The demo leads a session of its own, so that hub, keeper and windows end with it.
  for pid in "${started[@]}"; do kill -- "-$pid" 2>/dev/null || kill "$pid" 2>/dev/null || true; done
  for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
  if mountpoint -q "$house/proc"; then umount -l "$house/proc"; fi
  rm -rf --one-file-system "$house"
}
trap finish EXIT

command -v xdotool >/dev/null || { echo "xdotool is missing: apt-get install xdotool debootstrap" >&2; exit 1; }

installer/package.sh
deb=$(ls "$out"/leefbord_*.deb)

if [ "$(id -u)" -eq 0 ] && command -v debootstrap >/dev/null; then
  if [ ! -e "$base/etc/debian_version" ]; then
    rm -rf "$base"
    # The mirror that this machine itself uses.
    mirror=$(apt-get indextargets --format '$(SITE)' 'Codename: bookworm' | sort -u | head -1)
    debootstrap --variant=minbase bookworm "$base" "$mirror" >"$out/debootstrap.log"
  fi
  rm -rf "$house" && cp -a "$base" "$house"
  cp -L /etc/resolv.conf "$house/etc/resolv.conf"
  mount -t proc proc "$house/proc"
  cp "$deb" "$house/tmp/"
  chroot "$house" sh -ec 'export DEBIAN_FRONTEND=noninteractive; apt-get update -qq
    apt-get install -y --no-install-recommends "/tmp/'"$(basename "$deb")"'"; useradd -m leefbord-check' >"$out/install.log" 2>&1
  echo "installed     in a bare Debian $(cat "$house/etc/debian_version"), by apt, with its Depends only"
  run=(chroot --userspec=leefbord-check:leefbord-check "$house" env HOME=/home/leefbord-check leefbord)
  folder=/home/leefbord-check/demo
else
  mkdir -p "$house" && dpkg -x "$deb" "$house"
  echo "unpacked only (no root or no debootstrap): what the package depends on is NOT checked"
  run=("$house/opt/leefbord/leefbord")
  folder=$house/demo
fi

export QT_QPA_PLATFORM=xcb
number=$(("$$" % 1000 + 300))
setsid Xvfb ":$number" -screen 0 1600x980x24 -nolisten tcp -ac >"$out/xvfb.log" 2>&1 &
started+=($!)
export DISPLAY=:$number
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY XDG_SESSION_TYPE
setsid "${run[@]}" demo --folder "$folder" --no-kiosk >"$out/demo.log" 2>&1 &
started+=($!)
password=$(PYTHONPATH=desktop "$python" -c 'from leefbord.demo.cast import PASSWORD; print(PASSWORD)')
"$python" installer/package_check.py yasmina "$password" build

if [ "${run[0]}" = chroot ]; then
  kill -- "-${started[1]}" && wait "${started[1]}" 2>/dev/null || true
  unset "started[1]"
  chroot "$house" apt-get remove -y -qq leefbord >>"$out/install.log" 2>&1
  left=$(chroot "$house" sh -c 'ls -d /opt/leefbord /usr/bin/leefbord /usr/share/applications/leefbord*' 2>/dev/null || true)
  [ -z "$left" ] || { echo "left behind after removal: $left" >&2; exit 1; }
  echo "removed       cleanly; the demo's data is still there"
  chroot "$house" test -e "$folder/ready.json"
fi
echo "pictures      build/package.png build/package-board.png"
