"""A recipe that is being set up: what is given, which steps are done, and what a change makes stale. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from inspector.pipeline.samples import MatchingOption, PromptTrial, Samples, SampleScores, SightTest
from inspector.pipeline.setup_checks import GoldenHealth
from inspector.pipeline.teaching import ZERO_SHOT, Taught
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, TriggerMode
from inspector.types import ImageArray, Limits
from ui.setup.steps import Step, StepState, Waterfall

DEFAULT_WEIGHTS = "laion400m_e31"
DEMO_WEIGHTS = "untrained:0"
RATES = (0.01, 0.05, 0.10)


@dataclass(slots=True)
class SetupDraft:
    """Everything but the screen of the set-up.

    Attributes:
        class_name: object noun; may be empty while it is typed, which `detector` may not.
        detector: how the part is judged, under another noun until `recipe` is asked for.
        references, tuning, proof, known_bad: the samples, (H, W, 3) uint8 RGB.
        zero_shot: no golden samples are wanted.
        captured_under: fingerprint of the camera settings under which the golden samples were taken.
        taught: what the samples gave; None before they are taught, and again after any change before them.
        limits: in force for this draft; None until they are set.
        base: the stored recipe this began from; None for a new one.
    """

    name: str = ""
    class_name: str = ""
    detector: DetectorSettings = field(default_factory=lambda: DetectorSettings("part", weights=DEFAULT_WEIGHTS))
    imaging: ImagingSettings = field(default_factory=lambda: ImagingSettings(camera="simulated:washer"))
    trigger: TriggerMode = TriggerMode.SOFTWARE
    references: list[ImageArray] = field(default_factory=list)
    tuning: list[ImageArray] = field(default_factory=list)
    proof: list[ImageArray] = field(default_factory=list)
    known_bad: list[ImageArray] = field(default_factory=list)
    zero_shot: bool = False
    captured_under: str = ""
    false_reject_rate: float = 0.05
    taught: Taught | None = None
    limits: Limits | None = None
    matching: tuple[MatchingOption, ...] = ()
    sight: SightTest | None = None
    prompts: PromptTrial | None = None
    health: GoldenHealth = field(default_factory=GoldenHealth)
    base: Recipe | None = None
    _steps: Waterfall = field(default_factory=Waterfall)

    @classmethod
    def of(cls, recipe: Recipe, samples: Samples) -> SetupDraft:
        """A stored recipe for editing; what is stale in it is stale here."""
        rate = None if recipe.limits is None else recipe.limits.false_reject_rate
        draft = cls(
            name=recipe.name,
            class_name=recipe.detector.class_name,
            detector=recipe.detector,
            imaging=recipe.imaging,
            trigger=recipe.trigger,
            references=list(samples.references),
            tuning=list(samples.tuning),
            proof=list(samples.proof),
            known_bad=list(samples.known_bad),
            zero_shot=not samples.references and recipe.limits is not None,
            captured_under=recipe.captured_under or recipe.camera_fingerprint,
            limits=recipe.limits,
            false_reject_rate=rate if rate in RATES else 0.05,
            base=recipe,
            _steps=Waterfall({Step.PART, Step.CAMERA, Step.REGION}),
        )
        if samples.references or draft.zero_shot:
            draft._steps.confirm(Step.GOLDENS)
        if recipe.limits is not None:
            draft._steps.confirm(Step.LIMITS)
        if draft.captured_under != recipe.camera_fingerprint:
            draft._changed(Step.CAMERA)
        elif recipe.stale:
            draft._changed(Step.GOLDENS)
        return draft

    # Steps

    def state(self, step: Step) -> StepState:
        return self._steps.state(step)

    def may_open(self, step: Step) -> bool:
        return self._steps.may_open(step)

    def why_locked(self, step: Step) -> str:
        """Which step has to be done first; empty for one that may be opened."""
        waiting = self._steps.first_waiting(step)
        return "" if waiting is None else f"Step {waiting.value} comes first."

    @property
    def first_open(self) -> Step:
        return self._steps.first_open

    def missing(self, step: Step) -> str:
        """What has to be given before this step is done; empty when nothing is missing."""
        match step:
            case Step.PART:
                if not self.name.strip():
                    return "Give the recipe a name."
                if not self.class_name.strip():
                    return "Say what the part is called, such as “metal nut”."
                return "" if self.detector.weights.strip() else "Name the model's weights."
            case Step.GOLDENS:
                if not self.references and not self.zero_shot:
                    return "Capture or import golden samples: pictures of parts known to be good."
                if self.references and self.captured_under != self.recipe().camera_fingerprint:
                    return "These were taken with other camera settings: take new ones, or keep them knowingly."
                return ""
            case Step.LIMITS:
                return "" if self.limits is not None else "Suggest the limits."
            case _:
                return ""

    def confirm(self, step: Step) -> bool:
        """The user is done with this step; False when something is still missing."""
        if self.missing(step) or not self.may_open(step):
            return False
        self._steps.confirm(step)
        return True

    def _changed(self, step: Step) -> None:
        """Everything after this step was made for something else."""
        self._steps.outdate({after for after in Step if after > step})
        if step < Step.LIMITS:
            self.taught = self.limits = self.sight = None
        if step < Step.GOLDENS:
            self.matching = ()

    # Changes

    def set_name(self, name: str) -> None:
        self.name = name
        if self.missing(Step.PART):
            self._steps.reopen(Step.PART)

    def set_detector(self, detector: DetectorSettings) -> None:
        """Another way of judging: goldens stay, limits do not. Words alone leave the camera steps as they are."""
        if detector == self.detector:
            return
        if (detector.class_name, detector.defect_words) != (self.detector.class_name, self.detector.defect_words):
            self.prompts = None
        if replace(detector, match_radius=None) != replace(self.detector, match_radius=None):
            self.matching = ()
        self.detector = detector
        self._changed(Step.GOLDENS)

    def set_class_name(self, class_name: str) -> None:
        self.class_name = class_name
        if class_name.strip():
            self.set_detector(replace(self.detector, class_name=class_name.strip()))
        if self.missing(Step.PART):
            self._steps.reopen(Step.PART)

    def set_imaging(self, imaging: ImagingSettings) -> None:
        """Another camera setting makes all that follows stale, another region what follows the region."""
        if imaging == self.imaging:
            return
        before, self.imaging = self.recipe().camera_fingerprint, imaging
        camera_changed = self.recipe().camera_fingerprint != before
        self._changed(Step.CAMERA if camera_changed else Step.REGION)

    def add_references(self, images: list[ImageArray]) -> None:
        if not self.references:
            self.captured_under = self.recipe().camera_fingerprint
        self.references += images
        self.zero_shot = False
        self._references_changed()

    def remove_reference(self, index: int) -> ImageArray:
        image = self.references.pop(index)
        self._references_changed()
        return image

    def insert_reference(self, index: int, image: ImageArray) -> None:
        self.references.insert(index, image)
        self._references_changed()

    def set_zero_shot(self, wanted: bool) -> None:
        """Words alone judge; only where there are no golden samples."""
        self.zero_shot = wanted and not self.references
        self._steps.reopen(Step.GOLDENS)
        self._changed(Step.GOLDENS)

    def keep_references(self) -> None:
        """The user says that the golden samples fit the present camera settings."""
        self.captured_under = self.recipe().camera_fingerprint

    def _references_changed(self) -> None:
        self._steps.reopen(Step.GOLDENS)
        self._changed(Step.GOLDENS)
        self.matching = ()
        self.prompts = None
        self.health = GoldenHealth()

    def add_others(self, role: str, images: list[ImageArray]) -> None:
        """Tuning, proof or known-bad parts: their scores are not known yet, and but for proof they move the limits."""
        getattr(self, role).extend(images)
        self.taught = None
        if role != "proof":
            self._limits_outdated()

    def remove_other(self, role: str, index: int) -> None:
        del getattr(self, role)[index]
        self.taught = None
        if role != "proof":
            self._limits_outdated()

    def move_proof_to_tuning(self, index: int) -> None:
        """The part helps to set the limits from now on, and proves nothing any more."""
        self.tuning.append(self.proof.pop(index))
        self.taught = None
        self._limits_outdated()

    def _limits_outdated(self) -> None:
        self.limits = self.sight = None
        self._steps.outdate({Step.LIMITS})

    def set_taught(self, taught: Taught, *, limits: Limits | None = None) -> None:
        """Scores of all samples; limits as suggested for the wanted rate, or those given."""
        self.taught = taught
        self.limits = limits or taught.limits_for(self.false_reject_rate)

    def set_rate(self, rate: float) -> None:
        self.false_reject_rate = rate
        self.sight = None
        if self.taught is not None:
            self.limits = self.taught.limits_for(rate)
        elif self.limits is not None:
            self._limits_outdated()  # stored limits were for another rate

    def set_limits_by_hand(self, review: float, reject: float) -> None:
        if self.limits is not None:
            self.limits = self.limits.moved(review=review, reject=reject)
            self.sight = None

    # What goes on from here

    @property
    def samples(self) -> Samples:
        return Samples(tuple(self.references), tuple(self.tuning), tuple(self.proof), tuple(self.known_bad))

    @property
    def scores(self) -> SampleScores:
        """Empty before the samples are taught."""
        return SampleScores() if self.taught is None else self.taught.scores

    @property
    def suggested(self) -> Limits | None:
        """What the samples suggest, whatever was moved by hand."""
        if self.taught is not None:
            return self.taught.limits_for(self.false_reject_rate)
        return ZERO_SHOT if self.zero_shot else None

    def missing_for_release(self, user: str) -> str:
        """What has to be given before a release; empty when nothing is missing."""
        for step in Step:
            if step < Step.RELEASE and self.state(step) is not StepState.DONE:
                return self.missing(step) or f"Go through step {step.value} first."
        return "" if user.strip() else "Sign with your name."

    def recipe(self) -> Recipe:
        """As it would be saved, without the samples."""
        base = self.base or Recipe("draft", self.detector)
        detector = replace(self.detector, class_name=self.class_name.strip() or self.detector.class_name)
        return replace(
            base,
            name=self.name.strip() or "draft",
            detector=detector,
            imaging=self.imaging,
            trigger=self.trigger,
            limits=self.limits,
            references=(),
            tuning=(),
            proof=(),
            known_bad=(),
            golden_scores=tuple(float(score) for score in self._scores_to_keep()),
            captured_under=self.captured_under,
            limits_under="",
            version=0,
            released=False,
        )

    def _scores_to_keep(self) -> tuple[float, ...]:
        if self.taught is not None:
            return tuple(self.taught.scores.references.tolist())
        return () if self.base is None or self.limits is None else self.base.golden_scores
