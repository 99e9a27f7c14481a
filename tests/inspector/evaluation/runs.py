"""What the runs on small datasets have in common; the fixture `run` is in conftest."""

from __future__ import annotations

from inspector.detector import ClipBackbone, WinClipDetector
from inspector.detector.base import AnomalyDetector
from inspector.evaluation.runner import Plan, Variant

PLAN = Plan(shots=(0, 2), seeds=2, map_side=60)


class CountingBackbone:
    """The real backbone, with a count of the pictures it encoded."""

    def __init__(self, backbone: ClipBackbone) -> None:
        self._backbone = backbone
        self.encoded = 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._backbone, name)

    def encode_pixels(self, pixels, scales=(2, 3)):
        self.encoded += len(pixels)
        return self._backbone.encode_pixels(pixels, scales)

    def encode(self, images, scales=(2, 3)):
        self.encoded += 1
        return self._backbone.encode(images, scales)


def make(backbone: ClipBackbone, class_name: str) -> AnomalyDetector:
    return WinClipDetector(backbone, class_name)


PAPER = Variant("paper", make)
