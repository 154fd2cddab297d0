"""Setting a device up again keeps the secret of the folder that may come back."""

import os

from tests.helpers.secret_stores import MemorySecretStore

from leefbord.keys.device import make_device, seal_box
from leefbord.keys.device_secret import read_device_secrets, set_up_device_secret


def test_the_box_of_an_earlier_set_up_still_opens() -> None:
    store = MemorySecretStore()
    first = set_up_device_secret(store, "desk", entropy=os.urandom)
    device = make_device(os.urandom)
    box = seal_box(device, first.newest, entropy=os.urandom)
    second = set_up_device_secret(store, "desk", entropy=os.urandom)
    assert second.newest != first.newest
    assert read_device_secrets(store, "desk").open_box(box).id == device.id
