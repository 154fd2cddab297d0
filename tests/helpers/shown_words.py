"""What a text says on screen: tests hold in English and with any translation installed."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def shown(source: str, contexts: Iterable[str]) -> frozenset[str]:
    """The source text and its translations in these contexts."""
    return frozenset({source, *(QCoreApplication.translate(context, source) for context in contexts)})
