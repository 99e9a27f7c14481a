"""Measures detectors on a dataset, category by category; what is finished is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import torch

from inspector.camera.files import read_image
from inspector.detector.backbone import ClipBackbone
from inspector.detector.base import AnomalyDetector
from inspector.detector.prompts import object_noun
from inspector.errors import UsageError
from inspector.evaluation.datasets import Category, read_part
from inspector.evaluation.judging import Cell
from inspector.evaluation.pixel_counts import MaskRegions
from inspector.evaluation.reading import read_ahead
from inspector.evaluation.references_draw import draw_references
from inspector.evaluation.results import CellKey, CellResult
from inspector.evaluation.shared_encoding import share
from inspector.evaluation.store import ResultStore, fingerprint_of

OnProgress = Callable[[int, int], None]

CELLS_AT_ONCE = 24
"""So many detectors judge together, which bounds the memory of their references and counts; more take another pass."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One detector to measure.

    Attributes:
        make: gives it without references, from backbone and object noun.
        choices: what it was made with, for the fingerprint and the tables.
    """

    name: str
    make: Callable[[ClipBackbone, str], AnomalyDetector]
    choices: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is measured.

    Attributes:
        shots: numbers of references. seeds: draws of each; without references there is one.
        class_name: object noun; None takes each category's name.
        map_side: side of the square in which maps are compared with masks; None the pictures' own size.
        false_reject_rate: wanted of the limits.
    """

    shots: tuple[int, ...]
    seeds: int
    class_name: str | None = None
    map_side: int | None = 240
    false_reject_rate: float = 0.05

    def noun(self, category: Category) -> str:
        return object_noun(self.class_name or category.name)

    def keys(self, category: Category, variants: Sequence[Variant]) -> list[CellKey]:
        return [
            CellKey(variant.name, category.name, shots, seed)
            for variant in variants
            for shots in sorted(self.shots)
            for seed in range(self.seeds if shots else 1)
        ]


class Evaluation:
    """One run.

    All variants, shots and seeds of a category look at each picture together, so that it is read and encoded once. A
    category's results are stored when all its pictures were judged; a later run with the same settings takes them up.

    Args:
        on_progress: told how many pictures are done, of how many; also after each detector that was fitted.
    """

    def __init__(
        self,
        categories: Sequence[Category],
        variants: Sequence[Variant],
        plan: Plan,
        backbone: ClipBackbone,
        store: ResultStore,
        *,
        on_progress: OnProgress = lambda done, of: None,
    ) -> None:
        self._categories = categories
        self._variants = {variant.name: variant for variant in variants}
        self._plan = plan
        self._backbone = share(backbone)
        self._store = store
        self._on_progress = on_progress
        self._done = 0
        self.taken_up = 0

    def run(self) -> list[CellResult]:
        """All results. Raises what reading, fitting and judging raise; finished categories are kept.

        Afterwards `taken_up` says how many of them an earlier run had measured.
        """
        self._check_shots()
        kept: dict[CellKey, CellResult] = {}
        pending: list[tuple[Category, dict[CellKey, str]]] = []
        for category in self._categories:
            fingerprints = {name: self._fingerprint(category, variant) for name, variant in self._variants.items()}
            missing = {}
            for key in self._plan.keys(category, list(self._variants.values())):
                stored = self._store.load(key, fingerprints[key.variant])
                if stored is None:
                    missing[key] = fingerprints[key.variant]
                else:
                    kept[key] = stored
            keys = list(missing)
            passes = [keys[start : start + CELLS_AT_ONCE] for start in range(0, len(keys), CELLS_AT_ONCE)]
            pending += [(category, {key: missing[key] for key in at_once}) for at_once in passes]
        self.taken_up = len(kept)
        of = sum(len(category.test) for category, _ in pending)
        self._on_progress(0, of)
        for category, fingerprint_of_key in pending:
            for result in self._measure(category, fingerprint_of_key, of):
                kept[result.key] = result
        return [kept[key] for key in sorted(kept)]

    def _check_shots(self) -> None:
        for category in self._categories:
            most = max(self._plan.shots)
            if most > len(category.train):
                raise UsageError(
                    detail=f"{category.name} has {len(category.train)} good pictures to draw {most} references from.",
                    hint="Ask for fewer shots.",
                )

    def _fingerprint(self, category: Category, variant: Variant) -> str:
        settings = {
            "variant": [variant.name, variant.choices],
            "torch": torch.__version__,
            "weights_sha256": self._backbone.weights_sha256,
            "image_size": self._backbone.image_size,
            "precision": self._backbone.precision,
            "device": self._backbone.device.type,
            "class_name": self._plan.noun(category),
            "map_side": self._plan.map_side,
            "false_reject_rate": self._plan.false_reject_rate,
        }
        return fingerprint_of(settings, category)

    def _measure(self, category: Category, fingerprints: dict[CellKey, str], of: int) -> list[CellResult]:
        cells = []
        for key in fingerprints:
            cells.append(self._cell(category, key))
            self._on_progress(self._done, of)
        masks_lost = 0
        read = partial(read_part, with_mask=category.has_masks, map_side=self._plan.map_side)
        for part in read_ahead(category.test, read):
            regions = None if part.mask is None else MaskRegions.of(part.mask)
            if regions is not None and part.picture.defect and not regions.count:
                masks_lost += 1
            for cell in cells:
                cell.judge(part, regions)
            self._done += 1
            self._on_progress(self._done, of)
        results = []
        for cell in cells:
            result, grid_maps = cell.finish(fingerprints[cell.key], self._plan.noun(category), masks_lost)
            self._store.save(result, grid_maps)
            results.append(result)
        return results

    def _cell(self, category: Category, key: CellKey) -> Cell:
        paths = draw_references(category.train, key.shots, key.seed, category=category.name)
        detector = self._variants[key.variant].make(self._backbone, self._plan.noun(category))
        if paths:
            detector.fit([read_image(path) for path in paths])
        else:
            # Reads the prompts now: the text tower is half a gigabyte, and references fill the memory later.
            detector.predict(read_image(category.train[0]))
        return Cell(
            key,
            detector,
            category,
            paths,
            map_side=self._plan.map_side,
            false_reject_rate=self._plan.false_reject_rate,
        )
