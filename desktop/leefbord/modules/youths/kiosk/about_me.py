"""Over mij: six choices and who sees what; a tap on a choice changes at once and can be undone."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import ActId
from leefbord.modules.youths.kiosk.choice_tile import ChoiceTile
from leefbord.modules.youths.kiosk.choices import Option, Place, options, place_title, present_face
from leefbord.modules.youths.kiosk.who_sees import WhoSees
from leefbord.modules.youths.service import YouthsService
from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pager import Pager
from leefbord.ui.kiosk.words import Tone, Words
from leefbord.ui.page_spec import KioskContext

_PICTURES_ON_A_PAGE = 15
_COLUMNS = {Place.PICTURE: 5, Place.COLOUR: 4}
_COLUMNS_OF_TILES = 2
_HIGHEST = 300


class AboutMePage(QWidget):
    """The youth's own page. Read aloud only after asking."""

    asks_before_reading = True

    def __init__(self, service: YouthsService, context: KioskContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        self._who = WhoSees(context.staff.team())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.shown: QWidget = QWidget()
        self._column.addWidget(self.shown)
        self.place = Place.OVERVIEW
        self.go(Place(context.place) if context.place in tuple(Place) else Place.OVERVIEW)

    def sentence(self) -> str:
        """The line under the title."""
        return QCoreApplication.translate("AboutMe", "This is how you want it.")

    def spoken(self) -> str:
        """On the overview who sees what; elsewhere what is being chosen."""
        return self._who.spoken() if self.place is Place.OVERVIEW else f"{place_title(self.place)}."

    def go(self, place: Place) -> None:
        """Show a part of the page."""
        self.place = place
        self._context.footer(_promise(place))
        made = self._overview() if place is Place.OVERVIEW else self._chooser(place)
        before, self.shown = self.shown, made
        self._column.replaceWidget(before, made)
        before.hide()
        if before is not self._who:
            before.deleteLater()
        made.show()
        first = next((tile for tile in made.findChildren(ChoiceTile) if tile.isVisibleTo(made)), None)
        if first is not None and self.isVisible():
            first.setFocus()

    def _overview(self) -> QWidget:
        made = QWidget()
        look = kiosk_look()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        grid = QGridLayout()
        grid.setSpacing(look.px(4))
        card, own = self._context.youth, self._service.own_screen(self._context.youth.id)
        places = [place for place in Place if place is not Place.OVERVIEW]
        for index, place in enumerate(places):
            tile = ChoiceTile(place_title(place), present_face(place, card, own))
            tile.clicked.connect(partial(self.go, place))
            grid.addWidget(tile, index // _COLUMNS_OF_TILES, index % _COLUMNS_OF_TILES)
        row.addLayout(grid, 6)
        self._who = WhoSees(self._context.staff.team())
        row.addWidget(self._who, 6)
        return made

    def _chooser(self, place: Place) -> QWidget:
        made = QWidget()
        look = kiosk_look()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        found = options(place, self._service, self._context.youth)
        tiles = [self._tile(place, option) for option in found]
        columns = _COLUMNS.get(place, 2)
        pager = Pager(tiles, per_page=min(_PICTURES_ON_A_PAGE, len(tiles)), columns=columns)
        chosen = next((index for index, option in enumerate(found) if option.chosen), 0)
        pager.turn(chosen // _PICTURES_ON_A_PAGE)
        head = QHBoxLayout()
        head.addWidget(Words(place_title(place), 30, 700, tone=Tone.INK), 1, Qt.AlignmentFlag.AlignVCenter)
        ready = ActionButton(
            QCoreApplication.translate("AboutMe", "Ready"), icon="check", kind=ActionKind.FILLED
        )
        ready.clicked.connect(lambda _checked=False: self.go(Place.OVERVIEW))
        head.addWidget(ready)
        column.addLayout(head)
        column.addWidget(pager, 1)
        return made

    def _tile(self, place: Place, option: Option) -> ChoiceTile:
        tile = ChoiceTile(
            option.text, option.face, chosen=option.chosen, words_below=place is not Place.PICTURE
        )
        tile.setMaximumHeight(kiosk_look().px(_HIGHEST))
        tile.clicked.connect(lambda _checked=False: self._take(place, option))
        return tile

    def _take(self, place: Place, option: Option) -> None:
        """Write it, dress the screen anew at the same place, and offer the way back."""
        if option.chosen:
            return
        try:
            act = option.take()
        except (Refused, Trouble) as failure:
            self._context.show_failure(failure)
            return
        context, service = self._context, self._service
        context.redress(place.value)
        said = QCoreApplication.translate("AboutMe", "It is changed.")
        context.offer_undo(said, lambda: _undo(service, context, act, place))


def _undo(service: YouthsService, context: KioskContext, act: ActId, place: Place) -> None:
    """Back to how it was; the page that offered it is gone by now."""
    try:
        service.undo(act)
    except (Refused, Trouble) as failure:
        context.show_failure(failure)
        return
    context.redress(place.value)


def _promise(place: Place) -> str:
    """What happens with what is chosen here."""
    if place in (Place.PICTURE, Place.COLOUR):
        return QCoreApplication.translate("AboutMe", "Everybody in the house sees this. It changes at once.")
    if place is Place.OVERVIEW:
        return QCoreApplication.translate("AboutMe", "You choose. You can change it every day.")
    return QCoreApplication.translate("AboutMe", "Only you see your board like this. It changes at once.")
