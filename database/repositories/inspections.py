"""The log of inspections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from database.inspection_filter import InspectionFilter
from database.models import InspectionRow, RecipeRow, RecipeVersionRow, RegionRow
from database.narrowing import narrowed, newest
from database.records import RECORDED, RecordedInspection, SavedFiles
from database.repositories.recipes import name_key
from database.sessions import Sessions
from database.study_records import is_of_study
from database.tallies import ALWAYS, by_verdict, tallies
from inspector.errors import InspectionNotFoundError
from inspector.types import Disposition, Limits, NearestReference, Reason, Region, Verdict


class InspectionRepository:
    """Inspections by sequence, newest first."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def add_many(self, session: Session, records: Sequence[RecordedInspection]) -> tuple[RecordedInspection, ...]:
        """Adds them in order within the caller's transaction; returns them with their sequences."""
        versions: dict[tuple[str, int], int | None] = {}
        rows = []
        for record in records:
            key = (record.recipe_name, record.recipe_version)
            if key not in versions:
                versions[key] = _recipe_version_id(session, *key)
            rows.append(_row(record, versions[key]))
        session.add_all(rows)
        session.flush()
        return tuple(replace(record, sequence=row.id) for record, row in zip(records, rows, strict=True))

    def recent(
        self,
        limit: int,
        *,
        before_sequence: int | None = None,
        verdict: Verdict | None = None,
        recipe: str | None = None,
        include_studies: bool = False,
    ) -> tuple[RecordedInspection, ...]:
        """At most `limit` inspections, newest first, older than `before_sequence`.

        Args:
            recipe: the recipe's name as recorded.
            include_studies: parts of studies as well.
        """
        verdicts = frozenset() if verdict is None else frozenset({verdict})
        wanted = InspectionFilter(verdicts=verdicts, recipe=recipe, include_studies=include_studies)
        row = InspectionRow
        with self._sessions.read() as session:
            ids = newest(narrowed(session, wanted), limit, before_sequence)
            query = select(row).where(row.id.in_(ids)).order_by(row.id.desc())
            return tuple(record_of(found) for found in session.scalars(query.options(selectinload(row.regions))))

    def get(self, sequence: int) -> RecordedInspection:
        """Raises InspectionNotFoundError."""
        with self._sessions.read() as session:
            row = session.get(InspectionRow, sequence)
            if row is None:
                raise InspectionNotFoundError(sequence=sequence)
            return record_of(row)

    def latest_with_serial(self, serial: str) -> RecordedInspection | None:
        """The newest inspection of a serial, of whatever recipe; None where there is none."""
        query = select(InspectionRow).where(InspectionRow.serial == serial).order_by(InspectionRow.id.desc()).limit(1)
        with self._sessions.read() as session:
            row = session.scalar(query.options(selectinload(InspectionRow.regions)))
            return None if row is None else record_of(row)

    def counts(self, *, recipe: str | None = None, since: datetime | None = None) -> dict[Verdict, int]:
        """Inspections of production by verdict, each verdict named; `since` is an aware time, included."""
        with self._sessions.read() as session:
            (tally,) = tallies(session, InspectionFilter(recipe=recipe, since=since), [ALWAYS])
        return by_verdict(tally)

    def total(self) -> int:
        """All rows, parts of studies among them."""
        with self._sessions.read() as session:
            return session.scalars(select(func.count()).select_from(InspectionRow)).one()


def _recipe_version_id(session: Session, name: str, number: int) -> int | None:
    return session.scalar(
        select(RecipeVersionRow.id)
        .join(RecipeRow)
        .where(RecipeRow.name_key == name_key(name), RecipeVersionRow.number == number)
    )


def _row(record: RecordedInspection, recipe_version_id: int | None) -> InspectionRow:
    limits, reason, files = record.limits, record.reason, record.files
    return InspectionRow(
        uuid=record.uuid,
        inspected_at=record.inspected_at,
        part_sequence=record.part_sequence,
        serial=record.serial,
        of_study=is_of_study(record.serial, record.lot),
        recipe_version_id=recipe_version_id,
        recipe_name=record.recipe_name,
        recipe_version=record.recipe_version,
        reference_fingerprint=record.reference_fingerprint,
        weights_sha256=record.weights_sha256,
        review_limit=None if limits is None else limits.review,
        reject_limit=None if limits is None else limits.reject,
        pixel_limit=None if limits is None else limits.pixel,
        score=record.score,
        language_score=record.language_score,
        visual_score=record.visual_score,
        verdict=record.verdict.value,
        reason_code=None if reason is None else reason.code,
        reason_values={} if reason is None else reason.values,
        gate_readings=record.gate_readings,
        stage_times_ms=record.stage_times_ms,
        trigger=record.trigger,
        camera=record.camera,
        user=record.user,
        software_version=record.software_version,
        image_path=files.image_path,
        map_path=files.map_path,
        heatmap_path=files.heatmap_path,
        truth_defect=record.truth_defect,
        lot=record.lot,
        run_uuid=record.run_uuid,
        nearest_reference=None if record.nearest_reference is None else asdict(record.nearest_reference),
        disposition=None if record.disposition is None else record.disposition.value,
        defect_type=record.defect_type,
        revision=record.revision,
        regions=[
            RegionRow(
                x=region.x,
                y=region.y,
                width=region.width,
                height=region.height,
                area=region.area,
                peak=region.peak,
                peak_x=region.peak_x,
                peak_y=region.peak_y,
            )
            for region in record.regions
        ],
    )


def record_of(row: InspectionRow) -> RecordedInspection:
    """A row as the code outside `database` sees it; reads its regions."""
    return RecordedInspection(
        sequence=row.id,
        uuid=row.uuid,
        inspected_at=row.inspected_at,
        part_sequence=row.part_sequence,
        verdict=Verdict(row.verdict),
        recipe_name=row.recipe_name,
        recipe_version=row.recipe_version,
        reference_fingerprint=row.reference_fingerprint,
        weights_sha256=row.weights_sha256,
        limits=_limits(row),
        score=row.score,
        language_score=row.language_score,
        visual_score=row.visual_score,
        regions=tuple(
            Region(
                x=region.x,
                y=region.y,
                width=region.width,
                height=region.height,
                area=region.area,
                peak=region.peak,
                peak_x=region.peak_x,
                peak_y=region.peak_y,
            )
            for region in row.regions
        ),
        reason=None if row.reason_code is None else Reason(row.reason_code, row.reason_values),
        gate_readings=row.gate_readings,
        stage_times_ms=row.stage_times_ms,
        serial=row.serial,
        trigger=row.trigger,
        camera=row.camera,
        user=row.user,
        software_version=row.software_version,
        truth_defect=row.truth_defect,
        files=SavedFiles(row.image_path, row.map_path, row.heatmap_path),
        lot=row.lot,
        run_uuid=row.run_uuid,
        nearest_reference=_nearest(row.nearest_reference),
        disposition=None if row.disposition is None else Disposition(row.disposition),
        defect_type=row.defect_type,
        revision=row.revision,
    )


def _nearest(values: dict[str, Any] | None) -> NearestReference | None:
    if values is None:
        return None
    positions = {name: tuple(values[name]) for name in ("reference_position", "query_position")}
    return NearestReference(**{**values, **positions})


def _limits(row: InspectionRow) -> Limits | None:
    if row.review_limit is None or row.reject_limit is None:
        return None
    return Limits(row.review_limit, row.reject_limit, row.pixel_limit, method=RECORDED)
