"""A zip that somebody else made: looked over before anything is unpacked, and unpacked into memory only."""

from __future__ import annotations

import io
import re
import stat
import zipfile
from pathlib import Path
from types import TracebackType

from inspector.errors import Detail
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
            raise RefusedError(Detail("it holds more than the {most} files allowed", most=MAX_FILES))
        return super().read(size)


class CheckedArchive:
    """The files of a zip by name; closes with the `with` block.

    Raises RefusedError for anything but a plain zip of the names that a package may hold, within its bounds.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise RefusedError(Detail("it is no file" if path.exists() else "there is no such file"))
        try:
            self._file = _ListedFile(io.FileIO(path))
        except OSError as error:
            raise RefusedError(Detail("it cannot be read ({error})", error=error.strerror)) from error
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
            raise RefusedError(Detail("it is damaged, or no zip file ({error})", error=error)) from error

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
            raise RefusedError(Detail("{name} is damaged ({error})", name=name, error=error)) from error
        if len(content) != wanted or more:
            raise RefusedError(Detail("{name} has not the size that the zip gives for it", name=name))
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
        raise RefusedError(
            Detail("it holds {count} files, more than the {most} allowed", count=len(infos), most=MAX_FILES)
        )
    files: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        _check_entry(info)
        if info.filename in files:
            raise RefusedError(Detail("it holds {name} twice", name=quoted(info.filename)))
        files[info.filename] = info
    if sum(info.file_size for info in infos) > MAX_BYTES:
        raise RefusedError(Detail("unpacked it would be larger than the {most} MiB allowed", most=MAX_BYTES >> 20))
    if MANIFEST not in files:
        raise RefusedError(Detail("it has no manifest: it is no recipe file"))
    if files[MANIFEST].file_size > MAX_MANIFEST_BYTES:
        raise RefusedError(Detail("its manifest is larger than the {most} MiB allowed", most=MAX_MANIFEST_BYTES >> 20))
    return files


def _check_entry(info: zipfile.ZipInfo) -> None:
    name = info.orig_filename  # `filename` is cut at a NUL and has its separators changed
    if name != MANIFEST and not PICTURE_NAME.fullmatch(name):
        leads_out = name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")
        raise RefusedError(
            Detail("the name {name} leads out of it" if leads_out else "{name} is foreign to it", name=quoted(name))
        )
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise RefusedError(Detail("{name} is a link or no plain file", name=quoted(name)))
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise RefusedError(Detail("{name} is compressed in a way that is not allowed", name=quoted(name)))
    if info.file_size > MAX_RATIO * max(info.compress_size, 1):
        raise RefusedError(
            Detail("{name} would unpack to more than {ratio} times its size", name=quoted(name), ratio=MAX_RATIO)
        )
