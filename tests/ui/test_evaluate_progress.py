"""The progress of a long evaluation where nobody sees a bar move: in a log file."""

from __future__ import annotations

import io

from ui.evaluate_progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_log_gets_one_line_a_minute_with_the_time_left():
    file, now_s = io.StringIO(), [0.0]
    with Progress(file=file, clock=lambda: now_s[0]) as progress:
        progress.show(0, 100)
        for done in range(1, 13):
            now_s[0] += 15
            progress.show(done, 100)
    assert file.getvalue().splitlines() == [
        "4 of 100 pictures, about 24 min left",
        "8 of 100 pictures, about 23 min left",
        "12 of 100 pictures, about 22 min left",
    ]


def test_pictures_of_an_earlier_run_do_not_count_as_fast_ones():
    file, now_s = io.StringIO(), [0.0]
    with Progress(file=file, clock=lambda: now_s[0]) as progress:
        progress.show(0, 100)
        progress.show(80, 100)
        now_s[0] += 60
        progress.show(81, 100)
    assert file.getvalue() == "81 of 100 pictures, about 19 min left\n"


def test_a_terminal_gets_a_bar_and_nothing_to_do_gets_nothing():
    terminal, log = Terminal(), io.StringIO()
    for file in (terminal, log):
        with Progress(file=file, clock=lambda: 0.0) as progress:
            progress.show(0, 0)
    assert terminal.getvalue() == log.getvalue() == ""
    with Progress(file=terminal) as progress:
        progress.show(0, 4)
        progress.show(4, 4)
    assert "4/4" in terminal.getvalue()
