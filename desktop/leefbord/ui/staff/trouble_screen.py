"""A trouble over the whole window: what happened, what is safe, what we do not know, what you can do."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leefbord.core.errors import Trouble
from leefbord.ui.staff.frame_top import FrameTop
from leefbord.ui.staff.trouble_texts import act_text, trouble_text
from leefbord.ui.staff.trouble_words import TroubleAct
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER, GREEN
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.narrow import Narrow
from leefbord.ui.widgets.notice import Notice

WIDTH = 960


class TroubleScreen(QWidget):
    """Shows `trouble`. `acts` holds the calls for the acts that can be done here; others are not offered.

    `facts` are further certain sentences of the caller ("werk van 14:02 tot 14:09 ontbreekt"), translated.
    """

    def __init__(
        self,
        trouble: Trouble,
        *,
        place: str,
        when: str,
        acts: Mapping[TroubleAct, Callable[[], None]],
        facts: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        text = trouble_text(trouble.kind)
        now = theme()
        self.setAccessibleName(text.title)
        card = Card(padding=0, spacing=0)
        card.body.setContentsMargins(now.sp(48), now.sp(40), now.sp(48), now.sp(20))
        card.body.setSpacing(now.sp(14))
        self.heading = Label(text.title, "display", wraps=True)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setAccessibleName(f"{text.title}. {text.comfort}")
        words = QVBoxLayout()
        words.addWidget(self.heading)
        words.addWidget(Label(text.comfort, "large", wraps=True))
        head = QHBoxLayout()
        head.setSpacing(now.sp(22))
        head.addWidget(IconView(text.icon, 34, square=AMBER), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        card.body.addLayout(head)
        card.body.addSpacing(now.sp(10))
        self._sections(card, text.happened, " ".join((text.safe, *facts)), text.unknown)
        offered = [act for act in text.acts if act in acts]
        if offered:
            card.body.addSpacing(now.sp(4))
            card.body.addWidget(Label(self.tr("What can you do?"), "title"))
        self.buttons: dict[TroubleAct, Button] = {}
        for number, act in enumerate(offered):
            card.body.addWidget(self._act(act, acts[act], first=number == 0))
        foot = QHBoxLayout()
        foot.addWidget(IconView("shield-check", 18))
        foot.addWidget(Label(self.tr("Leefbord deletes nothing unless you ask for it."), "secondary"), 1)
        if trouble.code:
            words_for_it = self.tr("Code for IT: {code}").format(code=trouble.code)
            foot.addWidget(Label(words_for_it, "label"))
        card.body.addSpacing(now.sp(6))
        card.body.addLayout(foot)
        self._frame(card, place, when)

    def _sections(self, card: Card, happened: str, safe: str, unknown: str) -> None:
        card.body.addWidget(Notice(self.tr("What happened"), happened, icon_name="info-circle", hue=None))
        card.body.addWidget(Notice(self.tr("What is safe"), safe, icon_name="shield-check", hue=GREEN))
        if unknown:
            title = self.tr("What we do not know yet")
            card.body.addWidget(Notice(title, unknown, icon_name="help-circle", hue=None))

    def _act(self, act: TroubleAct, call: Callable[[], None], *, first: bool) -> Card:
        text = act_text(act)
        card = Card(padding=14)
        card.set_chosen(first)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(text.title, "strong", wraps=True))
        words.addWidget(Label(text.text, "secondary", wraps=True))
        kind = ButtonKind.PRIMARY if first else ButtonKind.QUIET
        button = Button(text.button, icon_name=text.icon, kind=kind)
        button.clicked.connect(lambda: call())
        self.buttons[act] = button
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(button)
        card.body.addLayout(row)
        return card

    def _frame(self, card: Card, place: str, when: str) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 20, 16, 20)
        column.addWidget(Narrow(card, WIDTH))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(FrameTop(place, when))
        whole.addWidget(scroll, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """The heading has the focus first, so that it is read aloud."""
        super().showEvent(event)
        self.heading.setFocus()
