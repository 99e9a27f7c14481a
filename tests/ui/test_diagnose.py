from __future__ import annotations

import io
from pathlib import Path

from ui.diagnose import diagnose_camera


def test_a_camera_that_works_gives_a_line_a_step_and_exit_code_0() -> None:
    out = io.StringIO()
    assert diagnose_camera("simulated:washer?size=160x120&fps=50", out) == 0
    lines = out.getvalue().splitlines()
    assert len(lines) == 5
    assert all(line.startswith("ok ") for line in lines)


def test_a_camera_that_fails_says_what_to_do_and_gives_exit_code_2(tmp_path: Path) -> None:
    out = io.StringIO()
    assert diagnose_camera(f"folder:{tmp_path}/none", out) == 2
    text = out.getvalue()
    assert "failed   folder" in text
    assert "Check the path" in text
    assert "skipped  picture" in text
