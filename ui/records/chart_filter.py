"""Which inspections the charts are about, and how their yield is broken down."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from database.history_records import Period
from database.inspection_filter import InspectionFilter
from ui.language import tr
from ui.records.chart_reading import ChartChoices, ChartsWanted
from ui.records.chart_words import PERIOD_WORDS
from ui.station_settings import DEFAULT_SHIFTS
from ui.widgets.compact import is_compact, put_into
from ui.widgets.controls import Segments, SteadyComboBox, text_label
from ui.widgets.review_filter_bar import SPAN_WORDS, Span, beginning

SHIFTS_PX, SERIAL_PX, WIDEST_SERIAL_PX = 168, 190, 420
SPACING_PX = 8


class ChartFilterBar(QWidget):
    """`changed` follows each choice; `shifts_changed` tells other times at which shifts begin."""

    changed = Signal()
    shifts_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shift_starts: tuple[time, ...] = DEFAULT_SHIFTS
        self.recipe = _choice(tr("Recipe"), tr("Any recipe"), 10)
        self.version = _choice(tr("Version"), tr("Any version"), 8)
        self.lot = _choice(tr("Lot"), tr("Any lot"), 6)
        self.span = SteadyComboBox()
        self.span.setAccessibleName(tr("Time"))
        for span in Span:
            self.span.addItem(tr(SPAN_WORDS[span]), span)
        self.span.setCurrentIndex(list(Span).index(Span.WEEK))
        self.period = Segments([(tr(words), period) for period, words in PERIOD_WORDS.items()], Period.DAY)
        self.period.setAccessibleName(tr("Verdicts by"))
        self.shifts_caption = text_label(tr("begins"), "caption")
        self.shifts = QLineEdit()
        self.shifts.setAccessibleName(tr("Times at which a shift begins"))
        self.shifts.setFixedWidth(SHIFTS_PX)
        self.serial = QLineEdit()
        self.serial.setAccessibleName(tr("Serial number to search for"))
        self.serial.setPlaceholderText(tr("Serial, over all recipes…"))
        self.serial.setMinimumWidth(SERIAL_PX)
        self.serial.setMaximumWidth(WIDEST_SERIAL_PX)
        self._lay_out()
        self._connect()
        self.show_shifts(DEFAULT_SHIFTS)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._row, self._second_row = QHBoxLayout(), QHBoxLayout()
        self._second_row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        for each in (self._row, self._second_row):
            layout.addLayout(each)
        row = self._row
        row.setSpacing(SPACING_PX)
        for widget, stretch in ((self.recipe, 4), (self.version, 2), (self.lot, 3), (self.span, 2)):
            row.addWidget(widget, stretch)
        row.addWidget(self.period)
        row.addWidget(self.shifts_caption)
        row.addWidget(self.shifts)
        row.addStretch(1)
        row.addWidget(self.serial, 3)

    def minimumSizeHint(self) -> QSize:
        """Without the search, which can stand in a row of its own."""
        return QSize(self._choices_px, super().minimumSizeHint().height())

    @property
    def _choices_px(self) -> int:
        """What all but the search needs, in the language of now."""
        choices = (self.recipe, self.version, self.lot, self.span, self.period, self.shifts_caption, self.shifts)
        needed = [max(box.minimumWidth(), box.minimumSizeHint().width()) for box in choices if not box.isHidden()]
        return sum(needed) + SPACING_PX * len(needed)

    def _arrange(self) -> None:
        narrow = is_compact(self) or self.width() < self._choices_px + SPACING_PX + SERIAL_PX
        put_into(self._second_row if narrow else self._row, self.serial, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()  # other words, or the times of shifts, need other room
        return super().event(event)

    def _connect(self) -> None:
        self.recipe.currentIndexChanged.connect(self._on_recipe_chosen)
        for box in (self.version, self.lot, self.span):
            box.currentIndexChanged.connect(self._on_choice_changed)
        self.period.chosen.connect(self._on_choice_changed)
        self.shifts.editingFinished.connect(self._on_shifts_edited)

    def wanted(self) -> ChartsWanted:
        """What is chosen; days count from now."""
        span: Span = self.span.currentData()
        chosen = InspectionFilter(
            recipe=self.recipe.currentData(),
            recipe_version=self.version.currentData(),
            lot=self.lot.currentData(),
            since=beginning(span),
        )
        period = Period(str(self.period.value))
        return ChartsWanted(chosen, period, self._shift_starts)

    def choose_recipe(self, name: str) -> None:
        """As if it were chosen here, but without `changed`."""
        with QSignalBlocker(self.recipe):
            _show(self.recipe, (name,), name)

    def show_choices(self, choices: ChartChoices) -> None:
        """What is chosen stays so, even where it is not among them."""
        _show(self.recipe, choices.recipes, self.recipe.currentData())
        _show(self.version, choices.versions, self.version.currentData())
        _show(self.lot, choices.lots, self.lot.currentData())
        has_recipe = self.recipe.currentData() is not None
        self.version.setEnabled(has_recipe)
        reason = "" if has_recipe else tr("Choose a recipe first.")
        self.version.setToolTip(reason)
        self.version.setAccessibleDescription(reason)

    def show_shifts(self, starts: tuple[time, ...]) -> None:
        self._shift_starts = starts
        self.shifts.setText(", ".join(f"{start:%H:%M}" for start in starts))
        self.shifts.setCursorPosition(0)
        self._show_period()

    def _show_period(self) -> None:
        for widget in (self.shifts_caption, self.shifts):
            widget.setVisible(self.period.value is Period.SHIFT)

    @Slot()
    def _on_recipe_chosen(self) -> None:
        for box in (self.version, self.lot):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self.changed.emit()

    @Slot()
    def _on_choice_changed(self) -> None:
        self._show_period()
        self.changed.emit()

    @Slot()
    def _on_shifts_edited(self) -> None:
        starts = read_times(self.shifts.text())
        before = self._shift_starts
        self.show_shifts(starts or before)
        if starts and starts != before:
            self.shifts_changed.emit(starts)
            self.changed.emit()


def read_times(text: str) -> tuple[time, ...]:
    """Times such as "6, 14:00 22.30", rising; () for anything that is none."""
    found = set()
    for word in text.replace(",", " ").replace(";", " ").split():
        hours, _, minutes = word.replace(".", ":").partition(":")
        try:
            found.add(time(int(hours), int(minutes or 0)))
        except ValueError:
            return ()
    return tuple(sorted(found))


def _choice(name: str, any_words: str, width: int) -> SteadyComboBox:
    box = SteadyComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(width)
    box.setSizeAdjustPolicy(SteadyComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.addItem(any_words, None)
    return box


def _show(box: SteadyComboBox, values: Sequence[Any], chosen: Any) -> None:
    """The first item stands for any."""
    listed = list(values) if chosen is None or chosen in values else [chosen, *values]
    if listed != [box.itemData(row) for row in range(1, box.count())]:
        with QSignalBlocker(box):
            while box.count() > 1:
                box.removeItem(1)
            for value in listed:
                words = tr("Version {version}", version=value) if isinstance(value, int) else value
                box.addItem(words, value)
    with QSignalBlocker(box):
        box.setCurrentIndex(0 if chosen is None else 1 + listed.index(chosen))
