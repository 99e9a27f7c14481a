"""The stages and the v-v path a second time, with open_clip's own modules, one block and one head at a time."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import open_clip
import torch
from PIL import Image
from torch.nn.functional import normalize


def pixels_of(visual, image):
    side = visual.image_size[0]
    squashed = np.asarray(Image.fromarray(image).resize((side, side), Image.BICUBIC)) / 255.0
    mean, std = np.array(visual.image_mean), np.array(visual.image_std)
    return torch.tensor((squashed - mean) / std, dtype=torch.float32).permute(2, 0, 1)[None]


def value_attention(block, normed):
    """softmax(v vᵀ / √d) v, then the output projection: (T, C) → (T, C)."""
    width = normed.shape[-1]
    weight, bias = block.attn.in_proj_weight[2 * width :], block.attn.in_proj_bias[2 * width :]
    value = normed @ weight.T + bias
    size = width // block.attn.num_heads
    mixed = []
    for head in range(block.attn.num_heads):
        own = value[:, head * size : (head + 1) * size]
        mixed.append((own @ own.T / math.sqrt(size)).softmax(-1) @ own)
    return block.attn.out_proj(torch.cat(mixed, -1))


@torch.no_grad()
def plain_stages(model, image, ends):
    """(image vector (D,), [raw patches (L, C)], [unit v-v tokens (1 + L, D), class token first]) of one picture."""
    visual = model.visual
    x = visual._embeds(pixels_of(visual, image))
    patches, operated = [], []
    path = torch.zeros_like(x[0])
    for number, block in enumerate(visual.transformer.resblocks, 1):
        path = path + value_attention(block, block.ln_1(x)[0])
        x = block(x)
        if number in ends:
            patches.append(x[0, 1:])
            tokens = torch.cat([x[0, :1], path[1:]])
            operated.append(normalize(visual.ln_post(tokens) @ visual.proj, dim=-1))
            path = torch.zeros_like(path)
    return (visual.ln_post(x) @ visual.proj)[0, 0], patches, operated


@lru_cache
@torch.no_grad()
def prompt_vectors(model, model_name, states, templates, noun):
    """Unit text vectors (n, D) of every state in every template."""
    tokenizer = open_clip.get_tokenizer(model_name)
    texts = [template.format(state.format(noun)) for template in templates for state in states]
    return normalize(model.encode_text(tokenizer(texts)), dim=-1)
