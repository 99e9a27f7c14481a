"""Whether JSON has the types of a frozen dataclass, all the way down."""

from __future__ import annotations

import json
import math
import unicodedata
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from inspector.errors import Detail
from inspector.recipe_package.refusal import RefusedError, quoted

MAX_TEXT = 1000
MAX_ITEMS = 1000
MAX_INTEGER = 1 << 53
"""What every JSON reader keeps exactly."""

KIND_WORDS = {
    bool: Detail("true or false"),
    int: Detail("whole number"),
    float: Detail("number"),
    str: Detail("plain text"),
}


def parse_json(content: bytes) -> Any:
    """Strict JSON: UTF-8, no NaN or infinity, no key twice. Raises RefusedError."""
    try:
        return json.loads(content.decode("utf-8"), parse_constant=_refuse_constant, object_pairs_hook=_once_each)
    except (ValueError, RecursionError) as error:
        raise _no_json(error) from error


def check_fields(value: Any, wanted: type, where: Detail, *, without: frozenset[str] = frozenset()) -> None:
    """Whether a JSON object fits a dataclass: no field unknown, none missing that has no default, each of its type.

    Args:
        where: what the object is called in messages.
        without: fields of the dataclass that the JSON may not have.

    Raises RefusedError, which names the first field that does not fit.
    """
    if not isinstance(value, dict):
        raise RefusedError(Detail("{where} is no object", where=where))
    hints = get_type_hints(wanted)
    known = {field.name: field for field in fields(wanted) if field.name not in without}
    for name in value:
        if name not in known:
            raise RefusedError(Detail("{where} has an unknown field {name}", where=where, name=quoted(name)))
    for name, field in known.items():
        if name in value:
            _check(value[name], hints[name], Detail("{where}.{name}", where=where, name=name))
        elif field.default is MISSING and field.default_factory is MISSING:
            raise RefusedError(Detail("{where} has no field {name!r}", where=where, name=name))


def _check(value: Any, wanted: Any, where: Detail) -> None:
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
        raise RefusedError(Detail("{where} is no {kind}", where=where, kind=_word(wanted)))


def _check_items(value: Any, items: tuple[Any, ...], where: Detail) -> None:
    if not isinstance(value, list) or len(value) > MAX_ITEMS:
        raise RefusedError(Detail("{where} is no list of at most {most}", where=where, most=MAX_ITEMS))
    if items[-1] is Ellipsis:
        items = items[:1] * len(value)
    if len(items) != len(value):
        raise RefusedError(Detail("{where} has not {count} values", where=where, count=len(items)))
    for number, (item, wanted) in enumerate(zip(value, items, strict=True)):
        _check(item, wanted, Detail("{where}[{number}]", where=where, number=number))


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


def _word(wanted: Any) -> Detail:
    if isinstance(wanted, type) and issubclass(wanted, StrEnum):
        return Detail("one of {known}", known=", ".join(wanted))
    return KIND_WORDS[wanted]


def _refuse_constant(name: str) -> None:
    raise _no_json(Detail("{name} is no number", name=name))


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _no_json(Detail("a key stands twice"))
    return found


def _no_json(error: Exception | Detail) -> RefusedError:
    return RefusedError(Detail("its manifest is no JSON ({error})", error=error))
