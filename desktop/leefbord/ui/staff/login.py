"""The login screen: clock and sync state left, name and password right, nothing about people."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from leefbord.ui.icons import icon
from leefbord.ui.staff.brand_panel import BigClock, BrandPanel, PanelSync, on_panel, panel_muted
from leefbord.ui.staff.caps_lock import CapsLockWatch
from leefbord.ui.staff.sync_shown import SyncShown
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.narrow import Narrow
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.text_field import TextField

FORM = 520
PANEL_SHARE = 0.4
NO_PANEL_BELOW = 960


class LoginScreen(QWidget):
    """`submitted` carries name and password. A short code goes into the same field.

    larger_wanted, contrast_wanted: the two buttons at the bottom.
    """

    submitted = Signal(str, str)
    larger_wanted = Signal()
    contrast_wanted = Signal()

    def __init__(self, place: str, *, locked_words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = BrandPanel(place)
        self._clock = BigClock()
        self._sync = PanelSync()
        self._fill_panel()
        self.name = TextField(
            self.tr("Your name"),
            help_text=self.tr("The name your team lead gave you. We show no list."),
            tall=True,
        )
        self.secret = TextField(self.tr("Your password"), tall=True, secret=True)
        self._caps = Notice(self.tr("Capitals are on (Caps Lock)."), icon_name="arrow-big-up", hue=AMBER)
        self._caps.hide()
        self.enter = Button(
            self.tr("Log in"), icon_name="lock-open", kind=ButtonKind.PRIMARY, hint="Enter", height=48
        )
        self.short = Notice(
            self.tr("Did you work on this PC just now?"),
            self.tr(
                "A shift is still running. Type your name and your short code instead of your password."
                " After three misses we ask for your password."
            ),
            icon_name="clock",
            hue=None,
        )
        self.short.hide()
        self._form = self._make_form(locked_words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(self._form, 1)
        self._connect()

    def _fill_panel(self) -> None:
        now = theme()
        self.panel.body.addStretch(2)
        self.panel.body.addWidget(self._clock)
        self.panel.body.addSpacing(now.sp(32))
        self.panel.body.addWidget(self._sync)
        self.panel.body.addStretch(3)
        foot = QHBoxLayout()
        foot.addWidget(IconView("eye-off", 18, ink=panel_muted))
        words = self.tr("This screen shows no names and no messages.")
        foot.addWidget(on_panel(Label(words, "secondary", wraps=True), muted=True), 1)
        self.panel.body.addLayout(foot)

    def _make_form(self, locked_words: str) -> QWidget:
        now = theme()
        inner = QWidget()
        column = QVBoxLayout()
        column.setSpacing(now.sp(10))
        column.addStretch(2)
        column.addWidget(Label(self.tr("Log in"), "display"))
        if locked_words:
            column.addWidget(Label(locked_words, "body", wraps=True))
        column.addSpacing(now.sp(24))
        column.addWidget(self.name)
        column.addSpacing(now.sp(12))
        column.addWidget(self.secret)
        column.addWidget(self._caps)
        column.addSpacing(now.sp(8))
        self.enter.setSizePolicy(
            self.secret.sizePolicy().horizontalPolicy(), self.enter.sizePolicy().verticalPolicy()
        )
        column.addWidget(self.enter)
        column.addSpacing(now.sp(10))
        column.addWidget(self.short)
        forgotten = self.tr(
            "Forgot your password? Ask your team lead. Nobody else can see it or set it for you."
        )
        column.addWidget(Label(forgotten, "secondary", wraps=True))
        column.addStretch(3)
        holder = QWidget()
        holder.setLayout(column)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._larger = Button(self.tr("Larger letters"), icon_name="text-size")
        self._contrast = Button(self.tr("Contrast"), icon_name="contrast")
        foot.addWidget(self._larger)
        foot.addWidget(self._contrast)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(24, 24, 32, 24)
        whole.addWidget(Narrow(holder, FORM), 1)
        whole.addLayout(foot)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll

    def _connect(self) -> None:
        self._eye = QAction(self.tr("Show the password"), self)
        self._eye.setCheckable(True)
        self._eye.setIcon(icon("eye", theme().colours.muted, 20))
        self._eye.toggled.connect(self._reveal)
        self.secret.line.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        CapsLockWatch(self.secret.line).changed.connect(self._caps.setVisible)
        self.name.entered.connect(self.secret.setFocus)
        self.secret.entered.connect(self._submit)
        self.enter.clicked.connect(self._submit)
        self._larger.clicked.connect(self.larger_wanted)
        self._contrast.clicked.connect(self.contrast_wanted)

    def show_time(self, now: datetime) -> None:
        """Another minute."""
        self._clock.show_time(now)

    def show_sync(self, shown: SyncShown) -> None:
        """The state of syncing, without a word about messages."""
        self._sync.show_state(shown)

    def offer_short_code(self, *, offered: bool) -> None:
        """Whether a shift still runs here."""
        self.short.setVisible(offered)

    def show_wrong(self) -> None:
        """The same words for an unknown name and a wrong password; nothing is erased."""
        self.set_busy(busy=False)
        self.secret.show_error(self.tr("Name or password is not right"))
        self.secret.line.setFocus()
        self.secret.line.selectAll()

    def set_busy(self, *, busy: bool) -> None:
        """While the password is checked; the form keeps its shape."""
        self.enter.setEnabled(not busy)
        self.enter.set_label(self.tr("One moment...") if busy else self.tr("Log in"))

    def clear(self) -> None:
        """Forget what was typed."""
        self.name.set_text("")
        self.secret.set_text("")
        self.secret.clear_error()
        self._eye.setChecked(False)

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.secret.line.setEchoMode(mode)

    def _submit(self) -> None:
        if not self.enter.isEnabled():
            return
        if not self.name.text().strip():
            self.name.show_error(self.tr("Type your name"))
            self.name.setFocus()
            return
        if not self.secret.text():
            self.secret.show_error(self.tr("Type your password"))
            self.secret.setFocus()
            return
        self.set_busy(busy=True)
        self.submitted.emit(self.name.text().strip(), self.secret.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Focus starts in the name."""
        super().showEvent(event)
        self.name.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel takes its share, and goes when there is no room."""
        super().resizeEvent(event)
        self.panel.setVisible(self.width() / theme().scale >= NO_PANEL_BELOW)
        self.panel.setFixedWidth(round(min(theme().sp(640), self.width() * PANEL_SHARE)))
