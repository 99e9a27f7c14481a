"""The columns of exported inspections: everything that is recorded, one row a part."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from database.export import ExportedInspection
from database.records import RecordedInspection
from ui.camera_address import without_password
from ui.language import mark
from ui.reports.record_words import reason_text

Value = str | int | float | datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        key: its name for programs, the same in every language and version.
        caption: its English words for people, for `tr`.
        value: of one row. Times are aware; structured values are JSON.
        width: in letters, for a table that people look at. is_json: a text that holds JSON.
    """

    key: str
    caption: str
    value: Callable[[ExportedInspection], Value]
    width: int = 12
    is_json: bool = False


def _of(read: Callable[[RecordedInspection], Value]) -> Callable[[ExportedInspection], Value]:
    return lambda row: read(row.record)


def _limit(name: str) -> Callable[[ExportedInspection], Value]:
    return lambda row: None if row.record.limits is None else getattr(row.record.limits, name)


def _decision(name: str) -> Callable[[ExportedInspection], Value]:
    return lambda row: None if row.decision is None else getattr(row.decision, name)


def _json(value: Any) -> str | None:
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if value else None


COLUMNS = (
    Column("inspection", mark("Inspection"), _of(lambda record: record.sequence)),
    Column("inspected_at", mark("Judged"), _of(lambda record: record.inspected_at), 20),
    Column("recipe", mark("Recipe"), _of(lambda record: record.recipe_name), 22),
    Column("recipe_version", mark("Version"), _of(lambda record: record.recipe_version), 9),
    Column("lot", mark("Lot"), _of(lambda record: record.lot), 16),
    Column("serial", mark("Serial"), _of(lambda record: record.serial), 18),
    Column("verdict", mark("Verdict"), _of(lambda record: record.verdict.value), 13),
    Column("score", mark("Score"), _of(lambda record: record.score)),
    Column("review_limit", mark("Review limit"), _limit("review")),
    Column("reject_limit", mark("Reject limit"), _limit("reject")),
    Column("disposition", mark("Decision"), _of(lambda record: record.disposition), 12),
    Column("defect_type", mark("Type of defect"), _of(lambda record: record.defect_type), 16),
    Column("note", mark("Note"), _decision("note"), 30),
    Column("decided_by", mark("Decided by"), _decision("user"), 14),
    Column("decided_at", mark("Decided at"), _decision("decided_at"), 20),
    Column(
        "reason_code",
        mark("Reason (code)"),
        _of(lambda record: None if record.reason is None else record.reason.code),
        24,
    ),
    Column("reason", mark("Reason"), lambda row: reason_text(row.record) or None, 44),
    Column("user", mark("Operator"), _of(lambda record: record.user), 14),
    Column("trigger", mark("Trigger"), _of(lambda record: record.trigger), 11),
    Column("camera", mark("Camera"), _of(lambda record: without_password(record.camera)), 20),
    Column("part_in_run", mark("Part in its run"), _of(lambda record: record.part_sequence)),
    Column("language_score", mark("Language score"), _of(lambda record: record.language_score)),
    Column("visual_score", mark("Visual score"), _of(lambda record: record.visual_score)),
    Column("pixel_limit", mark("Map limit"), _limit("pixel")),
    Column("region_count", mark("Regions"), _of(lambda record: len(record.regions)), 9),
    Column(
        "regions",
        mark("Regions (JSON)"),
        _of(lambda record: _json([asdict(each) for each in record.regions])),
        20,
        True,
    ),
    Column(
        "nearest_reference",
        mark("Nearest golden sample (JSON)"),
        _of(lambda record: _json(record.nearest_reference and asdict(record.nearest_reference))),
        20,
        True,
    ),
    Column("gate_readings", mark("Picture quality (JSON)"), _of(lambda record: _json(record.gate_readings)), 20, True),
    Column("stage_times_ms", mark("Times in ms (JSON)"), _of(lambda record: _json(record.stage_times_ms)), 20, True),
    Column("software_version", mark("Software"), _of(lambda record: record.software_version), 10),
    Column("weights_sha256", mark("Weights (SHA-256)"), _of(lambda record: record.weights_sha256), 20),
    Column(
        "reference_fingerprint", mark("Golden samples (SHA-256)"), _of(lambda record: record.reference_fingerprint), 20
    ),
    Column("truth_defect", mark("Known defect"), _of(lambda record: record.truth_defect), 14),
    Column("image_path", mark("Picture"), _of(lambda record: record.files.image_path), 20),
    Column("map_path", mark("Map"), _of(lambda record: record.files.map_path), 20),
    Column("heatmap_path", mark("Heat"), _of(lambda record: record.files.heatmap_path), 20),
    Column("deleted_files", mark("Deleted files"), lambda row: ", ".join(row.deleted) or None, 16),
    Column("uuid", mark("Inspection's UUID"), _of(lambda record: record.uuid), 20),
    Column("run_uuid", mark("Run's UUID"), _of(lambda record: record.run_uuid), 20),
    Column("revision", mark("Times decided"), _of(lambda record: record.revision), 9),
)
