"""The sync chip in the top bar, and the popover with each device and the age of its last contact."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.staff.ages import age_words
from leefbord.ui.staff.sync_shown import HUES, ICONS, SyncShown, sync_meaning, sync_short, sync_words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring


class SyncChip(QAbstractButton):
    """Icon and words on green, amber or blue; `compact` leaves only the icon. A click opens the popover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = SyncShown()
        self._compact = self._short = False
        self._popover: SyncPopover | None = None
        self._now: datetime | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_state(self._shown, None)
        self.clicked.connect(self._open)

    def show_state(self, shown: SyncShown, now: datetime | None) -> None:
        """Take on a state; `now` is for the ages in the popover."""
        self._shown, self._now = shown, now
        words = sync_words(shown)
        self.setText(sync_short(shown) if self._short else words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(sync_meaning(shown))
        self.setToolTip(f"{words}\n{sync_meaning(shown)}")
        self.updateGeometry()
        self.update()

    def set_room(self, *, compact: bool, short: bool) -> None:
        """Only the icon, or short words, where there is little room; the name stays whole."""
        self._compact, self._short = compact, short
        self.setText(sync_short(self._shown) if short else sync_words(self._shown))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words and icon, or a circle."""
        now = theme()
        if self._compact:
            return QSize(now.sp(40), now.sp(40))
        words = QFontMetrics(now.font(13.5, 600)).horizontalAdvance(self.text())
        return QSize(words + now.sp(18 + 7 + 26), now.sp(40))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Follow the text scale."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tinted pill."""
        now = theme()
        ramp = now.ramp(HUES[self._shown.look])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        border = ramp.line if now.line > 1 else None
        box(painter, area, area.height() / 2, ramp.tint, border, now.line)
        size = now.sp(18)
        left = area.center().x() - size / 2 if self._compact else area.left() + now.sp(11)
        draw_icon(painter, ICONS[self._shown.look], ramp.ink, left, area.center().y() - size / 2, size)
        if not self._compact:
            left += size + now.sp(7)
            room = QRectF(left, area.top(), area.right() - left, area.height())
            draw_text(
                painter, room, self.text(), now.font(13.5, 600), ramp.ink, Qt.AlignmentFlag.AlignVCenter
            )
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), area.height() / 2, now)

    def _open(self) -> None:
        self._popover = SyncPopover(self._shown, self._now, self.window())
        self._popover.adjustSize()
        corner = self.mapToGlobal(QPoint(self.width() - self._popover.width(), self.height() + 4))
        self._popover.move(corner)
        self._popover.show()


class SyncPopover(QFrame):
    """What the state means, and every device; never a count of places that were not asked."""

    def __init__(self, shown: SyncShown, now: datetime | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = theme()
        self.setAccessibleName(sync_words(shown))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.sp(16), look.sp(14), look.sp(16), look.sp(14))
        column.setSpacing(look.sp(8))
        column.addWidget(Label(sync_words(shown), "strong", wraps=True))
        column.addWidget(Label(sync_meaning(shown), "secondary", wraps=True))
        for device in shown.devices:
            row = QHBoxLayout()
            row.addWidget(IconView("device-tablet" if device.is_kiosk else "device-desktop", 18))
            row.addWidget(Label(device.name), 1)
            row.addWidget(Label(age_words(device.seen_at, now), "secondary"))
            column.addLayout(row)
        self.setFixedWidth(look.sp(340))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised surface."""
        now = theme()
        box(QPainter(self), QRectF(self.rect()), 0, now.colours.raised, now.colours.field, now.line)
