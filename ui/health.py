"""Camera, model and disk in a word each, for the top bar."""

from __future__ import annotations

import shutil
from pathlib import Path

from inspector.pipeline.state import StationState, StationStatus
from ui.widgets.top_bar import Health

LOW_DISK_BYTES = 2 * 1024**3


def camera_health(status: StationStatus | None, fps: float) -> tuple[Health, str]:
    if status is None or status.state in (StationState.STOPPED, StationState.STOPPING):
        return Health.UNKNOWN, "Camera off"
    if status.state is StationState.CAMERA_LOST:
        return Health.BAD, "Camera lost"
    if fps > 0 and status.state is not StationState.FAULT:
        return Health.GOOD, f"Camera {fps:.0f} fps"
    return Health.UNKNOWN, "Camera opening" if status.state is StationState.STARTING else "Camera –"


def model_health(status: StationStatus | None) -> tuple[Health, str]:
    if status is None or status.state in (StationState.STOPPED, StationState.STOPPING):
        return Health.UNKNOWN, "Model off"
    if status.state is StationState.FAULT:
        return Health.BAD, "Station fault"
    if status.state is StationState.STARTING:
        return Health.UNKNOWN, "Model loading"
    return Health.GOOD, "Model ready"


def disk_health(folder: Path) -> tuple[Health, str]:
    """Free space where the records go; may wait for a slow disk, so not for the GUI thread."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return Health.BAD, "Disk unreachable"
    words = f"Disk {free / 1024**3:.0f} GB free"
    return (Health.GOOD if free >= LOW_DISK_BYTES else Health.BAD), words
