"""Files that are whole or not there, and long writing that can be broken off."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from inspector.errors import UsageError
from ui.language import tr

Item = TypeVar("Item")
OnProgress = Callable[[int, int], None]
"""Called with how much is done, of how much."""

TOLD_EVERY = 100


class ExportCancelledError(Exception):
    """Writing was cancelled by whoever asked for it; nothing was left behind."""


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A temporary path beside `path`, which takes that name when the block ends well, in place of what was there.

    Raises UsageError where it cannot be written, before the block begins if that can be told.
    """
    require_place(path)
    temporary = path.parent / f".{uuid.uuid4().hex}.tmp"
    try:
        yield temporary
        os.replace(temporary, path)
    except OSError as error:
        raise cannot_be_written(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink()


def require_place(path: Path) -> None:
    """Raises UsageError where no file of this name can be written: before long work, that somebody would wait for."""
    if path.is_dir():
        raise UsageError(detail=tr("{path} is a folder.", path=path), hint=tr("Name the file to write."))
    probe = path.parent / f".{uuid.uuid4().hex}.tmp"
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError as error:
        raise cannot_be_written(path, error) from error


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """As `whole_file`, for a folder that is not there yet, or is empty."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise UsageError(
            detail=tr("{path} is there already.", path=path), hint=tr("Name a new folder, or an empty one.")
        )
    temporary = path.parent / f".{uuid.uuid4().hex}.tmp"
    try:
        temporary.mkdir(parents=True)
        yield temporary
        if path.exists():
            path.rmdir()
        os.replace(temporary, path)
    except OSError as error:
        raise cannot_be_written(path, error) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def cannot_be_written(path: Path, error: OSError) -> UsageError:
    return UsageError(
        detail=tr("{path} cannot be written ({error}).", path=path, error=error.strerror or error),
        hint=tr("Choose another place."),
    )


def watched(
    items: Iterable[Item], total: int, progress: OnProgress, cancelled: Callable[[], bool], *, every: int = TOLD_EVERY
) -> Iterator[Item]:
    """The items, with word of how far it is. Raises ExportCancelledError when `cancelled` says so."""
    done = 0
    for done, item in enumerate(items, start=1):
        if cancelled():
            raise ExportCancelledError
        yield item
        if done % every == 0:
            progress(done, max(total, done))
    progress(done, done)
