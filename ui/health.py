"""Camera, model and disk in a word each, for the top bar."""

from __future__ import annotations

import shutil
from pathlib import Path

from inspector.pipeline.state import StationState, StationStatus
from ui.language import tr
from ui.widgets.top_bar import Health

LOW_DISK_BYTES = 2 * 1024**3


def camera_health(status: StationStatus | None, fps: float) -> tuple[Health, str]:
    if status is None or status.state in (StationState.STOPPED, StationState.STOPPING):
        return Health.UNKNOWN, tr("Camera off")
    if status.state is StationState.CAMERA_LOST:
        return Health.BAD, tr("Camera lost")
    if status.hindrance is not None:
        return Health.BAD, tr("Camera sees nothing")
    if fps > 0 and status.state is not StationState.FAULT:
        return Health.GOOD, tr("Camera {fps:.0f} fps", fps=fps)
    return Health.UNKNOWN, tr("Camera opening") if status.state is StationState.STARTING else tr("Camera –")


def model_health(status: StationStatus | None) -> tuple[Health, str]:
    if status is None or status.state in (StationState.STOPPED, StationState.STOPPING):
        return Health.UNKNOWN, tr("Model off")
    if status.state is StationState.FAULT:
        return Health.BAD, tr("Station fault")
    if status.state is StationState.STARTING:
        return Health.UNKNOWN, tr("Model loading")
    return Health.GOOD, tr("Model ready")


def disk_health(folder: Path) -> tuple[Health, str]:
    """Free space where the records go; may wait for a slow disk, so not for the GUI thread."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return Health.BAD, tr("Disk unreachable")
    words = tr("Disk {free_gb:.0f} GB free", free_gb=free / 1e9)
    return (Health.GOOD if free >= LOW_DISK_BYTES else Health.BAD), words
