"""The live picture of the set-up page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from inspector.pipeline.state import StationState, StationStatus
from inspector.recipe import ImagingSettings
from ui.bridge import LivePicture
from ui.imaging.image_view import ImageView
from ui.messages import describe_error
from ui.preview_session import PreviewSession
from ui.run_session import RunSession


class SetupCamera(QObject):
    """Holds the camera only while the page is looked at and nothing runs.

    `found` tells, at the first picture, whether the camera presents one part after another.
    """

    changed = Signal()
    found = Signal(bool)

    def __init__(self, view: ImageView, session: RunSession, preview: PreviewSession, imaging: ImagingSettings) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._preview = preview
        self._imaging = imaging
        self._looked_at = False
        self.live: LivePicture | None = None
        view.shown_size_changed.connect(preview.set_view_size)
        preview.frame_arrived.connect(self._on_frame_arrived)
        preview.status_changed.connect(self._on_preview_status_changed)
        session.status_changed.connect(self._on_run_changed)
        session.ended.connect(self._show)

    @property
    def feeds_parts(self) -> bool:
        return self.live is not None and self.live.part_number is not None

    @property
    def missing(self) -> str:
        """Why nothing can be captured; empty when it can."""
        if self._session.is_active:
            return "Capture needs the camera: stop the run first."
        return "" if self.live is not None else "Capture needs a live picture."

    def set_looked_at(self, looked_at: bool) -> None:
        self._looked_at = looked_at
        self._show()

    def use(self, imaging: ImagingSettings) -> None:
        self._imaging = imaging
        self._show()

    def next_part(self) -> None:
        self._preview.next_part()

    @Slot()
    def _show(self) -> None:
        self.live = None
        if self._session.is_active:
            self._preview.show(None)
            self._view.clear("The station is running. Stop it to see the camera here.")
        elif self._looked_at:
            self._view.clear("Opening the camera…")
            self._preview.show(self._imaging)
        else:
            self._preview.show(None)
            self._view.clear()
        self._view.show_badge("")
        self.changed.emit()

    @Slot(object)
    def _on_frame_arrived(self, live: LivePicture) -> None:
        if not self._looked_at or self._session.is_active:
            return
        first = self.live is None
        self.live = live
        self._view.show_picture(live.picture, live.size)
        self._view.show_badge("Live")
        if first:
            self.found.emit(self.feeds_parts)
            self.changed.emit()

    @Slot(object)
    def _on_preview_status_changed(self, status: StationStatus) -> None:
        if status.error is not None and status.state in (StationState.CAMERA_LOST, StationState.FAULT):
            message = describe_error(status.error)
            self.live = None
            self._view.clear(f"{message.what}\n{message.remedy}")
            self._view.show_badge("")
            self.changed.emit()

    @Slot(object)
    def _on_run_changed(self, status: StationStatus) -> None:
        if status.state is StationState.STARTING:
            self._show()
