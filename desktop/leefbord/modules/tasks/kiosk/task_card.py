"""One task as a card: picture, name, when, and the tick. Late looks the same as open."""

from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from leefbord.modules.tasks.kiosk.tick_button import TickButton
from leefbord.modules.tasks.model.mark import TaskState
from leefbord.modules.tasks.model.task import Task
from leefbord.ui.kiosk.action_button import ActionButton
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.clock_picture import ClockPicture
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.paint import box, picture
from leefbord.ui.kiosk.time_words import at_words, until_words
from leefbord.ui.kiosk.words import Tone, Words
from leefbord.ui.tokens import GREEN

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LONG = timedelta(hours=3)
_HUES = (310.0, 255.0, 60.0, 215.0)


class TaskCard(Card):
    """`ticked` says done, `taken_back` says not after all."""

    ticked = Signal(str)
    taken_back = Signal(str)

    def __init__(self, task: Task, place: int) -> None:
        self.done = task.state in (TaskState.REPORTED, TaskState.APPROVED)
        hue = GREEN if self.done else _HUES[place % len(_HUES)]
        super().__init__(hue=hue, strong=self.done, tinted=self.done, padding=8, radius=36)
        self._task = task
        what = task.chore.what
        self.column.addWidget(_Picture(what.pictogram, hue, done=self.done), 1)
        self.column.addWidget(Words(what.title, 28, 700, align=_CENTRE, lines=2))
        self._below()
        text = self.tr("Done!") if self.done else self.tr("Done?")
        self.tick = TickButton(text, done=self.done, said=f"{what.title}. {text}")
        self.tick.setEnabled(task.state is not TaskState.APPROVED)
        self.tick.clicked.connect(self._press)
        self.column.addWidget(self.tick)

    def spoken(self) -> str:
        """Name, when, done or not."""
        task = self._task
        state = self.tr("Done!") if self.done else self.tr("Not done yet.")
        words = task.mark.words if task.mark and task.state is TaskState.AGAIN else ""
        return f"{task.chore.what.title}, {self._when()}. {words} {state}".replace("  ", " ")

    def _when(self) -> str:
        task = self._task
        if task.ends_at - task.starts_at > _LONG:
            return until_words(task.ends_at.time())
        return at_words(task.starts_at.time())

    def _below(self) -> None:
        task = self._task
        if task.state is TaskState.REPORTED:
            self.column.addWidget(
                Words(self.tr("The begeleiding still looks."), 18, 500, tone=Tone.MUTED, align=_CENTRE)
            )
            back = ActionButton(self.tr("Not after all"), icon="arrow-back-up", height=64, size=20)
            back.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            back.clicked.connect(lambda _checked=False: self.taken_back.emit(task.key))
            self.column.addWidget(back, 0, _CENTRE)
        elif task.state is TaskState.APPROVED:
            self.column.addWidget(
                Words(self.tr("The begeleiding looked. It is good."), 19, 500, tone=Tone.GOOD, align=_CENTRE)
            )
        elif task.state is TaskState.AGAIN and task.mark is not None:
            self.column.addWidget(Words(task.mark.words, 20, 600, tone=Tone.INK, align=_CENTRE, lines=3))
        else:
            self.column.addLayout(self._clock_row())

    def _clock_row(self) -> QHBoxLayout:
        task = self._task
        at = task.ends_at if task.ends_at - task.starts_at > _LONG else task.starts_at
        row = QHBoxLayout()
        row.setSpacing(kiosk_look().px(14))
        row.addStretch(1)
        row.addWidget(ClockPicture(at.time(), size=58, hue=_HUES[0]))
        row.addWidget(Words(self._when(), 22, 500, tone=Tone.MUTED))
        row.addStretch(1)
        if task.mark is not None and task.mark.together:
            row.addWidget(Words(self.tr("together"), 18, 600, tone=Tone.STRONG))
            row.addStretch(1)
        return row

    def _press(self) -> None:
        (self.taken_back if self.done else self.ticked).emit(self._task.key)


class _Picture(QWidget):
    """The picture on a tint; two stars that stand still when it is done."""

    def __init__(self, key: str, hue: float, *, done: bool) -> None:
        super().__init__()
        self._key, self._hue, self._done = key, hue, done
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """354 x 170 in the pictures; it gives way to words."""
        return QSize(kiosk_look().px(354), kiosk_look().px(170))

    def minimumSizeHint(self) -> QSize:
        """Still a picture."""
        return QSize(kiosk_look().px(96), kiosk_look().px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, picture, stars."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, 0)
        fill = look.colours.surface if self._done else look.ramp(self._hue).tint
        box(painter, area, look.px(26), fill=fill, border=None)
        side = min(look.px(128), area.height() - look.px(20))
        middle = area.center()
        place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        picture(painter, place, self._key, look, hue=self._hue)
        if self._done:
            star = look.px(44)
            for x, y in ((0.1, 0.12), (0.8, 0.55)):
                at = QRectF(area.x() + area.width() * x, area.y() + area.height() * y, star, star)
                picture(painter, at, "sparkles", look, hue=self._hue)
