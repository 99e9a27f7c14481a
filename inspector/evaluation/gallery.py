"""The parts that a station would have got most wrong, as small pictures with their heat."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from inspector.camera.files import read_image
from inspector.evaluation.datasets import Category
from inspector.evaluation.results import CellResult
from inspector.evaluation.store import ResultStore
from inspector.heatmap import blend, render_heatmap, scale_ends
from inspector.types import FloatArray, ImageArray, Limits, Verdict

WIDTH = 220
SHOWN = 12
JPEG_QUALITY = 80


@dataclass(frozen=True, slots=True)
class WrongPart:
    """One part.

    Attributes:
        ratio: score over the limit that decided: the further from 1, the worse.
        picture, heat: JPEG as data addresses, so that a report is one file. The heat of an escape is in its own range.
    """

    category: str
    path: str
    defect: str
    score: float
    limit: float
    ratio: float
    seed: int
    picture: str
    heat: str


def worst_false_rejects(
    results: Sequence[CellResult], categories: Sequence[Category], store: ResultStore
) -> list[WrongPart]:
    """Good parts over the reject limit, highest above it first; each part once, in its worst draw."""
    return _worst(results, categories, store, Verdict.FAIL, defective=False)


def worst_escapes(results: Sequence[CellResult], categories: Sequence[Category], store: ResultStore) -> list[WrongPart]:
    """Defective parts below the review limit, lowest first; each part once, in its worst draw."""
    return _worst(results, categories, store, Verdict.PASS, defective=True)


def _worst(
    results: Sequence[CellResult],
    categories: Sequence[Category],
    store: ResultStore,
    verdict: Verdict,
    *,
    defective: bool,
) -> list[WrongPart]:
    found: dict[tuple[str, str], tuple[float, CellResult, int]] = {}
    for result in results:
        if result.limits is None:
            continue
        limit = _limit(result.limits, defective)
        for number, picture in enumerate(result.pictures):
            if picture.verdict is verdict and bool(picture.defect) is defective:
                ratio = picture.score / limit if limit else math.inf
                badness = -ratio if defective else ratio
                key = (result.key.category, picture.path)
                if key not in found or badness > found[key][0]:
                    found[key] = (badness, result, number)
    folders = {category.name: category for category in categories}
    worst = sorted(found.values(), key=lambda item: -item[0])[:SHOWN]
    return [_shown(result, number, folders[result.key.category], store, defective) for _, result, number in worst]


def _shown(result: CellResult, number: int, category: Category, store: ResultStore, defective: bool) -> WrongPart:
    assert result.limits is not None
    picture, limit = result.pictures[number], _limit(result.limits, defective)
    image = read_image(category.folder / picture.path)
    height = max(1, round(image.shape[0] * WIDTH / image.shape[1]))
    small = np.asarray(cv2.resize(image, (WIDTH, height), interpolation=cv2.INTER_AREA), np.uint8)
    grid_map: FloatArray = store.grid_maps(result.key)[number]
    if defective:
        grid_map = _in_own_range(grid_map, result.limits)
    return WrongPart(
        category=result.key.category,
        path=picture.path,
        defect=picture.defect,
        score=picture.score,
        limit=limit,
        ratio=picture.score / limit if limit else math.inf,
        seed=result.key.seed,
        picture=_data_address(small),
        heat=_data_address(blend(small, render_heatmap(grid_map, result.limits, size=(height, WIDTH)))),
    )


def _in_own_range(grid_map: FloatArray, limits: Limits) -> FloatArray:
    """Stretched over the whole scale: what escaped lies below it, and would be shown clear."""
    low, high = scale_ends(limits)
    lowest, highest = float(grid_map.min()), float(grid_map.max())
    if highest <= lowest:
        return grid_map
    stretched: FloatArray = (low + (grid_map - lowest) * ((high - low) / (highest - lowest))).astype(np.float32)
    return stretched


def _limit(limits: Limits, defective: bool) -> float:
    return limits.review if defective else limits.reject


def _data_address(image: ImageArray) -> str:
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "JPEG", quality=JPEG_QUALITY)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")
