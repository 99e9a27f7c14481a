"""The simulated camera: parts with known truth, and faults on demand."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest

from inspector.camera.parts import DefectKind, render_part
from inspector.camera.simulated import Fault, SimulatedCamera
from inspector.errors import CameraLostError, CameraNotFoundError
from inspector.types import Frame
from tests.contracts.camera_sources import read_frames

SIZE = (320, 240)


@pytest.fixture
def camera() -> Iterator[SimulatedCamera]:
    camera = SimulatedCamera(size=SIZE, fps=200, defect_rate=0.5)
    yield camera
    camera.close()


def first_frames_of_parts(camera: SimulatedCamera, count: int) -> list[Frame]:
    frames = []
    for _ in range(count):
        frames += read_frames(camera, 1)
        camera.next_part()
    return frames


def test_that_a_run_repeats_exactly() -> None:
    runs = []
    for _ in range(2):
        camera = SimulatedCamera("bracket", seed=4, size=SIZE, fps=200)
        camera.open()
        runs.append(first_frames_of_parts(camera, 4))
        camera.close()
    for one, other in zip(*runs, strict=True):
        np.testing.assert_array_equal(one.image, other.image)
        assert one.part is not None
        assert other.part is not None
        assert (one.part.number, one.part.defect) == (other.part.number, other.part.defect)


def test_that_every_frame_tells_the_truth_about_its_part(camera: SimulatedCamera) -> None:
    camera.open()
    defects = set()
    for number, frame in enumerate(first_frames_of_parts(camera, 12), 1):
        truth = frame.part
        assert truth is not None
        assert truth.number == number
        defects.add(truth.defect)
        expected = render_part("washer", 0, number, DefectKind(truth.defect) if truth.defect else None, SIZE)
        assert np.abs(frame.image.astype(int) - expected.image).mean() < 3
        if truth.defect == "":
            assert truth.mask is None
        else:
            assert truth.mask is not None
            assert truth.mask.shape == frame.image.shape[:2]
    assert "" in defects
    assert len(defects) > 2


def test_that_the_defect_rate_is_kept() -> None:
    for rate, expected in ((0.0, set()), (1.0, {True})):
        camera = SimulatedCamera(size=(64, 64), fps=200, defect_rate=rate)
        camera.open()
        found = {frame.part.defect != "" for frame in first_frames_of_parts(camera, 6) if frame.part}
        assert found == (expected or {False})
        camera.close()


def test_that_frames_of_one_part_differ_by_noise_alone(camera: SimulatedCamera) -> None:
    camera.open()
    one, other = (frame.image.astype(int) for frame in read_frames(camera, 2))
    assert 0.3 < np.abs(one - other).mean() < 4
    assert np.abs(one - other).max() < 20


def test_that_golden_images_are_good_parts_that_never_come_before_the_camera(camera: SimulatedCamera) -> None:
    golden = camera.golden_images(3)
    assert len({image.tobytes() for image in golden}) == 3
    for number, image in enumerate(golden, 1):
        assert image.shape == (SIZE[1], SIZE[0], 3)
        assert not image.flags.writeable
        live = [render_part("washer", 0, part, None, SIZE).image for part in range(1, 5)]
        nearest = min(np.abs(image.astype(int) - one).mean() for one in live)
        own = np.abs(image.astype(int) - render_part("washer", 0, -number, None, SIZE).image).mean()
        assert own < 0.8 * nearest
    np.testing.assert_array_equal(golden[0], SimulatedCamera(size=SIZE).golden_images(1)[0])


def test_that_part_numbers_start_again_with_each_open_but_the_parts_go_on(camera: SimulatedCamera) -> None:
    camera.open()
    camera.next_part()
    before = read_frames(camera, 1)[0]
    camera.close()
    camera.open()
    after = read_frames(camera, 1)[0]
    assert before.part is not None
    assert after.part is not None
    assert (before.part.number, after.part.number) == (2, 1)
    assert np.abs(before.image.astype(int) - after.image).mean() < 4


def test_that_a_stalled_camera_delivers_nothing_until_it_is_over(camera: SimulatedCamera) -> None:
    camera.open()
    read_frames(camera, 1)
    camera.inject(Fault.STALL)
    assert camera.read(0.02) is None
    assert camera.read(0.0) is None
    camera.clear_faults()
    assert read_frames(camera, 1)[0].sequence == 2


def test_that_a_stalled_read_ends_when_the_camera_is_closed(camera: SimulatedCamera) -> None:
    camera.open()
    camera.inject(Fault.STALL)
    lost: list[Exception] = []

    def read() -> None:
        try:
            camera.read(60.0)
        except CameraLostError as error:
            lost.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    camera.close()
    thread.join(10.0)
    assert not thread.is_alive()
    assert lost


def test_that_a_disconnected_camera_is_lost_and_not_found_until_it_is_back(camera: SimulatedCamera) -> None:
    camera.open()
    read_frames(camera, 1)
    camera.inject(Fault.DISCONNECT)
    with pytest.raises(CameraLostError, match="disconnected"):
        camera.read(0.1)
    with pytest.raises(CameraNotFoundError, match="disconnected"):
        camera.open()
    camera.clear_faults()
    camera.open()
    assert read_frames(camera, 1)[0].sequence == 1


def test_that_a_frozen_camera_goes_on_with_the_same_pixels(camera: SimulatedCamera) -> None:
    camera.open()
    before = read_frames(camera, 1)[0]
    camera.inject(Fault.FROZEN)
    frozen = read_frames(camera, 3)
    assert [frame.sequence for frame in frozen] == [2, 3, 4]
    assert all(np.array_equal(frame.image, before.image) for frame in frozen)
    camera.clear_faults()
    assert not np.array_equal(read_frames(camera, 1)[0].image, before.image)


def test_that_darkness_and_blur_change_the_picture_and_end(camera: SimulatedCamera) -> None:
    camera.open()

    def level_and_contrast() -> tuple[float, float]:
        grey = read_frames(camera, 1)[0].image[..., 1].astype(float)
        return float(grey.mean()), float(np.abs(np.diff(grey, axis=1)).mean())

    level, contrast = level_and_contrast()
    camera.inject(Fault.DARK)
    assert level_and_contrast()[0] < 0.2 * level
    camera.clear_faults()
    camera.inject(Fault.BLUR)
    blurred_level, blurred_contrast = level_and_contrast()
    assert abs(blurred_level - level) < 0.1 * level
    assert blurred_contrast < 0.75 * contrast
    camera.clear_faults()
    assert abs(level_and_contrast()[1] - contrast) < 0.1 * contrast
