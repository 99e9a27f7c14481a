"""The shell: navigation, top bar and pages. No logic of its own."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ui.actions import ACTIONS, Command
from ui.icons import icon
from ui.language import mark, tr
from ui.widgets.compact import is_compact, restyle
from ui.widgets.controls import Button, text_label
from ui.widgets.top_bar import TopBar

DEMO_NOTE = mark("Demo: untrained model — scores come from the golden samples alone")
PAGES = (
    Command.SHOW_RUN,
    Command.SHOW_SETUP,
    Command.SHOW_REVIEW,
    Command.SHOW_HISTORY,
    Command.SHOW_SYSTEM,
)


class MainWindow(QMainWindow):
    """`close_requested` is emitted instead of closing, until `allow_close`: the threads end first.

    On a small window the rail keeps its icons alone, whose words are their tool tips.
    """

    close_requested = Signal()
    page_shown = Signal(object)

    def __init__(self, *, demo: bool) -> None:
        super().__init__()
        self.setWindowTitle(tr("Inspection station — demo") if demo else tr("Inspection station"))
        self.setMinimumSize(940, 500)
        self.resize(1366, 768)
        self._may_close = False
        self.top_bar = TopBar()
        self.pages = QStackedWidget()
        self._rail_buttons: list[tuple[QToolButton, str]] = []
        self._rail = QVBoxLayout()
        note = QFrame()
        note.setObjectName("note")
        self._note_row = QHBoxLayout(note)
        self._note_row.addWidget(text_label(tr(DEMO_NOTE)))
        note.setVisible(demo)

        rail = QFrame()
        rail.setObjectName("rail")
        rail.setLayout(self._rail)
        self._rail.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(note)
        right.addWidget(self.pages, 1)
        self._shell = shell = QWidget()
        shell.setObjectName("shell")
        layout = QHBoxLayout(shell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rail)
        layout.addLayout(right, 1)
        self.setCentralWidget(shell)
        self._arrange()

    def add_page(self, page: QWidget) -> None:
        self.pages.addWidget(page)

    def set_actions(self, actions: dict[Command, QAction]) -> None:
        """Puts the navigation and the view menu onto the rail."""
        pages = QActionGroup(self)
        for command in PAGES:
            pages.addAction(actions[command])
            button = self._rail_button(ACTIONS[command].icon)
            button.setDefaultAction(actions[command])
            self._rail.insertWidget(self._rail.count() - 1, button)
        menu = QMenu(self)
        for choices in (
            (Command.THEME_SYSTEM, Command.THEME_LIGHT, Command.THEME_DARK),
            (Command.LANGUAGE_EN, Command.LANGUAGE_KO, Command.LANGUAGE_JA),
        ):
            group = QActionGroup(self)
            for command in choices:
                group.addAction(actions[command])
                menu.addAction(actions[command])
            menu.addSeparator()
        menu.addAction(actions[Command.FULL_SCREEN])
        menu.addSeparator()
        menu.addAction(actions[Command.QUIT])
        view = self._rail_button("view")
        view.setText(tr("View"))
        view.setToolTip(tr("View"))
        view.setMenu(menu)
        view.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._rail.addWidget(view)
        self._actions = actions
        self.refresh_icons()
        self._arrange()

    def _rail_button(self, icon_name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setIconSize(QSize(26, 26))
        self._rail_buttons.append((button, icon_name))
        return button

    def _arrange(self) -> None:
        compact = is_compact(self)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if compact else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for button, _ in self._rail_buttons:
            button.setToolButtonStyle(style)
            restyle(button, "grade", "compact" if compact else "")
        self._rail.setContentsMargins(*((4, 6, 4, 6) if compact else (7, 12, 7, 12)))
        self._rail.setSpacing(4 if compact else 8)
        self._note_row.setContentsMargins(16, 3 if compact else 5, 16, 3 if compact else 5)
        self.top_bar.set_compact(compact)

    def show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.page_shown.emit(page)

    def refresh_icons(self) -> None:
        """Draws every icon in the colours now in force."""
        for command, spec in ACTIONS.items():
            if spec.icon:
                self._actions[command].setIcon(icon(spec.icon, size_px=26))
        for button, name in self._rail_buttons:
            button.setIcon(icon(name, size_px=26))
        for own in self.findChildren(Button):
            own.refresh_icon()

    def show_stopping(self) -> None:
        """The window stays until every thread has ended, and says so."""
        self.setWindowTitle(tr("Stopping…"))
        self._shell.setEnabled(False)

    def restore_place(self, geometry: str) -> None:
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
            self.showMaximized()

    def place(self) -> str:
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def allow_close(self) -> None:
        self._may_close = True
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()
