"""The real program on a real X server with the xcb platform: `offscreen` hides failures that users would meet."""

from __future__ import annotations

import shutil
import sqlite3

import pytest

from tests.integration.programs import ON_X, start

pytestmark = pytest.mark.skipif(
    shutil.which("xvfb-run") is None or shutil.which("Xvfb") is None,
    reason="needs Xvfb (apt-get install xvfb xauth)",
)


def test_the_demo_starts_judges_parts_and_ends_by_itself(isolated_home):
    data_dir = isolated_home / "data"
    program = start(
        ["--demo", "--quit-after", "1", "--data-dir", str(data_dir)], isolated_home, ON_X, QT_QPA_PLATFORM="xcb"
    )
    _, err = program.communicate(timeout=170)
    assert program.returncode == 0, err
    assert "Traceback" not in err
    assert "QThread" not in err
    with sqlite3.connect(data_dir / "station.sqlite3") as connection:
        counted = connection.execute("select count(*), count(distinct part_sequence) from inspections").fetchone()
    assert counted[0] >= 1
    assert counted[0] == counted[1], "one row a part"
