"""CLIP-AC, the zero-shot baseline of the WinCLIP paper (Jeong et al., CVPR 2023, Tables 1, 3 and 4).

Two prompts, "normal" and "anomalous", alone or in the 80 templates that CLIP's authors use for ImageNet. The map is the
paper's naive one: patch tokens projected as if each were a class token. It is known to point the other way (22.4 pixel
AUROC on MVTec AD), which is why windows or surgery are needed; it is kept as the baseline that it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from torch import Tensor
from torch.nn import functional

from inspector.detector import prompts
from inspector.detector.backbone import ClipBackbone
from inspector.detector.base import Embeddings
from inspector.detector.lean_import import open_clip
from inspector.detector.one_pass import Findings, OnePassDetector, probability_or_odds

TEMPERATURE = 0.01
NORMAL_STATES = ("normal {}",)
ABNORMAL_STATES = ("anomalous {}",)
PLAIN_NORMAL = ("a photo of a {}.",)
PLAIN_ABNORMAL = ("a photo of an {}.",)


class ClipAcDetector(OnePassDetector[Embeddings, bool]):
    """Prompts alone; golden samples only give limits.

    Args:
        ensemble: in CLIP's 80 templates in place of one.
    """

    matches_references = False

    def __init__(self, backbone: ClipBackbone, class_name: str, *, ensemble: bool = False) -> None:
        super().__init__(backbone, class_name)
        self.ensemble = ensemble

    @property
    def uses_language(self) -> bool:
        return True

    def _encode(self, pixels: Tensor) -> Embeddings:
        return self._backbone.encode_pixels(pixels, ())

    def _remember(self, goldens: Sequence[Embeddings]) -> bool:
        return True

    def _find(self, encoded: Embeddings, memory: bool | None) -> Findings:
        def logit(vectors: Tensor) -> Tensor:
            similarity = functional.normalize(vectors, dim=-1) @ self._text_vectors.T
            return (similarity[..., 1] - similarity[..., 0]) / TEMPERATURE

        patches = logit(self._backbone.project(encoded.patches[0])).view(encoded.grid, encoded.grid)
        language = probability_or_odds(logit(encoded.image[0]), odds=memory is not None)
        return Findings(probability_or_odds(patches, odds=memory is not None), language=language)

    @cached_property
    def _text_vectors(self) -> Tensor:
        normal, abnormal = PLAIN_NORMAL, PLAIN_ABNORMAL
        if self.ensemble:
            normal = abnormal = tuple(template("{}") for template in open_clip.OPENAI_IMAGENET_TEMPLATES)
        vectors = self._backbone.text_vectors.get(
            prompts.compose(self.class_name, NORMAL_STATES, normal),
            prompts.compose(self.class_name, ABNORMAL_STATES, abnormal),
        )
        return vectors.to(self._backbone.device)
