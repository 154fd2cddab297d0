"""The kiosk's frame: background, header, content, footer. One screen at a time; the old one is deleted."""

import shiboken6
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.kiosk.footer_pill import FooterPill
from leefbord.ui.kiosk.header import Header, HeaderButton
from leefbord.ui.kiosk.look import EDGE, kiosk_look
from leefbord.ui.kiosk.notice import Notice
from leefbord.ui.kiosk.room import Room
from leefbord.ui.kiosk.screen import HeaderKey, Screen


class Frame(QWidget):
    """Shows one Screen. `chosen` carries the HeaderKey that was tapped."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inner: QWidget | None = None
        self._screen: Screen | None = None
        self._header: Header | None = None
        self._footer: FooterPill | None = None
        self._notice: Notice | None = None

    @property
    def screen_shown(self) -> Screen | None:
        """What is shown now."""
        return self._screen

    def show_screen(self, screen: Screen) -> None:
        """Show this screen; nothing of the one before stays, not even hidden."""
        self.clear()
        look = kiosk_look()
        inner = QWidget()
        column = QVBoxLayout(inner)
        side = max(1, look.px(40) - EDGE)
        column.setContentsMargins(side, max(0, look.px(22) - EDGE), side, look.px(16))
        column.setSpacing(0)
        self._header = Header(screen)
        self._header.chosen.connect(self.chosen)
        column.addWidget(self._header)
        column.addSpacing(look.px(4))
        column.addWidget(Room(screen.content), 1)
        column.addSpacing(look.px(10))
        column.addLayout(self._footer_row(screen))
        self._screen = screen
        self._inner = inner
        self._column.addWidget(inner)
        inner.show()
        self.update()

    def _footer_row(self, screen: Screen) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 0, 0, 0)
        self._footer = FooterPill(screen.footer, screen.footer_picture)
        if screen.footer_centred:
            row.addStretch(1)
        row.addWidget(self._footer, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        if screen.footer_extra is not None:
            row.addWidget(screen.footer_extra, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def clear(self) -> None:
        """Delete the present screen's widgets.

        They keep their parent until then: without one Python would own them, and could delete the very
        button whose click is being handled.
        """
        self.drop_notice()
        self._screen = None
        self._header = None
        self._footer = None
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
            self._inner = None

    def set_footer(self, text: str, picture: str = "shield") -> None:
        """Change the promise of the present screen."""
        if self._screen is not None and self._footer is not None:
            self._screen.footer, self._screen.footer_picture = text, picture
            self._footer.set_promise(text, picture)

    def show_notice(self, notice: Notice) -> None:
        """Put a sentence over the foot of the screen; only the newest stays."""
        self.drop_notice()
        self._notice = notice
        notice.setParent(self)
        self._place_notice()
        notice.show()
        notice.raise_()
        notice.take_keyboard()

    def drop_notice(self) -> None:
        """Take the sentence away."""
        notice, self._notice = self._notice, None
        if notice is not None and shiboken6.isValid(notice):
            notice.go()

    @property
    def notice(self) -> Notice | None:
        """The sentence shown now."""
        notice = self._notice
        return notice if notice is not None and shiboken6.isValid(notice) and notice.isVisible() else None

    def _place_notice(self) -> None:
        if self._notice is not None and shiboken6.isValid(self._notice):
            if self._notice.is_offer:
                self._place_offer(self._notice)
                return
            side = kiosk_look().px(120)
            width = self.width() - 2 * side
            height = max(self._notice.sizeHint().height(), self._notice.heightForWidth(width))
            self._notice.setGeometry(side, self.height() - height - kiosk_look().px(60), width, height)

    def _place_offer(self, notice: Notice) -> None:
        """Beside the promise at the foot: what was just changed stays in sight."""
        margin = max(1, kiosk_look().px(40) - EDGE)
        width = min(self.width() - 2 * margin, max(kiosk_look().px(560), notice.minimumSizeHint().width()))
        height = max(notice.sizeHint().height(), notice.heightForWidth(width))
        left = margin if kiosk_look().left_handed else self.width() - margin - width
        notice.setGeometry(left, self.height() - height + EDGE - 2, width, height)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The sentence keeps its place."""
        self._place_notice()

    def header_button(self, key: HeaderKey) -> HeaderButton | None:
        """A header button of the present screen."""
        return self._header.button(key) if self._header is not None else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page and its two large shapes."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.page))
        shape = look.shape
        if shape is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shape))
        w, h = self.width(), self.height()
        painter.drawEllipse(QRectF(w * 0.672, -h * 0.34, w * 0.56, h * 0.653))
        painter.drawEllipse(QRectF(-w * 0.3, h * 0.75, w * 0.645, h * 0.7))
