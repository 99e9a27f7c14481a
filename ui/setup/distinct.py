"""Which pictures are there already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from inspector.recipe import sha256_of_image
from inspector.types import ImageArray


def new_pictures(images: Sequence[ImageArray], known: Iterable[Sequence[ImageArray]]) -> list[ImageArray]:
    """Those whose pixels are not among the known ones, each once, in their order."""
    seen = {sha256_of_image(image) for samples in known for image in samples}
    fresh = []
    for image in images:
        digest = sha256_of_image(image)
        if digest not in seen:
            seen.add(digest)
            fresh.append(image)
    return fresh
