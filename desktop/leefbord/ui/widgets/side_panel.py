"""The panel at the right of a page. Below 1440 px it is a drawer that lies over the page."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label

_ANY = 16_777_215
"""Qt's largest width of a widget."""


class SidePanel(QFrame):
    """A titled column: `body` takes widgets, `closed` when Esc or the cross is used."""

    closed = Signal()

    def __init__(
        self, title: str, *, width: int = 320, closable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        now = theme()
        self.setAccessibleName(title)
        self._width = width
        self.setFixedWidth(now.sp(width))
        self.title = Label(title, "title")
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.cross = Button(self.tr("Close"), icon_name="x", kind=ButtonKind.ICON)
        self.cross.setVisible(closable)
        self.cross.clicked.connect(self.closed)
        self.head.addWidget(self.cross)
        self.body = QVBoxLayout()
        self.body.setSpacing(now.sp(10))
        column = QVBoxLayout(self)
        side = now.sp(16)
        column.setContentsMargins(side, now.sp(12), side, side)
        column.setSpacing(now.sp(12))
        column.addLayout(self.head)
        column.addLayout(self.body, 1)

    def own_width(self) -> int:
        """How wide it is beside a page, in pixels."""
        return theme().sp(self._width)

    def fill(self, *, whole: bool) -> None:
        """Take all the width there is, or its own again."""
        if whole:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY)
        else:
            self.setFixedWidth(self.own_width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_width"):
            self.fill(whole=self.maximumWidth() == _ANY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes a closable panel."""
        if event.key() == Qt.Key.Key_Escape and self.cross.isVisibleTo(self):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface with a line at the left."""
        now = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(now.colours.surface))
        painter.fillRect(QRectF(0, 0, now.line, self.height()), QColor(now.colours.border))


class Drawer(QObject):
    """Lays a panel over `host` at its right side, full height; Esc and `close` take it away.

    The focus goes into the panel and comes back to where it was.
    """

    def __init__(self, panel: SidePanel, host: QWidget) -> None:
        super().__init__(host)
        self._panel, self._host = panel, host
        self._before: QWidget | None = None
        panel.setParent(host)
        panel.cross.show()
        panel.closed.connect(self.close)
        panel.hide()
        host.installEventFilter(self)

    def open(self) -> None:
        """Show it and move the focus into it."""
        self._before = self._host.window().focusWidget()
        self._place()
        self._panel.show()
        self._panel.raise_()
        self._panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._panel.setFocus()

    def close(self) -> None:
        """Hide it and give the focus back."""
        self._panel.hide()
        if self._before is not None:
            self._before.setFocus()

    def is_open(self) -> bool:
        """Whether it is shown."""
        return self._panel.isVisibleTo(self._host)

    def release(self) -> SidePanel:
        """Stop being a drawer: the panel can be put into a layout again."""
        self._host.removeEventFilter(self)
        self._panel.closed.disconnect(self.close)
        self._panel.cross.hide()
        return self._panel

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right when the host changes size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(self._panel.width(), self._host.width())
        self._panel.setGeometry(self._host.width() - width, 0, width, self._host.height())
