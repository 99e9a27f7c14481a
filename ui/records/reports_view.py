"""Layout of the reports; what they do stands in reports_panel.py."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.language import tr
from ui.records.report_kinds import KIND_WORDS, ReportKind
from ui.reports.report_periods import PERIOD_WORDS
from ui.widgets.compact import restyle
from ui.widgets.controls import Button, Segments, SteadyComboBox, card, fill_choices, text_label
from ui.widgets.statements import Sign

MOST_WIDTH = 760


class ReportsView(QWidget):
    """What to report on the left to right: selection, kind, what is in it, and the button that asks for a file."""

    def __init__(self) -> None:
        super().__init__()
        self.recipe = _choice(tr("Recipe"), tr("All recipes"))
        self.lot = _choice(tr("Lot"), tr("Any lot"))
        self.period = SteadyComboBox()
        self.period.setAccessibleName(tr("Period"))
        for period, words in PERIOD_WORDS.items():
            self.period.addItem(tr(words), period.value)
        self.kind = Segments([(tr(words), kind) for kind, words in KIND_WORDS.items()], ReportKind.PDF)
        self.kind.setAccessibleName(tr("Kind"))
        self.about = text_label("", "caption", wraps=True)
        self.stretch = text_label("", "caption")
        self.count = text_label("", "strong")
        self.why_not = text_label("", "caption", wraps=True)
        self.save = Button(tr("Save…"), "import", role="primary")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.progress = text_label("", "caption")
        self.cancel = Button(tr("Cancel"))
        self.sign = Sign("warning")
        self.result = text_label("", wraps=True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_folder = Button(tr("Open folder"))
        self._lay_out()
        self.show_idle("")

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        form.setColumnStretch(1, 1)
        rows = (
            (tr("Recipe"), self.recipe),
            (tr("Lot"), self.lot),
            (tr("Period"), self.period),
            ("", self.stretch),
            (tr("Kind"), self.kind),
            ("", self.about),
        )
        for row, (caption, field) in enumerate(rows):
            form.addWidget(text_label(caption, "field"), row, 0)
            form.addWidget(field, row, 1)
        saving = QHBoxLayout()
        saving.setSpacing(14)
        saving.addWidget(self.save)
        saving.addWidget(self.count)
        saving.addStretch(1)
        self.working = QWidget()
        working = QHBoxLayout(self.working)
        working.setContentsMargins(0, 0, 0, 0)
        working.setSpacing(12)
        working.addWidget(self.bar, 1)
        working.addWidget(self.progress)
        working.addWidget(self.cancel)
        done = QHBoxLayout()
        done.setSpacing(12)
        done.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        done.addWidget(self.result, 1)
        done.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignTop)
        frame, inner = card(text_label(tr("Reports and export"), "title"))
        inner.addLayout(form)
        inner.addLayout(saving)
        inner.addWidget(self.why_not)
        inner.addWidget(self.working)
        inner.addLayout(done)
        frame.setMaximumWidth(MOST_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        layout.addStretch(1)

    def show_choices(self, recipes: Sequence[str], lots: Sequence[str]) -> None:
        fill_choices(self.recipe, recipes)
        fill_choices(self.lot, lots)

    def show_idle(self, words: str, *, opens: bool = False, warns: bool = False) -> None:
        """Nothing is written; `words` say what came of the last time. opens: there is a folder to open."""
        self.working.hide()
        self.result.setText(words)
        restyle(self.result, "role", "strong" if warns else "")
        self.result.setAccessibleName(tr("Warning: {text}", text=words) if warns else words)
        self.result.setVisible(bool(words))
        self.sign.setVisible(warns)
        self.open_folder.setVisible(opens)

    def show_working(self) -> None:
        self.bar.setRange(0, 0)
        self.progress.setText("")
        self.cancel.setEnabled(True)
        self.working.show()
        self.result.hide()
        self.sign.hide()
        self.open_folder.hide()

    def show_readiness(self, reason: str) -> None:
        """Why nothing can be saved now; "" when it can."""
        self.save.setEnabled(not reason)
        self.save.setToolTip(reason)
        self.save.setAccessibleDescription(reason)
        self.why_not.setText(reason)
        self.why_not.setVisible(bool(reason))


def _choice(name: str, any_words: str) -> SteadyComboBox:
    box = SteadyComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(14)
    box.setSizeAdjustPolicy(SteadyComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.addItem(any_words, None)
    return box
