"""Pages of inspections for lists, newest first, however many there are."""

from __future__ import annotations

from sqlalchemy import Row, func, select, text

from database.inspection_filter import InspectionFilter, conditions
from database.models import InspectionRow, RegionRow
from database.narrowing import narrowed, newest
from database.records import SavedFiles
from database.review_records import InspectionHeadline, LotSummary, Neighbours
from database.sessions import Sessions
from inspector.types import Disposition, Reason, Verdict

RECENT_PARTS = 20_000
"""Among so many of the newest inspections `recent_lots` looks for lots."""

# From one lot to the next by a search each, because there are far fewer lots than parts. Without being told the index,
# SQLite would walk all parts for the newest of each lot.
LOTS = text(
    """
    WITH RECURSIVE known(lot) AS (
        SELECT min(lot) FROM inspections WHERE lot IS NOT NULL
        UNION ALL
        SELECT (SELECT min(lot) FROM inspections WHERE inspections.lot > known.lot)
        FROM known WHERE known.lot IS NOT NULL
    ), newest AS (
        SELECT lot, (
            SELECT max(id) FROM inspections INDEXED BY ix_inspections_by_lot
            WHERE inspections.lot = known.lot AND recipe_name = :recipe AND of_study = 0
        ) AS sequence FROM known
    )
    SELECT newest.lot, inspections.id, inspections.inspected_at
    FROM newest JOIN inspections ON inspections.id = newest.sequence
    ORDER BY inspections.id DESC
    """
).columns(InspectionRow.lot, InspectionRow.id, InspectionRow.inspected_at)


class InspectionQueue:
    """Lists of inspections behind a filter."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def page(
        self, wanted: InspectionFilter, *, limit: int, before_sequence: int | None = None
    ) -> tuple[InspectionHeadline, ...]:
        """At most `limit` headlines, newest first, older than `before_sequence`."""
        region_count = (
            select(func.count()).where(RegionRow.inspection_id == InspectionRow.id).correlate(InspectionRow)
        ).scalar_subquery()
        row = InspectionRow
        listed = select(
            row.id,
            row.inspected_at,
            row.verdict,
            row.reason_code,
            row.reason_values,
            row.score,
            row.review_limit,
            row.reject_limit,
            row.serial,
            row.lot,
            row.recipe_name,
            row.recipe_version,
            row.disposition,
            row.defect_type,
            row.revision,
            region_count.label("region_count"),
            row.image_path,
            row.map_path,
            row.heatmap_path,
        )
        with self._sessions.read() as session:
            ids = newest(narrowed(session, wanted), limit, before_sequence)
            query = listed.where(row.id.in_(ids)).order_by(row.id.desc())
            return tuple(_headline(found) for found in session.execute(query))

    def sequences(self, wanted: InspectionFilter, limit: int) -> tuple[int, ...]:
        """At most `limit` of them, newest first."""
        with self._sessions.read() as session:
            return tuple(session.scalars(newest(narrowed(session, wanted), limit)))

    def count(self, wanted: InspectionFilter, *, at_most: int = 10_000) -> int:
        """How many there are; `at_most` stands for that many or more, so that counting ends soon."""
        with self._sessions.read() as session:
            some = select(InspectionRow.id).where(*narrowed(session, wanted).where()).limit(at_most).subquery()
            return session.scalars(select(func.count()).select_from(some)).one()

    def neighbours(self, sequence: int, wanted: InspectionFilter) -> Neighbours:
        """The next newer and the next older one that fit, whether or not this one does itself."""
        row = InspectionRow
        with self._sessions.read() as session:
            narrow = narrowed(session, wanted)
            newer = select(row.id).where(*narrow.where(after=sequence)).order_by(row.id).limit(1)
            older = session.scalars(newest(narrow, 1, sequence)).first()
            return Neighbours(session.scalars(newer).first(), older)

    def lots(self, recipe: str) -> tuple[LotSummary, ...]:
        """All lots of production that have parts of a recipe, by its name as recorded; newest first."""
        with self._sessions.read() as session:
            return tuple(LotSummary(*found) for found in session.execute(LOTS, {"recipe": recipe}))

    def recent_lots(self, limit: int) -> tuple[str, ...]:
        """At most `limit` lots of the newest inspections of production, of whatever recipe; newest first."""
        row = InspectionRow
        production = conditions(InspectionFilter())
        some = select(row.id, row.lot).where(*production).order_by(row.id.desc()).limit(RECENT_PARTS).subquery()
        query = (
            select(some.c.lot)
            .where(some.c.lot.is_not(None))
            .group_by(some.c.lot)
            .order_by(func.max(some.c.id).desc())
            .limit(limit)
        )
        with self._sessions.read() as session:
            return tuple(lot for lot in session.scalars(query) if lot is not None)


def _headline(found: Row[tuple[object, ...]]) -> InspectionHeadline:
    row = found._mapping
    return InspectionHeadline(
        sequence=row["id"],
        inspected_at=row["inspected_at"],
        verdict=Verdict(row["verdict"]),
        reason=None if row["reason_code"] is None else Reason(row["reason_code"], row["reason_values"]),
        score=row["score"],
        review_limit=row["review_limit"],
        reject_limit=row["reject_limit"],
        serial=row["serial"],
        lot=row["lot"],
        recipe_name=row["recipe_name"],
        recipe_version=row["recipe_version"],
        disposition=None if row["disposition"] is None else Disposition(row["disposition"]),
        defect_type=row["defect_type"],
        revision=row["revision"],
        region_count=row["region_count"],
        files=SavedFiles(row["image_path"], row["map_path"], row["heatmap_path"]),
    )
