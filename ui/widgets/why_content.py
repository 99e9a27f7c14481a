"""What a part's score comes from: the place that decided, and the golden sample's place it was compared with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from inspector.imaging.area import Box
from inspector.types import ImageArray, Limits, Prediction
from ui.language import mark, tr
from ui.widgets.score_bar import score_text

CONTEXT = 4
"""Patches that a crop shows from side to side: one alone would be beyond recognition."""

LEAST_SHARE = 0.2
"""Of the picture's shorter side, that a crop shows at least."""

PLACES = (
    (mark("upper left"), mark("upper middle"), mark("upper right")),
    (mark("left side"), mark("middle"), mark("right side")),
    (mark("lower left"), mark("lower middle"), mark("lower right")),
)

AT_REJECT = mark("Score {score} — at the reject limit.")
AT_REVIEW = mark("Score {score} — at the review limit.")
ABOVE_REJECT = mark("Score {score} — {distance} above the reject limit {limit}.")
ABOVE_REVIEW = mark("Score {score} — {distance} above the review limit {limit}.")
BELOW_REVIEW = mark("Score {score} — {distance} below the review limit {limit}.")

PatchBox = Callable[[int, tuple[int, int]], Box]
"""(tile, (row, column) on its patch grid) → the patch in pixels of the whole picture."""


def whole_picture(size: tuple[int, int], grid: tuple[int, int]) -> PatchBox:
    """Patches of a picture of `size` (width, height) that is judged whole, on a grid of (rows, columns)."""
    return tiled([(0, 0, *size)], grid)


def tiled(tiles: Sequence[Box], grid: tuple[int, int]) -> PatchBox:
    """Patches of tiles, or of one region, that lie upright in the picture; each tile has a grid of its own."""

    def box_of(tile: int, position: tuple[int, int]) -> Box:
        left, top, width, height = tiles[tile]
        (row, column), (rows, columns) = position, grid
        x, y = left + column * width // columns, top + row * height // rows
        return x, y, max(1, width // columns), max(1, height // rows)

    return box_of


@dataclass(frozen=True, slots=True)
class Crop:
    """A square piece of a picture with the patch in its middle.

    Attributes:
        image: (s, s, 3) uint8 RGB; grey beyond the picture's edges, so that the patch stays in the middle.
        patch: in pixels of the crop.
    """

    image: ImageArray
    patch: Box


@dataclass(frozen=True, slots=True)
class WhyContent:
    """What the why card shows.

    Attributes:
        golden: the nearest patch of the golden samples; None where there is none (zero-shot), or no picture of it.
        golden_number: which golden sample, from 1; None without references.
        place: such as "upper right of the picture, x 812, y 240".
    """

    part: Crop
    golden: Crop | None
    golden_number: int | None
    place: str
    score: float
    limits: Limits | None

    @classmethod
    def of(
        cls,
        image: ImageArray,
        prediction: Prediction,
        limits: Limits | None,
        *,
        golden: ImageArray | None = None,
        part_box: PatchBox | None = None,
        golden_box: PatchBox | None = None,
    ) -> WhyContent:
        """From a judged picture, (H, W, 3) uint8 RGB.

        Without references the place is the anomaly map's highest.

        Args:
            golden: the picture of `prediction.nearest.reference`, turned or flipped as its variant says.
            part_box, golden_box: where patches lie, for a recipe with a region, tiles or alignment; without them the
                pictures were judged whole.
        """
        nearest, grid = prediction.nearest, prediction.grid_map.shape
        size = (image.shape[1], image.shape[0])
        if nearest is None:
            row, column = divmod(int(np.argmax(prediction.grid_map)), grid[1])
            patch = whole_picture(size, (grid[0], grid[1]))(0, (row, column))
        else:
            box_of = part_box or whole_picture(size, (grid[0], grid[1]))
            patch = box_of(nearest.tile, nearest.query_position)
        side = round(max(CONTEXT * max(patch[2:]), LEAST_SHARE * min(size)))
        match = None
        if golden is not None and nearest is not None:
            box_of = golden_box or whole_picture((golden.shape[1], golden.shape[0]), (grid[0], grid[1]))
            match = _crop(golden, box_of(nearest.tile, nearest.reference_position), side)
        number = None if nearest is None else nearest.reference + 1
        return cls(_crop(image, patch, side), match, number, _place_words(patch, size), prediction.score, limits)


def why_words(content: WhyContent) -> tuple[str, ...]:
    """Where, how far above the limit, and compared with what; a sentence each."""
    if content.golden_number is None:
        compared = tr("Judged by words alone: no golden sample to compare with.")
    elif content.golden is None:
        compared = tr(
            "Nearest match: golden sample {number}, whose picture is not there.", number=content.golden_number
        )
    else:
        compared = tr("Nearest match: golden sample {number}.", number=content.golden_number)
    return tr("Where: {place}.", place=content.place), distance_words(content.score, content.limits), compared


def distance_words(score: float, limits: Limits | None) -> str:
    """Such as "Score 0.0620 — 0.0070 above the reject limit 0.0550." A score has no unit and is no percentage."""
    if limits is None:
        return tr("Score {score} — no limits yet.", score=score_text(score))
    if score >= limits.reject:
        limit, at, apart = limits.reject, AT_REJECT, ABOVE_REJECT
    else:
        limit, at, apart = limits.review, AT_REVIEW, ABOVE_REVIEW if score > limits.review else BELOW_REVIEW
    sentence = at if score == limit else apart
    return tr(sentence, score=score_text(score), distance=score_text(abs(score - limit)), limit=score_text(limit))


def _place_words(patch: Box, size: tuple[int, int]) -> str:
    x, y = patch[0] + patch[2] // 2, patch[1] + patch[3] // 2
    column, row = min(2, max(0, 3 * x // size[0])), min(2, max(0, 3 * y // size[1]))
    return tr("{place} of the picture, x\u00a0{x}, y\u00a0{y}", place=tr(PLACES[row][column]), x=x, y=y)


def _crop(image: ImageArray, patch: Box, side: int) -> Crop:
    x, y, width, height = patch
    left, top = x + width // 2 - side // 2, y + height // 2 - side // 2
    piece = np.full((side, side, 3), 128, np.uint8)
    rows = slice(max(0, top), min(image.shape[0], top + side))
    columns = slice(max(0, left), min(image.shape[1], left + side))
    piece[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left] = image[rows, columns]
    return Crop(piece, (x - left, y - top, width, height))
