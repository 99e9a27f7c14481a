"""Samples of each role in words. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from ui.language import joined, mark, tr
from ui.messages import ROLE_WORDS

HEADINGS = {
    "references": mark("Golden sample"),
    "tuning": mark("Tuning part"),
    "proof": mark("Proof part"),
    "known_bad": mark("Known bad part"),
}
"""One of each role of `inspector.recipe.SAMPLE_ROLES`, at the start of a line."""

COUNTS = {
    "references": mark("Golden samples: {count}"),
    "tuning": mark("Tuning parts: {count}"),
    "proof": mark("Proof parts: {count}"),
    "known_bad": mark("Known bad parts: {count}"),
}
"""How many of a role there are, as the name of all of them."""


def role_word(role: str) -> str:
    """ "golden sample"."""
    return tr(ROLE_WORDS[role][0])


def count_text(count: int, role: str) -> str:
    """ "6 golden samples"."""
    one, many = ROLE_WORDS[role]
    return tr("{count} {samples}", count=count, samples=tr(one if count == 1 else many))


def sample_text(role: str, number: int, score: str, *, heads_line: bool = False) -> str:
    """ "golden sample 3: score 0.0213"; without a score where that is empty. `heads_line` begins with a capital."""
    word = tr(HEADINGS[role]) if heads_line else role_word(role)
    if not score:
        return tr("{sample} {number}", sample=word, number=number)
    return tr("{sample} {number}: score {score}", sample=word, number=number, score=score)


def listed(items: Sequence[str]) -> str:
    """ "1, 4 and 6"; at least one item."""
    if len(items) == 1:
        return joined(*items)
    return tr("{items} and {last}", items=joined(*items[:-1], between=", "), last=items[-1])
