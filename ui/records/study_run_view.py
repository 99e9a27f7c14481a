"""Layout of a study under way; what it does stands in study_run.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ui.imaging.image_view import ImageView
from ui.language import tr
from ui.theme import font
from ui.widgets.controls import Button, card, text_label

STEP_PX, INSTRUCTION_PX = 17, 38


class StudyRunView(QWidget):
    """What to do in large letters to the left, the camera's picture to the right. No verdict: the study is blind."""

    def __init__(self) -> None:
        super().__init__()
        self.title = text_label("", "title", wraps=True)
        self.leave = Button(tr("Pause the study"))
        self.step = _large("", STEP_PX)
        self.instruction = _large("", INSTRUCTION_PX, strong=True)
        self.remedy = _large("", STEP_PX)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the study is"))
        self.start = Button(tr("Start the station"), "start", role="primary", size="touch")
        self.inspect = Button(tr("Inspect"), "trigger", role="primary", size="touch")
        self.keep = Button(tr("Count it as NOT JUDGED"), size="touch")
        self.note = text_label("", "caption", wraps=True)
        self.image = ImageView()
        self.image.setAccessibleName(tr("Picture of the camera"))
        self.image.setMinimumSize(240, 180)
        self.image.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.leave)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.start, self.inspect, self.keep):
            buttons.addWidget(button)
        buttons.addStretch(1)
        blind = text_label(
            tr("Verdicts are shown at the end, so that nobody lays a part differently because of one."),
            "caption",
            wraps=True,
        )
        frame, column = card(self.step, self.bar, spacing=14)
        column.addStretch(1)
        for item in (self.instruction, self.remedy):
            column.addWidget(item)
        column.addLayout(buttons)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addWidget(blind)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(frame, 1)
        columns.addWidget(self.image, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addLayout(columns, 1)

    def buttons(self) -> tuple[Button, ...]:
        """Those whose icons follow the theme."""
        return (self.start, self.inspect)


def _large(text: str, size_px: int, *, strong: bool = False) -> QLabel:
    label = text_label(text, wraps=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    weight = 600 if strong else 400
    label.setStyleSheet(f"font-size: {size_px}px; font-weight: {weight};")
    label.setFont(font(size_px, strong=strong))
    return label
