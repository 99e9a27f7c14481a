"""Every stage that long work tells has words."""

from __future__ import annotations

import re
from pathlib import Path

from ui.messages import stage_text

ROOT = Path(__file__).parents[2]
TOLD = re.compile(r'(?:on_progress\(.*?, |_tell\()"(\w+)"\)')


def test_no_stage_of_long_work_is_without_words() -> None:
    sources = [*(ROOT / "inspector" / "pipeline").glob("*.py"), ROOT / "ui" / "run_preparation.py"]
    stages = {stage for path in sources for stage in TOLD.findall(path.read_text(encoding="utf-8"))}
    assert {"weights", "model", "references", "samples", "matching", "self_test"} <= stages
    for stage in stages:
        assert stage_text(1, 2, stage)
    assert stage_text(1, 4, "self_test") == "Testing known parts… 1 of 4"
