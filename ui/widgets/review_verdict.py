"""What the station said of a part, and from what: verdict, score against the limits of that day, and the reason."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from database.records import RecordedInspection
from inspector.types import Verdict
from ui.language import tr
from ui.messages import verdict_word
from ui.theme import font
from ui.widgets.controls import text_label
from ui.widgets.review_words import reason_words
from ui.widgets.score_bar import ScoreBar
from ui.widgets.shapes import FILLS, INKS, draw_hatching, draw_shape

STRIP_PX = 52


class VerdictStrip(QWidget):
    """The verdict by fill, shape and word, as on the run page's tile."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict: Verdict | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, STRIP_PX)

    def show_verdict(self, verdict: Verdict | None) -> None:
        self._verdict = verdict
        self.setAccessibleName("" if verdict is None else tr("Verdict {verdict}", verdict=verdict_word(verdict)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        verdict = self._verdict
        if verdict is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        fill, ink = QColor(FILLS[verdict]), QColor(INKS[verdict])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 6, 6)
        if verdict is Verdict.NOT_JUDGED:
            draw_hatching(painter, box.adjusted(2, 2, -2, -2), QColor("#A9A9A9"))
        shape = QRectF(12, (box.height() - 32) / 2, 32, 32)
        draw_shape(painter, verdict, shape, ink, fill)
        painter.setPen(ink)
        painter.setFont(font(21, strong=True))
        painter.drawText(
            box.adjusted(56, 0, -12, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            verdict_word(verdict),
        )
        painter.end()


class ReviewVerdict(QWidget):
    """Shows one recorded inspection's verdict; nothing here can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.strip = VerdictStrip()
        self.reason = text_label("", "caption", wraps=True)
        self.bar = ScoreBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.strip)
        layout.addWidget(self.bar)
        layout.addWidget(self.reason)

    def show_inspection(self, row: RecordedInspection | None) -> None:
        self.strip.show_verdict(None if row is None else row.verdict)
        self.reason.setText("" if row is None else reason_words(row))
        judged = row is not None and row.limits is not None
        self.bar.setVisible(judged)
        if row is not None:
            self.bar.show_score(row.score, row.limits)
        self.reason.setVisible(bool(self.reason.text()))
