"""A zip that somebody else made: looked over before anything is unpacked, and unpacked into memory only."""

from __future__ import annotations

import io
import re
import stat
import zipfile
from pathlib import Path
from types import TracebackType

from inspector.recipe import SAMPLE_ROLES
from inspector.recipe_package.refusal import RefusedError, quoted

MANIFEST = "manifest.json"
PICTURE_NAME = re.compile(rf"({'|'.join(SAMPLE_ROLES)})/[0-9]{{4}}\.png")

MAX_FILES = 1001
MAX_MANIFEST_BYTES = 1 << 20
MAX_BYTES = 1 << 30
MAX_DIRECTORY_BYTES = 1 << 20
MAX_RATIO = 200
"""Unpacked to packed. PNG files hardly shrink; the manifest does by a factor of ten."""


class _ListedFile(io.BufferedReader):
    """Refuses a list of files so long that it alone would fill the memory: `zipfile` reads it in one piece."""

    listed = False

    def read(self, size: int | None = -1, /) -> bytes:
        if not self.listed and (size or 0) > MAX_DIRECTORY_BYTES:
            raise RefusedError(f"it holds more than the {MAX_FILES} files allowed")
        return super().read(size)


class CheckedArchive:
    """The files of a zip by name; closes with the `with` block.

    Raises RefusedError for anything but a plain zip of the names that a package may hold, within its bounds.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise RefusedError("it is no file" if path.exists() else "there is no such file")
        try:
            self._file = _ListedFile(io.FileIO(path))
        except OSError as error:
            raise RefusedError(f"it cannot be read ({error.strerror})") from error
        try:
            self._zip = zipfile.ZipFile(self._file)
            self._file.listed = True
            self._files = _checked(self._zip.infolist())
        except RefusedError:
            self._file.close()
            raise
        # A damaged zip makes the parser raise anything at all, from struct.error to NotImplementedError.
        except Exception as error:
            self._file.close()
            raise RefusedError(f"it is damaged, or no zip file ({error})") from error

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._files)

    def size(self, name: str) -> int:
        """Bytes, unpacked."""
        return self._files[name].file_size

    def read(self, name: str, limit: int | None = None) -> bytes:
        """A file's bytes, at most `limit`. Raises RefusedError where they are not those that the zip promises."""
        info = self._files[name]
        wanted = info.file_size if limit is None else min(limit, info.file_size)
        try:
            with self._zip.open(info) as file:
                content = file.read(wanted)
                more = limit is None and file.read(1)
        except Exception as error:  # as above
            raise RefusedError(f"{name} is damaged ({error})") from error
        if len(content) != wanted or more:
            raise RefusedError(f"{name} has not the size that the zip gives for it")
        return content

    def __enter__(self) -> CheckedArchive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._zip.close()
        self._file.close()


def _checked(infos: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    if len(infos) > MAX_FILES:
        raise RefusedError(f"it holds {len(infos)} files, more than the {MAX_FILES} allowed")
    files: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        _check_entry(info)
        if info.filename in files:
            raise RefusedError(f"it holds {quoted(info.filename)} twice")
        files[info.filename] = info
    if sum(info.file_size for info in infos) > MAX_BYTES:
        raise RefusedError(f"unpacked it would be larger than the {MAX_BYTES >> 20} MiB allowed")
    if MANIFEST not in files:
        raise RefusedError("it has no manifest: it is no recipe file")
    if files[MANIFEST].file_size > MAX_MANIFEST_BYTES:
        raise RefusedError(f"its manifest is larger than the {MAX_MANIFEST_BYTES >> 20} MiB allowed")
    return files


def _check_entry(info: zipfile.ZipInfo) -> None:
    name = info.orig_filename  # `filename` is cut at a NUL and has its separators changed
    if name != MANIFEST and not PICTURE_NAME.fullmatch(name):
        leads_out = name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")
        raise RefusedError(
            f"the name {quoted(name)} leads out of it" if leads_out else f"{quoted(name)} is foreign to it"
        )
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise RefusedError(f"{quoted(name)} is a link or no plain file")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise RefusedError(f"{quoted(name)} is compressed in a way that is not allowed")
    if info.file_size > MAX_RATIO * max(info.compress_size, 1):
        raise RefusedError(f"{quoted(name)} would unpack to more than {MAX_RATIO} times its size")
