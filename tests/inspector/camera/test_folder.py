"""The folder camera: one image after another, whatever lies between them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inspector.camera.files import read_image
from inspector.camera.folder import FolderCamera
from inspector.errors import CameraEndedError, CameraLostError, CameraNotFoundError
from tests.contracts.camera_sources import read_frames, write_folder


def numbers_and_files(camera: FolderCamera, count: int) -> list[tuple[int, str]]:
    shown = []
    for _ in range(count):
        part = read_frames(camera, 1)[0].part
        assert part is not None
        assert camera.current is not None
        shown.append((part.number, camera.current.name))
        camera.next_part()
    return shown


def test_that_an_image_is_shown_until_the_next_part_is_asked_for(tmp_path: Path) -> None:
    camera = FolderCamera(write_folder(tmp_path / "parts"), fps=100)
    camera.open()
    first = read_image(tmp_path / "parts" / "part 1.png")
    for frame in read_frames(camera, 3):
        np.testing.assert_array_equal(frame.image, first)
    camera.next_part()
    np.testing.assert_array_equal(read_frames(camera, 1)[0].image, read_image(tmp_path / "parts" / "part 2.png"))


def test_that_it_starts_again_after_the_last_and_goes_on_counting(tmp_path: Path) -> None:
    camera = FolderCamera(write_folder(tmp_path / "parts", 2), fps=100)
    camera.open()
    expected = [(1, "part 1.png"), (2, "part 2.png"), (3, "part 1.png"), (4, "part 2.png")]
    assert numbers_and_files(camera, 4) == expected


def test_that_without_repeating_it_is_lost_at_the_end_and_can_start_again(tmp_path: Path) -> None:
    camera = FolderCamera(write_folder(tmp_path / "parts", 2), fps=100, repeats=False)
    for _ in range(2):
        camera.open()
        assert numbers_and_files(camera, 2) == [(1, "part 1.png"), (2, "part 2.png")]
        with pytest.raises(CameraEndedError, match="end of the folder"):
            camera.read(0.1)
        with pytest.raises(CameraLostError, match="not open"):
            camera.read(0.1)


@pytest.mark.parametrize("repeats", [True, False])
def test_that_unreadable_files_are_left_out_and_known(tmp_path: Path, repeats: bool) -> None:
    folder = write_folder(tmp_path / "parts", 3)
    damaged = [folder / "part 0.png", folder / "part 2.png", folder / "part 4.png"]
    for path in damaged:
        path.write_bytes(b"damaged")
    camera = FolderCamera(folder, fps=100, repeats=repeats)
    camera.open()
    assert numbers_and_files(camera, 2) == [(1, "part 1.png"), (2, "part 3.png")]
    if repeats:
        assert numbers_and_files(camera, 2) == [(3, "part 1.png"), (4, "part 3.png")]
    else:
        with pytest.raises(CameraEndedError, match="end of the folder"):
            camera.read(0.1)
    assert camera.unreadable == tuple(damaged)


def test_that_images_deleted_while_it_runs_end_in_a_lost_camera(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "parts", 2)
    camera = FolderCamera(folder, fps=100)
    camera.open()
    read_frames(camera, 1)
    for path in folder.iterdir():
        path.unlink()
    camera.next_part()
    with pytest.raises(CameraLostError, match="no image can be read"):
        camera.read(0.1)


def test_that_a_folder_with_nothing_readable_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"damaged")
    with pytest.raises(CameraNotFoundError, match="none of its 1 images can be read"):
        FolderCamera(tmp_path).open()
