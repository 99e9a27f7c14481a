"""What the set-up asks of a model before limits are set: which matching, what is seen, which words fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inspector.decision.calibration import outliers
from inspector.imaging.part_view import PartView
from inspector.imaging.sample_health import Coverage, GoldenFinding, coverage, findings
from inspector.pipeline.preparation import DetectorProvider, OnProgress
from inspector.pipeline.samples import MatchingOption, PromptTrial, SightCount, SightTest
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import DetectorSettings, Recipe
from inspector.region import RegionOfInterest
from inspector.types import FloatArray, ImageArray

if TYPE_CHECKING:
    from inspector.detector import AnomalyDetector, ClipBackbone


@dataclass(frozen=True, slots=True)
class SetupChecks:
    """The checks of one recipe draft on its golden samples.

    Each blocks while the model loads and encodes, tells `on_progress`, raises StoppedEarly when `cancelled` says so,
    and OperatorError.

    Attributes:
        recipe: its detector and imaging settings are used; samples and limits in it are not looked at.
        references: the golden samples, (H, W, 3) uint8 RGB.
    """

    detectors: DetectorProvider
    recipe: Recipe
    references: Sequence[ImageArray]
    on_progress: OnProgress
    cancelled: Callable[[], bool]

    def compare_matching(self) -> tuple[MatchingOption, ...]:
        """What anywhere, nearby and here would mean. Raises NoReferencesError below two golden samples."""
        from inspector.pipeline.matching import compare_matching

        return compare_matching(
            lambda radius: self._detector(replace(self.recipe.detector, match_radius=radius)),
            self.references,
            grid=self._load().grid,
            region=self.recipe.imaging.region,
            on_measured=self._tell("matching"),
        )

    def test_sight(self) -> SightTest:
        """Defects drawn on the golden samples, judged by the recipe's limits, which must be there."""
        from inspector.pipeline.sight_test import run_sight_test

        assert self.recipe.limits is not None
        return run_sight_test(
            self._detector(self.recipe.detector),
            self.references,
            self.recipe.limits,
            region=self.recipe.imaging.region,
            on_judged=self._tell("sight"),
        )

    def compare_detectors(self) -> tuple[SightCount, ...]:
        """What each detector that needs nothing more sees. Raises NoReferencesError below two golden samples."""
        from inspector.pipeline.detector_comparison import candidates, compare_detectors

        return compare_detectors(
            self._detector,
            candidates(self.recipe.detector),
            self.references,
            false_reject_rate=self.recipe.wanted_rate,
            region=self.recipe.imaging.region,
            on_judged=self._tell("sight"),
        )

    def try_prompts(self) -> PromptTrial:
        """How well noun and defect words fit the golden samples."""
        import torch

        from inspector.pipeline.prompt_trial import try_prompts

        backbone = self._load()
        if backbone.untrained:
            return PromptTrial(self.recipe.detector.class_name, 0.0, 0.0, 0.0, (), meaningful=False)
        view = PartView(replace(self.recipe.imaging, aligned=False, tiles=None), None)
        told = self._tell("prompts")
        vectors = []
        for number, image in enumerate(self.references, 1):
            vectors.append(backbone.encode(view.cut(image).tiles[0], ()).image)
            told(number, len(self.references))
        unit = torch.nn.functional.normalize(torch.cat(vectors), dim=-1)
        return try_prompts(backbone, unit, self.recipe.detector)

    def _load(self) -> ClipBackbone:
        return self.detectors.load(self.recipe.detector, on_progress=self.on_progress, cancelled=self.cancelled)

    def _detector(self, settings: DetectorSettings) -> AnomalyDetector:
        return self.detectors.detector(
            settings,
            self.references,
            imaging=self.recipe.imaging,
            on_progress=self.on_progress,
            cancelled=self.cancelled,
        )

    def _tell(self, stage: str) -> Callable[[int, int], None]:
        def told(done: int, of: int) -> None:
            self.on_progress(done, of, stage)
            if self.cancelled():
                raise StoppedEarly

        return told


@dataclass(frozen=True, slots=True)
class GoldenHealth:
    """What golden samples are worth as such."""

    findings: tuple[GoldenFinding, ...] = ()
    coverage: Coverage | None = None


def check_goldens(
    images: Sequence[ImageArray], scores: FloatArray | None, region: RegionOfInterest | None = None
) -> GoldenHealth:
    """Golden samples that are doubles, blurred or, by their scores, outliers; and how much they differ.

    Args:
        scores: (n,) leave-one-out scores; None before they are known.

    Raises:
        NotJudgeableError: they are not of the region's size.
    """
    if len({image.shape for image in images}) > 1:
        return GoldenHealth()  # pictures of different sizes do not compare, and are refused before limits are set
    found = findings(images, region)
    if scores is not None and len(scores) == len(images) >= 3:
        found += [GoldenFinding(index, "outlier", {"score": float(scores[index])}) for index in outliers(scores)]
    found.sort(key=lambda finding: (finding.index, finding.code))
    return GoldenHealth(tuple(found), coverage(images, region))
