"""Anomaly detection. Importing this package costs nothing; torch comes with the first name that needs it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from inspector.detector.backbone import ClipBackbone as ClipBackbone
    from inspector.detector.backbone import load_backbone as load_backbone
    from inspector.detector.base import AnomalyDetector as AnomalyDetector
    from inspector.detector.base import Embeddings as Embeddings
    from inspector.detector.winclip import WinClipDetector as WinClipDetector

_HOMES = {
    "ClipBackbone": "backbone",
    "load_backbone": "backbone",
    "AnomalyDetector": "base",
    "Embeddings": "base",
    "WinClipDetector": "winclip",
}
__all__ = ["AnomalyDetector", "ClipBackbone", "Embeddings", "WinClipDetector", "load_backbone"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
