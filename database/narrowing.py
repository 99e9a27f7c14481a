"""Where the inspections behind a filter lie, so that a list of few among a million reads only these."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, bindparam, func, literal_column, select, text
from sqlalchemy.orm import Session

from database.inspection_filter import InspectionFilter, conditions
from database.models import BLOCK, InspectionBlockRow, InspectionRow

RARE = 20_000
"""Fewer than so many are looked up one by one; of more, enough are soon met on the way from the newest on."""

LAST = 2**63 - 1
TRIGRAM = 3


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A filter in SQL, and the sequences outside of which nothing fits it.

    Attributes:
        conditions: on `InspectionRow`, whatever the sequence. None of them makes SQLite search an index but what is
            meant to.
        first, last: of these sequences, both included.
        is_rare: one of the conditions lists fewer than `RARE` sequences.
    """

    conditions: tuple[ColumnElement[bool], ...]
    first: int = 0
    last: int = LAST
    is_rare: bool = False

    def where(self, *, after: int = -1, before: int | None = None) -> tuple[ColumnElement[bool], ...]:
        """The filter among the sequences between two, both not included."""
        # One bound on each side: of several SQLite searches by one and walks through what the others leave out.
        first, last = max(self.first, after + 1), self.last if before is None else min(self.last, before - 1)
        return (*self.conditions, InspectionRow.id >= first, InspectionRow.id <= last)


def narrowed(session: Session, wanted: InspectionFilter) -> Narrowed:
    """Lets through exactly what `wanted` does.

    The rarest condition lists its sequences, where there are fewer than `RARE`. Otherwise those of recipe, lot and time
    say from where to where they lie, and between the overview index is walked.
    """
    found = tuple(conditions(wanted))
    named, measured = list(_named(wanted)), list(_measured(wanted))
    counted = [(_count(session, ids), place) for place, ids in enumerate([*named, *measured])]
    fewest, place = min(counted, default=(RARE, 0))
    if fewest < RARE:
        return Narrowed((*found, InspectionRow.id.in_([*named, *measured][place])), is_rare=True)
    spans = [_ends(session, ids) for ids in named]
    if wanted.since is not None or wanted.until is not None:
        spans.append(_blocks(session, wanted))
    return Narrowed(
        found, max((first for first, _ in spans), default=0), min((last for _, last in spans), default=LAST)
    )


def newest(narrow: Narrowed, limit: int, before_sequence: int | None = None) -> Select[int]:
    """The sequences of the newest ones, newest first; read from an index alone."""
    row = InspectionRow
    return select(row.id).where(*narrow.where(before=before_sequence)).order_by(row.id.desc()).limit(limit)


def _named(wanted: InspectionFilter) -> Iterator[Select[int]]:
    """The sequences of a recipe, of one of its versions, of a lot."""
    row = InspectionRow
    if wanted.recipe is not None and wanted.recipe_version is None:
        yield select(row.id).where(row.recipe_name == wanted.recipe)
    elif wanted.recipe is not None:
        yield select(row.id).where(row.recipe_name == wanted.recipe, row.recipe_version == wanted.recipe_version)
    if wanted.lot is not None:
        yield select(row.id).where(row.lot == wanted.lot)


def _measured(wanted: InspectionFilter) -> Iterator[Select[int]]:
    """The sequences within a range of scores, and those whose serial number holds the same groups of three letters."""
    score, serial = InspectionRow.score, wanted.serial_contains
    within = [
        *([] if wanted.min_score is None else [score >= wanted.min_score]),
        *([] if wanted.max_score is None else [score <= wanted.max_score]),
    ]
    if within:
        yield select(InspectionRow.id).where(*within)
    if len(serial) >= TRIGRAM and "\0" not in serial:  # at which SQLite ends a text
        holds = text("inspection_serials MATCH :trigrams").bindparams(bindparam("trigrams", _trigrams(serial)))
        yield select(literal_column("rowid").label("id")).select_from(text("inspection_serials")).where(holds)


def _trigrams(serial: str) -> str:
    """Enough groups of three letters to cover all of it, as FTS5 asks for them."""
    starts = sorted({*range(0, len(serial) - TRIGRAM + 1, TRIGRAM), len(serial) - TRIGRAM})
    groups = (serial[start : start + TRIGRAM].replace('"', '""') for start in starts)
    return " ".join(f'"{group}"' for group in groups)


def _count(session: Session, ids: Select[int]) -> int:
    return session.scalars(select(func.count()).select_from(ids.limit(RARE).subquery())).one()


def _ends(session: Session, ids: Select[int]) -> tuple[int, int]:
    # Each by itself: asked for both at once SQLite reads all between.
    first, last = (session.scalar(ids.with_only_columns(end(InspectionRow.id))) for end in (func.min, func.max))
    return first or 0, last or 0


def _blocks(session: Session, wanted: InspectionFilter) -> tuple[int, int]:
    block = InspectionBlockRow
    query = select(func.min(block.block), func.max(block.block))
    if wanted.since is not None:
        query = query.where(block.last_at >= wanted.since)
    if wanted.until is not None:
        query = query.where(block.first_at < wanted.until)
    first, last = session.execute(query).one()
    return (0, -1) if first is None else (first * BLOCK, (last + 1) * BLOCK - 1)
