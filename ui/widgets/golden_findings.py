"""What was found on the golden samples, in words, with two answers to each finding."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.language import mark, tr
from ui.widgets.controls import Button, text_label
from ui.widgets.tab_order import put_in_place

if TYPE_CHECKING:
    from inspector.imaging.sample_health import GoldenFinding

FINDING_BADGES = {"outlier": mark("outlier"), "near_duplicate": mark("twice"), "blurred": mark("blurred")}
"""The word on the thumbnail, as short as it needs to be there."""


class GoldenFindings(QWidget):
    """Hidden while there is nothing to say.

    Attributes:
        remove_wanted: index of the golden sample to take out.
        kept: a finding that somebody looked at and found harmless. Its row goes; whether it comes back is the owner's
            to decide.
    """

    remove_wanted = Signal(int)
    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[QFrame] = []
        self._shown: tuple[GoldenFinding, ...] | None = None
        self.coverage = text_label("", "caption", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.coverage)
        self.setAccessibleName(tr("Findings on the golden samples"))
        self.show_findings((), "")

    @property
    def rows(self) -> Sequence[QFrame]:
        return tuple(self._rows)

    def show_findings(self, findings: Sequence[GoldenFinding], coverage: str) -> None:
        """`coverage` says in a sentence how well the samples show what good parts are like; empty says nothing."""
        if self._shown != tuple(findings):  # else a button in use keeps its focus
            self._shown = tuple(findings)
            self._rebuild()
        self.coverage.setText(coverage)
        self.coverage.setVisible(bool(coverage))
        self.setVisible(bool(findings or coverage))

    def _rebuild(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row_of(finding) for finding in self._shown or ()]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
        put_in_place(self, *self._rows)

    def _row_of(self, finding: GoldenFinding) -> QFrame:
        row = QFrame()
        row.setObjectName("note")
        text = finding_text(finding)
        row.setAccessibleName(text)
        remove, keep = Button(tr("Remove"), "remove"), Button(tr("Keep"), "check")
        number, badge = finding.index + 1, tr(FINDING_BADGES[finding.code])
        remove.setAccessibleName(tr("Remove golden sample {number}", number=number))
        keep.setAccessibleName(tr("Keep golden sample {number}: {finding}", number=number, finding=badge))
        remove.clicked.connect(partial(self.remove_wanted.emit, finding.index))
        keep.clicked.connect(partial(self._keep, finding, row))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(remove)
        buttons.addWidget(keep)
        buttons.addStretch(1)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(text_label(text, wraps=True))
        layout.addLayout(buttons)
        return row

    def _keep(self, finding: GoldenFinding, row: QFrame) -> None:
        row.hide()
        self._shown = None
        self.kept.emit(finding)


def finding_text(finding: GoldenFinding) -> str:
    """What was found on which golden sample, and what to ask oneself."""
    number = finding.index + 1
    if finding.code == "outlier":
        return tr(
            "Golden sample {number} differs from all the others. Is it a good part, lying like the others? If not, "
            "remove it.",
            number=number,
        )
    if finding.code == "near_duplicate":
        return tr(
            "Golden sample {number} shows the same part as golden sample {other}, unmoved: it adds nothing. Capture "
            "another part.",
            number=number,
            other=int(finding.values["other"]) + 1,
        )
    return tr(
        "Golden sample {number} is less sharp than the others. Check the focus, remove it and capture it again.",
        number=number,
    )
