"""ClipBackbone: an open_clip model as the detectors see it — images in, embeddings out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, cast

import torch
from torch import Tensor, nn

from inspector.detector import preprocess
from inspector.detector.base import Embeddings
from inspector.detector.cuda_graph import GraphedEncoder
from inspector.detector.lean_import import open_clip
from inspector.detector.self_test import encode_with_open_clip, run_self_test
from inspector.detector.stages import StageEmbeddings, encode_stages, project, stage_ends
from inspector.detector.text_tower import encode_prompts
from inspector.detector.text_vectors import TextVectors
from inspector.detector.vision_tower import VisionTower
from inspector.detector.vision_weights import check_supported, read_vision_weights
from inspector.detector.weights import WeightsRecord, load_model, load_text_model, sha256_of_parameters
from inspector.detector.weights_download import OnFetched
from inspector.errors import Detail, DeviceUnavailableError
from inspector.types import ImageArray

Tokenizer = Callable[[list[str]], Tensor]
DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
SCALES = (2, 3)
IMAGES_PER_PASS = {"cpu": 2}
IMAGES_PER_PASS_ACCELERATED = 16


class ClipBackbone:
    """Encodes images and prompts with an open_clip model. One made elsewhere is read and never modified.

    Args:
        model: an open_clip CLIP model whose image tower is a vision transformer with a class token on a square grid.
        tokenizer: of the model; needed for prompts only.
        precision: "auto", "fp32", "bf16" or "fp16", of the transformer blocks. "auto" is bf16 on a processor with
            AMX or AVX512-BF16, fp16 on CUDA, fp32 elsewhere. What comes out is float32 in any case.
        device: "auto" (CUDA, then MPS, then CPU), or a torch device.
        weights: where they came from, so that they can be had again: the model is then taken apart. None for a model
            made elsewhere, which is left as it is and whose parameters are fingerprinted.

    Raises:
        UnsupportedModelError, DeviceUnavailableError, SelfTestFailedError.
    """

    def __init__(
        self,
        model: nn.Module,
        *,
        tokenizer: Tokenizer | None = None,
        precision: str = "auto",
        device: str = "auto",
        model_name: str = "open_clip model",
        weights: WeightsRecord | None = None,
    ) -> None:
        self.model_name = model_name
        self.device = choose_device(device)
        self.precision = choose_precision(precision, self.device)
        self._weights = weights
        # Where the weights can be had again, the model is let go: text comes back when prompts are wanted.
        self._model = model if weights is None else None
        self._tokenizer = tokenizer
        self.text_vectors = TextVectors(self.encode_text, lambda: self.weights_sha256, model_name)
        visual = cast(Any, model).visual
        check_supported(visual, model_name)
        expected = encode_with_open_clip(visual)
        read = read_vision_weights(
            visual,
            dtype=DTYPES[self.precision],
            device=self.device,
            model_name=model_name,
            consume=self._model is None,
        )
        self._tower = VisionTower(read)
        mean = getattr(visual, "image_mean", None) or preprocess.OPENAI_MEAN
        std = getattr(visual, "image_std", None) or preprocess.OPENAI_STD
        self._mean = torch.tensor(mean, device=self.device).view(3, 1, 1)
        self._std = torch.tensor(std, device=self.device).view(3, 1, 1)
        run_self_test(self._tower, expected)
        self._encoder = GraphedEncoder(self._tower) if self.device.type == "cuda" else self._tower

    @property
    def grid(self) -> int:
        """Patches along one side: 15 for ViT-B-16-plus-240."""
        return self._tower.weights.grid

    @property
    def image_size(self) -> int:
        """Side in pixels of the square the model sees."""
        return self._tower.weights.image_size

    @property
    def stage_count(self) -> int:
        """How many depths `encode_stages` keeps."""
        return len(stage_ends(len(self._tower.weights.inner) + 1))

    @property
    def dtype(self) -> torch.dtype:
        """Of the transformer blocks."""
        return self._tower.dtype

    @property
    def tower(self) -> VisionTower:
        """The image tower, for measuring its parts."""
        return self._tower

    @property
    def untrained(self) -> bool:
        """Whether the weights are known to be random, so that language means nothing."""
        return self._weights is not None and self._weights.untrained

    @cached_property
    def weights_sha256(self) -> str:
        if self._weights is not None:
            return self._weights.sha256
        assert self._model is not None
        return sha256_of_parameters(self._model, self.model_name)

    def prepare(self, images: Sequence[ImageArray]) -> Tensor:
        """(N, 3, S, S) float32 model input. Raises ImageUnsupportedError for what is no RGB uint8 image."""
        return preprocess.to_pixels(list(images), self.image_size, self._mean, self._std)

    def encode(self, images: ImageArray | Sequence[ImageArray], scales: tuple[int, ...] = SCALES) -> Embeddings:
        """Embeddings of one image (H, W, 3) uint8 RGB, or of a list of them."""
        listed = list(images) if isinstance(images, (list, tuple)) else [cast(ImageArray, images)]
        for image in listed:
            preprocess.check_image(image)
        at_once = IMAGES_PER_PASS.get(self.device.type, IMAGES_PER_PASS_ACCELERATED)
        parts = [
            self.encode_pixels(self.prepare(listed[start : start + at_once]), scales)
            for start in range(0, len(listed), at_once)
        ]
        return concatenate(parts)

    def encode_pixels(self, pixels: Tensor, scales: tuple[int, ...] = SCALES) -> Embeddings:
        """Embeddings of what `prepare` made."""
        image, patches, windows = self._encoder.encode(pixels, scales)
        return Embeddings(image, patches, windows, self.grid)

    def encode_stages(self, pixels: Tensor, *, surgery: bool = False) -> StageEmbeddings:
        """What several depths of the tower make of what `prepare` made, without windows; see `stages`."""
        return encode_stages(self._tower, pixels, surgery=surgery)

    def project(self, patches: Tensor) -> Tensor:
        """(…, C) raw patches → (…, D) float32 in the space of the prompts."""
        return project(self._tower.weights, patches)

    def encode_text(self, texts: Sequence[str]) -> Tensor:
        """(n, D) float32 raw text embeddings, where the model lies. A text tower loaded for it is let go again."""
        if self._tokenizer is None:
            self._tokenizer = open_clip.get_tokenizer(self.model_name)
        model = self._model
        if model is None:
            assert self._weights is not None
            model = load_text_model(self.model_name, self._weights)
        return encode_prompts(model, self._tokenizer, texts)


def load_backbone(
    model_name: str = "ViT-B-16-plus-240",
    weights: str = "laion400m_e31",
    *,
    device: str = "auto",
    precision: str = "auto",
    image_size: int | None = None,
    on_fetched: OnFetched | None = None,
) -> ClipBackbone:
    """Loads a model by name with weights from a tag (fetched once), a file, or "untrained:SEED".

    Args:
        image_size: side in pixels of what the model sees, another than its own; None leaves it.
        on_fetched: told of a download's progress in megabytes; what it raises breaks it off, to be taken up later.

    Raises:
        WeightsUnavailableError, WeightsDamagedError, UnsupportedModelError, DeviceUnavailableError,
        SelfTestFailedError.
    """
    model, record = load_model(model_name, weights, on_fetched, image_size=image_size)
    return ClipBackbone(model, precision=precision, device=device, model_name=model_name, weights=record)


def concatenate(parts: list[Embeddings]) -> Embeddings:
    """Embeddings of several passes as one."""
    if len(parts) == 1:
        return parts[0]
    windows = {scale: torch.cat([part.windows[scale] for part in parts]) for scale in parts[0].windows}
    image = torch.cat([part.image for part in parts])
    return Embeddings(image, torch.cat([part.patches for part in parts]), windows, parts[0].grid)


def choose_device(wanted: str) -> torch.device:
    """The device for "auto", or the wanted one if this machine has it."""
    if wanted == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        device = torch.device(wanted)
        torch.empty(1, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0]
        raise DeviceUnavailableError(device=wanted, precision="auto", detail=reason) from error
    return device


def choose_precision(wanted: str, device: torch.device) -> str:
    """The precision for "auto": the fastest that this device computes natively."""
    if wanted in DTYPES:
        return wanted
    if wanted != "auto":
        raise DeviceUnavailableError(
            device=str(device),
            precision=wanted,
            detail=Detail("known precisions are auto, {known}", known=", ".join(DTYPES)),
        )
    if device.type == "cuda":
        return "fp16"
    has_bf16 = torch.cpu._is_amx_tile_supported() or torch.cpu._is_avx512_bf16_supported()
    return "bf16" if device.type == "cpu" and has_bf16 else "fp32"
