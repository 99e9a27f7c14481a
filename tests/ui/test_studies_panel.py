from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from reportlab.platypus import Paragraph, Table

from database.study_records import StudyJudgement
from inspector.types import Verdict
from tests.ui.fakes import FakeStation
from tests.ui.study_stand import PLAN, Stand
from ui.records.study_matrix import PART_COLUMNS
from ui.records.study_plan import StudyPart, StudyPlan
from ui.records.study_reading import read_study, start_study
from ui.reports.pdf_layout import TableWithTail
from ui.reports.study_report import study_story, write_study_pdf

Faults = Mapping[tuple[str, int], Verdict]


@pytest.fixture
def stand(station: FakeStation, qtbot: QtBot) -> Iterator[Stand]:
    made = Stand(station, qtbot)
    yield made
    made.close()


def a_study(stand: Stand, *, good: int, bad: int, faults: Faults | None = None, name: str = "Acceptance") -> int:
    """A finished study, three repeats; every part right but where `faults` say otherwise."""
    station, database = stand.station, stand.station.database
    parts = [StudyPart(f"G{number}", True) for number in range(1, good + 1)]
    parts += [StudyPart(f"B{number}", False) for number in range(1, bad + 1)]
    plan = StudyPlan(tuple(parts), 3, 1)
    recipe = database.recipes.get("Washer M8") if database.recipes.names() else stand.release()
    study = start_study(database, station.data_dir, name, recipe, plan, user="anna").reading.study.id
    for part, repeat in plan.order():
        right = Verdict.PASS if part.is_good else Verdict.FAIL
        verdict = (faults or {}).get((part.name, repeat), right)
        database.studies.add(study, StudyJudgement(part.name, part.is_good, repeat, verdict, 0.5))
    database.studies.finish(study)
    return study


def shown(stand: Stand, study: int) -> Stand:
    stand.show()
    stand.panel.show_study(study)
    stand.wait(lambda: stand.panel.reading is not None and stand.panel.reading.study.id == study)
    return stand


def figures(stand: Stand) -> list[str]:
    layout = stand.panel.result.figures.layout()
    assert layout is not None
    return [label.text() for label in layout.itemAt(0).widget().findChildren(QLabel)]


def cells(stand: Stand, row: int) -> list[str]:
    matrix = stand.panel.result.matrix
    return [matrix.item(row, column).text() for column in range(matrix.columnCount())]


def test_a_new_study_is_run_to_its_result(stand: Stand, station: FakeStation) -> None:
    stand.release()
    panel = stand.show()
    assert not panel.list.count()
    panel.new.click()
    stand.wait(lambda: panel.page is panel.form)
    form = panel.form
    assert not form.begin.isEnabled()
    form.name.setText("Acceptance")
    form.good.setPlainText(" A1 \n\nA2")
    form.bad.setPlainText("B1\n")
    form.repeats.setValue(2)
    assert form.begin.isEnabled()
    form.begin.click()
    stand.wait(lambda: panel.page is panel.run)
    stand.start()
    stand.judge_all({"A1": Verdict.PASS, "A2": Verdict.PASS, "B1": Verdict.FAIL})
    assert panel.reading is not None
    assert panel.reading.plan is not None
    assert panel.reading.plan.parts == PLAN.parts
    assert panel.reading.study.user == "tester"
    assert "acceptable" in panel.list.item(0).text()
    stand.wait(lambda: not stand.session.is_active)


def test_a_study_without_a_miss_says_how_many_misses_it_cannot_rule_out(stand: Stand) -> None:
    shown(stand, a_study(stand, good=15, bad=15))
    assert "0 of 15 bad parts missed at least once: at most 18 % of such parts." in stand.panel.result.statements.text
    assert "149 bad parts without a miss are needed" in stand.panel.result.statements.text


def test_both_readings_of_review_are_rated_by_the_limits_of_aiag(stand: Stand) -> None:
    faults = {("G1", 1): Verdict.REVIEW, ("G2", 2): Verdict.REVIEW, ("G3", 1): Verdict.REVIEW}
    shown(stand, a_study(stand, good=10, bad=10, faults=faults))
    texts = figures(stand)
    for rate in ("100 % (20 of 20)", "85 % (17 of 20)", "0 % (0 of 30)", "10 % (3 of 30)"):
        assert rate in texts
    assert texts.count("acceptable") == 4
    assert texts.count("marginal") == 2
    assert "acceptable" in stand.panel.list.item(0).text()


def test_a_missed_part_stands_first_and_rates_the_study_not_acceptable(stand: Stand) -> None:
    shown(stand, a_study(stand, good=2, bad=4, faults={("B3", 2): Verdict.PASS}))
    assert cells(stand, 0) == ["B3", "bad", "missed", "FAIL", "PASS", "FAIL"]
    assert cells(stand, 1)[2] == "right"
    assert "not acceptable" in stand.panel.list.item(0).text()
    assert "1 of 4 bad parts missed at least once" in stand.panel.result.statements.text


def test_a_part_that_was_not_judged_is_never_called_right(stand: Stand) -> None:
    shown(stand, a_study(stand, good=2, bad=2, faults={("G2", 1): Verdict.NOT_JUDGED}))
    assert cells(stand, 0)[:4] == ["G2", "good", "not always judged", "NOT JUDGED"]
    assert "1 of 12 judgements were NOT JUDGED" in stand.panel.result.statements.text
    assert "75 % (3 of 4)" in figures(stand)


def test_without_bad_parts_nothing_is_claimed_of_misses(stand: Stand) -> None:
    shown(stand, a_study(stand, good=3, bad=0))
    assert "nothing is known of misses" in stand.panel.result.statements.text
    assert "not known" in stand.panel.list.item(0).text()


def test_a_verdict_opens_its_inspection_by_mouse_and_by_key(stand: Stand) -> None:
    stand.begin(stand.release())
    stand.judge_all({"A1": Verdict.PASS, "A2": Verdict.PASS, "B1": Verdict.FAIL})
    matrix, judgements = stand.panel.result.matrix, stand.panel.reading.judgements  # type: ignore[union-attr]
    wanted = {(each.part, each.repeat): each.sequence for each in judgements}
    row = next(row for row in range(3) if matrix.item(row, 0).text() == "B1")
    box = matrix.visualItemRect(matrix.item(row, PART_COLUMNS + 1))
    QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert stand.chosen == [wanted["B1", 2]]
    matrix.setCurrentCell(row, PART_COLUMNS)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert stand.chosen[-1] == wanted["B1", 1]
    QTest.mouseClick(
        matrix.viewport(), Qt.MouseButton.LeftButton, pos=matrix.visualItemRect(matrix.item(0, 0)).center()
    )
    assert len(stand.chosen) == 2


@pytest.mark.parametrize(
    ("good", "bad", "why_not"),
    [
        ("A1", "", "Name two parts or more."),
        ("A1\nA2", "A2", "Two parts are called A2."),
        ("A1", "B" * 41, f"This name is too long: {'B' * 41}"),
    ],
)
def test_parts_that_cannot_make_a_study_are_told(stand: Stand, good: str, bad: str, why_not: str) -> None:
    form = stand.panel.form
    form.open((stand.release(),), "")
    form.name.setText("Acceptance")
    form.good.setPlainText(good)
    form.bad.setPlainText(bad)
    assert not form.begin.isEnabled()
    assert (form.note.text(), form.begin.toolTip()) == (why_not, why_not)


def test_only_recipes_in_force_can_be_studied(stand: Stand) -> None:
    stand.show()
    stand.panel.new.click()
    stand.wait(lambda: stand.panel.page is stand.panel.form)
    assert stand.panel.form.note.text() == "A study needs a released recipe: release one on the set-up page."


def test_a_study_whose_plan_is_gone_keeps_its_judgements_but_cannot_go_on(stand: Stand, station: FakeStation) -> None:
    study = stand.begin(stand.release())
    stand.judge(Verdict.PASS)
    (station.data_dir / "studies" / f"{study}.json").unlink()
    stand.run.leave.click()
    stand.wait(lambda: stand.panel.reading is not None and stand.panel.reading.plan is None)
    assert not stand.panel.result.resume.isEnabled()
    assert stand.panel.result.resume.toolTip() == "Its plan is not on this computer any more."
    assert len(stand.panel.reading.judgements) == 1  # type: ignore[union-attr]


def test_the_report_says_what_the_screen_says(stand: Stand, station: FakeStation, tmp_path: Path) -> None:
    study = a_study(stand, good=15, bad=15, faults={("B3", 2): Verdict.REVIEW}, name="Abnahme – 검사")
    shown(stand, study)
    path = tmp_path / "study.pdf"
    stand.panel.save_report(str(path))
    assert not stand.panel.result.save.isEnabled()
    stand.wait(lambda: stand.panel.result.saved.text == f"Written to {path}.")
    assert path.read_bytes().startswith(b"%PDF")
    assert stand.panel.reading is not None
    text = words_of(study_story(stand.panel.reading, software_version="0"))
    for words in ("Abnahme", "검사", "Washer M8, version 1", "seed 1.", "at most 18 % of such parts", "acceptable"):
        assert words in text
    assert "B15" in text
    assert stand.panel.result.save.isEnabled()


def test_a_report_that_cannot_be_written_is_told(stand: Stand, tmp_path: Path) -> None:
    shown(stand, a_study(stand, good=2, bad=2))
    stand.panel.save_report(str(tmp_path / "missing" / "study.pdf"))
    stand.wait(lambda: "cannot be written" in stand.panel.result.saved.text)
    assert "Choose another place." in stand.panel.result.saved.text
    assert stand.panel.result.save.isEnabled()


def test_an_unfinished_study_has_no_report(stand: Stand, station: FakeStation, tmp_path: Path) -> None:
    recipe = stand.release()
    study = start_study(station.database, station.data_dir, "n", recipe, PLAN, user="anna").reading.study.id
    with pytest.raises(ValueError, match="not finished"):
        write_study_pdf(
            read_study(station.database, station.data_dir, study), tmp_path / "study.pdf", software_version="0"
        )
    assert not (tmp_path / "study.pdf").exists()


def words_of(content: object) -> str:
    """What paragraphs say, those in tables too."""
    if isinstance(content, Paragraph):
        return content.getPlainText()
    if isinstance(content, Table):
        return words_of(content._cellvalues)
    if isinstance(content, TableWithTail):
        return words_of(content.content)
    return "\n".join(map(words_of, content)) if isinstance(content, list | tuple) else ""
