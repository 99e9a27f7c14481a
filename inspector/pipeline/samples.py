"""The pictures of one recipe by what they are for, and what the detector makes of them."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from inspector.types import FloatArray, ImageArray, Limits


def no_scores() -> FloatArray:
    return np.zeros(0, np.float32)


@dataclass(frozen=True, slots=True)
class Samples:
    """Pictures, each (H, W, 3) uint8 RGB, in the roles of `inspector.recipe.Recipe`.

    Attributes:
        references: the golden samples.
        tuning: good parts that only help to set the limits.
        proof: good parts that play no part in the limits.
        known_bad: parts with known defects.
    """

    references: tuple[ImageArray, ...] = ()
    tuning: tuple[ImageArray, ...] = ()
    proof: tuple[ImageArray, ...] = ()
    known_bad: tuple[ImageArray, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleScores:
    """Scores of the samples; what limits are calculated from, again and again without encoding anything.

    Attributes:
        references: (n,) each golden sample against the others; of a single one, one score in its place.
        tuning, proof, known_bad: (m,) scores against all golden samples.
        map_maxima: (n,) maxima of the golden samples' leave-one-out maps; None where score and map share units.
        fast, known_bad_fast: scores of the fast pass, for the adaptive tier; else None. fast_map_maxima: as
            `map_maxima`, of the fast pass.
    """

    references: FloatArray = field(default_factory=no_scores)
    tuning: FloatArray = field(default_factory=no_scores)
    proof: FloatArray = field(default_factory=no_scores)
    known_bad: FloatArray = field(default_factory=no_scores)
    map_maxima: FloatArray | None = None
    fast: FloatArray | None = None
    known_bad_fast: FloatArray | None = None
    fast_map_maxima: FloatArray | None = None


@dataclass(frozen=True, slots=True)
class MatchingOption:
    """What one `match_radius` would mean for this product, measured on its golden samples.

    Attributes:
        radius: None anywhere, else grid positions.
        radius_share: the radius as a share of the judged picture's side; 1 for anywhere, 0 for "here".
        spread: standard deviation of the golden samples' log scores: how much parts that lie differently disturb.
        missing_feature_ratio: score of golden samples with a feature pasted over, as a multiple of the reject limit;
            1 and more is seen.
        suggested: the one that sees most of what is missing without good parts standing out.
    """

    radius: int | None
    radius_share: float
    spread: float
    missing_feature_ratio: float
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class SyntheticDefect:
    """One defect drawn on a golden sample, and how it was judged.

    Attributes:
        kind: "patch" (another place pasted over), "occlusion" (a grey area) or "scratch" (a thin bright line).
        size_share: its side or length, as a share of the picture's shorter side.
        score: the image score. seen: at or above the review limit.
        picture: (h, w, 3) uint8, the golden sample with it, at most 320 pixels wide. box: (x, y, w, h) in it.
    """

    kind: str
    size_share: float
    score: float
    seen: bool
    picture: ImageArray
    box: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class SightTest:
    """Whether the detector sees anything at all on this product.

    Attributes:
        defects: every one that was drawn, largest first within its kind.
        limits: by which they were judged.
    """

    defects: tuple[SyntheticDefect, ...]
    limits: Limits

    def smallest_seen(self, kind: str) -> float | None:
        """The smallest size from which on this kind was seen at every larger size too; None: not even the largest."""
        smallest = None
        for defect in sorted((d for d in self.defects if d.kind == kind), key=lambda d: -d.size_share):
            if not defect.seen:
                break
            smallest = defect.size_share
        return smallest

    @property
    def blind(self) -> bool:
        """Not even the largest defects were seen, of any kind."""
        return all(self.smallest_seen(kind) is None for kind in {defect.kind for defect in self.defects})


@dataclass(frozen=True, slots=True)
class SightCount:
    """What one detector saw of the drawn defects, by limits that its own scores of the golden samples give.

    Attributes:
        detector: its name in a recipe.
        seen: how many reached the review limit, of `drawn`.
    """

    detector: str
    seen: int
    drawn: int


@dataclass(frozen=True, slots=True)
class PromptTrial:
    """How well an object noun and defect words fit the golden samples.

    Attributes:
        noun: as tried.
        normal_similarity: mean cosine between golden samples and the prompts of a good one.
        margin: that minus the cosine with the prompts of a bad one; near or below 0 the words call good parts bad.
        plain_margin: `normal_similarity` minus that of the word "object": below 0 the noun does not fit.
        word_similarity: per defect word, mean cosine minus `normal_similarity`; above 0 good parts look like it.
        meaningful: False with untrained weights, whose language says nothing.
    """

    noun: str
    normal_similarity: float
    margin: float
    plain_margin: float
    word_similarity: tuple[tuple[str, float], ...]
    meaningful: bool
