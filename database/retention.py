"""Keeps the pictures within a quota: the oldest go first, but never one that somebody still has to look at."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import select

from database.image_store import ImageStore
from database.models import DeletedFilesRow, InspectionRow
from database.sessions import Sessions
from inspector.errors import OperatorError, QuotaNotMetError, StorageFullError
from inspector.types import Disposition, Verdict

# Each holds a folder a day, YYYY/MM/DD, with files named by their inspection's UUID.
FOLDERS = ("inspections", "heatmaps", "thumbs/inspections", "thumbs/heatmaps")

BATCH = 64
"""Parts in one transaction: short, because the recorder waits for it."""

SETTLED_S = 2.0
"""A folder's time is as coarse as some file systems make it: one that just changed is read again."""

OVER_QUOTA = "quota"


@dataclass(frozen=True, slots=True)
class DeletedFiles:
    """Files of an inspection that are no longer there.

    Attributes:
        kinds: of "image", "map" and "heatmap".
        reason: "quota".
        bytes: freed, thumbnails included.
    """

    sequence: int
    kinds: tuple[str, ...]
    deleted_at: datetime
    reason: str
    bytes: int


@dataclass(frozen=True, slots=True)
class RetentionResult:
    """What one pass did.

    Attributes:
        used_bytes: what pictures, maps and thumbnails take now.
        freed_bytes, parts: what was deleted, and of how many parts.
        cancelled: it was broken off before it was through.
        notice: that the quota is not met and nothing more may be deleted; None where it is met or was cancelled.
    """

    quota_bytes: int
    used_bytes: int
    freed_bytes: int = 0
    parts: int = 0
    cancelled: bool = False
    notice: OperatorError | None = None


@dataclass(frozen=True, slots=True)
class RetentionOutlook:
    """What a pass would do.

    Attributes:
        used_bytes: what pictures, maps and thumbnails take.
        going_parts, going_bytes: what would be deleted. going_until: the day of the newest of it, as YYYY/MM/DD.
        protected_parts, protected_bytes: what is kept whatever the quota, because somebody still has to look at it.
    """

    used_bytes: int
    going_parts: int = 0
    going_bytes: int = 0
    going_until: str = ""
    protected_parts: int = 0
    protected_bytes: int = 0


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    bytes: int


class Retention:
    """The quota of one image store; `enforce` is for one thread at a time.

    The rows stay and tell that their files are gone. Protected are parts that did not pass and that nobody has decided
    on, and parts somebody is UNSURE of: a picture is needed to decide.

    Parts of a study wait for nobody, whatever their verdict: their pictures go with the others of their day. The
    evidence of a study is its judgements, each with its verdict, score and truth, and these are never deleted.
    """

    def __init__(self, sessions: Sessions, images: ImageStore) -> None:
        self._sessions = sessions
        self._images = images
        self._sizes: dict[Path, tuple[int, int]] = {}

    def used_bytes(self) -> int:
        """What the files of all inspections take. Folders of days that have not changed are not read again."""
        return sum(self._size(folder) for day in self._days() for folder in self._folders(day))

    def outlook(self, quota_bytes: int | None, *, cancelled: Callable[[], bool] = lambda: False) -> RetentionOutlook:
        """What `enforce` would do now; None deletes nothing. Reads the folders of all days, until `cancelled`."""
        result = RetentionOutlook(self.used_bytes())
        for day in self._days():
            if cancelled():
                break
            files = self._files(day)
            for _, uuid, is_protected in self._known(list(files)):
                size = sum(file.bytes for file in files[uuid])
                if is_protected:
                    result = replace(
                        result,
                        protected_parts=result.protected_parts + 1,
                        protected_bytes=result.protected_bytes + size,
                    )
                elif quota_bytes is not None and result.used_bytes - result.going_bytes > quota_bytes:
                    result = replace(
                        result,
                        going_parts=result.going_parts + 1,
                        going_bytes=result.going_bytes + size,
                        going_until=day,
                    )
        return result

    def enforce(
        self,
        quota_bytes: int,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        on_progress: Callable[[RetentionResult], None] = lambda result: None,
    ) -> RetentionResult:
        """Deletes the oldest files until the rest is within the quota, nothing is left that may go, or `cancelled`.

        `on_progress` is told of every few dozen parts.

        Raises StorageFullError where a file cannot be deleted or a row not be written; a later call goes on.
        """
        result = RetentionResult(quota_bytes, self.used_bytes())
        for day in self._days():
            if result.used_bytes <= quota_bytes:
                return result
            files = self._files(day)
            candidates = iter(self._deletable(list(files)))
            while batch := list(islice(candidates, BATCH)):
                if cancelled():
                    return replace(result, cancelled=True)
                result = self._delete(batch, files, result)
                on_progress(result)
                if result.used_bytes <= quota_bytes:
                    return result
        if result.used_bytes <= quota_bytes:
            return result
        used_gb, quota_gb = (size / 1e9 for size in (result.used_bytes, quota_bytes))
        return replace(result, notice=QuotaNotMetError(used_gb=used_gb, quota_gb=quota_gb))

    def deleted(self, sequence: int) -> tuple[DeletedFiles, ...]:
        """What was deleted of an inspection, oldest first."""
        query = select(DeletedFilesRow).where(DeletedFilesRow.inspection_id == sequence).order_by(DeletedFilesRow.id)
        with self._sessions.read() as session:
            return tuple(
                DeletedFiles(row.inspection_id, tuple(row.kinds.split(",")), row.deleted_at, row.reason, row.bytes)
                for row in session.scalars(query)
            )

    def _delete(self, sequences: list[int], files: dict[str, list[_File]], result: RetentionResult) -> RetentionResult:
        """Files first, then the rows' commit: after a crash between the two the next pass finds the rows again."""
        query = select(InspectionRow).where(InspectionRow.id.in_(sequences)).order_by(InspectionRow.id)
        with self._sessions.write() as session:
            for row in session.scalars(query):
                # Asked again: somebody may have taken a decision back since.
                if result.used_bytes <= result.quota_bytes or _is_protected(row.verdict, row.disposition, row.of_study):
                    continue
                freed = _unlink(files[row.uuid])
                paths = {"image": row.image_path, "map": row.map_path, "heatmap": row.heatmap_path}
                session.add(
                    DeletedFilesRow(
                        inspection_id=row.id,
                        kinds=",".join(kind for kind, path in paths.items() if path is not None),
                        deleted_at=datetime.now(UTC),
                        reason=OVER_QUOTA,
                        bytes=freed,
                    )
                )
                row.image_path = row.map_path = row.heatmap_path = None
                result = replace(
                    result,
                    used_bytes=result.used_bytes - freed,
                    freed_bytes=result.freed_bytes + freed,
                    parts=result.parts + 1,
                )
        return result

    def _deletable(self, uuids: list[str]) -> list[int]:
        """The sequences of those that may go, oldest first."""
        return [sequence for sequence, _, is_protected in self._known(uuids) if not is_protected]

    def _known(self, uuids: list[str]) -> list[tuple[int, str, bool]]:
        """Sequence, UUID and whether it is protected, of those that have a row, oldest first."""
        row = InspectionRow
        found: list[tuple[int, str, bool]] = []
        with self._sessions.read() as session:
            for start in range(0, len(uuids), 500):
                query = select(row.id, row.uuid, row.verdict, row.disposition, row.of_study).where(
                    row.uuid.in_(uuids[start : start + 500])
                )
                found += [
                    (sequence, uuid, _is_protected(verdict, disposition, of_study))
                    for sequence, uuid, verdict, disposition, of_study in session.execute(query)
                ]
        return sorted(found)

    def _days(self) -> list[str]:
        """All days that have a folder, oldest first, as YYYY/MM/DD."""
        roots = [self._images.folder / name for name in FOLDERS]
        return sorted({day.relative_to(root).as_posix() for root in roots for day in root.glob("[0-9]*/[0-9]*/[0-9]*")})

    def _folders(self, day: str) -> Iterator[Path]:
        return (self._images.folder / name / day for name in FOLDERS)

    def _size(self, folder: Path) -> int:
        try:
            changed_ns = folder.stat().st_mtime_ns
        except FileNotFoundError:
            return 0
        known_ns, size = self._sizes.get(folder, (None, 0))
        if changed_ns != known_ns:
            size = sum(file.bytes for file in _listed(folder))
            if time.time_ns() - changed_ns > SETTLED_S * 1e9:
                self._sizes[folder] = (changed_ns, size)
        return size

    def _files(self, day: str) -> dict[str, list[_File]]:
        """A day's files by the UUID of their inspection."""
        found = defaultdict(list)
        for folder in self._folders(day):
            for file in _listed(folder):
                found[file.path.stem].append(file)
        return found


def _is_protected(verdict: str, disposition: str | None, of_study: bool) -> bool:
    undecided = disposition is None and verdict != Verdict.PASS.value and not of_study
    return undecided or disposition == Disposition.UNSURE.value


def _listed(folder: Path) -> Iterator[_File]:
    try:
        for path in folder.iterdir():
            try:
                yield _File(path, path.stat().st_size)
            except FileNotFoundError:
                continue  # a temporary file that was renamed meanwhile
    except FileNotFoundError:
        return


def _unlink(files: list[_File]) -> int:
    """The bytes freed."""
    for file in files:
        try:
            file.path.unlink(missing_ok=True)
        except OSError as error:
            raise StorageFullError(folder=file.path.parent, detail=error.strerror or str(error)) from error
    return sum(file.bytes for file in files)
