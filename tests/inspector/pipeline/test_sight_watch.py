"""A place that cannot be watched is told, without a part, until it can be watched again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np
import pytest

from inspector.pipeline.presence import PresenceState
from inspector.presence_calibration import PresenceCalibration
from inspector.types import Frame, ImageArray
from tests.inspector.pipeline.place_scene import FPS, Run, Scene, dark, empty_place, part, sampled


@pytest.fixture(scope="module")
def calibration() -> PresenceCalibration:
    return sampled(Scene(vibration=0.4))


@pytest.mark.parametrize(
    ("spoil", "code"), [(dark, "place_dark"), (lambda image: np.full_like(image, 254), "place_bright")]
)
def test_light_by_which_nothing_is_seen_is_told_without_a_part_until_it_is_right_again(
    calibration: PresenceCalibration, spoil: Callable[[ImageArray], ImageArray], code: str
) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(4)).show(scene.frame(spoil(empty_place())) for _ in range(20))
    assert run.hindrances == []  # a shadow passes
    run.show(scene.frame(spoil(empty_place())) for _ in range(40))
    assert run.hindrances == [code]
    run.show(scene.empty(2))
    assert run.hindrances == [code, ""]
    assert run.captured == []


def frozen(frame: Frame, scene: Scene, seconds: float) -> Iterable[Frame]:
    """New exposures, as the camera says, that all have the pixels of `frame`."""
    for _ in range(round(seconds * FPS)):
        yield replace(scene.frame(empty_place()), image=frame.image)


def test_a_stored_picture_that_comes_again_is_no_fault(calibration: PresenceCalibration) -> None:
    scene = Scene()
    last = scene.frame(empty_place())
    run = Run(calibration, stored=True).show(scene.empty(4)).show([last]).show(frozen(last, scene, 6.0))
    assert run.hindrances == []


def test_a_camera_that_sends_the_same_picture_while_a_part_is_awaited_is_told(
    calibration: PresenceCalibration,
) -> None:
    scene = Scene()
    last = scene.frame(empty_place())
    run = Run(calibration).show(scene.empty(4)).show([last]).show(frozen(last, scene, 4.5))
    assert run.hindrances == []
    run.show(frozen(last, scene, 1.0))
    assert run.hindrances == ["place_frozen"]
    assert run.captured == []
    run.show(scene.lying(1, 12))
    assert run.hindrances == ["place_frozen", ""]
    assert run.judged == [1]


def test_a_camera_that_freezes_over_a_judged_part_is_told_too(calibration: PresenceCalibration) -> None:
    scene = Scene()
    last = scene.frame(part(1), lying=1)
    run = Run(calibration).show(scene.empty(4)).show(scene.lying(1, 12)).show([last]).show(frozen(last, scene, 6.0))
    assert run.states[-1] is PresenceState.WAIT_REMOVED
    assert run.hindrances == ["place_frozen"]


def test_a_lost_camera_takes_the_place_of_what_was_told_before(calibration: PresenceCalibration) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(4)).show(scene.frame(dark(empty_place())) for _ in range(60))
    run.trigger.abandon()
    run.show(scene.frame(dark(empty_place())) for _ in range(60))
    assert run.hindrances == ["place_dark", "place_dark"]
