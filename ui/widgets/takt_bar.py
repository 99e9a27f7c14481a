"""Where the time of a part went, against the time the line gives it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import pixmap
from ui.language import joined, mark, tr
from ui.theme import current_tokens, font
from ui.widgets.shapes import draw_hatching

STAGES = {
    "capture": mark("capture", "stage"),
    "prepare": mark("prepare", "stage"),
    "encode": mark("encode", "stage"),
    "score": mark("score", "stage"),
    "record": mark("record", "stage"),
}
OTHER = mark("other", "stage")
HEAD_PX, LEAST_HEAD_PX = 46, 36
"""Capitals of 33 and 26 px, 9 and 7 mm at 96 dpi: 15 and 12 minutes of arc from two metres."""

LEAST_TEXT_PX = 12

TAKT_AT = 0.85
"""Where the takt stands on the bar, so that there is room to be late."""

Part = tuple[str, float]


def duration_text(time_ms: float) -> str:
    return f"{time_ms:.0f} ms" if time_ms < 10_000 else f"{time_ms / 1000:.1f} s"


def _stage_word(stage: str) -> str:
    return tr(STAGES.get(stage, OTHER), "stage")


def _stage_text(stage: str, time_ms: float) -> str:
    return joined(_stage_word(stage), f"{time_ms:.0f}")


class TaktBar(QWidget):
    """One bar, a piece a stage. Over the takt it says OVER with a sign, and what is too much is hatched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._takt_ms: float | None = None
        self.head_px, self.stages_px = HEAD_PX, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clear()

    def sizeHint(self) -> QSize:
        return QSize(360, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 150)

    def show_times(self, stage_times_ms: Mapping[str, float], takt_ms: float | None) -> None:
        """Milliseconds by stage, as an inspection holds them; stages of other names are added up as "other".

        Args:
            takt_ms: what the line allows for a part; None where nobody said.
        """
        parts = [(stage, stage_times_ms[stage]) for stage in STAGES if stage in stage_times_ms]
        other = sum(time_ms for stage, time_ms in stage_times_ms.items() if stage not in STAGES)
        self._parts = (*parts, ("other", other)) if other > 0 else tuple(parts)
        self._takt_ms = takt_ms if takt_ms is not None and takt_ms > 0 else None
        self.setAccessibleName(joined(self.text, self.stages_text, between=": "))
        self.update()

    def clear(self) -> None:
        """No part yet."""
        self.show_times({}, self._takt_ms)

    @property
    def total_ms(self) -> float:
        return sum(time_ms for _, time_ms in self._parts)

    @property
    def is_over(self) -> bool:
        return self._takt_ms is not None and self.total_ms > self._takt_ms

    @property
    def text(self) -> str:
        """What the bar says in a sentence."""
        if not self._parts:
            return tr("No part timed yet")
        time = duration_text(self.total_ms)
        if self._takt_ms is None:
            return tr("{time} a part", time=time)
        takt = duration_text(self._takt_ms)
        if self.is_over:
            late = duration_text(self.total_ms - self._takt_ms)
            return tr("OVER by {late}: {time}, takt {takt}", late=late, time=time, takt=takt)
        return tr("{time} of {takt} takt", time=time, takt=takt)

    @property
    def spare_text(self) -> str:
        """How much time is left, or too much."""
        if self._takt_ms is None or not self._parts:
            return ""
        takt, spare_ms = duration_text(self._takt_ms), self._takt_ms - self.total_ms
        if self.is_over:
            return tr("{late} over the takt of {takt}", late=duration_text(-spare_ms), takt=takt)
        return tr("{spare} to spare, takt {takt}", spare=duration_text(spare_ms), takt=takt)

    @property
    def stages_text(self) -> str:
        return joined(*(_stage_text(stage, time_ms) for stage, time_ms in self._parts), between=" · ")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = float(self.width())
        self._paint_head(painter, QRectF(0, 0, width, min(54, self.height())))
        self._paint_bar(painter, QRectF(0, 64, width, 28))
        painter.setPen(QColor(current_tokens().text))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for top, text, size, strong in ((100, self.spare_text, 17, True), (124, self.stages_text, 15, False)):
            while size > LEAST_TEXT_PX and QFontMetricsF(font(size, strong=strong)).horizontalAdvance(text) > width:
                size -= 1
            painter.setFont(font(size, strong=strong))
            line = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRectF(0, top, width, 24), left, line)
            self.stages_px = size
        painter.end()

    def _paint_head(self, painter: QPainter, box: QRectF) -> None:
        """The time, and OVER with a sign where it is too long; smaller where both would not fit."""
        tokens = current_tokens()
        time = duration_text(self.total_ms) if self._parts else "–"
        word = tr("OVER") if self.is_over else ""
        if word:
            sign = pixmap("warning", tokens.text, 44, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(box.left(), box.center().y() - 23), sign)
            box = box.adjusted(54, 0, 0, 0)
        size = HEAD_PX
        while size > LEAST_HEAD_PX:
            if QFontMetricsF(font(size, strong=True)).horizontalAdvance(f"{time} {word}") <= box.width():
                break
            size -= 1
        self.head_px = size
        painter.setPen(QColor(tokens.text))
        painter.setFont(font(size, strong=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, time)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        tokens = current_tokens()
        painter.setPen(QPen(QColor(tokens.strong_border), 1))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        takt_ms, total_ms = self._takt_ms, self.total_ms
        span_ms = max(total_ms, 1e-9) if takt_ms is None else max(takt_ms / TAKT_AT, total_ms)
        left = bar.left()
        x = bar.right() if takt_ms is None else bar.left() + takt_ms / span_ms * bar.width()
        for index, (stage, time_ms) in enumerate(self._parts):
            piece = QRectF(left, bar.top(), time_ms / span_ms * bar.width(), bar.height())
            painter.fillRect(piece, QColor(tokens.zone_low if index % 2 else tokens.zone_middle))
            visible = piece.intersected(bar.adjusted(0, 0, x - bar.right(), 0))  # not under the hatching
            self._label(painter, visible, _stage_text(stage, time_ms), _stage_word(stage))
            left = piece.right()
        if takt_ms is None:
            return
        if self.is_over:
            late = QRectF(x, bar.top(), left - x, bar.height())
            draw_hatching(painter, late, QColor(tokens.text), spacing=9)
            painter.setPen(QPen(QColor(tokens.text), 2))
            painter.drawRect(late.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(tokens.text), 4))
        painter.drawLine(QPointF(x, bar.top() - 6), QPointF(x, bar.bottom() + 6))

    @staticmethod
    def _label(painter: QPainter, piece: QRectF, *texts: str) -> None:
        """The first text that has room in the piece."""
        painter.setPen(QColor(current_tokens().text))
        painter.setFont(font(15, strong=True))
        metrics = QFontMetricsF(painter.font())
        for text in texts:
            if metrics.horizontalAdvance(text) + 10 <= piece.width():
                painter.drawText(piece, Qt.AlignmentFlag.AlignCenter, text)
                return
