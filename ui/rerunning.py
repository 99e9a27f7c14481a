"""A stored inspection judged again, with its picture, recipe version and golden samples of that day. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from inspector.errors import Detail, RerunRefusedError
from inspector.pipeline.preparation import OnProgress
from inspector.pipeline.rerun import Rerun, StoredInspection, rerun
from inspector.types import Verdict
from ui.station import Station, told_as_cancelled

LOSSLESS = (".png",)


@dataclass(frozen=True, slots=True)
class RerunInspection:
    """A result, with what it is about."""

    sequence: int
    verdict_then: Verdict
    result: Rerun


def rerun_inspection(
    station: Station, sequence: int, *, on_progress: OnProgress, cancelled: Callable[[], bool]
) -> RerunInspection:
    """Judges the stored picture with the recipe version and golden samples of that day; blocks while the model works.

    Raises:
        RerunRefusedError: no picture was stored, it was not judged, or weights or golden samples are others today.
        TeachCancelledError: when `cancelled` says so.
        OperatorError: as reading, loading and fitting raise.
    """
    row = station.database.inspections.get(sequence)
    path = row.files.image_path
    if path is None:
        raise RerunRefusedError(sequence=sequence, detail=Detail("its picture was not stored"))
    recipe = station.database.recipes.get(row.recipe_name, row.recipe_version)
    images = station.database.images
    stored = StoredInspection(
        sequence=sequence,
        image=images.load_image(path),
        lossless=PurePosixPath(path).suffix in LOSSLESS,
        score=row.score,
        reference_fingerprint=row.reference_fingerprint,
        weights_sha256=row.weights_sha256,
    )
    references = images.load_references(recipe.references)
    with told_as_cancelled():
        result = rerun(station.detectors, recipe, references, stored, on_progress=on_progress, cancelled=cancelled)
    return RerunInspection(sequence, row.verdict, result)
