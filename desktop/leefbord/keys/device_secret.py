"""The device secret: made, read and renewed so that a crash at any step leaves everything readable."""

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Entropy, PersonId
from leefbord.keys.device import DeviceBoxFile, DeviceKeys, open_box, seal_box
from leefbord.keys.secret_store import SecretStore
from leefbord.keys.vault_header import HeaderFile, VaultHeader, layer_key, reseal_layer

SECRET_SIZE: Final = 32
_MOST_KEPT: Final = 8
_T = TypeVar("_T")


class DeviceSecrets:
    """The secrets a store holds, newest first; more than one only while a renewal is under way."""

    def __init__(self, secrets: Sequence[bytes]) -> None:
        if not 1 <= len(secrets) <= _MOST_KEPT or any(len(secret) != SECRET_SIZE for secret in secrets):
            raise ValueError("not device secrets")
        self._secrets = tuple(secrets)

    @property
    def newest(self) -> bytes:
        """What new boxes and layers are sealed with."""
        return self._secrets[0]

    @property
    def all(self) -> tuple[bytes, ...]:
        """Newest first."""
        return self._secrets

    def joined(self) -> bytes:
        """The bytes the store keeps."""
        return b"".join(self._secrets)

    def open_box(self, data: bytes) -> DeviceKeys:
        """The device keys by whichever secret fits; Trouble as keys.device.open_box."""
        return self._first_that_fits(lambda secret: open_box(data, secret))

    def layer_key_of(self, header: VaultHeader) -> bytes:
        """The key of the header's device layer by whichever secret fits; Trouble KEYRING_GONE if none."""

        def key_by(secret: bytes) -> bytes:
            key = layer_key(secret, header.vault)
            header.open_layer(key)
            return key

        return self._first_that_fits(key_by)

    def _first_that_fits(self, attempt: Callable[[bytes], _T]) -> _T:
        for secret in self._secrets[:-1]:
            try:
                return attempt(secret)
            except Trouble as trouble:
                if trouble.kind is not TroubleKind.KEYRING_GONE:
                    raise
        return attempt(self._secrets[-1])


def make_device_secret(store: SecretStore, profile: str, *, entropy: Entropy) -> DeviceSecrets:
    """Make and keep the first secret of a profile; Refuses to overwrite by Trouble BAD_INPUT."""
    if store.read(profile) is not None:
        raise Trouble(TroubleKind.BAD_INPUT, code="SECRET-EXISTS")
    secrets = DeviceSecrets([entropy(SECRET_SIZE)])
    store.write(profile, secrets.joined())
    return secrets


def set_up_device_secret(store: SecretStore, profile: str, *, entropy: Entropy) -> DeviceSecrets:
    """The secret for a device that is being set up; one that lies there already is kept behind it.

    The folder of an earlier set-up may only be out of reach (a disk that is not mounted): whoever finds
    it again must still be able to open it. A value that is nothing of ours is Trouble KEYRING_GONE.
    """
    found = store.read(profile)
    if found is None:
        return make_device_secret(store, profile, entropy=entropy)
    earlier = read_device_secrets(store, profile).all
    secrets = DeviceSecrets([entropy(SECRET_SIZE), *earlier][:_MOST_KEPT])
    store.write(profile, secrets.joined())
    return secrets


def read_device_secrets(store: SecretStore, profile: str) -> DeviceSecrets:
    """What the store holds; Trouble KEYRING_GONE when that is nothing or nothing of ours."""
    found = store.read(profile)
    if not found or len(found) % SECRET_SIZE or len(found) > _MOST_KEPT * SECRET_SIZE:
        raise Trouble(TroubleKind.KEYRING_GONE, code="" if found is None else "FOREIGN")
    return DeviceSecrets([found[i : i + SECRET_SIZE] for i in range(0, len(found), SECRET_SIZE)])


def renew_device_secret(
    store: SecretStore,
    profile: str,
    box_file: DeviceBoxFile,
    headers: Sequence[HeaderFile],
    *,
    entropy: Entropy,
    removed: frozenset[PersonId] = frozenset(),
) -> DeviceSecrets:
    """Put box and header layers under a fresh secret; the old ones are dropped last, once all is verified.

    The slots of `removed` persons are left out; works while the vaults are locked. An old copy of a
    header then opens for nobody, as the secret of its layer is gone.

    First the store learns the new secret beside the old ones; then each file is re-sealed and read back
    from the disk. A crash in between leaves files under the new or an old secret, both still in the
    store; the next renewal finishes the work. Trouble as of store and files.
    """
    before = read_device_secrets(store, profile)
    both = DeviceSecrets([entropy(SECRET_SIZE), *before.all][:_MOST_KEPT])
    keys = both.open_box(box_file.read())
    store.write(profile, both.joined())
    box_file.write(seal_box(keys, both.newest, entropy=entropy))
    if not box_file.verified() or open_box(box_file.read(), both.newest).id != keys.id:
        raise Trouble(TroubleKind.DEVICE_BOX_DAMAGED, code="RENEWAL")
    for header_file in headers:
        _renew_header(header_file, both, removed, entropy)
    after = DeviceSecrets([both.newest])
    store.write(profile, after.joined())
    return after


def _renew_header(
    header_file: HeaderFile, secrets: DeviceSecrets, removed: frozenset[PersonId], entropy: Entropy
) -> None:
    header = header_file.load()
    old, new = secrets.layer_key_of(header), layer_key(secrets.newest, header.vault)
    header_file.change(lambda header: reseal_layer(header, old, new, removed=removed, entropy=entropy))
    header_file.load().open_layer(new)
    if not header_file.verified():
        raise Trouble(TroubleKind.VAULT_HEADER_DAMAGED, code="RENEWAL")
