"""Step 5: how parts are compared, what is seen, and the limits."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from inspector.decision.t_model import PRIOR_LOG_SD
from inspector.detector_settings import MATCHING_NEARBY
from ui.imaging.image_view import ImageView
from ui.language import now, tr
from ui.setup.detector_words import detector_title
from ui.setup.draft import SetupDraft
from ui.setup.panel import StepPanel, column, scrolling
from ui.setup.tasks import SetupTasks
from ui.setup.words import zero_shot_words
from ui.widgets.controls import Button, card, text_label
from ui.widgets.limits_panel import LimitsPanel
from ui.widgets.matching_choice import MatchingChoice
from ui.widgets.sight_test_view import SightTestView


class LimitsStep(StepPanel):
    """The long work is asked for by signals and shown as `SetupTasks` tells it.

    `samples_wanted` gives role, and "capture" or "import".
    """

    suggestion_wanted = Signal()
    matching_wanted = Signal()
    sight_wanted = Signal()
    samples_wanted = Signal(str, str)
    next_part_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.matching = MatchingChoice()
        self.compare = Button(tr("Find out on these samples"), "refresh")
        self.matching_note = text_label("", "caption", wraps=True)
        self.sight = SightTestView()
        self.test = Button(tr("Draw defects and look"), "view")
        self.sight_note = text_label("", "caption", wraps=True)
        self.suggest = Button(tr("Suggest limits"), "setup", role="primary", size="touch")
        self.cancel = Button(tr("Cancel"), size="touch")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.note = text_label("", "caption", wraps=True)
        self.limits = LimitsPanel()
        self.view = self.live_view = ImageView()
        self.view.setMinimumHeight(220)
        self.next_part = Button(tr("Next part"), "start")
        self._lay_out()
        self.next_part.clicked.connect(self.next_part_wanted)
        self.matching.radius_chosen.connect(self._on_radius_chosen)
        self.compare.clicked.connect(self.matching_wanted)
        self.test.clicked.connect(self.sight_wanted)
        self.suggest.clicked.connect(self.suggestion_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.limits.limits_moved.connect(self._on_limits_moved)
        self.limits.suggestion_restored.connect(self._on_suggestion_restored)
        self.limits.rate_chosen.connect(self._on_rate_chosen)
        self.limits.samples_wanted.connect(self.samples_wanted)
        self.limits.sample_removed.connect(self._on_sample_removed)
        self.limits.proof_moved_to_tuning.connect(self._on_proof_moved)

    def _lay_out(self) -> None:
        matching, _ = card(
            text_label(tr("Compare with the golden samples"), "title"), self.matching, self.compare, self.matching_note
        )
        sight, _ = card(
            text_label(tr("Is anything seen on this product?"), "title"), self.sight_note, self.sight, self.test
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.suggest, 1)
        buttons.addWidget(self.cancel)
        limits, _ = card(text_label(tr("Limits"), "title"), buttons, self.progress, self.note, self.limits)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        camera, _ = card(text_label(tr("Capture parts for proof here"), "title"), self.view, self.next_part)
        layout.addWidget(scrolling(column(matching, sight, camera)), 1)
        layout.addWidget(scrolling(column(limits)), 1)

    def show_draft(self, draft: SetupDraft) -> None:
        super().show_draft(draft)
        self.matching.show_options(draft.matching, draft.detector.match_radius)
        self.matching.setEnabled(bool(draft.references) and not self._why_no_matching())
        self.matching_note.setText(self._why_no_matching())
        self.matching_note.setVisible(bool(self._why_no_matching()))
        pictures = {"proof": draft.proof, "tuning": draft.tuning, "known_bad": draft.known_bad}
        prior_log_sd = PRIOR_LOG_SD if draft.taught is None else draft.taught.prior_log_sd
        self.limits.show_limits(
            draft.scores,
            draft.limits,
            draft.suggested,
            pictures,
            goldens=len(draft.references),
            wanted_rate=draft.false_reject_rate,
            prior_log_sd=prior_log_sd,
        )
        if draft.sight is not None:
            self.sight.show_test(draft.sight)
        self.sight.setVisible(draft.sight is not None)
        self.sight_note.setText(
            tr(
                "Patches, grey areas and scratches are drawn on the golden samples and judged: a detector that misses "
                "them is blind on this product, whatever the limits."
            )
        )
        self.sight_note.setVisible(draft.sight is None)

    def show_readiness(
        self, tasks: SetupTasks, busy: str, why_no_model: str, why_no_capture: str, *, feeds_parts: bool
    ) -> None:
        """What can be pressed, how far the work is, and why something cannot be pressed."""
        draft, running = self.draft, tasks.is_running
        self.limits.setEnabled(not (running or busy))
        self.limits.refuse_capture(why_no_capture)
        self.next_part.setVisible(feeds_parts)
        busy = busy or why_no_model
        few = "" if len(draft.references) > 1 else tr("This needs two golden samples.")
        for button, why in (
            (self.suggest, busy),
            (self.compare, self._why_no_matching() or busy or few),
            (self.test, busy or ("" if draft.limits and draft.references else tr("Suggest limits first."))),
        ):
            button.setEnabled(not (running or why))
            button.setToolTip(why)
        self.cancel.setVisible(running)
        self.progress.setVisible(running)
        self.progress.setRange(0, tasks.progress[1])
        self.progress.setValue(tasks.progress[0])
        self.suggest.setText(tr("Suggest limits") if draft.taught is None else tr("Score all parts again"))
        self.note.setText(now(tasks.note) or why_no_model or self._advice())
        self.note.setVisible(bool(self.note.text()))

    def _why_no_matching(self) -> str:
        """Empty where the detector leaves a choice."""
        detector = self.draft.detector.detector
        if detector in MATCHING_NEARBY:
            return ""
        return tr("{detector} leaves no choice of where to compare.", detector=detector_title(detector))

    def _advice(self) -> str:
        draft = self.draft
        if draft.zero_shot:
            return zero_shot_words(draft)
        unscored = draft.taught is None or len(draft.scores.proof) != len(draft.proof)
        if draft.limits is not None and unscored:
            return tr("The scores of these parts are not known yet: score them to see them on the line.")
        return ""

    @Slot(object)
    def _on_radius_chosen(self, radius: int | None) -> None:
        self.draft.set_detector(replace(self.draft.detector, match_radius=radius))
        self.edited.emit()

    @Slot(float, float)
    def _on_limits_moved(self, review: float, reject: float) -> None:
        self.draft.set_limits_by_hand(review, reject)
        self.edited.emit()

    @Slot()
    def _on_suggestion_restored(self) -> None:
        self.draft.restore_suggested()
        self.edited.emit()

    @Slot(float)
    def _on_rate_chosen(self, rate: float) -> None:
        self.draft.set_rate(rate)
        self.edited.emit()

    @Slot(str, int)
    def _on_sample_removed(self, role: str, index: int) -> None:
        self.draft.remove_other(role, index)
        self.edited.emit()

    @Slot(int)
    def _on_proof_moved(self, index: int) -> None:
        self.draft.move_proof_to_tuning(index)
        self.edited.emit()
