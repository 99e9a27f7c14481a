"""The demo product: a rendered washer in a fixture, taught from its own golden samples."""

from __future__ import annotations

from inspector.camera.factory import make_camera
from inspector.camera.simulated import SimulatedCamera
from inspector.pipeline.pipeline import Pace
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, TriggerMode
from inspector.types import ImageArray

FALSE_REJECT_RATE = 0.01
GOLDEN_SAMPLES = 6
SCREEN_PACE = Pace(settle_s=0.6, show_s=1.6)
"""Long enough to see the part, then the verdict."""

RECIPE = Recipe(
    name="Demo washer",
    # The parts lie in a fixture, so each place is compared with the same place: a missing hole is seen.
    detector=DetectorSettings("steel washer", weights="untrained:0", match_radius=0),
    imaging=ImagingSettings(camera="simulated:washer"),
    trigger=TriggerMode.PART,
)


def golden_images(imaging: ImagingSettings) -> list[ImageArray]:
    """Good parts that this simulated camera never presents."""
    camera = make_camera(imaging)
    assert isinstance(camera, SimulatedCamera)
    return camera.golden_images(GOLDEN_SAMPLES)
