"""What a study is going to show: its parts, how often, and in which order. Kept beside the database. No Qt."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from inspector.decision.study_order import random_order
from ui.reports.writing import whole_file

logger = logging.getLogger(__name__)
VERSION, CORRECTED_VERSION = 1, 2
"""Of the file. A program that knows nothing of corrections must not read a corrected plan as if it were none."""

FOLDER = "studies"


@dataclass(frozen=True, slots=True)
class StudyPart:
    """A part that is shown, and what it really is."""

    name: str
    is_good: bool


@dataclass(frozen=True, slots=True)
class Correction:
    """Somebody found that a part is not what it was entered as.

    Attributes:
        is_good: what it is, as is known now; before, it was taken for the opposite.
        at: when that was said, aware.
    """

    part: str
    is_good: bool
    user: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class StudyPlan:
    """The whole study before its first part, and what was found to be wrong in it later.

    Attributes:
        parts: as they were entered.
        repeats: how often each part is shown.
        seed: of the order, which anybody can make again from it.
        corrections: of the parts' truth, oldest first; the last one of a part holds.
    """

    parts: tuple[StudyPart, ...]
    repeats: int
    seed: int
    corrections: tuple[Correction, ...] = ()

    @property
    def known_parts(self) -> tuple[StudyPart, ...]:
        """The parts by the truth of now."""
        truth = {correction.part: correction.is_good for correction in self.corrections}
        return tuple(StudyPart(part.name, truth.get(part.name, part.is_good)) for part in self.parts)

    @property
    def total(self) -> int:
        return len(self.parts) * self.repeats

    def order(self) -> tuple[tuple[StudyPart, int], ...]:
        """Part and repeat, in the order they are shown; parts as they were entered, for their judgements to agree.

        Raises UsageError for parts that cannot make a study.
        """
        named = {part.name: part for part in self.parts}
        names = [part.name for part in self.parts]
        return tuple((named[name], repeat) for name, repeat in random_order(names, self.repeats, self.seed))


def store_plan(data_dir: Path, study: int, plan: StudyPlan) -> None:
    """Raises UsageError where it cannot be written."""
    path = _path(data_dir, study)
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {
        "version": CORRECTED_VERSION if plan.corrections else VERSION,
        "repeats": plan.repeats,
        "seed": plan.seed,
        "parts": [{"name": part.name, "is_good": part.is_good} for part in plan.parts],
        "corrections": [{**asdict(each), "at": each.at.isoformat()} for each in plan.corrections],
    }
    with whole_file(path) as temporary:
        temporary.write_text(json.dumps(content, indent=2, ensure_ascii=False), encoding="utf-8")


def load_plan(data_dir: Path, study: int) -> StudyPlan | None:
    """None where there is no plan that can be read: the study's judgements still stand, but it cannot go on."""
    path = _path(data_dir, study)
    try:
        content: Any = json.loads(path.read_text(encoding="utf-8"))
        if content["version"] not in (VERSION, CORRECTED_VERSION):
            raise ValueError(f"version {content['version']}")
        parts = tuple(StudyPart(str(part["name"]), bool(part["is_good"])) for part in content["parts"])
        corrections = tuple(_correction(each) for each in content.get("corrections", ()))
        return StudyPlan(parts, int(content["repeats"]), int(content["seed"]), corrections)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        logger.warning("the plan of study %s in %s could not be read: %s", study, path, error)
        return None


def _correction(content: Any) -> Correction:
    at = datetime.fromisoformat(content["at"])
    return Correction(str(content["part"]), bool(content["is_good"]), str(content["user"]), at, str(content["reason"]))


def _path(data_dir: Path, study: int) -> Path:
    return data_dir / FOLDER / f"{study}.json"
