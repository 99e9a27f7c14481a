"""Short names of the reasons for a part not to be judged. No Qt."""

from __future__ import annotations

from ui.language import mark, tr

REASON_NAMES = {
    "no_limits": mark("No limits"),
    "misaligned": mark("Part not found"),
    "frame_stale": mark("Picture too old"),
    "frame_frozen": mark("Picture stands still"),
    "frame_size_changed": mark("Picture of another size"),
    "too_dark": mark("Too dark"),
    "too_bright": mark("Too bright"),
    "clipped": mark("Plain white or black"),
    "part_missing": mark("Part missing"),
    "blurred": mark("Blurred"),
    "brightness_drift": mark("Light changed"),
    "camera_lost": mark("Camera lost"),
    "serial_missing": mark("No serial number"),
    "late": mark("Too late"),
    "no_picture": mark("No picture"),
    "station_stopped": mark("Station stopped"),
    "station_fault": mark("Station fault"),
    "detector_failed": mark("Model failed"),
}
"""Why a part was not judged, by the reasons' codes, short enough to stand beside a bar."""


def reason_name(code: str) -> str:
    """A code that is not known is shown as it is."""
    return tr(REASON_NAMES[code]) if code in REASON_NAMES else code.replace("_", " ")
