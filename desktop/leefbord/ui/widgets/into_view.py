"""Scrolls the area around a widget until that widget is on screen."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_view(widget: QWidget) -> None:
    """For a widget that was just added; of one taller than the area the top is shown."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))  # once it is shown


def _scroll_to(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # it has its place after this
    if widget.height() > area.viewport().height():
        top = widget.mapTo(area.viewport(), QPoint(0, 0)).y()
        area.verticalScrollBar().setValue(area.verticalScrollBar().value() + top)
    else:
        area.ensureWidgetVisible(widget, 0, 0)
