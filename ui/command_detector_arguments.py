"""`--detector` and `--adapters`, the same for every command that takes them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from inspector.detector.registry import changed_to
from inspector.detector_settings import DETECTORS, DetectorSettings
from inspector.errors import AdaptersUnusableError, Detail


def add_detector_options(parser: argparse.ArgumentParser, otherwise: str) -> None:
    """Both are absent where they are not given. `otherwise`: what judges then, in words."""
    parser.add_argument(
        "--detector", choices=DETECTORS, default=argparse.SUPPRESS, help=f"what judges (default: {otherwise})"
    )
    words = "trained layers of april-gan and sdp-plus"
    parser.add_argument("--adapters", type=Path, default=argparse.SUPPRESS, metavar="FILE", help=words)


def with_chosen_detector(settings: DetectorSettings, given: Mapping[str, Any]) -> DetectorSettings:
    """The settings with the detector that was given, on the backbone it was published with, and its adapters."""
    if "detector" in given and given["detector"] != settings.detector:
        settings = changed_to(settings, given["detector"])
    if "adapters" in given:
        # A station is started from other folders than this command.
        settings = replace(settings, adapters=str(given["adapters"].absolute()))
    return settings


def check_adapters(settings: DetectorSettings) -> None:
    """Before the long work. Raises AdaptersUnusableError for adapters that are needed and missing, or no file."""
    if settings.lacks_adapters:
        path = Detail("of {name}", name=settings.detector)
        raise AdaptersUnusableError(path=path, detail=Detail("no file was given"))
    if settings.adapters is not None and not Path(settings.adapters).is_file():
        raise AdaptersUnusableError(path=settings.adapters, detail=Detail("there is no such file"))
