"""Layout of the set-up page; what it does stands in setup_page.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inspector.recipe import TriggerMode
from ui.imaging.image_view import ImageView
from ui.widgets.camera_chooser import CameraChooser
from ui.widgets.controls import Button, Segments, card, step_head, text_label
from ui.widgets.golden_list import GoldenList
from ui.widgets.limits_line import LimitsLine

IMAGE_FILES = "Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)"
ANYWHERE = "anywhere"
"""A choice has to be hashable and not None: this stands for `match_radius` None."""

MATCHING_NOTES = {
    ANYWHERE: "A spot may match any place of a golden sample: for parts that lie anyhow. "
    "A missing feature can go unseen.",
    0: "A spot is compared with the same place only: for parts that always lie alike. Sees missing features.",
    1: "A spot may match its direct neighbourhood: for parts that lie almost alike.",
    2: "A spot may match a wider neighbourhood: for parts that lie roughly alike.",
}

TIER_NOTES = {
    "detailed": "Every part is looked at in all windows: the sharpest map.",
    "adaptive": "A quick look first; every part that is not clearly good is looked at in detail.",
    "fast": "One quick look: about a tenth of the time, a coarser map.",
}


class SetupView(QWidget):
    """Three columns in the order of the work: part, golden samples, limits and release."""

    def __init__(self, camera_chooser: CameraChooser) -> None:
        super().__init__()
        self.setObjectName("page")
        self.recipe = QComboBox()
        self.recipe.setAccessibleName("Recipe to edit")
        self.name = self._line_edit("Name of the recipe", "such as Washer M8")
        self.class_name = self._line_edit("What the part is called", "such as metal washer")
        self.camera_chooser = camera_chooser
        self.weights = self._line_edit("Weights of the model", "")
        self.matching = Segments([("Anywhere", ANYWHERE), ("Same place", 0), ("± 1", 1), ("± 2", 2)], ANYWHERE)
        self.matching_note = text_label("", "caption", wraps=True)
        self.tier = Segments([("Detailed", "detailed"), ("Adaptive", "adaptive"), ("Fast", "fast")], "detailed")
        self.tier_note = text_label("", "caption", wraps=True)
        self.trigger = Segments(
            [("On trigger", TriggerMode.SOFTWARE), ("Continuously", TriggerMode.CONTINUOUS)], TriggerMode.SOFTWARE
        )
        self.trigger_note = text_label(
            "This camera presents one part after another: each is judged once.", "caption", wraps=True
        )

        self.image = ImageView()
        self.capture = Button("Capture golden", "camera", role="primary")
        self.next_part = Button("Next part", "start")
        self.import_images = Button("Import images…", "import")
        self.goldens = GoldenList()
        self.goldens_note = text_label("", "caption", wraps=True)

        self.rate = Segments([("1 %", 0.01), ("5 %", 0.05), ("10 %", 0.10)], 0.05)
        self.suggest = Button("Suggest limits", "setup", role="primary")
        self.cancel = Button("Cancel")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.teaching_note = text_label("", "caption", wraps=True)
        self.limits_line = LimitsLine()
        self.review = self._limit_box("Review limit")
        self.reject = self._limit_box("Reject limit")
        self.provisional = text_label("", "strong", wraps=True)
        self.promise = text_label("", "caption", wraps=True)

        self.user = self._line_edit("Your name", "signs the release")
        self.reason = self._line_edit("What changed", "optional")
        self.save = Button("Save draft")
        self.release = Button("Save and release", "release", role="primary")
        self.release_note = text_label("", "caption", wraps=True)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(14)
        layout.addWidget(self._scrolled(self._part_card(), width=330))
        layout.addWidget(self._goldens_card(), 1)
        layout.addWidget(self._scrolled(self._limits_card(), self._release_card(), width=390))

    def buttons(self) -> tuple[Button, ...]:
        return (self.capture, self.import_images, self.suggest, self.cancel, self.save, self.release)

    @staticmethod
    def _line_edit(name: str, placeholder: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setAccessibleName(name)
        edit.setPlaceholderText(placeholder)
        return edit

    @staticmethod
    def _limit_box(name: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setAccessibleName(name)
        box.lineEdit().setTextMargins(9, 0, 9, 0)  # the style sheet's padding does not reach it
        box.setDecimals(4)
        box.setRange(-1000.0, 1000.0)
        box.setSingleStep(0.001)
        box.setKeyboardTracking(False)
        return box

    @staticmethod
    def _field(caption: str, widget: QWidget, *notes: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(text_label(caption, "field"))
        column.addWidget(widget)
        for note in notes:
            column.addWidget(note)
        return column

    @staticmethod
    def _scrolled(*cards: QFrame, width: int) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for item in cards:
            column.addWidget(item)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFixedWidth(width)
        return area

    def _part_card(self) -> QFrame:
        frame, _ = card(
            step_head(1, "Part and camera"),
            self._field("Recipe", self.recipe),
            self._field("Name", self.name),
            self._field("The part is called", self.class_name),
            self._field("Camera", self.camera_chooser),
            self._field("A part is judged", self.trigger, self.trigger_note),
            self._field("Compare with the golden samples", self.matching, self.matching_note),
            self._field("How closely a part is looked at", self.tier, self.tier_note),
            self._field("Model weights", self.weights),
        )
        return frame

    def _goldens_card(self) -> QFrame:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.capture)
        row.addWidget(self.next_part)
        row.addWidget(self.import_images)
        row.addStretch(1)
        frame, layout = card(step_head(2, "Golden samples"))
        layout.addWidget(self.image, 1)
        layout.addLayout(row)
        layout.addWidget(self.goldens)
        layout.addWidget(self.goldens_note)
        return frame

    def _limits_card(self) -> QFrame:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.suggest, 1)
        buttons.addWidget(self.cancel)
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(10)
        numbers.setVerticalSpacing(4)
        for column, (caption, box) in enumerate((("Review limit", self.review), ("Reject limit", self.reject))):
            numbers.addWidget(text_label(caption, "field"), 0, column)
            numbers.addWidget(box, 1, column)
        frame, layout = card(
            step_head(3, "Limits"),
            self._field("Good parts that may be rejected", self.rate),
            buttons,
            self.progress,
            self.teaching_note,
            self.limits_line,
        )
        layout.addLayout(numbers)
        layout.addWidget(self.provisional)
        layout.addWidget(self.promise)
        return frame

    def _release_card(self) -> QFrame:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.save)
        buttons.addWidget(self.release, 1)
        names = QHBoxLayout()
        names.setSpacing(10)
        names.addLayout(self._field("Your name", self.user), 1)
        names.addLayout(self._field("What changed", self.reason), 1)
        frame, _ = card(step_head(4, "Release"), names, buttons, self.release_note)
        return frame
