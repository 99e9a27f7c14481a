"""Limits and what is tried before they are signed: rates, matching, drawn defects, words."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inspector.pipeline.samples import Samples
from tests.fakes import gradient_image
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.setup_steps import WAIT_MS, sign_and_release, to_goldens, to_limits
from ui.app import Desktop
from ui.setup.setup_page import SetupPage
from ui.setup.steps import Step, StepState


def test_scoring_can_be_cancelled_and_leaves_no_limits(page: SetupPage, station: FakeStation, qtbot: QtBot) -> None:
    station.teach_may_end.clear()
    to_goldens(page, qtbot, 2)
    page.next.click()
    page.limits.suggest.click()
    qtbot.waitUntil(lambda: "2 of 2" in page.limits.note.text(), timeout=WAIT_MS)
    assert page.limits.progress.isVisible()
    page.limits.cancel.click()
    qtbot.waitUntil(lambda: not page.tasks.is_running, timeout=WAIT_MS)
    assert page.draft.limits is None
    assert "Cancelled" in page.limits.note.text()
    assert page.limits.suggest.isEnabled()


def test_a_change_while_samples_are_scored_makes_the_scores_unwanted(
    page: SetupPage, station: FakeStation, qtbot: QtBot
) -> None:
    station.teach_may_end.clear()
    to_goldens(page, qtbot, 3)
    page.next.click()
    page.limits.suggest.click()
    page.open_step(Step.GOLDENS)
    page.goldens.goldens.removed.emit(0)
    station.teach_may_end.set()
    qtbot.waitUntil(lambda: not page.tasks.is_running, timeout=WAIT_MS)
    assert page.draft.limits is None


def test_a_rate_chosen_afterwards_moves_the_limits_on_the_screen(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot, 4)
    before = page.draft.limits
    page.limits.limits.rate.chosen.emit(0.01)
    after = page.draft.limits
    assert before is not None
    assert after is not None
    assert after.reject > before.reject
    assert page.limits.limits.reject.value() == pytest.approx(after.reject, abs=1e-4)
    assert not page.tasks.is_running


def test_a_change_of_an_earlier_step_is_shown_as_stale_and_cannot_be_released(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot)
    page.next.click()
    page.open_step(Step.CAMERA)
    page.camera.controls.resolution_wanted.emit(640, 480)
    assert page.rail.buttons[Step.GOLDENS].state is StepState.STALE
    assert page.rail.buttons[Step.LIMITS].state is StepState.STALE
    assert not page.rail.buttons[Step.RELEASE].isEnabled()
    page.next.click()
    page.next.click()
    assert page.step is Step.GOLDENS
    assert page.goldens.keep.isVisible()
    assert not page.next.isEnabled()
    page.goldens.keep.click()
    assert page.next.isEnabled()


def test_nothing_is_learned_beside_a_running_station(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot)
    sign_and_release(page, qtbot)
    desktop.run_page.start_run()
    qtbot.waitUntil(lambda: desktop.session.is_active, timeout=WAIT_MS)
    page.open_step(Step.LIMITS)
    assert not page.limits.suggest.isEnabled()
    assert "stop it" in page.limits.suggest.toolTip()
    desktop.run_page.stop_run()
    qtbot.waitUntil(lambda: not desktop.session.is_active, timeout=WAIT_MS)


def test_matching_is_measured_and_chosen(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot)
    page.limits.compare.click()
    qtbot.waitUntil(lambda: bool(page.draft.matching), timeout=WAIT_MS)
    page.limits.matching.radius_chosen.emit(0)
    assert page.draft.detector.match_radius == 0
    assert page.draft.limits is None, "limits of another matching mean nothing"
    assert page.draft.matching, "what was measured stays"


def test_drawn_defects_are_judged_and_shown(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot)
    page.limits.test.click()
    qtbot.waitUntil(lambda: page.draft.sight is not None, timeout=WAIT_MS)
    assert page.draft.sight.smallest_seen("patch") == 0.08  # type: ignore[union-attr]
    assert len(page.limits.sight.pictures) == 3
    page.next.click()
    assert "8 %" in page.release.sight.text()


def test_whoever_signs_is_told_that_nobody_tried_what_is_seen(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot)
    page.next.click()
    assert "draw defects in step 5" in page.release.sight.text()


def test_words_are_tried_on_the_golden_samples(page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot, 2)
    page.open_step(Step.PART)
    page.part.words.trial_wanted.emit()
    qtbot.waitUntil(lambda: page.draft.prompts is not None, timeout=WAIT_MS)
    assert "better than" in page.part.words.verdict.text()


def test_another_rate_for_a_stored_recipe_asks_for_its_limits_anew(
    station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    station.save_recipe(a_recipe(), Samples((gradient_image(), gradient_image(level=3))), release=True, reason="")
    page.open_recipe("Washer M8")
    qtbot.waitUntil(lambda: page.draft.base is not None, timeout=WAIT_MS)
    page.open_step(Step.LIMITS)
    page.limits.limits.rate.chosen.emit(0.01)
    assert page.draft.limits is None, "stored limits were for another rate"
    assert page.rail.buttons[Step.LIMITS].state is StepState.STALE
