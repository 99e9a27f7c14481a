"""Recipes and inspections to store."""

from __future__ import annotations

import contextlib
import resource
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import Engine, event

from database import Database, RecordedInspection, SavedFiles
from inspector.recipe import DetectorSettings, Recipe, ReferenceImage
from inspector.types import Frame, Inspection, Limits, Prediction, Reason, Region, Verdict
from tests.fakes import gradient_image

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
WAIT_S = 20.0


def a_recipe(name: str = "Washer", **changes: Any) -> Recipe:
    values: dict[str, Any] = {
        "detector": DetectorSettings("metal washer", match_radius=0),
        "limits": Limits(0.4, 0.6, 0.5, 0.05, 3, method="t-bound"),
        "references": (ReferenceImage("references/b/b.png", "b" * 64), ReferenceImage("references/a/a.png", "a" * 64)),
    }
    return Recipe(name=name, **{**values, **changes})


def a_frame(level: int = 0) -> Frame:
    return Frame(gradient_image(level=level), 1, NOON, time.monotonic())


def a_prediction(score: float = 0.7) -> Prediction:
    """With a 5×5 map that differs everywhere, and numpy's numbers as a detector may hand them out."""
    grid = np.linspace(0, score, 25, dtype=np.float32).reshape(5, 5)
    return Prediction(np.float32(score), None, np.float32(score), np.zeros((48, 64), np.float32), grid)


def an_inspection(part: int = 1, **changes: Any) -> Inspection:
    values: dict[str, Any] = {
        "inspected_at": NOON,
        "verdict": Verdict.FAIL,
        "recipe_name": "Washer",
        "recipe_version": 1,
        "reference_fingerprint": "e" * 64,
        "weights_sha256": "f" * 64,
        "limits": Limits(0.4, 0.6, 0.5, 0.05, 3, method="t-bound"),
        "frame": a_frame(),
        "prediction": a_prediction(),
        "regions": (Region(1, 2, 3, 4, 12, 0.7, 2, 3), Region(10, 20, 3, 4, 9, 0.6, 11, 21)),
        "reason": Reason("score_above_reject", {"score": np.float32(0.75)}),
        "gate_readings": {"sharpness": 12.5},
        "stage_times_ms": {"capture": 1.5, "encode": 20.0},
        "serial": "A-1",
        "camera": "simulated:washer",
        "user": "anna",
        "software_version": "0.1.0",
        "truth_defect": "scratch",
    }
    return Inspection(part_sequence=part, **{**values, **changes})


def unseen_inspection(part: int = 1) -> Inspection:
    """A trigger that got no picture."""
    return an_inspection(
        part, verdict=Verdict.NOT_JUDGED, frame=None, prediction=None, limits=None, regions=(), truth_defect=None
    )


@contextlib.contextmanager
def files_end_at(size: int) -> Iterator[None]:
    """No file can grow beyond `size` bytes: a disk that fills up in the middle of a file."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def store(database: Database, *inspections: Inspection) -> tuple[RecordedInspection, ...]:
    """Their rows, without the recorder and without files."""
    records = [
        RecordedInspection.of(
            inspection, f"uuid-{database.inspections.total() + index}", SavedFiles("i.jpg"), {"encode": 2.0}
        )
        for index, inspection in enumerate(inspections)
    ]
    with database.write() as session:
        return database.inspections.add_many(session, records)


@contextlib.contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    """Keeps what is asked of any database meanwhile, with its values."""
    seen: list[tuple[str, Any]] = []

    def keep(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if "SELECT" in statement:
            seen.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", keep)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", keep)


class Ears:
    """Hears of rows and faults; can hold the writer thread at a row, or fail at one."""

    def __init__(self) -> None:
        self.rows: list[RecordedInspection] = []
        self.errors: list[Exception] = []
        self.heard = threading.Event()
        self.failed = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        self.fails_at: int | None = None

    def on_recorded(self, row: RecordedInspection) -> None:
        self.rows.append(row)
        self.heard.set()
        assert self.go_on.wait(WAIT_S)
        if row.part_sequence == self.fails_at:
            raise LookupError("a listener's own bug")

    def on_error(self, error: Exception) -> None:
        self.errors.append(error)
        self.failed.set()

    @property
    def parts(self) -> list[int]:
        return [row.part_sequence for row in self.rows]


def stored_parts(database: Database) -> list[int]:
    return [row.part_sequence for row in reversed(database.inspections.recent(1000))]


def block_images(database: Database) -> Path:
    """A file where the folder of pictures should be: no picture can be written."""
    obstacle = database.images.inspections_folder
    obstacle.write_text("in the way")
    return obstacle
