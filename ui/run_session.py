"""One run of the station, as the desktop sees it: a pipeline with its bridge, started, triggered and stopped."""

from __future__ import annotations

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inspector.errors import TriggerRefusedError
from inspector.pipeline.pipeline import Pipeline
from inspector.pipeline.state import StationState, StationStatus
from inspector.pipeline.statistics import Statistics
from inspector.recipe import Recipe, TriggerMode
from ui import demo
from ui.background import Background, Task
from ui.bridge import JudgedPart, PipelineBridge
from ui.station import Station

logger = logging.getLogger(__name__)
STOP_TIMEOUT_S = 20.0
FAULTS = (StationState.CAMERA_LOST, StationState.FAULT)


class RunSession(QObject):
    """At most one pipeline at a time. After `stop` nothing of it is shown but its states."""

    frame_arrived = Signal(object)
    part_arrived = Signal(object)
    status_changed = Signal(object)
    progress_made = Signal(int, int, str)
    presence_changed = Signal(object)
    lot_changed = Signal(object)
    first_part_judged = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(self, station: Station, background: Background) -> None:
        super().__init__()
        self._station = station
        self._background = background
        self._pipeline: Pipeline | None = None
        self._bridge: PipelineBridge | None = None
        self._view_size = (1280, 720)
        self._any_part = False
        self._last_statistics = Statistics()
        self._stopping = False
        self._lot: str | None = None
        self._lacks_parts = False
        self.status: StationStatus | None = None

    @property
    def is_active(self) -> bool:
        """Whether a pipeline exists, stopping ones included."""
        return self._pipeline is not None

    @property
    def is_stopping(self) -> bool:
        return self._stopping

    @property
    def lot(self) -> str | None:
        """Of the parts that are triggered now."""
        return self._lot

    @property
    def state(self) -> StationState:
        return StationState.STOPPED if self.status is None else self.status.state

    @property
    def recipe(self) -> Recipe | None:
        """The running recipe, with the trigger in force; a demo's has its limits once they are learnt."""
        if self._pipeline is None:
            return None
        recipe = self._pipeline.recipe
        return replace(recipe, trigger=TriggerMode.SOFTWARE) if self._lacks_parts else recipe

    @property
    def recipe_name(self) -> str | None:
        """Of the running recipe."""
        return None if self._pipeline is None else self._pipeline.recipe.name

    @property
    def lacks_parts(self) -> bool:
        """The recipe's parts come by themselves, and the camera presents none: each waits for the trigger."""
        return self._lacks_parts

    def statistics(self) -> Statistics:
        """Of the run, or of the last one when none runs."""
        if self._pipeline is not None:
            self._last_statistics = self._pipeline.statistics()
        return self._last_statistics

    def start(self, recipe: Recipe, camera: str | None = None) -> None:
        """Starts a pipeline; `camera` is an address that replaces the recipe's. Raises OperatorError."""
        if self._pipeline is not None:
            return
        bridge = PipelineBridge(self)
        bridge.set_view_size(*self._view_size)
        source = self._station.make_camera(replace(recipe.imaging, camera=camera or recipe.imaging.camera))
        lacks_parts = recipe.trigger is TriggerMode.PART and not source.feeds_parts
        pipeline = self._station.make_pipeline(
            recipe,
            listeners=[bridge],
            camera=source,
            trigger=TriggerMode.SOFTWARE if lacks_parts else None,
            pace=demo.SCREEN_PACE if self._station.demo else None,
            on_progress=bridge.progress_made,
            on_presence=bridge.presence_changed,
        )
        queued = Qt.ConnectionType.QueuedConnection
        bridge.frame_arrived.connect(self.frame_arrived)
        bridge.part_arrived.connect(self._on_part_arrived)
        bridge.progress_arrived.connect(self.progress_made, queued)
        bridge.presence_arrived.connect(self.presence_changed, queued)
        bridge.status_arrived.connect(self._on_status_arrived, queued)
        self._bridge, self._pipeline, self._lacks_parts = bridge, pipeline, lacks_parts
        self._any_part = self._stopping = False
        self._last_statistics = Statistics()
        pipeline.change_lot(self._lot)
        pipeline.start()
        self._station.recorder.retry()  # after the start, so that a disk that is still full is a fault of this run

    def trigger(self, serial: str | None = None) -> None:
        """A software trigger; a refusal is told by `failed`."""
        if self._pipeline is None or self._stopping:
            return
        try:
            self._pipeline.trigger(serial)
        except TriggerRefusedError as error:
            self.failed.emit(error)

    def set_lot(self, lot: str | None) -> None:
        """Of the parts that are triggered from now on, in this run and the next ones."""
        if lot == self._lot:
            return
        self._lot = lot
        if self._pipeline is not None:
            self._pipeline.change_lot(lot)
        self.lot_changed.emit(lot)

    def set_view_size(self, width: int, height: int) -> None:
        self._view_size = (width, height)
        if self._bridge is not None:
            self._bridge.set_view_size(width, height)

    def stop(self) -> None:
        """Returns at once; `ended` follows when every thread has ended. Does nothing when nothing runs."""
        if self._pipeline is None or self._stopping:
            return
        assert self._bridge is not None
        self._stopping = True
        self._bridge.silence()
        pipeline = self._pipeline
        pipeline.request_stop()

        def wait(task: Task) -> bool:
            return pipeline.stop(STOP_TIMEOUT_S)

        self._background.start("stop-run", wait, on_success=self._on_pipeline_joined, on_failure=self._on_join_failed)

    def request_stop(self) -> None:
        """Only asks: for the shutdown, which waits off the GUI thread with `join`."""
        if self._bridge is not None:
            self._bridge.silence()
        if self._pipeline is not None:
            self._pipeline.request_stop()

    def join(self, timeout_s: float) -> bool:
        """Waits for the pipeline's threads; not for the GUI thread."""
        pipeline = self._pipeline
        return pipeline is None or pipeline.stop(timeout_s)

    @Slot(object)
    def _on_part_arrived(self, part: JudgedPart) -> None:
        # A verdict that comes late never covers a fault: it would stay there beside whatever comes next.
        if self.state not in FAULTS:
            self.part_arrived.emit(part)
        if not self._any_part:
            self._any_part = True
            self.first_part_judged.emit()

    @Slot(object)
    def _on_status_arrived(self, status: StationStatus) -> None:
        self.status = status
        self.status_changed.emit(status)

    @Slot(object)
    def _on_pipeline_joined(self, joined: bool) -> None:
        if not joined:
            logger.error("the pipeline did not end within %s s", STOP_TIMEOUT_S)
        self.statistics()
        if self._pipeline is not None:
            self.status = self._pipeline.status
        if self._bridge is not None and joined:
            self._bridge.deleteLater()
        self._pipeline = self._bridge = None
        self._stopping = False
        if self.status is not None:
            self.status_changed.emit(self.status)
        self.ended.emit()

    @Slot(object)
    def _on_join_failed(self, error: Exception) -> None:
        self._on_pipeline_joined(False)
        self.failed.emit(error)
