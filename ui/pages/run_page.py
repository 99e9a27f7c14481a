"""What the run page does: states, pictures and verdicts of one run, and a look back at the last ones."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot

from database.records import RecordedInspection
from inspector.errors import OperatorError
from inspector.pipeline.state import StationState, StationStatus
from inspector.recipe import Recipe
from ui.background import Background
from ui.bridge import JudgedPart, LivePicture
from ui.history import History
from ui.imaging.overlay import OverlayState
from ui.notifications import Notifications
from ui.pages import tile_content
from ui.pages.run_picture import RunPicture
from ui.pages.run_readiness import why_not_start, why_not_trigger
from ui.pages.run_recall import RunRecall
from ui.pages.run_view import RunView
from ui.run_session import RunSession
from ui.station import Station
from ui.widgets.camera_chooser import CameraChooser
from ui.widgets.filmstrip import LENGTH

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
    ) -> None:
        super().__init__(overlay, CameraChooser(background, touch=True))
        self._station = station
        self._session = session
        self._notifications = notifications
        self._overlay = overlay
        self._recipe: Recipe | None = None
        self._stage = ""
        self._judged_part: int | None = None
        self.picture = RunPicture(self.image, self)
        self.recall = RunRecall(self, history)
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
        self.recall.ended.connect(self._on_recall_ended)
        self.heat_button.toggled.connect(self._on_heat_toggled)
        self.opacity.valueChanged.connect(self._on_opacity_changed)
        self.fit.clicked.connect(self.image.fit)
        self.pixels.clicked.connect(self.image.show_pixels)
        self.image.shown_size_changed.connect(self._session.set_view_size)
        self.recipe.activated.connect(self._on_recipe_activated)
        self._session.frame_arrived.connect(self._on_frame_arrived)
        self._session.part_arrived.connect(self._on_part_arrived)
        self._session.progress_made.connect(self._on_progress_made)
        self._session.status_changed.connect(self._on_status_changed)
        self._session.ended.connect(self._on_run_ended)
        self._session.failed.connect(self._notifications.post_error)

    # Recipes

    @property
    def selected_recipe(self) -> Recipe | None:
        return self._recipe

    def reload_recipes(self, select: str | None = None) -> None:
        """Fills the chooser with the recipes of the database (and the demo's); `select` is a name."""
        wanted = select or (self._recipe.name if self._recipe is not None else None)
        names = list(self._station.database.recipes.names())
        if self._station.demo:
            demo = self._station.demo_recipe().name
            names = [demo, *(name for name in names if name != demo)]
        with QSignalBlocker(self.recipe):
            self.recipe.clear()
            self.recipe.addItems(names)
        if names:
            self.select_recipe(wanted if wanted in names else names[0])
        else:
            self.recipe.setPlaceholderText("No recipe yet")
            self._show_state()

    def select_recipe(self, name: str) -> None:
        """Chooses what the next start runs. An unreadable recipe is told and not chosen."""
        try:
            recipe = self._load(name)
        except OperatorError as error:
            self._notifications.post_error(error)
            return
        self.use_recipe(recipe)

    def _take_newest_version(self) -> None:
        """Another version may have been released, or learned, while this one ran; the camera stays as chosen."""
        if self._recipe is not None and self._recipe.name in self._station.database.recipes.names():
            camera = self.camera_chooser.address
            self.reload_recipes()
            self.camera_chooser.set_address(camera)

    def use_recipe(self, recipe: Recipe) -> None:
        self._recipe = recipe
        with QSignalBlocker(self.recipe):
            if self.recipe.findText(recipe.name) < 0:
                self.recipe.addItem(recipe.name)
            self.recipe.setCurrentText(recipe.name)
        self.camera_chooser.set_address(recipe.imaging.camera)
        self._show_limits(recipe)
        self._show_state()

    def _load(self, name: str) -> Recipe:
        if name in self._station.database.recipes.names():
            return self._station.database.recipes.get(name)
        return self._station.demo_recipe()  # a draft that learns when it is started

    @Slot(int)
    def _on_recipe_activated(self, index: int) -> None:
        self.select_recipe(self.recipe.itemText(index))

    # Run

    @Slot()
    def start_run(self) -> None:
        if self._recipe is None or self._session.is_active or self._why_not_start():
            return
        self.recall.end()
        self.image.clear("Waiting for the camera")
        self.picture.begin(self._recipe.trigger)
        self._stage = tile_content.stage_text(0, 1, "model")
        try:
            self._session.start(self._recipe, self.camera_chooser.address)
        except OperatorError as error:
            self._notifications.post_error(error)
            return
        self.recipe_started.emit(self._recipe)
        self._statistics_timer.start()
        self._on_statistics_due()
        self._show_state()

    @Slot()
    def stop_run(self) -> None:
        self._session.stop()
        if self._session.is_active:
            self.tile.show_content(tile_content.STOPPING)
        self._show_state()

    @Slot()
    def trigger_part(self) -> None:
        if self._why_not_trigger():
            return
        self.recall.end()
        self.tile.show_content(tile_content.JUDGING)
        self._session.trigger()

    def _why_not_start(self) -> str:
        session = self._session
        return why_not_start(
            self._recipe, active=session.is_active, stopping=session.is_stopping, demo=self._station.demo
        )

    def _why_not_trigger(self) -> str:
        session = self._session
        return why_not_trigger(self._recipe, session.state, active=session.is_active, stopping=session.is_stopping)

    def _show_state(self) -> None:
        """Buttons with the reason why one is disabled, and the tile while nothing runs."""
        not_start, not_trigger = self._why_not_start(), self._why_not_trigger()
        active = self._session.is_active
        for button, reason in ((self.start, not_start), (self.trigger, not_trigger)):
            button.setEnabled(not reason)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)
        self.note.setText(not_trigger if active and not self._session.is_stopping and not_trigger else not_start)
        self.recipe.setEnabled(not active)
        self.camera_chooser.setEnabled(not active)
        if not active:
            self.tile.show_content(tile_content.STOPPED if self._recipe is not None else tile_content.NO_RECIPE)
            if not self.recall.is_active:
                self.image.clear(not_start or "Press Start")
                self.image.show_badge("")

    @Slot(object)
    def _on_status_changed(self, status: StationStatus) -> None:
        if not self._session.is_active or self._recipe is None:
            return
        content = tile_content.of_status(status, self._recipe.trigger, self._stage)
        if content is not None:
            self.tile.show_content(content)
        if status.state is StationState.RUNNING and self._session.recipe is not None:
            self._show_limits(self._session.recipe)
        if status.state in (StationState.CAMERA_LOST, StationState.FAULT):
            self.picture.show_no_heat()
        self._show_state()

    @Slot(int, int, str)
    def _on_progress_made(self, done: int, of: int, stage: str) -> None:
        self._stage = tile_content.stage_text(done, of, stage)
        if self._session.status is not None and self._session.state is StationState.STARTING:
            self._on_status_changed(self._session.status)

    @Slot()
    def _on_run_ended(self) -> None:
        self._statistics_timer.stop()
        self._on_statistics_due()
        self._take_newest_version()
        self._show_state()

    @Slot()
    def _on_statistics_due(self) -> None:
        self.counters.show_statistics(self._session.statistics())

    # Pictures and verdicts

    @Slot(object)
    def _on_frame_arrived(self, live: LivePicture) -> None:
        if self._session.is_stopping or not self._session.is_active:
            return
        if not self.recall.is_active:
            self.picture.show_live(live)
        another = self._judged_part is not None and live.part_number != self._judged_part
        if another and not self.picture.is_holding:
            self._forget_verdict()

    def _forget_verdict(self) -> None:
        """Another part lies there now: the last one's verdict is not its verdict."""
        self._judged_part = None
        status, recipe = self._session.status, self._session.recipe
        if status is not None and recipe is not None and status.state is StationState.RUNNING:
            content = tile_content.of_status(status, recipe.trigger, self._stage)
            if content is not None:
                self.tile.show_content(content)
            self._show_limits(recipe)

    @Slot(object)
    def _on_part_arrived(self, part: JudgedPart) -> None:
        if self._session.is_stopping or not self._session.is_active:
            return
        inspection = part.inspection
        frame = inspection.frame
        self._judged_part = None if frame is None or frame.part is None else frame.part.number
        self.tile.show_content(tile_content.of_inspection(inspection))
        self.score_bar.show_score(inspection.score, inspection.limits)
        self.legend.show_limits(inspection.limits)
        if not self.recall.is_active:
            self.picture.show_judged(part)
        self._on_statistics_due()

    def _show_limits(self, recipe: Recipe) -> None:
        self.score_bar.show_score(None, recipe.limits)
        self.legend.show_limits(recipe.limits)

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
        """A committed row, from the recorder."""
        self.recall.add(row)

    def show_recent(self) -> None:
        """Fills the filmstrip with what was recorded before this start."""
        for row in reversed(self._station.database.inspections.recent(LENGTH)):
            self.recall.add(row)

    @Slot()
    def _on_recall_ended(self) -> None:
        self.picture.show_last()
        if not self._session.is_active:
            self._show_state()
