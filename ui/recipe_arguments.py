"""The arguments of `inspector recipe …`. Imports nothing of the engine, because every command's parser needs it."""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Callable
from pathlib import Path

from inspector.recipe import WANTED_RATE
from ui.command_detector_arguments import add_detector_options


def add_recipe_commands(
    parser: argparse.ArgumentParser, *, count: Callable[[str], int], rate: Callable[[str], float]
) -> None:
    """One parser a sub-command; `action` says which was given.

    Args:
        count, rate: the command line's types for a whole number from 0 on and for a false-reject rate.
    """
    actions = parser.add_subparsers(title="commands", metavar="COMMAND", dest="action", required=True)

    def add(action: str, words: str) -> argparse.ArgumentParser:
        made = actions.add_parser(action, help=words, description=words[0].upper() + words[1:] + ".")
        option = made.add_argument
        option(
            "--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="where database and pictures lie"
        )
        option("--demo", action="store_true", default=argparse.SUPPRESS, help="of the demo's data folder")
        return made

    def add_writing(action: str, words: str) -> argparse.ArgumentParser:
        made = add(action, words)
        who = "whose change it is (default: login name)"
        made.add_argument("--user", type=_text, metavar="NAME", default=argparse.SUPPRESS, help=who)
        return made

    add("list", "all recipes, with the version in use")

    show = add("show", "one recipe: its settings, and all its versions")
    show.add_argument("name", type=_text, metavar="NAME")
    show.add_argument("--version", type=count, metavar="N", help="default: the one in use, else the newest")
    show.add_argument("--json", action="store_true", help="print it as JSON")

    create = add_writing("create", "a recipe from pictures; its limits come from the golden samples")
    _add_create(create, count)
    _add_limits(create, rate, default=WANTED_RATE, otherwise=f"{WANTED_RATE:g}")

    calibrate = add_writing("calibrate", "the limits anew from the recipe's own pictures, as a new version")
    calibrate.add_argument("name", type=_text, metavar="NAME", help="its newest version is taken")
    add_detector_options(calibrate, "as before")
    _add_limits(calibrate, rate, default=None, otherwise=f"as before, else {WANTED_RATE:g}")

    compare = add("compare", "in what two versions of a recipe differ")
    compare.add_argument("name", type=_text, metavar="NAME")
    compare.add_argument("before", type=count, metavar="A")
    compare.add_argument("after", type=count, metavar="B")

    export = add("export", "a recipe with its pictures into one file")
    export.add_argument("name", type=_text, metavar="NAME")
    export.add_argument("file", type=Path, metavar="FILE", help="replaced if it is there")
    export.add_argument("--version", type=count, metavar="N", help="default: the one in use, else the newest")

    importing = add_writing("import", "a recipe from such a file, not released")
    importing.add_argument("file", type=Path, metavar="FILE")
    choice = importing.add_mutually_exclusive_group()
    choice.add_argument("--replace", action="store_true", help="where the name is taken: a new version of that recipe")
    choice.add_argument("--copy", action="store_true", help='where the name is taken: a recipe of its own, "NAME (2)"')

    rollback = add_writing("rollback", "an earlier released version in use again, as a new version")
    rollback.add_argument("name", type=_text, metavar="NAME")
    rollback.add_argument("version", type=count, metavar="VERSION")
    rollback.add_argument("--reason", type=_text, metavar="TEXT", help="kept in the recipe's history")


def _add_create(parser: argparse.ArgumentParser, count: Callable[[str], int]) -> None:
    """Detector settings that are not given are absent, so that their defaults stand in one place."""

    def add_setting(name: str, **options: object) -> None:
        parser.add_argument(name, default=argparse.SUPPRESS, **options)  # type: ignore[arg-type]

    def add_pictures(role: str, words: str, *, required: bool = False) -> None:
        where = "FILE_OR_FOLDER"
        parser.add_argument(role, nargs="+", type=Path, default=[], required=required, metavar=where, help=words)

    parser.add_argument("name", type=_text, metavar="NAME")
    noun = 'the object in words, such as "metal nut"'
    parser.add_argument("--class-name", required=True, type=_text, metavar="NOUN", help=noun)
    add_pictures("--references", "golden samples", required=True)
    add_pictures("--tuning", "good parts that only help to set the limits")
    add_pictures("--proof", "good parts of another day that prove the limits and never set them")
    add_pictures("--known-bad", "parts with known defects")
    parser.add_argument(
        "--camera", type=_text, metavar="ADDRESS", default=argparse.SUPPRESS, help="device:0, folder:/path, …"
    )
    add_detector_options(parser, "winclip")
    published = "(default: what the detector was published with)"
    add_setting("--weights", type=_text, help=f"a tag, a file, or untrained:SEED {published}")
    add_setting("--model", type=_text, dest="model_name", metavar="MODEL", help=f"open_clip model name {published}")
    add_setting("--match-radius", type=count, metavar="R", help="compare only within R grid positions")
    add_setting("--tier", choices=["fast", "detailed", "adaptive"], help="how much of a picture is encoded")
    add_setting("--profile", choices=["paper", "accurate", "calibrated"], help="variant of WinCLIP")
    words = "what a bad part may show, in words; may be given again"
    add_setting("--defect-word", type=_text, action="append", dest="defect_words", metavar="WORDS", help=words)


def _add_limits(
    parser: argparse.ArgumentParser, rate: Callable[[str], float], *, default: float | None, otherwise: str
) -> None:
    wanted = f"wanted share of good parts that are rejected (default {otherwise})"
    parser.add_argument("--false-reject-rate", type=rate, default=default, metavar="RATE", help=wanted)
    parser.add_argument("--release", action="store_true", help="put it to use at once")


def _text(text: str) -> str:
    """Without control characters and halves of characters, which the database and other screens do not take."""
    if not text.strip() or any(unicodedata.category(character) in ("Cc", "Cs") for character in text):
        raise argparse.ArgumentTypeError(f"{text!a} is no plain text")
    return text
