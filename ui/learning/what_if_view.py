"""Layout of the what-if panel; what it does stands in what_if_panel.py."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.language import mark, tr
from ui.learning.flip_gallery import FlipGallery
from ui.learning.logged_parts import MOST_PARTS
from ui.learning.part_pictures import PartPictures
from ui.learning.release_form import ReleaseForm
from ui.learning.score_histogram import ScoreHistogram
from ui.learning.verdict_table import VerdictTable
from ui.setup.panel import column, field, scrolling
from ui.widgets.compact import is_compact, put_into
from ui.widgets.controls import Button, SteadyComboBox, card, text_label
from ui.widgets.numbers import limit_box
from ui.widgets.statements import Statements

LEAST_HISTOGRAM_PX = 200
AMOUNTS = (
    (500, mark("Last 500")),
    (2000, mark("Last 2000")),
    (10_000, mark("Last 10 000")),
    (MOST_PARTS, mark("All, up to 100 000")),
)


class WhatIfView(QWidget):
    """What is looked at on top; scores, limits and counts to the left; the parts that flip and the release right."""

    def __init__(self, pictures: PartPictures) -> None:
        super().__init__()
        self.setObjectName("page")
        self.recipe = _choice(tr("Recipe"))
        self.version = _choice(tr("Version"))
        self.amount = _choice(tr("Inspections"))
        self.lot = _choice(tr("Lot"))
        for amount, words in AMOUNTS:
            self.amount.addItem(tr(words), amount)
        self.amount.setCurrentIndex(1)
        self.refresh = Button(tr("Read again"), "refresh")
        self.histogram = ScoreHistogram()
        self.histogram.setMinimumHeight(LEAST_HISTOGRAM_PX)
        self.review = limit_box(tr("Review limit"))
        self.reject = limit_box(tr("Reject limit"))
        self.back = Button(tr("Back to the released limits"), "back")
        self.note = text_label("", "caption", wraps=True)
        self.table = VerdictTable((tr("Inspections"),))
        self.false_rejects = text_label("", wraps=True)
        self.escapes = text_label("", wraps=True)
        self.statements = Statements()
        self.flips = FlipGallery(pictures)
        self.form = ReleaseForm(tr("Apply as new version"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._choices())
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self._log_card(), 6)
        columns.addLayout(self._flips_column(), 5)
        layout.addLayout(columns, 1)

    def _choices(self) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(12)
        fields = (
            (tr("Recipe"), self.recipe, 3),
            (tr("Version"), self.version, 3),
            (tr("Inspections"), self.amount, 2),
            (tr("Lot"), self.lot, 2),
        )
        for caption, widget, stretch in fields:
            row.addLayout(field(caption, widget), stretch)
        row.addLayout(field("", self.refresh))
        frame, inside = card(row)
        inside.setContentsMargins(18, 8, 18, 12)
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return frame

    def _log_card(self) -> QWidget:
        numbers = QHBoxLayout()
        numbers.setSpacing(10)
        for caption, box in ((tr("Review limit"), self.review), (tr("Reject limit"), self.reject)):
            numbers.addWidget(text_label(caption, "field"))
            numbers.addWidget(box, 1)
        numbers.addWidget(self.back)
        self._numbers, self._below_numbers = numbers, QHBoxLayout()
        frame, inside = card(self.note, self.histogram, numbers, self._below_numbers)
        inside.setStretchFactor(self.histogram, 3)
        facts = scrolling(column(self.table, self.false_rejects, self.escapes, self.statements), name=tr("Inspections"))
        facts.setMinimumHeight(150)
        inside.addWidget(facts, 1)
        return frame

    def _flips_column(self) -> QVBoxLayout:
        flips, inside = card(text_label(tr("Parts whose verdict changes"), "title"))
        inside.addWidget(self.flips, 1)
        release, _ = card(self.form)
        release.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(flips, 1)
        layout.addWidget(release)
        return layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        put_into(self._below_numbers if is_compact(self) else self._numbers, self.back)

    def buttons(self) -> tuple[Button, ...]:
        """Those whose icons follow the theme."""
        return (self.refresh, self.back, self.form.release)


def _choice(name: str) -> SteadyComboBox:
    box = SteadyComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(SteadyComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def fill(box: QComboBox, items: Sequence[tuple[str, object]], chosen: object) -> None:
    """Other items without telling anybody."""
    with QSignalBlocker(box):
        box.clear()
        for text, value in items:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
