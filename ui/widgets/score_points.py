"""Scores of samples as signs on a line: a sign and a word for each role, and a scale that holds them all."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inspector.pipeline.samples import SampleScores
from ui.messages import ROLE_WORDS
from ui.theme import current_tokens
from ui.widgets.sample_words import sample_text
from ui.widgets.score_bar import score_text

LARGEST_LINEAR_RATIO = 20
"""From this ratio between scores on, a linear line would press the good ones into its first pixels."""


@dataclass(frozen=True, slots=True)
class ScorePoint:
    """One sample on the line; `index` counts from 0 within its role."""

    role: str
    index: int
    score: float

    @property
    def text(self) -> str:
        """What a tooltip or a screen reader says: "golden sample 3: score 0.0213"."""
        return sample_text(self.role, self.index + 1, score_text(self.score))

    @property
    def heading(self) -> str:
        """As `text`, at the start of a line."""
        return sample_text(self.role, self.index + 1, score_text(self.score), heads_line=True)


def score_points(scores: SampleScores) -> tuple[ScorePoint, ...]:
    """Every score that is a finite number, role by role."""
    return tuple(
        ScorePoint(role, index, float(value))
        for role in ROLE_WORDS
        for index, value in enumerate(getattr(scores, role))
        if math.isfinite(value)
    )


@dataclass(frozen=True, slots=True)
class ScoreScale:
    """From a score to its share of a line's length, linear or logarithmic."""

    low: float = 0.0
    high: float = 1.0
    logarithmic: bool = False

    @classmethod
    def around(cls, values: Sequence[float]) -> ScoreScale:
        """One that shows all values with some room; logarithmic where they differ too much for a linear one."""
        if not values:
            return cls()
        low, high = min(values), max(values)
        if low > 0 and high > LARGEST_LINEAR_RATIO * low:
            return cls(low / 1.6, high * 1.6, logarithmic=True)
        low = min(0.0, low)
        return cls(low, low + max(high - low, 1e-6) * 1.25)

    def share_of(self, value: float) -> float:
        if not self.logarithmic:
            return (value - self.low) / (self.high - self.low)
        return math.log(max(value, self.low) / self.low) / math.log(self.high / self.low)

    def value_at(self, share: float) -> float:
        """The score at a share of the line, kept on the line."""
        share = min(1.0, max(0.0, share))
        if not self.logarithmic:
            return self.low + share * (self.high - self.low)
        return self.low * math.exp(share * math.log(self.high / self.low))

    def ticks(self) -> tuple[float, ...]:
        """Round values on the line: 1, 2 and 5 of each power of ten, or a few even steps."""
        if self.logarithmic:
            powers = range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)))
            values = [factor * 10.0**power for power in powers for factor in (1, 2, 5)]
            return tuple(value for value in values if self.low <= value <= self.high)
        rough = (self.high - self.low) / 4
        unit = 10.0 ** math.floor(math.log10(rough))
        step = next(unit * factor for factor in (1, 2, 5, 10) if unit * factor >= rough)
        first = math.ceil(self.low / step - 1e-9)
        return tuple(number * step for number in range(first, math.floor(self.high / step + 1e-9) + 1))


def draw_point(painter: QPainter, role: str, centre: QPointF, size_px: float = 6.0, *, crowded: bool = False) -> None:
    """Filled dot, hollow dot, diamond or cross: each role has a sign of its own, none a colour.

    Alone a sign has a rim in the ground's colour; where many crowd, rims would wipe out what lies below, so that they
    are translucent instead.
    """
    tokens = current_tokens()
    ink, paper = QColor(tokens.text), QColor(tokens.surface)
    if crowded:
        ink.setAlpha(120)
    if role == "known_bad":
        arm = QPointF(size_px * 0.85, size_px * 0.85)
        across = QPointF(arm.x(), -arm.y())
        for colour, width in ((paper, 5.0), (ink, 2.6))[crowded:]:
            painter.setPen(QPen(colour, width))
            painter.drawLine(centre - arm, centre + arm)
            painter.drawLine(centre - across, centre + across)
        return
    if role == "tuning":
        painter.setPen(QPen(ink, 2.2))
        painter.setBrush(Qt.BrushStyle.NoBrush if crowded else paper)
    else:
        painter.setPen(Qt.PenStyle.NoPen if crowded else QPen(paper, 1.5))
        painter.setBrush(ink)
    if role == "proof":
        reach = size_px * 1.3
        corners = [centre + QPointF(x * reach, y * reach) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]
        painter.drawPolygon(QPolygonF(corners))
    else:
        painter.drawEllipse(centre, size_px, size_px)
