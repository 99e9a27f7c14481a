"""PatchCore, PaDiM and SPADE a second time, plain: from their equations, one patch at a time, in float64."""

from __future__ import annotations

import numpy as np
import torch
from scipy.ndimage import gaussian_filter

from tests.inspector.detector.plain_language import enlarge
from tests.inspector.detector.plain_stages import plain_stages


def unit(vector):
    return vector / np.linalg.norm(vector)


def stage_features(model, image, ends, chosen):
    """(image vector, patches (L, ΣC)): each stage's unit tokens, joined to length 1."""
    vector, patches, _ = plain_stages(model, image, ends)
    stages = [patches[index].double().numpy() for index in chosen]
    features = [unit(np.concatenate([unit(stage[i]) for stage in stages])) for i in range(len(stages[0]))]
    return unit(vector.double().numpy()), np.array(features)


def neighbourhoods(features):
    grid = round(len(features) ** 0.5)
    planes = features.reshape(grid, grid, -1)
    result = []
    for row in range(grid):
        for column in range(grid):
            around = planes[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
            result.append(unit(around.mean((0, 1))))
    return np.array(result)


def greedy_coreset(vectors, count):
    projected = vectors
    if vectors.shape[1] > 128:
        generator = torch.Generator().manual_seed(0)
        projected = vectors @ (torch.randn(vectors.shape[1], 128, generator=generator).double().numpy() / 128**0.5)
    chosen = [int(np.argmax([np.linalg.norm(v - projected.mean(0)) for v in projected]))]
    while len(chosen) < count:
        apart = [min(np.linalg.norm(v - projected[c]) for c in chosen) for v in projected]
        chosen.append(int(np.argmax(apart)))
    return chosen


def finish(grid_values, model):
    side = model.visual.image_size[0]
    grid = model.visual.grid_size[0]
    return gaussian_filter(enlarge(np.reshape(grid_values, (grid, grid)), side, align_corners=False), 4 * side / 224)


def patchcore(model, image, references, ends):
    middle = range(1, len(ends) - 1)
    memory = np.concatenate([neighbourhoods(stage_features(model, r, ends, middle)[1]) for r in references])
    patches = neighbourhoods(stage_features(model, image, ends, middle)[1])
    memory = memory[greedy_coreset(memory, max(len(patches), round(0.25 * len(memory))))]
    distances = np.array([[np.linalg.norm(patch - m) for m in memory] for patch in patches])
    nearest = distances.min(1)
    worst = nearest.argmax()
    matched = memory[distances[worst].argmin()]
    neighbours = np.argsort([np.linalg.norm(matched - m) for m in memory])[:9]
    weight = 1 - np.exp(nearest[worst]) / np.exp(distances[worst][neighbours]).sum()
    return weight * nearest[worst], finish(nearest, model)


def padim(model, image, references, ends):
    scale = np.sqrt(stage_features(model, image, ends, range(3))[1].shape[1])
    samples = np.array([stage_features(model, r, ends, range(3))[1] for r in references]) * scale
    patches = stage_features(model, image, ends, range(3))[1] * scale
    distances = []
    for position, patch in enumerate(patches):
        here = samples[:, position]
        mean = here.mean(0)
        covariance = np.zeros((here.shape[1], here.shape[1]))
        if len(here) > 1:
            covariance = (here - mean).T @ (here - mean) / (len(here) - 1)
        inverse = np.linalg.inv(covariance + 0.01 * np.eye(len(covariance)))
        distances.append(np.sqrt((patch - mean) @ inverse @ (patch - mean)))
    whole = finish(distances, model)
    return whole.max(), whole


def spade(model, image, references, ends):
    vector, patches = stage_features(model, image, ends, range(3))
    gallery = [stage_features(model, r, ends, range(3)) for r in references]
    score = np.mean([np.sum((vector - other) ** 2) for other, _ in gallery])
    distances = [min(np.linalg.norm(p - q) for _, others in gallery for q in others) for p in patches]
    return score, finish(distances, model)
