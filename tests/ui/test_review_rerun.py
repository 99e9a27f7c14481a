from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.errors import RerunRefusedError
from inspector.pipeline.preparation import OnProgress
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import DetectorSettings, ImagingSettings
from inspector.types import ImageArray, Verdict
from tests.fakes import FakeCamera, FakeDetector
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.review_examples import a_part, record, with_recipe
from tests.ui.run_examples import WAIT_MS
from ui.background import Background
from ui.notifications import Notifications
from ui.pages.review_page import ReviewPage
from ui.rerunning import rerun_inspection
from ui.run_session import RunSession
from ui.station import nothing_to_tell


@dataclass
class FakeBackbone:
    weights_sha256: str = "f" * 64
    precision: str = "fp32"


class FakeDetectors:
    """Stands in for `DetectorProvider`: a detector that scores by the blue level, once the model may be loaded."""

    def __init__(self) -> None:
        self.backbone = FakeBackbone()
        self.made: list[FakeDetector] = []
        self.may_load = threading.Event()
        self.may_load.set()

    def load(
        self, settings: DetectorSettings, *, on_progress: OnProgress, cancelled: Callable[[], bool]
    ) -> FakeBackbone:
        on_progress(0, 1, "model")
        while not self.may_load.wait(0.01):
            if cancelled():
                raise StoppedEarly
        return self.backbone

    def detector(
        self,
        settings: DetectorSettings,
        references: Sequence[ImageArray],
        *,
        imaging: ImagingSettings,
        on_progress: OnProgress,
        cancelled: Callable[[], bool],
    ) -> FakeDetector:
        detector = FakeDetector()
        detector.fit(references)
        on_progress(len(references), len(references), "references")
        self.made.append(detector)
        return detector


class RerunStation(FakeStation):
    def __init__(self, data_dir: Path) -> None:
        super().__init__(data_dir, camera=FakeCamera(interval_s=0.01))
        self.detectors = FakeDetectors()


@pytest.fixture
def station(tmp_path: Path) -> Iterator[RerunStation]:
    made = RerunStation(tmp_path / "data")
    yield made
    made.detectors.may_load.set()
    made.close()


@pytest.fixture
def recorded(station: RerunStation) -> RerunStation:
    """With inspection 1, a part of blue level 200 that scored 2.0, and inspection 2, which was not judged."""
    recipe = with_recipe(station)
    record(
        station,
        [
            a_part(Verdict.FAIL, level=200, reference_fingerprint=recipe.reference_fingerprint),
            a_part(Verdict.NOT_JUDGED, number=2, reference_fingerprint=recipe.reference_fingerprint),
        ],
    )
    return station


@pytest.fixture
def review(recorded: RerunStation, qtbot: QtBot) -> Iterator[ReviewPage]:
    background, notifications = Background(), Notifications()
    page = ReviewPage(recorded, RunSession(recorded, background), notifications, background)  # type: ignore[arg-type]
    page.show()
    page.show_inspection(1)
    qtbot.waitUntil(page.rerun.isEnabled, timeout=WAIT_MS)
    yield page
    recorded.detectors.may_load.set()
    background.close()
    assert background.join(10)
    page.deleteLater()


def test_the_stored_picture_is_judged_with_the_golden_samples_of_that_day(recorded: RerunStation) -> None:
    path = recorded.database.inspections.get(1).files.image_path
    assert path is not None
    later = recorded.load_samples(recorded.database.recipes.get("Washer M8"))
    recorded.save_recipe(a_recipe(), type(later)(later.references[:1]), release=True)

    found = rerun_inspection(recorded, 1, on_progress=nothing_to_tell, cancelled=lambda: False)  # type: ignore[arg-type]
    assert recorded.detectors.made[0].reference_count == 2
    assert found.result.score_then == 2.0
    assert found.result.score_now == pytest.approx(2.0, abs=0.05)
    assert found.result.verdict_now is Verdict.FAIL
    assert (found.result.same is None) == (Path(path).suffix != ".png")


def test_without_its_picture_it_cannot_be_judged_again(recorded: RerunStation) -> None:
    recipe = recorded.database.recipes.get("Washer M8")
    record(
        recorded,
        [a_part(Verdict.FAIL, number=3, frame=None, reference_fingerprint=recipe.reference_fingerprint)],
    )
    with pytest.raises(RerunRefusedError, match="its picture was not stored"):
        rerun_inspection(recorded, 3, on_progress=nothing_to_tell, cancelled=lambda: False)  # type: ignore[arg-type]


def test_the_page_tells_score_then_and_now(review: ReviewPage, qtbot: QtBot) -> None:
    review.rerun.click()
    qtbot.waitUntil(lambda: review.rerun_note.text().startswith("Score then 2.0000, now "), timeout=WAIT_MS)
    assert "difference" in review.rerun_note.text()
    assert not review.rerun_progress.isVisible()
    review.show_inspection(2)
    qtbot.waitUntil(lambda: review.rerun_note.text() == "", timeout=WAIT_MS)


def test_other_weights_than_that_day_are_named_as_the_reason(
    review: ReviewPage, recorded: RerunStation, qtbot: QtBot
) -> None:
    recorded.detectors.backbone = FakeBackbone(weights_sha256="0" * 64)
    review.rerun.click()
    qtbot.waitUntil(lambda: "cannot be run again" in review.rerun_note.text(), timeout=WAIT_MS)
    assert "other weights" in review.rerun_note.text()


def test_it_shows_how_far_it_is_and_can_be_cancelled(review: ReviewPage, recorded: RerunStation, qtbot: QtBot) -> None:
    recorded.detectors.may_load.clear()
    review.rerun.click()
    assert review.rerun_progress.isVisible()
    assert review.rerun_note.text() == "Loading model…"
    assert not review.rerun.isEnabled()
    review.rerun_cancel.click()
    qtbot.waitUntil(lambda: review.rerun_note.text() == "Cancelled.", timeout=WAIT_MS)
    assert review.rerun.isEnabled()
    assert not review.rerun_cancel.isVisible()


def test_a_part_that_was_not_judged_has_no_score_to_compare_with(review: ReviewPage, qtbot: QtBot) -> None:
    review.show_inspection(2)
    qtbot.waitUntil(lambda: "not judged" in review.rerun.toolTip(), timeout=WAIT_MS)
    assert not review.rerun.isEnabled()


def test_a_run_has_the_model_for_itself(recorded: RerunStation, review: ReviewPage, qtbot: QtBot) -> None:
    session = review.rerunning.session
    recorded.detectors.may_load.clear()
    review.rerun.click()
    session.start(a_recipe())
    qtbot.waitUntil(lambda: not review.rerunning.is_running, timeout=WAIT_MS)
    assert review.rerun_note.text() == "Cancelled."
    assert not review.rerun.isEnabled()
    assert "stop it before" in review.rerun.toolTip()
    with qtbot.waitSignal(session.ended, timeout=WAIT_MS):
        session.stop()
    assert review.rerun.isEnabled()
