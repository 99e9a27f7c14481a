"""From a camera's frame to the pictures that are judged, and from their maps back to the frame.

The frame is aligned (where the recipe says so), cut to the region's bounds, what is not judged is covered with grey,
and the rest is cut into tiles. References and parts go the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.errors import Detail, NotJudgeableError, RegionInvalidError
from inspector.imaging.alignment import LEAST_CONFIDENCE, Aligner, Alignment, Matrix
from inspector.imaging.area import Box, crop, judged_mask
from inspector.imaging.tiles import split
from inspector.imaging.variants import variant
from inspector.recipe import ImagingSettings
from inspector.region import Polygon, RegionOfInterest
from inspector.types import FloatArray, ImageArray, MaskArray

GREY = 116
"""Near the mean of what CLIP was trained on, so that a covered area says little to it."""

FADE = 0.005
"""Of the area's shorter side: how wide the picture fades into the grey, so that no sharp edge is drawn."""


LEAST_JUDGED = 0.01
"""Of the region's bounds: with less than that every part would be good."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The judged pictures of one frame, with the way back.

    Attributes:
        tiles: (h, w, 3) uint8 RGB each, C-contiguous, row by row.
        boxes: of the tiles, in the (aligned) region's bounds.
        area: the region's bounds in the first golden sample's pixels.
        frame_size: (width, height).
        mask: (h, w) bool of the area, True where it is judged; None is all of it.
        alignment: None where nothing was aligned.
    """

    tiles: tuple[ImageArray, ...]
    boxes: tuple[Box, ...]
    area: Box
    frame_size: tuple[int, int]
    mask: MaskArray | None = None
    alignment: Alignment | None = None

    @property
    def confidence(self) -> float | None:
        """Of the alignment, in [0, 1]; None where nothing was aligned."""
        return None if self.alignment is None else self.alignment.confidence

    def assemble(self, maps: Sequence[FloatArray]) -> FloatArray:
        """The tiles' grid maps as one map of the frame.

        Args:
            maps: (g, g) float32, one for each tile.

        Returns:
            (H, W) float32 in the frame's own pixels: bilinear, the highest where tiles overlap, 0 where nothing is
            judged.
        """
        _, _, width, height = self.area
        together = np.zeros((height, width), np.float32)
        for (x, y, wide, high), grid_map in zip(self.boxes, maps, strict=True):
            tile = together[y : y + high, x : x + wide]
            np.maximum(tile, cv2.resize(grid_map, (wide, high), interpolation=cv2.INTER_LINEAR), out=tile)
        if self.mask is not None:
            together[~self.mask] = 0.0
        return self._back(together)

    def tile_box(self, index: int) -> Polygon:
        """A tile's four corners in the frame's own pixels, clockwise from its top left."""
        x, y, width, height = self.boxes[index]
        left, top = x + self.area[0], y + self.area[1]
        corners = np.array(
            [(left, top), (left + width, top), (left + width, top + height), (left, top + height)], float
        )
        if self.alignment is not None:
            # Corners lie half a pixel before the centres that the matrix speaks of.
            inverse = self.alignment.inverse
            corners = (corners - 0.5) @ inverse[:, :2].T + inverse[:, 2] + 0.5
        return tuple((float(column), float(row)) for column, row in corners)

    def _back(self, together: FloatArray) -> FloatArray:
        x, y, width, height = self.area
        if self.alignment is not None:
            move = self.alignment.matrix.copy()
            move[:, 2] -= (x, y)
            flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
            return np.asarray(cv2.warpAffine(together, move, self.frame_size, flags=flags), np.float32)
        if (width, height) == self.frame_size:
            return together
        whole = np.zeros(self.frame_size[::-1], np.float32)
        whole[y : y + height, x : x + width] = together
        return whole


class PartView:
    """What of a recipe's frames is judged. Safe to share between threads: nothing changes after it is made."""

    def __init__(self, imaging: ImagingSettings, first_golden: ImageArray | None) -> None:
        """
        Args:
            first_golden: (H, W, 3) uint8 RGB, as the camera gave it; what parts are aligned onto. Without one (no
                golden sample was taken yet) nothing is aligned.

        Raises:
            NotJudgeableError: frame_size_changed: the golden sample does not fit the region.
            RegionInvalidError: less than a hundredth of the region's bounds is judged.
        """
        self._region = imaging.region
        self._tiles = imaging.tiles
        self._mask = None if imaging.region is None else _partial_mask(imaging.region)
        if self._mask is not None and self._mask.mean() < LEAST_JUDGED:
            raise RegionInvalidError(detail=Detail("nothing of it is left to judge"), hint=Detail("Exclude less."))
        self._aligner: Aligner | None = None
        if imaging.aligned and first_golden is not None:
            crop(first_golden, imaging.region)
            area = None if imaging.region is None else imaging.region.bounds
            self._aligner = Aligner(first_golden, area, self._mask)

    def cut(self, image: ImageArray, variant_name: str | None = None) -> Cut:
        """The pictures to judge of a frame, (H, W, 3) uint8 RGB; the frame itself where it is judged whole.

        Args:
            variant_name: as if the part lay so, see `variants`: the region's picture is turned or mirrored before
                anything is covered or cut. A quarter turn of one that is not square is stretched to its shape.

        Raises:
            NotJudgeableError: frame_size_changed, or misaligned: the part was not found near its place.
            RegionInvalidError: the tiles would be too small.
        """
        view = crop(image, self._region)
        frame_size = (image.shape[1], image.shape[0])
        area = (0, 0, *frame_size) if self._region is None else self._region.bounds
        alignment = None
        if self._aligner is not None:
            alignment = self._aligner.find(image)
            if alignment.confidence < LEAST_CONFIDENCE:
                raise NotJudgeableError(reason="misaligned")
            view = _aligned(image, alignment.inverse, area)
        if variant_name is not None:
            view = _fitted(variant(view, variant_name), area[2:])
        if self._region is not None and self._mask is not None:
            view = _covered(view, self._region)
        boxes = self._boxes(area[2:])
        tiles = tuple(_piece(view, box) for box in boxes)
        return Cut(tiles, boxes, area, frame_size, self._mask, alignment)

    def _boxes(self, size: tuple[int, int]) -> tuple[Box, ...]:
        """The tiles of an area in which anything is judged."""
        boxes = split(size, self._tiles)
        if self._mask is None:
            return boxes
        return tuple((x, y, w, h) for x, y, w, h in boxes if self._mask[y : y + h, x : x + w].any())


def _fitted(view: ImageArray, size: tuple[int, int]) -> ImageArray:
    if (view.shape[1], view.shape[0]) == size:
        return view
    return np.asarray(cv2.resize(view, size, interpolation=cv2.INTER_AREA), np.uint8)


def _partial_mask(region: RegionOfInterest) -> MaskArray | None:
    """The region's mask; None where all of its bounds is judged."""
    mask = judged_mask(region)
    return None if mask.all() else mask


def _aligned(image: ImageArray, to_frame: Matrix, area: Box) -> ImageArray:
    """The area, moved and turned onto the golden sample's. Beyond the frame its border goes on."""
    x, y, width, height = area
    move = to_frame.copy()
    move[:, 2] += to_frame[:, :2] @ (x, y)
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(image, move, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE))


def _piece(view: ImageArray, box: Box) -> ImageArray:
    x, y, width, height = box
    whole = (width, height) == (view.shape[1], view.shape[0])
    return np.ascontiguousarray(view if whole else view[y : y + height, x : x + width])


def _covered(view: ImageArray, region: RegionOfInterest) -> ImageArray:
    """Grey where nothing is judged, faded into on the judged side, so that nothing excluded shows."""
    covered = view.copy()
    covered[~judged_mask(region)] = GREY
    band, shares = _fading(region)
    covered[band] = np.round(GREY + (view[band] - np.float32(GREY)) * shares)
    return covered


@lru_cache(maxsize=4)
def _fading(region: RegionOfInterest) -> tuple[tuple[NDArray[np.intp], NDArray[np.intp]], FloatArray]:
    """Rows and columns of the judged pixels next to the grey, and how much of the picture each keeps, (n, 1)."""
    mask = judged_mask(region).astype(np.uint8)
    width = max(2.0, FADE * min(mask.shape))
    shares = np.asarray(cv2.distanceTransform(mask, cv2.DIST_L2, cv2.DIST_MASK_PRECISE), np.float32)
    shares /= np.float32(width + 1.0)
    rows, columns = np.nonzero((shares > 0.0) & (shares < 1.0))
    return (rows, columns), shares[rows, columns, None]
