from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.errors import NotJudgeableError
from inspector.recipe import SerialMode, TriggerMode
from inspector.types import Verdict
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import with_golden_samples
from tests.ui.study_stand import PLAN, WAIT_MS, Stand
from ui.app import Desktop
from ui.records.studies_panel import StudiesPanel
from ui.records.study_plan import StudyPart, StudyPlan, load_plan, store_plan
from ui.records.study_reading import read_study, start_study


@pytest.fixture
def stand(station: FakeStation, qtbot: QtBot) -> Iterator[Stand]:
    made = Stand(station, qtbot)
    yield made
    made.close()


def test_every_judgement_of_a_study_is_an_inspection_of_its_own(stand: Stand, station: FakeStation) -> None:
    study = stand.begin(stand.release())
    stand.judge_all({"A1": Verdict.PASS, "A2": Verdict.REVIEW, "B1": Verdict.FAIL})
    judgements = station.database.studies.judgements(study)
    assert [(each.part, each.repeat) for each in judgements] == [(part.name, repeat) for part, repeat in PLAN.order()]
    for judgement in judgements:
        assert judgement.sequence is not None
        row = station.database.inspections.get(judgement.sequence)
        assert (row.verdict, row.score) == (judgement.verdict, judgement.score)
        assert row.serial == f"study-{study}-{judgement.part}-{judgement.repeat}"
    assert station.database.studies.get(study).finished_at is not None


def test_parts_are_asked_for_one_after_another_with_how_far_it_is(stand: Stand) -> None:
    stand.begin(stand.release())
    assert stand.run.step.text() == "Part 1 of 6"
    first = PLAN.order()[0][0].name
    assert stand.run.instruction.text() == f"Put part {first} under the camera"
    stand.judge(Verdict.PASS)
    assert stand.run.step.text() == "Part 2 of 6"
    assert stand.asked_for == PLAN.order()[1][0].name


def test_nobody_sees_a_verdict_before_the_end(stand: Stand, station: FakeStation) -> None:
    stand.begin(stand.release())
    shown = []
    for verdict in (Verdict.FAIL, Verdict.PASS, Verdict.REVIEW):
        stand.judge(verdict)
        shown += [stand.run.instruction.text(), stand.run.remedy.text(), stand.run.note.text()]
    stand.run.leave.click()
    stand.wait(lambda: stand.panel.reading is not None and len(stand.panel.reading.judgements) == 3)
    matrix = stand.panel.result.matrix
    cells = [matrix.item(row, column) for row in range(matrix.rowCount()) for column in range(matrix.columnCount())]
    shown += [item.text() for item in cells if item is not None]
    assert not {word.value for word in Verdict} & {word for text in shown for word in text.split()}
    assert [text for text in shown if text == "judged"] == ["judged"] * 3


def test_a_part_that_was_not_judged_is_shown_again_and_that_is_told_in_the_result(
    stand: Stand, station: FakeStation
) -> None:
    study = stand.begin(stand.release())
    asked = stand.asked_for
    station.camera.levels = (10,)
    station.detector.fails_with = _not_judgeable()
    stand.run.inspect.click()
    stand.wait(lambda: "NOT JUDGED" in stand.run.instruction.text())
    assert stand.run.remedy.text()
    assert stand.asked_for == asked
    assert not station.database.studies.judgements(study)
    station.detector.fails_with = None
    assert stand.run.inspect.text() == "Inspect again"
    stand.judge_all({"A1": Verdict.PASS, "A2": Verdict.PASS, "B1": Verdict.FAIL})
    reading = read_study(station.database, station.data_dir, study)
    assert reading.not_kept == 1
    assert all(judgement.verdict is not Verdict.NOT_JUDGED for judgement in reading.judgements)
    assert "NOT JUDGED and shown again: 1 times." in stand.panel.result.statements.text


def test_a_part_that_cannot_be_judged_may_be_counted_so(stand: Stand, station: FakeStation) -> None:
    study = stand.begin(stand.release())
    station.detector.fails_with = _not_judgeable()
    stand.run.inspect.click()
    stand.wait(stand.run.keep.isVisible)
    stand.run.keep.click()
    stand.wait(lambda: stand.run.step.text() == "Part 2 of 6")
    (judgement,) = station.database.studies.judgements(study)
    assert (judgement.verdict, judgement.score) == (Verdict.NOT_JUDGED, None)
    assert judgement.sequence == stand.rows[-1].sequence


def test_a_part_that_somebody_else_triggers_never_gets_into_the_study(stand: Stand, station: FakeStation) -> None:
    study = stand.begin(stand.release())
    stand.lay_down(10)
    stand.session.trigger("SN-1")
    stand.run.inspect.click()
    stand.wait(lambda: stand.run.step.text() == "Part 2 of 6")
    assert stand.rows[0].serial == "SN-1"
    assert [each.sequence for each in station.database.studies.judgements(study)] == [stand.rows[1].sequence]


def test_a_paused_study_keeps_what_was_judged_and_goes_on_there(stand: Stand, station: FakeStation) -> None:
    study = stand.begin(stand.release())
    for _ in range(2):
        stand.judge(Verdict.PASS)
    with stand.qtbot.waitSignal(stand.session.ended, timeout=WAIT_MS):
        stand.run.leave.click()
    stand.wait(lambda: stand.panel.reading is not None and stand.panel.result.resume.isEnabled())
    assert "not finished, 2 of 6 judged" in stand.panel.list.item(0).text()
    assert not stand.panel.result.save.isEnabled()
    stand.panel.result.resume.click()
    stand.wait(lambda: stand.panel.page is stand.run)
    assert stand.run.step.text() == "Part 3 of 6"
    stand.start()
    stand.judge_all({"A1": Verdict.PASS, "A2": Verdict.PASS, "B1": Verdict.FAIL})
    assert len(station.database.studies.judgements(study)) == PLAN.total


def test_a_study_needs_no_trigger_or_serial_of_the_line(stand: Stand, station: FakeStation) -> None:
    recipe = replace(stand.release(), trigger=TriggerMode.CONTINUOUS, serial=SerialMode.REQUIRED)
    study = stand.begin(recipe)
    stand.judge(Verdict.PASS)
    assert [each.verdict for each in station.database.studies.judgements(study)] == [Verdict.PASS]


def test_lots_of_production_never_count_parts_of_a_study(stand: Stand) -> None:
    stand.session.set_lot("L-7")
    study = stand.begin(stand.release())
    stand.judge(Verdict.PASS)
    assert stand.rows[-1].lot == f"study-{study}"
    stand.run.leave.click()
    assert stand.session.lot == "L-7"


def test_another_run_is_never_taken_over(stand: Stand) -> None:
    recipe = stand.release()
    stand.session.start(replace(recipe, name="Nut"))
    stand.show()
    stand.wait(lambda: stand.session.status is not None and stand.session.state.value == "RUNNING")
    stand.panel.new.click()
    stand.wait(lambda: stand.panel.page is stand.panel.form)
    _fill(stand)
    stand.panel.form.begin.click()
    stand.wait(lambda: stand.panel.page is stand.run)
    assert not stand.run.inspect.isEnabled()
    assert stand.run.note.text() == "The station runs something else: stop it on the run page first."
    stand.run.leave.click()
    assert stand.session.is_active


def test_a_camera_that_is_lost_while_judging_asks_for_the_same_part_again(stand: Stand, station: FakeStation) -> None:
    study = stand.begin(stand.release())
    asked = stand.asked_for
    station.camera.lost.set()
    station.camera.absent.set()
    stand.wait(lambda: stand.run.instruction.text() == "The station stands still")
    assert not stand.run.inspect.isEnabled()
    assert "Fake camera" in stand.run.remedy.text()
    station.camera.lost.clear()
    station.camera.absent.clear()
    stand.wait(stand.run.inspect.isEnabled)
    assert stand.asked_for == asked
    stand.judge(Verdict.PASS)
    assert len(station.database.studies.judgements(study)) == 1


def test_a_study_in_the_whole_desktop_leaves_the_run_page_ready(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = with_golden_samples(station, a_recipe())
    runnable = start_study(station.database, station.data_dir, "Acceptance", recipe, PLAN, user="anna")
    desktop.record_pages.history.show_panel("studies")
    desktop.window.show_page(desktop.record_pages.history)
    panel = desktop.record_pages.history.panel("studies")
    assert isinstance(panel, StudiesPanel)
    panel._on_study_ready(runnable)
    panel.run.start.click()
    for number in range(PLAN.total):
        qtbot.waitUntil(panel.run.inspect.isEnabled, timeout=WAIT_MS)
        assert panel.run.step.text() == f"Part {number + 1} of {PLAN.total}"
        assert panel.run.inspect.hasFocus()
        QTest.keyClick(panel.run.inspect, Qt.Key.Key_Return)
        assert not panel.run.leave.hasFocus()  # a second Enter would pause the study
    qtbot.waitUntil(lambda: panel.page is panel.records and not desktop.session.is_active, timeout=WAIT_MS)
    assert len(station.database.studies.judgements(runnable.reading.study.id)) == PLAN.total
    desktop.run_page.reload_recipes(recipe.name)
    assert desktop.run_page.start.isEnabled()


def test_the_order_is_kept_with_its_seed(station: FakeStation) -> None:
    plan = StudyPlan((StudyPart("한국", True), StudyPart("b/2", False)), 4, 123)
    store_plan(station.data_dir, 5, plan)
    assert load_plan(station.data_dir, 5) == plan
    assert load_plan(station.data_dir, 6) is None
    (station.data_dir / "studies" / "6.json").write_text("{", encoding="utf-8")
    assert load_plan(station.data_dir, 6) is None
    assert all(one != other for (one, _), (other, _) in pairwise(plan.order()))


def _not_judgeable() -> Exception:
    return NotJudgeableError(reason="misaligned")


def _fill(stand: Stand) -> None:
    stand.panel.form.name.setText("Acceptance")
    stand.panel.form.good.setPlainText("A1\nA2")
    stand.panel.form.bad.setPlainText("B1")
