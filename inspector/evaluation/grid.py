"""The choices in which published WinCLIPs differ, one against the other, for when weights are at hand.

τ, the templates, the order of normalising and averaging the prompts, and how language and vision are fused are crossed.
The others are taken one at a time from the paper's: of which probability windows take the harmonic mean, the image term
in maps, underscores in nouns, which token of a patch is compared, and the size in which maps are compared.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

from inspector.detector.backbone import ClipBackbone
from inspector.detector.base import AnomalyDetector
from inspector.detector.profiles import PROFILES, PatchTokens, Profile
from inspector.detector.prompts import ACCURATE_TEMPLATES, TEMPLATES
from inspector.detector.winclip import WinClipDetector
from inspector.evaluation.results import CellResult
from inspector.evaluation.runner import Variant
from inspector.evaluation.table import METRIC_WORDS, mean_of, rows_by_shots

LEAST_TO_CALIBRATE = 2
LEAST_TO_COMPARE = 1
MAP_SIDES = (240, 400)
"""In which published ports compare maps with masks."""

AXES = (
    *("temperature", "templates", "normalise_each_prompt", "fusion"),
    *("window_mean", "image_term", "underscores", "patch_tokens", "map_side"),
)


def profile_grid(match_radius: int | None, map_side: int | None) -> list[Variant]:
    """The paper's choices first, then the others.

    Sixteen crossed: τ 0.01 or 0.07, 22 or 21 templates, normalised before averaging or not, Eq. 6 or calibrated. Then
    those that change one thing in the paper's.

    Variants with calibrated fusion are measured only with two references or more: below they are Eq. 6. Those with
    other tokens of patches need one, without which nothing is compared.

    Args:
        map_side: as of `Plan`; of `MAP_SIDES`, those that are another become variants.
    """

    def variant(name: str, profile: Profile, least_shots: int = 0, side: int | None = None) -> Variant:
        make = partial(_make, replace(profile, name=name), match_radius)
        choices = _choices(profile, side or map_side) | {"match_radius": match_radius}
        return Variant(name, make, choices, least_shots=least_shots, map_side=side)

    paper = PROFILES["paper"]
    variants = []
    for temperature, templates, each, calibrated in product(
        (0.01, 0.07), (TEMPLATES, ACCURATE_TEMPLATES), (True, False), (False, True)
    ):
        order = "normalise-mean" if each else "mean-normalise"
        fusion = "calibrated" if calibrated else "sum"
        profile = replace(
            paper,
            temperature=temperature,
            templates=templates,
            normalise_each_prompt=each,
            calibrated_fusion=calibrated,
        )
        name = f"tau-{temperature:g}_{len(templates)}-templates_{order}_{fusion}"
        variants.append(variant(name, profile, LEAST_TO_CALIBRATE if calibrated else 0))
    return [
        *variants,
        variant("harmonic-of-normal", replace(paper, harmonic_of_normal=True)),
        variant("no-image-term", replace(paper, image_term=False)),
        variant("underscores", replace(paper, keeps_underscores=True)),
        *(
            variant(f"{tokens}-patches", replace(paper, patch_tokens=tokens), LEAST_TO_COMPARE)
            for tokens in PatchTokens
            if tokens is not paper.patch_tokens
        ),
        *(variant(f"maps-of-{side}", paper, side=side) for side in MAP_SIDES if side != map_side),
    ]


def write_grid(path: Path, results: Sequence[CellResult], variants: Sequence[Variant]) -> list[dict[str, str]]:
    """One CSV line for each variant and number of references, means over draws and categories in percent; best first.

    Returns the lines.
    """
    means = [
        (variant, mean_of(rows))
        for variant in variants
        for rows in rows_by_shots([result for result in results if result.key.variant == variant.name]).values()
    ]
    # Masks too thin for one size of maps may be seen in another.
    names = [name for name in METRIC_WORDS if any(name in mean.mean for _, mean in means)]
    lines = []
    for variant, mean in means:
        figures = {name: f"{100 * mean.mean[name]:.2f}" if name in mean.mean else "" for name in names}
        lines.append({"shots": str(mean.shots), **{a: str(variant.choices[a]) for a in AXES}, **figures})
    lines.sort(key=lambda line: (int(line["shots"]), -float(line["image_auroc"])))
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(lines[0]))
        writer.writeheader()
        writer.writerows(lines)
    return lines


def _choices(profile: Profile, map_side: int | None) -> dict[str, Any]:
    values = (
        profile.temperature,
        len(profile.templates),
        profile.normalise_each_prompt,
        "calibrated" if profile.calibrated_fusion else "sum",
        "normal" if profile.harmonic_of_normal else "abnormal",
        profile.image_term,
        profile.keeps_underscores,
        profile.patch_tokens.value,
        map_side or "native",
    )
    return dict(zip(AXES, values, strict=True))


def _make(profile: Profile, match_radius: int | None, backbone: ClipBackbone, class_name: str) -> AnomalyDetector:
    return WinClipDetector(backbone, class_name, profile=profile, match_radius=match_radius)
