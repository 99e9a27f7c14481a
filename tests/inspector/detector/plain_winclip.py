"""WinCLIP a second time, deliberately plain: one window, one patch, one reference position at a time.

It uses open_clip's own modules and python loops, and shares no code with the engine. Read it beside the paper.
"""

from __future__ import annotations

import math

import numpy as np
import open_clip
import torch
from PIL import Image
from torch.nn.functional import interpolate, normalize

NORMAL = [
    "{}",
    "flawless {}",
    "perfect {}",
    "unblemished {}",
    "{} without flaw",
    "{} without defect",
    "{} without damage",
]
ABNORMAL = ["damaged {}", "{} with flaw", "{} with defect", "{} with damage"]
TEMPLATES = [
    "a cropped photo of a {}.", "a cropped photo of the {}.",
    "a close-up photo of a {}.", "a close-up photo of the {}.",
    "a bright photo of a {}.", "a bright photo of the {}.",
    "a dark photo of a {}.", "a dark photo of the {}.",
    "a jpeg corrupted photo of a {}.", "a jpeg corrupted photo of the {}.",
    "a blurry photo of a {}.", "a blurry photo of the {}.",
    "a photo of a {}.", "a photo of the {}.",
    "a photo of a small {}.", "a photo of the small {}.",
    "a photo of a large {}.", "a photo of the large {}.",
    "a photo of a {} for visual inspection.", "a photo of the {} for visual inspection.",
    "a photo of a {} for anomaly detection.", "a photo of the {} for anomaly detection.",
]  # fmt: skip


class PlainWinClip:
    """Results are python floats and numpy arrays in float32 or float64.

    `of_normal`, `image_term` and `patch_tokens` are what published ports do otherwise.
    """

    def __init__(
        self,
        model,
        model_name,
        noun,
        *,
        temperature=0.01,
        match_radius=None,
        of_normal=False,
        image_term=True,
        patch_tokens="raw",
    ):
        self.visual = model.visual
        self.model = model
        self.noun = noun
        self.temperature = temperature
        self.radius = match_radius
        self.of_normal = of_normal
        self.image_term = image_term
        self.patch_tokens = patch_tokens
        self.grid = self.visual.grid_size[0]
        self.tokenizer = open_clip.get_tokenizer(model_name)
        self.references = []

    @torch.no_grad()
    def text(self):
        vectors = []
        for states in (NORMAL, ABNORMAL):
            each = []
            for template in TEMPLATES:
                for state in states:
                    tokens = self.tokenizer([template.format(state.format(self.noun))])
                    each.append(normalize(self.model.encode_text(tokens)[0], dim=0))
            vectors.append(normalize(torch.stack(each).mean(0), dim=0))
        return vectors

    @torch.no_grad()
    def features(self, image):
        """Unit features: image (D,), patches {position: (C,)}, windows {scale: {(row, column): (D,)}}."""
        side = self.visual.image_size[0]
        squashed = np.asarray(Image.fromarray(image).resize((side, side), Image.BICUBIC)) / 255.0
        mean, std = np.array(self.visual.image_mean), np.array(self.visual.image_std)
        pixels = torch.tensor((squashed - mean) / std, dtype=torch.float32).permute(2, 0, 1)[None]
        tokens = self.visual._embeds(pixels)
        raw = self.visual.transformer(tokens)
        whole = normalize(self.model.encode_image(pixels)[0], dim=0)
        tokens_of_patches = raw[0, 1:]
        if self.patch_tokens in ("ln_post", "projected"):
            tokens_of_patches = self.visual.ln_post(tokens_of_patches)
        if self.patch_tokens == "projected":
            tokens_of_patches = tokens_of_patches @ self.visual.proj
        patches = {divmod(i, self.grid): normalize(token, dim=0) for i, token in enumerate(tokens_of_patches)}
        windows = {}
        for scale in (2, 3):
            windows[scale] = {}
            for row in range(self.grid - scale + 1):
                for column in range(self.grid - scale + 1):
                    chosen = [0]
                    for a in range(scale):
                        chosen += [1 + (row + a) * self.grid + column + b for b in range(scale)]
                    out = self.visual.transformer(tokens[:, chosen])
                    vector = self.visual.ln_post(out[:, 0]) @ self.visual.proj
                    windows[scale][row, column] = normalize(vector[0], dim=0)
        return whole, patches, windows

    def probability(self, feature, text):
        normal, abnormal = (math.exp(float(feature @ t) / self.temperature) for t in text)
        return abnormal / (normal + abnormal)

    def distance(self, feature, position, level):
        """Smallest ½(1 − cos) to the references' features of this level near `position`."""
        best = math.inf
        for _, patches, windows in self.references:
            for other, reference in (patches if level == 1 else windows[level]).items():
                apart = max(abs(position[0] - other[0]), abs(position[1] - other[1]))
                if self.radius is None or apart <= self.radius:
                    best = min(best, (1 - float(feature @ reference)) / 2)
        return max(best, 1e-6)

    def spread_to_patches(self, values, scale):
        """Harmonic mean, per patch, over the windows that cover it."""
        result = np.zeros((self.grid, self.grid))
        for row in range(self.grid):
            for column in range(self.grid):
                covering = [v for (r, c), v in values.items() if r <= row < r + scale and c <= column < c + scale]
                result[row, column] = len(covering) / sum(1 / v for v in covering)
        return result

    def predict(self, image):
        """(score, grid map, anomaly map) of one image."""
        whole, patches, windows = self.features(image)
        text = self.text()
        zero_shot = self.probability(whole, text)
        language = [np.full((self.grid, self.grid), 1 - zero_shot if self.of_normal else zero_shot)]
        if not self.image_term:
            language = []
        for scale in (2, 3):
            values = {at: self.probability(f, text) for at, f in windows[scale].items()}
            if self.of_normal:
                values = {at: 1 - p for at, p in values.items()}
            language.append(self.spread_to_patches(values, scale))
        grid_map = len(language) / sum(1 / m for m in language)
        if self.of_normal:
            grid_map = 1 - grid_map
        score = zero_shot
        if self.references:
            visual = np.zeros((self.grid, self.grid))
            for (row, column), feature in patches.items():
                visual[row, column] = self.distance(feature, (row, column), 1)
            for scale in (2, 3):
                values = {at: self.distance(f, at, scale) for at, f in windows[scale].items()}
                visual = visual + self.spread_to_patches(values, scale)
            visual = visual / 3
            grid_map = grid_map + visual
            score = (zero_shot + visual.max()) / 2
        size = image.shape[:2]
        upsampled = interpolate(torch.tensor(grid_map)[None, None], size=size, mode="bilinear", align_corners=False)
        return score, grid_map, upsampled[0, 0].numpy()
