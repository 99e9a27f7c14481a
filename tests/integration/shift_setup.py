"""The product of a shift, set up and released on the set-up page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtTest import QTest

from inspector.recipe import TriggerMode
from tests.integration.shift_camera import REGION, HandFedCamera, Kind, Part, read_label
from ui.actions import Command
from ui.app import Desktop

PRODUCT = "Washer by hand"
GOLDENS = [Part(number) for number in range(501, 507)]
KNOWN_BAD = Part(510, Kind.MISSING)
REVIEW, REJECT = 0.0185, 0.049
"""Between what good parts, faint stains and the worse ones score, with room to each side."""

TAKT_S = 2.5


def set_up(desktop: Desktop, camera: HandFedCamera, model: str) -> Iterator[Callable[[], object]]:
    """Through the six steps; yields what is waited for."""
    desktop.actions[Command.SHOW_SETUP].trigger()
    page = desktop.setup_page

    def shows(number: int | None) -> Callable[[], bool]:
        return lambda: page.live.picture is not None and read_label(page.live.picture.frame.image) == number

    QTest.keyClicks(page.part.name, PRODUCT)
    QTest.keyClicks(page.part.words.noun, "steel washer")
    page.draft.set_detector(replace(page.draft.detector, model_name=model, weights="untrained:0", tier="fast"))
    page.part.options.trigger.chosen.emit(TriggerMode.PRESENCE)
    page.part.options.takt.setValue(TAKT_S)
    page.part.options.self_test.click()
    yield page.next.isEnabled
    page.next.click()
    yield shows(None)
    page.next.click()
    page.region.editor.region_changed.emit(REGION)
    page.next.click()
    for golden in GOLDENS:
        camera.lay(golden)
        yield shows(golden.number)
        page.goldens.capture.click()
    page.goldens.presence.sample_part.click()
    yield lambda: "take the part away" in page.goldens.presence.note.text()
    camera.clear()
    yield shows(None)
    page.goldens.presence.sample_empty.click()
    yield lambda: page.draft.presence is not None
    page.next.click()
    camera.lay(KNOWN_BAD)
    yield shows(KNOWN_BAD.number)
    page.limits.limits.known_bad.capture.click()
    page.limits.suggest.click()
    yield lambda: page.draft.limits is not None
    page.limits.limits.review.setValue(REVIEW)
    page.limits.limits.reject.setValue(REJECT)
    camera.clear()
    page.next.click()
    yield lambda: page.release.isVisible() and page.release.release.isEnabled()
    page.release.release.click()
    yield lambda: desktop.run_page.selected_recipe is not None
