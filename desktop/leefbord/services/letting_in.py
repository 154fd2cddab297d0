"""The approver's yes, headless: requests to the sequencer, class keys and bundles for the new device."""

from collections.abc import Callable

from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.keys.person import PersonKeys
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.open_vault import OpenVault
from leefbord.store.authority_store import add_request
from leefbord.store.spool import Spool
from leefbord.store.wrap_store import add_class_wrap
from leefbord.sync.approval import approve
from leefbord.wire.enrolment import DeviceRequest


def let_in(
    request: DeviceRequest,
    *,
    opened: OpenVault,
    spool: Spool,
    keeper: KeeperDoor,
    by: PersonKeys,
    clock: Clock,
    sync_now: Callable[[], None],
) -> None:
    """Ask for device and vault, wait for the log to name them, then hand over keys and bundles.

    `sync_now` runs whole rounds (spool and vault). Trouble HUB_REFUSED when the sequencer said no; the
    new device then still has nothing.
    """
    made = approve(
        request,
        group=opened.group,
        by=by,
        state=opened.authority(),
        ring=opened.ring,
        bundles=keeper.bundles_to_pass_on(),
    )
    now = clock.now_ms()
    with opened.vault.write() as rows:
        for index, asked in enumerate(made.requests):
            add_request(rows, asked, made_ms=now + index)
    sync_now()
    if not opened.authority().vault_live(request.vault):
        raise Trouble(TroubleKind.HUB_REFUSED, code="not-sequenced")
    with opened.vault.write() as rows:
        for wrap in made.wraps:
            add_class_wrap(rows, wrap, pushed=False)
    with spool.write():
        for gift in made.bundles:
            spool.add(gift.lane, [(gift.name, gift.raw)], pushed=False)
    sync_now()
