"""The run page in another language: what is painted follows, and what is told later is said in it at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.errors import RecipeInvalidError
from inspector.pipeline.presence import PresenceState
from inspector.pipeline.state import StationState, StationStatus
from inspector.types import ImageArray, JudgedSample, Limits, NearestReference, Prediction, Reason, ShiftTest, Verdict
from tests.ui.fakes import a_recipe
from tests.ui.run_examples import an_inspection, judge, start
from ui.actions import ACTIONS, make_actions
from ui.app import Desktop
from ui.background import Background
from ui.imaging.qimage import to_array
from ui.language import now, tr, use_translation
from ui.messages import describe_error
from ui.notifications import Notifications, Toast
from ui.pages import tile_content
from ui.retranslate import retranslate
from ui.run_preparation import failures
from ui.widgets.camera_chooser import CameraChooser
from ui.widgets.countdown_button import CountdownButton
from ui.widgets.score_bar import ScoreBar
from ui.widgets.takt_bar import TaktBar
from ui.widgets.top_bar import Health, HealthDot
from ui.widgets.verdict_tile import VerdictTile
from ui.widgets.why_card import WhyCard
from ui.widgets.why_content import WhyContent

LIMITS = Limits(review=0.5, reject=1.0)


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    use_translation(None)


def in_brackets(source: str, meaning: str) -> str:
    return f"⟦{source}⟧"


def fault_tile() -> QWidget:
    tile = VerdictTile()
    error = RecipeInvalidError(recipe="Washer", detail="7", hint=tr("Do this."))
    status = StationStatus(StationState.FAULT, datetime(2026, 3, 4, tzinfo=UTC), error)
    tile.show_content(tile_content.of_status(status, a_recipe(), "", PresenceState.EMPTY))
    return tile


def verdict_tile() -> QWidget:
    tile = VerdictTile()
    reason = Reason("score_above_reject_limit", {"score": 2.0, "reject": 1.0})
    inspected_at = datetime(2026, 3, 4, tzinfo=UTC)
    content = tile_content.of_inspection(an_inspection(reason=reason, inspected_at=inspected_at))
    tile.show_content(tile_content.with_take_away(content))
    return tile


def score_bar() -> QWidget:
    bar = ScoreBar()
    bar.show_score(0.3, LIMITS)
    return bar


def takt_bar() -> QWidget:
    bar = TaktBar()
    bar.show_times({"capture": 30.0, "score": 900.0}, 500.0)
    return bar


def health_dot() -> QWidget:
    dot = HealthDot(tr("Camera"))
    dot.show_health(Health.BAD, tr("Camera lost"))
    return dot


def why_card() -> QWidget:
    card = WhyCard()
    nearest = NearestReference(0, (2, 2), (1, 1), 0.1)
    grid, anomaly_map = np.zeros((5, 5), np.float32), np.zeros((60, 80), np.float32)
    image = np.zeros((60, 80, 3), np.uint8)
    prediction = Prediction(2.0, None, 2.0, anomaly_map, grid, nearest=nearest)
    card.show_content(WhyContent.of(image, prediction, LIMITS, golden=image))
    return card


def picture(widget: QWidget) -> ImageArray:
    widget.resize(420, 300)
    return to_array(widget.grab().toImage())


def look_alike(one: ImageArray, other: ImageArray) -> bool:
    """But for shades: letters come out a little lighter when they are painted for the first time."""
    return int(np.abs(one.astype(int) - other).max()) < 64


@pytest.mark.parametrize("make", [fault_tile, verdict_tile, score_bar, takt_bar, health_dot, why_card])
def test_a_widget_looks_after_the_change_as_one_made_in_that_language(
    qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    widget = make()
    qtbot.addWidget(widget)
    english, english_name = picture(widget), widget.accessibleName()
    use_translation(in_brackets)
    retranslate(widget)
    made_in_it = make()
    qtbot.addWidget(made_in_it)
    assert look_alike(picture(widget), picture(made_in_it))
    assert not look_alike(picture(widget), english)
    assert widget.accessibleName() == made_in_it.accessibleName()
    use_translation(None)
    retranslate(widget)
    assert look_alike(picture(widget), english)
    assert widget.accessibleName() == english_name


def test_a_dot_takes_the_room_of_its_words(qtbot: QtBot) -> None:
    dot = health_dot()
    qtbot.addWidget(dot)
    narrow = dot.sizeHint().width()
    dot.show()
    use_translation(in_brackets)
    QApplication.sendEvent(dot, QEvent(QEvent.Type.LanguageChange))
    assert dot.sizeHint().width() > narrow


def test_a_verdict_a_note_and_a_closed_button_are_said_in_the_language_of_now(desktop: Desktop, qtbot: QtBot) -> None:
    start(desktop, qtbot)
    use_translation(in_brackets)
    judge(desktop, qtbot)
    page = desktop.run_page
    assert page.tile.content.word in ("⟦PASS⟧", "⟦REVIEW⟧", "⟦FAIL⟧")
    assert page.start.toolTip() == "⟦Running: press Stop to choose another recipe or camera.⟧"
    desktop.notifications.post_error(RecipeInvalidError(recipe="R", detail="7", hint=tr("Do this.")))
    assert desktop.toast.text == "⟦The recipe 'R' cannot be used: 7.⟧ ⟦⟦Do this.⟧⟧"


def test_a_note_on_the_screen_follows_with_the_values_in_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notifications = Notifications()
    toast = Toast(notifications, window)
    notifications.post(tr("Camera {fps:.0f} fps", fps=29.7), tr("Do this."))
    use_translation(in_brackets)
    retranslate(window)
    assert toast.text == "⟦Camera 30 fps⟧ ⟦Do this.⟧"


def test_a_count_that_runs_goes_on_in_the_new_language(qtbot: QtBot) -> None:
    button = CountdownButton(tr("Capture"), tick_ms=60_000)
    qtbot.addWidget(button)
    button.show()
    button.click()
    use_translation(in_brackets)
    retranslate(button)
    assert button.text() == "⟦In 3… Cancel⟧"
    button.cancel()
    assert button.text() == "⟦Capture⟧"


def test_simulated_cameras_are_named_in_the_language_and_found_ones_by_their_maker(qtbot: QtBot) -> None:
    chooser = CameraChooser(Background())
    qtbot.addWidget(chooser)
    use_translation(in_brackets)
    retranslate(chooser)
    assert chooser.label == "⟦Simulated washer⟧"
    chooser.set_address("device:7")
    assert chooser.label == "device:7"


def test_what_failed_in_a_self_test_is_said_in_the_language_of_now() -> None:
    part = JudgedSample("known_bad", 2, Verdict.PASS, 0.1, passed=False)
    told = failures(ShiftTest("R", 1, datetime.now(UTC), "tester", (part,)))
    assert told == "known bad part 2 was judged PASS"
    use_translation(in_brackets)
    assert now(told) == "⟦⟦known bad part⟧ 2 was judged ⟦PASS⟧⟧"


def test_an_error_keeps_its_values_in_every_language() -> None:
    error = RecipeInvalidError(recipe="Washer", detail=tr("7 is missing"), hint="Do this.")
    use_translation(in_brackets)
    assert str(describe_error(error)) == "⟦⟦The recipe 'Washer' cannot be used: ⟦7 is missing⟧.⟧ ⟦Do this.⟧⟧"


def test_the_page_and_the_verb_may_have_two_words(qtbot: QtBot) -> None:
    use_translation(lambda source, meaning: f"{source} ({meaning})" if meaning else source)
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = make_actions(owner, dict.fromkeys(ACTIONS, lambda: None))
    texts = [action.text() for action in actions.values()]
    assert {"Run (page)", "Light (colours)", "Dark (colours)", "Start"} <= set(texts)
