"""A data folder with many inspections, the same at each call: what a busy station has after some months."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from database import Database
from database.engine import FILE_NAME

RECIPES = (("Washer", 3), ("Bracket", 2), ("Metal nut", 1))
PARTS_A_DAY = 12_000
PARTS_A_LOT = 1_000
END = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
REVIEWED_SHARE = 0.9
"""Of the flagged parts; the others wait, most of them among the newest."""

DEFECT_TYPES = ("scratch", "dent", "chip", "stain", None)
NOT_JUDGED_REASONS = ("blurred", "too_dark", "misaligned", "late", "serial_missing")
REVIEW_LIMIT, REJECT_LIMIT = 0.4, 0.6
CHUNK = 20_000


@dataclass(frozen=True, slots=True)
class _Part:
    row: dict[str, Any]
    regions: list[tuple[int, ...]]
    decision: tuple[str, str | None] | None


def make_data_folder(folder: Path, count: int, *, seed: int = 0) -> None:
    """Makes a database of `count` inspections with regions and dispositions, without pictures."""
    Database.open(folder).close()
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        for first in range(1, count + 1, CHUNK):
            _insert(connection, list(_parts(first, min(first + CHUNK, count + 1), count, seed)))
            connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _insert(connection: sqlite3.Connection, parts: list[_Part]) -> None:
    names = list(parts[0].row)
    columns, places = ", ".join(f'"{name}"' for name in names), ", ".join(f":{name}" for name in names)
    connection.executemany(f"INSERT INTO inspections ({columns}) VALUES ({places})", [part.row for part in parts])
    connection.executemany(
        "INSERT INTO regions (inspection_id, x, y, width, height, area, peak, peak_x, peak_y) "
        "VALUES (?, 10, 20, 30, 40, 900, 0.7, 15, 25)",
        [region for part in parts for region in part.regions],
    )
    connection.executemany(
        "INSERT INTO dispositions (inspection_id, revision, decided_at, user, disposition, defect_type, note) "
        "VALUES (?, 1, ?, 'berta', ?, ?, '')",
        [(part.row["id"], part.row["inspected_at"], *part.decision) for part in parts if part.decision is not None],
    )


def _parts(first: int, end: int, count: int, seed: int) -> Iterator[_Part]:
    random = np.random.default_rng((seed, first))
    size = end - first
    scores = np.exp(random.normal(-1.9, 0.45, size))
    lucky, decided, kinds = random.random(size), random.random(size), random.integers(0, 5, size)
    for index, number in enumerate(range(first, end)):
        score: float | None = float(scores[index])
        bad = 0.01 <= lucky[index] < 0.03
        if lucky[index] < 0.01:
            verdict, score = "NOT_JUDGED", None
        elif bad:
            score = float(scores[index]) * 4
        if score is not None:
            verdict = "PASS" if score < REVIEW_LIMIT else "REVIEW" if score < REJECT_LIMIT else "FAIL"
        waits = (count - number) < 0.05 * count
        share = 0.3 if waits else REVIEWED_SHARE
        decision = None
        if verdict != "PASS" and decided[index] < share:
            decision = ("DEFECT", DEFECT_TYPES[kinds[index]]) if bad else ("GOOD", None)
        yield _part(number, count, verdict, score, int(kinds[index]), decision)


def _part(
    number: int, count: int, verdict: str, score: float | None, kind: int, decision: tuple[str, str | None] | None
) -> _Part:
    when = END - timedelta(seconds=86_400 / PARTS_A_DAY * (count - number))
    recipe, versions = RECIPES[(number // 5_000) % len(RECIPES)]
    name = str(uuid.UUID(int=number))
    flagged = verdict != "PASS"
    row = {
        "id": number,
        "uuid": name,
        "inspected_at": f"{when:%Y-%m-%d %H:%M:%S.%f}",
        "part_sequence": number % 5_000 + 1,
        "serial": f"SN-{number * 7919 % 100_000_000:08d}",
        "recipe_name": recipe,
        "recipe_version": 1 + number * versions // (count + 1),
        "reference_fingerprint": "e" * 64,
        "weights_sha256": "f" * 64,
        "review_limit": None if score is None else REVIEW_LIMIT,
        "reject_limit": None if score is None else REJECT_LIMIT,
        "score": score,
        "visual_score": score,
        "verdict": verdict,
        "reason_code": NOT_JUDGED_REASONS[kind] if score is None else "score_below_review_limit",
        "reason_values": json.dumps({"score": score, "review": REVIEW_LIMIT}),
        "gate_readings": json.dumps({"sharpness": 12.5, "brightness": 101.3, "clipped": 0.001, "presence": 0.93}),
        "stage_times_ms": json.dumps(
            {"capture": 12.1, "prepare": 8.4, "encode": 350.0 + number % 100, "score": 21.7, "record": 30.2}
        ),
        "trigger": "presence",
        "camera": "device:by-id/usb-Vendor_Camera_1234-video-index0",
        "user": "anna",
        "software_version": "0.1.0",
        "image_path": f"inspections/{when:%Y/%m/%d}/{name}.{'png' if flagged else 'jpg'}",
        "map_path": f"inspections/{when:%Y/%m/%d}/{name}.npz",
        "heatmap_path": f"heatmaps/{when:%Y/%m/%d}/{name}.jpg",
        "lot": f"L-{number // PARTS_A_LOT:05d}",
        "run_uuid": str(uuid.UUID(int=number // 5_000)),
        "nearest_reference": json.dumps(
            {"reference": 2, "reference_position": [3, 4], "query_position": [3, 5], "distance": 0.2}
        ),
        "disposition": None if decision is None else decision[0],
        "defect_type": None if decision is None else decision[1],
        "revision": 0 if decision is None else 1,
    }
    return _Part(row, [(number,)] * (2 if verdict in ("REVIEW", "FAIL") else 0), decision)
