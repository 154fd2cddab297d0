"""The whole way in: a keeper process that takes its secret from a real keyring, and a window that unlocks."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from helpers.authority_world import first_run
from helpers.private_keyring import private_keyring
from helpers.window_stage import WindowStage
from leefbord.keys.bundle import open_inner
from leefbord.wire.bundles import parse_inner

PASSWORD = "mijn fiets is groen"
FIRST_RUN = """
import os, sys
from pathlib import Path
from helpers.authority_world import first_run
from leefbord.keys.device import DeviceBoxFile, DeviceKeys, seal_box
from leefbord.keys.device_secret import make_device_secret
from leefbord.keys.secret_store import KeyringStore
world = first_run()
name = "device desk"
keys = DeviceKeys(id=world.device("desk"), signing=world.signing(name), hpke=world.hpke(name))
secrets = make_device_secret(KeyringStore("leefbord-test"), "desk", entropy=os.urandom)
DeviceBoxFile(Path(sys.argv[1])).write(seal_box(keys, secrets.newest, entropy=os.urandom))
"""
KEEPER = """
import json, os, sys, time
from pathlib import Path
from helpers.authority_world import first_run
from leefbord.core.clock import SystemClock
from leefbord.keeper.run import run_keeper
from leefbord.keeper.server import KeeperServer
from leefbord.keys.bundle import make_inner, seal_outer
from leefbord.keys.device import DeviceBoxFile
from leefbord.keys.device_secret import read_device_secrets
from leefbord.keys.password import FLOOR
from leefbord.keys.person import PersonKeys
from leefbord.keys.secret_store import KeyringStore
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.wire.certificate import Use
world = first_run()
secrets = read_device_secrets(KeyringStore("leefbord-test"), "desk")
keys = secrets.open_box(DeviceBoxFile(Path(sys.argv[1])).read())
label = "worker desk 1"
worker = PersonKeys(person=world.person("worker"), use=Use.DESK, generation=1,
    signing=world.signing(label), hpke=world.hpke(label))
inner = make_inner(worker, sys.argv[3], FLOOR, version=1, login_name="an", entropy=os.urandom)
class Spool:
    def authority(self): return world.state
    def waiting_keys(self): return ()
    def outer_bundles(self): return [seal_outer(inner, keys.hpke.public, keys.id, world.facility)]
clock = SystemClock(time.time_ns)
door = DeviceDoor(keys=keys, secrets=secrets, spool=Spool(), clock=clock, gate=FreeGate(), use=Use.DESK)
server = KeeperServer(door)
sys.exit(run_keeper(server, json.loads(sys.argv[2]), environment=os.environ))
"""


def test_from_the_keyring_to_the_open_keys_of_a_person_in_a_window_of_its_own() -> None:
    with tempfile.TemporaryDirectory(prefix="lb") as directory, private_keyring(Path(directory)) as keyring:
        stage = WindowStage(Path(directory))
        tests = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join((keyring.environment["PYTHONPATH"], tests))
        environment = dict(keyring.environment) | {"PYTHONPATH": path}
        box = str(Path(directory) / "device.box")
        subprocess.run([sys.executable, "-c", FIRST_RUN, box], env=environment, check=True)
        keeper = subprocess.Popen(
            [sys.executable, "-c", KEEPER, box, json.dumps(stage.argv), PASSWORD], env=environment
        )
        try:
            window = stage.next_ready()
            assert window.hear() == "show crash=False held=none"
            window.order("outer bert")
            assert window.hear() == "nobody"
            window.order("outer an")
            word, raw = window.hear().split()
            assert word == "inner"
            keys = open_inner(parse_inner(bytes.fromhex(raw)), PASSWORD)
            assert keys.person == first_run().person("worker")
            window.order("quit")
            assert keeper.wait(30) == 0
        finally:
            stage.close()
            keeper.kill()
            keeper.wait()
