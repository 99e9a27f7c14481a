"""Recipes: every change is a new version, and one released version is the active one."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from database.models import RecipeRow, RecipeVersionRow, ReferenceImageRow
from database.records import RecipeSummary, RecipeVersionSummary
from database.sessions import Sessions
from inspector.errors import RecipeNotFoundError
from inspector.recipe import Recipe


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
            number = max((version.number for version in row.versions), default=0) + 1
            saved = replace(recipe, name=row.name, version=number, released=False)
            row.versions.append(_new_version(saved, user=user, reason=reason, now=now))
        return saved

    def release(self, name: str, version: int, *, user: str) -> Recipe:
        """Makes a version the active one: the newest, or an older one to go back to.

        Raises RecipeInvalidError for a version without limits, RecipeNotFoundError.
        """
        with self._sessions.write() as session:
            row, version_row = self._find_version(session, name, version)
            released = replace(_recipe(row, version_row), released=True)
            row.active_version = version_row.number
            if version_row.released_at is None:
                version_row.released_at, version_row.released_by = datetime.now(UTC), user
        return released

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

    def _find(self, session: Session, name: str) -> RecipeRow | None:
        return session.scalar(select(RecipeRow).where(RecipeRow.name_key == name_key(name)))

    def _find_version(self, session: Session, name: str, version: int | None) -> tuple[RecipeRow, RecipeVersionRow]:
        row = self._find(session, name)
        if row is None:
            raise RecipeNotFoundError(recipe=name, known=", ".join(_names(session)) or "none yet")
        found = _chosen(row) if version is None else _numbered(row, version)
        if found is None:
            known = ", ".join(str(known.number) for known in row.versions)
            raise RecipeNotFoundError(recipe=f"{row.name}, version {version}", known=f"{row.name} in {known}")
        return row, found


def name_key(name: str) -> str:
    """What two spellings of one name have in common."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


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
