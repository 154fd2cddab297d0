"""A label above any field, and fields beside each other."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.label import Label


def labelled(label: str, field: QWidget) -> QWidget:
    """The field under its label."""
    box = QWidget()
    caption = Label(label, "label")
    caption.setBuddy(field)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().sp(5))
    column.addWidget(caption)
    column.addWidget(field)
    return box


def beside(*widgets: QWidget) -> QWidget:
    """Widgets next to each other, sharing the width."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme().sp(8))
    for widget in widgets:
        row.addWidget(widget, 1)
    return box
