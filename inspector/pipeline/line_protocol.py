"""The words between station and line controller: ASCII lines that end in LF. No sockets here.

From the controller (a CR before the LF is left out)::

    HELLO                 what answers here
    STATE                 the station's state
    TRIGGER [serial]      judge the part that lies there now; serial: 1 to 64 of A-Z a-z 0-9 . _ : / + -
    RESULT <id>           a result once more, such as after the connection was lost

From the station::

    INSPECTOR <software version> LINE <protocol version>
    STATE <state>         asked for, and at each change: STOPPED STARTING RUNNING CAMERA_LOST STOPPING FAULT
    ALIVE <state>         every second
    ACCEPTED <id>         this trigger gets a RESULT
    REFUSED <code>        this part is not judged: busy, not_running, not_by_trigger
    REFUSED occupied      another controller is connected; this connection ends
    RESULT <id> <row> <verdict> <score> <review> <reject> <OK|NG> <reason>
    PENDING <id>          no result yet
    ERROR <code>          the line was not understood: unknown_command, bad_arguments, bad_serial, not_ascii,
                          line_too_long, unknown_id

Only PASS is OK. `row` is the database's number of the inspection; "-" stands for what is not known.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum

from inspector.pipeline.state import StationState
from inspector.types import Inspection, Verdict

PROTOCOL_VERSION = 1
LONGEST_LINE = 128
SERIAL = re.compile(r"[A-Za-z0-9._:/+-]{1,64}")
NUMBER = re.compile(r"[0-9]{1,12}")

NOT_RECORDED = "not_recorded"
"""Reason of a RESULT whose row did not reach the database in time: what nobody kept is no decision."""


class LineError(Exception):
    """A line that is no command; `code` goes back to the controller."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Verb(StrEnum):
    HELLO = "HELLO"
    STATE = "STATE"
    TRIGGER = "TRIGGER"
    RESULT = "RESULT"


@dataclass(frozen=True, slots=True)
class Command:
    verb: Verb
    serial: str | None = None
    number: int | None = None


def parse(line: bytes) -> Command:
    """A line without its LF. Raises LineError."""
    if any(byte < 0x20 or byte > 0x7E for byte in line):
        raise LineError("not_ascii")
    word, *arguments = line.decode("ascii").split(" ")
    if word not in list(Verb):
        raise LineError("unknown_command")
    verb = Verb(word)
    match verb, arguments:
        case ((Verb.HELLO | Verb.STATE | Verb.TRIGGER), []):
            return Command(verb)
        case Verb.TRIGGER, [serial]:
            if not SERIAL.fullmatch(serial):
                raise LineError("bad_serial")
            return Command(verb, serial=serial)
        case Verb.RESULT, [number] if NUMBER.fullmatch(number):
            return Command(verb, number=int(number))
    raise LineError("bad_arguments")


class LineSplitter:
    """Lines out of bytes as they come; holds at most one line."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._skipping = False

    def feed(self, data: bytes) -> list[bytes | LineError]:
        """Complete lines, without their ends; a LineError for each that is too long."""
        lines: list[bytes | LineError] = []
        *complete, rest = data.split(b"\n")
        for piece in complete:
            self._rest += piece
            line = bytes(self._rest).removesuffix(b"\r")
            if self._skipping or len(line) > LONGEST_LINE:
                lines.append(LineError("line_too_long"))
            else:
                lines.append(line)
            self._rest.clear()
            self._skipping = False
        self._rest += rest
        if len(self._rest) > LONGEST_LINE + 1:
            self._rest.clear()
            self._skipping = True
        return lines


def hello(software_version: str) -> str:
    return f"INSPECTOR {software_version} LINE {PROTOCOL_VERSION}"


def state(value: StationState) -> str:
    return f"STATE {value.value}"


def alive(value: StationState) -> str:
    return f"ALIVE {value.value}"


def result(number: int, inspection: Inspection, row: int | None) -> str:
    """The RESULT of one part; without a row in the database its verdict counts for nothing."""
    kept = row is not None
    verdict = inspection.verdict if kept else Verdict.NOT_JUDGED
    reason = NOT_RECORDED if not kept else "-" if inspection.reason is None else inspection.reason.code
    limits = inspection.limits
    fields = (
        "RESULT",
        str(number),
        str(row) if kept else "-",
        verdict.value,
        _number(inspection.score if kept else None),
        _number(None if limits is None else limits.review),
        _number(None if limits is None else limits.reject),
        "OK" if verdict.is_good else "NG",
        reason,
    )
    return " ".join(fields)


def _number(value: float | None) -> str:
    return "-" if value is None or not math.isfinite(value) else f"{value:.6f}"
