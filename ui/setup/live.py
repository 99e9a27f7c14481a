"""The live picture of the set-up: the camera is held only while a step shows it and nothing runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from inspector.pipeline.state import StationState, StationStatus
from inspector.recipe import ImagingSettings
from ui.bridge import LivePicture
from ui.imaging.image_view import ImageView
from ui.language import joined, tr
from ui.messages import describe_error
from ui.preview_session import PreviewSession, needs_opening
from ui.run_session import RunSession


class SetupLive(QObject):
    """Feeds the views of the steps that show the camera.

    `arrived` comes with every live picture, `found` at the first one with whether the camera presents one part after
    another, `changed` when a picture comes or goes.
    """

    arrived = Signal(object)
    found = Signal(bool)
    changed = Signal()

    def __init__(self, session: RunSession, preview: PreviewSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._preview = preview
        self._imaging: ImagingSettings | None = None
        self._view: ImageView | None = None
        self._looked_at = False
        self.picture: LivePicture | None = None
        preview.frame_arrived.connect(self._on_frame_arrived)
        preview.status_changed.connect(self._on_preview_status_changed)
        session.status_changed.connect(self._on_run_changed)
        session.ended.connect(self._show)

    @property
    def feeds_parts(self) -> bool:
        return self.picture is not None and self.picture.part_number is not None

    @property
    def missing(self) -> str:
        """Why nothing can be captured; empty when it can."""
        if self._session.is_active:
            return tr("Capture needs the camera: stop the run first.")
        return "" if self.picture is not None else tr("Capture needs a live picture.")

    def show_in(self, view: ImageView | None) -> None:
        """The view of the step on the screen; None where a step shows no live picture."""
        if self._view is not None:
            self._view.shown_size_changed.disconnect(self._preview.set_view_size)
        self._view = view
        if view is not None:
            view.shown_size_changed.connect(self._preview.set_view_size)
            self._preview.set_view_size(view.width(), view.height())
        self._show()

    def set_looked_at(self, looked_at: bool) -> None:
        self._looked_at = looked_at
        self._show()

    def use(self, imaging: ImagingSettings) -> None:
        """Another camera, or other settings of the same; these are set while the picture goes on."""
        before, self._imaging = self._imaging, imaging
        if before is None or needs_opening(before, imaging):
            self._show()
        elif self._preview.is_active:
            self._preview.show(imaging)

    def next_part(self) -> None:
        self._preview.next_part()

    @Slot()
    def _show(self) -> None:
        self.picture = None
        wanted = self._looked_at and self._view is not None and not self._session.is_active
        if self._view is not None:
            if self._session.is_active:
                self._view.clear(tr("The station is running. Stop it to see the camera here."))
            else:
                self._view.clear(tr("Opening the camera…") if wanted else "")
            self._view.show_badge("")
        self._preview.show(self._imaging if wanted else None)
        self.changed.emit()

    @Slot(object)
    def _on_frame_arrived(self, live: LivePicture) -> None:
        if not self._looked_at or self._session.is_active or self._view is None:
            return
        first = self.picture is None
        self.picture = live
        self._view.show_picture(live.picture, live.size)
        self._view.show_badge(tr("Live"))
        self.arrived.emit(live)
        if first:
            self.found.emit(self.feeds_parts)
            self.changed.emit()

    @Slot(object)
    def _on_preview_status_changed(self, status: StationStatus) -> None:
        lost = status.error is not None and status.state in (StationState.CAMERA_LOST, StationState.FAULT)
        if lost and self._view is not None:
            message = describe_error(status.error)  # type: ignore[arg-type]
            self.picture = None
            self._view.clear(joined(message.what, message.remedy, between="\n"))
            self._view.show_badge("")
            self.changed.emit()

    @Slot(object)
    def _on_run_changed(self, status: StationStatus) -> None:
        if status.state is StationState.STARTING:
            self._show()
