"""What runs, where, for whom, and whether camera, model and disk are well."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.language import joined, mark, now, tr
from ui.theme import current_tokens, font
from ui.widgets.controls import ElidedLabel, text_label

ALARM = "#D5380D"


class Health(Enum):
    """Told by shape first: a full dot, a ring, a cross."""

    GOOD = "good"
    UNKNOWN = "unknown"
    BAD = "bad"


HEALTH_WORDS = {Health.GOOD: mark("all right"), Health.UNKNOWN: mark("unknown"), Health.BAD: mark("in trouble")}


class HealthDot(QWidget):
    """A dot with words; it takes colour only when something is wrong."""

    def __init__(self, subject: str) -> None:
        super().__init__()
        self._subject = subject
        self._health = Health.UNKNOWN
        self.words: str = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_health(Health.UNKNOWN, joined(subject, "–"))

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(20 + self.fontMetrics().horizontalAdvance(now(self.words)) + 6, 28)

    def show_health(self, health: Health, words: str) -> None:
        if (health, words) == (self._health, self.words):
            return
        self._health, self.words = health, words
        self.setAccessibleName(joined(words, tr(HEALTH_WORDS[health]), between=", "))
        self.updateGeometry()
        self.update()

    @property
    def health(self) -> Health:
        return self._health

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.updateGeometry()  # the same words in another language are wider or narrower
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = QRectF(2, self.height() / 2 - 5, 10, 10)
        if self._health is Health.BAD:
            painter.setPen(QPen(QColor(ALARM), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(dot.topLeft(), dot.bottomRight())
            painter.drawLine(dot.topRight(), dot.bottomLeft())
        else:
            painter.setPen(QPen(QColor(tokens.muted), 2))
            painter.setBrush(QColor(tokens.muted) if self._health is Health.GOOD else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot)
        painter.setPen(QColor(tokens.text))
        painter.setFont(font(14, strong=self._health is Health.BAD))
        box = QRectF(20, 0, self.width() - 20, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, now(self.words))
        painter.end()


class TopBar(QFrame):
    """Recipe, lot and camera to the left, health in the middle, user and clock to the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._recipe = ElidedLabel(tr("No recipe"), "title")
        self._lot = ElidedLabel("", "title")
        self._camera = ElidedLabel("", "caption")
        self.camera_health = HealthDot(tr("Camera"))
        self.model_health = HealthDot(tr("Model"))
        self.disk_health = HealthDot(tr("Disk"))
        self._user = text_label("", "caption")
        self._clock = text_label("", "clock")
        self.show_lot(None)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._recipe)
        row.addWidget(self._lot)
        row.addWidget(self._camera, 1)
        for dot in (self.camera_health, self.model_health, self.disk_health):
            row.addWidget(dot)
        row.addSpacing(12)
        row.addWidget(self._user)
        row.addWidget(self._clock)
        self.set_compact(False)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_second_passed)
        self._timer.start()
        self._on_second_passed()

    def set_compact(self, compact: bool) -> None:
        self.setFixedHeight(44 if compact else 52)
        self._row.setSpacing(12 if compact else 18)

    def show_recipe(self, text: str, camera: str) -> None:
        self._recipe.setText(text)
        self._camera.setText(camera)

    @Slot(object)
    def show_lot(self, lot: str | None) -> None:
        """Of the parts that come; None where there is none."""
        self._lot.setText("" if lot is None else tr("Lot {lot}", lot=lot))
        self._lot.setVisible(lot is not None)

    def show_user(self, name: str) -> None:
        self._user.setText(name)

    @Slot()
    def _on_second_passed(self) -> None:
        self._clock.setText(datetime.now().strftime("%H:%M:%S"))
