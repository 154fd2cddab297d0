"""Enrolment by compared code: the approving page, and the full screen of the new PC."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leefbord.ui.staff.brand_panel import BrandPanel
from leefbord.ui.staff.code_view import CodeView
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.narrow import Narrow
from leefbord.ui.widgets.text_field import TextField


class ApproveView(QScrollArea):
    """`approved` carries the name and the index of the purpose; `refused` needs no reason.

    Approve is not the default on Enter: the focus starts on the heading.
    """

    approved = Signal(str, int)
    refused = Signal()

    def __init__(
        self,
        *,
        code: str,
        this_pc: str,
        suggested_name: str,
        purposes: Sequence[str],
        group: str,
        for_kiosk: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        now = theme()
        self.setWidgetResizable(True)
        card = Card(padding=20, spacing=16)
        self.heading = Label(self.tr("Is the code the same?"), "display", wraps=True)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ask = self.tr(
            "Go to the new PC, or phone somebody who stands beside it. Read the code aloud."
            " Approve only if everything is the same."
        )
        card.body.addWidget(self.heading)
        card.body.addWidget(Label(ask, "large", wraps=True))
        codes = QHBoxLayout()
        codes.setSpacing(now.sp(20))
        codes.addWidget(CodeView(self.tr("This PC"), "device-desktop", code, this_pc), 1)
        codes.addWidget(IconView("arrows-left-right", 26))
        other = CodeView(
            self.tr("The new PC"),
            "device-desktop-plus",
            "",
            self.tr("this PC cannot see it, go and look"),
            question=self.tr("Does it show this code too?"),
        )
        codes.addWidget(other, 1)
        card.body.addLayout(codes)
        card.body.addWidget(Label(self.tr("What does the new PC get?"), "title"))
        for icon_name, words in self._what_it_gets(group, for_kiosk=for_kiosk):
            card.body.addLayout(_point(icon_name, words))
        fields = QHBoxLayout()
        fields.setSpacing(now.sp(16))
        self.name = TextField(self.tr("Name of the PC"))
        self.name.set_text(suggested_name)
        self.purpose = QComboBox()
        self.purpose.addItems(list(purposes))
        self.purpose.setAccessibleName(self.tr("What for"))
        right = QVBoxLayout()
        right.setSpacing(now.sp(5))
        right.addWidget(Label(self.tr("What for"), "label"))
        right.addWidget(self.purpose)
        fields.addWidget(self.name, 1)
        fields.addLayout(right, 1)
        card.body.addLayout(fields)
        card.body.addStretch(1)
        acts = QHBoxLayout()
        self.yes = Button(
            self.tr("The code is the same, approve"), icon_name="check", kind=ButtonKind.PRIMARY, height=48
        )
        self.no = Button(self.tr("Not the same, refuse"), icon_name="x", kind=ButtonKind.DANGER, height=48)
        self.yes.setAutoDefault(False)
        self.expiry = Label("", "secondary")
        acts.addWidget(self.yes)
        acts.addWidget(self.no)
        acts.addStretch(1)
        acts.addWidget(self.expiry)
        card.body.addLayout(acts)
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        self.setWidget(holder)
        self.yes.clicked.connect(self._approve)
        self.no.clicked.connect(self.refused)

    def _what_it_gets(self, group: str, *, for_kiosk: bool) -> tuple[tuple[str, str], ...]:
        minute = ("clock", self.tr("About a minute. You can go on working meanwhile"))
        if for_kiosk:
            return (
                (
                    "users",
                    self.tr("What youths of {group} see of themselves, no reports").format(group=group),
                ),
                ("key", self.tr("Staff open it with their kiosk code, youths choose a code of their own")),
                minute,
            )
        return (
            ("users", self.tr("Everything of {group} that staff may see").format(group=group)),
            ("lock", self.tr("Diaries stay locked, except what a youth shares with somebody")),
            ("user-check", self.tr("Whoever works there logs in with their own name and password")),
            minute,
        )

    def show_expiry(self, minutes: int) -> None:
        """How long the code still holds."""
        self.expiry.setText(self.tr("Expires in %n minute(s)", "", max(0, minutes)))

    def _approve(self) -> None:
        if not self.name.text().strip():
            self.name.show_error(self.tr("Give the PC a name"))
            self.name.setFocus()
            return
        self.approved.emit(self.name.text().strip(), self.purpose.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        """Read first, act later."""
        super().showEvent(event)
        self.heading.setFocus()


def _point(icon_name: str, words: str) -> QHBoxLayout:
    now = theme()
    row = QHBoxLayout()
    row.setSpacing(now.sp(12))
    row.addWidget(IconView(icon_name, 20))
    row.addWidget(Label(words, "body", wraps=True), 1)
    return row


class NewPcScreen(QWidget):
    """The new PC shows the same code and who is waited for, and nothing else.

    `confirmed` when the person here says that the code is the same; `left` to stop.
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self, place: str, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = theme()
        panel = BrandPanel(place)
        panel.setFixedWidth(now.sp(380))
        panel.body.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(now.sp(16))
        column.addStretch(1)
        self.heading = Label(self.tr("Waiting for approval by your team lead"), "display", wraps=True)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self.heading)
        text = self.tr("The same code stands on the PC of your team lead. Compare all eight characters.")
        column.addWidget(Label(text, "large", wraps=True))
        column.addWidget(CodeView(self.tr("This new PC"), "device-desktop-plus", code, ""))
        self.same = Button(
            self.tr("The code is the same"), icon_name="check", kind=ButtonKind.PRIMARY, height=48
        )
        self.stop = Button(self.tr("Stop"), icon_name="x", height=48)
        self.same.clicked.connect(self._confirm)
        self.stop.clicked.connect(self.left)
        acts = QHBoxLayout()
        acts.addWidget(self.same)
        acts.addWidget(self.stop)
        acts.addStretch(1)
        column.addLayout(acts)
        self.state = Label("", "body", wraps=True)
        column.addWidget(self.state)
        column.addStretch(2)
        holder = QWidget()
        holder.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 24, 0)
        row.addWidget(panel)
        row.addWidget(Narrow(holder, 640), 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Read first, confirm later."""
        super().showEvent(event)
        self.heading.setFocus()

    def _confirm(self) -> None:
        self.same.setEnabled(False)
        self.state.setText(self.tr("Good. Now your team lead approves."))
        self.confirmed.emit()

    def say(self, words: str) -> None:
        """Refused, expired, or how far it is."""
        self.state.setText(words)
