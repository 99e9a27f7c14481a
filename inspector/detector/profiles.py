"""Named sets of the choices in which published WinCLIPs differ."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from inspector.detector.prompts import ACCURATE_TEMPLATES, TEMPLATES
from inspector.errors import Detail, UsageError


class PatchTokens(StrEnum):
    """Which vector of a patch is compared with the references' patches: what the last block gives, that after ln_post,
    or that projected into the space of the prompts. The paper says "penultimate feature map", and ports read it so."""

    RAW = "raw"
    LN_POST = "ln_post"
    PROJECTED = "projected"


@dataclass(frozen=True, slots=True)
class Profile:
    """Constants of one published variant.

    Attributes:
        temperature: τ of the prompt softmax.
        templates: of the prompts; the states are the same in all.
        normalise_each_prompt: normalise → mean → normalise, or mean → normalise.
        calibrated_fusion: language and vision are fused in units that the golden samples give (see
            `calibrated_fusion`), in place of Eq. 6. It needs two golden samples; with one it is Eq. 6.
        harmonic_of_normal: language maps are 1 − H(1 − p) in place of H(p), H the harmonic mean over covering windows
            and over scales: a patch is anomalous as soon as one window over it says so.
        image_term: the picture's own probability counts in language maps as one more scale. Without windows it is all
            there is, and counts.
        keeps_underscores: the object noun goes into the prompts as it is, "metal_nut" with its underscore.
    """

    name: str
    temperature: float
    templates: tuple[str, ...]
    normalise_each_prompt: bool
    calibrated_fusion: bool = False
    harmonic_of_normal: bool = False
    image_term: bool = True
    keeps_underscores: bool = False
    patch_tokens: PatchTokens = PatchTokens.RAW


PROFILES = {
    profile.name: profile
    for profile in (
        # τ is the inverse of the checkpoint's trained logit scale.
        Profile("paper", temperature=0.01, templates=TEMPLATES, normalise_each_prompt=True),
        # The station's own: the paper's prompts, fused in calibrated units.
        Profile("calibrated", 0.01, TEMPLATES, normalise_each_prompt=True, calibrated_fusion=True),
        # As Accurate-WinCLIP published its tables; τ is CLIP's initial value.
        Profile("accurate", temperature=0.07, templates=ACCURATE_TEMPLATES, normalise_each_prompt=False),
    )
}


def profile_named(name: str) -> Profile:
    """Raises UsageError for a name that is none."""
    try:
        return PROFILES[name]
    except KeyError:
        raise UsageError(
            detail=Detail("There is no profile {name!r}.", name=name),
            hint=Detail("Known: {known}.", known=", ".join(PROFILES)),
        ) from None
