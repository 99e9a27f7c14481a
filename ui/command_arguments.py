"""The arguments of the commands that have no file of their own. Imports nothing of the engine."""

from __future__ import annotations

import argparse
from pathlib import Path

from ui.argument_types import count, finite, positive, rate, seconds
from ui.command_detector_arguments import add_detector_options


def add_station_options(parser: argparse.ArgumentParser) -> None:
    """The same before and after `run`; not given means absent, so that neither place overrides the other."""

    def add(name: str, **options: object) -> None:
        parser.add_argument(name, default=argparse.SUPPRESS, **options)  # type: ignore[arg-type]

    add("--demo", action="store_true", help="rendered parts, untrained model, a data folder of its own")
    add("--recipe", metavar="NAME", help="start with this recipe")
    add("--camera", metavar="ADDRESS", help="another camera than the recipe's: device:0, folder:/path, …")
    add("--headless", action="store_true", help="no window: a line a part")
    add(
        "--parts",
        type=count,
        metavar="N",
        help="headless: end after N parts (default 20; 0: without end)",
    )
    add(
        "--quit-after",
        type=seconds,
        metavar="SECONDS",
        help="window: close so long after the first verdict",
    )
    add("--data-dir", type=Path, metavar="DIR", help="where database and pictures lie")
    add("--user", metavar="NAME", help="who runs the station (default: login name)")
    add(
        "--line",
        nargs="?",
        const="",
        type=str,
        metavar="HOST:PORT",
        help="take triggers from a line controller (default 127.0.0.1:28380; nothing is encrypted)",
    )


def add_check_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("images", nargs="+", type=Path, metavar="IMAGE_OR_FOLDER", help="what to judge")
    add("--references", type=Path, metavar="FOLDER", help="golden samples; without them zero-shot")
    add("--class-name", required=True, metavar="NOUN", help='the object in words, such as "metal nut"')
    add_detector_options(parser, "winclip")
    add("--weights", help="a tag, a file, or untrained:SEED (default: what the detector was published with)")
    add("--model", metavar="MODEL", help="open_clip model name (default: what the detector was published with)")
    add(
        "--profile",
        default="paper",
        choices=["paper", "accurate", "calibrated"],
        help="variant of WinCLIP (default %(default)s)",
    )
    add(
        "--match-radius",
        type=count,
        metavar="R",
        help="compare only within R grid positions (default: anywhere)",
    )
    add("--tier", default="detailed", choices=["fast", "detailed", "adaptive"], help="how much of a picture is encoded")
    add(
        "--limit",
        type=finite,
        metavar="X",
        help="FAIL from this score on (default: from two or more references)",
    )
    add(
        "--false-reject-rate",
        type=rate,
        default=0.05,
        metavar="RATE",
        help="wanted for limits from the references (default %(default)s)",
    )
    add("--json", type=Path, metavar="FILE", help="write scores and verdicts")
    add("--heatmaps", type=Path, metavar="DIR", help="write each picture with its heat")
    add("--device", default="auto", help="auto, cpu, cuda or mps")
    add("--precision", default="auto", choices=["auto", "fp32", "bf16", "fp16"])


def add_bench_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--weights", default="untrained:0", help="speed does not depend on them (default %(default)s)")
    add("--model", default="ViT-B-16-plus-240", help="open_clip model name (default %(default)s)")
    add("--device", default="auto", help="auto, cpu, cuda or mps")
    add(
        "--repeats",
        type=positive,
        default=15,
        metavar="N",
        help="timed calls a row (default %(default)s)",
    )
    add("--json", type=Path, metavar="FILE", help="write the rows")
    add("--peer-python", type=Path, metavar="PATH", help="Python of an environment with anomalib, measured in turn")
