"""A label that cuts its one line with an ellipsis instead of asking for more room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.widgets.label import Kind, Label


class Elided(Label):
    """The whole text stays in the tooltip and the accessible name."""

    def __init__(self, text: str = "", kind: Kind = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 5, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much as fits."""
        painter = QPainter(self)
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if cut != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut)
