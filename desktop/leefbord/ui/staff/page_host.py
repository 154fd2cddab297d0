"""Holds the pages: each is built when first opened, and kept."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from leefbord.ui.page_spec import PageContext, StaffPage


class PageHost(QStackedWidget):
    """Pages by key. A module's page is built from its spec; the shell's own are given ready."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs: dict[str, tuple[StaffPage, PageContext]] = {}
        self._built: dict[str, QWidget] = {}
        self._key = ""

    def add_spec(self, page: StaffPage, context: PageContext) -> None:
        """A page that is built when somebody goes there."""
        self._specs[page.key] = (page, context)

    def add_page(self, key: str, widget: QWidget) -> None:
        """A page that exists."""
        self._built[key] = widget
        self.addWidget(widget)

    def go(self, key: str) -> QWidget | None:
        """Show a page; None when there is none with this key."""
        widget = self.page(key)
        if widget is not None:
            self._key = key
            self.setCurrentWidget(widget)
        return widget

    def page(self, key: str) -> QWidget | None:
        """The widget of a page, built if need be."""
        if key not in self._built and key in self._specs:
            spec, context = self._specs[key]
            self.add_page(key, spec.build(context))
        return self._built.get(key)

    def rebuild(self) -> None:
        """Forget the modules' pages, so that each is built for the text size of now."""
        for key in self._specs:
            old = self._built.pop(key, None)
            if old is not None:
                self.removeWidget(old)
                old.deleteLater()

    def current_key(self) -> str:
        """The key of the page shown."""
        return self._key

    def keys(self) -> list[str]:
        """All keys, built or not."""
        return [*self._specs, *(key for key in self._built if key not in self._specs)]
