"""From a judged part to what the why card shows: golden pictures from the image store, and where patches lie."""

from __future__ import annotations

import logging
import re
from functools import lru_cache

from database.image_store import ImageStore
from inspector.errors import ImageUnreadableError
from inspector.imaging.area import Box
from inspector.imaging.part_view import Cut, PartView
from inspector.recipe import ImagingSettings, Recipe, ReferenceImage
from inspector.region import Polygon
from inspector.types import ImageArray, Inspection, NearestReference
from ui.widgets.why_content import PatchBox, WhyContent

logger = logging.getLogger(__name__)
KEPT_PICTURES = 8
KEPT_VIEWS = 2
OPEN_CLIP_SIDE = 224
"""The picture's side where a model's name gives none, as open_clip names them: ViT-L-14, ViT-L-14-336."""


class WhySource:
    """Reads from disk and aligns pictures, so not for the GUI thread. Safe for several threads."""

    def __init__(self, images: ImageStore) -> None:
        self._load = lru_cache(maxsize=KEPT_PICTURES)(images.load_reference)
        self._view = lru_cache(maxsize=KEPT_VIEWS)(self._make_view)

    def content(self, inspection: Inspection, recipe: Recipe) -> WhyContent:
        """Of an inspection with a frame and a prediction, judged by `recipe`.

        A golden sample whose picture is missing or damaged is left out, which the card says. Raises
        NotJudgeableError, ImageUnreadableError (the first golden sample's, to which parts are aligned).
        """
        assert inspection.frame is not None
        assert inspection.prediction is not None
        image, prediction, limits = inspection.frame.image, inspection.prediction, inspection.limits
        nearest, imaging = prediction.nearest, recipe.imaging
        if nearest is None:
            return WhyContent.of(image, prediction, limits)
        if imaging.region is None and imaging.tiles is None and not imaging.aligned:
            grid = prediction.grid_map.shape
            rows, columns = grid[0], grid[1]
        else:
            rows = columns = patch_grid(recipe.detector.model_name)
        view = self._view(imaging, recipe.references[0] if imaging.aligned else None)
        golden, golden_box = self._golden(recipe, nearest, view, (rows, columns))
        part_box = _boxes_of(view.cut(image), (rows, columns))
        return WhyContent.of(image, prediction, limits, golden=golden, part_box=part_box, golden_box=golden_box)

    def _make_view(self, imaging: ImagingSettings, first: ReferenceImage | None) -> PartView:
        return PartView(imaging, None if first is None else self._load(first))

    def _golden(
        self, recipe: Recipe, nearest: NearestReference, view: PartView, grid: tuple[int, int]
    ) -> tuple[ImageArray | None, PatchBox | None]:
        """The picture with the match: the golden sample as captured, or the turned tile it was learned from."""
        try:
            picture = self._load(recipe.references[nearest.reference])
        except ImageUnreadableError:
            logger.warning("golden sample %s has no picture", nearest.reference + 1, exc_info=True)
            return None, None
        if nearest.variant == 0:
            return picture, _boxes_of(view.cut(picture), grid)
        tile = view.cut(picture, recipe.detector.variants[nearest.variant - 1]).tiles[nearest.tile]
        height, width = tile.shape[:2]
        corners = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
        return tile, lambda _, position: _patch_box(corners, position, grid)


def patch_grid(model_name: str) -> int:
    """Patches from side to side of a picture that is judged, from open_clip's name of the model.

    Raises ValueError for a name that says nothing of patches.
    """
    numbers = [int(number) for number in re.findall(r"(?<=-)\d+(?=-|$)", model_name)]
    if not numbers:
        raise ValueError(f"{model_name} does not name its patches")
    return next((number for number in numbers[1:] if number >= 100), OPEN_CLIP_SIDE) // numbers[0]


def _boxes_of(cut: Cut, grid: tuple[int, int]) -> PatchBox:
    """Patches of a cut frame as upright boxes around them, in the frame's own pixels."""

    def box_of(tile: int, position: tuple[int, int]) -> Box:
        return _patch_box(cut.tile_box(tile), position, grid)

    return box_of


def _patch_box(corners: Polygon, position: tuple[int, int], grid: tuple[int, int]) -> Box:
    """The upright box around one patch of a tile, whose four corners are given clockwise from its top left."""
    (x0, y0), (x1, y1), _, (x3, y3) = corners
    (row, column), (rows, columns) = position, grid
    points = [
        (x0 + u * (x1 - x0) + v * (x3 - x0), y0 + u * (y1 - y0) + v * (y3 - y0))
        for u in (column / columns, (column + 1) / columns)
        for v in (row / rows, (row + 1) / rows)
    ]
    xs, ys = zip(*points, strict=True)
    left, top = round(min(xs)), round(min(ys))
    return left, top, max(1, round(max(xs)) - left), max(1, round(max(ys)) - top)
