"""The parts of a day, each with its label, and the belt that brings them under a simulated camera."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from enum import StrEnum
from functools import cache

import cv2
import numpy as np

from inspector.camera.parts import RenderedPart
from inspector.camera.parts_shapes import PartKind
from inspector.camera.simulated import SimulatedCamera
from inspector.types import ImageArray, PartTruth
from tests.integration import shift_camera as by_hand

PARTS = 1000
LABELS = 250
GOLDENS = range(501, 507)


class Kind(StrEnum):
    """What is on a part."""

    GOOD = "good"
    MARK = "light mark"  # of another supplier, and good
    STAIN = "stain"
    MISSING = "missing hole"
    DARK = "lamps off"


DEFECTS = {Kind.STAIN, Kind.MISSING}
RHYTHM = ((97, Kind.DARK), (41, Kind.MISSING), (37, Kind.STAIN), (23, Kind.MARK))
BY_HAND = {Kind.STAIN: by_hand.Kind.STAIN, Kind.MISSING: by_hand.Kind.MISSING}


def kind_of(part: int) -> Kind:
    """Of the day's parts, from 1."""
    return next((kind for every, kind in RHYTHM if part % every == 0), Kind.GOOD)


def label_of(part: int) -> int:
    """The number on its label, which comes again after `LABELS` parts."""
    return (part - 1) % LABELS + 1


@cache
def picture(label: int, kind: Kind) -> ImageArray:
    """(H, W, 3) uint8 RGB, without the sensor's noise."""
    plain = by_hand.Part(label, BY_HAND.get(kind, by_hand.Kind.GOOD)).picture
    if kind is Kind.MARK:
        marked = np.array(plain)
        cv2.circle(marked, (160, 182), 12, (235, 235, 240), cv2.FILLED, cv2.LINE_AA)
        return np.asarray(cv2.addWeighted(marked, 0.4, plain, 0.6, 0.0), np.uint8)
    return np.asarray(plain * 0.05, np.uint8) if kind is Kind.DARK else plain


class Belt(SimulatedCamera):
    """Brings the day's parts in their order, as many as it was told to, and then lets the last one lie.

    Args:
        is_behind: whether the belt has to wait, because the machine is slower than parts that come in no time.
    """

    def __init__(self, is_behind: Callable[[], bool]) -> None:
        super().__init__(PartKind.WASHER, size=by_hand.SIZE, fps=90.0, address="simulated:washer")
        self._is_behind = is_behind
        self._last = 0

    def golden_images(self, count: int) -> list[ImageArray]:
        images = []
        for label in GOLDENS[:count]:
            self._picture, self._exposed = picture(label, Kind.GOOD), None
            images.append(self._expose_frame())
        return images

    def bring(self, parts: int) -> None:
        """The next so many; called while nothing runs."""
        self._last += parts
        self._wanted = self._last - parts + 1

    def next_part(self) -> None:
        """Asked with every frame until it comes."""
        if self._wanted < self._last and not self._is_behind():
            super().next_part()

    def _show(self, part: RenderedPart) -> None:
        super()._show(part)
        kind = kind_of(self._wanted)
        self._truth = PartTruth(self._wanted - self._first + 1, kind.value if kind in DEFECTS else "")

    def _part(self, index: int) -> Future[RenderedPart]:
        with self._changed:
            renderer = self._renderer
        if index not in self._rendering and renderer is not None:
            self._rendering[index] = renderer.submit(_laid_down, index)
        return super()._part(index)


def _laid_down(part: int) -> RenderedPart:
    return RenderedPart(picture(label_of(part), kind_of(part)), None)
