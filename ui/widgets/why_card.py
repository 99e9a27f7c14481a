"""Why the station says what it says: the part's place beside the golden sample's, and a blink between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.imaging.area import Box
from ui.imaging.qimage import to_qimage
from ui.language import joined, mark, tr
from ui.theme import current_tokens, font
from ui.widgets.controls import Button, text_label
from ui.widgets.why_content import WhyContent, why_words

BLINK_MS = 500
"""Two changes a second; more than three flashes a second are a hazard (WCAG 2.3.1)."""

BLINKS = 10
CAPTION_PX = 26
GAP_PX = 14
LEAST_PAIR, COMPACT_PAIR = QSize(240, 120 + CAPTION_PX), QSize(200, 80 + CAPTION_PX)
EMPTY = mark("No part judged yet.")


class WhyCard(QFrame):
    """Shows a `WhyContent`. Blinking is asked for, never starts by itself, and ends after five seconds.

    The space bar blinks only while the pictures have the keyboard's focus, which a touch does not give them: elsewhere
    it is the trigger.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.pair = PatchPair()
        self.pair.blink_wanted.connect(self.toggle_blink)
        self.blink = Button(tr("Blink"), size="touch")
        self.blink.clicked.connect(self.toggle_blink)
        self._words = text_label(wraps=True)
        head = QHBoxLayout()
        self.title = text_label("", "strong", wraps=True)
        head.addWidget(text_label(tr("Why"), "title"))
        head.addSpacing(6)
        head.addWidget(self.title, 1)
        head.addWidget(self.blink)
        self._outer = layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.pair, 1)
        layout.addWidget(self._words)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(BLINK_MS)
        self._timer.timeout.connect(self._on_blink_due)
        self.set_compact(False)
        self.show_content(None)

    def set_compact(self, compact: bool) -> None:
        """Smaller squares and narrower edges where there is little room."""
        self._outer.setContentsMargins(*((10, 4, 10, 6) if compact else (16, 12, 16, 12)))
        self._outer.setSpacing(4 if compact else 10)
        self.pair.setMinimumSize(COMPACT_PAIR if compact else LEAST_PAIR)
        self._words.setStyleSheet(f"font-size: {13 if compact else 15}px;")

    @property
    def text(self) -> str:
        return self._words.text()

    @property
    def is_blinking(self) -> bool:
        return self._timer.isActive()

    def show_content(self, content: WhyContent | None) -> None:
        """Another part, or None for no part; a blink that runs ends."""
        self._end_blink()
        self.pair.show_content(content)
        words = tr(EMPTY) if content is None else joined(*why_words(content), between="\n")
        self._words.setText(words)
        self.setAccessibleName(tr("Why: {text}", text=words))
        reason = "" if self.pair.has_both else tr("There is no golden sample's picture to compare with.")
        self.blink.setEnabled(not reason)
        self.blink.setToolTip(reason)
        self.blink.setAccessibleDescription(reason or tr("Shows part and golden sample in turn for five seconds"))

    def show_title(self, words: str) -> None:
        """Which part the card speaks of."""
        self.title.setText(words)

    @Slot()
    def toggle_blink(self) -> None:
        """Starts to show part and golden sample in turn, or ends it."""
        if self.is_blinking:
            self._end_blink()
        elif self.pair.has_both:
            self._left = BLINKS
            self.blink.setText(tr("Stop"))
            self._timer.start()
            self._on_blink_due()

    def _end_blink(self) -> None:
        self._timer.stop()
        self.blink.setText(tr("Blink"))
        self.pair.show_golden_first(False)

    @Slot()
    def _on_blink_due(self) -> None:
        if self._left == 0:
            self._end_blink()
            return
        self._left -= 1
        self.pair.show_golden_first(not self.pair.golden_first)

    def hideEvent(self, event: QHideEvent) -> None:
        self._end_blink()
        super().hideEvent(event)


class PatchPair(QWidget):
    """Two squares: the part, and the golden sample. While it blinks the first square shows one of them at a time."""

    blink_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._content: WhyContent | None = None
        self._part: QImage | None = None
        self._golden: QImage | None = None
        self.golden_first = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_PAIR)
        self.setAccessibleName(tr("Part and golden sample, enlarged"))

    def sizeHint(self) -> QSize:
        return QSize(420, 203 + CAPTION_PX)

    @property
    def has_both(self) -> bool:
        return self._part is not None and self._golden is not None

    def show_content(self, content: WhyContent | None) -> None:
        self._content = content
        self._part = None if content is None else to_qimage(content.part.image)
        golden = None if content is None else content.golden
        self._golden = None if golden is None else to_qimage(golden.image)
        self.update()

    def show_golden_first(self, golden_first: bool) -> None:
        """Which of the two stands in the first square."""
        self.golden_first = golden_first
        self.update()

    @property
    def captions(self) -> tuple[str, str]:
        """What stands over the squares."""
        content = self._content
        number = None if content is None else content.golden_number
        golden = tr("No golden sample") if number is None else tr("Golden sample {number}", number=number)
        return golden if self.golden_first else tr("This part"), golden

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = current_tokens()
        side = min((self.width() - GAP_PX) / 2, float(self.height() - CAPTION_PX))
        first, second = (QRectF(left, CAPTION_PX, side, side) for left in (0.0, side + GAP_PX))
        content = self._content
        part = None if content is None else content.part.patch
        golden = None if content is None or content.golden is None else content.golden.patch
        if self.golden_first:
            self._paint_square(painter, first, self._golden, golden, dashed=True)
        else:
            self._paint_square(painter, first, self._part, part, dashed=False)
        self._paint_square(painter, second, self._golden, golden, dashed=True)
        painter.setPen(QColor(tokens.text))
        painter.setFont(font(15, strong=True))
        for square, caption in zip((first, second), self.captions, strict=True):
            box = QRectF(square.left(), 0, square.width(), CAPTION_PX - 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, caption)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_square(
        self, painter: QPainter, square: QRectF, picture: QImage | None, patch: Box | None, *, dashed: bool
    ) -> None:
        tokens = current_tokens()
        if picture is None or patch is None:
            painter.setPen(QPen(QColor(tokens.border), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        painter.drawImage(square, picture)
        scale = square.width() / picture.width()
        x, y, width, height = patch
        frame = QRectF(
            square.topLeft() + QPointF(x, y) * scale, square.topLeft() + QPointF(x + width, y + height) * scale
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        for colour, thickness in (("#000000", 4), ("#FFFFFF", 2)):  # seen on dark and on light parts
            painter.setPen(QPen(QColor(colour), thickness, style if colour == "#FFFFFF" else Qt.PenStyle.SolidLine))
            painter.drawRect(frame)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            event.accept()  # else the run page's trigger would take it
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.blink_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)
