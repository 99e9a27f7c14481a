"""What the run page says of the part that lies there now, and when it stops saying so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from inspector.pipeline.presence import PresenceState
from inspector.pipeline.state import StationState, StationStatus
from inspector.recipe import Recipe
from ui.bridge import JudgedPart, LivePicture
from ui.language import tr
from ui.messages import stage_text
from ui.pages import tile_content
from ui.pages.run_picture import RunPicture
from ui.pages.run_recall import RunRecall
from ui.pages.run_view import RunView
from ui.run_session import RunSession
from ui.widgets.verdict_tile import TileKind


class RunVerdict(QObject):
    """Tile, score, takt and picture of one run. A verdict is never carried over to the next part.

    `forgotten` tells that the last part lies there no more.
    """

    forgotten = Signal()

    def __init__(self, view: RunView, session: RunSession, picture: RunPicture, recall: RunRecall) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._picture = picture
        self._recall = recall
        self._stage = ""
        self._judged_part: int | None = None
        self._presence = PresenceState.WAIT_EMPTY
        self._left = False
        session.frame_arrived.connect(self._on_frame_arrived)
        session.progress_made.connect(self._on_progress_made)
        session.presence_changed.connect(self._on_presence_changed)

    def begin(self, recipe: Recipe) -> None:
        """A new run: nothing of the old one is left."""
        self._view.image.clear(tr("Waiting for the camera"))
        self._picture.begin(recipe.trigger)
        self.show_recipe(recipe)
        self._judged_part = None
        self._left = False
        self._presence = PresenceState.WAIT_EMPTY
        self._stage = stage_text(0, 1, "model")

    def show_status(self, status: StationStatus, recipe: Recipe) -> None:
        lacks_parts = self._session.lacks_parts
        self._view.tile.show_content(
            tile_content.of_status(status, recipe, self._stage, self._presence, lacks_parts=lacks_parts)
        )
        self._show_limits(recipe)
        if status.state in (StationState.CAMERA_LOST, StationState.FAULT):
            self._picture.show_no_heat()
        if status.state is StationState.CAMERA_LOST and not self._recall.is_active:
            self._view.image.show_badge(tr("Last picture"))

    def show_part(self, part: JudgedPart, recipe: Recipe) -> None:
        inspection, view = part.inspection, self._view
        frame = inspection.frame
        self._judged_part = None if frame is None or frame.part is None else frame.part.number
        self._left = False
        view.tile.show_content(tile_content.of_inspection(inspection))
        view.score_bar.show_score(inspection.score, inspection.limits)
        view.legend.show_limits(inspection.limits)
        view.takt_bar.show_times(inspection.stage_times_ms, _milliseconds(recipe.takt_s))
        if not self._recall.is_active:
            self._picture.show_judged(part)

    def show_recipe(self, recipe: Recipe) -> None:
        """Its limits and takt, and no part yet."""
        self._view.takt_bar.show_times({}, _milliseconds(recipe.takt_s))
        self._show_limits(recipe)

    def _show_limits(self, recipe: Recipe) -> None:
        self._view.score_bar.show_score(None, recipe.limits)
        self._view.legend.show_limits(recipe.limits)

    def _forget(self) -> None:
        self._judged_part = None
        self._left = False
        self.forgotten.emit()
        status, recipe = self._session.status, self._session.recipe
        if status is not None and recipe is not None and status.state is StationState.RUNNING:
            self.show_status(status, recipe)

    @Slot(object)
    def _on_frame_arrived(self, live: LivePicture) -> None:
        if self._session.is_stopping or not self._session.is_active:
            return
        if not self._recall.is_active:
            self._picture.show_live(live)
        another = self._judged_part is not None and live.part_number != self._judged_part
        if (another or self._left) and not self._picture.is_holding:
            self._forget()

    @Slot(object)
    def _on_presence_changed(self, state: PresenceState) -> None:
        """A verdict stays while its part lies there, and goes with it."""
        self._presence = state
        if self._session.is_stopping:
            return
        tile = self._view.tile
        if state is PresenceState.EMPTY:
            self._picture.forget_part()
            self._left = True  # who took the part away before its verdict still reads it, until the next one comes
            if not self._picture.is_holding:
                self._forget()
        elif state is PresenceState.WAIT_REMOVED and tile.content.kind is TileKind.VERDICT:
            tile.show_content(tile_content.with_take_away(tile.content))
        elif state is not PresenceState.SHOW:
            if state is PresenceState.APPEARED and self._picture.is_holding and not self._recall.is_active:
                self._picture.show_last()
            self._forget()

    @Slot(int, int, str)
    def _on_progress_made(self, done: int, of: int, stage: str) -> None:
        self._stage = stage_text(done, of, stage)
        status, recipe = self._session.status, self._session.recipe
        if status is not None and recipe is not None and status.state is StationState.STARTING:
            self.show_status(status, recipe)


def _milliseconds(time_s: float | None) -> float | None:
    return None if time_s is None else 1000 * time_s
