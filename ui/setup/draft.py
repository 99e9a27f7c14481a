"""A recipe that is being set up: what is given, which steps are done, and what a change makes stale. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from inspector.pipeline.samples import MatchingOption, PromptTrial, Samples, SampleScores, SightCount, SightTest
from inspector.pipeline.setup_checks import GoldenHealth
from inspector.pipeline.teaching import ZERO_SHOT, Taught
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe
from inspector.types import ImageArray, Limits
from ui.setup import readiness, stored_recipe
from ui.setup.distinct import new_pictures
from ui.setup.run_choices import RunChoices
from ui.setup.steps import Step, StepState, Waterfall

DEFAULT_WEIGHTS = "laion400m_e31"
MIXED = "mixed"


@dataclass(slots=True)
class SetupDraft(RunChoices):
    """Everything but the screen of the set-up.

    Attributes:
        class_name: object noun; may be empty while it is typed, which `detector` may not.
        detector: how the part is judged, under another noun until `recipe` is asked for.
        references, tuning, proof, known_bad: the samples, (H, W, 3) uint8 RGB.
        zero_shot: no golden samples are wanted.
        captured_under: fingerprint of the camera settings under which the golden samples were taken.
        taught: what the samples gave; None before they are taught, and again after any change before them.
        limits: in force for this draft; None until they are set. golden_scores and weights_sha256 are those under
            which they were set.
        base: the stored recipe this began from; None for a new one.
        taken_names: of stored recipes, in small letters; a new one needs another.
    """

    name: str = ""
    class_name: str = ""
    detector: DetectorSettings = field(default_factory=lambda: DetectorSettings("part", weights=DEFAULT_WEIGHTS))
    imaging: ImagingSettings = field(default_factory=lambda: ImagingSettings(camera="simulated:washer"))
    references: list[ImageArray] = field(default_factory=list)
    tuning: list[ImageArray] = field(default_factory=list)
    proof: list[ImageArray] = field(default_factory=list)
    known_bad: list[ImageArray] = field(default_factory=list)
    zero_shot: bool = False
    captured_under: str = ""
    false_reject_rate: float = 0.05
    taught: Taught | None = None
    limits: Limits | None = None
    golden_scores: tuple[float, ...] = ()
    weights_sha256: str = ""
    matching: tuple[MatchingOption, ...] = ()
    comparison: tuple[SightCount, ...] = ()
    sight: SightTest | None = None
    prompts: PromptTrial | None = None
    health: GoldenHealth = field(default_factory=GoldenHealth)
    base: Recipe | None = None
    taken_names: frozenset[str] = frozenset()
    _steps: Waterfall = field(default_factory=Waterfall)
    _saved: tuple[str, tuple[int, ...]] | None = None

    @classmethod
    def of(cls, recipe: Recipe, samples: Samples) -> SetupDraft:
        """A stored recipe for editing; what is stale in it is stale here."""
        draft = cls()
        stored_recipe.fill(draft, recipe, samples)
        done = {Step.PART, Step.CAMERA, Step.REGION}
        done |= {Step.GOLDENS} if samples.references or draft.zero_shot else set()
        done |= {Step.LIMITS} if recipe.limits is not None else set()
        draft._steps = Waterfall(done)
        if samples.references and draft.captured_under != recipe.camera_fingerprint:
            draft._changed(Step.CAMERA)
        elif recipe.stale:
            draft._changed(Step.GOLDENS)
        return draft

    # Steps

    def state(self, step: Step) -> StepState:
        released = step is Step.RELEASE and readiness.is_released(self)
        return StepState.DONE if released else self._steps.state(step)

    def may_open(self, step: Step) -> bool:
        return self._steps.may_open(step)

    def why_locked(self, step: Step) -> str:
        """Which step has to be done first; empty for one that may be opened."""
        return readiness.why_locked(self._steps.first_waiting(step))

    @property
    def first_open(self) -> Step:
        return self._steps.first_open

    def missing(self, step: Step) -> str:
        """What has to be given before this step is done; empty when nothing is missing."""
        return readiness.missing(self, step)

    def distrust(self) -> None:
        """A recipe of another station: its pictures and limits are to be looked at under this camera."""
        self._changed(Step.REGION)

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
            self.taught = None
            self._set_limits(None)
        if step < Step.GOLDENS:
            self.matching = self.comparison = ()

    # Changes

    def set_name(self, name: str) -> None:
        self.name = name
        if self.missing(Step.PART):
            self._steps.reopen(Step.PART)

    def set_detector(self, detector: DetectorSettings) -> None:
        """Another way of judging: goldens stay, limits do not. Words alone leave the camera steps as they are."""
        if detector == self.detector:
            return
        judged_alike = replace(detector, tier=self.detector.tier, match_radius=self.detector.match_radius)
        if judged_alike != self.detector:
            self.prompts = None
        if replace(detector, match_radius=None) != replace(self.detector, match_radius=None):
            self.matching = ()
        if replace(detector, detector=self.detector.detector, adapters=self.detector.adapters) != self.detector:
            self.comparison = ()
        self.detector = detector
        self._changed(Step.GOLDENS)
        # It may need adapters, or golden samples.
        self._steps.reopen(*(step for step in (Step.PART, Step.GOLDENS) if self.missing(step)))

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
        if imaging.aligned and self.detector.variants:
            self.set_detector(replace(self.detector, variants=()))  # alignment finds no part that lies turned
        camera_changed = imaging.camera_fingerprint != self.imaging.camera_fingerprint
        self.imaging = imaging
        self.presence = None  # it was shown the place as this camera and this region saw it
        self._changed(Step.CAMERA if camera_changed else Step.REGION)

    def add_references(self, images: list[ImageArray]) -> None:
        now = self.imaging.camera_fingerprint
        if not self.references:
            self.captured_under = now
        elif self.captured_under != now:
            self.captured_under = MIXED
        self.references += images
        self.zero_shot = False
        self._references_changed()

    def remove_reference(self, index: int) -> ImageArray:
        image = self.references.pop(index)
        if not self.references:
            self.captured_under = ""
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
        self.captured_under = self.imaging.camera_fingerprint

    def _references_changed(self) -> None:
        self._steps.reopen(Step.GOLDENS)
        self._changed(Step.GOLDENS)
        self.matching = self.comparison = ()
        self.prompts = None
        self.health = GoldenHealth()

    def add_others(self, role: str, images: list[ImageArray]) -> int:
        """Tuning, proof or known-bad parts: their scores are not known yet, and but for proof they move the limits.

        Returns:
            how many were left out, because the very same picture is there already: it would prove nothing twice.
        """
        fresh = new_pictures(images, self._all_samples())
        if not fresh:
            return len(images)
        getattr(self, role).extend(fresh)
        self._others_changed(role)
        return len(images) - len(fresh)

    def _all_samples(self) -> tuple[list[ImageArray], ...]:
        return self.references, self.tuning, self.proof, self.known_bad

    def _others_changed(self, role: str) -> None:
        if role == "proof" and self.taught is not None:  # the others' scores and the limits stay as they are
            self.taught = replace(self.taught, scores=replace(self.taught.scores, proof=SampleScores().proof))
            return
        self.taught = None
        if role != "proof":
            self._limits_outdated()

    def remove_other(self, role: str, index: int) -> None:
        del getattr(self, role)[index]
        self._others_changed(role)

    def move_proof_to_tuning(self, index: int) -> None:
        """The part helps to set the limits from now on, and proves nothing any more."""
        self.tuning.append(self.proof.pop(index))
        self.taught = None
        self._limits_outdated()

    def _limits_outdated(self) -> None:
        self._set_limits(None)
        self._steps.outdate({Step.LIMITS})

    def _set_limits(self, limits: Limits | None) -> None:
        """What was seen of drawn defects was seen under other limits."""
        self.limits, self.sight = limits, None

    def set_taught(self, taught: Taught) -> None:
        """Scores of all samples. Limits that are there stay as they are: what is to prove them must not move them."""
        self.taught = taught
        self.weights_sha256 = taught.weights_sha256
        self.golden_scores = taught.golden_scores
        if self.limits is None:
            self._set_limits(taught.limits_for(self.false_reject_rate))

    def set_rate(self, rate: float) -> None:
        self.false_reject_rate = rate
        if self.taught is not None:
            self._set_limits(self.taught.limits_for(rate))
        elif self.limits is not None:
            self._limits_outdated()  # stored limits were for another rate

    def set_limits_by_hand(self, review: float, reject: float) -> None:
        if self.limits is not None:
            self._set_limits(self.limits.moved(review=review, reject=reject))

    def restore_suggested(self) -> None:
        """Back to what the samples suggest."""
        self._set_limits(self.suggested)

    # What goes on from here

    def mark_saved(self) -> None:
        """As it is now, it is stored, or nothing of it is worth storing."""
        self._saved = self._state()

    @property
    def changed(self) -> bool:
        """Whether anything would be lost with it."""
        return self._saved != self._state()

    def _state(self) -> tuple[str, tuple[int, ...]]:
        return self.recipe().to_json(), tuple(id(image) for samples in self._all_samples() for image in samples)

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
        return readiness.missing_for_release(self, user)

    def recipe(self) -> Recipe:
        """As it would be saved, without the samples."""
        return stored_recipe.recipe_of(self)
