from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import numpy as np
import pytest

from inspector.camera.controls import Control
from inspector.camera.parts import DefectKind, PartKind
from inspector.camera.simulated import Fault, SimulatedCamera
from inspector.errors import NoReferencesError, NotJudgeableError
from inspector.gate_baseline import GateBaseline
from inspector.pipeline.gate import ImagingGate, make_baseline
from inspector.region import RegionOfInterest
from inspector.types import Frame, ImageArray
from tests.inspector.imaging.pictures import AREAS, SIZE, empty_plate, moved, noisy, part

WASHER, BRACKET = PartKind.WASHER, PartKind.BRACKET
ONE_HOLE = RegionOfInterest.rectangle(SIZE, 250, 300, 160, 100)
"""Of the bracket; its missing hole is most of what there is to see in it."""


def area(kind: PartKind) -> RegionOfInterest:
    return RegionOfInterest.rectangle(SIZE, *AREAS[kind])


def new_camera(kind: PartKind = WASHER, defect_rate: float = 0.5) -> SimulatedCamera:
    return SimulatedCamera(kind, size=SIZE, fps=10_000.0, defect_rate=defect_rate)


@pytest.fixture
def camera() -> Iterator[SimulatedCamera]:
    made = new_camera()
    made.open()
    yield made
    made.close()


def read(camera: SimulatedCamera) -> Frame:
    frame = camera.read(10.0)
    assert frame is not None
    return frame


def frame_of(image: ImageArray, at_s: float = 0.0) -> Frame:
    return Frame(image, 1, datetime.now(UTC), at_s)


def judge(gate: ImagingGate, frame: Frame) -> str | None:
    _, reason = gate.judge(frame, frame.monotonic_s)
    return None if reason is None else reason.code


def set_control(control: Control, value: float) -> Callable[[SimulatedCamera], object]:
    return lambda camera: camera.set_control(control, value)


def inject(fault: Fault) -> Callable[[SimulatedCamera], object]:
    return lambda camera: camera.inject(fault)


FAULTS = [
    pytest.param(inject(Fault.FROZEN), "frame_frozen", id="frozen"),
    pytest.param(inject(Fault.DARK), "too_dark", id="lamps off"),
    pytest.param(inject(Fault.BLUR), "blurred", id="out of focus"),
    pytest.param(set_control(Control.EXPOSURE_US, 3200.0), "too_dark", id="exposure 0.4"),
    pytest.param(set_control(Control.EXPOSURE_US, 5600.0), "brightness_drift", id="exposure 0.7"),
    pytest.param(set_control(Control.GAIN, 1.25), "brightness_drift", id="gain 1.25"),
    pytest.param(set_control(Control.EXPOSURE_US, 16_000.0), "too_bright", id="exposure 2"),
    pytest.param(set_control(Control.EXPOSURE_US, 100_000.0), "too_bright", id="exposure 12"),
    pytest.param(set_control(Control.FOCUS, 112.0), "blurred", id="focus 8 off"),
]


@pytest.mark.parametrize(("spoil", "code"), FAULTS)
@pytest.mark.parametrize("region", [None, area(WASHER)], ids=["whole", "region"])
def test_each_fault_of_the_camera_is_told_by_its_cause(
    camera: SimulatedCamera, region: RegionOfInterest | None, spoil: Callable[[SimulatedCamera], object], code: str
) -> None:
    gate = ImagingGate(make_baseline(camera.golden_images(4), region), region)
    assert judge(gate, read(camera)) is None
    spoil(camera)
    for _ in range(3):
        assert judge(gate, read(camera)) == code


@pytest.mark.parametrize("kind", PartKind)
def test_good_and_defective_parts_are_never_refused(kind: PartKind) -> None:
    camera = new_camera(kind)
    goldens = camera.golden_images(4)
    regions = (None, area(kind), ONE_HOLE, RegionOfInterest.rectangle(SIZE, 180, 90, 280, 150))
    gates = [ImagingGate(make_baseline(goldens, region), region) for region in regions]
    defects: set[str | None] = set()
    camera.open()
    try:
        for _ in range(60):
            frame = read(camera)
            assert frame.part is not None
            defects.add(frame.part.defect)
            assert [judge(gate, frame) for gate in gates] == [None] * len(gates), frame.part
            camera.next_part()
    finally:
        camera.close()
    assert defects == {"", *DefectKind}


@pytest.mark.parametrize("kind", PartKind)
def test_another_part_in_its_place_is_never_called_darkness_or_glare(kind: PartKind) -> None:
    goldens = new_camera(kind).golden_images(4)
    other = part(WASHER if kind is BRACKET else BRACKET, 20)
    for region in (RegionOfInterest.rectangle(SIZE, 230, 60, 180, 120), area(kind)):
        gate = ImagingGate(make_baseline(goldens, region), region)
        assert judge(gate, frame_of(noisy(other, 1))) in ("part_missing", None)
        dimmed = (part(kind, 20) * 0.3).astype(np.uint8)
        assert judge(gate, frame_of(noisy(dimmed, 2), 1.0)) == "too_dark"


@pytest.mark.parametrize("kind", PartKind)
def test_an_empty_plate_is_a_missing_part_in_any_region(kind: PartKind) -> None:
    goldens = [part(kind, number) for number in range(1, 5)]
    for region in (None, area(kind), ONE_HOLE):
        gate = ImagingGate(make_baseline(goldens, region), region)
        assert judge(gate, frame_of(noisy(empty_plate(kind), 1))) == "part_missing"


def test_a_missing_hole_is_for_the_detector_and_no_missing_part() -> None:
    gate = ImagingGate(make_baseline([part(BRACKET, number) for number in range(1, 5)], ONE_HOLE), ONE_HOLE)
    for number in range(1, 25):
        picture = noisy(part(BRACKET, number, DefectKind.MISSING_FEATURE), number)
        assert judge(gate, frame_of(picture, float(number))) is None


def test_a_part_that_was_laid_down_by_hand_is_judged() -> None:
    for kind in PartKind:
        gate = ImagingGate(make_baseline([part(kind, number) for number in range(1, 4)], area(kind)), area(kind))
        picture = noisy(moved(part(kind, 7), kind, (30.0, 20.0), 8.0), 1)
        assert judge(gate, frame_of(picture)) is None


def test_golden_samples_in_any_pose_keep_presence_from_being_checked() -> None:
    goldens = [part(BRACKET, 1), moved(part(BRACKET, 2), BRACKET, (60, -40), 15.0), part(BRACKET, 3)[::-1].copy()]
    gate = ImagingGate(make_baseline(goldens), None)
    assert judge(gate, frame_of(np.ascontiguousarray(part(BRACKET, 4)[:, ::-1]))) is None


def test_parts_that_may_lie_turned_are_judged_wherever_they_lie() -> None:
    goldens = [part(BRACKET, number) for number in range(1, 5)]
    turned = np.ascontiguousarray(part(BRACKET, 6)[::-1, ::-1])
    assert judge(ImagingGate(make_baseline(goldens), None), frame_of(turned)) == "part_missing"
    gate = ImagingGate(make_baseline(goldens, turned=True), None)
    assert judge(gate, frame_of(turned)) is None
    assert judge(gate, frame_of(noisy(turned, 1, gain=0.7))) == "brightness_drift"


def test_glare_is_clipped_and_not_another_light() -> None:
    goldens = [part(WASHER, number) for number in range(1, 5)]
    glare = part(WASHER, 6).copy()
    glare[150:280, 250:400] = 255
    assert judge(ImagingGate(make_baseline(goldens), None), frame_of(glare)) == "clipped"


def test_a_sensor_that_gives_black_twice_is_dark_and_not_frozen() -> None:
    gate = ImagingGate(make_baseline([part(WASHER, 1)]), None)
    for at_s in (1.0, 2.0):
        assert judge(gate, frame_of(np.zeros((*SIZE[::-1], 3), np.uint8), at_s)) == "too_dark"


def test_a_picture_that_was_not_exposed_when_it_was_wanted_is_stale() -> None:
    gate = ImagingGate(None, None)
    frame = frame_of(part(WASHER, 1), 100.0)
    reasons = [gate.judge(frame, now_s)[1] for now_s in (101.9, 102.1, 98.1, 97.9)]
    assert [reason and reason.code for reason in reasons] == [None, "frame_stale", None, "frame_stale"]


def test_a_camera_that_thaws_is_judged_again(camera: SimulatedCamera) -> None:
    gate = ImagingGate(None, None)
    camera.inject(Fault.FROZEN)
    codes = [judge(gate, read(camera)) for _ in range(3)]
    camera.clear_faults()
    assert [*codes, judge(gate, read(camera))] == [None, "frame_frozen", "frame_frozen", None]


def test_one_exposure_that_is_judged_twice_is_not_frozen() -> None:
    gate = ImagingGate(None, None)
    frame = frame_of(part(WASHER, 1), 5.0)
    assert [judge(gate, frame), judge(gate, frame)] == [None, None]


def test_stored_pictures_may_come_again() -> None:
    gate = ImagingGate(None, None, recorded=True)
    assert [judge(gate, frame_of(part(WASHER, 1), at_s)) for at_s in (1.0, 2.0)] == [None, None]


@pytest.mark.parametrize("baseline", [True, False])
def test_another_frame_size_is_told_before_anything_is_measured(baseline: bool) -> None:
    region = None if baseline else area(WASHER)
    gate = ImagingGate(make_baseline([part(WASHER, 1)]) if baseline else None, region)
    readings, reason = gate.judge(frame_of(np.full((960, 1280, 3), 90, np.uint8)), 0.0)
    assert reason is not None
    assert reason.code == "frame_size_changed"
    assert set(readings.as_values()) == {"age_s", "frozen", "size_changed"}


def test_readings_are_kept_without_a_baseline_too(camera: SimulatedCamera) -> None:
    frame = read(camera)
    values = ImagingGate(None, None).judge(frame, frame.monotonic_s)[0].as_values()
    assert set(values) == {"age_s", "frozen", "size_changed", "focus", "brightness", "bright_share", "dark_share"}
    assert values["focus"] > 0.0
    assert values["brightness"] > 10.0


def test_a_stored_baseline_judges_as_the_fresh_one(camera: SimulatedCamera) -> None:
    baseline = make_baseline(camera.golden_images(3), area(WASHER))
    stored = GateBaseline.from_values(json.loads(json.dumps(baseline.to_values())))
    frame = read(camera)
    fresh, again = (ImagingGate(one, area(WASHER)).judge(frame, 0.0)[0] for one in (baseline, stored))
    assert fresh == again


def test_golden_samples_of_two_sizes_leave_the_size_open() -> None:
    goldens = [part(WASHER, 1), part(WASHER, 2)[:400].copy()]
    assert make_baseline(goldens).frame_size is None
    with pytest.raises(NotJudgeableError):
        make_baseline(goldens, area(WASHER))


def test_there_is_no_baseline_without_golden_samples() -> None:
    with pytest.raises(NoReferencesError):
        make_baseline([])
