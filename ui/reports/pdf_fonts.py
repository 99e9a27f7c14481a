"""The letters of a PDF: the station's own fonts, one for each run of text that it has all letters of."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, tostring

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

KOREAN, JAPANESE, VERA = "StationKR", "StationJP", "Vera"
FAMILIES = (KOREAN, JAPANESE, VERA)
"""Korean and Japanese, both with Latin letters, and reportlab's own Vera for accented ones, which both lack. Inter,
the desktop's typeface, has outlines that reportlab does not take."""

JAPANESE_FIRST = (JAPANESE, KOREAN, VERA)


def markup(text: str, *, strong: bool = False) -> str:
    """`text` for reportlab's Paragraph: escaped, each run in a font that has its letters, lines broken as they are."""
    weight = "-Bold" if strong else ""
    lines = []
    for line in text.split("\n"):
        runs = []
        for family, run in runs_of(line):
            element = Element("font", name=f"{family}{weight}")
            element.text = run
            runs.append(tostring(element, encoding="unicode"))
        lines.append("".join(runs))
    return "<br/>".join(lines)


def runs_of(text: str) -> list[tuple[str, str]]:
    """The text in pieces, each with the family that draws it: word by word, or letter by letter where no font has all
    of a word. What no font has stays with the first one.
    """
    order = JAPANESE_FIRST if breaks_anywhere(text) else FAMILIES
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    runs: list[tuple[str, str]] = []
    for word in re.findall(r"\S+|\s+", plain):
        pieces = [word] if _family_of(word, order) else list(word)
        for piece in pieces:
            family = _family_of(piece, order) or order[0]
            if runs and (runs[-1][0] == family or piece.isspace()):
                runs[-1] = (runs[-1][0], runs[-1][1] + piece)
            else:
                runs.append((family, piece))
    return runs


def breaks_anywhere(text: str) -> bool:
    """Japanese, which puts no spaces between words: a line may end between any two letters."""
    return any("\u3040" <= letter <= "\u30ff" or "\u4e00" <= letter <= "\u9fff" for letter in text)


def _family_of(text: str, order: tuple[str, ...]) -> str | None:
    """The first that has all its letters."""
    return next((family for family in order if _letters(family).issuperset(map(ord, text))), None)


def draw_text(canvas: Any, x: float, y: float, text: str, size: float, *, at_right: bool = False) -> None:
    """One line on a canvas of reportlab; `x` is its left end, or its right one."""
    runs = runs_of(text)
    if at_right:
        x -= sum(pdfmetrics.stringWidth(run, family, size) for family, run in runs)
    for family, run in runs:
        canvas.setFont(family, size)
        canvas.drawString(x, y, run)
        x += pdfmetrics.stringWidth(run, family, size)


def register_fonts() -> None:
    """Makes the families known to reportlab; may be called again."""
    for family in FAMILIES:
        for name in (family, f"{family}-Bold"):
            _font(name)


@cache
def _letters(family: str) -> frozenset[int]:
    return frozenset(_font(family).face.charToGlyph)


@cache
def _font(name: str) -> Any:
    if name.startswith(VERA):
        path = Path(reportlab.__file__).parent / "fonts" / f"{name.replace('-Bold', 'Bd')}.ttf"
    else:
        file = name if name.endswith("-Bold") else f"{name}-Regular"
        path = Path(str(resources.files("resources") / "fonts" / f"{file}.ttf"))
    font = TTFont(name, str(path))
    pdfmetrics.registerFont(font)
    return font
