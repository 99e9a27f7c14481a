"""Whether JSON has the types of a frozen dataclass, all the way down."""

from __future__ import annotations

import json
import math
import unicodedata
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from inspector.recipe_package.refusal import RefusedError, quoted

MAX_TEXT = 1000
MAX_ITEMS = 1000
MAX_INTEGER = 1 << 53
"""What every JSON reader keeps exactly."""


def parse_json(content: bytes) -> Any:
    """Strict JSON: UTF-8, no NaN or infinity, no key twice. Raises RefusedError."""
    try:
        return json.loads(content.decode("utf-8"), parse_constant=_refuse_constant, object_pairs_hook=_once_each)
    except (ValueError, RecursionError) as error:
        raise RefusedError(f"its manifest is no JSON ({error})") from error


def check_fields(value: Any, wanted: type, where: str, *, without: frozenset[str] = frozenset()) -> None:
    """Whether a JSON object fits a dataclass: no field unknown, none missing that has no default, each of its type.

    Args:
        where: what the object is called in messages.
        without: fields of the dataclass that the JSON may not have.

    Raises RefusedError, which names the first field that does not fit.
    """
    if not isinstance(value, dict):
        raise RefusedError(f"{where} is no object")
    hints = get_type_hints(wanted)
    known = {field.name: field for field in fields(wanted) if field.name not in without}
    for name in value:
        if name not in known:
            raise RefusedError(f"{where} has an unknown field {quoted(name)}")
    for name, field in known.items():
        if name in value:
            _check(value[name], hints[name], f"{where}.{name}")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise RefusedError(f"{where} has no field {name!r}")


def _check(value: Any, wanted: Any, where: str) -> None:
    if get_origin(wanted) in (Union, UnionType):
        options = [option for option in get_args(wanted) if option is not NoneType]
        if value is None and len(options) < len(get_args(wanted)):
            return
        (wanted,) = options
    if get_origin(wanted) is tuple:
        _check_items(value, get_args(wanted), where)
    elif is_dataclass(wanted):
        assert isinstance(wanted, type)
        check_fields(value, wanted, where)
    elif not _is_plain(value, wanted):
        raise RefusedError(f"{where} is no {_word(wanted)}")


def _check_items(value: Any, items: tuple[Any, ...], where: str) -> None:
    if not isinstance(value, list) or len(value) > MAX_ITEMS:
        raise RefusedError(f"{where} is no list of at most {MAX_ITEMS}")
    if items[-1] is Ellipsis:
        items = items[:1] * len(value)
    if len(items) != len(value):
        raise RefusedError(f"{where} has not {len(items)} values")
    for number, (item, wanted) in enumerate(zip(value, items, strict=True)):
        _check(item, wanted, f"{where}[{number}]")


def _is_plain(value: Any, wanted: Any) -> bool:
    if wanted is bool:
        return isinstance(value, bool)
    if wanted is int:
        return type(value) is int and abs(value) <= MAX_INTEGER
    if wanted is float:
        return (type(value) is int and abs(value) <= MAX_INTEGER) or (isinstance(value, float) and math.isfinite(value))
    if isinstance(wanted, type) and issubclass(wanted, StrEnum):
        return isinstance(value, str) and value in list(wanted)
    return wanted is str and isinstance(value, str) and len(value) <= MAX_TEXT and not _steers(value)


def _steers(text: str) -> bool:
    """Whether it holds control characters or halves of characters, which neither screen nor database take."""
    return any(unicodedata.category(character) in ("Cc", "Cs") for character in text)


def _word(wanted: Any) -> str:
    if isinstance(wanted, type) and issubclass(wanted, StrEnum):
        return f"one of {', '.join(wanted)}"
    return {bool: "true or false", int: "whole number", float: "number", str: "plain text"}[wanted]


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found
