"""Flagged parts of a day looked at on the review page, one after another, and decided on by keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.types import Disposition, Verdict
from tests.integration.day_parts import DEFECTS, Kind, kind_of
from tests.integration.day_script import DEFECT_TYPES, Person, Said, Waits
from ui.actions import Command

KEYS = {Kind.GOOD: "a", Kind.MARK: "a", Kind.DARK: "u", Kind.MISSING: "1", Kind.STAIN: "2"}
COLLEAGUE = "Boris"
NOTE = "shown to the line manager"

Deciding = Callable[[], Waits]


class Reviewer:
    """Sees what a part is and says so; each way of deciding leaves one more part decided."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._page = person.desktop.record_pages.review
        self._reviews = person.station.database.reviews
        self._stain = 0

    def review(self, count: int, plan: Mapping[int, Deciding]) -> Waits:
        """So many of the parts that wait, from the newest on; `plan` says which (from 1) are decided another way."""
        self._person.step(f"review of {count} parts")
        self._open()
        self._page.queue.reload()
        yield lambda: self._is_shown() and self._page.queue.model.rowCount() > 0
        for number in range(1, count + 1):
            yield from plan.get(number, self._plainly)()

    def _open(self) -> None:
        self._person.desktop.actions[Command.SHOW_REVIEW].trigger()
        self._page.list.setFocus()

    def _is_shown(self) -> bool:
        """What is looked at is on the screen, and can be decided on."""
        return self._shown == self._page.queue.current is not None and not self._page.decisions.is_storing

    @property
    def _shown(self) -> int | None:
        about = self._page.pictures.shown
        return None if about is None else about.row.sequence

    def _press(self, key: Qt.Key | str) -> None:
        QTest.keyClick(self._page.focusWidget() or self._page, key)

    def _say(self, part: int, user: str, key: str, note: str = "") -> None:
        """Writes down what the key means."""
        meanings = {"a": Disposition.GOOD, "r": Disposition.DEFECT, "u": Disposition.UNSURE}
        disposition = meanings.get(key, Disposition.DEFECT)
        kind = DEFECT_TYPES[int(key) - 1] if key.isdigit() else None
        self._person.day.said.append(Said(part, user, disposition.value, kind, note))

    def _decide(self, key: str, note: str = "") -> Waits:
        """Presses the key for the part on the screen, and waits until the next one is shown."""
        part = self._shown
        assert part is not None
        self._press(key)
        self._say(part, "Anna", key, note)
        yield lambda: self._shown != part and self._is_shown()

    # Ways of deciding

    def _plainly(self) -> Waits:
        assert self._shown is not None
        yield from self._decide(KEYS[kind_of(self._shown)])

    def with_a_note(self) -> Waits:
        """Letters typed into the note decide nothing."""
        field = self._page.decision.note
        field.setFocus()
        QTest.keyClicks(field, NOTE)
        self._press(Qt.Key.Key_Return)
        yield lambda: not field.hasFocus()
        assert self._shown is not None
        yield from self._decide(KEYS[kind_of(self._shown)], NOTE)

    def taken_back(self) -> Waits:
        """Decided wrongly, taken back, decided rightly."""
        part = self._shown
        assert part is not None
        yield from self._decide("r")
        self._press("z")
        self._person.day.said.append(Said(part, "Anna", None))
        yield lambda: self._shown == part and self._is_shown() and self._page.pictures.shown.row.disposition is None
        yield from self._plainly()

    def conflicted(self) -> Waits:
        """Somebody else decides while the part is looked at: nothing is overwritten, and it is decided knowingly."""
        part, shown = self._shown, self._page.pictures.shown
        assert part is not None
        assert shown is not None
        self._reviews.decide(part, Disposition.UNSURE, user=COLLEAGUE, expected_revision=shown.row.revision)
        self._say(part, COLLEAGUE, "u")
        self._press(KEYS[kind_of(part)])
        yield self._page.decision.conflict.isVisible
        yield lambda: self._is_shown() and self._page.pictures.shown.row.disposition is Disposition.UNSURE
        self._person.day.told["conflict"] = self._page.decision.conflict.text()
        yield from self._plainly()

    # Parts that are looked for

    def look_at_passed_parts(self, count: int) -> Waits:
        """The newest that passed, opened by their number, as from a chart."""
        self._person.step(f"{count} passed parts")
        recent = self._person.station.database.inspections.recent(100)
        passed = [
            row.sequence for row in recent if row.verdict is Verdict.PASS and kind_of(row.sequence) not in DEFECTS
        ]
        for part in passed[:count]:
            yield from self._decide_on(part, "a")

    def call_a_stain_good(self) -> Waits:
        """A mistake on a part that was called a stain before."""
        self._person.step("a stain is called good")
        said = {each.part: each for each in self._person.day.said}
        self._stain = max(part for part, each in said.items() if each.defect_type == "stain")
        yield from self._decide_on(self._stain, "a")

    def correct_the_stain(self) -> Waits:
        self._person.step("the stain is called a stain")
        yield from self._decide_on(self._stain, "2")

    def _decide_on(self, part: int, key: str) -> Waits:
        """One part, wherever it is in the list."""
        self._open()
        self._page.show_inspection(part)
        yield lambda: self._shown == part and self._is_shown()
        revision = self._page.pictures.shown.row.revision
        self._press(key)
        self._say(part, "Anna", key)
        yield lambda: self._person.station.database.inspections.get(part).revision == revision + 1
        yield lambda: not self._page.decisions.is_storing
