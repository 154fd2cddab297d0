"""Dates, and how long ago something was, in words."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def age_words(at: datetime | None, now: datetime | None) -> str:
    """Just now, minutes, hours or days ago, or never."""
    if at is None or now is None:
        return QCoreApplication.translate("Ages", "never")
    minutes = max(0, int((now - at).total_seconds() // 60))
    if minutes < 2:
        return QCoreApplication.translate("Ages", "just now")
    if minutes < 120:
        return QCoreApplication.translate("Ages", "{count} minutes ago").format(count=minutes)
    if minutes < 48 * 60:
        return QCoreApplication.translate("Ages", "{count} hours ago").format(count=minutes // 60)
    return QCoreApplication.translate("Ages", "{count} days ago").format(count=minutes // (24 * 60))


def date_words(day: date, form: str) -> str:
    """A date in the language of the window; `form` as Qt writes it ("dddd d MMMM")."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
