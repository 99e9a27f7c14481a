"""One encoding of a picture for many detectors.

Draws and shots differ in their references alone: all detectors of a run look at the same test picture in turn, and
encoding it is 99 % of the work.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, cast

from torch import Tensor

from inspector.detector.backbone import SCALES, ClipBackbone
from inspector.detector.base import Embeddings
from inspector.detector.stages import StageEmbeddings
from inspector.recipe import sha256_of_image
from inspector.types import ImageArray

KEPT_REFERENCES = 64


class SharedEncoding:
    """A backbone that remembers the last picture's encoding, and the last references'.

    What it does not remember it asks of the real one, so a detector sees no difference. Use `share`.
    """

    def __init__(self, backbone: ClipBackbone) -> None:
        self._backbone = backbone
        self._image: ImageArray | None = None
        self._pixels: Tensor | None = None
        self._encoded: dict[tuple[int, ...], Embeddings] = {}
        self._stages: dict[bool, StageEmbeddings] = {}
        self._references: OrderedDict[tuple[str, tuple[int, ...]], Embeddings] = OrderedDict()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backbone, name)

    def prepare(self, images: Sequence[ImageArray]) -> Tensor:
        """As `ClipBackbone.prepare`; the same single picture again gives the same tensor."""
        if len(images) != 1:
            return self._backbone.prepare(images)
        if self._pixels is None or self._image is not images[0]:
            self._pixels = self._backbone.prepare(images)
            self._image = images[0]
            self._encoded.clear()
            self._stages.clear()
        return self._pixels

    def encode_pixels(self, pixels: Tensor, scales: tuple[int, ...] = SCALES) -> Embeddings:
        """As `ClipBackbone.encode_pixels`."""
        if pixels is not self._pixels:
            return self._backbone.encode_pixels(pixels, scales)
        if scales not in self._encoded:
            self._encoded[scales] = self._backbone.encode_pixels(pixels, scales)
        return self._encoded[scales]

    def encode_stages(self, pixels: Tensor, *, surgery: bool = False) -> StageEmbeddings:
        """As `ClipBackbone.encode_stages`."""
        if pixels is not self._pixels:
            return self._backbone.encode_stages(pixels, surgery=surgery)
        if surgery not in self._stages:
            self._stages[surgery] = self._backbone.encode_stages(pixels, surgery=surgery)
        return self._stages[surgery]

    def encode(self, images: ImageArray | Sequence[ImageArray], scales: tuple[int, ...] = SCALES) -> Embeddings:
        """As `ClipBackbone.encode`; of single pictures, the last 64 are remembered."""
        if isinstance(images, (list, tuple)):
            return self._backbone.encode(images, scales)
        image = cast(ImageArray, images)
        key = (sha256_of_image(image), scales)
        if key not in self._references:
            self._references[key] = self._backbone.encode(image, scales)
        self._references.move_to_end(key)
        if len(self._references) > KEPT_REFERENCES:
            self._references.popitem(last=False)
        return self._references[key]


def share(backbone: ClipBackbone) -> ClipBackbone:
    """The backbone, remembering what it encoded last."""
    return cast(ClipBackbone, SharedEncoding(backbone))
