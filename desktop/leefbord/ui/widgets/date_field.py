"""A field for a date with a calendar below it; Monday first, typed as day/month/year."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from leefbord.ui.theme import theme


class DateField(QDateEdit):
    """Shows a date; `day_changed` carries a datetime.date."""

    day_changed = Signal(object)

    def __init__(self, name: str, value: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDisplayFormat("dd/MM/yyyy")
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        if isinstance(calendar, QCalendarWidget):
            calendar.setLocale(QLocale())
            calendar.setGridVisible(False)
            calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setMinimumWidth(theme().sp(150))
        self.set_value(value)
        self.dateChanged.connect(self._changed)

    def value(self) -> date:
        """The date shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_value(self, value: date) -> None:
        """Show a date; tells `day_changed` only when it differs."""
        self.setDate(QDate(value.year, value.month, value.day))

    def _changed(self, _shown: QDate) -> None:
        self.day_changed.emit(self.value())
