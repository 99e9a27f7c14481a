"""One encoding of a picture for many detectors.

Draws and shots differ in their references alone: all detectors of a run look at the same test picture in turn, and
encoding it is 99 % of the work.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from torch import Tensor

from inspector.detector.backbone import SCALES, ClipBackbone
from inspector.detector.base import Embeddings
from inspector.detector.stages import StageEmbeddings
from inspector.recipe import sha256_of_image
from inspector.types import ImageArray

KEPT_REFERENCES = 64


@dataclass(frozen=True, slots=True, eq=False)
class _Crop:
    """A picture, or a crop of one, with what was made of it."""

    pixels: Tensor
    encoded: dict[tuple[int, ...], Embeddings] = field(default_factory=dict)
    stages: dict[bool, StageEmbeddings] = field(default_factory=dict)


class SharedEncoding:
    """A backbone that remembers the encodings of the last picture and of its crops, and the last references'.

    Crops are known as such where they are views of the picture. What it does not remember it asks of the real one, so a
    detector sees no difference. Use `share`.
    """

    def __init__(self, backbone: ClipBackbone) -> None:
        self._backbone = backbone
        self._picture: object = None
        self._crops: dict[tuple[object, ...], _Crop] = {}
        self._last: _Crop | None = None
        self._references: OrderedDict[tuple[str, tuple[int, ...]], Embeddings] = OrderedDict()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backbone, name)

    def prepare(self, images: Sequence[ImageArray]) -> Tensor:
        """As `ClipBackbone.prepare`; the same single picture or crop again gives the same tensor."""
        if len(images) != 1:
            return self._backbone.prepare(images)
        image = images[0]
        picture = image if image.base is None else image.base
        if picture is not self._picture:
            self._crops.clear()
            self._picture = picture  # as long as it is kept, nothing else lies at its addresses
        place = (image.ctypes.data, image.shape, image.strides)
        if place not in self._crops:
            self._crops[place] = _Crop(self._backbone.prepare(images))
        self._last = self._crops[place]
        return self._last.pixels

    def encode_pixels(self, pixels: Tensor, scales: tuple[int, ...] = SCALES) -> Embeddings:
        """As `ClipBackbone.encode_pixels`."""
        if self._last is None or pixels is not self._last.pixels:
            return self._backbone.encode_pixels(pixels, scales)
        if scales not in self._last.encoded:
            self._last.encoded[scales] = self._backbone.encode_pixels(pixels, scales)
        return self._last.encoded[scales]

    def encode_stages(self, pixels: Tensor, *, surgery: bool = False) -> StageEmbeddings:
        """As `ClipBackbone.encode_stages`."""
        if self._last is None or pixels is not self._last.pixels:
            return self._backbone.encode_stages(pixels, surgery=surgery)
        if surgery not in self._last.stages:
            self._last.stages[surgery] = self._backbone.encode_stages(pixels, surgery=surgery)
        return self._last.stages[surgery]

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
