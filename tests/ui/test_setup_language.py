"""The set-up in another language: what is on the screen follows, what comes later is said in it at once."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import asdict, fields
from enum import StrEnum

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from database import Difference
from inspector.camera.diagnosis import diagnose
from inspector.camera.diagnosis_findings import _FAILED, _FINE, DiagnosisStep, Finding
from inspector.errors import Detail
from inspector.imaging.sample_health import Coverage
from inspector.modes import ImagePolicy, SerialMode, TriggerMode
from inspector.pipeline.samples import Samples
from inspector.recipe import DetectorSettings, ImagingSettings
from inspector.region import RegionOfInterest, TileGrid
from inspector.types import Limits
from tests.fakes import gradient_image
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.setup_steps import WAIT_MS, describe_part, sign_and_release, to_limits
from ui.language import now, use_translation
from ui.retranslate import retranslate
from ui.setup.diagnosis_words import FINDINGS, STEPS, step_text
from ui.setup.difference_words import difference_lines
from ui.setup.setup_page import SetupPage
from ui.setup.steps import Step
from ui.setup.words import coverage_words


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    use_translation(None)


def in_brackets(source: str, meaning: str) -> str:
    return f"⟦{source}⟧"


def texts_of(root: QWidget) -> Iterator[str]:
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(row) for row in range(widget.count()))
            case QDoubleSpinBox():
                yield widget.specialValueText()


def a_region(side: int) -> RegionOfInterest:
    return RegionOfInterest.rectangle((640, 480), 0, 0, side, side)


def untranslated(root: QWidget) -> set[str]:
    return {text for text in texts_of(root) if "⟦" not in text and re.search(r"[^\W\d_]{3,}", text)}


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_every_word_of_a_product_that_was_set_up_follows_the_language(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot, 3)
    page.limits.test.click()
    qtbot.waitUntil(lambda: page.draft.sight is not None, timeout=WAIT_MS)
    page.next.click()
    page.open_step(Step.LIMITS)
    page.limits.limits.reject.setValue(0.9)
    sign_and_release(page, qtbot)
    page.open_step(Step.LIMITS)
    page.limits.limits.reject.setValue(0.8)
    sign_and_release(page, qtbot)
    page.release.table.selectRow(1)
    page.release.compare.click()
    for step in Step:
        page.open_step(step)
    use_translation(in_brackets)
    retranslate(page)
    named_by_people = {"Washer M8", "Washer M8 · metal washer", "simulated:washer"}
    assert untranslated(page) == named_by_people
    assert "⟦limits: reject⟧: ⟦0.8 → 0.9⟧" in page.release.differences.text()
    versions = page.release.versions
    assert versions.headerData(1, Qt.Orientation.Horizontal) == "⟦In use⟧"
    assert [versions.data(versions.index(row, 1)) for row in (0, 1)] == ["⟦● in use⟧", "⟦released⟧"]


def test_what_comes_after_the_change_is_said_in_the_new_language(page: SetupPage, qtbot: QtBot) -> None:
    use_translation(in_brackets)
    retranslate(page)
    describe_part(page, qtbot)
    page.next.click()
    assert "⟦Step 2, ⟦Camera⟧: ⟦to do⟧⟧" in page.rail.buttons[Step.CAMERA].accessibleName()
    assert page.rail.buttons[Step.REGION].toolTip() == "⟦Step 2 comes first.⟧"
    page.recipe.activated.emit(0)
    assert [button.text() for button in page.question.buttons] == ["⟦Discard them⟧", "⟦Keep editing⟧"]


def test_what_the_step_rail_paints_follows_the_language(page: SetupPage) -> None:
    region = page.rail.buttons[Step.REGION]
    english = painted(region)
    title = region.text()
    use_translation(in_brackets)
    region.update()
    region.setText(title)  # so that only the line below the title can differ
    assert painted(region) != english
    use_translation(None)
    assert painted(region) == english


def test_the_lines_of_a_running_diagnosis_are_all_in_one_language(page: SetupPage) -> None:
    view = page.camera.diagnosis
    view._on_step_made(DiagnosisStep("address", Finding("address_understood", {"name": "the camera"})))
    use_translation(in_brackets)
    view._on_step_made(DiagnosisStep("open", Finding("opened", {"seconds": 0.5})))
    text = view.lines.text()
    assert "⟦The address is that of the camera.⟧" in text
    assert "⟦It opened in 0.5 s.⟧" in text


def test_a_recipe_called_like_the_entry_for_a_new_one_can_be_opened(
    station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    station.save_recipe(a_recipe(name="New recipe"), Samples((gradient_image(),)), release=True, reason="")
    page.reload_recipes()
    page.recipe.activated.emit(1)
    qtbot.waitUntil(lambda: page.draft.base is not None, timeout=WAIT_MS)
    assert page.draft.name == "New recipe"
    assert page.recipe.currentIndex() == 1


def test_the_columns_of_the_versions_are_as_wide_as_the_words_of_the_new_language(
    page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot)
    sign_and_release(page, qtbot)
    narrow = page.release.table.columnWidth(1)
    use_translation(lambda source, meaning: source * 4)
    QApplication.sendEvent(page.release, QEvent(QEvent.Type.LanguageChange))
    assert page.release.table.columnWidth(1) > narrow


@pytest.mark.parametrize("code", [*_FINE, *_FAILED])
def test_the_diagnosis_on_the_screen_says_what_the_engine_says(code: str) -> None:
    texts = _FAILED.get(code, (_FINE.get(code, ""),))
    names = {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
    step = DiagnosisStep("open", Finding(code, dict.fromkeys(names, 7.0)))
    lines = [line.strip() for line in step_text(step).split("\n")]
    assert lines[0].endswith(step.what_happened)
    assert lines[1:] == ([step.what_to_do] if step.what_to_do else [])


def test_no_finding_of_the_diagnosis_is_without_words() -> None:
    assert set(FINDINGS) == {*_FINE, *_FAILED}


@pytest.mark.parametrize("address", ["washer", "folder:none", "video:none.mp4", "device:97", "rtsp://127.0.0.1:9/none"])
def test_no_step_of_the_diagnosis_is_without_words(address: str) -> None:
    for step in diagnose(ImagingSettings(camera=address)):
        assert STEPS[step.step] in step_text(step)


@pytest.mark.parametrize(
    ("part", "kind"), [("detector", DetectorSettings), ("imaging", ImagingSettings), ("limits", Limits)]
)
def test_every_setting_in_which_versions_can_differ_has_words(part: str, kind: type) -> None:
    use_translation(in_brackets)
    for item in fields(kind):
        (line,) = difference_lines([Difference(f"{part}.{item.name}", 1, 2)])
        assert line.startswith(f"⟦⟦{part}: "), line


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("washer", "⟦⟦'washer' is not a camera the station knows.⟧⟧"),
        ("simulated:washer?fps=0", "⟦fps=0 (⟦must lie between 0.01 and 240⟧)⟧"),
        ("simulated:washer", "⟦The address is that of ⟦Simulated washer⟧.⟧"),
    ],
)
def test_what_the_diagnosis_found_is_in_one_language_down_to_its_details(address: str, said: str) -> None:
    use_translation(in_brackets)
    first = next(diagnose(ImagingSettings(camera=address)))
    assert said in step_text(first)


@pytest.mark.parametrize(
    ("difference", "line"),
    [
        (Difference("limits.method", "manual", "t-bound + known bad"), "⟦manual⟧ → ⟦⟦t-bound⟧ + known bad⟧"),
        (Difference("self_test", False, True), "⟦no⟧ → ⟦yes⟧"),
        (Difference("gate", None, Detail("of {count} golden samples", count=5)), "— → ⟦of 5 golden samples⟧"),
        (Difference("trigger", "software", "presence"), "⟦On request⟧ → ⟦Laid down⟧"),
        (Difference("detector.match_radius", None, 2), "⟦Anywhere⟧ → ⟦Nearby ± 2⟧"),
        (
            Difference("detector.variants", (), ("rotate_90", "flip_vertical")),
            "⟦turned by 90°⟧, ⟦mirrored top to bottom⟧",
        ),
        (Difference("detector.defect_words", (), ("with a scratch",)), "— → with a scratch"),
        (Difference("imaging.tiles", None, asdict(TileGrid(2, 3))), "— → ⟦2 × 3 tiles, overlap 20%⟧"),
        (
            Difference("imaging.region", asdict(a_region(100)), asdict(a_region(200))),
            "⟦4 corners, excluded areas: 0⟧ → ⟦another one⟧",
        ),
        (Difference("weights_sha256", "", "ab" * 32), "— → ab"),
        (Difference("limits.reject", 0.50001, 0.50002), "0.5 → ⟦another one⟧"),
    ],
)
def test_values_of_versions_are_said_as_the_set_up_says_them(difference: Difference, line: str) -> None:
    use_translation(in_brackets)
    (said,) = difference_lines([difference])
    assert line in said


@pytest.mark.parametrize(
    ("field", "kind"),
    [("trigger", TriggerMode), ("serial", SerialMode), ("image_policy", ImagePolicy)],
)
def test_every_choice_of_how_parts_come_has_words(field: str, kind: type[StrEnum]) -> None:
    use_translation(in_brackets)
    for value in kind:
        (line,) = difference_lines([Difference(field, None, value.value)])
        assert re.search(r"— → ⟦.+⟧", line), line


def test_the_differences_on_the_screen_follow_the_language() -> None:
    (line,) = difference_lines([Difference("limits.method", "manual", "conformal")])
    use_translation(in_brackets)
    assert "⟦manual⟧ → ⟦conformal⟧" in now(line)


@pytest.mark.parametrize(
    ("coverage", "said"),
    [
        (Coverage(3, 1, 0.0, 0.0, 0.12), "They differ by 12 % in brightness."),
        (
            Coverage(3, 3, 0.034, 5.6, 0.12),
            "They differ by 12 % in brightness, 3.4 % of the picture in place and 5.6° in turn.",
        ),
        (
            Coverage(3, 3, 0.001, 0.1, 0.02),
            "They differ by 2 % in brightness, 0.1 % of the picture in place and 0.1° in turn: much alike. Add parts "
            "of another hour or lot, or later ones will look unusual.",
        ),
        (
            Coverage(3, 1, 0.0, 0.0, 0.02),
            "They differ by 2 % in brightness: much alike. Add parts of another hour or lot, or later ones will look "
            "unusual.",
        ),
    ],
)
def test_how_much_golden_samples_differ_is_said_in_whole_sentences(coverage: Coverage, said: str) -> None:
    assert coverage_words(coverage) == said
