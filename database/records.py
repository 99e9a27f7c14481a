"""What the database hands out: frozen values, free of sessions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from inspector.types import Disposition, Inspection, Limits, NearestReference, Reason, Region, Verdict

# `Limits.method` of limits read from an inspection: how they came about stands in the recipe version.
RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class SavedFiles:
    """Where an inspection's files lie, relative to the image store; None for what was not stored."""

    image_path: str | None = None
    map_path: str | None = None
    heatmap_path: str | None = None


@dataclass(frozen=True, slots=True)
class RecordedInspection:
    """One row of the station's log.

    Attributes:
        sequence: counts the inspections of a data folder, newest highest, never given twice; 0 before
            it is stored.
        uuid: the same inspection under this name anywhere; its files carry it.
        limits: those in force, with method "recorded"; None where nothing was judged.
        stage_times_ms: as in `Inspection`, with "record": saving its files.
        files: paths for `ImageStore`.
        truth_defect: what a simulated camera injected, "" for a good part there, else None.
        lot, run_uuid: as in `Inspection`; None in rows of before these were kept.
        nearest_reference: the match that decided the visual score, None where there was none or it was not kept.
        disposition: what a person says of the part now, None for undecided; defect_type: their name for a DEFECT.
        revision: how often it was decided on or taken back, for `ReviewRepository`.
    """

    sequence: int
    uuid: str
    inspected_at: datetime
    part_sequence: int
    verdict: Verdict
    recipe_name: str
    recipe_version: int
    reference_fingerprint: str
    weights_sha256: str
    limits: Limits | None
    score: float | None
    language_score: float | None
    visual_score: float | None
    regions: tuple[Region, ...]
    reason: Reason | None
    gate_readings: dict[str, float]
    stage_times_ms: dict[str, float]
    serial: str | None
    trigger: str
    camera: str
    user: str
    software_version: str
    truth_defect: str | None
    files: SavedFiles = field(default_factory=SavedFiles)
    lot: str | None = None
    run_uuid: str | None = None
    nearest_reference: NearestReference | None = None
    disposition: Disposition | None = None
    defect_type: str | None = None
    revision: int = 0

    @classmethod
    def of(
        cls, inspection: Inspection, uuid: str, files: SavedFiles, stage_times_ms: dict[str, float]
    ) -> RecordedInspection:
        """The record of an inspection that is not stored yet."""
        prediction, limits = inspection.prediction, inspection.limits
        return cls(
            sequence=0,
            uuid=uuid,
            inspected_at=inspection.inspected_at,
            part_sequence=inspection.part_sequence,
            verdict=inspection.verdict,
            recipe_name=inspection.recipe_name,
            recipe_version=inspection.recipe_version,
            reference_fingerprint=inspection.reference_fingerprint,
            weights_sha256=inspection.weights_sha256,
            limits=None
            if limits is None
            else Limits(float(limits.review), float(limits.reject), _number(limits.pixel), method=RECORDED),
            score=None if prediction is None else float(prediction.score),
            language_score=None if prediction is None else _number(prediction.language_score),
            visual_score=None if prediction is None else _number(prediction.visual_score),
            regions=tuple(_plain_region(region) for region in inspection.regions),
            reason=inspection.reason,
            gate_readings={name: float(value) for name, value in inspection.gate_readings.items()},
            stage_times_ms={name: float(value) for name, value in stage_times_ms.items()},
            serial=inspection.serial,
            trigger=inspection.trigger,
            camera=inspection.camera,
            user=inspection.user,
            software_version=inspection.software_version,
            truth_defect=inspection.truth_defect,
            files=files,
            lot=inspection.lot,
            run_uuid=inspection.run_uuid,
            nearest_reference=None if prediction is None else _plain_nearest(prediction.nearest),
        )


@dataclass(frozen=True, slots=True)
class RecipeSummary:
    """A recipe in a list; class name, references, limits and camera are of the version that `get` gives."""

    name: str
    class_name: str
    newest_version: int
    active_version: int | None
    reference_count: int
    limits: Limits | None
    camera: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class RecipeVersionSummary:
    """One version in a recipe's history.

    Attributes:
        released_at, released_by: its release. It has one only; a return to it is a version of its own.
    """

    number: int
    is_active: bool
    created_at: datetime
    created_by: str
    reason: str
    released_at: datetime | None
    released_by: str | None
    limits: Limits | None
    reference_count: int
    imaging_fingerprint: str
    model_fingerprint: str
    reference_fingerprint: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One setting in which two recipes differ.

    Attributes:
        field: dotted path within `Recipe`, such as "imaging.exposure_us"; "stale" for what would keep it from release.
        before, after: the values, as JSON knows them; of a role of samples ("references") how many there are.
        added, removed: of a role of samples, told apart by their pixels. Both 0: the same ones in another order.
    """

    field: str
    before: Any
    after: Any
    added: int = 0
    removed: int = 0


def _number(value: Any) -> float | None:
    # SQLite stores numpy's float32 as bytes without a word.
    return None if value is None else float(value)


def _plain_nearest(nearest: NearestReference | None) -> NearestReference | None:
    if nearest is None:
        return None
    (row, column), (query_row, query_column) = nearest.reference_position, nearest.query_position
    return NearestReference(
        reference=int(nearest.reference),
        reference_position=(int(row), int(column)),
        query_position=(int(query_row), int(query_column)),
        distance=float(nearest.distance),
        variant=int(nearest.variant),
        tile=int(nearest.tile),
    )


def _plain_region(region: Region) -> Region:
    return Region(
        x=int(region.x),
        y=int(region.y),
        width=int(region.width),
        height=int(region.height),
        area=int(region.area),
        peak=float(region.peak),
        peak_x=int(region.peak_x),
        peak_y=int(region.peak_y),
    )
