from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.pipeline.samples import SampleScores
from inspector.types import FloatArray, Limits
from tests.fakes import gradient_image
from ui.theme import TOUCH_TARGET_PX
from ui.widgets.limits_line import LimitsLine
from ui.widgets.limits_panel import LimitsPanel

LIMITS = Limits(review=0.3, reject=0.5, false_reject_rate=0.05, count=4, method="t-bound")
GOLDENS = np.array([0.1, 0.12, 0.15, 0.2], np.float32)


def proof_of(count: int) -> FloatArray:
    return np.array([0.11] * count, np.float32)


def on_screen(widget: QWidget, qtbot: QtBot, width: int = 420) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, max(200, widget.heightForWidth(width)))
    with qtbot.waitExposed(widget):
        widget.show()


# The line


@pytest.fixture
def line(qtbot: QtBot) -> LimitsLine:
    made = LimitsLine()
    made.show_samples(
        SampleScores(GOLDENS, np.array([0.13], np.float32), proof_of(3), np.array([0.45, 0.6], np.float32)), LIMITS
    )
    on_screen(made, qtbot)
    return made


def drag(qtbot: QtBot, handle: QWidget, by_px: int) -> None:
    """Presses the handle's edge, away from its middle, and lets go `by_px` further."""
    start = QPoint(4, 28)
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(handle, start + QPoint(by_px, 0))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start + QPoint(by_px, 0))


def test_a_handle_is_as_large_as_a_gloved_finger_and_moves_its_limit_by_as_much_as_it_is_dragged(
    line: LimitsLine, qtbot: QtBot
) -> None:
    review, _ = line.handles
    assert min(review.width(), review.height()) >= TOUCH_TARGET_PX
    wanted = line.x_of(LIMITS.review) - 40
    with qtbot.waitSignal(line.limits_dragged) as dragged:
        drag(qtbot, review, -40)
    assert dragged.args is not None
    new_review, reject = dragged.args
    assert line.x_of(new_review) == pytest.approx(wanted, abs=1.0)
    assert reject == LIMITS.reject


def test_a_dragged_limit_stops_at_the_other(line: LimitsLine, qtbot: QtBot) -> None:
    review, reject = line.handles
    with qtbot.waitSignal(line.limits_dragged) as dragged:
        drag(qtbot, review, 500)
    assert dragged.args == [LIMITS.reject, LIMITS.reject]
    with qtbot.waitSignal(line.limits_dragged) as dragged:
        drag(qtbot, reject, -500)
    assert dragged.args == [LIMITS.review, LIMITS.review]


def test_arrow_keys_move_a_limit_finely_and_page_keys_coarsely(line: LimitsLine, qtbot: QtBot) -> None:
    moves = []
    line.limits_dragged.connect(lambda review, reject: moves.append(reject - LIMITS.reject))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageUp):
        qtbot.keyClick(line.handles[1], key)
    fine, back, coarse = moves
    assert 0 < fine < coarse
    assert back == pytest.approx(-fine)


def test_a_pressed_sample_tells_which_one_it_is(line: LimitsLine, qtbot: QtBot) -> None:
    for role, index in (("references", 2), ("proof", 0), ("known_bad", 1)):
        place = line.point_position(role, index).toPoint()
        with qtbot.waitSignal(line.point_chosen) as chosen:
            qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
        assert chosen.args is not None
        assert chosen.args[0] == role
        assert line.point_position(*chosen.args) == line.point_position(role, index)


def test_samples_can_be_gone_through_and_chosen_without_a_mouse(line: LimitsLine, qtbot: QtBot) -> None:
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert line.accessibleName() == "golden sample 1: score 0.1000"
    for _ in range(20):
        qtbot.keyClick(line, Qt.Key.Key_Right)
    with qtbot.waitSignal(line.point_chosen) as chosen:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert chosen.args == ["known_bad", 1]


def test_roles_lie_apart_and_in_the_order_of_their_scores(line: LimitsLine) -> None:
    golden, proof, bad = (line.point_position(role, 0).y() for role in ("references", "proof", "known_bad"))
    assert golden < proof < bad
    xs = [line.point_position("references", index).x() for index in range(4)]
    assert xs == sorted(xs)


def test_good_parts_stay_apart_beside_a_very_bad_one(qtbot: QtBot) -> None:
    line = LimitsLine()
    line.show_samples(SampleScores(references=GOLDENS / 100, known_bad=np.array([2.0], np.float32)), None)
    on_screen(line, qtbot)
    assert line.point_position("references", 3).x() - line.point_position("references", 0).x() > 20


def test_a_score_that_is_no_number_is_left_out_of_the_line(qtbot: QtBot) -> None:
    line = LimitsLine()
    line.show_samples(SampleScores(references=np.array([0.1, np.nan, 0.2], np.float32)), LIMITS)
    on_screen(line, qtbot)
    line.grab()
    assert "golden sample 2" not in line.accessibleDescription()
    assert "golden sample 3: score 0.2000" in line.accessibleDescription()


# The panel


@pytest.fixture
def panel(qtbot: QtBot) -> LimitsPanel:
    made = LimitsPanel()
    made.show_limits(
        SampleScores(references=GOLDENS, proof=proof_of(12), known_bad=np.array([0.2, 0.9], np.float32)),
        LIMITS,
        LIMITS,
        {"proof": [gradient_image(level=level) for level in range(12)], "known_bad": [gradient_image()] * 2},
    )
    on_screen(made, qtbot)
    return made


def test_typed_limits_never_cross(panel: LimitsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.limits_moved) as moved:
        panel.review.setValue(0.8)
    assert moved.args == [0.8, 0.8]


def test_showing_limits_asks_for_no_change(panel: LimitsPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.limits_moved), qtbot.assertNotEmitted(panel.rate_chosen):
        panel.show_limits(SampleScores(references=GOLDENS), Limits(0.1, 0.2, false_reject_rate=0.01), LIMITS, {})
    assert panel.reject.value() == 0.2


def test_the_way_back_is_open_only_from_limits_that_were_moved(panel: LimitsPanel, qtbot: QtBot) -> None:
    assert not panel.back.isEnabled()
    panel.show_limits(SampleScores(references=GOLDENS), LIMITS.moved(review=0.3, reject=0.4), LIMITS, {})
    with qtbot.waitSignal(panel.suggestion_restored):
        panel.back.click()


def test_a_proof_part_goes_to_tuning_only_after_its_cost_was_shown(panel: LimitsPanel, qtbot: QtBot) -> None:
    proof = panel.proof
    assert not proof.move_button.isEnabled()
    proof.strip.choose(4)
    with qtbot.assertNotEmitted(panel.proof_moved_to_tuning):
        proof.move_button.click()
        assert "at most 24 % instead of 22 %" in proof.question_text
        proof.keep.click()
    assert not proof.question.isVisible()
    proof.move_button.click()
    with qtbot.waitSignal(panel.proof_moved_to_tuning) as moved:
        proof.confirm.click()
    assert moved.args == [4]
    assert proof.question_text == ""


def test_another_part_that_is_chosen_withdraws_the_question(panel: LimitsPanel) -> None:
    panel.proof.strip.choose(4)
    panel.proof.move_button.click()
    panel.proof.strip.choose(5)
    assert panel.proof.question_text == ""


def test_samples_are_asked_for_and_removed_in_their_role(panel: LimitsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.samples_wanted) as wanted:
        panel.known_bad.import_images.click()
    assert wanted.args == ["known_bad", "import"]
    with qtbot.waitSignal(panel.sample_removed) as removed:
        panel.proof.strip.thumbnail(7).remove.click()
    assert removed.args == ["proof", 7]


def test_a_sample_pressed_on_the_line_is_named_and_shown(panel: LimitsPanel, qtbot: QtBot) -> None:
    panel.line.point_chosen.emit("proof", 7)
    assert panel.chosen_point.text() == "Proof part 8: score 0.1100"
    assert panel.proof.strip.current == 7


def test_the_panel_says_what_is_proven_and_what_would_be_missed(panel: LimitsPanel) -> None:
    assert "0 of 12 good parts rejected" in panel.proof.statements.text
    assert "1 of 2 known bad parts would pass: part 1" in panel.known_bad.statements.text
    assert "rests on an assumption" in panel.promise.text


def test_the_panel_fits_a_narrow_column(panel: LimitsPanel) -> None:
    assert panel.minimumSizeHint().width() <= 400
