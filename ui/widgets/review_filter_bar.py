"""Which inspections the review lists: one row of choices above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from database.inspection_filter import InspectionFilter
from inspector.types import Verdict
from ui.language import mark, tr
from ui.messages import VERDICT_WORDS
from ui.widgets.compact import put_into
from ui.widgets.controls import Button, Segments, SteadyComboBox, fill_choices, text_label
from ui.widgets.review_fields import ReviewField

TYPING_MS = 350
"""Nobody wants a search for every letter."""


class Span(Enum):
    """Days that are looked at, today included; None is all."""

    TODAY = 1
    WEEK = 7
    MONTH = 30
    ALL = None


SPAN_WORDS = {
    Span.ALL: mark("Any time"),
    Span.TODAY: mark("Today"),
    Span.WEEK: mark("Last 7 days"),
    Span.MONTH: mark("Last 30 days"),
}


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What there is to choose from."""

    recipes: tuple[str, ...] = ()
    lots: tuple[str, ...] = ()


class ReviewFilterBar(QWidget):
    """`changed` tells that the list is to be filled anew; `recipe_changed` that other lots are to choose from; `left`
    that the typing has ended."""

    changed = Signal()
    recipe_changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._given: InspectionFilter | None = None
        self.needs_review = Segments([(tr("Needs review"), True), (tr("All"), False)], True)
        self.needs_review.setAccessibleName(tr("Which parts"))
        self.verdict = _choice(tr("Verdict"), [(tr("Any verdict"), None)])
        for verdict, words in VERDICT_WORDS.items():
            self.verdict.addItem(tr(words), verdict.value)
        self.recipe = _choice(tr("Recipe"), [(tr("Any recipe"), None)])
        self.span = _choice(tr("Time"), [(tr(words), span) for span, words in SPAN_WORDS.items()])
        self.lot = _choice(tr("Lot"), [(tr("Any lot"), None)])
        self.serial = _edit(tr("Serial"), tr("Serial…"))
        self.least = _edit(tr("Lowest score"), tr("≥ score"), number=True)
        self.most = _edit(tr("Highest score"), tr("≤ score"), number=True)
        self.given_note = text_label("", "strong")
        self.clear = Button(tr("Clear all"), role="quiet")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._lay_out()
        self._connect()
        self._show_given()

    def _lay_out(self) -> None:
        self._row, self._second_row = QHBoxLayout(), QHBoxLayout()
        for row in (self._row, self._second_row):
            row.setSpacing(8)
        self._row.addWidget(self.needs_review)
        for widget, stretch in (
            (self.verdict, 2),
            (self.recipe, 3),
            (self.span, 2),
            (self.lot, 2),
            (self.serial, 2),
            (self.least, 1),
            (self.most, 1),
        ):
            self._row.addWidget(widget, stretch)
        self._row.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._row)
        layout.addLayout(self._second_row)
        layout.addWidget(self.given_note)

    def set_compact(self, compact: bool) -> None:
        """What is typed, and the way back to all, go into a second row or stand in the first."""
        for widget, stretch in ((self.serial, 2), (self.least, 1), (self.most, 1), (self.clear, 0)):
            put_into(self._second_row if compact else self._row, widget, stretch)

    def _connect(self) -> None:
        self.needs_review.chosen.connect(self._on_choice_changed)
        for box in (self.verdict, self.span, self.lot):
            box.currentIndexChanged.connect(self._on_choice_changed)
        self.recipe.currentIndexChanged.connect(self._on_recipe_changed)
        for edit in (self.serial, self.least, self.most):
            edit.textEdited.connect(self._on_text_edited)
            edit.left.connect(self._on_text_left)
        self.clear.clicked.connect(self.reset)

    @property
    def recipe_name(self) -> str | None:
        name: str | None = self.recipe.currentData()
        return name

    @property
    def waits_for_review(self) -> bool:
        """Whether only parts that wait for a person are listed."""
        return self._given.needs_review if self._given is not None else bool(self.needs_review.value)

    def filter(self) -> InspectionFilter:
        """What is chosen; the days count from now."""
        if self._given is not None:
            return self._given
        verdict: str | None = self.verdict.currentData()
        span: Span = self.span.currentData()
        return InspectionFilter(
            verdicts=frozenset() if verdict is None else frozenset({Verdict(verdict)}),
            recipe=self.recipe_name,
            lot=self.lot.currentData(),
            serial_contains=self.serial.text().strip(),
            since=beginning(span),
            min_score=_number(self.least),
            max_score=_number(self.most),
            needs_review=bool(self.needs_review.value),
        )

    def show_choices(self, choices: FilterChoices) -> None:
        """Recipes and lots to choose from; what is chosen stays so, even where it is not among them."""
        fill_choices(self.recipe, choices.recipes)
        fill_choices(self.lot, choices.lots)

    def show_filter(self, wanted: InspectionFilter) -> None:
        """A selection made elsewhere, such as a bar of a chart; it holds until a choice here is changed."""
        self._given = wanted
        with QSignalBlocker(self.needs_review):
            self.needs_review.set_value(wanted.needs_review)
        self._show_given()
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """All parts of any time, with whatever is chosen beside "needs review" forgotten."""
        self._given = None
        for box in (self.verdict, self.recipe, self.span, self.lot):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        for edit in (self.serial, self.least, self.most):
            edit.clear()
        self._show_given()
        self.recipe_changed.emit()
        self.changed.emit()

    def _show_given(self) -> None:
        self.given_note.setVisible(self._given is not None)
        if self._given is None:
            return
        self.given_note.setText(
            tr("Shown: a selection made in the history. Any choice above, or “Clear all”, ends it.")
        )

    @Slot()
    def _on_choice_changed(self) -> None:
        self._given = None
        self._show_given()
        self._typing.stop()
        self.changed.emit()

    @Slot()
    def _on_recipe_changed(self) -> None:
        with QSignalBlocker(self.lot):
            self.lot.setCurrentIndex(0)
        self.recipe_changed.emit()
        self._on_choice_changed()

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self._given = None
        self._show_given()
        self._typing.start()

    @Slot()
    def _on_text_left(self) -> None:
        if self._typing.isActive():
            self._on_choice_changed()
        self.left.emit()


def _choice(name: str, items: Sequence[tuple[str, Any]]) -> SteadyComboBox:
    box = SteadyComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(SteadyComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for words, value in items:
        box.addItem(words, value)
    return box


def _edit(name: str, hint: str, *, number: bool = False) -> ReviewField:
    edit = ReviewField(name, hint)
    edit.setClearButtonEnabled(not number)
    edit.setMinimumWidth(82)
    if number:
        validator = QDoubleValidator(edit)
        validator.setNotation(QDoubleValidator.Notation.StandardNotation)
        edit.setValidator(validator)
    return edit


def _number(edit: ReviewField) -> float | None:
    text = edit.text().strip().replace(",", ".")
    try:
        return float(text)
    except ValueError:  # nothing, or a lone sign
        return None


def beginning(span: Span) -> datetime | None:
    """Midnight at the beginning of its first day, on this machine's clock; None where it has none."""
    if span.value is None:
        return None
    first_day = datetime.now().date() - timedelta(days=span.value - 1)
    return datetime.combine(first_day, time()).astimezone()
