"""A real keyring for tests: a D-Bus session and gnome-keyring of their own in a temporary directory.

Runs headless and as root. Nothing of the machine's own session is touched: the environment handed to
children has its own HOME, XDG directories and bus address. Only processes started here are ended.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

LOCK_IT = """
import secretstorage
bus = secretstorage.dbus_init()
collection = secretstorage.Collection(bus, "/org/freedesktop/secrets/aliases/default")
collection.lock()
bus.close()
"""


BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={directory}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""  # no service directories: nothing of the machine is started by a message


@dataclass(frozen=True)
class PrivateKeyring:
    """`environment` is what a child process needs to see this keyring and no other."""

    environment: Mapping[str, str]
    daemon: subprocess.Popen[bytes]

    def python(self, code: str, *arguments: str) -> str:
        """Run Python code in a child that sees this keyring; its stripped output; fails when it fails."""
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code, *arguments],
            env=dict(self.environment),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def lock(self) -> None:
        """Lock the default collection, as a closed login keyring is."""
        self.python(LOCK_IT)

    def stop(self) -> None:
        """End the keyring daemon; the bus stays."""
        _end(self.daemon)


@contextmanager
def private_bus(directory: Path) -> Iterator[dict[str, str]]:
    """A message bus under `directory` on which anybody may own any name; the environment that leads to it."""
    environment = _environment(directory)
    configuration = directory / "bus.conf"
    configuration.write_text(BUS_CONFIGURATION.format(directory=directory / "run"))
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert bus.stdout is not None
    try:
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        yield environment
    finally:
        _end(bus)
        bus.stdout.close()


@contextmanager
def private_keyring(directory: Path) -> Iterator[PrivateKeyring]:
    """Start bus and keyring under `directory` (a short path: socket names are limited to 107 bytes)."""
    with ExitStack() as stack:
        environment = stack.enter_context(private_bus(directory))
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        stack.callback(_end, daemon)
        assert daemon.stdin is not None
        assert daemon.stdout is not None
        stack.callback(daemon.stdout.close)
        daemon.stdin.write(b"a test password\n")
        daemon.stdin.close()
        daemon.stdout.readline()  # the daemon prints its control directory once it serves the bus
        yield PrivateKeyring(environment, daemon)


def _environment(directory: Path) -> dict[str, str]:
    places = {
        "HOME": directory,
        "XDG_RUNTIME_DIR": directory / "run",
        "XDG_CONFIG_HOME": directory / "config",
        "XDG_DATA_HOME": directory / "data",
        "XDG_CACHE_HOME": directory / "cache",
        "TMPDIR": directory / "run",
    }
    for place in places.values():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LANG") if name in os.environ}
    source = Path(__file__).resolve().parents[2]
    kept["PYTHONPATH"] = os.pathsep.join((str(source / "desktop"), str(source)))
    return kept | {name: str(place) for name, place in places.items()}


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
