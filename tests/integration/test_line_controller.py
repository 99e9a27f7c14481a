"""A line controller at a running station: real sockets, pipeline, recorder and database; fake camera and detector."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inspector.errors import LinePortError
from inspector.pipeline.line_server import LineServer, LineSettings
from inspector.recipe import TriggerMode
from inspector.types import Verdict
from tests.line_controller import HeldDetector, Line, LineController


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    made = Line(tmp_path).listen()
    yield made
    made.close()


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10.0
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_triggered_part_is_accepted_judged_stored_and_answered_with_its_row(line: Line) -> None:
    line.run()
    with line.controller() as controller:
        for number, (level, verdict, word) in enumerate(
            [(10, "PASS", "OK"), (60, "REVIEW", "NG"), (150, "FAIL", "NG")], start=1
        ):
            line.camera.levels = (level,)
            before = line.camera.frames
            wait_until(lambda: line.camera.frames >= before + 2)  # noqa: B023  # the frame that was begun before is gone
            assert controller.ask(f"TRIGGER SN-{number}") == f"ACCEPTED {number}"
            fields = controller.read().split()
            assert fields[:2] == ["RESULT", str(number)]
            assert fields[3:8] == [verdict, f"{level / 100:.6f}", "0.500000", "1.000000", word]
            row = line.database.inspections.get(int(fields[2]))
            assert row is not None
            assert (row.serial, row.verdict.value, row.trigger) == (f"SN-{number}", verdict, "line")


def test_hello_and_state_are_answered(line: Line) -> None:
    with line.controller() as controller:
        assert controller.ask("HELLO") == "INSPECTOR 9.8 LINE 1"
        assert controller.ask("STATE") == "STATE STOPPED"
        assert controller.ask("TRIGGER") == "REFUSED not_running"
        line.run()
        assert controller.read_until("STATE RUNNING")
        assert controller.ask("STATE\r") == "STATE RUNNING"


def test_a_heartbeat_tells_the_state_without_being_asked(line: Line) -> None:
    line.run()
    with line.controller() as controller:
        assert controller.read_until("ALIVE ") == "ALIVE RUNNING"
        assert controller.read_until("ALIVE ") == "ALIVE RUNNING"


def test_more_triggers_than_can_wait_are_refused_and_every_accepted_one_gets_its_result(line: Line) -> None:
    line.detector.seconds = 0.05
    line.run()
    with line.controller() as controller:
        controller.send_bytes(b"TRIGGER\n" * 20)
        answers, results = [], []
        while len(answers) < 20 or len(results) < sum(answer.startswith("ACCEPTED") for answer in answers):
            word = controller.read()
            (results if word.startswith("RESULT") else answers).append(word)
    assert "REFUSED busy" in answers
    accepted = [answer.split()[1] for answer in answers if answer.startswith("ACCEPTED")]
    assert [found.split()[1] for found in results] == accepted
    rows = [int(found.split()[2]) for found in results]
    assert rows == sorted(set(rows))


def test_a_part_later_than_the_takt_is_not_judged_and_its_prediction_is_nobodys_verdict(line: Line) -> None:
    line.detector = held = HeldDetector()
    line.run(takt_s=0.5)
    with line.controller() as controller:
        assert controller.ask("TRIGGER slow") == "ACCEPTED 1"
        fields = controller.read().split()
        assert fields[3:] == ["NOT_JUDGED", "-", "0.500000", "1.000000", "NG", "late"]
        assert held.predicted == [], "the answer waited for the detector"
        line.camera.levels = (150,)
        held.released.set()
        wait_until(lambda: len(held.predicted) == 1)
        assert controller.ask("TRIGGER next") == "ACCEPTED 2"
        fields = controller.read().split()
        assert (fields[1], fields[3], fields[-1]) == ("2", "FAIL", "score_above_reject_limit")
    assert line.recorder.flush(5.0)
    first, second = (line.database.inspections.get(number) for number in (1, 2))
    assert line.database.inspections.total() == 2
    assert (first.serial, first.verdict, first.reason.code) == ("slow", Verdict.NOT_JUDGED, "late")
    assert first.files.image_path is not None, "the picture of a late part is kept"
    assert (second.part_sequence, second.verdict) == (2, Verdict.FAIL)
    assert line.pipeline is not None
    assert line.pipeline.statistics().parts == 2


def test_a_silent_camera_does_not_hold_up_the_line(line: Line) -> None:
    line.run(takt_s=0.2)
    line.camera.silent.set()
    time.sleep(0.05)
    with line.controller() as controller:
        controller.send("TRIGGER")
        assert controller.read_until("RESULT 1 ").endswith("NG late")


def test_a_stop_while_parts_wait_answers_them_and_tells_the_state(line: Line) -> None:
    line.detector = held = HeldDetector()
    line.run()
    with line.controller() as controller:
        controller.send_bytes(b"TRIGGER\n" * 3)
        for _ in range(3):
            assert controller.read().startswith("ACCEPTED")
        assert line.pipeline is not None
        line.pipeline.request_stop()
        held.released.set()
        assert line.pipeline.stop(5.0)
        results = [controller.read_until("RESULT") for _ in range(3)]
        assert sorted(word.split()[1] for word in results) == ["1", "2", "3"]
        assert results[-1].endswith("NG station_stopped")
        controller.send("TRIGGER")
        assert controller.read_until("REFUSED") == "REFUSED not_running"
        line.run()
        controller.send("TRIGGER again")
        assert controller.read_until("RESULT").split()[3] == "PASS"


def test_results_of_a_run_are_not_mistaken_for_those_of_the_next(line: Line) -> None:
    """Both runs count their parts from 1, and the rows of the first are still being written."""
    numbers = []
    for level in (10, 150):
        line.camera.levels = (level,)
        line.run()
        with line.controller() as controller:
            controller.send(f"TRIGGER level-{level}")
            numbers.append(controller.read_until("RESULT").split())
        assert line.pipeline is not None
        assert line.pipeline.stop(5.0)
    assert [(fields[1], fields[2], fields[3]) for fields in numbers] == [("1", "1", "PASS"), ("2", "2", "FAIL")]


def test_a_second_controller_is_refused_and_the_first_goes_on(line: Line) -> None:
    line.run()
    with line.controller() as controller:
        with LineController(line.server.address) as second:
            assert second.read() == "REFUSED occupied"
            assert second.read() == ""
        assert controller.ask("TRIGGER") == "ACCEPTED 1"
        assert controller.read().startswith("RESULT 1 ")


def test_after_a_lost_connection_the_result_can_be_asked_for_and_is_not_pushed_to_another(line: Line) -> None:
    line.detector = held = HeldDetector()
    line.run()
    with line.controller() as controller:
        assert controller.ask("TRIGGER lost") == "ACCEPTED 1"
    with line.controller() as controller:
        assert controller.ask("RESULT 1") == "PENDING 1"
        held.released.set()
        assert controller.ask("RESULT 2") == "ERROR unknown_id"
        wait_until(lambda: line.database.inspections.total() == 1)
        deadline = time.monotonic() + 5.0
        while (answer := controller.ask("RESULT 1")) == "PENDING 1":
            assert time.monotonic() < deadline
        assert answer.startswith("RESULT 1 1 PASS")
        assert controller.ask("STATE") == "STATE RUNNING", "the result was pushed too"


def test_garbage_is_answered_and_does_no_harm(line: Line) -> None:
    line.run()
    with line.controller() as controller:
        assert controller.ask("GET / HTTP/1.1") == "ERROR unknown_command"
        assert controller.ask("x" * 100_000) == "ERROR line_too_long"
        controller.send_bytes(b"\x16\x03\x01\x02\x00\xff\n")
        assert controller.read() == "ERROR not_ascii"
        controller.send_bytes(os.urandom(20_000).replace(b"TRIGGER", b"") + b"\nSTATE\n")
        assert controller.read_until("STATE RUNNING")
        assert controller.ask("TRIGGER") == "ACCEPTED 1"


def test_a_controller_that_never_reads_is_cut_off_and_another_is_let_in(line: Line) -> None:
    line.run()
    with line.controller(receive_buffer=2048) as deaf:
        with pytest.raises(OSError, match=r"reset|pipe"):
            deaf.send_bytes(b"NONSENSE\n" * 1_000_000)
        with line.controller() as controller:
            assert controller.ask("TRIGGER") == "ACCEPTED 1"
            assert controller.read().startswith("RESULT 1 ")


def test_a_controller_that_resets_its_connection_can_come_back(line: Line) -> None:
    line.run()
    for number in range(1, 6):
        with line.controller() as controller:
            controller.send_bytes(b"TRIGGER\nTRIG")
            assert controller.read() == f"ACCEPTED {number}"
    wait_until(lambda: line.database.inspections.total() == 5)


def test_a_station_that_takes_no_triggers_says_so(line: Line) -> None:
    line.run(trigger=TriggerMode.CONTINUOUS)
    with line.controller() as controller:
        assert controller.ask("TRIGGER") == "REFUSED not_by_trigger"


def test_a_part_whose_row_is_not_stored_is_not_good(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(tmp_path, record_timeout_s=0.2).listen()
    released = threading.Event()
    save = line.database.images.save_inspection
    monkeypatch.setattr(line.database.images, "save_inspection", lambda *given: (released.wait(10.0), save(*given))[1])
    line.run()
    with line.controller() as controller:
        controller.send("TRIGGER")
        assert controller.read_until("RESULT") == "RESULT 1 - NOT_JUDGED - 0.500000 1.000000 NG not_recorded"
        released.set()
        wait_until(lambda: line.database.inspections.total() == 1)
        assert controller.ask("STATE") == "STATE RUNNING", "a second result for the same part"
    line.close()


def test_the_station_ends_while_a_controller_is_connected(tmp_path: Path) -> None:
    line = Line(tmp_path).listen().run()
    with line.controller() as controller:
        line.close()
        while controller.read_any():
            pass


def test_a_port_in_use_is_an_error_that_says_so(line: Line) -> None:
    taken = line.server.address[1]
    second = LineServer(LineSettings(port=taken), software_version="1", on_error=line.errors.append)
    with pytest.raises(LinePortError, match=str(taken)):
        second.start()


def test_only_this_machine_can_connect_unless_told_otherwise() -> None:
    assert LineSettings().host == "127.0.0.1"
