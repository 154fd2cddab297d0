"""From the state of sync to what the chip and the login screen show."""

from leefbord.core.clock import HOUSE_ZONE, moment
from leefbord.sync.status import SyncPhase, SyncState
from leefbord.ui.staff.sync_shown import SyncLook, SyncShown


def shown_of(state: SyncState, *, has_hub: bool = True) -> SyncShown:
    """A house without a hub has everything here; a problem keeps its own words until a round succeeds."""
    if not has_hub:
        return SyncShown(look=SyncLook.ALONE)
    if state.trouble is not None:
        return SyncShown(look=SyncLook.PROBLEM, trouble=state.trouble, waiting=state.waiting)
    if state.phase is SyncPhase.UP_TO_DATE and not state.waiting:
        return SyncShown(look=SyncLook.DONE)
    if state.phase in (SyncPhase.UP_TO_DATE, SyncPhase.BUSY):
        percent = round(100 * state.done / state.total) if state.total else None
        return SyncShown(look=SyncLook.BUSY, percent=percent)
    since = state.offline_since_ms
    return SyncShown(
        look=SyncLook.OFFLINE,
        since=moment(since).astimezone(HOUSE_ZONE) if since else None,
        waiting=state.waiting,
    )
