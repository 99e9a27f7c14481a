"""The arguments of `inspector evaluate`. Imports nothing of the engine, because every command's parser needs it."""

from __future__ import annotations

import argparse
from pathlib import Path

from ui import argument_types

LAYOUTS = ("mvtec", "visa", "folders")


def add_evaluate_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("dataset", type=Path, metavar="DATASET", help="the folder that holds the categories")
    add(
        "--layout",
        default="mvtec",
        choices=LAYOUTS,
        help="mvtec: MVTec AD, 3D AD and LOCO AD; visa: VisA with split_csv; folders: good/ and bad/ (default mvtec)",
    )
    add("--category", type=_names, default=(), metavar="NAME,…", help="only these (default: all)")
    add("--class-name", metavar="NOUN", help="the object in words (default: the category's name)")
    add(
        "--shots",
        type=_shots,
        metavar="N,…",
        help="how many references (default 0,1,2,4; without 0 for detectors that judge by references alone)",
    )
    add(
        "--seeds",
        type=argument_types.positive,
        default=5,
        metavar="N",
        help="different draws of references (default 5)",
    )
    add("--detector", default="winclip", metavar="NAME", help="which detector (default %(default)s)")
    add("--match-radius", type=argument_types.count, metavar="R", help="compare only within R grid positions")
    add(
        "--multi-crop",
        action="store_true",
        help="judge pictures that are not square in several square crops along the longer edge",
    )
    add("--weights", help="a tag, a file, or untrained:SEED (default: what the detector was published with)")
    add("--model", metavar="MODEL", help="open_clip model name (default: what the detector was published with)")
    add("--adapters", type=Path, metavar="FILE", help="trained layers of april-gan and sdp-plus")
    add("--device", default="auto", help="auto, cpu, cuda or mps")
    add("--precision", default="auto", choices=["auto", "fp32", "bf16", "fp16"])
    add(
        "--false-reject-rate",
        type=argument_types.rate,
        default=0.05,
        metavar="RATE",
        help="wanted for the limits that the references give (default %(default)s)",
    )
    add(
        "--map-side",
        type=_map_side,
        default=240,
        metavar="PIXELS",
        help="maps and masks are compared at this size, or 'native' (default %(default)s, as published tables do)",
    )
    add(
        "--grid",
        action="store_true",
        help="open choices of WinCLIP one against the other, into one table. Crossed: temperature, templates, order of "
        "normalising and averaging, fusion (from two references on). One at a time: of which probability windows take "
        "the harmonic mean, the image term in maps, underscores in nouns, the patch tokens that are compared (from one "
        "reference on), maps compared at 240 or 400 pixels",
    )
    add("--report", type=Path, metavar="DIR", help="write an HTML report; results are kept there, and taken up again")
    add("--json", type=Path, metavar="FILE", help="write all figures")


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _shots(text: str) -> tuple[int, ...]:
    shots = tuple(argument_types.count(part.strip()) for part in text.split(","))
    if len(set(shots)) < len(shots):
        raise argparse.ArgumentTypeError(f"{text!r} names a number twice")
    return shots


def _map_side(text: str) -> int | None:
    return None if text == "native" else argument_types.positive(text)
