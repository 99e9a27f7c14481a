"""How a recipe's parts are judged: which detector, with which weights and words."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

from inspector.errors import Detail

UNTRAINED = "untrained:"
"""Before a seed: random weights in place of a tag or a file."""

WINCLIP = "winclip"
DETECTORS = (WINCLIP, "sdp", "sdp-plus", "april-gan", "patchcore", "padim", "spade")
"""What a recipe may name; `inspector.detector.registry` makes them, and baselines besides that are for tables only."""

MATCHING_NEARBY = (WINCLIP, "april-gan", "spade")
"""Detectors that can compare patches with the golden samples' patches nearby only."""

ADAPTED = ("sdp-plus", "april-gan")
"""Detectors with trained layers of their own, in a file."""


@dataclass(frozen=True, slots=True)
class DetectorSettings:
    """How the part is judged.

    Attributes:
        class_name: object noun of the prompts, such as "metal nut".
        weights: an open_clip tag, a file path, or "untrained:SEED".
        profile: "calibrated", "paper" or "accurate", see `inspector.detector.profiles`.
        match_radius: None compares with the references anywhere; r only within r grid positions.
        tier: "fast", "detailed" or "adaptive": how much of a picture is encoded. Scores of different tiers do not
            compare, so a change makes the limits stale.
        defect_words: what a bad part may show, in words ("with a scratch"), beside the paper's own prompts.
        variants: how each golden sample is also learned, because parts may lie so: "rotate_90", "rotate_180",
            "rotate_270", "flip_horizontal", "flip_vertical".
        detector: one of DETECTORS. Profile, tier and defect words are WinCLIP's.
        adapters: file of the trained layers that april-gan and sdp-plus need.
        image_size: side in pixels that the model sees, where it is not the model's own.
    """

    class_name: str
    model_name: str = "ViT-B-16-plus-240"
    weights: str = "laion400m_e31"
    profile: str = "calibrated"
    match_radius: int | None = None
    tier: str = "detailed"
    defect_words: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    detector: str = WINCLIP
    adapters: str | None = None
    image_size: int | None = None

    @property
    def untrained(self) -> bool:
        """Whether the weights are random by intent, so that words mean nothing to them."""
        return self.weights.startswith(UNTRAINED)

    @property
    def lacks_adapters(self) -> bool:
        """Whether it cannot judge before a file is named; untrained, april-gan judges by golden samples alone."""
        needed = self.detector == "sdp-plus" or (self.detector == "april-gan" and not self.untrained)
        return needed and self.adapters is None

    @property
    def fault(self) -> str:
        """What cannot be carried out, as a clause; empty when all can."""
        return next(iter(self.faults), "")

    @property
    def faults(self) -> tuple[Detail, ...]:
        """Everything that cannot be carried out, a clause each."""
        if self.detector not in DETECTORS:
            return (Detail("it names the detector {name!r}, which is none", name=self.detector),)
        found = []
        if self.match_radius is not None and self.detector not in MATCHING_NEARBY:
            found.append(Detail("{name} cannot compare nearby positions only", name=self.detector))
        if self.detector != WINCLIP and (self.tier != "detailed" or self.defect_words):
            found.append(Detail("{name} has no tiers and no words for defects", name=self.detector))
        if self.image_size is not None and self.image_size <= 0:
            found.append(Detail("the size of what the model sees is not above zero"))
        if self.detector == "padim" and self.variants:
            found.append(
                Detail(
                    "{name} compares the same place only, so parts cannot lie turned or mirrored", name=self.detector
                )
            )
        if self.adapters is not None and self.detector not in ADAPTED:
            found.append(Detail("{name} has no trained layers that adapters could hold", name=self.detector))
        return tuple(found)

    def fitted(self) -> DetectorSettings:
        """Without what this detector cannot carry out."""
        plain = self.detector != WINCLIP
        return replace(
            self,
            match_radius=self.match_radius if self.detector in MATCHING_NEARBY else None,
            tier="detailed" if plain else self.tier,
            defect_words=() if plain else self.defect_words,
            variants=() if self.detector == "padim" else self.variants,
            adapters=self.adapters if self.detector in ADAPTED else None,
        )

    def judging_values(self) -> dict[str, Any]:
        """All that scores depend on. What was judged before there was a choice of detectors keeps its fingerprint."""
        values = asdict(self)
        if self.detector == WINCLIP:
            del values["detector"]
        return values

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> DetectorSettings:
        """From what JSON makes of it. Raises KeyError, TypeError."""
        rest = dict(values)
        words, variants = rest.pop("defect_words", ()), rest.pop("variants", ())
        return cls(defect_words=tuple(words), variants=tuple(variants), **rest)
