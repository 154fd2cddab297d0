"""The step of the recovery sheet: print, put away, type three groups. The secret is on paper only."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from leefbord.ui.staff.first_run import StepPage
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.paint import box, draw_icon, draw_text
from leefbord.ui.widgets.text_field import TextField

PAPER_FROM = 1060


class PaperPreview(QWidget):
    """How the sheet looks, with grey bars where the secret stands on paper."""

    def __init__(self, facility: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facility = facility
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Picture of the sheet; the key stands on paper only"))

    def sizeHint(self) -> QSize:
        """A4 in proportion, at a size that does not grow with the text."""
        return QSize(400, 566)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sheet."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, QRectF(self.rect()), 6, "#ffffff", now.colours.border, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        draw_text(
            painter, QRectF(30, 30, 300, 30), self.tr("Recovery sheet"), _fixed(22, 700), "#17202b", middle
        )
        draw_text(painter, QRectF(30, 60, 330, 22), self._facility, _fixed(13, 400), "#566273", middle)
        painter.fillRect(QRectF(30, 96, 340, 1.5), QColor("#17202b"))
        painter.setPen(QPen(QColor("#566273"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(QColor("#f4f5f8"))
        painter.drawRoundedRect(QRectF(30, 120, 140, 140), 6, 6)
        draw_icon(painter, "qrcode", "#566273", 78, 150, 44)
        words = QRectF(34, 204, 132, 22)
        centre = Qt.AlignmentFlag.AlignCenter
        draw_text(painter, words, self.tr("on paper only"), _fixed(12, 600), "#566273", centre)
        for line in range(5):
            for part in range(3):
                bar = QRectF(190 + part * 62, 128 + line * 27, 52, 11)
                box(painter, bar, 3, "#dde2ea", None)
        draw_icon(painter, "eye-off", "#566273", 30, 284, 18)
        hidden = self.tr("The key is not on the screen.")
        draw_text(painter, QRectF(56, 282, 310, 22), hidden, _fixed(12, 400), "#566273", middle)
        painter.fillRect(QRectF(30, 320, 340, 1), QColor("#e2e6ec"))


def _fixed(size: float, weight: int) -> QFont:
    font = theme().font(size, weight)
    font.setPixelSize(round(size))
    return font


class RecoveryStep(StepPage):
    """`print_wanted` sends the sheet to the printer; `ready_changed` when everything fits.

    places: the three places (0 = first) that are asked, from keys.recovery.places_to_check.
    fits(place, text): whether this group stands there; the groups themselves never come here.
    """

    print_wanted = Signal()
    ready_changed = Signal(bool)

    def __init__(
        self,
        facility: str,
        places: tuple[int, ...],
        fits: Callable[[int, str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.set_words(
            self.tr("Print the recovery sheet"),
            self.tr(
                "With this sheet and a backup or the hub you put everything back."
                " Without this sheet that cannot be done. Neither can we."
            ),
        )
        self._fits, self._places = fits, places
        self._printed = False
        now = theme()
        self.print_button = Button(self.tr("Print the sheet twice"), icon_name="printer", height=44)
        self.print_button.clicked.connect(self.print_wanted)
        self._printed_words = Label("", "secondary", wraps=True)
        first = QHBoxLayout()
        first.addWidget(self.print_button)
        self._ways = QHBoxLayout()
        first.addLayout(self._ways)
        first.addWidget(self._printed_words, 1)
        self._step(1, self.tr("Print the sheet twice"))
        self.body.addLayout(first)
        self._step(2, self.tr("Put the sheets in two places"))
        example = self.tr(
            "For example one in the safe of the director and one outside the house. Take no photo."
        )
        self.body.addWidget(Label(example, "secondary", wraps=True))
        self.places = QCheckBox(self.tr("The sheets lie in two places"))
        self.places.toggled.connect(self._check)
        self.body.addWidget(self.places)
        self._step(3, self.tr("Type three groups of the sheet"))
        self.body.addWidget(Label(self.tr("So we know that the sheet can be read."), "secondary", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(now.sp(12))
        self.groups: list[TextField] = []
        for index, place in enumerate(places):
            field = TextField(self.tr("Group {number}").format(number=place + 1), tall=True)
            field.edited.connect(lambda text, index=index: self._typed(index, text))
            field.line.editingFinished.connect(lambda index=index: self._left(index))
            self.groups.append(field)
            row.addWidget(field)
        self.body.addLayout(row)
        self._paper = PaperPreview(facility)
        self.row.addWidget(self._paper, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture of the sheet goes first when there is little room."""
        super().resizeEvent(event)
        self._paper.setVisible(self.width() / theme().scale >= PAPER_FROM)

    def _step(self, number: int, words: str) -> None:
        self.body.addSpacing(theme().sp(6))
        self.body.addWidget(Label(f"{number}.  {words}", "title", wraps=True))

    def add_way(self, button: Button) -> None:
        """Another way to bring the sheet to paper, beside the printer."""
        self._ways.addWidget(button)

    def show_printed(self, words: str) -> None:
        """The sheet went to the printer; the words say how often and when."""
        self._printed = True
        self._printed_words.setText(words)
        self.print_button.set_label(self.tr("Print once more"))
        self._check()

    def missing(self) -> str:
        """Why it is not ready yet, for beside the button; empty when ready."""
        if not self._printed:
            return self.tr("Print the sheet first")
        if not self.places.isChecked():
            return self.tr("Say first that the sheets lie in two places")
        if not all(
            self._fits(place, field.text()) for place, field in zip(self._places, self.groups, strict=True)
        ):
            return self.tr("Fill in the three groups first")
        return ""

    def _typed(self, index: int, text: str) -> None:
        """Each field moves on when it is right."""
        if self._fits(self._places[index], text) and index + 1 < len(self.groups):
            self.groups[index + 1].setFocus()
        self._check()

    def _left(self, index: int) -> None:
        text = self.groups[index].text()
        if text and not self._fits(self._places[index], text):
            self.groups[index].show_error(self.tr("That does not stand there on this sheet"))

    def _check(self) -> None:
        self.ready_changed.emit(not self.missing())
