"""Step 1: what the part is called, and how it is judged."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from inspector.recipe import DetectorSettings
from ui.language import tr
from ui.setup.detector_choice import DetectorChoice
from ui.setup.detector_words import only_winclip
from ui.setup.draft import SetupDraft
from ui.setup.panel import StepPanel, column, field, line_edit, scrolling
from ui.setup.record_options import RecordOptions
from ui.setup.run_options import RunOptions
from ui.setup.words import PROFILE_NOTES, TIER_NOTES
from ui.widgets.controls import Segments, card, text_label
from ui.widgets.prompt_trial import PromptTrialView


class PartStep(StepPanel):
    """`trial_wanted` asks to try the words on the golden samples, `comparison_wanted` to compare detectors on them."""

    trial_wanted = Signal()
    comparison_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = line_edit(tr("Name of the recipe"), tr("such as Washer M8"))
        self.words = PromptTrialView()
        self.options = RunOptions()
        self.records = RecordOptions()
        self.tier = Segments(
            [(tr("Detailed"), "detailed"), (tr("Adaptive"), "adaptive"), (tr("Fast"), "fast")], "detailed"
        )
        self.tier_note = text_label("", "caption", wraps=True)
        self.profile = Segments(
            [
                (tr("Calibrated"), "calibrated"),
                (tr("Paper", "scientific publication"), "paper"),
                (tr("Accurate"), "accurate"),
            ],
            "calibrated",
        )
        self.profile_note = text_label("", "caption", wraps=True)
        self.weights = line_edit(tr("Weights of the model"), tr("a tag, a file, or untrained:0"))
        self.detector = DetectorChoice()
        part, _ = card(field(tr("Name of the recipe"), self.name), self.words)
        judged, _ = card(
            text_label(tr("How a part is judged"), "title"),
            field(tr("How closely"), self.tier, self.tier_note),
            field(tr("How words and pictures go together"), self.profile, self.profile_note),
            field(tr("Model weights"), self.weights),
            self.detector,
        )
        comes, _ = card(text_label(tr("How parts come"), "title"), self.options)
        kept, _ = card(text_label(tr("What is kept"), "title"), self.records)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(scrolling(column(part)), 3)
        layout.addWidget(scrolling(column(comes, kept, judged)), 2)
        self.name.textEdited.connect(self._on_name_edited)
        self.words.words_changed.connect(self._on_words_changed)
        self.words.trial_wanted.connect(self.trial_wanted)
        self.options.edited.connect(self.edited)
        self.records.edited.connect(self.edited)
        self.tier.chosen.connect(self._on_tier_chosen)
        self.profile.chosen.connect(self._on_profile_chosen)
        self.weights.textEdited.connect(self._on_weights_edited)
        self.detector.settings_chosen.connect(self._on_settings_chosen)
        self.detector.comparison_wanted.connect(self.comparison_wanted)
        self.detector.cancel_wanted.connect(self.cancel_wanted)

    def show_draft(self, draft: SetupDraft) -> None:
        super().show_draft(draft)
        if self.name.text() != draft.name:
            self.name.setText(draft.name)
        if self.weights.text().strip() != draft.detector.weights:
            self.weights.setText(draft.detector.weights)
        shown = self.words.noun.text().strip(), self.words.words
        if shown != (draft.class_name.strip(), draft.detector.defect_words):
            self.words.set_words(draft.class_name, draft.detector.defect_words)
        self.words.show_trial(draft.prompts)
        self.tier.set_value(draft.detector.tier)
        not_offered = only_winclip(draft.detector)
        for choice in (self.tier, self.profile):
            choice.setEnabled(not not_offered)
        self.words.refuse_words(not_offered)
        self.tier_note.setText(not_offered or tr(TIER_NOTES[draft.detector.tier]))
        self.profile.set_value(draft.detector.profile)
        self.profile_note.setText(not_offered or tr(PROFILE_NOTES[draft.detector.profile]))
        self.detector.show_settings(draft.detector, draft.comparison)
        self.options.show_draft(draft)
        self.records.show_draft(draft)

    def show_readiness(self, busy: str, *, running: bool) -> None:
        """`busy`: why no model can be used now; empty where one can."""
        count = len(self.draft.references)
        self.words.refuse_trial(busy or ("" if count else tr("Words are tried on golden samples: take some first.")))
        few = "" if count > 1 else tr("Detectors are compared on two golden samples or more: take some first.")
        self.detector.show_readiness(busy or few, running=running)

    @Slot(str)
    def _on_name_edited(self, text: str) -> None:
        self.draft.set_name(text)
        self.edited.emit()

    @Slot(str, object)
    def _on_words_changed(self, noun: str, words: tuple[str, ...]) -> None:
        self.draft.set_class_name(noun)
        self._change(defect_words=tuple(words))

    @Slot(object)
    def _on_tier_chosen(self, value: str) -> None:
        self._change(tier=value)

    @Slot(object)
    def _on_profile_chosen(self, value: str) -> None:
        self._change(profile=value)

    @Slot(str)
    def _on_weights_edited(self, text: str) -> None:
        self._change(weights=text.strip())

    @Slot(object)
    def _on_settings_chosen(self, settings: DetectorSettings) -> None:
        self.draft.set_detector(settings)
        self.edited.emit()

    def _change(self, **changes: Any) -> None:
        self.draft.set_detector(replace(self.draft.detector, **changes))
        self.edited.emit()
