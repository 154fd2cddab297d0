"""The four figures above the table."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from leefbord.core.money import euro
from leefbord.core.people import Presence
from leefbord.modules.budget.model.payday import PayLine, PayRun, PayState
from leefbord.ui.icons import pixmap
from leefbord.ui.theme import theme
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.label import Label


class _Figure(Card):
    """A caption, an amount, a line below."""

    def __init__(self, caption: str, icon_name: str) -> None:
        super().__init__(padding=14, spacing=3)
        now = theme()
        picture = QLabel()
        picture.setPixmap(pixmap(icon_name, now.colours.text, now.sp(20)))
        head = QHBoxLayout()
        head.addWidget(Label(caption, "secondary"), 1)
        head.addWidget(picture)
        self._caption = caption
        self._amount = Label("", "page_title")
        self._below = Label("", "secondary")
        self.body.addLayout(head)
        self.body.addWidget(self._amount)
        self.body.addWidget(self._below)

    def show_amount(self, cents: int, below: str) -> None:
        """Amount and line; all three are read together."""
        self._amount.setText(euro(cents))
        self._below.setText(below)
        self.setAccessibleName(f"{self._caption}: {euro(cents)}. {below}")


class Summary(QWidget):
    """Signed, to do now, later, and the cash box after this round."""

    def __init__(self) -> None:
        super().__init__()
        self._signed = _Figure(self.tr("Signed"), "signature")
        self._now = _Figure(self.tr("To do now"), "coins")
        self._later = _Figure(self.tr("Later today"), "clock")
        self._cash = _Figure(self.tr("Cash after this round"), "cash")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().sp(12))
        for figure in (self._signed, self._now, self._later, self._cash):
            row.addWidget(figure, 1)

    def show_run(self, run: PayRun) -> None:
        """The figures of a pay day."""
        waiting = run.in_state(PayState.TO_SIGN, PayState.AT_KIOSK)
        here = [line for line in waiting if is_here(line)]
        away = [line for line in waiting if not is_here(line)]
        signed = run.in_state(PayState.READY, PayState.BOOKED)
        youths = self.tr("Youths: {count}")
        in_house = self.tr("Youths in the house: {count}")
        not_here = self.tr("Not in the house: {count}")
        in_box = self.tr("now {amount} in the box")
        self._signed.show_amount(_out(signed), youths.replace("{count}", str(len(signed))))
        self._now.show_amount(_out(here), in_house.replace("{count}", str(len(here))))
        self._later.show_amount(_out(away), not_here.replace("{count}", str(len(away))))
        self._cash.show_amount(run.cash_after, in_box.replace("{amount}", euro(run.cash_now)))


def is_here(line: PayLine) -> bool:
    """Whether a youth can sign now; who is not seen anywhere counts as here."""
    return line.youth.presence in (Presence.IN_HOUSE, Presence.UNKNOWN)


def _out(lines: tuple[PayLine, ...] | list[PayLine]) -> int:
    return sum(line.out for line in lines)
