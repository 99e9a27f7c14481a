"""Recipes: every change is a new version, and one released version is the active one."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, fields, replace
from datetime import UTC, datetime
from itertools import count
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from database.models import RecipeRow, RecipeVersionRow, ReferenceImageRow
from database.records import Difference, RecipeSummary, RecipeVersionSummary
from database.sessions import Sessions
from inspector.errors import Detail, RecipeInvalidError, RecipeNotFoundError
from inspector.recipe import SAMPLE_ROLES, Recipe
from inspector.types import Limits


class RecipeRepository:
    """Recipes by name; case, spacing and Unicode form of a name do not matter."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def save(self, recipe: Recipe, *, user: str, reason: str = "") -> Recipe:
        """Stores the recipe as the newest version of its name, not released, and returns that version.

        A name that is known in another spelling keeps its first one.
        """
        now = datetime.now(UTC)
        with self._sessions.write() as session:
            row = self._find(session, recipe.name)
            if row is None:
                name = " ".join(recipe.name.split())
                row = RecipeRow(name=name, name_key=name_key(name), active_version=None, created_at=now)
                session.add(row)
            saved = replace(recipe, name=row.name, version=_next_number(row), released=False)
            row.versions.append(_new_version(saved, user=user, reason=reason, now=now))
        return saved

    def release(self, name: str, version: int, *, user: str) -> Recipe:
        """Makes a version the active one.

        Raises RecipeInvalidError for a version without limits, one that is stale, or one that was released before
        (see `rollback`); RecipeNotFoundError.
        """
        with self._sessions.write() as session:
            row, version_row = self._find_version(session, name, version)
            if version_row.released_at is not None and row.active_version != version_row.number:
                raise RecipeInvalidError(
                    recipe=row.name,
                    detail=Detail("version {version} was released before", version=version),
                    hint=Detail("Roll back to it, so that the history tells of the return."),
                )
            released = replace(_recipe(row, version_row), released=True)
            row.active_version = version_row.number
            if version_row.released_at is None:
                version_row.released_at, version_row.released_by = datetime.now(UTC), user
        return released

    def rollback(self, name: str, version: int, *, user: str, reason: str = "") -> Recipe:
        """Runs an earlier released version again: as a new version like it, released at once.

        A copy rather than the old version itself, because a version has one release, with its time and name. So the
        history tells of the return as of any other change, and inspections before and after it are told apart.

        Raises RecipeInvalidError for a version that was never released or is the active one, RecipeNotFoundError.
        """
        now = datetime.now(UTC)
        with self._sessions.write() as session:
            row, old = self._find_version(session, name, version)
            if old.released_at is None or old.number == row.active_version:
                raise RecipeInvalidError(
                    recipe=row.name,
                    detail=Detail(
                        "version {version} was never released"
                        if old.released_at is None
                        else "version {version} is in use",
                        version=version,
                    ),
                    hint=Detail("Roll back to a version that was in use before."),
                )
            recipe = replace(_recipe(row, old), version=_next_number(row))
            why = f"rolled back to version {version}" + (f": {reason}" if reason else "")
            copy = _new_version(recipe, user=user, reason=why, now=now)
            copy.released_at, copy.released_by = now, user
            row.versions.append(copy)
            row.active_version = copy.number
        return recipe

    def compare(self, name: str, before: int, after: int) -> tuple[Difference, ...]:
        """In what two versions differ, in the order of `Recipe`'s fields. Raises RecipeNotFoundError."""
        with self._sessions.read() as session:
            versions = [_recipe(*self._find_version(session, name, number)) for number in (before, after)]
        return differences(*versions)

    def get(self, name: str, version: int | None = None) -> Recipe:
        """One version; without a number the active one, or the newest where none was released.

        Raises RecipeNotFoundError, which lists the known names.
        """
        with self._sessions.read() as session:
            return _recipe(*self._find_version(session, name, version))

    def names(self) -> tuple[str, ...]:
        """All names, in alphabetical order."""
        with self._sessions.read() as session:
            return _names(session)

    def summaries(self) -> tuple[RecipeSummary, ...]:
        """All recipes, in alphabetical order."""
        with self._sessions.read() as session:
            rows = session.scalars(
                select(RecipeRow).options(selectinload(RecipeRow.versions)).order_by(RecipeRow.name_key)
            )
            return tuple(_summary(row) for row in rows)

    def versions(self, name: str) -> tuple[RecipeVersionSummary, ...]:
        """A recipe's history, newest first. Raises RecipeNotFoundError."""
        with self._sessions.read() as session:
            row, _ = self._find_version(session, name, None)
            return tuple(_version_summary(row, version) for version in reversed(row.versions))

    def free_name(self, name: str) -> str:
        """The name itself, or where there is such a recipe "NAME (2)" and so on."""
        with self._sessions.read() as session:
            if self._find(session, name) is None:
                return name
            stem = re.sub(r" \([0-9]+\)$", "", " ".join(name.split()))
            wanted = (f"{stem} ({number})" for number in count(2))
            return next(free for free in wanted if self._find(session, free) is None)

    def released_golden_scores(self, *, besides: str = "") -> list[tuple[float, ...]]:
        """Golden samples' scores of the active version of every recipe that has them, to learn how much they vary.

        Args:
            besides: name of a recipe that is left out, because it is to learn from the others.
        """
        with self._sessions.read() as session:
            rows = session.scalars(
                select(RecipeRow)
                .where(RecipeRow.active_version.is_not(None), RecipeRow.name_key != name_key(besides))
                .options(selectinload(RecipeRow.versions))
                .order_by(RecipeRow.name_key)
            )
            known = []
            for row in rows:
                with suppress(RecipeInvalidError):  # one that nobody can read any more must not stop the others
                    known.append(_recipe(row, _chosen(row)).golden_scores)
        return [scores for scores in known if scores]

    def _find(self, session: Session, name: str) -> RecipeRow | None:
        return session.scalar(select(RecipeRow).where(RecipeRow.name_key == name_key(name)))

    def _find_version(self, session: Session, name: str, version: int | None) -> tuple[RecipeRow, RecipeVersionRow]:
        row = self._find(session, name)
        if row is None:
            raise RecipeNotFoundError(recipe=name, known=", ".join(_names(session)) or Detail("none yet"))
        found = _chosen(row) if version is None else _numbered(row, version)
        if found is None:
            known = ", ".join(str(known.number) for known in row.versions)
            raise RecipeNotFoundError(
                recipe=Detail("{recipe}, version {version}", recipe=row.name, version=version),
                known=Detail("{recipe} in {versions}", recipe=row.name, versions=known),
            )
        return row, found


def name_key(name: str) -> str:
    """What two spellings of one name have in common."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def differences(before: Recipe, after: Recipe) -> tuple[Difference, ...]:
    """In what two recipes differ, but for name, version and release."""
    plain = (
        Difference(field, old, new)
        for (field, old), (_, new) in zip(_settings(before), _settings(after), strict=True)
        if old != new
    )
    samples = (_sample_difference(role, before, after) for role in SAMPLE_ROLES)
    return (*plain, *(difference for difference in samples if difference is not None))


def _settings(recipe: Recipe) -> Iterator[tuple[str, Any]]:
    """Every setting with its path; a region and a tile grid are one setting each."""
    for part in ("detector", "imaging"):
        yield from ((f"{part}.{name}", value) for name, value in asdict(getattr(recipe, part)).items())
    yield "trigger", recipe.trigger.value
    limits = None if recipe.limits is None else asdict(recipe.limits)
    yield from ((f"limits.{item.name}", None if limits is None else limits[item.name]) for item in fields(Limits))
    yield "golden_scores", recipe.golden_scores
    yield "record_interval_s", recipe.record_interval_s
    yield "interval_s", recipe.interval_s
    yield "takt_s", recipe.takt_s
    yield "presence", None if recipe.presence is None else Detail("calibrated")
    yield "gate", None if recipe.gate is None else Detail("of {count} golden samples", count=recipe.gate.count)
    yield "serial", recipe.serial.value
    yield "reads_codes", recipe.reads_codes
    yield "self_test", recipe.self_test
    yield "defect_types", recipe.defect_types
    yield "image_policy", recipe.image_policy.value
    yield "image_every", recipe.image_every
    yield "weights_sha256", recipe.weights_sha256
    yield "wanted_rate", recipe.wanted_rate
    yield "stale", recipe.stale


def _sample_difference(role: str, before: Recipe, after: Recipe) -> Difference | None:
    old, new = ([sample.sha256 for sample in getattr(recipe, role)] for recipe in (before, after))
    added, removed = Counter(new) - Counter(old), Counter(old) - Counter(new)
    # Order matters to aligned parts alone: they are moved onto the first golden sample.
    reordered = role == "references" and after.imaging.aligned and old != new
    if not (added or removed or reordered):
        return None
    return Difference(role, len(old), len(new), added.total(), removed.total())


def _next_number(row: RecipeRow) -> int:
    return max((version.number for version in row.versions), default=0) + 1


def _names(session: Session) -> tuple[str, ...]:
    return tuple(session.scalars(select(RecipeRow.name).order_by(RecipeRow.name_key)))


def _numbered(row: RecipeRow, number: int) -> RecipeVersionRow | None:
    return next((version for version in row.versions if version.number == number), None)


def _chosen(row: RecipeRow) -> RecipeVersionRow:
    active = None if row.active_version is None else _numbered(row, row.active_version)
    return active or row.versions[-1]


def _new_version(recipe: Recipe, *, user: str, reason: str, now: datetime) -> RecipeVersionRow:
    limits = recipe.limits
    return RecipeVersionRow(
        number=recipe.version,
        settings=recipe.to_json(),
        imaging_fingerprint=recipe.imaging_fingerprint,
        model_fingerprint=recipe.model_fingerprint,
        reference_fingerprint=recipe.reference_fingerprint,
        review_limit=None if limits is None else limits.review,
        reject_limit=None if limits is None else limits.reject,
        released_at=None,
        released_by=None,
        created_at=now,
        created_by=user,
        reason=reason,
        references=[
            ReferenceImageRow(position=position, path=reference.path, sha256=reference.sha256)
            for position, reference in enumerate(recipe.references)
        ],
    )


def _recipe(row: RecipeRow, version: RecipeVersionRow) -> Recipe:
    recipe = Recipe.from_json(version.settings)
    return replace(recipe, name=row.name, version=version.number, released=version.released_at is not None)


def _summary(row: RecipeRow) -> RecipeSummary:
    recipe = _recipe(row, _chosen(row))
    return RecipeSummary(
        name=row.name,
        class_name=recipe.detector.class_name,
        newest_version=row.versions[-1].number,
        active_version=row.active_version,
        reference_count=len(recipe.references),
        limits=recipe.limits,
        camera=recipe.imaging.camera,
        created_at=row.created_at,
    )


def _version_summary(row: RecipeRow, version: RecipeVersionRow) -> RecipeVersionSummary:
    recipe = _recipe(row, version)
    return RecipeVersionSummary(
        number=version.number,
        is_active=version.number == row.active_version,
        created_at=version.created_at,
        created_by=version.created_by,
        reason=version.reason,
        released_at=version.released_at,
        released_by=version.released_by,
        limits=recipe.limits,
        reference_count=len(recipe.references),
        imaging_fingerprint=version.imaging_fingerprint,
        model_fingerprint=version.model_fingerprint,
        reference_fingerprint=version.reference_fingerprint,
    )
