"""Pictures and maps on disk."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import cv2
import numpy as np
import pytest

from database import ImageStore
from inspector.errors import ImageUnreadableError, ImageUnsupportedError, StorageFullError
from tests.database.examples import NOON, files_end_at
from tests.fakes import gradient_image

UUID = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.fixture
def store(tmp_path: Path) -> ImageStore:
    return ImageStore(tmp_path / "store")


def files_below(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def test_a_golden_sample_comes_back_pixel_for_pixel_and_read_only(store: ImageStore) -> None:
    image = gradient_image(level=77)
    reference = store.save_reference(image)

    loaded = store.load_reference(reference)
    assert np.array_equal(loaded, image)
    assert loaded.dtype == np.uint8
    assert loaded.flags.c_contiguous
    assert not loaded.flags.writeable


def test_a_golden_sample_is_stored_once_under_its_pixels_and_shape(store: ImageStore) -> None:
    image = gradient_image()
    first, second = store.save_reference(image), store.save_reference(image.copy())
    reshaped = store.save_reference(image.reshape(image.shape[1], image.shape[0], 3))

    assert first == second
    assert first.path == f"references/{first.sha256[:2]}/{first.sha256}.png"
    assert reshaped.sha256 != first.sha256
    assert files_below(store.folder) == sorted([first.path, reshaped.path])


def test_a_golden_sample_that_was_changed_on_disk_is_refused(store: ImageStore) -> None:
    reference = store.save_reference(gradient_image())
    cv2.imwrite(str(store.resolve(reference.path)), np.zeros((48, 64, 3), np.uint8))
    with pytest.raises(ImageUnreadableError, match="not those of the golden sample"):
        store.load_reference(reference)


def test_an_inspection_s_files_lie_by_utc_day_and_keep_colours(store: ImageStore) -> None:
    east = timezone(timedelta(hours=9))
    image, overlay = gradient_image(level=200), gradient_image(level=20)
    files = store.save_inspection(
        UUID, datetime(2026, 11, 22, 3, 0, tzinfo=east), image, np.ones((5, 5), np.float32), overlay
    )

    assert files.image_path == f"inspections/2026/11/21/{UUID}.jpg"
    assert files.map_path == f"inspections/2026/11/21/{UUID}.npz"
    assert files.heatmap_path == f"heatmaps/2026/11/21/{UUID}.jpg"
    assert files_below(store.folder) == sorted([files.image_path, files.map_path, files.heatmap_path])
    assert np.abs(store.load_image(files.image_path).astype(int) - image).max() <= 6
    assert np.abs(store.load_image(files.heatmap_path).astype(int) - overlay).max() <= 6
    assert not store.load_image(files.image_path).flags.writeable


def test_a_small_coloured_stain_keeps_its_colour(store: ImageStore) -> None:
    image = np.full((48, 64, 3), 128, np.uint8)
    image[21:23, 31:33] = (255, 40, 40)
    files = store.save_inspection(UUID, NOON, image)
    assert files.image_path is not None
    stored = store.load_image(files.image_path)[21:23, 31:33].astype(int)
    assert (stored[..., 0] - stored[..., 1]).min() > 150


def test_a_map_comes_back_on_its_grid_and_in_its_picture_s_size(store: ImageStore) -> None:
    grid = np.random.default_rng(0).random((15, 15)).astype(np.float32)
    files = store.save_inspection(UUID, NOON, gradient_image(), grid)
    assert files.map_path is not None

    assert np.array_equal(store.load_grid_map(files.map_path), grid)
    full = store.load_map(files.map_path)
    assert full.dtype == np.float32
    assert np.array_equal(full, cv2.resize(grid, (64, 48), interpolation=cv2.INTER_LINEAR))


def test_a_picture_without_map_or_heat_has_only_its_image(store: ImageStore) -> None:
    files = store.save_inspection(UUID, NOON, gradient_image())
    assert (files.map_path, files.heatmap_path) == (None, None)
    assert files_below(store.folder) == [files.image_path]


@pytest.mark.parametrize(
    "path",
    ["../secret.png", "inspections/../../secret.png", "/etc/passwd", "C:\\secret.png", "..\\secret.png", "", "."],
)
def test_a_path_out_of_the_store_is_refused(store: ImageStore, tmp_path: Path, path: str) -> None:
    cv2.imwrite(str(tmp_path / "secret.png"), np.zeros((4, 4, 3), np.uint8))
    with pytest.raises(ImageUnreadableError):
        store.load_image(path)


def test_a_link_out_of_the_store_is_refused(store: ImageStore, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "secret.png"), np.zeros((4, 4, 3), np.uint8))
    store.folder.mkdir()
    (store.folder / "link.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(ImageUnreadableError, match="outside"):
        store.load_image("link.png")


def test_a_disk_that_fills_up_in_the_middle_of_a_file_leaves_nothing_of_it(store: ImageStore) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (200, 200, 3), dtype=np.uint8)
    with files_end_at(10_000), pytest.raises(StorageFullError) as caught:
        store.save_inspection(UUID, NOON, noise)
    assert str(store.inspections_folder) in str(caught.value)
    assert files_below(store.folder) == []

    files = store.save_inspection(UUID, NOON, noise)
    assert files_below(store.folder) == [files.image_path]


def test_a_failed_rewrite_leaves_the_older_file_whole(store: ImageStore) -> None:
    files = store.save_inspection(UUID, NOON, gradient_image())
    assert files.image_path is not None
    before = store.load_image(files.image_path)
    noise = np.random.default_rng(0).integers(0, 255, (200, 200, 3), dtype=np.uint8)
    with files_end_at(10_000), pytest.raises(StorageFullError):
        store.save_inspection(UUID, NOON, noise)
    assert np.array_equal(store.load_image(files.image_path), before)
    assert files_below(store.folder) == [files.image_path]


def test_who_reads_a_file_while_it_is_replaced_sees_the_older_one_whole(store: ImageStore) -> None:
    files = store.save_inspection(UUID, NOON, gradient_image(level=0))
    assert files.image_path is not None
    before = store.resolve(files.image_path).read_bytes()
    with store.resolve(files.image_path).open("rb") as reading:
        store.save_inspection(UUID, NOON, gradient_image(level=200))
        assert reading.read() == before
    assert store.resolve(files.image_path).read_bytes() != before


@pytest.mark.parametrize(
    ("name", "content"), [("gone.jpg", None), ("empty.jpg", b""), ("text.jpg", b"no image"), ("text.npz", b"no map")]
)
def test_missing_and_damaged_files_are_named(store: ImageStore, name: str, content: bytes | None) -> None:
    store.folder.mkdir()
    if content is not None:
        (store.folder / name).write_bytes(content)
    load = store.load_map if name.endswith("npz") else store.load_image
    with pytest.raises(ImageUnreadableError, match=name):
        load(name)


def test_only_rgb_images_are_stored(store: ImageStore) -> None:
    for image in (np.zeros((4, 4), np.uint8), np.zeros((4, 4, 4), np.uint8), np.zeros((4, 4, 3), np.float32)):
        with pytest.raises(ImageUnsupportedError):
            store.save_reference(image)  # type: ignore[arg-type]


def test_a_store_for_reading_writes_nothing(tmp_path: Path) -> None:
    store = ImageStore(tmp_path / "store", writable=False)
    with pytest.raises(StorageFullError, match="reading only"):
        store.save_reference(gradient_image())
    assert not store.folder.exists()
