"""What the run page does: states, pictures and verdicts of one run, and a look back at the last ones."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

from database.records import RecordedInspection
from database.study_records import is_study_lot
from inspector.errors import OperatorError
from inspector.pipeline.state import StationStatus
from inspector.pipeline.statistics import Statistics
from inspector.recipe import Recipe
from ui.background import Background
from ui.bridge import JudgedPart
from ui.history import History
from ui.imaging.overlay import OverlayState
from ui.language import joined, tr
from ui.notifications import Notifications
from ui.pages import tile_content
from ui.pages.run_alarm import RunAlarm
from ui.pages.run_lot import RunLot
from ui.pages.run_picture import RunPicture
from ui.pages.run_readiness import camera_note, why_not_start, why_not_trigger
from ui.pages.run_recall import RunRecall
from ui.pages.run_recipes import RunRecipes
from ui.pages.run_serial import RunSerial
from ui.pages.run_verdict import RunVerdict
from ui.pages.run_view import RunView
from ui.pages.run_why import RunWhy
from ui.run_session import RunSession
from ui.sound import SoundPlayer
from ui.station import Station
from ui.widgets.camera_chooser import CameraChooser
from ui.widgets.filmstrip import LENGTH
from ui.widgets.volume_control import VolumeControl

STATISTICS_INTERVAL_MS = 500


class RunPage(RunView):
    """Behaviour of the run page."""

    recipe_started = Signal(object)

    def __init__(
        self,
        station: Station,
        session: RunSession,
        history: History,
        notifications: Notifications,
        background: Background,
        overlay: OverlayState,
        sound: SoundPlayer,
    ) -> None:
        super().__init__(overlay, CameraChooser(background, touch=True), VolumeControl(sound.volume, muted=sound.muted))
        self._station = station
        self._session = session
        self._notifications = notifications
        self._overlay = overlay
        self._shown_name: str | None = None
        self._trigger_waits = False
        self.picture = RunPicture(self.image, self)
        self.recall = RunRecall(self, history)
        self.verdict = RunVerdict(self, session, self.picture, self.recall)
        self.recipes = RunRecipes(self, station, notifications)
        self.lot = RunLot(self.lot_field, session, notifications)
        self.serial = RunSerial(self.serial_field, self.lot_field, station, background, notifications)
        self.why_view = RunWhy(self, station, background, notifications)
        self.alarms = RunAlarm(self, sound)
        history.failed.connect(notifications.post_error)
        self._statistics_timer = QTimer(self)
        self._statistics_timer.setInterval(STATISTICS_INTERVAL_MS)
        self._statistics_timer.timeout.connect(self._on_statistics_due)
        self._connect()
        self.reload_recipes()
        self._show_state()

    def _connect(self) -> None:
        self.start.clicked.connect(self.start_run)
        self.stop.clicked.connect(self.stop_run)
        self.trigger.clicked.connect(self.trigger_part)
        self.recipes.chosen.connect(self._on_recipe_chosen)
        self.camera_chooser.address_chosen.connect(self._show_state)
        self.recall.began.connect(self.why_view.close)
        self.recall.ended.connect(self._on_recall_ended)
        self.why_view.opened.connect(self.recall.end)
        self.serial.readiness_changed.connect(self._on_serial_readiness_changed)
        self.serial.looked_up.connect(self._on_serial_looked_up)
        self.heat_button.toggled.connect(self._on_heat_toggled)
        self.opacity.valueChanged.connect(self._on_opacity_changed)
        self.fit.clicked.connect(self.image.fit)
        self.pixels.clicked.connect(self.image.show_pixels)
        self.image.shown_size_changed.connect(self._session.set_view_size)
        self._session.part_arrived.connect(self._on_part_arrived)
        self._session.status_changed.connect(self._on_status_changed)
        self.verdict.forgotten.connect(self.why_view.show_earlier)
        self._session.ended.connect(self._on_run_ended)
        self._session.failed.connect(self.serial.on_run_failed)
        self._session.failed.connect(self._notifications.post_error)

    # Recipes

    @property
    def selected_recipe(self) -> Recipe | None:
        return self.recipes.selected

    def reload_recipes(self, select: str | None = None) -> None:
        self.recipes.reload(select)
        self._show_state()

    def select_recipe(self, name: str) -> None:
        self.recipes.select(name)

    def use_recipe(self, recipe: Recipe) -> None:
        """What the next start runs."""
        self.recipes.use(recipe)

    @Slot(object)
    def _on_recipe_chosen(self, recipe: Recipe) -> None:
        new_product = recipe.name != self._shown_name
        self._shown_name = recipe.name
        if new_product and not self._session.is_active:
            self.counters.show_statistics(Statistics())
            self.why_view.forget()
            self.show_recent()
        self.serial.use(recipe, new_product=new_product)
        self.lot.use(recipe)
        self.verdict.show_recipe(recipe)
        self._show_state()

    # Run

    @Slot()
    def start_run(self) -> None:
        recipe = self.recipes.selected
        if recipe is None or self._session.is_active or self._why_not_start():
            return
        self.recall.end()
        self.why_view.forget()
        self.alarms.begin()
        self.serial.begin()
        try:
            self._session.start(recipe, self.camera_chooser.address)
        except OperatorError as error:
            self._notifications.post_error(error)
            return
        self.verdict.begin(self._session.recipe or recipe)
        if self.start.hasFocus():
            self.setFocus()  # and not Stop, which the next key would press
        self.recipe_started.emit(recipe)
        self._statistics_timer.start()
        self._on_statistics_due()
        self._show_state()

    @Slot()
    def stop_run(self) -> None:
        self._session.stop()
        if self._session.is_active:
            self.tile.show_content(tile_content.stopping())
        self._show_state()

    @Slot()
    def trigger_part(self) -> None:
        if self._why_not_trigger():
            return
        if self.serial.is_looking_up:
            self._trigger_waits = True
            return
        self.recall.end()
        self.why_view.close()
        self.tile.show_content(tile_content.judging())
        self._session.trigger(self.serial.send())
        self._show_state()

    @Slot()
    def _on_serial_readiness_changed(self) -> None:
        self.why_view.give_way(bool(self.serial_field.question_text))
        self._show_state()

    @Slot()
    def _on_serial_looked_up(self) -> None:
        waits, self._trigger_waits = self._trigger_waits, False
        if waits:
            self.trigger_part()

    def _why_not_start(self) -> str:
        session = self._session
        return why_not_start(
            self.recipes.selected, active=session.is_active, stopping=session.is_stopping, demo=self._station.demo
        )

    def _why_not_trigger(self) -> str:
        session, serial = self._session, self.serial.why_not_ready
        active, stopping, study = session.is_active, session.is_stopping, is_study_lot(session.lot)
        recipe = session.recipe or self.recipes.selected
        return why_not_trigger(recipe, session.state, active=active, stopping=stopping, study=study, serial=serial)

    @Slot()
    def _show_state(self) -> None:
        """Buttons with the reason why one is disabled, and the tile while nothing runs."""
        not_start, not_trigger = self._why_not_start(), self._why_not_trigger()
        active, recipe = self._session.is_active, self.recipes.selected
        for button, reason in ((self.start, not_start), (self.trigger, not_trigger)):
            button.setEnabled(not reason)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)
        note = not_trigger if active and not self._session.is_stopping and not_trigger else not_start
        caution = camera_note(recipe, self.camera_chooser.address, self.recipes.camera_name)
        self.note.setText(joined(caution, note))
        self.controls.show_running(active)
        if not active:
            self.tile.show_content(tile_content.stopped(caution) if recipe is not None else tile_content.no_recipe())
            if not self.recall.is_active:
                self.image.clear(not_start or tr("Press Start"))
                self.image.show_badge("")

    @Slot(object)
    def _on_status_changed(self, status: StationStatus) -> None:
        self.alarms.show_status(status)
        recipe = self._session.recipe
        if recipe is not None:
            self.verdict.show_status(status, recipe)
            self._show_state()

    @Slot()
    def _on_run_ended(self) -> None:
        self._statistics_timer.stop()
        self._on_statistics_due()
        self.serial.begin()
        self.recipes.take_newest_version()
        self._show_state()

    @Slot()
    def _on_statistics_due(self) -> None:
        self.counters.show_statistics(self._session.statistics())

    @Slot(object)
    def _on_part_arrived(self, part: JudgedPart) -> None:
        recipe = self._session.recipe
        if self._session.is_stopping or recipe is None:
            return
        self.verdict.show_part(part, recipe)
        self.why_view.take(part, recipe)
        self.alarms.show_part(part)
        self.serial.end_part(part.inspection.serial)
        self._on_statistics_due()

    @Slot(bool)
    def _on_heat_toggled(self, shown: bool) -> None:
        self._overlay.shown = shown
        self.opacity.setEnabled(shown)
        self.image.update()

    @Slot(int)
    def _on_opacity_changed(self, percent: int) -> None:
        self._overlay.opacity = percent / 100
        self.image.update()

    # Looking back

    @Slot(object)
    def on_row_recorded(self, row: RecordedInspection) -> None:
        """A committed row, from the recorder; every one arrives, where only the newest part is shown."""
        if row.recipe_name != self._shown_name:
            return
        self.recall.add(row)
        self.alarms.count(row)
        self.serial.end_part(row.serial)

    def show_recent(self) -> None:
        """Fills the filmstrip with what was recorded of the recipe before."""
        self.recall.clear()
        for row in reversed(self._station.database.inspections.recent(LENGTH, recipe=self._shown_name)):
            self.recall.add(row)

    @Slot()
    def _on_recall_ended(self) -> None:
        self.picture.show_last()
        if not self._session.is_active:
            self._show_state()

    # Keys and looks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.why_view.is_open or self.recall.is_active):
            self.why_view.close()
            self.recall.end()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.serial.scanner.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self.serial.scanner.set_active(False)
        super().hideEvent(event)
