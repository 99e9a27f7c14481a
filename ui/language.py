"""Words in the language of the person at the screen. No Qt: the command line and headless runs say them too.

Every word the desktop shows goes through `tr` where it is used: `tr("Score {score:.2f}", score=0.4)`. The English
source is the key; a table of a module, made before any language was chosen, wraps its words in `mark` and gives them to
`tr` when they are shown. Whole sentences with named values, because other languages order them otherwise; sentences
that follow each other are `joined`.

`tr` gives a `Words`: a string in the language of now that knows where it came from. A widget that paints its words
itself keeps them so and asks `now` for them; those that Qt keeps are said anew by `ui.retranslate`.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from enum import StrEnum
from typing import Any, ClassVar

REMEMBERED = 20_000
"""Rendered texts with values in them whose source is known; a station shows some hundred at a time. Texts without
values are as many as the code has, and all of them are known for good: a label may stand for weeks."""


class Language(StrEnum):
    """The languages of the station, by their ISO 639-1 codes."""

    ENGLISH = "en"
    KOREAN = "ko"
    JAPANESE = "ja"


LANGUAGE_NAMES = {Language.ENGLISH: "English", Language.KOREAN: "한국어", Language.JAPANESE: "日本語"}
"""Each in its own language, so that whoever reads it finds it."""

Translate = Callable[[str, str], str]


def _as_it_is(source: str, meaning: str) -> str:
    return source


class Words(str):
    """A text in the language of its making, with its English source, so that it can be said again in another."""

    __slots__ = ("meaning", "source", "values")
    source: str
    meaning: str
    values: dict[str, Any]

    def again(self) -> Words:
        """The same in the language of now."""
        return tr(self.source, self.meaning, **self.values)


class _State:
    translate: ClassVar[Translate] = staticmethod(_as_it_is)
    fixed: ClassVar[dict[str, Words]] = {}
    filled: ClassVar[OrderedDict[str, Words]] = OrderedDict()
    lock: ClassVar[threading.Lock] = threading.Lock()


def tr(source: str, meaning: str = "", /, **values: Any) -> Words:
    """`source` in the language of now, filled with `values`, which may be Words themselves. From any thread.

    Args:
        meaning: tells a translator what a word means that could mean several things. Two meanings of one English text
            are two texts: they cannot be told apart on the screen.
    """
    template = _State.translate(source, meaning) if source else ""
    words = Words(template.format(**{name: now(value) for name, value in values.items()}) if values else template)
    words.source, words.meaning, words.values = source, meaning, values
    if not values:
        _State.fixed[words] = words
        return words
    with _State.lock:
        _State.filled[words] = words
        _State.filled.move_to_end(words)
        if len(_State.filled) > REMEMBERED:
            _State.filled.popitem(last=False)
    return words


def mark(source: str, meaning: str = "", /) -> str:
    """Tells that `source` is to be translated, where it is given to `tr` later, with the same meaning if it has one."""
    return source


def joined(*sentences: str, between: str = " ") -> str:
    """Sentences (or names, figures) beside each other, empty ones left out; one alone is given back as it is."""
    parts = {f"part_{number}": text for number, text in enumerate(text for text in sentences if text)}
    if len(parts) < 2:
        return next(iter(parts.values()), "")
    return tr(between.join(f"{{{name}}}" for name in parts), **parts)


def now(value: Any) -> Any:
    """Words in the language of now; anything else as it is."""
    return value.again() if isinstance(value, Words) else value


def source_of(text: str) -> Words | None:
    """What `tr` made this text of; None for text that is nobody's words, such as a part's serial."""
    return _State.fixed.get(text) or _State.filled.get(text)


def use_translation(translate: Translate | None) -> None:
    """What gives the words from here on; None is English as it stands in the source."""
    _State.translate = staticmethod(translate or _as_it_is)
