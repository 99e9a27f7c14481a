"""Parts laid down by hand: each is judged once, whatever hands, noise, light and table do."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, replace

import cv2
import numpy as np
import pytest

from inspector.camera.parts_shapes import PartKind
from inspector.errors import PresenceUnclearError, RecipeInvalidError, TriggerRefusedError
from inspector.pipeline.place import calibrate_presence
from inspector.pipeline.presence import STABLE_S, PresenceState, PresenceTrigger
from inspector.presence_calibration import PresenceCalibration
from inspector.recipe import DetectorSettings, Recipe, TriggerMode
from inspector.region import RegionOfInterest
from inspector.types import Frame, ImageArray, Limits
from tests.inspector.pipeline.place_scene import FPS, SIZE, Run, Scene, dark, empty_place, part, sampled


@pytest.fixture(scope="module")
def calibration() -> PresenceCalibration:
    return sampled(Scene(vibration=0.4))


@pytest.mark.parametrize(
    ("drift", "vibration", "judging"),
    [(0.0, 0.0, 1), (0.3, 0.8, 6)],
    ids=["quiet", "drifting light, shaking table, slow detector"],
)
def test_of_200_parts_laid_down_by_hand_none_is_missed_and_none_doubled(
    calibration: PresenceCalibration, drift: float, vibration: float, judging: int
) -> None:
    scene, rng = Scene(drift=drift, vibration=vibration, seed=1), np.random.default_rng(2)
    run = Run(calibration, judging=judging).show(scene.empty(5))
    for number in range(1, 201):
        shown = number % 40 + 1
        run.show(scene.hand(empty_place(), coming=True))
        run.show(scene.hand(part(shown), coming=False, lying=shown))
        run.show(scene.lying(shown, 10 + int(rng.integers(0, 8))))
        if number % 3 == 0:  # the operator touches it again, after it was judged
            run.show(scene.hand(part(shown), coming=True, lying=shown))
            run.show(scene.lying(shown, 3))
        run.show(scene.hand(part(shown), coming=True, lying=shown))
        run.show(scene.hand(empty_place(), coming=False))
        run.show(scene.empty(4))
    assert run.judged == [number % 40 + 1 for number in range(1, 201)]


def test_no_picture_that_is_judged_shows_a_hand(calibration: PresenceCalibration) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(5)).show(scene.hand(part(1), coming=True, lying=1))
    run.show(scene.hand(part(1), coming=False, lying=1)).show(scene.lying(1, 12))
    (capture,) = run.captured
    assert capture.frame is not None
    assert np.abs(capture.frame.image.astype(int) - part(1)).mean() < 4


def test_a_part_is_not_judged_while_it_is_pushed_about(calibration: PresenceCalibration) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(5))
    for index in range(40):
        run.show([scene.frame(np.roll(part(1), 3 * (-1) ** (index // 2), axis=1), lying=1)])
    assert run.captured == []
    run.show(scene.lying(2, 10))
    assert run.judged == [2]


def test_a_pale_part_is_found_after_the_light_has_wandered() -> None:
    scene = Scene()
    bare = np.full((SIZE[1], SIZE[0], 3), 120, np.uint8)
    pale = bare.copy()
    pale[60:180, 80:240] = 134

    def lit(image: ImageArray, slope: float) -> Frame:
        light = np.linspace(1 - slope, 1 + slope, SIZE[0])[None, :, None]
        return scene.frame((image * light).astype(np.uint8), lying=1)

    empties, parts = ([lit(image, 0.0).image for _ in range(4)] for image in (bare, pale))
    run = Run(calibrate_presence(empties, parts))
    run.show(lit(bare, slope) for slope in np.linspace(0, 0.2, 600))
    assert set(run.states) == {PresenceState.WAIT_EMPTY, PresenceState.EMPTY}
    run.show(lit(pale, 0.2) for _ in range(12))
    assert run.judged == [1]


def test_a_hand_over_the_empty_place_is_no_part(calibration: PresenceCalibration) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(5))
    for _ in range(10):
        run.show(scene.hand(empty_place(), coming=True)).show(scene.hand(empty_place(), coming=False))
    run.show(scene.empty(4))
    assert run.captured == []
    assert run.states[-1] is PresenceState.EMPTY


def test_a_part_that_lay_there_at_the_start_waits_until_the_place_was_empty(calibration: PresenceCalibration) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.lying(1, 40))
    assert run.captured == []
    assert run.states == [PresenceState.WAIT_EMPTY]
    run.show(scene.empty(4)).show(scene.lying(2, 10))
    assert run.judged == [2]


def test_the_states_are_told_in_their_order(calibration: PresenceCalibration) -> None:
    scene = Scene()
    run = Run(calibration, show_s=0.5).show(scene.empty(4)).show(scene.lying(1, 40)).show(scene.empty(4))
    assert run.states == [*PresenceState, PresenceState.EMPTY]


def test_a_part_swapped_while_its_forerunner_is_judged_is_not_missed(calibration: PresenceCalibration) -> None:
    scene = Scene()
    run = Run(calibration, judging=25).show(scene.empty(4)).show(scene.lying(1, 9))
    assert run.judged == [1]
    run.show(scene.empty(4)).show(scene.lying(2, 40))
    assert run.judged == [1, 2]
    run.show(scene.lying(2, 40))
    assert run.judged == [1, 2]


def test_a_wrong_part_is_judged_too_after_it_lay_still_for_longer(calibration: PresenceCalibration) -> None:
    scene = Scene()
    bracket = part(1, PartKind.BRACKET)
    run = Run(calibration).show(scene.empty(4)).show(scene.frame(bracket, lying=7) for _ in range(60))
    assert run.judged == [7]


def test_the_sharpest_of_the_still_frames_is_judged(calibration: PresenceCalibration) -> None:
    scene, sharp = Scene(), 3
    run = Run(calibration).show(scene.empty(4))
    blurred = [cv2.GaussianBlur(part(1), (0, 0), 1.5) if index != sharp else part(1) for index in range(12)]
    run.show(scene.frame(image, lying=index) for index, image in enumerate(blurred))
    assert run.judged == [sharp]


def test_a_part_is_judged_soon_after_it_lies_still(calibration: PresenceCalibration) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(4))
    laid_s = scene.now_s
    for frame in scene.lying(1, 40):
        run.show([frame])
        if run.captured:
            break
    assert scene.now_s - laid_s < STABLE_S + 3 / FPS


def test_after_a_lost_camera_lying_still_begins_anew(calibration: PresenceCalibration) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(4)).show(scene.lying(1, 3))
    assert run.trigger.abandon() == []
    scene.now_s += 10.0
    run.show(scene.lying(2, 2))
    assert run.captured == []
    run.show(scene.lying(2, 8))
    assert run.judged == [2]


def test_a_judged_part_is_not_judged_again_because_the_lamps_were_off_for_a_while(
    calibration: PresenceCalibration,
) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(4)).show(scene.lying(1, 12))
    run.show(scene.frame(dark(part(1)), lying=1) for _ in range(30))
    run.show(scene.lying(1, 12))
    assert run.judged == [1]
    assert run.states[-1] is PresenceState.WAIT_REMOVED


def test_lamps_that_go_out_over_the_empty_place_lay_no_part_down(calibration: PresenceCalibration) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(4)).show(scene.frame(dark(empty_place())) for _ in range(80))
    assert run.captured == []
    run.show(scene.empty(4)).show(scene.lying(1, 12))
    assert run.judged == [1]


def test_a_part_that_came_in_the_light_and_lies_in_the_dark_is_judged_and_not_forgotten(
    calibration: PresenceCalibration,
) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(4)).show(scene.lying(1, 3))
    run.show(scene.frame(dark(part(1)), lying=1) for _ in range(60))
    assert run.judged == [1]


def test_the_picture_of_a_wrong_part_has_not_spent_the_takt_before_it_is_judged(
    calibration: PresenceCalibration,
) -> None:
    scene = Scene()
    run = Run(calibration).show(scene.empty(4))
    for _ in range(80):
        run.show([scene.frame(part(1, PartKind.BRACKET), lying=7)])
        if run.captured:
            break
    (capture,) = run.captured
    assert scene.now_s - capture.asked_s <= STABLE_S + 1 / FPS


def test_only_the_region_is_watched() -> None:
    region = RegionOfInterest.rectangle(SIZE, 60, 20, 160, 200)
    scene = Scene()
    run = Run(sampled(scene, region=region)).show(scene.empty(4))
    beside = empty_place().copy()
    beside[:, 240:] = 250
    run.show(scene.frame(beside) for _ in range(60))
    assert run.states[-1] is PresenceState.EMPTY
    lying = part(1).copy()
    for index in range(12):
        lying[:, 240:] = 250 * (index % 2)  # traffic beside the region does not unsettle the part
        run.show([scene.frame(lying, lying=1)])
    assert run.judged == [1]


def darker(image: ImageArray) -> ImageArray:
    return (image * 0.97).astype(np.uint8)


@pytest.mark.parametrize(
    ("empties", "parts"),
    [
        pytest.param(lambda s: s.empty(5), lambda s: s.empty(5), id="the same"),
        pytest.param(lambda s: s.empty(5), lambda s: (s.frame(darker(empty_place())) for _ in range(5)), id="darker"),
        pytest.param(lambda s: s.empty(2), lambda s: s.lying(1, 5), id="too few"),
        pytest.param(lambda s: [*s.empty(3), *s.lying(1, 2)], lambda s: s.lying(1, 5), id="a part among the empties"),
        pytest.param(
            lambda s: s.hand(empty_place(), coming=True), lambda s: s.lying(1, 5), id="a hand among the empties"
        ),
        pytest.param(lambda s: s.empty(5), lambda s: [*s.lying(1, 3), *s.empty(2)], id="no part in some"),
    ],
)
def test_samples_that_cannot_be_told_apart_are_refused(
    empties: Callable[[Scene], Iterable[Frame]], parts: Callable[[Scene], Iterable[Frame]]
) -> None:
    scene = Scene()
    with pytest.raises(PresenceUnclearError):
        calibrate_presence([f.image for f in empties(scene)], [f.image for f in parts(scene)])


def test_another_resolution_is_a_fault_that_says_so(calibration: PresenceCalibration) -> None:
    frame = replace(Scene().frame(empty_place()), image=empty_place()[::2, ::2])
    with pytest.raises(PresenceUnclearError, match="160 × 120"):
        PresenceTrigger(calibration).select(frame)


def test_a_trigger_from_outside_is_refused(calibration: PresenceCalibration) -> None:
    with pytest.raises(TriggerRefusedError) as refused:
        PresenceTrigger(calibration).request(None, "line", None)
    assert refused.value.refusal == "not_by_trigger"


def test_a_recipe_keeps_the_calibration_and_its_times(calibration: PresenceCalibration) -> None:
    region = RegionOfInterest.rectangle(SIZE, 60, 20, 160, 200)
    recipe = Recipe(
        "Nut",
        DetectorSettings("metal nut"),
        trigger=TriggerMode.PRESENCE,
        interval_s=0.5,
        takt_s=2.0,
        presence=sampled(Scene(), region=region),
    )
    assert Recipe.from_json(recipe.to_json()) == recipe
    plain = replace(recipe, trigger=TriggerMode.SOFTWARE, interval_s=1.0, takt_s=None, presence=None)
    assert recipe.calibration_fingerprint == plain.calibration_fingerprint
    assert recipe.camera_fingerprint == plain.camera_fingerprint
    lightless = json.loads(recipe.to_json())
    del lightless["presence"]["levels"]
    assert Recipe.from_json(json.dumps(lightless)).presence == replace(recipe.presence, levels=(0.0, 255.0))
    older = json.loads(plain.to_json())
    del older["interval_s"], older["takt_s"], older["presence"]
    assert Recipe.from_json(json.dumps(older)) == plain


def test_a_damaged_calibration_is_refused_with_the_recipe(calibration: PresenceCalibration) -> None:
    recipe = Recipe("Nut", DetectorSettings("metal nut"), presence=calibration)
    values = json.loads(recipe.to_json())
    values["presence"] = asdict(calibration) | {"empty": values["presence"]["empty"][:-1]}
    with pytest.raises(RecipeInvalidError, match="presence"):
        Recipe.from_json(json.dumps(values))


def test_presence_cannot_be_released_before_it_was_shown_both() -> None:
    with pytest.raises(RecipeInvalidError, match="empty place"):
        Recipe(
            "Nut",
            DetectorSettings("metal nut"),
            trigger=TriggerMode.PRESENCE,
            limits=Limits(0.5, 1.0),
            released=True,
        )
