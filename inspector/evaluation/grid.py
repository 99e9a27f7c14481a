"""The choices in which published WinCLIPs differ, one against the other, for when weights are at hand.

Of the questions that the publications leave open these are parameters of a profile here: τ, the templates, the order
of normalising and averaging the prompts, and how language and vision are fused. Not among them: the layer of the patch
tokens, of which probability windows take the harmonic mean, the image term in maps, underscores in nouns, and the
picture's size.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path

from inspector.detector.backbone import ClipBackbone
from inspector.detector.base import AnomalyDetector
from inspector.detector.profiles import PROFILES, Profile
from inspector.detector.prompts import ACCURATE_TEMPLATES, TEMPLATES
from inspector.detector.winclip import WinClipDetector
from inspector.evaluation.results import CellResult
from inspector.evaluation.runner import Variant
from inspector.evaluation.table import METRIC_WORDS, mean_of, rows_by_shots

AXES = ("temperature", "templates", "normalise_each_prompt", "fusion")
LEAST_TO_CALIBRATE = 2


def profile_grid(match_radius: int | None) -> list[Variant]:
    """Sixteen variants: τ 0.01 or 0.07, 22 or 21 templates, normalised before averaging or not, calibrated or Eq. 6.

    Those with calibrated fusion are measured only with two references or more: below they are Eq. 6.
    """
    variants = []
    for temperature, (count, templates), each, calibrated in product(
        (0.01, 0.07), ((22, TEMPLATES), (21, ACCURATE_TEMPLATES)), (True, False), (False, True)
    ):
        order = "normalise-mean" if each else "mean-normalise"
        fusion = "calibrated" if calibrated else "sum"
        name = f"tau-{temperature:g}_{count}-templates_{order}_{fusion}"
        profile = replace(
            PROFILES["paper"],
            name=name,
            temperature=temperature,
            templates=templates,
            normalise_each_prompt=each,
            calibrated_fusion=calibrated,
        )
        choices = dict(zip(AXES, (temperature, count, each, fusion), strict=True)) | {"match_radius": match_radius}
        least = LEAST_TO_CALIBRATE if calibrated else 0
        variants.append(Variant(name, partial(_make, profile, match_radius), choices, least_shots=least))
    return variants


def write_grid(path: Path, results: Sequence[CellResult], variants: Sequence[Variant]) -> list[dict[str, str]]:
    """One CSV line for each variant and number of references, means over draws and categories in percent; best first.

    Returns the lines.
    """
    lines = []
    for variant in variants:
        own = [result for result in results if result.key.variant == variant.name]
        for shots, rows in rows_by_shots(own).items():
            mean = mean_of(rows)
            figures = {name: f"{100 * mean.mean[name]:.2f}" for name in METRIC_WORDS if name in mean.mean}
            lines.append({"shots": str(shots), **{a: str(variant.choices[a]) for a in AXES}, **figures})
    lines.sort(key=lambda line: (int(line["shots"]), -float(line["image_auroc"])))
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(lines[0]))
        writer.writeheader()
        writer.writerows(lines)
    return lines


def _make(profile: Profile, match_radius: int | None, backbone: ClipBackbone, class_name: str) -> AnomalyDetector:
    return WinClipDetector(backbone, class_name, profile=profile, match_radius=match_radius)
