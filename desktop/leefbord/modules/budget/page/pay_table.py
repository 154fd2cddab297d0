"""The table of pay day: one row per youth; head and foot stay while the rows scroll."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.people import StaffDirectory
from leefbord.modules.budget.model.payday import PayRun, PayState
from leefbord.modules.budget.page import words
from leefbord.modules.budget.page.pay_row import WIDTHS, PayRow, columns_without_room
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.label import Label


class PayTable(Card):
    """Carries (youth, cents) as bytes and int: Qt signals know no NewTypes."""

    chosen = Signal(bytes)
    signing = Signal(bytes, int)
    to_kiosk = Signal(bytes, int)
    take_back = Signal(bytes)
    book = Signal()

    def __init__(self, staff: StaffDirectory, *, may_book: bool) -> None:
        super().__init__(padding=0, spacing=0)
        self._staff = staff
        self._may_book = may_book
        self.rows: list[PayRow] = []
        self._names: list[Label] = []
        self._hidden: frozenset[int] = frozenset()
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inside)
        self._basis = Label("", "secondary", wraps=True)
        self._book = Button("", icon_name="check", kind=ButtonKind.PRIMARY, hint="Ctrl Enter", height=44)
        self._book.clicked.connect(self.book)
        self._book.setVisible(may_book)
        self.setMinimumWidth(theme().sp(440))  # columns go before it gets that narrow
        self.body.addWidget(self._head())
        self.body.addWidget(area, 1)
        self.body.addWidget(self._foot())

    def show_run(self, run: PayRun, chosen: PersonId | None) -> None:
        """Show a pay day; the row of `chosen` is marked and keeps the focus."""
        focused = next((row.line.youth.id for row in self.rows if row.hasFocus()), None)
        typed = {row.line.youth.id: row.typed() for row in self.rows}
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for line in run.lines:
            row = PayRow(line, self._staff, may_book=self._may_book)
            self._connect(row, bytes(line.youth.id))
            row.set_chosen(line.youth.id == chosen)
            row.hide_columns(self._hidden)
            self._column.addWidget(row)
            row.show()
            self.rows.append(row)
            row.restore(typed.get(line.youth.id))
            if line.youth.id == focused:
                row.setFocus()
        ready = len(run.in_state(PayState.READY))
        self._book.set_label(self.tr("Book what is signed ({count})").replace("{count}", str(ready)))
        self._book.setEnabled(ready > 0)
        self._basis.setText(self._basis_words(run))

    def mark_chosen(self, chosen: PersonId | None) -> None:
        """Mark the row of a youth."""
        for row in self.rows:
            row.set_chosen(row.line.youth.id == chosen)

    def _connect(self, row: PayRow, youth: bytes) -> None:
        row.chosen.connect(lambda: self.chosen.emit(youth))
        row.signing.connect(lambda cents: self.signing.emit(youth, cents))
        row.to_kiosk.connect(lambda cents: self.to_kiosk.emit(youth, cents))
        row.take_back.connect(lambda: self.take_back.emit(youth))
        row.step.connect(lambda by: self._move_focus(row, by))

    def _move_focus(self, row: PayRow, by: int) -> None:
        """Up and down stop at the ends."""
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns before any of them is cut."""
        super().resizeEvent(event)
        self._hidden = columns_without_room(event.size().width() / theme().scale)
        for number, name in enumerate(self._names):
            name.setVisible(number not in self._hidden)
        for row in self.rows:
            row.hide_columns(self._hidden)

    def _head(self) -> QWidget:
        now = theme()
        head = QWidget()
        head.setFixedHeight(now.sp(42))
        row = QHBoxLayout(head)
        row.setContentsMargins(now.sp(16), 0, now.sp(12), 0)
        row.setSpacing(now.sp(8))
        names = (
            self.tr("Youth"),
            self.tr("Age"),
            self.tr("Now"),
            self.tr("Added"),
            self.tr("Handed out"),
            self.tr("New balance"),
        )
        for number, (name, width) in enumerate(zip(names, WIDTHS, strict=True)):
            label = Label(name, "label")
            self._names.append(label)
            label.setFixedWidth(now.sp(width))
            if number >= 2:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label)
        row.addSpacing(now.sp(10))
        row.addWidget(Label(self.tr("Signature"), "label"), 1)
        return head

    def _foot(self) -> QWidget:
        now = theme()
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(now.sp(16), now.sp(12), now.sp(12), now.sp(14))
        row.setSpacing(now.sp(16))
        row.addWidget(self._basis, 1)
        row.addWidget(self._book)
        return foot

    def _basis_words(self, run: PayRun) -> str:
        """On which tariff the amounts rest, and whether somebody compared it with the official one."""
        text = self.tr(
            "Amount of the month by age, split over {parts} pay days. Tariff of {month}, {checked}."
        )
        if run.tariff.verified:
            checked = self.tr("checked on {date}")
        else:
            checked = self.tr("copied on {date} and not yet compared with the official list")
        filled = {
            "{checked}": checked.replace("{date}", words.full_date(run.tariff.checked_on)),
            "{parts}": str(run.parts),
            "{month}": words.month_and_year(run.tariff.valid_from),
        }
        for name, value in filled.items():
            text = text.replace(name, value)
        return text
