"""CLIP-AC, SDP, SDP+ and APRIL-GAN a second time, plain: from their formulas, with scipy and scikit-learn."""

from __future__ import annotations

import numpy as np
import torch
from scipy.ndimage import gaussian_filter
from sklearn.cluster import DBSCAN
from torch.nn.functional import interpolate, normalize

from tests.inspector.detector.plain_stages import plain_stages, prompt_vectors
from tests.inspector.detector.plain_winclip import NORMAL, TEMPLATES

SDP_NORMAL = (
    "flawless {}", "perfect {}", "unblemished {}", "{} without flaw", "{} without defect", "{} without damage",
    "{} without scratch", "{} without crack", "{} without contamination",
)  # fmt: skip
SDP_ABNORMAL = (
    "damaged {}", "imperfect {}", "blemished {}", "broken {}", "{} with flaw", "{} with defect", "{} with damage",
    "{} with scratch", "{} with crack", "{} with contamination",
)  # fmt: skip
APRIL_ABNORMAL = ("damaged {}", "broken {}", "{} with flaw", "{} with defect", "{} with damage")
APRIL_TEMPLATES = (
    "a bad photo of a {}.", "a low resolution photo of the {}.", "a bad photo of the {}.",
    "a cropped photo of the {}.", "a bright photo of a {}.", "a dark photo of the {}.", "a photo of my {}.",
    "a photo of the cool {}.", "a close-up photo of a {}.", "a black and white photo of the {}.",
    "a bright photo of the {}.", "a cropped photo of a {}.", "a jpeg corrupted photo of a {}.",
    "a blurry photo of the {}.", "a photo of the {}.", "a good photo of the {}.", "a photo of one {}.",
    "a close-up photo of the {}.", "a photo of a {}.", "a low resolution photo of a {}.", "a photo of a large {}.",
    "a blurry photo of a {}.", "a jpeg corrupted photo of the {}.", "a good photo of a {}.",
    "a photo of the small {}.", "a photo of the large {}.", "a black and white photo of a {}.",
    "a dark photo of a {}.", "a photo of a cool {}.", "a photo of a small {}.", "there is a {} in the scene.",
    "there is the {} in the scene.", "this is a {} in the scene.", "this is the {} in the scene.",
    "this is one {} in the scene.",
)  # fmt: skip


def enlarge(grid_map, side, *, align_corners):
    plane = torch.as_tensor(grid_map, dtype=torch.float64)[None, None]
    return interpolate(plane, (side, side), mode="bilinear", align_corners=align_corners)[0, 0].numpy()


def softmax_abnormal(feature, text, scale=100.0):
    return float(torch.stack([scale * feature @ text[0], scale * feature @ text[1]]).softmax(0)[1])


def sdp_text(model, name, noun):
    vectors = []
    for states in (SDP_NORMAL, SDP_ABNORMAL):
        each = prompt_vectors(model, name, states, tuple(TEMPLATES), noun)
        labels = DBSCAN(eps=0.5, min_samples=15).fit(each.numpy()).labels_
        largest = np.bincount(labels[labels >= 0]).argmax()
        vectors.append(normalize(each[torch.from_numpy(labels == largest)].mean(0), dim=0))
    return vectors


def april_text(model, name, noun):
    return [
        normalize(prompt_vectors(model, name, states, APRIL_TEMPLATES, noun).mean(0), dim=0)
        for states in (tuple(NORMAL), APRIL_ABNORMAL)
    ]


def adapted_map(patches, layers, text, side):
    """Σ over the stages of the abnormal channel of softmax(interpolated logits)."""
    grid = round(len(patches[0]) ** 0.5)
    total = np.zeros((side, side))
    for tokens, (weight, bias) in zip(patches, layers, strict=True):
        logits = []
        for vector in text:
            values = [100.0 * float(normalize(weight @ token + bias, dim=0) @ vector) for token in tokens]
            logits.append(enlarge(np.reshape(values, (grid, grid)), side, align_corners=True))
        total += 1 / (1 + np.exp(logits[0] - logits[1]))
    return total


def sdp(model, name, image, noun, ends, layers=None):
    """(text score, raw published map (S, S))."""
    _, patches, operated = plain_stages(model, image, ends)
    text = sdp_text(model, name, noun)
    side, grid = model.visual.image_size[0], model.visual.grid_size[0]
    similarity = np.zeros((grid, grid))
    for tokens in operated:
        weights = torch.stack([tokens[0] @ vector for vector in text]).softmax(0)
        weights = weights / weights.mean()
        for position in range(grid * grid):
            per_class = [tokens[1 + position] * vector * weight for vector, weight in zip(text, weights, strict=True)]
            redundant = (per_class[0] + per_class[1]) / 2
            similarity[divmod(position, grid)] += float((per_class[1] - redundant).sum())
    raw = enlarge(similarity, side, align_corners=False)
    if layers is not None:
        raw = raw + adapted_map(patches, layers, text, side)
    return softmax_abnormal(operated[-1][0], text), gaussian_filter(raw, sigma=8 * side / 240)


def april_gan(model, name, image, noun, ends, layers, references=()):
    """(text score, highest visual sum on the grid, published map (S, S))."""
    vector, patches, _ = plain_stages(model, image, ends)
    text = april_text(model, name, noun)
    side, grid = model.visual.image_size[0], model.visual.grid_size[0]
    whole = adapted_map(patches, layers, text, side)
    visual = np.zeros((grid, grid))
    if references:
        remembered = [plain_stages(model, reference, ends)[1] for reference in references]
        for stage, tokens in enumerate(patches):
            apart = np.zeros((grid, grid))
            for position, token in enumerate(tokens):
                cosines = [
                    float(normalize(token, dim=0) @ normalize(other, dim=0))
                    for reference in remembered
                    for other in reference[stage]
                ]
                apart[divmod(position, grid)] = 1 - max(cosines)
            visual += apart
            whole = whole + enlarge(apart, side, align_corners=True)
    return softmax_abnormal(normalize(vector, dim=0), text), visual.max(), whole
