"""What a study is going to show: its parts, how often, and in which order. Kept beside the database. No Qt."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inspector.decision.study_order import random_order
from ui.reports.writing import whole_file

logger = logging.getLogger(__name__)
VERSION = 1
FOLDER = "studies"


@dataclass(frozen=True, slots=True)
class StudyPart:
    """A part that is shown, and what it really is."""

    name: str
    is_good: bool


@dataclass(frozen=True, slots=True)
class StudyPlan:
    """The whole study before its first part.

    Attributes:
        repeats: how often each part is shown.
        seed: of the order, which anybody can make again from it.
    """

    parts: tuple[StudyPart, ...]
    repeats: int
    seed: int

    @property
    def total(self) -> int:
        return len(self.parts) * self.repeats

    def order(self) -> tuple[tuple[StudyPart, int], ...]:
        """Part and repeat, in the order they are shown. Raises UsageError for parts that cannot make a study."""
        named = {part.name: part for part in self.parts}
        names = [part.name for part in self.parts]
        return tuple((named[name], repeat) for name, repeat in random_order(names, self.repeats, self.seed))


def store_plan(data_dir: Path, study: int, plan: StudyPlan) -> None:
    """Raises UsageError where it cannot be written."""
    path = _path(data_dir, study)
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {
        "version": VERSION,
        "repeats": plan.repeats,
        "seed": plan.seed,
        "parts": [{"name": part.name, "is_good": part.is_good} for part in plan.parts],
    }
    with whole_file(path) as temporary:
        temporary.write_text(json.dumps(content, indent=2, ensure_ascii=False), encoding="utf-8")


def load_plan(data_dir: Path, study: int) -> StudyPlan | None:
    """None where there is no plan that can be read: the study's judgements still stand, but it cannot go on."""
    path = _path(data_dir, study)
    try:
        content: Any = json.loads(path.read_text(encoding="utf-8"))
        if content["version"] != VERSION:
            raise ValueError(f"version {content['version']}")
        parts = tuple(StudyPart(str(part["name"]), bool(part["is_good"])) for part in content["parts"])
        return StudyPlan(parts, int(content["repeats"]), int(content["seed"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        logger.warning("the plan of study %s in %s could not be read: %s", study, path, error)
        return None


def _path(data_dir: Path, study: int) -> Path:
    return data_dir / FOLDER / f"{study}.json"
