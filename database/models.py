"""The tables. What the code outside `database` sees of them are the dataclasses in `database.records`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


# All but the many parts that passed and that nobody decided on. Written out and not with bound values, because SQLite
# uses a partial index only for a query that repeats its condition literally.
NOTABLE = "(inspections.verdict != 'PASS' OR inspections.disposition IS NOT NULL)"

# What lists are filtered by, in an index in the order they are shown: a list of whatever filter reads this and never
# the wide rows, of which it fetches only those it shows.
_SAID = ("verdict", "disposition")
_LISTED = ("id", "of_study", *_SAID, "score", "recipe_name", "recipe_version", "inspected_at", "lot", "serial")
_TIMED = ("of_study", "inspected_at")
_COUNTED = ("recipe_name", "recipe_version", "lot")
_IS_NOTABLE = text(NOTABLE.replace("inspections.", ""))


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, stored as UTC. SQLite keeps no time zone, so naive times are refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime(),
        float: Double(),
        dict[str, Any]: JSON(),
    }


class RecipeRow(Base):
    """A recipe's name and which of its versions runs.

    `name_key` is the name without regard to case, spacing and Unicode form; SQLite's NOCASE knows only ASCII.
    """

    __tablename__ = "recipes"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(String(200), unique=True)
    active_version: Mapped[int | None]
    created_at: Mapped[datetime]

    versions: Mapped[list[RecipeVersionRow]] = relationship(
        back_populates="recipe",
        order_by="RecipeVersionRow.number",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )


class RecipeVersionRow(Base):
    """One version, never changed after it was written but for its first release (when and by whom)."""

    __tablename__ = "recipe_versions"
    __table_args__ = (UniqueConstraint("recipe_id", "number"), CheckConstraint("number >= 1", name="number"))

    id: Mapped[int] = mapped_column(primary_key=True)
    recipe_id: Mapped[int] = mapped_column(ForeignKey("recipes.id", ondelete="CASCADE"))
    number: Mapped[int]
    settings: Mapped[str] = mapped_column(Text)
    imaging_fingerprint: Mapped[str] = mapped_column(String(64))
    model_fingerprint: Mapped[str] = mapped_column(String(64))
    reference_fingerprint: Mapped[str] = mapped_column(String(64))
    review_limit: Mapped[float | None]
    reject_limit: Mapped[float | None]
    released_at: Mapped[datetime | None]
    released_by: Mapped[str | None] = mapped_column(String(200))
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(Text)

    recipe: Mapped[RecipeRow] = relationship(back_populates="versions")
    references: Mapped[list[ReferenceImageRow]] = relationship(
        order_by="ReferenceImageRow.position", cascade="all, delete-orphan", passive_deletes=True
    )


class ReferenceImageRow(Base):
    """One golden sample of a recipe version; the path is relative to the image store."""

    __tablename__ = "reference_images"

    recipe_version_id: Mapped[int] = mapped_column(
        ForeignKey("recipe_versions.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str] = mapped_column(String(500))
    sha256: Mapped[str] = mapped_column(String(64))


class InspectionRow(Base):
    """One part judged. Recipe, fingerprints and limits are copied in, so that a row explains itself.

    `of_study` is what `study_records.is_of_study` says. Triggers enter each new row into
    `inspection_blocks` and into the full-text table `inspection_serials`, the trigrams of serial numbers; both are made
    by revision 0004. Neither forgets a row that is deleted, which is never found and never comes again.
    """

    __tablename__ = "inspections"
    __table_args__ = (
        CheckConstraint("verdict IN ('PASS', 'REVIEW', 'FAIL', 'NOT_JUDGED')", name="verdict"),
        CheckConstraint("disposition IN ('GOOD', 'DEFECT', 'UNSURE')", name="disposition"),
        # Each index ends in the row's id, so the newest of a recipe or serial come without sorting.
        Index(None, "recipe_name"),
        Index(None, "recipe_name", "recipe_version"),
        Index(None, "recipe_version_id"),
        Index(None, "serial"),
        Index(None, "score"),
        Index("ix_inspections_overview", *_LISTED),
        # A few in a hundred, so that what people look for is found among these alone. With the columns of their own
        # condition, because SQLite looks these up again and would go to the row for it.
        Index("ix_inspections_notable", *_LISTED, "defect_type", "reason_code", sqlite_where=_IS_NOTABLE),
        # What charts count by, from which a stretch of time is counted without looking at any column.
        Index("ix_inspections_by_time", *_TIMED, *_COUNTED),
        Index("ix_inspections_notable_by_time", *_TIMED, *_SAID, *_COUNTED, sqlite_where=_IS_NOTABLE),
        Index("ix_inspections_by_lot", "lot", "recipe_name", "of_study", sqlite_where=text("lot IS NOT NULL")),
        # A sequence number is never given twice, not even after the newest rows were deleted.
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(String(36), unique=True)
    inspected_at: Mapped[datetime]
    part_sequence: Mapped[int]
    serial: Mapped[str | None] = mapped_column(String(200))
    of_study: Mapped[bool] = mapped_column(server_default="0")
    recipe_version_id: Mapped[int | None] = mapped_column(ForeignKey("recipe_versions.id", ondelete="SET NULL"))
    recipe_name: Mapped[str] = mapped_column(String(200))
    recipe_version: Mapped[int]
    reference_fingerprint: Mapped[str] = mapped_column(String(64))
    weights_sha256: Mapped[str] = mapped_column(String(64))
    review_limit: Mapped[float | None]
    reject_limit: Mapped[float | None]
    pixel_limit: Mapped[float | None]
    score: Mapped[float | None]
    language_score: Mapped[float | None]
    visual_score: Mapped[float | None]
    verdict: Mapped[str] = mapped_column(String(10))
    reason_code: Mapped[str | None] = mapped_column(String(100))
    reason_values: Mapped[dict[str, Any]]
    gate_readings: Mapped[dict[str, Any]]
    stage_times_ms: Mapped[dict[str, Any]]
    trigger: Mapped[str] = mapped_column(String(50))
    camera: Mapped[str] = mapped_column(String(500))
    user: Mapped[str] = mapped_column(String(200))
    software_version: Mapped[str] = mapped_column(String(50))
    image_path: Mapped[str | None] = mapped_column(String(500))
    map_path: Mapped[str | None] = mapped_column(String(500))
    heatmap_path: Mapped[str | None] = mapped_column(String(500))
    truth_defect: Mapped[str | None] = mapped_column(String(100))
    lot: Mapped[str | None] = mapped_column(String(200))
    run_uuid: Mapped[str | None] = mapped_column(String(36))
    nearest_reference: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    disposition: Mapped[str | None] = mapped_column(String(10))
    defect_type: Mapped[str | None] = mapped_column(String(100))
    revision: Mapped[int] = mapped_column(server_default="0")

    regions: Mapped[list[RegionRow]] = relationship(
        order_by="RegionRow.id", cascade="all, delete-orphan", passive_deletes=True
    )


BLOCK = 4096


class InspectionBlockRow(Base):
    """When the first and the last of the `BLOCK` inspections with the sequences from block * BLOCK on were made.

    Clocks are set back, so a time says nothing of the sequence; these few rows say where to look for it.
    """

    __tablename__ = "inspection_blocks"

    block: Mapped[int] = mapped_column(primary_key=True)
    first_at: Mapped[datetime]
    last_at: Mapped[datetime]


class DispositionRow(Base):
    """One decision of a person on one part, or its taking back (disposition NULL or the former one). Only ever added.

    `revision` counts those of a part; `restores` is the revision an undo went back to, 0 for "undecided".
    """

    __tablename__ = "dispositions"
    __table_args__ = (UniqueConstraint("inspection_id", "revision"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    inspection_id: Mapped[int] = mapped_column(ForeignKey("inspections.id", ondelete="CASCADE"))
    revision: Mapped[int]
    decided_at: Mapped[datetime]
    user: Mapped[str] = mapped_column(String(200))
    disposition: Mapped[str | None] = mapped_column(String(10))
    defect_type: Mapped[str | None] = mapped_column(String(100))
    note: Mapped[str] = mapped_column(Text)
    restores: Mapped[int | None]


class DeletedFilesRow(Base):
    """Files of an inspection that retention removed; `kinds` names them, separated by commas."""

    __tablename__ = "deleted_files"

    id: Mapped[int] = mapped_column(primary_key=True)
    inspection_id: Mapped[int] = mapped_column(ForeignKey("inspections.id", ondelete="CASCADE"), index=True)
    kinds: Mapped[str] = mapped_column(String(50))
    deleted_at: Mapped[datetime]
    reason: Mapped[str] = mapped_column(String(50))
    bytes: Mapped[int] = mapped_column(BigInteger)


class ShiftTestRow(Base):
    """One shift-start self-test, with what it was made of."""

    __tablename__ = "shift_tests"
    __table_args__ = (Index(None, "recipe_name", "tested_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    tested_at: Mapped[datetime]
    recipe_name: Mapped[str] = mapped_column(String(200))
    recipe_version: Mapped[int]
    passed: Mapped[bool]
    user: Mapped[str] = mapped_column(String(200))
    parts: Mapped[dict[str, Any]]
    imaging_code: Mapped[str | None] = mapped_column(String(100))
    imaging_values: Mapped[dict[str, Any]]


class RegionRow(Base):
    """A connected area of the map at or above the pixel limit, in image pixels."""

    __tablename__ = "regions"

    id: Mapped[int] = mapped_column(primary_key=True)
    inspection_id: Mapped[int] = mapped_column(ForeignKey("inspections.id", ondelete="CASCADE"), index=True)
    x: Mapped[int]
    y: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    area: Mapped[int]
    peak: Mapped[float]
    peak_x: Mapped[int]
    peak_y: Mapped[int]
