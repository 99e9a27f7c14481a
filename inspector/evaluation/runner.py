"""Measures detectors on a dataset, category by category; what is finished is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import version
from typing import Any

import torch

from inspector.camera.files import read_image
from inspector.detector.backbone import ClipBackbone
from inspector.detector.base import AnomalyDetector
from inspector.detector.multi_crop import MultiCropDetector, squares
from inspector.detector.prompts import object_noun
from inspector.errors import UsageError
from inspector.evaluation.datasets import Category, Part, image_size, read_part, squashed
from inspector.evaluation.judging import Cell
from inspector.evaluation.pixel_counts import MaskRegions
from inspector.evaluation.reading import read_ahead
from inspector.evaluation.references_draw import distinct_draws, draw_references
from inspector.evaluation.results import CellKey, CellResult
from inspector.evaluation.shared_encoding import share
from inspector.evaluation.store import ResultStore, fingerprint_of

OnProgress = Callable[[int, int], None]

CELLS_AT_ONCE = 24
"""So many detectors judge together, which bounds the memory of their references and counts; more take another pass."""

KEPT_EVERY = 20
"""After so many pictures what was judged is kept, so that a run that is broken off loses no more than these."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One detector to measure.

    Attributes:
        make: gives it without references, from backbone and object noun.
        choices: what it was made with, for the fingerprint and the tables.
        least_shots: below these it says what another variant says, and is not measured.
        multi_crop: pictures that are not square are judged in several square crops, see `MultiCropDetector`.
        map_side: as of `Plan`, for this one alone; None takes the plan's.
    """

    name: str
    make: Callable[[ClipBackbone, str], AnomalyDetector]
    choices: dict[str, Any] = field(default_factory=dict)
    least_shots: int = 0
    multi_crop: bool = False
    map_side: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What is measured.

    Attributes:
        shots: numbers of references. seeds: draws of each, as far as there are different ones; without references
            there is one.
        class_name: object noun; None takes each category's name.
        map_side: side of the square in which maps are compared with masks; None the pictures' own size.
        false_reject_rate: wanted of the limits.
    """

    shots: tuple[int, ...]
    seeds: int
    class_name: str | None = None
    map_side: int | None = 240
    false_reject_rate: float = 0.05

    def named(self, category: Category) -> str:
        """The category in words, underscores and all: what becomes of them is the detector's choice."""
        return self.class_name or category.name

    def noun(self, category: Category) -> str:
        return object_noun(self.named(category))

    def side(self, variant: Variant) -> int | None:
        return variant.map_side or self.map_side

    def keys(self, category: Category, variants: Sequence[Variant]) -> list[CellKey]:
        return [
            CellKey(variant.name, category.name, shots, seed)
            for variant in variants
            for shots in sorted(self.shots)
            if shots >= variant.least_shots
            for seed in range(distinct_draws(len(category.train), shots, self.seeds))
        ]


def check_plan(plan: Plan, categories: Sequence[Category]) -> None:
    """Raises UsageError where a category has too few pictures to draw from, or no noun; costs nothing."""
    most = max(plan.shots)
    for category in categories:
        if most > len(category.train):
            raise UsageError(
                detail=f"{category.name} has {len(category.train)} good pictures to draw {most} references from.",
                hint="Ask for fewer shots.",
            )
        if not plan.noun(category):
            raise UsageError(
                detail=f"The object noun of {category.name!r} is empty.", hint="Name one with --class-name."
            )


class Evaluation:
    """One run.

    All variants, shots and seeds of a category look at each picture together, so that it is read and encoded once. A
    category's results are stored when all its pictures were judged, and until then what was judged so far; a later run
    with the same settings takes both up.

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
        self.pictures_taken_up = 0

    def run(self) -> list[CellResult]:
        """All results. Raises what reading, fitting and judging raise; finished categories are kept.

        Afterwards `taken_up` says how many of them an earlier run had measured, and `pictures_taken_up` how many
        pictures of unfinished ones it had judged.
        """
        check_plan(self._plan, self._categories)
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
            step = self._cells_at_once(category) if keys else 1
            passes = [keys[start : start + step] for start in range(0, len(keys), step)]
            pending += [(category, {key: missing[key] for key in at_once}) for at_once in passes]
        self.taken_up = len(kept)
        of = sum(len(category.test) for category, _ in pending)
        self._on_progress(0, of)
        for category, fingerprint_of_key in pending:
            for result in self._measure(category, fingerprint_of_key, of):
                kept[result.key] = result
        return [kept[key] for key in sorted(kept)]

    def _fingerprint(self, category: Category, variant: Variant) -> str:
        settings = {
            "variant": [variant.name, variant.choices],
            "multi_crop": variant.multi_crop,
            "torch": torch.__version__,
            "open_clip": version("open_clip_torch"),
            "station": version("inspector"),
            "weights_sha256": self._backbone.weights_sha256,
            "image_size": self._backbone.image_size,
            "precision": self._backbone.precision,
            "device": self._backbone.device.type,
            "class_name": self._plan.named(category),
            "map_side": self._plan.side(variant),
            "false_reject_rate": self._plan.false_reject_rate,
        }
        return fingerprint_of(settings, category)

    def _measure(self, category: Category, fingerprints: dict[CellKey, str], of: int) -> list[CellResult]:
        cells = []
        for key, fingerprint in fingerprints.items():
            cell = self._cell(category, key)
            unfinished = self._store.load_unfinished(key, fingerprint)
            if unfinished is not None:
                cell.go_on(unfinished)
            cells.append(cell)
            self._on_progress(self._done, of)
        start = min(cell.judged for cell in cells)
        self.pictures_taken_up += start
        self._done += start
        sides = {cell.map_side for cell in cells}
        read = partial(read_part, with_mask=category.has_masks)
        for number, part in enumerate(read_ahead(category.test[start:], read), start):
            regions = {side: _regions(part, side) for side in sides}
            for cell in cells:
                if cell.judged == number:  # one was kept further on where keeping was broken off
                    cell.judge(part, regions[cell.map_side])
            self._done += 1
            self._on_progress(self._done, of)
            if (number + 1) % KEPT_EVERY == 0:
                for cell in cells:
                    self._store.save_unfinished(cell.key, fingerprints[cell.key], cell.state())
        results = []
        for cell in cells:
            result, grid_maps = cell.finish(fingerprints[cell.key], self._plan.noun(category))
            self._store.save(result, grid_maps)
            results.append(result)
        return results

    def _cell(self, category: Category, key: CellKey) -> Cell:
        paths = draw_references(category.train, key.shots, key.seed, category=category.name)
        variant = self._variants[key.variant]
        make = partial(variant.make, self._backbone, self._plan.named(category))
        detector = MultiCropDetector(make) if variant.multi_crop else make()
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
            map_side=self._plan.side(variant),
            false_reject_rate=self._plan.false_reject_rate,
        )

    def _cells_at_once(self, category: Category) -> int:
        """A reference in crops takes as much memory as so many whole ones; see `MultiCropDetector.fit`."""
        if not any(variant.multi_crop for variant in self._variants.values()):
            return CELLS_AT_ONCE
        counts = {len(squares(image_size(path))) for path in category.train}
        return max(1, CELLS_AT_ONCE // sum(counts))


def _regions(part: Part, side: int | None) -> MaskRegions | None:
    if part.mask is None:
        return None
    return MaskRegions.of(part.mask if side is None else squashed(part.mask, side))
