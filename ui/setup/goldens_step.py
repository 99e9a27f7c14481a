"""Step 4: the golden samples."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from inspector.imaging.sample_health import GoldenFinding
from inspector.presence_calibration import PresenceCalibration
from inspector.recipe import TriggerMode
from inspector.types import ImageArray
from ui.imaging.image_view import ImageView
from ui.language import joined, mark, tr
from ui.setup.draft import SetupDraft
from ui.setup.panel import StepPanel, column, scrolling
from ui.setup.presence_card import PresenceCard
from ui.setup.steps import Step
from ui.setup.words import coverage_words, zero_shot_words
from ui.widgets.controls import Button, card, text_label
from ui.widgets.countdown_button import CountdownButton
from ui.widgets.golden_findings import GoldenFindings
from ui.widgets.golden_list import GoldenList

VARIANTS = {
    "rotate_90": mark("turned by 90°"),
    "rotate_180": mark("turned by 180°"),
    "rotate_270": mark("turned by 270°"),
    "flip_horizontal": mark("mirrored left to right"),
    "flip_vertical": mark("mirrored top to bottom"),
}
MANY = 100


class GoldensStep(StepPanel):
    """`capture_wanted`, `next_part_wanted` and `import_wanted` are answered by the page."""

    capture_wanted = Signal()
    next_part_wanted = Signal()
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.view = self.live_view = ImageView()
        self.capture = Button(tr("Capture"), "camera", role="primary", size="touch")
        self.countdown = CountdownButton("3 s", size="touch")
        self.next_part = Button(tr("Next"), "start", size="touch")
        self.next_part.setAccessibleName(tr("Next part, without capturing this one"))
        self.import_images = Button(tr("Import…"), "import", size="touch")
        self.note = text_label("", "caption", wraps=True)
        self.goldens = GoldenList()
        self.findings = GoldenFindings()
        self.keep = Button(tr("Keep them: they fit the present settings"), "check")
        self.zero_shot = QCheckBox(tr("Do without: let words alone judge"))
        self.zero_shot_note = text_label("", "caption", wraps=True)
        self.variants = {name: QCheckBox(tr(words)) for name, words in VARIANTS.items()}
        self.presence = PresenceCard()
        self._kept: set[tuple[int, str]] = set()
        self._lay_out()
        self.capture.clicked.connect(self.capture_wanted)
        self.countdown.captured.connect(self.capture_wanted)
        self.next_part.clicked.connect(self.next_part_wanted)
        self.import_images.clicked.connect(self.import_wanted)
        self.goldens.removed.connect(self._on_removed)
        self.goldens.restored.connect(self._on_restored)
        self.findings.remove_wanted.connect(self.goldens.strip.removed)
        self.findings.kept.connect(self._on_finding_kept)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.presence.calibrated.connect(self._on_presence_calibrated)
        self.zero_shot.clicked.connect(self._on_zero_shot_clicked)
        for box in self.variants.values():
            box.clicked.connect(self._on_variants_clicked)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.capture, self.countdown, self.next_part, self.import_images):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.view, 1)
        left.addLayout(buttons)
        left.addWidget(self.note)
        left.addWidget(self.goldens)
        checks, _ = card(text_label(tr("What stands out"), "title"), self.findings, self.keep)
        self._checks = checks
        turned = QVBoxLayout()
        for box in self.variants.values():
            turned.addWidget(box)
        lying, _ = card(
            text_label(tr("Parts may also lie"), "title"),
            text_label(
                tr("Each golden sample is then learned so too; the model needs that much longer."),
                "caption",
                wraps=True,
            ),
            turned,
        )
        self._presence_card, _ = card(self.presence)
        without, _ = card(text_label(tr("No good parts at hand?"), "title"), self.zero_shot, self.zero_shot_note)
        holder = QWidget()
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(holder, 1)
        layout.addWidget(scrolling(column(self._presence_card, checks, lying, without), 350))

    def show_draft(self, draft: SetupDraft) -> None:
        if draft is not self.draft:
            self._kept.clear()
            self.goldens.show_images(())
        super().show_draft(draft)
        self._presence_card.setVisible(draft.trigger is TriggerMode.PRESENCE)
        self._show_goldens(draft.references)
        self.goldens.show_scores(draft.scores.references)
        found = [f for f in draft.health.findings if self._key(f) not in self._kept]
        self.goldens.show_findings(found)
        self.findings.show_findings(found, coverage_words(draft.health.coverage))
        stale = bool(draft.references) and bool(draft.missing(Step.GOLDENS))
        self.keep.setVisible(stale)
        self._checks.setVisible(stale or self.findings.isVisibleTo(self._checks))
        self.zero_shot.setChecked(draft.zero_shot)
        self.zero_shot.setEnabled(not draft.references)
        self.zero_shot_note.setText(zero_shot_words(draft))
        alike = tr("Aligned parts lie alike: switch the alignment off first.") if draft.imaging.aligned else ""
        if draft.detector.detector == "padim":
            alike = tr("PaDiM is only for parts that always lie alike: choose another detector in step 1 first.")
        for name, box in self.variants.items():
            box.setChecked(name in draft.detector.variants)
            box.setEnabled(not alike)
            box.setToolTip(alike)

    def show_readiness(self, why_no_capture: str, *, feeds_parts: bool, busy: str) -> None:
        """What can be pressed, and why something cannot."""
        full = tr("{most} golden samples are the most.", most=MANY) if len(self.draft.references) >= MANY else ""
        why = busy or full or why_no_capture
        for button in (self.capture, self.countdown):
            button.setEnabled(not why)
            button.setToolTip(why)
        self.import_images.setEnabled(not (busy or full))
        known = self.draft.presence is not None
        self.presence.show_calibration(self.draft.imaging.region, known=known, why_not=why_no_capture)
        self.next_part.setVisible(feeds_parts)
        count = len(self.draft.references)
        have = tr("1 golden sample.") if count == 1 else tr("{count} golden samples.", count=count)
        moves_on = tr("Capture takes this part and shows the next one; Next leaves it out.")
        self.note.setText(joined(have if count else "", why, moves_on if feeds_parts and not why else "", between="  "))
        self.note.setVisible(bool(self.note.text()))

    def _show_goldens(self, images: list[ImageArray]) -> None:
        """New ones are added to those shown; only other ones are shown anew, which forgets what was removed."""
        shown = [self.goldens.strip.thumbnail(index).image for index in range(self.goldens.count)]
        if len(shown) > len(images) or any(one is not other for one, other in zip(shown, images, strict=False)):
            self.goldens.show_images(images)
            return
        if new := images[len(shown) :]:
            self.goldens.add(*new)

    def _key(self, finding: GoldenFinding) -> tuple[int, str]:
        """A sample keeps its findings when others before it are removed."""
        references = self.draft.references
        return (id(references[finding.index]) if finding.index < len(references) else -1), finding.code

    @Slot(int)
    def _on_removed(self, index: int) -> None:
        self.draft.remove_reference(index)
        self.goldens.remove_at(index)
        self.edited.emit()

    @Slot(int, object)
    def _on_restored(self, index: int, image: ImageArray) -> None:
        self.draft.insert_reference(index, image)
        self.goldens.insert(index, image)
        self.edited.emit()

    @Slot(object)
    def _on_finding_kept(self, finding: GoldenFinding) -> None:
        self._kept.add(self._key(finding))
        self.edited.emit()

    @Slot()
    def _on_keep_clicked(self) -> None:
        self.draft.keep_references()
        self.edited.emit()

    @Slot(object)
    def _on_presence_calibrated(self, calibration: PresenceCalibration) -> None:
        self.draft.presence = calibration
        self.edited.emit()

    @Slot(bool)
    def _on_zero_shot_clicked(self, wanted: bool) -> None:
        self.draft.set_zero_shot(wanted)
        self.edited.emit()

    @Slot()
    def _on_variants_clicked(self) -> None:
        chosen = tuple(name for name, box in self.variants.items() if box.isChecked())
        self.draft.set_detector(replace(self.draft.detector, variants=chosen))
        self.edited.emit()
