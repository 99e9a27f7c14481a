"""The steps of a set-up as a person takes them, with a fake camera and a fake model."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.setup.setup_page import SetupPage
from ui.setup.steps import Step

WAIT_MS = 10_000


def describe_part(page: SetupPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.part.name, "Washer M8")
    qtbot.keyClicks(page.part.words.noun, "metal washer")


def to_goldens(page: SetupPage, qtbot: QtBot, count: int = 0) -> None:
    """Through the first three steps, with `count` golden samples captured."""
    describe_part(page, qtbot)
    page.next.click()
    qtbot.waitUntil(lambda: page.live.picture is not None, timeout=WAIT_MS)
    page.next.click()
    page.next.click()
    assert page.step is Step.GOLDENS
    qtbot.waitUntil(page.goldens.capture.isEnabled, timeout=WAIT_MS)
    for _ in range(count):
        page.goldens.capture.click()


def to_limits(page: SetupPage, qtbot: QtBot, count: int = 3) -> None:
    to_goldens(page, qtbot, count)
    page.next.click()
    assert page.step is Step.LIMITS
    page.limits.suggest.click()
    qtbot.waitUntil(lambda: page.draft.limits is not None, timeout=WAIT_MS)


def sign_and_release(page: SetupPage, qtbot: QtBot) -> None:
    page.next.click()
    page.release.user.clear()
    qtbot.keyClicks(page.release.user, "Anna")
    with qtbot.waitSignal(page.recipe_released, timeout=WAIT_MS):
        page.release.release.click()
