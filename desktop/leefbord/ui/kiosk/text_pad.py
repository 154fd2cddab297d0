"""The fields that the keyboard writes in: plain text, no menus, nothing dropped in, no undo left behind."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QPalette, QShowEvent
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from leefbord.ui.kiosk.look import kiosk_look


def field_style() -> str:
    """The sheet of a kiosk field: white, thick line in the personal colour."""
    look = kiosk_look()
    font = look.font(25, 500)
    return (
        f"font-family: '{font.family()}'; font-size: {font.pixelSize()}px; font-weight: 500;"
        f"border: 3px solid {look.ramp().line}; border-radius: {look.px(28)}px;"
        f"background: {look.colours.surface}; color: {look.colours.text}; padding: {look.px(14)}px;"
    )


class TextPad(QTextEdit):
    """Several lines. A screen reader gets `said`."""

    def __init__(self, *, said: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(said)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData)

    def showEvent(self, event: QShowEvent) -> None:
        """Dress for the present look."""
        self.setStyleSheet(f"QTextEdit {{ {field_style()} }}")
        dressed = self.palette()
        dressed.setColor(QPalette.ColorRole.PlaceholderText, QColor(kiosk_look().colours.muted))
        self.setPalette(dressed)
        self.setCursorWidth(4)
        super().showEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Only text."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """As plain text."""
        if self.canInsertFromMimeData(source):
            self.insertPlainText(source.text())


class LineField(QLineEdit):
    """One line; `secret` shows dots and never a last letter."""

    def __init__(self, *, said: str, secret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(said)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setDragEnabled(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)

    def showEvent(self, event: QShowEvent) -> None:
        """Dress for the present look."""
        look = kiosk_look()
        self.setStyleSheet(f"QLineEdit {{ {field_style()} }}")
        self.setMinimumHeight(look.target(76))
        super().showEvent(event)
