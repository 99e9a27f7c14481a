"""The demo without a screen: real threads, real model, real database, in a process of its own."""

from __future__ import annotations

import re
import signal
import sqlite3
from pathlib import Path

import pytest

from database import Database
from tests.integration.programs import start

PART = re.compile(
    r"#(\d+)\s+(PASS|REVIEW|FAIL|NOT JUDGED)\s+score (\d\.\d+)\s+limits (\d\.\d+) / (\d\.\d+)\s+(\d+) ms\s+truth: (.+)"
)


def rows(data_dir: Path) -> list[tuple[object, ...]]:
    with sqlite3.connect(data_dir / "station.sqlite3") as connection:
        return connection.execute(
            "select id, verdict, score, truth_defect, image_path, heatmap_path, weights_sha256 from inspections"
        ).fetchall()


def test_the_demo_judges_parts_prints_them_and_says_where_everything_lies(isolated_home):
    data_dir = isolated_home / "data"
    program = start(["--demo", "--parts", "4", "--data-dir", str(data_dir)], isolated_home)
    out, err = program.communicate(timeout=170)
    assert program.returncode == 0, err
    assert "There is no screen" in out
    printed = [match.groups() for match in map(PART.match, out.splitlines()) if match]
    stored = rows(data_dir)
    assert [int(number) for number, *_ in printed] == [row[0] for row in stored] == [1, 2, 3, 4]
    assert [word.replace(" ", "_") for _, word, *_ in printed] == [row[1] for row in stored]
    for (_, _, score, *_, truth), row in zip(printed, stored, strict=True):
        assert float(score) == pytest.approx(row[2], abs=1e-4)
        assert truth.replace(" ", "_") == (row[3] or "good")
        assert (data_dir / str(row[4])).is_file()
        assert (data_dir / str(row[5])).is_file()
        assert len(str(row[6])) == 64
    assert f"Database  {data_dir / 'station.sqlite3'}" in out
    assert "Images" in out
    assert "Heatmaps" in out


def test_ctrl_c_ends_a_run_without_end_cleanly_with_every_printed_part_stored(isolated_home):
    data_dir = isolated_home / "data"
    program = start(["run", "--demo", "--headless", "--parts", "0", "--data-dir", str(data_dir)], isolated_home)
    assert program.stdout is not None
    printed = 0
    for line in program.stdout:
        if PART.match(line):
            printed += 1
            # A line is printed only after its row's commit, which another process sees at once.
            with Database.open(data_dir, writable=False) as reader:
                assert reader.inspections.total() >= printed
        if printed == 2:
            break
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=60)
    assert program.returncode == 0, err
    assert "Traceback" not in err
    printed += sum(bool(PART.match(line)) for line in out.splitlines())
    assert len(rows(data_dir)) == printed
    assert f"{printed} parts:" in out


def test_a_second_station_on_the_same_folder_is_refused_and_reading_goes_on(isolated_home):
    data_dir = isolated_home / "data"
    with Database.open(data_dir):
        second = start(["run", "--demo", "--headless", "--data-dir", str(data_dir)], isolated_home)
        _, err = second.communicate(timeout=60)
        assert second.returncode == 2
        assert "already records into" in err
        assert "Traceback" not in err
        with Database.open(data_dir, writable=False) as reader:
            assert reader.inspections.total() == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "There is no screen"),
        (["run", "--headless"], "No recipe was named"),
        (["run", "--headless", "--recipe", "Nut"], "There is no recipe named 'Nut'"),
        (["run", "--demo", "--headless", "--camera", "telescope:1"], "from a simulated camera only"),
    ],
)
def test_what_cannot_be_run_is_said_in_words(arguments, words, capsys, isolated_home, monkeypatch):
    from ui.command_line import main

    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    given = [*arguments, "--data-dir", str(isolated_home / "data")]
    assert main(given) == 2
    assert words in capsys.readouterr().err
