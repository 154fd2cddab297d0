"""What stands beside an open panel gives way when too little of it would be left."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.side_panel import SidePanel

LEAST = 460


class GiveWay(QObject):
    """Hides `main` and gives `panel` the whole page while there is no room for both; lives with the page."""

    def __init__(self, page: QWidget, main: QWidget, panel: SidePanel, *, least: int = LEAST) -> None:
        super().__init__(page)
        self._page, self._main, self._panel, self._least = page, main, panel, least
        page.installEventFilter(self)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the page changes size or the panel comes or goes."""
        resized = watched is self._page and event.type() == QEvent.Type.Resize
        moved = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
        if resized or (watched is self._panel and event.type() in moved):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        is_open = not self._panel.isHidden()
        left = self._page.width() - self._panel.own_width()
        crowded = is_open and left < theme().sp(self._least)
        self._panel.fill(whole=crowded)
        self._main.setVisible(not crowded)
