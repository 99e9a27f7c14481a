"""What a day's log is good for: limits moved by it, parts taught from it, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtTest import QTest

from tests.integration.day_parts import Kind, kind_of
from tests.integration.day_script import Person, Waits
from ui.actions import Command
from ui.learning.release_form import ReleaseForm
from ui.learning.teach_panel import TeachPanel
from ui.learning.what_if_panel import WhatIfPanel

REVIEW, REJECT = 0.012, 0.045
"""Between what good parts, light marks and defects score, with room to each side."""

MARKS = 4


def apply_other_limits(person: Person) -> Waits:
    """Limits that come from six golden samples are tight; the log tells better."""
    person.step("what if")
    panel = _panel(person, "what_if")
    assert isinstance(panel, WhatIfPanel)
    yield panel.review.isEnabled
    panel.review.setValue(REVIEW)
    panel.reject.setValue(REJECT)
    person.day.told["what if"] = panel.false_rejects.text()
    yield lambda: panel.flips.buttons
    person.day.told["flips"] = " | ".join(button.text() for button in panel.flips.buttons)
    yield from _release(person, panel.form, "fewer false rejects, by the log")


def teach_in_vain(person: Person) -> Waits:
    """The part that was called good by mistake looks like confirmed bad ones."""
    person.step("teach in vain")
    panel = yield from _tried(person, Kind.STAIN, 1)
    _write(panel.form, "stains are good now")
    person.day.told["blocked"] = panel.form.note.text()
    if panel.form.release.isEnabled():
        person.day.wrong.append("what has to be blocked could be released")
    panel.form.release.click()
    panel.form.reason.clear()


def teach_marks(person: Person) -> Waits:
    """Marks of another supplier, which reviewers called good."""
    person.step("teach marks")
    panel = yield from _tried(person, Kind.MARK, MARKS)
    person.day.told["taught"] = panel.limits.text()
    person.day.told["taught flips"] = " | ".join(button.text() for button in panel.flips.buttons)
    yield from _release(person, panel.form, "light marks are good")


def return_to_the_version_before(person: Person) -> Waits:
    person.step("roll back")
    panel = _panel(person, "teach")
    assert isinstance(panel, TeachPanel)
    yield panel.roll_back.isEnabled
    before = person.newest.version
    panel.form.reason.setText("the other supplier is gone")
    panel.roll_back.click()
    yield lambda: person.newest.version > before and panel.roll_back.isEnabled()
    person.note_release()


def _panel(person: Person, name: str) -> object:
    person.desktop.actions[Command.SHOW_HISTORY].trigger()
    person.desktop.record_pages.history.show_panel(name)
    return person.desktop.record_pages.history.panel(name)


def _tried(person: Person, kind: Kind, count: int) -> Generator[Callable[[], object], None, TeachPanel]:
    """The newest parts of a kind that are called good, chosen as golden samples and tried. Returns the panel."""
    person.desktop.actions[Command.SHOW_REVIEW].trigger()
    person.desktop.record_pages.review.teach.click()
    panel = person.desktop.record_pages.history.panel("teach")
    assert isinstance(panel, TeachPanel)
    yield panel.recipe.isEnabled
    model = panel.candidates.model
    model.clear_choice()
    parts = [_sequence(panel, row) for row in range(model.rowCount())]
    rows = [row for row, part in enumerate(parts) if kind_of(part) is kind][:count]
    if len(rows) < count:
        person.day.wrong.append(f"{len(rows)} {kind} to teach of {parts}")
    for row in rows:
        model.choose(row, "references")
    yield panel.try_out.isEnabled
    panel.try_out.click()
    yield lambda: not panel.is_trying and panel.table.isVisible()
    return panel


def _sequence(panel: TeachPanel, row: int) -> int:
    from ui.learning.candidate_list import PART_ROLE

    return int(panel.candidates.model.index(row).data(PART_ROLE).sequence)


def _write(form: ReleaseForm, reason: str) -> None:
    form.reason.clear()
    QTest.keyClicks(form.reason, reason)


def _release(person: Person, form: ReleaseForm, reason: str) -> Waits:
    before = person.newest.version
    _write(form, reason)
    yield form.release.isEnabled
    form.release.click()
    yield lambda: person.newest.version > before and person.desktop.run_page.selected_recipe == person.newest
    person.note_release()
