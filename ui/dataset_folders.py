"""A selection of inspections as a folder laid out like MVTec AD, for other programs and for `inspector evaluate`.

train/good/000.png                     the recipe's golden samples
test/good/000042.png                   parts that people called good, by the number of their inspection
test/TYPE/000043.png                   parts that people called defective, by their type
ground_truth/TYPE/000043_mask.png      where the station saw something on them
readme.txt                             what it is, and what was left out
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from database import Database
from database.inspection_filter import InspectionFilter
from database.records import RecordedInspection
from inspector.errors import ImageUnreadableError, UsageError
from inspector.recipe import Recipe
from inspector.types import Disposition, ImageArray
from ui.language import joined, tr
from ui.reports.record_words import selection_lines
from ui.reports.writing import OnProgress, watched, whole_folder

GOOD = "good"
UNNAMED = "defect"
ALL = 10**9


@dataclass(frozen=True, slots=True)
class DatasetExport:
    """What came of an export.

    Attributes:
        golden: golden samples. parts: exported ones by folder, "good" and the types of defect.
        undecided: left out because nobody decided, or was unsure. without_picture: left out because their picture is
            not there any more, or cannot be read.
        empty_masks: exported defective parts on which the station saw nothing.
    """

    golden: int
    parts: dict[str, int]
    undecided: int
    without_picture: int
    empty_masks: int

    @property
    def total(self) -> int:
        return sum(self.parts.values())


def export_dataset(
    database: Database,
    wanted: InspectionFilter,
    folder: Path,
    *,
    progress: OnProgress,
    cancelled: Callable[[], bool],
) -> DatasetExport:
    """Writes the parts of one recipe that people decided on; `folder` is whole, or not there.

    Pictures are PNG, which readers of the layout expect; one that was stored as JPEG keeps its losses. Golden samples
    are those of the version in `wanted`, else of the one in use.

    Raises:
        UsageError: no recipe was chosen, the folder is there already, or cannot be written.
        ExportCancelledError; RecipeNotFoundError; ImageUnreadableError for a golden sample.
    """
    if wanted.recipe is None:
        raise UsageError(
            detail=tr("A folder of pictures is of one recipe, and none was chosen."),
            hint=tr("Choose a recipe."),
        )
    recipe = database.recipes.get(wanted.recipe, wanted.recipe_version)
    decided = wanted.dispositions & {Disposition.GOOD, Disposition.DEFECT}
    selected = replace(wanted, dispositions=decided or frozenset({Disposition.GOOD, Disposition.DEFECT}))
    total = database.queue.count(selected, at_most=ALL)
    with whole_folder(folder) as temporary:
        writer = _FolderWriter(database, temporary, recipe)
        golden = writer.write_golden_samples()
        for row in watched(database.export.rows(selected), total, progress, cancelled, every=10):
            writer.write_part(row.record)
        result = DatasetExport(
            golden,
            dict(writer.parts),
            max(0, database.queue.count(wanted, at_most=ALL) - total),
            writer.without_picture,
            writer.empty_masks,
        )
        (temporary / "readme.txt").write_text(_readme(recipe, wanted, result), encoding="utf-8")
    return result


class _FolderWriter:
    def __init__(self, database: Database, folder: Path, recipe: Recipe) -> None:
        self._images = database.images
        self._folder = folder
        self._recipe = recipe
        self._names: dict[str, str] = {}
        self.parts: Counter[str] = Counter()
        self.without_picture = self.empty_masks = 0

    def write_golden_samples(self) -> int:
        for number, reference in enumerate(self._recipe.references):
            self._write(f"train/{GOOD}/{number:03}.png", self._images.load_reference(reference))
        return len(self._recipe.references)

    def write_part(self, record: RecordedInspection) -> None:
        path = record.files.image_path
        if path is None:
            self.without_picture += 1
            return
        try:
            image = self._images.load_image(path)
        except ImageUnreadableError:
            self.without_picture += 1
            return
        is_good = record.disposition is Disposition.GOOD
        name = GOOD if is_good else self._name_of(record.defect_type or UNNAMED)
        self._write(f"test/{name}/{record.sequence:06}.png", image)
        self.parts[name] += 1
        if not is_good:
            mask = self._mask(record, image.shape[:2])
            self.empty_masks += not mask.any()
            self._write(f"ground_truth/{name}/{record.sequence:06}_mask.png", mask)

    def _mask(self, record: RecordedInspection, size: tuple[int, int]) -> ImageArray:
        """(H, W) uint8, 255 where the map reached the limit from which on heat and regions are shown."""
        mask = np.zeros(size, np.uint8)
        if record.files.map_path is None or record.limits is None:
            return mask
        try:
            anomaly_map = self._images.load_map(record.files.map_path)
        except ImageUnreadableError:
            return mask
        mask[anomaly_map >= record.limits.map_review] = 255
        return mask

    def _name_of(self, defect_type: str) -> str:
        """A folder's name for it, on every system; no two types share one."""
        if defect_type not in self._names:
            plain = re.sub(r"[^\w\- ]", "_", unicodedata.normalize("NFC", defect_type)).strip() or UNNAMED
            taken, name, number = {GOOD, *(known.casefold() for known in self._names.values())}, plain, 2
            while name.casefold() in taken:
                name, number = f"{plain}_{number}", number + 1
            self._names[defect_type] = name
        return self._names[defect_type]

    def _write(self, path: str, image: ImageArray) -> None:
        """(H, W, 3) RGB or (H, W)."""
        target = self._folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        stored = cv2.cvtColor(image, cv2.COLOR_RGB2BGR) if image.ndim == 3 else image
        target.write_bytes(cv2.imencode(".png", stored)[1].tobytes())


def _readme(recipe: Recipe, wanted: InspectionFilter, result: DatasetExport) -> str:
    parts = [tr("{name}: {count}", name=name, count=count) for name, count in sorted(result.parts.items())]
    paragraphs = (
        tr("{recipe}, version {version}", recipe=recipe.name, version=recipe.version),
        joined(
            *(tr("{name}: {value}", name=name, value=value) for name, value in selection_lines(wanted)), between="\n"
        ),
        tr(
            "Golden samples (train/good): {count}. Parts (test): {parts}.",
            count=result.golden,
            parts=joined(*parts, between=", "),
        )
        if parts
        else tr("Golden samples (train/good): {count}. No part of this selection was decided on.", count=result.golden),
        tr(
            "Whether a part is good, and of which type its defect is, was decided by people. The masks in ground_truth "
            "were not drawn by people: they show where the station's own map reached its review limit, so they measure "
            "nothing about the station, and {count} of them are empty.",
            count=result.empty_masks,
        ),
        tr(
            "Left out: {undecided} parts that nobody decided on or was unsure of, and {missing} whose picture is not "
            "there any more.",
            undecided=result.undecided,
            missing=result.without_picture,
        ),
        tr("Pictures in test carry the number of their inspection."),
    )
    return joined(*paragraphs, between="\n\n") + "\n"
