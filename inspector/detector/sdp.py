"""SDP, and SDP+ with trained adapters: CLIP-AD's zero-shot detectors in one pass (Chen et al., arXiv 2311.00453).

Representative vectors of the prompts, the staged dual path (`stages`), feature surgery (`surgery`): a tenth of
WinCLIP's arithmetic, and by its authors' figures a better map.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from torch import Tensor
from torch.nn import functional

from inspector.detector import prompts, scoring
from inspector.detector.adapter_maps import adapter_map
from inspector.detector.adapters import load_adapters
from inspector.detector.backbone import ClipBackbone
from inspector.detector.one_pass import Findings, OnePassDetector, probability_or_odds, smooth, square
from inspector.detector.stages import StageEmbeddings
from inspector.detector.surgery import feature_surgery, representative_vector
from inspector.fingerprints import fingerprint

NORMAL_STATES = (
    *prompts.NORMAL_STATES[1:],
    "{} without scratch",
    "{} without crack",
    "{} without contamination",
)
ABNORMAL_STATES = (
    "damaged {}",
    "imperfect {}",
    "blemished {}",
    "broken {}",
    "{} with flaw",
    "{} with defect",
    "{} with damage",
    "{} with scratch",
    "{} with crack",
    "{} with contamination",
)
TEMPERATURE = 0.01
SMOOTHING = 8 / 240
"""σ of the map's Gaussian, as a share of the model's picture."""

MAP_TEMPERATURE = 0.07
"""The published map is a sum of differences of cosines, of either sign. What is given out is a sigmoid of it, or with
golden samples its exponential (see `probability_or_odds`): no order changes, so every AUROC, F1 and PRO stays as it is,
and this wide nothing saturates in float32."""


class SdpDetector(OnePassDetector[StageEmbeddings, bool]):
    """Prompts alone, for score and map; golden samples only give units and limits.

    Args:
        adapters: a file for SDP+ (see `adapters`), whose map is added to SDP's; None is SDP, which needs no training.

    Raises:
        AdaptersUnusableError: see `load_adapters`.
    """

    matches_references = False

    def __init__(self, backbone: ClipBackbone, class_name: str, *, adapters: Path | None = None) -> None:
        super().__init__(backbone, class_name)
        self._adapters = None if adapters is None else load_adapters(adapters, detector="sdp-plus", backbone=backbone)

    @property
    def weights_sha256(self) -> str:
        """Of the weights, and with adapters of both."""
        own = self._backbone.weights_sha256
        return own if self._adapters is None else fingerprint([own, self._adapters.sha256])

    @property
    def uses_language(self) -> bool:
        return True

    def _encode(self, pixels: Tensor) -> StageEmbeddings:
        return self._backbone.encode_stages(pixels, surgery=True)

    def _remember(self, goldens: Sequence[StageEmbeddings]) -> bool:
        return True

    def _find(self, encoded: StageEmbeddings, memory: bool | None) -> Findings:
        side = self._backbone.image_size
        stages = [functional.normalize(stage[0], dim=-1) for stage in encoded.surgery]
        raw = square(feature_surgery(stages, self._text_vectors), side)
        if self._adapters is not None:
            patches = [stage[0] for stage in encoded.patches]
            adapted = adapter_map(self._adapters, patches, self._text_vectors, side)
            raw = raw + len(stages) * (adapted - 0.5)  # the published sum, less a constant
        raw = smooth(raw, SMOOTHING * side)
        found = probability_or_odds(raw / (len(stages) * MAP_TEMPERATURE), odds=memory is not None)
        language = scoring.language_probability(stages[-1][0], self._text_vectors, TEMPERATURE)
        return Findings(found, language=language, located=found.max())

    @cached_property
    def _text_vectors(self) -> Tensor:
        return text_vectors(self._backbone, self.class_name)


def text_vectors(backbone: ClipBackbone, class_name: str) -> Tensor:
    """(2, D) representative vectors, normal first, on the backbone's device."""
    normal, abnormal = (prompts.compose(class_name, states) for states in (NORMAL_STATES, ABNORMAL_STATES))
    return backbone.text_vectors.get(normal, abnormal, combine=representative_vector).to(backbone.device)
