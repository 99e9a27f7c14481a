"""The composition root of the desktop: window, pages, threads and their end."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from inspector.recipe import Recipe
from ui.actions import Command, make_actions
from ui.application import SignalWatch, get_application
from ui.background import Background
from ui.bridge import RecordBridge
from ui.garbage import GarbageCollector
from ui.history import History
from ui.imaging.overlay import OverlayState
from ui.language import Language
from ui.main_window import MainWindow
from ui.notifications import Notifications, Toast
from ui.pages.run_page import RunPage
from ui.pages.system_page import SystemPage
from ui.preview_session import PreviewSession
from ui.record_pages import RecordPages
from ui.run_session import RunSession
from ui.settings import SettingsFile
from ui.setup.setup_page import SetupPage
from ui.shell_status import ShellStatus
from ui.shutdown import Shutdown
from ui.sound import SoundPlayer
from ui.station import Station
from ui.theme import Theme, ThemeChoice
from ui.translation import Translation, language_of
from ui.widgets.top_bar import Health

logger = logging.getLogger(__name__)
JOIN_TIMEOUT_S = 20.0


class Desktop(QObject):
    """Everything that lives as long as the window. `run` shows it and returns the exit code."""

    def __init__(
        self,
        station: Station,
        *,
        recipe: Recipe | None = None,
        camera: str | None = None,
        autostart: bool = False,
        quit_after_s: float | None = None,
        application: QApplication | None = None,
        settings_file: SettingsFile | None = None,
        sound: SoundPlayer | None = None,
    ) -> None:
        super().__init__()
        self.application = application or get_application()
        self.garbage_collector = GarbageCollector()
        self.application.setQuitOnLastWindowClosed(False)  # the shutdown ends the loop, not the window
        self.settings_file = settings_file or SettingsFile()
        self.settings = self.settings_file.values
        self._station = station
        if self.settings.user and not station.user_given:
            station.user = self.settings.user
        self._autostart = autostart
        self._quit_after_s = quit_after_s
        self._exit_code = 0
        self._in_loop = False
        self.theme = Theme(self.application, _theme_choice(self.settings.theme))
        self.translation = Translation(self.application)
        self.translation.choose(language_of(self.settings.language))
        self.background = Background()
        self.notifications = Notifications()
        self.session = RunSession(station, self.background)
        self.preview = PreviewSession(station, self.background)
        self.history = History(station, self.background)
        self.overlay = OverlayState(self.settings.overlay_shown, self.settings.overlay_opacity)
        self.sound = sound or SoundPlayer()
        self.sound.set_volume(self.settings.volume)
        self.sound.set_muted(self.settings.muted)
        self.records = RecordBridge()
        self.window = MainWindow(demo=station.demo)
        self.run_page = RunPage(
            station, self.session, self.history, self.notifications, self.background, self.overlay, self.sound
        )
        self.setup_page = SetupPage(station, self.session, self.preview, self.notifications, self.background)
        self.system_page = SystemPage(
            station, self.session, self.notifications, self.background, lambda: self.run_page.camera_chooser.address
        )
        self.record_pages = RecordPages(
            station, self.session, self.notifications, self.background, self.records, self.settings.export_folder
        )
        self._pages: dict[Command, QWidget] = {
            Command.SHOW_RUN: self.run_page,
            Command.SHOW_SETUP: self.setup_page,
            Command.SHOW_REVIEW: self.record_pages.review,
            Command.SHOW_HISTORY: self.record_pages.history,
            Command.SHOW_SYSTEM: self.system_page,
        }
        for page in self._pages.values():
            self.window.add_page(page)
        self.toast = Toast(self.notifications, self.window)
        self.signals = SignalWatch()
        self.shutdown = Shutdown(
            self._prepare_shutdown,
            [
                ("run", partial(self.session.join, JOIN_TIMEOUT_S)),
                ("preview", partial(self.preview.join, JOIN_TIMEOUT_S)),
                ("sound", self.sound.close),
                ("background", partial(self.background.join, JOIN_TIMEOUT_S)),
                ("records", station.close),
            ],
        )
        self._quit_timer = QTimer(self)
        self._quit_timer.setSingleShot(True)
        self.shell_status = ShellStatus(self.window.top_bar, station, self.session, self.run_page, self.background)
        self.theme.dress()
        self._connect()
        self._choose_recipe(recipe)
        if camera is not None:
            self.run_page.camera_chooser.set_address(camera)

    def _connect(self) -> None:
        self.actions = make_actions(
            self.window,
            {
                **{command: partial(self.window.show_page, page) for command, page in self._pages.items()},
                Command.START: self.run_page.start_run,
                Command.STOP: self.run_page.stop_run,
                Command.TRIGGER: self.run_page.trigger_part,
                Command.TOGGLE_HEAT: self.run_page.heat_button.toggle,
                Command.TOGGLE_WHY: self.run_page.why_view.toggle,
                Command.FULL_SCREEN: self._toggle_full_screen,
                Command.THEME_SYSTEM: partial(self.theme.choose, ThemeChoice.SYSTEM),
                Command.THEME_LIGHT: partial(self.theme.choose, ThemeChoice.LIGHT),
                Command.THEME_DARK: partial(self.theme.choose, ThemeChoice.DARK),
                Command.LANGUAGE_EN: partial(self._choose_language, Language.ENGLISH),
                Command.LANGUAGE_KO: partial(self._choose_language, Language.KOREAN),
                Command.LANGUAGE_JA: partial(self._choose_language, Language.JAPANESE),
                Command.QUIT: self._on_close_requested,
            },
        )
        self.actions[Command.SHOW_RUN].setChecked(True)
        self.actions[Command(f"theme_{self.theme.choice.value}")].setChecked(True)
        self.actions[Command(f"language_{self.translation.language.value}")].setChecked(True)
        self.window.set_actions(self.actions)
        self.window.page_shown.connect(self._on_page_shown)
        self.window.close_requested.connect(self._on_close_requested)
        self.theme.changed.connect(self.window.refresh_icons)
        self.signals.interrupted.connect(self.shutdown.request)
        self.shutdown.started.connect(self.window.show_stopping)
        self.shutdown.finished.connect(self._on_shutdown_finished)
        self.records.recorded.connect(self.run_page.on_row_recorded, Qt.ConnectionType.QueuedConnection)
        self.records.recorded.connect(self.system_page.on_row_recorded, Qt.ConnectionType.QueuedConnection)
        self._station.recorder.add_listener(self.records.row_committed)
        for releasing in (self.setup_page, self.record_pages):
            releasing.recipe_released.connect(self._on_recipe_released)
            releasing.user_changed.connect(self._on_user_changed)
        self.record_pages.page_wanted.connect(self._on_page_wanted)
        self.record_pages.review.count_changed.connect(self.run_page.controls.show_waiting)
        self.run_page.controls.review.clicked.connect(self.actions[Command.SHOW_REVIEW].trigger)
        self.run_page.recipe_started.connect(self._on_recipe_started)
        self.session.first_part_judged.connect(self._on_first_part_judged)
        self._quit_timer.timeout.connect(self.shutdown.request)
        self.shell_status.disk_measured.connect(self._on_disk_measured)

    def run(self) -> int:
        """Shows the window, runs the loop, and returns 0 after a clean end, else 1."""
        self.window.restore_place(self.settings.geometry)
        self.window.show()
        # The first picture of the window comes before any work behind it.
        QTimer.singleShot(0, self._on_window_shown)
        self._in_loop = True
        self.application.exec()
        self._in_loop = False
        self.window.deleteLater()
        return self._exit_code

    @Slot()
    def _on_window_shown(self) -> None:
        if self.shutdown.has_started:
            return
        self.run_page.setFocus()  # no button, so that no key starts or stops anything by accident
        self.shell_status.start()
        self.run_page.show_recent()
        self.sound.open()
        self.run_page.camera_chooser.search()
        if self._autostart:
            self.run_page.start_run()

    def _choose_recipe(self, recipe: Recipe | None) -> None:
        if recipe is None and self._station.demo:
            recipe = self._station.demo_recipe()
        if recipe is not None:
            self.run_page.use_recipe(recipe)
        elif self.settings.recipe in self._station.database.recipes.names():
            self.run_page.select_recipe(self.settings.recipe)
        self.shell_status.show_recipe()

    # The shell

    @Slot(object)
    def _on_page_shown(self, page: QWidget) -> None:
        self.setup_page.set_looked_at(page is self.setup_page)
        if page is self.record_pages.history:
            self.record_pages.history.open()
        for command in (Command.TRIGGER, Command.TOGGLE_HEAT, Command.TOGGLE_WHY):
            self.actions[command].setEnabled(page is self.run_page)  # single keys, which other pages type

    @Slot(object)
    def _on_page_wanted(self, page: QWidget) -> None:
        next(self.actions[command] for command, own in self._pages.items() if own is page).trigger()

    @Slot(object)
    def _on_recipe_released(self, recipe: Recipe) -> None:
        if not self.session.is_active:
            self.run_page.reload_recipes(recipe.name)

    @Slot(object)
    def _on_recipe_started(self, recipe: Recipe) -> None:
        self.settings.recipe = recipe.name
        self.shell_status.show_recipe()

    @Slot(str)
    def _on_user_changed(self, name: str) -> None:
        self.settings.user = name
        self._station.user = name
        self.shell_status.show_user()

    @Slot(object)
    def _on_disk_measured(self, result: tuple[Health, str]) -> None:
        self.run_page.disk_notice.show_disk(*result)

    def _choose_language(self, language: Language) -> None:
        self.translation.choose(language)
        self.settings.language = language.value

    def _toggle_full_screen(self) -> None:
        self.window.setWindowState(self.window.windowState() ^ Qt.WindowState.WindowFullScreen)

    # The end

    @Slot()
    def _on_close_requested(self) -> None:
        """A person closes the window. Signals and the end of the session ask nobody, who may not be there."""
        if not self.setup_page.draft.changed or self.application.isSavingSession():
            self.shutdown.request()
        elif not self.shutdown.has_started:
            self.actions[Command.SHOW_SETUP].trigger()
            self.setup_page.ask_before_end(self.shutdown.request)

    @Slot()
    def _on_first_part_judged(self) -> None:
        if self._quit_after_s is not None and not self._quit_timer.isActive():
            self._quit_timer.start(round(1000 * self._quit_after_s))
            self._quit_after_s = None

    def _prepare_shutdown(self) -> None:
        self.settings.theme = self.theme.choice.value
        self.settings.overlay_shown = self.overlay.shown
        self.settings.overlay_opacity = self.overlay.opacity
        self.settings.volume, self.settings.muted = self.sound.volume, self.sound.muted
        self.settings.geometry = self.window.place()
        self.settings.export_folder = self.record_pages.export_folder.remembered
        self.settings_file.save()
        self._quit_timer.stop()
        self.shell_status.stop()
        self.session.request_stop()
        self.preview.request_stop()
        self.background.close()

    @Slot(bool)
    def _on_shutdown_finished(self, clean: bool) -> None:
        self._exit_code = 0 if clean else 1
        self.signals.close()
        self.window.allow_close()
        if self._in_loop:  # an exit without a loop would end every later one at once
            self.application.exit(self._exit_code)


def _theme_choice(text: str) -> ThemeChoice:
    return ThemeChoice(text) if text in tuple(ThemeChoice) else ThemeChoice.SYSTEM


def run_desktop(
    station: Station,
    *,
    recipe: Recipe | None = None,
    camera: str | None = None,
    autostart: bool = False,
    quit_after_s: float | None = None,
) -> int:
    """Runs the desktop on a station until it is closed; the station is closed with it. Returns the exit code.

    `camera` is an address that is used in place of the recipe's.
    """
    return Desktop(station, recipe=recipe, camera=camera, autostart=autostart, quit_after_s=quit_after_s).run()
