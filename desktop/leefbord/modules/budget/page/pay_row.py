"""One youth on pay day: balance, what comes, what is handed out, the new balance, one next step."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leefbord.core.money import euro
from leefbord.core.people import StaffDirectory
from leefbord.modules.budget.model.payday import PayLine, PayState
from leefbord.modules.budget.page import words
from leefbord.modules.budget.page.amount_field import AmountField
from leefbord.modules.budget.page.summary import is_here
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER, BLUE, GREEN
from leefbord.ui.widgets.avatar import Avatar
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.paint import ring
from leefbord.ui.widgets.pill import Pill

WIDTHS = (190, 62, 84, 96, 104, 92)
"""Youth, age band, now, coming, handed out, new balance; what is left is for the signature."""


def columns_without_room(width: float) -> frozenset[int]:
    """Which columns go at a width in unscaled pixels: age and what comes first, then the balance of now."""
    if width >= 890:
        return frozenset()
    return frozenset({1, 3}) if width >= 700 else frozenset({1, 2, 3})


class PayRow(QWidget):
    """`signing` and `to_kiosk` carry the cents typed; `take_back` for what lies ready."""

    chosen = Signal()
    signing = Signal(int)
    to_kiosk = Signal(int)
    take_back = Signal()
    step = Signal(int)

    def __init__(self, line: PayLine, staff: StaffDirectory, *, may_book: bool) -> None:
        super().__init__()
        self.line = line
        self._staff = staff
        self._is_chosen = False
        now = theme()
        self.setFixedHeight(now.sp(66))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.amount = AmountField(self.tr("Handed out"), line.out)
        self._after = _money(euro(line.after), "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(now.sp(16), 0, now.sp(12), 0)
        row.setSpacing(now.sp(8))
        name = QWidget()
        pair = QHBoxLayout(name)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(now.sp(10))
        pair.addWidget(Avatar(line.youth, 32))
        pair.addWidget(Label(line.youth.called, "strong"), 1)
        if line.asks:
            mark = Pill(str(line.asks), hue=AMBER, icon_name="hand-stop")
            mark.setToolTip(self.tr("Asks for money"))
            pair.addWidget(mark)
        band = f"{line.band.first}–{line.band.until}" if line.band else "–"
        muted = not is_here(line) and line.state is PayState.TO_SIGN
        out: QWidget = self.amount if self._can_sign(may_book) else _money(euro(line.out), "strong")
        cells = (
            name,
            Label(band, "secondary"),
            _money(euro(line.now), "secondary" if muted else "body"),
            _money(euro(line.coming, sign=True), "secondary" if muted else "body"),
            out,
            self._after,
        )
        self._cells = cells
        for cell, width in zip(cells, WIDTHS, strict=True):
            cell.setFixedWidth(now.sp(width))
            row.addWidget(cell)
        row.addSpacing(now.sp(10))
        row.addWidget(self._step(may_book), 1)
        self.amount.changed.connect(self._typed)
        self.setAccessibleName(self._spoken())

    def set_chosen(self, chosen: bool) -> None:
        """Whether the panel at the right shows this youth."""
        self._is_chosen = chosen
        self.update()

    def hide_columns(self, hidden: frozenset[int]) -> None:
        """Leave out what has no room; the accessible name still says all of it."""
        for number, cell in enumerate(self._cells):
            cell.setVisible(number not in hidden)

    def typed(self) -> tuple[str, bool] | None:
        """What a person typed here and whether they are still at it; None when nothing."""
        return (self.amount.text(), self.amount.hasFocus()) if self.amount.isModified() else None

    def restore(self, typed: tuple[str, bool] | None) -> None:
        """Put back what was typed before the row was made anew: a sync must not eat it."""
        if typed is None or not self.amount.isVisibleTo(self):
            return
        text, at_it = typed
        self.amount.setText(text)
        self.amount.setModified(True)
        self._typed(self.amount.cents())
        if at_it:
            self.amount.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the row."""
        self.chosen.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter signs or opens; up and down go to the neighbours."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
            self._sign()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line below; tinted with a bar when chosen."""
        now = theme()
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self._is_chosen:
            painter.fillRect(area, QColor(now.colours.primary_tint))
            painter.fillRect(QRectF(0, 0, now.sp(4), area.height()), QColor(now.colours.primary))
        painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), QColor(now.colours.border))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring(painter, area.adjusted(1, 1, -1, -1), 8, now)

    def _can_sign(self, may_book: bool) -> bool:
        return may_book and self.line.state is PayState.TO_SIGN and is_here(self.line)

    def _step(self, may_book: bool) -> QWidget:
        """The one next step: buttons, or words that say how far it is."""
        step = QWidget()
        row = QHBoxLayout(step)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().sp(4))
        if self._can_sign(may_book):
            sign = Button(self.tr("Sign"), icon_name="signature", kind=ButtonKind.TINTED, height=34)
            kiosk = Button(self.tr("Kiosk"), icon_name="device-tablet", height=34)
            sign.clicked.connect(self._sign)
            kiosk.clicked.connect(self._send)
            row.addWidget(sign)
            row.addWidget(kiosk)
        else:
            row.addWidget(self._pill())
            waiting = self.line.state in (PayState.AT_KIOSK, PayState.READY)
            if waiting and may_book:
                back = Button(self.tr("Take back"), icon_name="x", kind=ButtonKind.ICON, height=30)
                back.clicked.connect(self.take_back)
                row.addWidget(back)
        row.addStretch(1)
        return step

    def _pill(self) -> Pill:
        if self.line.state is PayState.TO_SIGN:
            return Pill(words.away_words(self.line.youth), hue=AMBER, icon_name="clock")
        text, icon_name = words.state_words(self.line, self._staff)
        hue = {
            PayState.READY: GREEN,
            PayState.AT_KIOSK: BLUE,
            PayState.NO_BIRTH_DATE: AMBER,
        }.get(self.line.state)
        pill = Pill(text, hue=hue, icon_name=icon_name)
        pill.setToolTip(self.line.reason)
        return pill

    def _typed(self, cents: int | None) -> None:
        room = self.line.now + self.line.coming
        if cents is None:
            self.amount.mark(self.tr("This is no amount."))
        elif cents > room:
            self.amount.mark(self.tr("There is only {amount}.").replace("{amount}", euro(room)))
        else:
            self.amount.mark("")
        self._after.setText(euro(room - cents) if cents is not None and cents <= room else "–")

    def _sign(self) -> None:
        cents = self.amount.cents()
        if self.line.state is PayState.TO_SIGN and is_here(self.line) and cents is not None:
            self.signing.emit(cents)

    def _send(self) -> None:
        cents = self.amount.cents()
        if cents is not None:
            self.to_kiosk.emit(cents)

    def _spoken(self) -> str:
        state, _ = words.state_words(self.line, self._staff)
        text = self.tr("{name}, balance {now}, {coming}, handed out {out}, new balance {after}. {state}")
        filled = {
            "{name}": self.line.youth.called,
            "{now}": euro(self.line.now),
            "{coming}": euro(self.line.coming, sign=True),
            "{out}": euro(self.line.out),
            "{after}": euro(self.line.after),
            "{state}": state or words.away_words(self.line.youth),
        }
        for name, value in filled.items():
            text = text.replace(name, value)
        return f"{text} {self.tr('Asks for money')}." if self.line.asks else text


def _money(text: str, kind: str) -> Label:
    label = Label(text, "strong" if kind == "strong" else "secondary" if kind == "secondary" else "body")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setFont(theme().font(14, 600 if kind == "strong" else 400, tabular=True))
    return label
