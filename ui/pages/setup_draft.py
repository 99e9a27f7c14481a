"""A recipe that is being set up: what is known, what is still missing. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from inspector.decision.calibration import distribution_free_rate
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, TriggerMode
from inspector.types import FloatArray, ImageArray, Limits

if TYPE_CHECKING:
    from inspector.pipeline.preparation import Taught

DEFAULT_WEIGHTS = "laion400m_e31"
DEMO_WEIGHTS = "untrained:0"


@dataclass(slots=True)
class SetupDraft:
    """The steps of the set-up in their order. A change of an earlier step makes the limits stale.

    Attributes:
        images: the golden samples, (H, W, 3) uint8 RGB.
        taught: what the golden samples gave, None before they are taught.
        limits: None until they are suggested, and again after any change before them.
        base: the stored recipe this began from, None for a new one.
    """

    name: str = ""
    class_name: str = ""
    imaging: ImagingSettings = field(default_factory=lambda: ImagingSettings(camera="simulated:washer"))
    weights: str = DEFAULT_WEIGHTS
    match_radius: int | None = None
    tier: str = "detailed"
    trigger: TriggerMode = TriggerMode.SOFTWARE
    images: list[ImageArray] = field(default_factory=list)
    taught: Taught | None = None
    limits: Limits | None = None
    false_reject_rate: float = 0.05
    base: Recipe | None = None

    @classmethod
    def of(cls, recipe: Recipe, images: list[ImageArray]) -> SetupDraft:
        """A stored recipe for editing."""
        rate = None if recipe.limits is None else recipe.limits.false_reject_rate
        return cls(
            name=recipe.name,
            class_name=recipe.detector.class_name,
            imaging=recipe.imaging,
            weights=recipe.detector.weights,
            match_radius=recipe.detector.match_radius,
            tier=recipe.detector.tier,
            trigger=recipe.trigger,
            images=images,
            limits=recipe.limits,
            false_reject_rate=rate if rate in (0.01, 0.05, 0.10) else 0.05,
            base=recipe,
        )

    def make_stale(self) -> None:
        """What judges has changed: scores and limits belong to the past."""
        self.taught = None
        self.limits = None

    @property
    def scores(self) -> FloatArray:
        """Leave-one-out scores of the golden samples, empty before they are taught."""
        return np.zeros(0, np.float32) if self.taught is None else self.taught.scores

    def add_image(self, image: ImageArray) -> None:
        self.images.append(image)
        self.make_stale()

    def remove_image(self, index: int) -> None:
        del self.images[index]
        self.make_stale()

    def set_limits_by_hand(self, review: float, reject: float) -> None:
        if self.limits is not None:
            self.limits = self.limits.moved(review=review, reject=reject)

    def missing_for_teaching(self) -> str:
        """What has to be given before limits can be suggested; empty when nothing is missing."""
        if not self.name.strip():
            return "Give the recipe a name first."
        if not self.class_name.strip():
            return "Say what the part is called first, such as “metal nut”."
        if not self.weights.strip():
            return "Name the model's weights first."
        if not self.images:
            return "Capture or import golden samples first: pictures of parts known to be good."
        return ""

    def missing_for_release(self, user: str) -> str:
        """What has to be given before a release; empty when nothing is missing."""
        missing = self.missing_for_teaching()
        if missing:
            return missing
        if self.limits is None:
            return "Suggest the limits first."
        if not user.strip():
            return "Sign with your name first."
        return ""

    def recipe(self) -> Recipe:
        """As it would be saved, without references; raises RecipeInvalidError."""
        detector = DetectorSettings(self.class_name.strip()) if self.base is None else self.base.detector
        detector = replace(
            detector,
            class_name=self.class_name.strip(),
            weights=self.weights.strip(),
            match_radius=self.match_radius,
            tier=self.tier,
        )
        if self.base is not None:
            return replace(
                self.base,
                name=self.name.strip(),
                detector=detector,
                imaging=self.imaging,
                trigger=self.trigger,
                limits=self.limits,
                references=(),
                version=0,
                released=False,
            )
        return Recipe(self.name.strip(), detector, self.imaging, self.trigger, self.limits)

    def promise(self) -> str:
        """What so few samples can and cannot say, in plain words."""
        count = len(self.images)
        if count == 0:
            return ""
        chance = 100 * distribution_free_rate(count)
        return (
            f"With {count} golden sample{'s' if count > 1 else ''}, the next good part scores higher than all of them "
            f"in 1 of {count + 1} cases ({chance:.0f} %), however they spread. A lower rate rests on an assumption "
            f"about the spread, not on the samples."
        )
