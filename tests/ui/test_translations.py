"""The words of the station in every language: complete, compiled, in letters the station brings along."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from tests.translations.catalogue import build, qm_path, read
from tests.translations.sources import ROOT, sources, unmarked_literals
from ui.language import LANGUAGE_NAMES, Language

LANGUAGES = ("ko", "ja")
FONTS = ("Inter-Regular.otf", "StationKR-Regular.ttf", "StationJP-Regular.ttf")


def fields(text: str) -> set[tuple[str | None, str | None]]:
    return {(name, form) for _, name, form, _ in string.Formatter().parse(text) if name is not None}


def test_no_word_for_people_stands_in_the_code_without_a_translation() -> None:
    assert not unmarked_literals()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_station_is_translated_and_none_is_left_over(language: str) -> None:
    known = read(language)
    wanted = sources()
    assert not [f"{place}: {source}" for source, place in wanted.items() if not known.get(source)]
    assert not set(known) - set(wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_shows_the_same_values_as_its_source(language: str) -> None:
    differ = [source.text for source, text in read(language).items() if fields(source.text) != fields(text)]
    assert not differ


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_translation_is_the_one_people_read(language: str, tmp_path: Path) -> None:
    build(language, tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == qm_path(language).read_bytes()


def test_the_fonts_of_the_station_have_every_letter_of_its_languages(qapp: object) -> None:
    fonts = [QRawFont(str(ROOT / "resources" / "fonts" / name), 14) for name in FONTS]
    texts = [text for language in LANGUAGES for text in read(language).values()]
    letters = set("".join((*texts, *LANGUAGE_NAMES.values(), *(source.text for source in sources()))))
    missing = [letter for letter in sorted(letters) if not any(font.supportsCharacter(ord(letter)) for font in fonts)]
    assert not [letter for letter in missing if not letter.isspace()]


def test_no_english_text_means_two_things() -> None:
    """A text on the screen is said anew by what it reads: two meanings of it could not be told apart."""
    texts = [source.text for source in sources()]
    assert not {text for text in texts if texts.count(text) > 1}


def test_there_is_a_translation_for_every_language_but_the_sources() -> None:
    assert {language.value for language in Language} == {"en", *LANGUAGES}
