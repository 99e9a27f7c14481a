"""The limits of a product: where they lie, what they promise, and which parts prove it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from inspector.decision.t_model import PRIOR_LOG_SD
from inspector.pipeline.samples import SampleScores
from inspector.types import ImageArray, Limits
from ui.language import tr
from ui.widgets.controls import Button, Segments, text_label
from ui.widgets.limits_line import LimitsLine
from ui.widgets.numbers import limit_box
from ui.widgets.proof_text import cost_of_moving, golden_statements, known_bad_statements, proof_statements
from ui.widgets.sample_section import ProofSection, SampleSection
from ui.widgets.score_points import score_points
from ui.widgets.statements import Statements

RATES = (("1 %", 0.01), ("5 %", 0.05), ("10 %", 0.10))


class LimitsPanel(QWidget):
    """Shows what it is given and asks for changes; it keeps no limits and no samples of its own.

    Attributes:
        limits_moved: review and reject limit, set by hand. suggestion_restored: the suggested ones are wanted again.
        rate_chosen: wanted share of good parts that may be rejected.
        samples_wanted: role, and "capture" or "import". sample_removed: role and index.
        proof_moved_to_tuning: index of the proof part.
    """

    limits_moved = Signal(float, float)
    suggestion_restored = Signal()
    rate_chosen = Signal(float)
    samples_wanted = Signal(str, str)
    sample_removed = Signal(str, int)
    proof_moved_to_tuning = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._limits: Limits | None = None
        self._scores = SampleScores()
        self.rate = Segments(RATES, 0.05)
        self.rate.setAccessibleName(tr("Good parts that may be rejected"))
        self.line = LimitsLine()
        self.chosen_point = text_label("", "caption")
        self.review = limit_box(tr("Review limit"))
        self.reject = limit_box(tr("Reject limit"))
        self.back = Button(tr("Back to suggested"), "refresh")
        self.promise = Statements()
        self.proof = ProofSection()
        self.tuning = SampleSection("tuning", tr("Tuning: good parts that only set the limits"))
        self.known_bad = SampleSection("known_bad", tr("Known bad parts"))
        self._lay_out()
        self._connect()
        self.show_limits(SampleScores(), None, None, {})

    def _lay_out(self) -> None:
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(10)
        numbers.setVerticalSpacing(4)
        boxes = ((tr("Review limit"), self.review), (tr("Reject limit"), self.reject))
        for column, (caption, box) in enumerate(boxes):
            numbers.addWidget(text_label(caption, "field"), 0, column)
            numbers.addWidget(box, 1, column)
            numbers.setColumnStretch(column, 1)
        numbers.addWidget(self.back, 2, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(text_label(tr("Good parts that may be rejected"), "field"))
        layout.addWidget(self.rate)
        layout.addWidget(self.line)
        layout.addWidget(self.chosen_point)
        layout.addLayout(numbers)
        layout.addWidget(self.promise)
        for section in (self.proof, self.tuning, self.known_bad):
            rule = QFrame(section)
            rule.setObjectName("line")
            section.layout().insertWidget(0, rule)  # type: ignore[union-attr]
            layout.addWidget(section)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.rate.chosen.connect(self._on_rate_chosen)
        self.line.limits_dragged.connect(self.limits_moved)
        self.line.point_chosen.connect(self._on_point_chosen)
        self.review.valueChanged.connect(self._on_review_changed)
        self.reject.valueChanged.connect(self._on_reject_changed)
        self.back.clicked.connect(self.suggestion_restored)
        self.proof.moved_to_tuning.connect(self.proof_moved_to_tuning)
        for role, section in self._sections().items():
            section.samples_wanted.connect(partial(self.samples_wanted.emit, role))
            section.sample_removed.connect(partial(self.sample_removed.emit, role))

    def _sections(self) -> dict[str, SampleSection]:
        return {"proof": self.proof, "tuning": self.tuning, "known_bad": self.known_bad}

    def refuse_capture(self, reason: str) -> None:
        """Why nothing can be captured; empty where it can."""
        for section in self._sections().values():
            section.refuse_capture(reason)

    def show_limits(
        self,
        scores: SampleScores,
        limits: Limits | None,
        suggested: Limits | None,
        pictures: Mapping[str, Sequence[ImageArray]],
        *,
        goldens: int = 0,
        wanted_rate: float = 0.05,
        prior_log_sd: float = PRIOR_LOG_SD,
    ) -> None:
        """Brings everything in step.

        Args:
            suggested: what the samples alone give, to go back to.
            pictures: (H, W, 3) uint8 RGB by role; a role that is left out has none.
            goldens: how many golden samples there are, scored or not.
            wanted_rate: the one marked as wanted. prior_log_sd: the spread that the limits were shrunk towards.
        """
        self._limits, self._scores = limits, scores
        if wanted_rate in [rate for _, rate in RATES]:
            self.rate.set_value(wanted_rate)
        self.line.show_samples(scores, limits)
        self.chosen_point.clear()
        self.chosen_point.hide()
        for box in (self.review, self.reject):
            box.setEnabled(limits is not None)
        if limits is not None:
            for box, value in ((self.review, limits.review), (self.reject, limits.reject)):
                with QSignalBlocker(box):
                    box.setValue(value)
        moved = suggested is not None and limits is not None and not _same(limits, suggested)
        self.back.setEnabled(moved)
        self.back.setToolTip("" if moved else tr("The limits are the suggested ones, or none are suggested yet."))
        self.promise.show_statements(golden_statements(scores, limits, unscored=goldens, prior_log_sd=prior_log_sd))
        self.proof.show_samples(pictures.get("proof", ()), scores.proof, proof_statements(scores.proof, limits))
        self.proof.show_cost(None if limits is None else partial(cost_of_moving, scores.proof, limits))
        self.tuning.show_samples(pictures.get("tuning", ()), scores.tuning)
        self.tuning.setVisible(bool(pictures.get("tuning")))
        bad = scores.known_bad
        self.known_bad.show_samples(pictures.get("known_bad", ()), bad, known_bad_statements(bad, limits))

    @Slot(float)
    def _on_review_changed(self, review: float) -> None:
        if self._limits is not None:  # the other limit keeps the figures that its box does not show
            self.limits_moved.emit(review, max(review, self._limits.reject))

    @Slot(float)
    def _on_reject_changed(self, reject: float) -> None:
        if self._limits is not None:
            self.limits_moved.emit(min(reject, self._limits.review), reject)

    @Slot(object)
    def _on_rate_chosen(self, rate: float) -> None:
        self.rate_chosen.emit(rate)

    @Slot(str, int)
    def _on_point_chosen(self, role: str, index: int) -> None:
        """Says which sample it is, and shows its picture where this panel has it."""
        point = next(point for point in score_points(self._scores) if (point.role, point.index) == (role, index))
        self.chosen_point.setText(point.heading)
        self.chosen_point.show()
        section = self._sections().get(role)
        if section is not None and index < section.strip.count:
            section.strip.choose(index)


def _same(first: Limits, second: Limits) -> bool:
    return (first.review, first.reject) == (second.review, second.reject)
