"""The arguments of `inspector inspections …` and `inspector report`. Imports nothing of the engine."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from inspector.recipe import WANTED_RATE
from ui.argument_types import count, finite, positive, rate

VERDICTS = ("pass", "review", "fail", "not-judged")
DISPOSITIONS = ("good", "defect", "unsure", "undecided")


def add_inspection_commands(commands: Any) -> None:
    """`commands`: the sub-parsers of the whole command."""
    parser = commands.add_parser("inspections", help="list, show, export and import judged parts")
    parser.set_defaults(command=_inspections)
    actions = parser.add_subparsers(title="commands", metavar="COMMAND", dest="action", required=True)

    listing = _add(actions, "list", "judged parts, newest first")
    _add_filter(listing)
    listing.add_argument("--limit", type=positive, default=50, metavar="N", help="at most so many (default 50)")
    listing.add_argument("--json", action="store_true", help="print all that is recorded of them as JSON")

    show = _add(actions, "show", "one part: all that was recorded, and what people decided")
    show.add_argument("inspection", type=positive, metavar="NUMBER")
    show.add_argument("--json", action="store_true", help="print it as JSON")

    export = _add(actions, "export", "judged parts into a file, or decided ones into a folder laid out like MVTec AD")
    where = "FILE.csv or FILE.xlsx (replaced if it is there), or a new folder"
    export.add_argument("output", type=Path, metavar="OUTPUT", help=where)
    _add_filter(export)

    importing = _add(actions, "import", "a folder laid out like MVTec AD: a recipe from train, judged parts from test")
    _add_import(importing)


def add_report_command(commands: Any) -> None:
    """`commands`: the sub-parsers of the whole command."""
    parser = commands.add_parser(
        "report", help="a report of a shift, a period or a lot as PDF, or its parts as a table"
    )
    parser.set_defaults(command=_report)
    _add_folder(parser)
    add = parser.add_argument
    add("--recipe", metavar="NAME", help="default: all recipes")
    add("--lot", metavar="LOT", help="only this lot")
    _add_period(parser)
    add(
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help="ends in .pdf, .xlsx or .csv; replaced if it is there",
    )
    add("--language", default="en", choices=("en", "ko", "ja"), help="of its words (default %(default)s)")
    add("--user", metavar="NAME", default=argparse.SUPPRESS, help="who makes it (default: login name)")


def moment(text: str) -> datetime:
    """A day or a time of this computer's clock, or one with its offset from UTC; aware."""
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 2026-11-21 or 2026-11-21T14:00") from error


def _add(actions: Any, action: str, words: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = actions.add_parser(
        action, help=words, description=words[0].upper() + words[1:] + "."
    )
    _add_folder(made)
    return made


def _add_folder(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="where database and pictures lie")
    add("--demo", action="store_true", default=argparse.SUPPRESS, help="of the demo's data folder")


def _add_period(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--since", type=moment, metavar="TIME", help="from then on: 2026-11-21 or 2026-11-21T14:00, local time")
    add("--until", type=moment, metavar="TIME", help="until then, not included")


def _add_filter(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--recipe", metavar="NAME", help="only of this recipe")
    add("--version", type=positive, metavar="N", help="only of this version")
    add("--lot", metavar="LOT", help="only this lot")
    add("--serial", default="", metavar="TEXT", help="only serial numbers that contain it")
    _add_period(parser)
    add("--verdict", action="append", default=[], choices=VERDICTS, help="only this one; may be given again")
    add("--disposition", action="append", default=[], choices=DISPOSITIONS, help="only this one; may be given again")
    add("--defect-type", metavar="TYPE", help="only defects of this type")
    add("--min-score", type=finite, metavar="X", help="only scores from it on")
    add("--max-score", type=finite, metavar="X", help="only scores up to it")
    add("--needs-review", action="store_true", help="only flagged parts that nobody decided on")


def _add_import(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("folder", type=Path, metavar="FOLDER", help="holds train/good, and test/good and test/TYPE")
    add("--recipe", required=True, metavar="NAME", help="the recipe to make, or a released one to judge with")
    add("--class-name", metavar="NOUN", help="makes a recipe for this object; without it the recipe must be there")
    add("--no-history", action="store_true", help="only make the recipe, judge nothing")
    wanted = f"wanted share of good parts that are rejected (default {WANTED_RATE:g})"
    add("--false-reject-rate", type=rate, default=WANTED_RATE, metavar="RATE", help=wanted)
    settings: tuple[tuple[str, dict[str, Any]], ...] = (
        ("--weights", {"help": "a tag, a file, or untrained:SEED"}),
        ("--model", {"dest": "model_name", "metavar": "MODEL", "help": "open_clip model name"}),
        ("--match-radius", {"type": count, "metavar": "R", "help": "compare only within R grid positions"}),
        ("--user", {"metavar": "NAME", "help": "whose decisions they are (default: login name)"}),
    )
    for name, options in settings:
        add(name, default=argparse.SUPPRESS, **options)


def _inspections(arguments: argparse.Namespace) -> int:
    from ui.inspection_commands import InspectionCommand

    return InspectionCommand(arguments).run()


def _report(arguments: argparse.Namespace) -> int:
    from ui.report_command import make_report

    return make_report(arguments)
