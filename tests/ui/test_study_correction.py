"""A part of a study was entered with the wrong truth: who made the study corrects it, and that stays to be seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inspector.errors import UsageError
from inspector.types import Verdict
from tests.ui.fakes import FakeStation
from tests.ui.study_stand import PLAN, Stand
from tests.ui.test_studies_panel import a_study, cells, shown, words_of
from ui.records.study_plan import StudyPart
from ui.records.study_reading import correct_truth
from ui.reports.study_report import study_story


@pytest.fixture
def stand(station: FakeStation, qtbot: QtBot) -> Iterator[Stand]:
    made = Stand(station, qtbot)
    yield made
    made.close()


def correct(stand: Stand, part: str, *, user: str = "anna", reason: str = "cracked below the rim") -> None:
    correction = stand.panel.result.correction
    correction.ask.click()
    names = [correction.part.itemData(place)[0] for place in range(correction.part.count())]
    correction.part.setCurrentIndex(names.index(part))
    correction.form.user.setText(user)
    correction.form.reason.setText(reason)


def test_a_wrong_truth_is_corrected_counted_anew_and_told_on_screen_and_paper(
    stand: Stand, station: FakeStation
) -> None:
    study = a_study(stand, good=3, bad=2)
    before = station.database.studies.judgements(study)
    shown(stand, study)
    assert "acceptable" in stand.panel.list.item(0).text()
    correct(stand, "G2")
    assert "Part G2 was taken for good and is bad." in stand.panel.result.correction.meaning.text()
    stand.panel.result.correction.form.release.click()
    stand.wait(lambda: "Corrected by anna" in stand.panel.result.statements.text)
    assert not stand.panel.result.correction.isVisible()
    said = stand.panel.result.statements.text
    assert "part G2 was taken for good and is bad (cracked below the rim)" in said
    assert "Its verdicts were known by then." in said
    assert "1 of 3 bad parts missed at least once" in said
    assert cells(stand, 0)[:3] == ["G2", "bad *", "missed"]
    assert "not acceptable, corrected" in stand.panel.list.item(0).text()
    assert "Good parts: 2, bad parts: 3" in stand.panel.result.about.text()
    assert stand.panel.reading is not None
    report = words_of(study_story(stand.panel.reading, software_version="0"))
    for words in ("Corrected", "yes, as told below", "part G2 was taken for good and is bad", "bad *"):
        assert words in report
    assert station.database.studies.judgements(study) == before, "what was stored stays as it was"
    correct(stand, "G2", reason="looked again")
    stand.panel.result.correction.form.release.click()
    stand.wait(lambda: "part G2 was taken for bad and is good (looked again)" in stand.panel.result.statements.text)
    assert "cracked below the rim" in stand.panel.result.statements.text, "nothing that was said is forgotten"
    assert "acceptable, corrected" in stand.panel.list.item(0).text()


def test_what_is_asked_for_a_correction_is_scrolled_to(stand: Stand) -> None:
    shown(stand, a_study(stand, good=30, bad=30))
    correct(stand, "G1")
    release = stand.panel.result.correction.form.release
    stand.wait(lambda: release.visibleRegion().boundingRect().height() == release.height())


def test_only_who_made_a_study_can_correct_it(stand: Stand, station: FakeStation) -> None:
    study = a_study(stand, good=2, bad=2)
    shown(stand, study)
    correct(stand, "G1", user="boris")
    form = stand.panel.result.correction.form
    assert not form.release.isEnabled()
    assert form.release.toolTip() == "Only anna, who made this study, can correct it."
    with pytest.raises(UsageError, match="Only anna"):
        correct_truth(station.database, station.data_dir, study, StudyPart("G1", False), user="boris", reason="")
    form.user.setText("anna")
    form.reason.clear()
    assert form.release.toolTip() == "Say what changed, for whoever asks later."


def test_a_correction_that_was_made_already_is_not_turned_back(stand: Stand, station: FakeStation) -> None:
    study = a_study(stand, good=2, bad=2)
    shown(stand, study)
    correct(stand, "G1")
    correct_truth(station.database, station.data_dir, study, StudyPart("G1", False), user="anna", reason="the same")
    stand.panel.result.correction.form.release.click()
    stand.wait(lambda: "G1 was corrected meanwhile" in stand.panel.result.correction.failure.text())
    stand.panel.read()
    stand.wait(lambda: "(the same)" in stand.panel.result.statements.text)
    assert "1 of 3 bad parts missed at least once" in stand.panel.result.statements.text


def test_a_correction_that_fails_after_another_study_was_chosen_is_told_all_the_same(
    stand: Stand, station: FakeStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, study = a_study(stand, good=2, bad=2), a_study(stand, good=2, bad=2)
    shown(stand, study)
    correct(stand, "G1")
    (station.data_dir / "studies" / f"{study}.json").unlink()
    stand.panel.result.correction.form.release.click()
    shown(stand, other)
    stand.wait(lambda: any("plan of this study" in what for what in stand.notes))


def test_a_truth_is_corrected_while_the_study_is_paused_and_it_goes_on(stand: Stand, station: FakeStation) -> None:
    study = stand.begin(stand.release())
    first = stand.asked_for
    stand.judge(Verdict.FAIL)
    stand.run.leave.click()
    stand.wait(lambda: stand.panel.reading is not None and len(stand.panel.reading.judgements) == 1)
    stand.wait(lambda: not stand.session.is_active)
    correct(stand, first, user="tester")
    stand.panel.result.correction.form.release.click()
    stand.wait(lambda: "Corrected by tester" in stand.panel.result.statements.text)
    assert "verdicts were known" not in stand.panel.result.statements.text
    stand.panel.result.resume.click()
    stand.wait(lambda: stand.panel.page is stand.run)
    stand.start()
    stand.judge_all({"A1": Verdict.PASS, "A2": Verdict.PASS, "B1": Verdict.FAIL})
    assert stand.panel.reading is not None
    truth = {part.name: part.is_good for part in PLAN.parts} | {first: first == "B1"}
    assert {each.part: each.is_good for each in stand.panel.reading.judgements} == truth
    assert study == stand.panel.reading.study.id


def test_without_its_plan_a_study_cannot_be_corrected_and_says_what_is_not_known(
    stand: Stand, station: FakeStation
) -> None:
    study = a_study(stand, good=2, bad=2)
    correct_truth(station.database, station.data_dir, study, StudyPart("G1", False), user="anna", reason="x")
    (station.data_dir / "studies" / f"{study}.json").unlink()
    shown(stand, study)
    assert not stand.panel.result.correction.ask.isEnabled()
    assert "begin a new study" in stand.panel.result.correction.ask.toolTip()
    assert "whether a truth was corrected later is not known" in stand.panel.result.statements.text
