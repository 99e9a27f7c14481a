"""The figures of a study: two readings beside each other, each rated by a word and a shape."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.decision.agreement import Agreement, Rating
from inspector.decision.share import Share
from inspector.types import Verdict
from ui.language import joined, tr
from ui.records.study_words import (
    at_least,
    kappa_text,
    meaning_of,
    measures,
    rating_word,
    share_text,
)
from ui.theme import current_tokens
from ui.widgets.controls import text_label
from ui.widgets.shapes import draw_shape

SHAPE_PX = 18
RATING_SHAPES = {
    Rating.ACCEPTABLE: Verdict.PASS,
    Rating.MARGINAL: Verdict.REVIEW,
    Rating.UNACCEPTABLE: Verdict.FAIL,
    None: Verdict.NOT_JUDGED,
}
"""Drawn as lines in the colour of text: filled and in colour they are verdicts of parts."""


class RatingSign(QWidget):
    """A rating's shape."""

    def __init__(self, rating: Rating | None) -> None:
        super().__init__()
        self._rating = rating
        self.setFixedSize(SHAPE_PX, SHAPE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(0, 0, SHAPE_PX, SHAPE_PX)
        draw_shape(painter, RATING_SHAPES[self._rating], box, QColor(current_tokens().text), None)
        painter.end()


class StudyFigures(QWidget):
    """Made anew for every study."""

    def __init__(self) -> None:
        super().__init__()
        self._grid: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_agreement(self, found: Agreement) -> None:
        if self._grid is not None:
            self._layout.removeWidget(self._grid)
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = _grid(found)
        self._layout.addWidget(self._grid)


def _grid(found: Agreement) -> QWidget:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(22)
    grid.setVerticalSpacing(7)
    heads = ("", tr("AIAG’s limit"), tr("FAIL alone is an alarm"), tr("REVIEW is one too"))
    for column, words in enumerate(heads):
        grid.addWidget(text_label(words, "field"), 0, column)
        grid.setColumnStretch(column, (6, 3, 6, 6)[column])
    top = Qt.AlignmentFlag.AlignTop
    for number, (name, limit, readings) in enumerate(measures(found)):
        grid.addWidget(_named(name, meaning_of(number)), number + 1, 0, top)
        grid.addWidget(text_label(limit), number + 1, 1, top)
        for column, (share, bound, rating) in enumerate(readings):
            grid.addWidget(_rated(share, bound, rating), number + 1, column + 2, top)
    others = QHBoxLayout()
    others.setSpacing(30)
    for name, value in (
        (tr("Repeatability"), joined(share_text(found.repeatability), at_least(found.repeatability), between=", ")),
        (tr("Kappa with the truth"), kappa_text(found.kappa_truth)),
        (tr("Kappa of the repeats"), kappa_text(found.kappa_repeats)),
    ):
        others.addWidget(_named(name, value, wraps=False))
    others.addStretch(1)
    grid.addLayout(others, grid.rowCount(), 0, 1, len(heads))
    return widget


def _named(name: str, meaning: str, *, wraps: bool = True) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(text_label(name, "strong"))
    column.addWidget(text_label(meaning, "caption", wraps=wraps))
    return widget


def _rated(share: Share, bound: str, rating: Rating | None) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    first = QHBoxLayout()
    first.setSpacing(8)
    first.addWidget(RatingSign(rating))
    first.addWidget(text_label(rating_word(rating), "strong"))
    first.addStretch(1)
    second = QHBoxLayout()
    second.setSpacing(10)
    second.addWidget(text_label(share_text(share)))
    second.addWidget(text_label(bound, "caption"))
    second.addStretch(1)
    column.addLayout(first)
    column.addLayout(second)
    return widget
