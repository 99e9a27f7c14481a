"""Pictures and maps as files below one folder: whole or absent, named by relative POSIX paths."""

from __future__ import annotations

import io
import os
import uuid
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath

import cv2
import numpy as np

from database.records import SavedFiles
from inspector.errors import Detail, ImageUnreadableError, ImageUnsupportedError, StorageFullError
from inspector.recipe import ReferenceImage, sha256_of_image
from inspector.types import FloatArray, ImageArray

THUMBNAIL_PX = 192
"""Longest side of a thumbnail."""

# Full colour resolution: a coloured stain of a few pixels must survive. 8 ms at 1280×960; PNG takes 45 ms.
JPEG = [
    cv2.IMWRITE_JPEG_QUALITY,
    92,
    cv2.IMWRITE_JPEG_SAMPLING_FACTOR,
    cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
]


class ImageStore:
    """Files of one data folder.

    references/ab/SHA256.png        golden samples, lossless, named by their pixels
    inspections/2026/11/21/UUID.jpg the judged picture, by UTC day; UUID.png where it is kept without loss
    inspections/2026/11/21/UUID.npz the fused map on the detector's grid (`grid`, float32), and `size`
    heatmaps/2026/11/21/UUID.jpg    the picture with its heat, as it was shown
    thumbs/…/UUID.jpg               any of these small, made when first asked for

    Images are (H, W, 3) uint8 RGB. Everything is written to a temporary file first and then renamed. Only
    golden samples are also forced to disk: they cannot be had again.
    """

    def __init__(self, folder: Path, *, writable: bool = True) -> None:
        self.folder = folder
        self._writable = writable

    @property
    def references_folder(self) -> Path:
        return self.folder / "references"

    @property
    def inspections_folder(self) -> Path:
        return self.folder / "inspections"

    @property
    def heatmaps_folder(self) -> Path:
        return self.folder / "heatmaps"

    def save_reference(self, image: ImageArray) -> ReferenceImage:
        """Stores a golden sample, once however often it is given.

        Raises StorageFullError, ImageUnsupportedError.
        """
        _check(image)
        sha256 = sha256_of_image(image)
        path = f"references/{sha256[:2]}/{sha256}.png"
        if not self.resolve(path).exists():
            self._write(path, _encode(image, ".png", []), forced=True)
        return ReferenceImage(path=path, sha256=sha256)

    def save_inspection(
        self,
        inspection_uuid: str,
        when: datetime,
        image: ImageArray,
        grid_map: FloatArray | None = None,
        overlay: ImageArray | None = None,
        lossless: bool = False,
    ) -> SavedFiles:
        """Stores what was seen, and its map and rendered heat where there are any.

        Args:
            inspection_uuid: names the files; given again, they are replaced.
            when: decides the day's folder, in UTC.
            grid_map: (g, g) float32; the full map is only its bilinear enlargement, see `load_map`.
            overlay: (H, W, 3) uint8 RGB.
            lossless: as PNG, several times as large: of parts that people look at, judge again and learn from, because
                JPEG's loss moves the score. As JPEG a picture shows what was there, and that is enough for the rest.

        Raises:
            StorageFullError: the disk did not take it; what was written before remains, and is replaced by
                the next attempt.
        """
        day = f"{when.astimezone(UTC):%Y/%m/%d}"
        stem = f"inspections/{day}/{inspection_uuid}"
        kind, parameters = (".png", []) if lossless else (".jpg", JPEG)
        image_path = self._write(f"{stem}{kind}", _encode(image, kind, parameters))
        map_path = heatmap_path = None
        if grid_map is not None:
            content = io.BytesIO()
            size = np.array(image.shape[:2], np.int32)
            np.savez(content, allow_pickle=False, grid=np.asarray(grid_map, np.float32), size=size)
            map_path = self._write(f"{stem}.npz", content.getvalue())
        if overlay is not None:
            heatmap_path = self._write(f"heatmaps/{day}/{inspection_uuid}.jpg", _encode(overlay, ".jpg", JPEG))
        return SavedFiles(image_path, map_path, heatmap_path)

    def load_image(self, path: str) -> ImageArray:
        """(H, W, 3) uint8 RGB, read-only. Raises ImageUnreadableError."""
        content = np.frombuffer(self._read(path), np.uint8)
        stored = cv2.imdecode(content, cv2.IMREAD_COLOR) if content.size else None
        if stored is None:
            raise ImageUnreadableError(path=self.resolve(path), detail=Detail("it is no complete image"))
        image = np.asarray(cv2.cvtColor(stored, cv2.COLOR_BGR2RGB), np.uint8)
        image.setflags(write=False)
        return image

    def thumbnail(self, path: str) -> Path:
        """A file with a stored picture made small, `THUMBNAIL_PX` at its longest side; for any thread.

        Made when it is missing, beside the pictures, whole or absent. Where it cannot be written the picture itself:
        that the disk is full is the recorder's to tell. Raises ImageUnreadableError when there is no picture.
        """
        small = thumbnail_path(path)
        if self.resolve(small).exists():
            return self.resolve(small)
        image = self.load_image(path)
        factor = min(1.0, THUMBNAIL_PX / max(image.shape[:2]))
        size = [max(1, round(length * factor)) for length in image.shape[1::-1]]
        shrunk = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
        try:
            return self.resolve(self._write(small, _encode(shrunk, ".jpg", JPEG)))
        except StorageFullError:
            return self.resolve(path)

    def load_reference(self, reference: ReferenceImage) -> ImageArray:
        """A golden sample, pixel for pixel as saved. Raises ImageUnreadableError when it was changed."""
        image = self.load_image(reference.path)
        if sha256_of_image(image) != reference.sha256:
            raise ImageUnreadableError(
                path=self.resolve(reference.path), detail=Detail("its pixels are not those of the golden sample")
            )
        return image

    def load_references(self, references: Sequence[ReferenceImage]) -> tuple[ImageArray, ...]:
        """The samples of one role, in their order. Raises ImageUnreadableError as `load_reference`."""
        return tuple(self.load_reference(reference) for reference in references)

    def load_grid_map(self, path: str) -> FloatArray:
        """The fused map as the detector made it, (g, g) float32. Raises ImageUnreadableError."""
        return self._load_map(path)[0]

    def load_map(self, path: str) -> FloatArray:
        """The anomaly map in its picture's size, (H, W) float32. Raises ImageUnreadableError."""
        grid, (height, width) = self._load_map(path)
        return np.asarray(cv2.resize(grid, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)

    def resolve(self, path: str) -> Path:
        """The file behind a stored path. Raises ImageUnreadableError for one that leads out of the store."""
        pure = PurePosixPath(path)
        foreign = PureWindowsPath(path)
        safe = pure.parts and not pure.is_absolute() and not foreign.anchor and ".." not in foreign.parts
        file = self.folder / pure
        if not safe or not file.resolve().is_relative_to(self.folder.resolve()):
            raise ImageUnreadableError(path=path, detail=Detail("it lies outside the station's data folder"))
        return file

    def _load_map(self, path: str) -> tuple[FloatArray, tuple[int, int]]:
        try:
            with np.load(io.BytesIO(self._read(path)), allow_pickle=False) as arrays:
                grid = np.asarray(arrays["grid"], np.float32)
                height, width = (int(length) for length in arrays["size"])
        except (ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            raise ImageUnreadableError(
                path=self.resolve(path), detail=Detail("it is no stored map ({error})", error=error)
            ) from error
        return grid, (height, width)

    def _read(self, path: str) -> bytes:
        file = self.resolve(path)
        try:
            return file.read_bytes()
        except OSError as error:
            raise ImageUnreadableError(path=file, detail=error.strerror or str(error)) from error

    def _write(self, path: str, content: bytes, *, forced: bool = False) -> str:
        if not self._writable:
            raise StorageFullError(folder=self.folder, detail=Detail("it was opened for reading only"))
        target = self.resolve(path)
        # Opened plainly and not by `tempfile`, whose files only their owner may read.
        temporary = target.with_name(f".{target.name}.{uuid.uuid4().hex}.tmp")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("xb") as file:
                file.write(content)
                if forced:
                    file.flush()
                    os.fsync(file.fileno())
            os.replace(temporary, target)
        except OSError as error:
            with suppress(OSError):  # a disk that went away takes it along; the first error is the one to tell
                temporary.unlink()
            raise StorageFullError(folder=target.parent, detail=error.strerror or str(error)) from error
        return path


def thumbnail_path(path: str) -> str:
    """Where the thumbnail of a stored picture lies."""
    return f"thumbs/{PurePosixPath(path).with_suffix('.jpg')}"


def _encode(image: ImageArray, extension: str, parameters: list[int]) -> bytes:
    _check(image)
    # cv2's codecs take BGR; nothing else here ever sees it.
    done, content = cv2.imencode(extension, cv2.cvtColor(image, cv2.COLOR_RGB2BGR), parameters)
    if not done:
        raise ImageUnsupportedError(detail=Detail("shape {shape}", shape=image.shape))
    return content.tobytes()


def _check(image: ImageArray) -> None:
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3 or image.size == 0:
        raise ImageUnsupportedError(
            detail=Detail("shape {shape} and type {dtype}", shape=image.shape, dtype=image.dtype)
        )
