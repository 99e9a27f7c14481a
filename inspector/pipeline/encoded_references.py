"""Encoded golden samples on disk, so that a start need not encode them again."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.errors import ReferencesMismatchError
from inspector.recipe import fingerprint, sha256_of_image
from inspector.types import ImageArray

if TYPE_CHECKING:
    from inspector.detector import ClipBackbone, WinClipDetector

KEPT = 8
"""Sets of golden samples: at 1.7 MB a sample some ten to hundred megabytes each."""


class EncodedReferences:
    """One file a set, named after everything that decides its numbers: samples in order, weights, precision, tier.

    It only saves time: a file that is missing or damaged is made again, one that cannot be written is left out.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, detector: WinClipDetector, backbone: ClipBackbone, images: Sequence[ImageArray]) -> Path:
        samples = [sha256_of_image(image) for image in images]
        decides = [backbone.weights_sha256, backbone.precision, list(detector.tier.scales), samples]
        return self._folder / f"{fingerprint(decides)}.safetensors"

    def restore(self, detector: WinClipDetector, backbone: ClipBackbone, path: Path) -> bool:
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

    def store(self, detector: WinClipDetector, path: Path) -> None:
        """Keeps what was just encoded, and lets the sets go that were not used for longest."""
        if detector.memory is None:
            return
        partial = path.with_suffix(".part")
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            detector.memory.save(partial)
            partial.replace(path)
            by_age = sorted(self._folder.glob("*.safetensors"), key=lambda file: file.stat().st_mtime, reverse=True)
            for old in by_age[KEPT:]:
                old.unlink()
