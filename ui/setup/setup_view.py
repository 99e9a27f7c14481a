"""Layout of the set-up: recipe at the top, steps at the left, one step in the middle, the way on below."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.background import Background
from ui.language import tr
from ui.setup.camera_step import CameraStep
from ui.setup.diagnosis_view import DiagnosisView
from ui.setup.goldens_step import GoldensStep
from ui.setup.limits_step import LimitsStep
from ui.setup.panel import StepPanel
from ui.setup.part_step import PartStep
from ui.setup.region_step import RegionStep
from ui.setup.release_step import ReleaseStep
from ui.setup.step_rail import StepRail
from ui.setup.steps import Step
from ui.widgets.camera_chooser import CameraChooser
from ui.widgets.compact import FittingArea, FittingStack, is_compact
from ui.widgets.controls import Button, SteadyComboBox, text_label
from ui.widgets.inline_question import InlineQuestion


class SetupView(QWidget):
    """What is where; what it does stands in setup_page.py."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self.setObjectName("page")
        self.recipe = SteadyComboBox()
        self.recipe.setAccessibleName(tr("Recipe to edit"))
        self.recipe.setMinimumWidth(260)
        self.import_recipe = Button(tr("Import recipe…"), "import")
        self.export_recipe = Button(tr("Export…"), "release")
        self.question = InlineQuestion()
        self.rail = StepRail()
        self.lead = text_label("", "title", wraps=True)
        self.part = PartStep()
        self.camera = CameraStep(CameraChooser(background), DiagnosisView(background))
        self.region = RegionStep()
        self.goldens = GoldensStep()
        self.limits = LimitsStep()
        self.release = ReleaseStep()
        self.panels: dict[Step, StepPanel] = {
            Step.PART: self.part,
            Step.CAMERA: self.camera,
            Step.REGION: self.region,
            Step.GOLDENS: self.goldens,
            Step.LIMITS: self.limits,
            Step.RELEASE: self.release,
        }
        self.stack = FittingStack()
        for panel in self.panels.values():
            self.stack.addWidget(panel)
        self.back = Button(tr("Back"), "back", size="touch")
        self.next = Button(tr("Next"), "check", role="primary", size="touch")
        self.save = Button(tr("Save draft"), size="touch")
        self.note = text_label("", "caption", wraps=True)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(text_label(tr("Recipe"), "field"))
        top.addWidget(self.recipe)
        top.addWidget(self.import_recipe)
        top.addWidget(self.export_recipe)
        top.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.back)
        below.addWidget(self.save)
        below.addWidget(self.note, 1)
        below.addWidget(self.next)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.lead)
        right.addWidget(FittingArea(self.stack), 1)
        right.addLayout(below)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.rail)
        middle.addLayout(right, 1)
        self._outer = layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.question)
        layout.addLayout(middle, 1)
        self._arrange()

    def _arrange(self) -> None:
        compact = is_compact(self)
        self.rail.set_compact(compact)
        self._outer.setContentsMargins(*((8, 6, 8, 6) if compact else (12, 10, 12, 10)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
