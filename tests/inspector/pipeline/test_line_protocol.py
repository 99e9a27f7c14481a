"""What line and station say to each other, word by word."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from inspector.pipeline.line_protocol import Command, LineError, LineSplitter, Verb, parse, result
from inspector.types import Inspection, Limits, Prediction, Reason, Verdict
from tests.fakes import FakeDetector, gradient_image


@pytest.mark.parametrize(
    ("line", "command"),
    [
        (b"HELLO", Command(Verb.HELLO)),
        (b"STATE", Command(Verb.STATE)),
        (b"TRIGGER", Command(Verb.TRIGGER)),
        (b"TRIGGER A-17/b:3_x.+9", Command(Verb.TRIGGER, serial="A-17/b:3_x.+9")),
        (b"TRIGGER " + b"7" * 64, Command(Verb.TRIGGER, serial="7" * 64)),
        (b"RESULT 12", Command(Verb.RESULT, number=12)),
    ],
)
def test_commands_are_understood(line: bytes, command: Command) -> None:
    assert parse(line) == command


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"", "unknown_command"),
        (b"trigger", "unknown_command"),
        (b"REBOOT", "unknown_command"),
        (b" TRIGGER", "unknown_command"),
        (b"HELLO you", "bad_arguments"),
        (b"TRIGGER a b", "bad_arguments"),
        (b"RESULT", "bad_arguments"),
        (b"RESULT -1", "bad_arguments"),
        (b"RESULT " + b"9" * 13, "bad_arguments"),
        (b"TRIGGER ", "bad_serial"),
        (b"TRIGGER " + b"7" * 65, "bad_serial"),
        (b"TRIGGER a;DROP", "bad_serial"),
        (b"TRIGGER =1+1", "bad_serial"),
        (b"TRIGGER \xc3\xa4", "not_ascii"),
        (b"STATE\x00", "not_ascii"),
        (b"\x16\x03\x01\x02", "not_ascii"),
    ],
)
def test_everything_else_is_refused_with_its_reason(line: bytes, code: str) -> None:
    with pytest.raises(LineError) as refused:
        parse(line)
    assert refused.value.code == code


def codes(lines: list[bytes | LineError]) -> list[bytes | str]:
    return [line.code if isinstance(line, LineError) else line for line in lines]


def test_lines_are_put_together_from_any_pieces() -> None:
    text = b"HELLO\r\nTRIGGER a\n" + b"x" * 500 + b"\nSTATE\n\nRES"
    whole = codes(LineSplitter().feed(text))
    assert whole == [b"HELLO", b"TRIGGER a", "line_too_long", b"STATE", b""]
    for seed in range(20):
        splitter, chance, rest, lines = LineSplitter(), random.Random(seed), text, []
        while rest:
            size = chance.randint(1, 40)
            lines += splitter.feed(rest[:size])
            rest = rest[size:]
        assert codes(lines) == whole


def test_the_longest_line_is_taken_and_one_more_character_is_not() -> None:
    assert codes(LineSplitter().feed(b"x" * 128 + b"\r\n" + b"x" * 129 + b"\n")) == [b"x" * 128, "line_too_long"]


def inspection(verdict: Verdict, prediction: Prediction | None, reason: Reason | None = None) -> Inspection:
    return Inspection(
        part_sequence=1,
        inspected_at=datetime.now(UTC),
        verdict=verdict,
        recipe_name="Nut",
        recipe_version=1,
        reference_fingerprint="",
        weights_sha256="",
        limits=Limits(0.5, 1.0),
        frame=None,
        prediction=prediction,
        reason=reason,
    )


@pytest.mark.parametrize("verdict", list(Verdict))
def test_only_a_pass_is_ok_to_the_line(verdict: Verdict) -> None:
    prediction = FakeDetector().predict(gradient_image(level=12))
    line = result(7, inspection(verdict, prediction, Reason("why")), 4211)
    assert line.split()[:7] == ["RESULT", "7", "4211", verdict.value, "0.120000", "0.500000", "1.000000"]
    assert line.split()[7:] == ["OK" if verdict is Verdict.PASS else "NG", "why"]


def test_a_part_without_row_is_not_good_whatever_its_verdict_was() -> None:
    passed = inspection(Verdict.PASS, FakeDetector().predict(gradient_image(level=12)))
    assert result(7, passed, None) == "RESULT 7 - NOT_JUDGED - 0.500000 1.000000 NG not_recorded"


def test_what_is_not_known_is_a_dash() -> None:
    unknown = replace(inspection(Verdict.NOT_JUDGED, None), limits=None)
    assert result(1, unknown, 5) == "RESULT 1 5 NOT_JUDGED - - - NG -"
    strange = replace(FakeDetector().predict(gradient_image()), score=float("nan"))
    assert result(1, inspection(Verdict.NOT_JUDGED, strange), 5).split()[4] == "-"
