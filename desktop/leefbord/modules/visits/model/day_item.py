"""A visit on the board and on the kiosk home; there without any name.

The two titles are Dutch by themselves, as in ui/kiosk/time_words: items are not translated on their way.
"""

from typing import Final

from leefbord.core.day import DayAction, DayItem, ItemLook, ItemState
from leefbord.modules.visits.model.contact import Contact
from leefbord.modules.visits.model.visit import Kind, Place, Visit, VisitState

_STATES: Final = {
    VisitState.ASKED: ItemState.UNDECIDED,
    VisitState.PLANNED: ItemState.OPEN,
    VisitState.STOPPED: ItemState.CANCELLED,
    VisitState.CANCELLED: ItemState.CANCELLED,
}
_TITLES: Final = {Kind.VISIT: "Bezoek", Kind.CALL: "Telefoon"}


def day_item(visit: Visit, contact: Contact | None, *, for_staff: bool, may_plan: bool) -> DayItem | None:
    """None for what was refused: it never stood in the day."""
    state = _STATES.get(visit.state)
    if state is None:
        return None
    booking = visit.booking
    title = _TITLES[booking.kind]
    who = contact.called if contact is not None else booking.company
    acts = frozenset({DayAction.OPEN})
    if may_plan and state in (ItemState.OPEN, ItemState.UNDECIDED):
        acts |= {DayAction.MOVE, DayAction.RESIZE}
    return DayItem(
        module="visits",
        key=visit.key,
        youth=booking.youth,
        starts_at=visit.starts_at,
        ends_at=visit.ends_at,
        title=f"{title} {who}".strip() if for_staff else title,
        short_title=who if for_staff else "",
        icon="phone" if booking.kind is Kind.CALL else "door-enter",
        pictogram="phone" if booking.kind is Kind.CALL else "visit",
        look=ItemLook.VISIT,
        state=state,
        alert=for_staff and visit.state is VisitState.STOPPED,
        away=booking.kind is Kind.VISIT and booking.place is Place.OUTSIDE,
        actions=acts,
    )
