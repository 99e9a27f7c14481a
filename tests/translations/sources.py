"""What is there to translate: the words in the code, and the literals that should be among them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from inspector.errors import OperatorError

ROOT = Path(__file__).parents[2]
DOORS = {"tr", "mark"}

COMMAND_LINE = re.compile(
    r"ui/(command_|recipe_(commands|arguments|tables)|headless|check|bench|diagnose|preflight|evaluate|train_adapters"
    r"|argument_types|demo\.|application\.|inspection_commands|report_command)"
)
"""What is written to a terminal is English, as the names of its commands and options are."""

FOR_PROGRAMS = {
    "setObjectName",
    "setProperty",
    "property",
    "QKeySequence",
    "ActionSpec.key",
    "compile",
    "strftime",
    "getLogger",
    "StepSpec.key",
    "Tag",
    "setStyleSheet",
    "create",
    "TableStyle",
    "TypeVar",
}
"""Calls whose strings no person reads."""

SAME_IN_EVERY_LANGUAGE = {
    "English",
    "Inter",
    "Station KR",
    "Station JP",
    "StationKR",
    "StationJP",
    "Vera",
    "Fusion",
    "Inspection station",
    "Demo",
}
"""Names: of languages, fonts, of this program towards the system, of the demo's recipes."""


class Source(NamedTuple):
    """One text to translate."""

    text: str
    meaning: str = ""


def sources() -> dict[Source, str]:
    """Every text and where it stands first, as path:line."""
    found: dict[Source, str] = {}
    for path, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in DOORS and node.args:
                for source in _literals(node):
                    found.setdefault(source, f"{path}:{node.lineno}")
    for path, tree in _modules("inspector", "database"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) == "Detail":
                for source in _literals(node):
                    found.setdefault(source, f"{path}:{node.lineno}")
    for error in _subclasses(OperatorError):
        for text in (error.happened, error.remedy):
            if re.search(r"[A-Za-z]{2}", re.sub(r"{.*?}", "", text)):
                found.setdefault(Source(text), "inspector/errors")
    return found


def unmarked_literals() -> list[str]:
    """Literals of the desktop that read like words for people and go through no door, as path:line: text."""
    found = []
    for path, tree in _modules():
        if COMMAND_LINE.match(path):
            continue
        skipped = set(_not_for_people(tree))
        literals = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        found += [
            f"{path}:{node.lineno}: {node.value!r}"
            for node in literals
            if id(node) not in skipped and _reads_like_words(str(node.value))
        ]
    return found


def _modules(*packages: str) -> Iterator[tuple[str, ast.Module]]:
    for package in packages or ("ui",):
        for path in sorted((ROOT / package).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _literals(call: ast.Call) -> Iterator[Source]:
    """The texts a call of a door may be given: a literal, or one of two by a condition."""
    meaning = call.args[1].value if len(call.args) > 1 and isinstance(call.args[1], ast.Constant) else ""
    choices = [call.args[0]]
    while choices:
        choice = choices.pop()
        if isinstance(choice, ast.IfExp):
            choices += [choice.body, choice.orelse]
        elif isinstance(choice, ast.Constant) and isinstance(choice.value, str) and choice.value:
            yield Source(choice.value, str(meaning))


def _not_for_people(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)  # docstrings
        elif isinstance(node, ast.Call) and _is_for_programs(node):
            yield from (id(inner) for inner in ast.walk(node) if isinstance(inner, ast.Constant))
        elif isinstance(node, ast.Raise) and node.exc is not None:
            yield from (id(inner) for inner in ast.walk(node.exc) if isinstance(inner, ast.Constant))
        elif isinstance(node, ast.Assert) and node.msg is not None:
            yield from (id(inner) for inner in ast.walk(node.msg) if isinstance(inner, ast.Constant))
        elif isinstance(node, ast.keyword) and node.arg == "key":
            yield id(node.value)


def _is_for_programs(call: ast.Call) -> bool:
    if isinstance(call.func, ast.Attribute) and _name(call.func.value) in {"logger", "logging"}:
        return True
    return _name(call.func) in DOORS | FOR_PROGRAMS


def _reads_like_words(text: str) -> bool:
    key_or_colour = r"(Ctrl|Shift|Alt)\+|F\d+$|(Space|Return|Enter)$|#[0-9A-Fa-f]{6}"
    if text.strip() in SAME_IN_EVERY_LANGUAGE or re.match(key_or_colour, text):
        return False
    return bool(re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}|^[A-Z][a-z]{2,}|\b[A-Z]{4,}\b", text))


def _subclasses(kind: type[OperatorError]) -> Iterator[type[OperatorError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _subclasses(child)
