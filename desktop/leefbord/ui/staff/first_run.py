"""The first start: a rail of five steps, one question per step. Pure views; the flow decides what follows."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from leefbord.ui.staff.brand_panel import BrandPanel
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.paint import box, draw_icon, draw_text

RAIL = 380
TEXT = 600


class StepRail(QWidget):
    """Steps as circles on a line: done, now, to come; each with what was filled in."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self._notes = [""] * len(titles)
        self._now = 0
        self.setMinimumHeight(theme().sp(84) * len(titles))
        self._tell()

    def show_step(self, index: int) -> None:
        """Which step is busy; those before are done."""
        self._now = index
        self._tell()
        self.update()

    def show_note(self, index: int, note: str) -> None:
        """What was filled in at a step."""
        self._notes[index] = note
        self.update()

    def _tell(self) -> None:
        words = self.tr("Step {step} of {all}: {title}")
        title = self._titles[min(self._now, len(self._titles) - 1)]
        self.setAccessibleName(words.format(step=self._now + 1, all=len(self._titles), title=title))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Circles, lines, words."""
        now = theme()
        colours = now.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, pitch = now.sp(36), now.sp(84)
        middle = Qt.AlignmentFlag.AlignVCenter
        for index, title in enumerate(self._titles):
            top = index * pitch
            circle = QRectF(1, top + 1, size, size)
            done, here = index < self._now, index == self._now
            if index:
                painter.setPen(
                    QPen(QColor(colours.panel_accent if done or here else colours.panel_raised), 2)
                )
                painter.drawLine(
                    int(size / 2) + 1, int(top - pitch + size + 10), int(size / 2) + 1, int(top - 8)
                )
            fill = colours.panel_accent if done else colours.on_panel if here else None
            box(painter, circle, size / 2, fill, None if done or here else colours.on_panel_muted, 2)
            if done:
                icon = now.sp(18)
                left = circle.center().x() - icon / 2
                draw_icon(painter, "check", colours.on_panel, left, circle.center().y() - icon / 2, icon)
            else:
                ink = colours.panel if here else colours.on_panel_muted
                number = now.font(15, 700)
                draw_text(painter, circle, str(index + 1), number, ink, Qt.AlignmentFlag.AlignCenter)
            words = QRectF(size + now.sp(20), top, self.width() - size - now.sp(22), now.sp(22))
            ink = colours.on_panel if done or here else colours.on_panel_muted
            draw_text(painter, words, title, now.font(15, 600), ink, middle)
            note = words.translated(0, now.sp(22))
            draw_text(painter, note, self._notes[index], now.font(13.5), colours.on_panel_muted, middle)


class FirstRunScreen(QWidget):
    """Steps in a stack; `onward` and `back` are asked for, the flow calls `show_step`.

    `why_not` beside the button says why it is off.
    """

    onward = Signal()
    back = Signal()

    def __init__(
        self,
        place: str,
        steps: Sequence[tuple[str, QWidget]],
        *,
        last_words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        now = theme()
        panel = BrandPanel(place)
        panel.setFixedWidth(now.sp(RAIL))
        self.rail = StepRail([title for title, _ in steps])
        panel.body.addSpacing(now.sp(56))
        panel.body.addWidget(self.rail)
        panel.body.addStretch(1)
        self._stack = QStackedWidget()
        for _, widget in steps:
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(widget)
            self._stack.addWidget(scroll)
        self._last_words = last_words or self.tr("Start working")
        self.back_button = Button(self.tr("Back"), icon_name="chevron-left", height=44)
        self.next_button = Button(
            self.tr("Next"), icon_name="chevron-right", kind=ButtonKind.PRIMARY, height=44
        )
        self._why = Label("", "secondary", wraps=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setContentsMargins(now.sp(60), now.sp(20), now.sp(60), now.sp(40))
        foot.addWidget(self.back_button)
        foot.addWidget(self._why, 1)
        foot.addWidget(self.next_button)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._stack, 1)
        right.addWidget(_Line())
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(panel)
        row.addLayout(right, 1)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.onward)
        self.show_step(0)

    def show_step(self, index: int, *, may_go_back: bool = True) -> None:
        """Go to a step; the focus goes to its first field."""
        self._stack.setCurrentIndex(index)
        self.rail.show_step(index)
        self.back_button.setVisible(index > 0 and may_go_back)
        last = index == self._stack.count() - 1
        self.next_button.set_label(self._last_words if last else self.tr("Next"))
        self.why_not("")

    def why_not(self, reason: str) -> None:
        """Turn the button off with its reason beside it; an empty one turns it on."""
        self._why.setText(reason)
        self.next_button.setEnabled(not reason)
        self.next_button.setAccessibleDescription(reason)


class StepPage(QWidget):
    """One question: a title, a sentence, and `body` for the fields; at most 600 px of text."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = theme()
        self.body = QVBoxLayout()
        self.body.setSpacing(now.sp(14))
        self._title = Label(title, "display", wraps=True)
        self._text = Label(text, "large", wraps=True)
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)
        self.body.addSpacing(now.sp(8))
        column = QVBoxLayout()
        column.addLayout(self.body)
        column.addStretch(1)
        holder = QWidget()
        holder.setLayout(column)
        holder.setMaximumWidth(now.sp(TEXT))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(now.sp(60), now.sp(64), now.sp(60), now.sp(20))
        self.row.setSpacing(now.sp(56))
        self.row.addWidget(holder, 10)
        self.row.addStretch(1)

    def set_words(self, title: str, text: str) -> None:
        """The question and its sentence."""
        self._title.setText(title)
        self._text.setText(text)


class _Line(QWidget):
    """A thin line with the margins of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        now = theme()
        side = now.sp(60)
        area = QRectF(side, 0, self.width() - 2 * side, 1)
        QPainter(self).fillRect(area, QColor(now.colours.border))
