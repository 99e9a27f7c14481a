"""A small CLIP under a name that the command line can load."""

from __future__ import annotations

from pathlib import Path

from tests.inspector.detector.conftest import SMALL_CONFIG, register

NAME = "test-command-line-80"


def register_small_model(folder: Path) -> str:
    return register(folder, NAME, SMALL_CONFIG)
