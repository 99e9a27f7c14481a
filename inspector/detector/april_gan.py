"""APRIL-GAN: trained adapters for prompts, a memory of raw tokens for references (Chen et al., arXiv 2305.17382).

First in the zero-shot track of VAND 2023. Its adapters are trained on another benchmark's defects; its memory is not.
The published few-shot image score takes a min–max over the whole test class; here the golden samples give the units,
and `transductive` has the published one for comparison with tables. Maps are means over the stages where published ones
are sums: the order is the same, and 0.5 stays where both prompts fit as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from inspector.detector import prompts, scoring
from inspector.detector.adapter_maps import adapter_map
from inspector.detector.adapters import load_adapters
from inspector.detector.backbone import ClipBackbone
from inspector.detector.matching import allowed_positions, check_match_radius
from inspector.detector.one_pass import Findings, OnePassDetector, square
from inspector.detector.prediction import nearest_reference
from inspector.detector.stages import StageEmbeddings
from inspector.errors import AdaptersUnusableError, Detail
from inspector.fingerprints import fingerprint

NORMAL_STATES = prompts.NORMAL_STATES
ABNORMAL_STATES = ("damaged {}", "broken {}", "{} with flaw", "{} with defect", "{} with damage")
_MANNERS = (
    *("bad", "low resolution", "cropped", "bright", "dark"),
    *("close-up", "black and white", "jpeg corrupted", "blurry", "good"),
)
TEMPLATES = (
    *(f"a {manner} photo of {article} {{}}." for manner in _MANNERS for article in ("a", "the")),
    *(f"a photo of {article} {kind}{{}}." for kind in ("", "cool ", "large ", "small ") for article in ("a", "the")),
    "a photo of my {}.",
    "a photo of one {}.",
    *(f"there is {article} {{}} in the scene." for article in ("a", "the")),
    *(f"this is {article} {{}} in the scene." for article in ("a", "the", "one")),
)
"""35, of CLIP's own for ImageNet."""

TEMPERATURE = 0.01

Memory = tuple[Tensor, ...]
"""Per stage (n, L, C) unit raw tokens."""


class AprilGanDetector(OnePassDetector[StageEmbeddings, Memory]):
    """Zero-shot with adapters, few-shot with references, or both.

    With weights known to be untrained, score and map come from the references alone, and adapters are not needed.

    Args:
        adapters: a file, see `adapters`.
        match_radius: as of `WinClipDetector`.

    Raises:
        AdaptersUnusableError: see `load_adapters`; or none were given and the weights are trained.
    """

    def __init__(
        self, backbone: ClipBackbone, class_name: str, *, adapters: Path | None = None, match_radius: int | None = None
    ) -> None:
        super().__init__(backbone, class_name)
        check_match_radius(match_radius)
        if adapters is None and not backbone.untrained:
            raise AdaptersUnusableError(path=Detail("of {name}", name="april-gan"), detail=Detail("no file was given"))
        self.match_radius = match_radius
        self._adapters = None if adapters is None else load_adapters(adapters, detector="april-gan", backbone=backbone)

    @property
    def weights_sha256(self) -> str:
        """Of the weights, and with adapters of both."""
        own = self._backbone.weights_sha256
        return own if self._adapters is None else fingerprint([own, self._adapters.sha256])

    @property
    def uses_language(self) -> bool:
        """Always without references, and with them if the weights are trained."""
        return self._memory is None or not self._backbone.untrained

    def _encode(self, pixels: Tensor) -> StageEmbeddings:
        return self._backbone.encode_stages(pixels)

    def _remember(self, goldens: Sequence[StageEmbeddings]) -> Memory:
        stages = zip(*(golden.patches for golden in goldens), strict=True)
        return tuple(functional.normalize(torch.cat(stage), dim=-1) for stage in stages)

    def _find(self, encoded: StageEmbeddings, memory: Memory | None) -> Findings:
        if memory is None:
            return Findings(self._text_map(encoded), language=self._text_score(encoded))
        distances, nearest = [], []
        allowed = allowed_positions(encoded.grid, self.match_radius, self._backbone.device)
        for patches, remembered in zip(encoded.patches, memory, strict=True):
            match = scoring.associate(functional.normalize(patches[0], dim=-1), remembered, allowed)
            distances.append(2 * match.distance)  # 1 − cos, where WinCLIP's is half of it
            nearest.append(match)
        visual = torch.stack(distances)
        whole = square(visual, self._backbone.image_size, align_corners=True).mean(0)
        language = None
        if self.uses_language:
            language = self._text_score(encoded)
            whole = whole + self._text_map(encoded)
        mean = visual.mean(0)
        last = nearest_reference(mean, nearest[-1], encoded.grid, self._variants)
        return Findings(whole, language=language, located=mean.max(), nearest=last)

    def _text_score(self, encoded: StageEmbeddings) -> Tensor:
        unit = functional.normalize(encoded.image[0], dim=-1)
        return scoring.language_probability(unit, self._text_vectors, TEMPERATURE)

    def _text_map(self, encoded: StageEmbeddings) -> Tensor:
        if self._adapters is None:
            raise AdaptersUnusableError(
                path=Detail("of {name}", name="april-gan"),
                detail=Detail("no file was given, and there are no golden samples"),
            )
        stages = [patches[0] for patches in encoded.patches]
        return adapter_map(self._adapters, stages, self._text_vectors, self._backbone.image_size)

    @cached_property
    def _text_vectors(self) -> Tensor:
        return text_vectors(self._backbone, self.class_name)


def text_vectors(backbone: ClipBackbone, class_name: str) -> Tensor:
    """(2, D) unit vectors, normal first, on the backbone's device."""
    normal, abnormal = (prompts.compose(class_name, states, TEMPLATES) for states in (NORMAL_STATES, ABNORMAL_STATES))
    return backbone.text_vectors.get(normal, abnormal).to(backbone.device)
