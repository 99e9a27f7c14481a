"""How well words describe golden samples: cosines between pictures and prompts, nothing is judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from inspector.detector import prompts
from inspector.detector.profiles import profile_named
from inspector.pipeline.samples import PromptTrial
from inspector.recipe import DetectorSettings

if TYPE_CHECKING:
    from inspector.detector import ClipBackbone

PLAIN_NOUN = "object"


def try_prompts(backbone: ClipBackbone, image_vectors: torch.Tensor, settings: DetectorSettings) -> PromptTrial:
    """Compares the golden samples with the prompts of `settings`' noun, with "object", and with each defect word.

    Args:
        image_vectors: (n, D) unit vectors of the golden samples.
    """
    profile = profile_named(settings.profile)
    noun = prompts.object_noun(settings.class_name)

    def cosines(noun: str, abnormal: tuple[str, ...]) -> tuple[float, float]:
        """Mean over the samples with the normal and with the abnormal prompts."""
        vectors = backbone.text_vectors.get(
            prompts.compose(noun, prompts.NORMAL_STATES, profile.templates),
            prompts.compose(noun, abnormal, profile.templates),
            normalise_each=profile.normalise_each_prompt,
        )
        normal, bad = (image_vectors @ vectors.to(image_vectors.device).T).mean(dim=0).tolist()
        return normal, bad

    normal, bad = cosines(noun, prompts.abnormal_states(settings.defect_words))
    plain, _ = cosines(PLAIN_NOUN, prompts.ABNORMAL_STATES)
    words = tuple(
        (word, cosines(noun, prompts.states_of_word(word))[1] - normal)
        for word in settings.defect_words
        if prompts.states_of_word(word)
    )
    return PromptTrial(noun, normal, normal - bad, normal - plain, words, meaningful=True)
