from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from database.image_store import ImageStore
from inspector.errors import ImageUnreadableError
from inspector.types import Verdict
from tests.fakes import gradient_image
from tests.ui.fakes import FakeStation
from tests.ui.review_examples import a_part, record
from tests.ui.run_examples import WAIT_MS
from ui import thumbnails
from ui.background import Background
from ui.thumbnails import AT_ONCE, Thumbnails


class SlowStore(ImageStore):
    """Keeps the order in which thumbnails are made, behind a door that a test opens."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.order: list[str] = []
        self.open = threading.Event()
        self.at_once = 0
        self._now = 0
        self._lock = threading.Lock()

    def thumbnail(self, path: str) -> Path:
        with self._lock:
            self.order.append(path)
            self._now += 1
            self.at_once = max(self.at_once, self._now)
        assert self.open.wait(10)
        with self._lock:
            self._now -= 1
        return super().thumbnail(path)


@pytest.fixture
def paths(station: FakeStation) -> list[str]:
    record(station, [a_part(Verdict.FAIL, number=number) for number in range(1, 7)])
    return [str(station.database.inspections.get(sequence).files.image_path) for sequence in range(1, 7)]


@pytest.fixture
def store(station: FakeStation) -> Iterator[SlowStore]:
    made = SlowStore(station.database.images.folder)
    yield made
    made.open.set()


def test_the_newest_wish_is_read_first_and_only_a_few_at_once(
    store: SlowStore, background: Background, paths: list[str], qtbot: QtBot
) -> None:
    small = Thumbnails(store, background)
    ready: list[str] = []
    small.ready.connect(ready.append)
    for path in paths:
        assert small.get(path) is None
    qtbot.waitUntil(lambda: len(store.order) == AT_ONCE, timeout=WAIT_MS)
    store.open.set()
    qtbot.waitUntil(lambda: len(ready) == len(paths), timeout=WAIT_MS)
    assert set(store.order[:AT_ONCE]) == set(paths[:AT_ONCE])
    assert set(store.order[AT_ONCE : AT_ONCE + 2]) == set(paths[-2:])
    assert store.at_once == AT_ONCE
    picture = small.get(paths[0])
    assert picture is not None
    assert picture.width() * gradient_image().shape[0] == picture.height() * gradient_image().shape[1]


def test_what_was_scrolled_past_is_not_read_and_only_so_many_are_kept(
    store: SlowStore, background: Background, paths: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "WAITING", 2)
    monkeypatch.setattr(thumbnails, "KEPT", 3)
    small = Thumbnails(store, background)
    ready: list[str] = []
    small.ready.connect(ready.append)
    for path in paths:
        small.get(path)
    store.open.set()
    qtbot.waitUntil(lambda: len(ready) == AT_ONCE + 2, timeout=WAIT_MS)
    assert set(ready) == {*paths[:AT_ONCE], *paths[-2:]}
    assert sum(small.get(path) is not None for path in ready) == 3


def test_a_picture_that_is_gone_is_asked_for_once(
    station: FakeStation, background: Background, paths: list[str], qtbot: QtBot
) -> None:
    images = station.database.images
    images.resolve(paths[0]).unlink()
    with pytest.raises(ImageUnreadableError):
        images.thumbnail(paths[0])
    small = Thumbnails(images, background)
    with qtbot.waitSignal(small.ready, timeout=WAIT_MS):
        small.get(paths[0])
    with qtbot.assertNotEmitted(small.ready, wait=100):
        assert small.get(paths[0]) is None
