"""Encoded golden samples on disk, so that a start need not encode them again."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.errors import ReferencesMismatchError
from inspector.recipe import fingerprint, sha256_of_image
from inspector.types import ImageArray

if TYPE_CHECKING:
    from inspector.detector import ClipBackbone, WinClipDetector

KEPT_BYTES = 600_000_000
"""A golden sample takes 1.7 MB, and with tiles each of them does."""


class EncodedReferences:
    """One file a set, named after everything that decides its numbers: samples in order, weights, precision, tier.

    It only saves time: a file that is missing or damaged is made again, one that cannot be written is left out.
    """

    def __init__(self, folder: Path | None) -> None:
        """None keeps nothing."""
        self._folder = folder

    def fit(
        self,
        detector: WinClipDetector,
        backbone: ClipBackbone,
        images: Sequence[ImageArray],
        encode: Callable[[], None],
        *,
        variants: int = 1,
    ) -> None:
        """Gives the detector its references: kept ones, or by `encode`, whose result is then kept.

        `variants`: how many consecutive images show one golden sample.
        """
        if self._folder is None:
            encode()
            return
        samples = [sha256_of_image(image) for image in images]
        decides = [
            backbone.model_name,
            backbone.weights_sha256,
            backbone.precision,
            list(detector.tier.scales),
            samples,
            variants,
        ]
        path = self._folder / f"{fingerprint(decides)}.safetensors"
        if not _restore(detector, backbone, path):
            encode()
            self._store(detector, path)

    def _store(self, detector: WinClipDetector, path: Path) -> None:
        """Keeps what was just encoded, and lets the sets go that were not used for longest."""
        assert detector.memory is not None
        partial = path.with_suffix(".part")
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            detector.memory.save(partial)
            partial.replace(path)
            by_age = sorted(path.parent.glob("*.safetensors"), key=lambda file: file.stat().st_mtime, reverse=True)
            kept = 0
            for file in by_age:
                kept += file.stat().st_size
                if kept > KEPT_BYTES and file != path:
                    file.unlink()


def _restore(detector: WinClipDetector, backbone: ClipBackbone, path: Path) -> bool:
    """Whether the detector has its references now."""
    from inspector.detector.reference_memory import ReferenceMemory

    if not path.is_file():
        return False
    try:
        memory = ReferenceMemory.load(path, weights_sha256=backbone.weights_sha256, device=backbone.device)
        detector.set_memory(memory)
    except ReferencesMismatchError:
        with contextlib.suppress(OSError):
            path.unlink()
        return False
    with contextlib.suppress(OSError):
        os.utime(path)
    return True
