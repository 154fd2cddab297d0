"""Agreements and measures: written by staff, read by the youth, who adds the own side (DR10)."""

from datetime import date

from leefbord.core.acts import Acts
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, PersonId, RecordId
from leefbord.core.people import Me
from leefbord.core.records import Fields
from leefbord.core.streams import youth_shared
from leefbord.modules.tasks.model import record_types as names
from leefbord.modules.tasks.model.measure import LONGEST_OWN, Measure, MeasureKind, check_measure
from leefbord.modules.tasks.repo import questions
from leefbord.modules.tasks.service.rights import gone, require, sees


class Agreements:
    """The verbs of agreeing."""

    def __init__(self, *, acts: Acts, me: Me) -> None:
        self._acts = acts
        self._me = me

    def of(self, youth: PersonId, *, ended: bool = False) -> list[Measure]:
        """What holds for a youth, newest first; with `ended` also what is over."""
        if not sees(self._me, youth):
            return []
        return questions.measures(self._acts.rows(), youth, ended=ended)

    def agree(
        self,
        youth: PersonId,
        kind: MeasureKind,
        text: str,
        *,
        because: str = "",
        first: date,
        review: date,
        discussed: bool,
    ) -> ActId:
        """Write an agreement or a measure; the youth reads it at the kiosk at once."""
        require(self._me, names.AGREE)
        check_measure(kind, text, because, first, review)
        if not discussed:
            raise Refused("Talk first", "Tell the youth yourself, before it stands on the kiosk.")
        fields: Fields = {
            "kind": kind.value,
            "text": text.strip(),
            "because": because.strip(),
            "first": first.isoformat(),
            "review": review.isoformat(),
            "discussed": discussed,
        }
        with self._acts.act("Agreement written") as act:
            act.set(youth_shared(youth), names.MEASURE, act.new_id(), {"measure": fields})
        return act.id

    def end(self, measure: RecordId) -> ActId:
        """It is over."""
        require(self._me, names.AGREE)
        found = self._measure(measure)
        with self._acts.act("Agreement ended") as act:
            act.set(youth_shared(found.youth), names.MEASURE, measure, {"end": {"ended": True}})
        return act.id

    def my_side(self, measure: RecordId, words: str) -> ActId:
        """The youth's own words on it; an empty text takes them back."""
        require(self._me, names.OWN)
        found = self._measure(measure)
        if found.youth != self._me.person:
            raise gone()
        if len(words) > LONGEST_OWN:
            raise Refused("That is too long", "Write a bit less.")
        with self._acts.act("Own side written") as act:
            act.set(youth_shared(found.youth), names.MEASURE, measure, {"own": {"own_words": words.strip()}})
        return act.id

    def _measure(self, measure: RecordId) -> Measure:
        found = questions.measure(self._acts.rows(), measure)
        if found is None:
            raise gone()
        return found
