"""Makes a vault: random key, slots for the present members, header, file; and completes slots later."""

from collections.abc import Sequence
from typing import Final

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Entropy, FacilityId, GroupId, PersonId, VaultId
from leefbord.keys.vault_header import (
    VAULT_KEY_SIZE,
    HeaderFile,
    Slot,
    VaultHeader,
    add_slot,
    make_header,
    make_slot,
)
from leefbord.services.profile import Profile
from leefbord.store.meta import get_value, put_value, renew_incarnation
from leefbord.store.vault import Vault
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.certificate import Use
from leefbord.wire.hpke import HpkePair, pair_of

_PAIR: Final = "vault-hpke"


def make_vault(
    *,
    profile: Profile,
    group: GroupId,
    vault: VaultId,
    pair: HpkePair,
    layer_key: bytes,
    state: AuthorityView,
    use: Use,
    packages: Sequence[str],
    entropy: Entropy,
) -> Vault:
    """Make header and file with a slot for every present member; the open vault.

    Its key lives in the returned object only: whoever enrols closes it and has forgotten the key.
    Trouble VAULT_IN_USE when a vault of this group lies here already.
    """
    assert state.facility is not None, "a vault is made after the log is there"
    key = entropy(VAULT_KEY_SIZE)
    slots = tuple(
        slot
        for person in sorted(state.members(group))
        if (slot := _slot(key, state, state.facility, vault, person, use)) is not None
    )
    header = make_header(
        key,
        facility=state.facility,
        vault=vault,
        recovery_public=state.recovery_key,
        slots=slots,
        layer=layer_key,
        entropy=entropy,
    )
    path = profile.vault(group)
    made = Vault.create(path, key, packages=packages)
    with made.write() as rows:
        put_value(rows, _PAIR, pair.private)
        renew_incarnation(rows, entropy)
    HeaderFile(profile.header(group)).save(header)
    return made


def vault_pair(vault: Vault) -> HpkePair:
    """The vault's own HPKE pair, to which class keys are wrapped; Trouble VAULT_DAMAGED when it is gone."""
    private = get_value(vault.rows(), _PAIR)
    if private is None:
        raise Trouble(TroubleKind.VAULT_DAMAGED, code="pair")
    return pair_of(private)


def missing_slots(
    header: VaultHeader, layer_key: bytes, state: AuthorityView, group: GroupId, use: Use
) -> bool:
    """Whether a member has a key for which this vault has no slot yet."""
    return bool(_without_slot(header, layer_key, state, group, use))


def complete_slots(
    *,
    file: HeaderFile,
    layer_key: bytes,
    vault_key: bytes,
    state: AuthorityView,
    group: GroupId,
    use: Use,
    entropy: Entropy,
) -> int:
    """At a member's unlock: make the slots of colleagues who came later, or got new keys; how many."""
    made = 0

    def completed(header: VaultHeader) -> VaultHeader:
        nonlocal made
        for person in _without_slot(header, layer_key, state, group, use):
            slot = _slot(vault_key, state, header.facility, header.vault, person, use)
            if slot is not None:
                header = add_slot(header, slot, layer_key, entropy=entropy)
                made += 1
        return header

    if missing_slots(file.load(), layer_key, state, group, use):
        file.change(completed)
    return made


def _without_slot(
    header: VaultHeader, layer_key: bytes, state: AuthorityView, group: GroupId, use: Use
) -> list[PersonId]:
    there = {(slot.person, slot.use, slot.generation) for slot in header.open_layer(layer_key)}
    found = []
    for person in sorted(state.members(group)):
        key = state.current_key(person, use)
        if key is not None and (person, use, key.generation) not in there:
            found.append(person)
    return found


def _slot(
    vault_key: bytes,
    state: AuthorityView,
    facility: FacilityId,
    vault: VaultId,
    person: PersonId,
    use: Use,
) -> Slot | None:
    key = state.current_key(person, use)
    if key is None:
        return None
    return make_slot(
        vault_key,
        facility=facility,
        vault=vault,
        person=person,
        use=use,
        generation=key.generation,
        hpke_public=key.hpke_key,
    )
