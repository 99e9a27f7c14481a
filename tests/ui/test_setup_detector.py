"""Another detector than WinCLIP on the set-up page: closed by default, chosen, refused in words, compared."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.detector_settings import DETECTORS
from tests.ui.fakes import FakeStation
from tests.ui.setup_steps import WAIT_MS, describe_part, sign_and_release, to_goldens, to_limits
from ui.setup.detector_words import NOTES, TITLES
from ui.setup.setup_page import SetupPage
from ui.setup.steps import Step, StepState


def choose(page: SetupPage, name: str) -> None:
    page.open_step(Step.PART)
    if not page.part.detector.advanced.isChecked():
        page.part.detector.advanced.click()
    page.part.detector.choices[name].click()


def change(page: SetupPage, **settings: object) -> None:
    page.draft.set_detector(replace(page.draft.detector, **settings))  # type: ignore[arg-type]
    page.show_draft()


def test_every_detector_that_a_recipe_may_name_is_offered_with_a_sentence() -> None:
    assert set(TITLES) == set(NOTES) == set(DETECTORS)


def test_a_newcomer_sees_one_closed_row_that_says_which_detector_judges(page: SetupPage) -> None:
    choice = page.part.detector
    assert choice.advanced.text() == "Advanced: detector WinCLIP"
    assert not choice.choices["patchcore"].isVisible()
    choice.advanced.click()
    assert choice.choices["patchcore"].isVisible()
    assert choice.choices["winclip"].isChecked()
    choice.advanced.click()
    assert not choice.choices["patchcore"].isVisible()


def test_another_detector_takes_the_limits_keeps_the_samples_and_is_released_with_the_recipe(
    station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot)
    page.next.click()
    choose(page, "patchcore")
    assert page.draft.limits is None
    assert page.rail.buttons[Step.LIMITS].state is StepState.STALE
    assert page.rail.buttons[Step.GOLDENS].state is StepState.DONE
    assert page.part.detector.advanced.text() == "Advanced: detector PatchCore"
    page.open_step(Step.LIMITS)
    page.limits.suggest.click()
    qtbot.waitUntil(lambda: page.draft.limits is not None, timeout=WAIT_MS)
    sign_and_release(page, qtbot)
    assert station.database.recipes.get("Washer M8").detector.detector == "patchcore"


def test_what_a_detector_cannot_do_is_told_and_left_out_only_when_asked(page: SetupPage) -> None:
    change(page, tier="fast", match_radius=0)
    choose(page, "patchcore")
    choice = page.part.detector
    assert page.draft.detector.detector == "winclip"
    assert choice.choices["winclip"].isChecked()
    assert "PatchCore cannot compare nearby positions only" in choice.refusal.text()
    assert "no tiers" in choice.refusal.text()
    choice.leave_out.click()
    settings = page.draft.detector
    assert (settings.detector, settings.tier, settings.match_radius) == ("patchcore", "detailed", None)
    assert not choice.refusal.isVisible()
    assert not choice.leave_out.isVisible()


def test_a_refusal_is_forgotten_when_what_stood_against_it_is_gone(page: SetupPage) -> None:
    change(page, tier="fast")
    choose(page, "sdp")
    assert page.part.detector.refusal.isVisible()
    page.part.tier.chosen.emit("detailed")
    assert not page.part.detector.refusal.isVisible()
    choose(page, "sdp")
    assert page.draft.detector.detector == "sdp"


def test_choices_of_winclip_are_closed_with_the_reason_for_another_detector(page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot, 2)
    choose(page, "padim")
    assert not page.part.tier.isEnabled()
    assert not page.part.profile.isEnabled()
    assert "WinCLIP" in page.part.tier_note.text()
    assert not page.part.words.new_word.isEnabled()
    assert "WinCLIP" in page.part.words.new_word.placeholderText()
    page.open_step(Step.GOLDENS)
    assert not page.goldens.variants["rotate_90"].isEnabled()
    assert "PaDiM" in page.goldens.variants["rotate_90"].toolTip()
    page.next.click()
    assert not page.limits.matching.isEnabled()
    assert not page.limits.compare.isEnabled()
    assert "PaDiM" in page.limits.matching_note.text()
    choose(page, "spade")
    page.open_step(Step.LIMITS)
    assert page.limits.matching.isEnabled()
    assert page.limits.compare.isEnabled()
    choose(page, "winclip")
    assert page.part.tier.isEnabled()
    assert page.part.words.new_word.isEnabled()


def test_adapters_are_asked_for_before_the_next_step_opens(page: SetupPage, qtbot: QtBot, tmp_path: Path) -> None:
    describe_part(page, qtbot)
    page.next.click()
    choose(page, "april-gan")
    assert "adapters that APRIL-GAN needs" in page.note.text()
    assert not page.next.isEnabled()
    assert not page.rail.buttons[Step.CAMERA].isEnabled()
    file = str(tmp_path / "layers.safetensors")
    assert page.part.detector.adapters.isVisible()
    page.part.detector.take_adapters(file)
    assert page.next.isEnabled()
    assert page.draft.detector.adapters == file
    assert page.part.detector.adapters.text() == file
    choose(page, "sdp-plus")
    assert page.draft.detector.adapters is None, "layers of one detector are no use to another"
    choose(page, "winclip")
    assert not page.part.detector.adapters.isVisible()
    assert page.next.isEnabled()


@pytest.mark.parametrize("weights", ["laion400m_e31", "/models/own.pt"])
def test_a_model_that_somebody_chose_stays_and_a_published_one_follows_the_detector(
    page: SetupPage, weights: str
) -> None:
    change(page, weights=weights)
    choose(page, "april-gan")
    settings = page.draft.detector
    if weights == "laion400m_e31":
        assert (settings.model_name, settings.weights, settings.image_size) == ("ViT-L-14-336-quickgelu", "openai", 518)
        assert "518 pixels" in page.part.detector.model.text()
    else:
        assert (settings.model_name, settings.weights, settings.image_size) == ("ViT-B-16-plus-240", weights, None)
    choose(page, "winclip")
    assert (page.draft.detector.model_name, page.draft.detector.weights) == ("ViT-B-16-plus-240", weights)
    assert page.draft.detector.image_size is None


def test_a_detector_without_words_cannot_do_without_golden_samples(page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot)
    page.goldens.zero_shot.click()
    page.next.click()
    choose(page, "patchcore")
    assert page.rail.buttons[Step.LIMITS].state is not StepState.DONE
    assert not page.rail.buttons[Step.LIMITS].isEnabled()
    page.open_step(Step.GOLDENS)
    assert "PatchCore has no words to judge by" in page.note.text()
    assert not page.next.isEnabled()


def test_detectors_are_compared_on_the_golden_samples(page: SetupPage, qtbot: QtBot) -> None:
    choose(page, "winclip")
    choice = page.part.detector
    assert not choice.compare.isEnabled()
    assert "two golden samples" in choice.note.text()
    to_goldens(page, qtbot, 2)
    choose(page, "winclip")
    choice.compare.click()
    qtbot.waitUntil(lambda: bool(page.draft.comparison), timeout=WAIT_MS)
    assert choice.compared["patchcore"].text() == "Saw 11 of 15 drawn defects."
    assert not choice.compared["padim"].isVisible(), "it was not compared"
    choose(page, "patchcore")
    assert choice.compared["winclip"].isVisible(), "what was found out stays"
    page.part.weights.textEdited.emit("untrained:4")
    assert not choice.compared["winclip"].isVisible(), "another model may see something else"
