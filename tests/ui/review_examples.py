"""Recorded parts for the tests of the review."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.recipe import Recipe
from inspector.types import Frame, Inspection, NearestReference, Prediction, Reason, Verdict
from tests.fakes import gradient_image
from tests.ui.fakes import LIMITS, FakeStation, a_recipe
from tests.ui.run_examples import WAIT_MS, with_golden_samples
from ui.background import Background
from ui.models.queue_model import HEADLINE_ROLE
from ui.notifications import Notifications
from ui.pages.review_page import ReviewPage
from ui.run_session import RunSession

SCORES = {Verdict.PASS: 0.2, Verdict.REVIEW: 0.7, Verdict.FAIL: 2.0}


def a_part(verdict: Verdict = Verdict.FAIL, *, number: int = 1, level: int = 0, **changes: object) -> Inspection:
    """A judged part with a map that is hot in its middle and the first golden sample as its nearest."""
    frame = Frame(gradient_image(level=level), number, datetime.now(UTC), time.monotonic())
    prediction = None
    score = SCORES.get(verdict)
    if score is not None:
        grid = np.zeros((5, 5), np.float32)
        grid[2, 2] = score
        anomaly_map = np.zeros((48, 64), np.float32)
        prediction = Prediction(
            score, None, score, anomaly_map, grid, NearestReference(0, (2, 2), (2, 2), score), {"encode": 1.0}
        )
    inspection = Inspection(
        part_sequence=number,
        inspected_at=datetime.now(UTC),
        verdict=verdict,
        recipe_name="Washer M8",
        recipe_version=1,
        reference_fingerprint="",
        weights_sha256="f" * 64,
        limits=None if prediction is None else LIMITS,
        frame=frame,
        prediction=prediction,
        reason=Reason("late", {"takt_s": 2.0}) if prediction is None else None,
        serial=f"SN-{number:04}",
        user="anna",
    )
    return replace(inspection, **changes)  # type: ignore[arg-type]


def record(station: FakeStation, parts: Sequence[Inspection]) -> None:
    """Through the real recorder; returns once their rows are committed."""
    for part in parts:
        station.recorder.record(part)
        if station.recorder.pending > 100:
            assert station.recorder.flush(30)
    assert station.recorder.flush(30)


def with_recipe(station: FakeStation, **changes: object) -> Recipe:
    """Version 1 of the recipe whose parts `a_part` makes, with two golden samples."""
    recipe = replace(a_recipe(), **changes)  # type: ignore[arg-type]
    return with_golden_samples(station, recipe)


@contextmanager
def a_review_page(station: FakeStation) -> Iterator[ReviewPage]:
    """The page over five recorded parts, 2 to 5 waiting for review; not shown yet."""
    with_recipe(station, defect_types=("scratch", "chip"))
    record(
        station,
        [
            a_part(Verdict.PASS, number=1),
            a_part(Verdict.REVIEW, number=2),
            a_part(Verdict.FAIL, number=3),
            a_part(Verdict.NOT_JUDGED, number=4),
            a_part(Verdict.FAIL, number=5, lot="L-7"),
        ],
    )
    background, notifications = Background(), Notifications()
    page = ReviewPage(station, RunSession(station, background), notifications, background)  # type: ignore[arg-type]
    page.resize(1280, 700)
    yield page
    background.close()
    assert background.join(10)
    page.deleteLater()


def shown(page: ReviewPage) -> int | None:
    """The sequence of the part on the screen."""
    about = page.pictures.shown
    return None if about is None else about.row.sequence


def opened(page: ReviewPage, qtbot: QtBot, sequence: int = 5) -> None:
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page, timeout=WAIT_MS)
    wait_for(page, qtbot, sequence)


def wait_for(page: ReviewPage, qtbot: QtBot, sequence: int) -> None:
    qtbot.waitUntil(lambda: shown(page) == sequence and not page.decisions.is_storing, timeout=WAIT_MS)


def press(page: ReviewPage, key: Qt.Key | str) -> None:
    QTest.keyClick(page.focusWidget() or page, key)


def listed(page: ReviewPage) -> list[int]:
    model = page.queue.model
    return [model.index(row).data(HEADLINE_ROLE).sequence for row in range(model.rowCount())]


def marked(page: ReviewPage) -> int:
    return int(page.list.currentIndex().data(HEADLINE_ROLE).sequence)
