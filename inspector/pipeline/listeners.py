"""Who hears of what the pipeline does, and where its inspections go."""

from __future__ import annotations

from typing import Protocol

from inspector.camera.controls import ControlState
from inspector.pipeline.state import StationStatus
from inspector.types import Frame, Inspection


class PipelineListener(Protocol):
    """Called from the pipeline's threads: must return at once and never raise."""

    def frame_captured(self, frame: Frame) -> None:
        """Every frame, from the acquisition thread."""

    def part_inspected(self, inspection: Inspection, recorded: bool) -> None:
        """Every decision, from the inference thread; continuous mode records only one an interval."""

    def state_changed(self, status: StationStatus) -> None:
        """Every change of state or hindrance, in order."""


class PreviewListener(PipelineListener, Protocol):
    """Hears of the camera's controls too."""

    def controls_read(self, states: tuple[ControlState, ...]) -> None:
        """What the device says of its controls: at the first frame, and after each that was set."""

    def resolutions_read(self, sizes: tuple[tuple[int, int], ...]) -> None:
        """The picture sizes (width, height) that the camera offers, after they were asked for."""


class InspectionSink(Protocol):
    """Takes inspections for keeping, without waiting for the disk."""

    def record(self, inspection: Inspection) -> None:
        """Queues one. Raises RecorderOverflowError or the error that stopped the recording: never drops."""
