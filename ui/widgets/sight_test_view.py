"""Whether the detector sees anything on this product: the drawn defects with what became of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.pipeline.samples import SightTest, SyntheticDefect
from ui.imaging.qimage import to_qimage
from ui.language import mark, tr
from ui.theme import current_tokens, font
from ui.widgets.controls import text_label
from ui.widgets.proof_text import Statement, percent
from ui.widgets.sample_words import listed
from ui.widgets.score_bar import score_text
from ui.widgets.statements import Statements

KINDS = {
    "patch": (mark("Pasted patches"), mark("pasted patches")),
    "occlusion": (mark("Grey areas"), mark("grey areas")),
    "scratch": (mark("Scratches"), mark("scratches")),
}
"""Heading and word of each kind of `SyntheticDefect`."""

CAPTION_PX = 22
LARGEST_COLUMNS = 5
"""What fits beside each other where the set-up shows it."""


def sight_statements(test: SightTest) -> tuple[Statement, ...]:
    """What was seen from which size on, what was never seen, and what to do about it."""
    if test.blind:
        return (
            Statement(
                tr(
                    "Not even the largest drawn defect was seen, of any kind: on this product the detector is blind. "
                    "Use tiles or a smaller region, or compare with the same place of the golden samples."
                ),
                warns=True,
            ),
        )
    kinds = [kind for kind in KINDS if any(defect.kind == kind for defect in test.defects)]
    smallest = {kind: test.smallest_seen(kind) for kind in kinds}
    seen = [
        tr("{defects} from {size}", defects=tr(KINDS[kind][1]), size=percent(size))
        for kind, size in smallest.items()
        if size is not None
    ]
    missed = [tr(KINDS[kind][1]) for kind, size in smallest.items() if size is None]
    statements = [Statement(tr("Sees {defects} of the picture's side on.", defects=listed(seen)))]
    if missed:
        defects = missed[0]
        for others in missed[1:]:
            defects = tr("{defects} and no {others}", defects=defects, others=others)
        text = tr("No {defects} could be seen reliably: consider tiles or a smaller region.", defects=defects)
        statements.append(Statement(text, warns=True))
    statements.append(Statement(tr("Drawn on golden samples; real defects may be harder to see.")))
    return tuple(statements)


class SightTestView(QWidget):
    """A sentence, and a row of pictures for each kind of defect, largest first."""

    def __init__(self) -> None:
        super().__init__()
        self.statements = Statements()
        self.pictures: tuple[DefectPicture, ...] = ()
        self._test: SightTest | None = None
        self._rows = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.statements)
        layout.addWidget(self._rows)
        self.setAccessibleName(tr("What the detector sees"))

    def show_test(self, test: SightTest) -> None:
        if test is self._test:
            return
        self._test = test
        self.statements.show_statements(sight_statements(test))
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        pictures, line = [], 0
        by_kind = {kind: [defect for defect in test.defects if defect.kind == kind] for kind in KINDS}
        columns = min(LARGEST_COLUMNS, max(map(len, by_kind.values())))
        for kind, defects in by_kind.items():
            if not defects:
                continue
            smallest = test.smallest_seen(kind)
            heading = tr(KINDS[kind][0])
            if smallest is None:
                text = tr("{defects}: not seen", defects=heading)
            else:
                text = tr("{defects}: seen from {size} on", defects=heading, size=percent(smallest))
            grid.addWidget(text_label(text, "field"), line, 0, 1, columns)
            for number, defect in enumerate(defects):
                picture = DefectPicture(defect)
                pictures.append(picture)
                grid.addWidget(picture, line + 1 + number // columns, number % columns)
            line += 2 + (len(defects) - 1) // columns
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.layout().replaceWidget(self._rows, rows)  # type: ignore[union-attr]
        self._rows.hide()
        self._rows.deleteLater()
        self._rows, self.pictures = rows, tuple(pictures)


class DefectPicture(QWidget):
    """One drawn defect with a frame around it; the caption says by a sign whether it was seen, and its size."""

    def __init__(self, defect: SyntheticDefect) -> None:
        super().__init__()
        self._defect = defect
        self._picture = to_qimage(defect.picture)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(72)
        self.setAccessibleName(self.text)
        self.setToolTip(self.text)

    @property
    def text(self) -> str:
        heading, size = tr(KINDS[self._defect.kind][0]), percent(self._defect.size_share)
        score = score_text(self._defect.score)
        if self._defect.seen:
            return tr("{defects}, {size}: seen, score {score}", defects=heading, size=size, score=score)
        return tr("{defects}, {size}: not seen, score {score}", defects=heading, size=size, score=score)

    def sizeHint(self) -> QSize:
        return QSize(92, self.heightForWidth(92))

    def heightForWidth(self, width: int) -> int:
        return round(width * self._picture.height() / max(1, self._picture.width())) + CAPTION_PX

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0, 0, 0, -CAPTION_PX)
        scale = min(area.width() / self._picture.width(), area.height() / self._picture.height())
        target = QRectF(0, 0, self._picture.width() * scale, self._picture.height() * scale)
        target.moveBottomLeft(area.bottomLeft())
        clip = QPainterPath()
        clip.addRoundedRect(target, 4, 4)
        painter.save()
        painter.setClipPath(clip)
        painter.drawImage(target, self._picture)
        x, y, width, height = (value * scale for value in self._defect.box)
        box = QRectF(target.left() + x, target.top() + y, width, height).adjusted(-3, -3, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thickness in ((QColor(0, 0, 0, 200), 3.5), (QColor("#FFFFFF"), 1.5)):
            painter.setPen(QPen(colour, thickness))
            painter.drawRect(box)
        painter.restore()
        caption = QRectF(0, self.height() - CAPTION_PX, self.width(), CAPTION_PX)
        painter.setPen(QPen(QColor(tokens.text), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = caption.center().y()
        if self._defect.seen:
            painter.drawPolyline([QPointF(2, middle), QPointF(6, middle + 4), QPointF(13, middle - 5)])
        else:
            painter.drawLine(QPointF(3, middle - 5), QPointF(12, middle + 4))
            painter.drawLine(QPointF(12, middle - 5), QPointF(3, middle + 4))
        painter.setFont(font(12, strong=not self._defect.seen))
        place, align = caption.adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, align, percent(self._defect.size_share))
        painter.end()
