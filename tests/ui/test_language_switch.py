"""Another language while everything runs: every word on the screen follows, the rest stays as it was."""

from __future__ import annotations

import platform
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.translations.catalogue import qm_path
from tests.ui.conftest import MakeDesktop
from tests.ui.fakes import FakeStation
from ui.actions import Command
from ui.language import REMEMBERED, Language, tr, use_translation
from ui.retranslate import retranslate
from ui.settings import SettingsFile
from ui.translation import Translation, language_of

OTHER_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопярстувшыъз")


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    use_translation(None)


def texts_of(root: QWidget) -> Iterator[str]:
    """What can be read on or heard of every widget, shown or not."""
    for widget in (root, *root.findChildren(QWidget)):
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))


def in_other_letters(source: str, meaning: str) -> str:
    """A language that nobody speaks: whatever is still readable in it was not translated."""
    return "".join(
        part if part.startswith("{") else part.lower().translate(OTHER_LETTERS) for part in re.split(r"({.*?})", source)
    )


def readable(text: str) -> bool:
    return bool(re.search(r"[A-Za-z]{3,}", text))


NAMES = re.compile(
    r"inspector|English|Ctrl|Shift|Esc|Enter|SHA-256|SQLite|fps|simulated:\S*|Washer|rtsp\S*|CLIP|ViT\S*|px"
)
"""Names, keys and units, which are the same in every language."""


def test_no_word_of_any_page_escapes_the_translation(make_desktop: MakeDesktop, station: FakeStation) -> None:
    desktop = make_desktop()
    own = {station.user, str(station.data_dir), platform.platform()}
    for command in (Command.SHOW_SETUP, Command.SHOW_SYSTEM, Command.SHOW_RUN):
        desktop.actions[command].trigger()
    use_translation(in_other_letters)
    retranslate(desktop.window)
    desktop.shell_status.show_health()
    left = {text for text in texts_of(desktop.window) if readable(NAMES.sub("", text)) and text not in own}
    assert not left


@pytest.mark.parametrize("language", [Language.KOREAN, Language.JAPANESE])
def test_every_page_can_be_read_in_another_language_and_back_again(
    make_desktop: MakeDesktop, language: Language
) -> None:
    desktop = make_desktop()
    english = list(texts_of(desktop.window))
    desktop.actions[Command(f"language_{language.value}")].trigger()
    other = list(texts_of(desktop.window))
    assert (
        sum(a != b for a, b in zip(english, other, strict=True)) > len([text for text in english if readable(text)]) / 2
    )
    desktop.actions[Command.LANGUAGE_EN].trigger()
    assert list(texts_of(desktop.window)) == english


def test_the_language_is_remembered(make_desktop: MakeDesktop, qtbot: QtBot, tmp_path: Path) -> None:
    first = make_desktop()
    first.actions[Command.LANGUAGE_KO].trigger()
    with qtbot.waitSignal(first.shutdown.finished, timeout=20_000):
        first.shutdown.request()
    assert language_of(SettingsFile(tmp_path / "desktop.json").values.language) is Language.KOREAN


def test_an_unknown_choice_falls_back_to_the_system_or_english() -> None:
    assert language_of("ja") is Language.JAPANESE
    assert language_of("tlh") in tuple(Language)


def test_a_label_that_stood_for_weeks_still_follows(qtbot: QtBot) -> None:
    label = QLabel(tr("Picture"))
    qtbot.addWidget(label)
    for number in range(REMEMBERED + 1):
        tr("{number} parts", number=number)
    use_translation(in_other_letters)
    retranslate(label)
    assert not readable(label.text())


def test_two_texts_that_are_one_in_another_language_find_their_way_back(qtbot: QtBot) -> None:
    window = QWidget()
    one, many = QLabel(tr("golden sample"), window), QLabel(tr("golden samples"), window)
    qtbot.addWidget(window)
    use_translation(lambda source, meaning: "골든 샘플")
    retranslate(window)
    assert one.text() == many.text() == "골든 샘플"
    use_translation(None)
    retranslate(window)
    assert (one.text(), many.text()) == ("golden sample", "golden samples")


def test_what_a_person_typed_is_not_translated(qtbot: QtBot) -> None:
    field = QLineEdit("Picture")
    qtbot.addWidget(field)
    tr("Picture")
    use_translation(in_other_letters)
    retranslate(field)
    assert field.text() == "Picture"


def test_a_translation_whose_file_is_written_anew_still_speaks(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt maps files: one that is cut short would end the program with a bus error, so it is not read from there."""
    folder = tmp_path / "translations"
    folder.mkdir()
    for language in ("ko", "ja"):
        shutil.copy(qm_path(language), folder)
    monkeypatch.setattr("ui.station_translator.resources.files", lambda package: tmp_path)
    translation = Translation(qapp)
    translation.choose(Language.KOREAN)
    (folder / "station_ko.qm").write_bytes(b"")
    try:
        assert not readable(tr("Picture"))
    finally:
        translation.choose(Language.ENGLISH)
