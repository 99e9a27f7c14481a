"""What holds for everybody at a station: small, versioned JSON beside its database. No Qt."""

from __future__ import annotations

import json
import logging
import os
import shutil
import threading
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Any

from inspector.errors import StorageFullError

logger = logging.getLogger(__name__)
VERSION = 1
FILE_NAME = "station.json"
GB = 1e9
SUGGESTED_SHARE = 0.6
"""Of the disk, offered to whoever sets a quota; what is left holds the system. Without a choice nothing is deleted: a
station never throws pictures away that nobody asked it to."""

DEFAULT_SHIFTS = (time(6), time(14), time(22))


@dataclass(frozen=True, slots=True)
class StationSettings:
    """Choices of the station.

    Attributes:
        quota_gb: of pictures, in 10^9 bytes; None takes `quota_share` of the disk's size.
        quota_share: 0 to 1; None as well as `quota_gb` deletes nothing.
        shift_starts: local times at which a shift begins, rising; at least one.
    """

    quota_gb: float | None = None
    quota_share: float | None = None
    shift_starts: tuple[time, ...] = DEFAULT_SHIFTS

    def quota_bytes(self, folder: Path) -> int | None:
        """The quota for pictures in this folder; None where nothing is deleted. Raises OSError without the disk."""
        if self.quota_gb is not None:
            return round(self.quota_gb * GB)
        return None if self.quota_share is None else round(self.quota_share * shutil.disk_usage(folder).total)


class StationSettingsFile:
    """Reads and writes `StationSettings`, from any thread. A damaged or newer file is left and the defaults hold."""

    def __init__(self, data_dir: Path) -> None:
        self.path = data_dir / FILE_NAME
        self._lock = threading.Lock()
        self._values = self._load()

    @property
    def values(self) -> StationSettings:
        return self._values

    def save(self, values: StationSettings) -> None:
        """Atomic. Raises StorageFullError, and then what held before still holds."""
        content = {
            "version": VERSION,
            "quota_gb": values.quota_gb,
            "quota_share": values.quota_share,
            "shift_starts": [f"{start:%H:%M}" for start in values.shift_starts],
        }
        with self._lock:
            temporary = self.path.with_suffix(".tmp")
            try:
                temporary.write_text(json.dumps(content, indent=2), encoding="utf-8")
                os.replace(temporary, self.path)
            except OSError as error:
                raise StorageFullError(folder=self.path.parent, detail=error.strerror or str(error)) from error
            self._values = values

    def _load(self) -> StationSettings:
        try:
            content: Any = json.loads(self.path.read_text(encoding="utf-8"))
            if content["version"] != VERSION:
                raise ValueError(f"version {content['version']}")
            return StationSettings(
                _positive(content["quota_gb"]),
                _positive(content["quota_share"]),
                tuple(sorted({time.fromisoformat(start) for start in content["shift_starts"]})) or DEFAULT_SHIFTS,
            )
        except FileNotFoundError:
            return StationSettings()
        except (OSError, ValueError, TypeError, KeyError) as error:
            # Deletes nothing: what was allowed is not known.
            logger.warning("settings in %s could not be read, so no picture is deleted: %s", self.path, error)
            return StationSettings(quota_share=None)


def _positive(value: Any) -> float | None:
    """A number above 0 or nothing. Raises ValueError."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise ValueError(f"{value!r} is no quota")
    return float(value)
