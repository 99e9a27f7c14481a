"""Layout of the teaching panel; what it does stands in teach_panel.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ui.language import tr
from ui.learning.candidate_list import CandidateList
from ui.learning.flip_gallery import FlipGallery
from ui.learning.part_pictures import PartPictures
from ui.learning.release_form import ReleaseForm
from ui.learning.verdict_table import VerdictTable
from ui.widgets.controls import Button, SteadyComboBox, card, keep_room, text_label
from ui.widgets.statements import Statements


class TeachView(QWidget):
    """Confirmed good parts to the left; to the right what teaching them would change, and the release."""

    def __init__(self, pictures: PartPictures) -> None:
        super().__init__()
        self.setObjectName("page")
        self.recipe = SteadyComboBox()
        self.recipe.setAccessibleName(tr("Recipe"))
        self.heading = text_label("", "title")
        self.lead = text_label("", "caption", wraps=True)
        self.guards = Statements()
        self.candidates = CandidateList(pictures)
        self.chosen = text_label("", "strong")
        self.try_out = Button(tr("Try it"), "refresh", role="primary")
        self.cancel = Button(tr("Cancel"))
        self.clear = Button(tr("Choose none"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far the trial is"))
        self.note = text_label("", "caption", wraps=True)
        keep_room(self.note)
        self.outcome = Statements()
        self.table = VerdictTable((tr("Good parts"), tr("Bad parts")))
        self.limits = text_label("", wraps=True)
        self.flips = FlipGallery(pictures)
        self.form = ReleaseForm(tr("Activate as new version"))
        self.roll_back = Button("", "back")
        self.form.buttons.insertWidget(self.form.buttons.count() - 1, self.roll_back)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._candidates_card(), 5)
        layout.addLayout(self._outcome_column(), 6)

    def _candidates_card(self) -> QWidget:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.try_out)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.clear)
        buttons.addStretch(1)
        frame, column = card(self.recipe, self.heading, self.lead, self.guards)
        column.addWidget(self.candidates, 1)
        column.addWidget(self.chosen)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addWidget(self.note)
        return frame

    def _outcome_column(self) -> QVBoxLayout:
        outcome, inside = card(text_label(tr("What would change"), "title"), self.outcome, self.table, self.limits)
        inside.addWidget(self.flips, 1)
        inside.setAlignment(self.limits, Qt.AlignmentFlag.AlignTop)
        release, _ = card(self.form)
        release.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(outcome, 1)
        column.addWidget(release)
        return column

    def buttons(self) -> tuple[Button, ...]:
        """Those whose icons follow the theme."""
        return (self.try_out, self.form.release, self.roll_back)
