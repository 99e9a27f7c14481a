"""The images of a folder, presented one after another like parts before a camera."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from inspector.camera.controls import RECORDED, Control, ControlState, no_controls, unsupported
from inspector.camera.files import list_images, read_image
from inspector.camera.pacing import Pacer
from inspector.errors import (
    CameraEndedError,
    CameraLostError,
    CameraNotFoundError,
    Detail,
    ImageUnreadableError,
    NoImagesError,
)
from inspector.types import Frame, ImageArray, PartTruth


class FolderCamera:
    """Shows each image at `fps` until `next_part()`; files that cannot be read are left out and remembered.

    After the last image it starts again, or with `repeats=False` it has ended (CameraEndedError).
    """

    def __init__(self, folder: Path, *, fps: float = 10.0, repeats: bool = True, address: str | None = None) -> None:
        self._folder = folder
        self._fps = fps
        self._repeats = repeats
        self._address = address or f"folder:{folder}{'' if repeats else '?repeats=0'}"
        self._closed = threading.Event()
        self._closed.set()
        self._pacer = Pacer(fps)
        self._paths: list[Path] = []
        self._unreadable: list[Path] = []
        self._index = -1
        self._image: ImageArray | None = None
        self._wanted = self._number = self._sequence = 0

    @property
    def address(self) -> str:
        return self._address

    @property
    def name(self) -> str:
        return Detail("Folder {folder}", folder=self._folder.name or self._folder)

    @property
    def feeds_parts(self) -> bool:
        return True

    @property
    def unreadable(self) -> tuple[Path, ...]:
        """The files left out since it was opened, because they could not be read."""
        return tuple(self._unreadable)

    @property
    def current(self) -> Path | None:
        """The file that is shown."""
        return self._paths[self._index] if self._image is not None else None

    def open(self) -> None:
        self.close()
        try:
            self._paths = list_images(self._folder)
        except NoImagesError as error:
            raise CameraNotFoundError(
                camera=self.name, detail=Detail("no image was found in {folder}", folder=self._folder)
            ) from error
        self._unreadable, self._index = [], -1
        self._number = self._sequence = 0
        self._pacer = Pacer(self._fps)
        if not self._load_next():
            detail = Detail("none of its {count} images can be read", count=len(self._paths))
            raise CameraNotFoundError(camera=self.name, detail=detail)
        self._wanted = 1
        self._closed.clear()

    def read(self, timeout_s: float) -> Frame | None:
        while not self._closed.is_set() and self._number < self._wanted:
            if not self._load_next():
                self.close()
                if self._image is not None or not self._repeats:
                    raise CameraEndedError(camera=self.name, detail=Detail("end of the folder"))
                raise CameraLostError(camera=self.name, detail=Detail("no image can be read any more"))
        wait_s = self._pacer.remaining_s()
        closed = self._closed.wait(min(wait_s, timeout_s))
        if closed or self._image is None:
            raise CameraLostError(camera=self.name, detail=Detail("it is not open"))
        if wait_s > timeout_s:
            return None
        self._pacer.advance()
        self._sequence += 1
        return Frame(self._image, self._sequence, datetime.now(UTC), time.monotonic(), PartTruth(self._number))

    def next_part(self) -> None:
        self._wanted += 1

    def controls(self) -> tuple[ControlState, ...]:
        return no_controls(RECORDED)

    def set_control(self, control: Control, value: float | None) -> ControlState:
        return unsupported(control, RECORDED)

    def resolutions(self) -> tuple[tuple[int, int], ...]:
        return ()

    def close(self) -> None:
        self._closed.set()

    def _load_next(self) -> bool:
        """Moves on to the next image that can be read; False at the end, or when a whole round has none."""
        for _ in self._paths:
            if self._index + 1 == len(self._paths) and not self._repeats:
                return False
            self._index = (self._index + 1) % len(self._paths)
            path = self._paths[self._index]
            try:
                self._image = read_image(path)
            except ImageUnreadableError:
                if path not in self._unreadable:
                    self._unreadable.append(path)
                continue
            self._number += 1
            return True
        self._image = None
        return False
