"""WinCLIP's compositional prompt ensemble: states × templates, and the two text vectors made of them."""

from __future__ import annotations

import hashlib

from torch import Tensor
from torch.nn import functional

NORMAL_STATES = (
    "{}",
    "flawless {}",
    "perfect {}",
    "unblemished {}",
    "{} without flaw",
    "{} without defect",
    "{} without damage",
)
ABNORMAL_STATES = ("damaged {}", "{} with flaw", "{} with defect", "{} with damage")

_MANNERS = ("cropped", "close-up", "bright", "dark", "jpeg corrupted", "blurry")
TEMPLATES = (
    *(f"a {manner} photo of {article} {{}}." for manner in _MANNERS for article in ("a", "the")),
    *(f"a photo of {article} {{}}." for article in ("a", "the")),
    *(f"a photo of {article} {size} {{}}." for size in ("small", "large") for article in ("a", "the")),
    *(f"a photo of {article} {{}} for visual inspection." for article in ("a", "the")),
    *(f"a photo of {article} {{}} for anomaly detection." for article in ("a", "the")),
)
"""The paper's 22 templates, each with its final period."""

ACCURATE_TEMPLATES = tuple(
    template.replace("a jpeg corrupted photo of a ", "a jpeg corrupted photo of the ")
    for template in TEMPLATES
    if template != "a cropped photo of a {}."
)
"""Accurate-WinCLIP's 21: "a cropped photo of a" is missing, and "jpeg corrupted … the" stands twice."""


def object_noun(class_name: str, *, keeps_underscores: bool = False) -> str:
    """The noun that goes into the prompts: "metal_nut" becomes "metal nut"."""
    return " ".join((class_name if keeps_underscores else class_name.replace("_", " ")).split())


def abnormal_states(defect_words: tuple[str, ...]) -> tuple[str, ...]:
    """The paper's abnormal states and one more for each defect word, such as "{} with a scratch"."""
    return (*ABNORMAL_STATES, *(state for word in defect_words for state in states_of_word(word)))


def states_of_word(word: str) -> tuple[str, ...]:
    """The states of one defect word: "scratch" becomes "{} with scratch", "missing hole" "{} missing hole".

    An empty word has none; braces in it would be taken for places of the noun.
    """
    plain = " ".join(word.replace("{", " ").replace("}", " ").replace("_", " ").split())
    if not plain:
        return ()
    joined = plain.split(" ")[0] in ("with", "without", "missing", "that", "having")
    return (f"{{}} {plain}" if joined else f"{{}} with {plain}",)


def compose(
    class_name: str,
    states: tuple[str, ...],
    templates: tuple[str, ...] = TEMPLATES,
    *,
    keeps_underscores: bool = False,
) -> list[str]:
    """Every state in every template: 7 × 22 = 154 normal, 4 × 22 = 88 abnormal prompts for the paper's lists."""
    noun = object_noun(class_name, keeps_underscores=keeps_underscores)
    return [template.format(state.format(noun)) for state in states for template in templates]


def prompt_set_hash(normal: list[str], abnormal: list[str]) -> str:
    """SHA-256 of the two ordered lists: part of the key under which text vectors are kept."""
    return hashlib.sha256("\n".join([*normal, "", *abnormal]).encode()).hexdigest()


def text_vector(embeddings: Tensor, *, normalise_each: bool) -> Tensor:
    """One vector for a list of prompts.

    Args:
        embeddings: (n, D) raw text embeddings.
        normalise_each: normalise → mean → normalise (paper profile); otherwise mean → normalise, where
            prompts with long embeddings weigh more (Accurate-WinCLIP).

    Returns:
        (D,) float32 of length 1.
    """
    embeddings = embeddings.float()
    if normalise_each:
        embeddings = functional.normalize(embeddings, dim=-1)
    return functional.normalize(embeddings.mean(0), dim=-1)
