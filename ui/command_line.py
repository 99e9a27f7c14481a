"""The `inspector` command."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.errors import OperatorError, RecipeInvalidError, UsageError
from ui.messages import describe_error
from ui.preflight import check_desktop_libraries, has_screen
from ui.recipe_arguments import add_recipe_commands

if TYPE_CHECKING:
    from inspector.recipe import Recipe
    from ui.station import Station

EXIT_ERROR = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code. Known faults are said in words, without a traceback."""
    arguments = _parser().parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a file name may hold what the terminal cannot show
    try:
        return int(arguments.command(arguments))
    except OperatorError as error:
        message = describe_error(error)
        print(f"inspector: {message.what}\n{message.remedy}".rstrip(), file=sys.stderr)
        return EXIT_ERROR
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - whoever read the lines has gone
        return EXIT_ERROR
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


def _station(arguments: argparse.Namespace) -> int:
    """The desktop where there is a screen, else the same run headless."""
    given = vars(arguments)
    demo = given.get("demo", False)
    if given.get("headless", False):
        return _headless(arguments)
    if has_screen():
        check_desktop_libraries()
        return _desktop(arguments)
    if not demo and given.get("recipe") is None:
        raise UsageError(
            detail="There is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set), and no recipe was named.",
            hint="Try inspector --demo, or inspector run --recipe NAME --camera ADDRESS --headless.",
        )
    parts = given.get("parts", 20)
    how_many = f"{parts} parts" if parts else "until Ctrl-C"
    what = "the demo" if demo else "the recipe"
    print(f"There is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set): running {what} headless, {how_many}.")
    return _headless(arguments)


def _desktop(arguments: argparse.Namespace) -> int:
    from ui.app import run_desktop
    from ui.station import Station

    given = vars(arguments)
    station = Station(given.get("data_dir"), demo=given.get("demo", False), user=given.get("user"))
    try:
        _listen(station, given.get("line"))
        recipe = _chosen_recipe(station, arguments)
        camera = None if station.demo else given.get("camera")
        autostart, quit_after_s = recipe is not None, given.get("quit_after")
        return run_desktop(station, recipe=recipe, camera=camera, autostart=autostart, quit_after_s=quit_after_s)
    finally:
        station.close()


def _headless(arguments: argparse.Namespace) -> int:
    from ui.headless import DEFAULT_PARTS, HeadlessRun
    from ui.station import Station

    given = vars(arguments)
    station = Station(given.get("data_dir"), demo=given.get("demo", False), user=given.get("user"))
    try:
        _listen(station, given.get("line"))
        recipe = _chosen_recipe(station, arguments)
        if recipe is None:
            raise UsageError(detail="No recipe was named.", hint="Give --recipe NAME, or --demo.")
        camera = None if station.demo else given.get("camera")
        return HeadlessRun(station, recipe, camera=camera, parts=given.get("parts", DEFAULT_PARTS)).run()
    finally:
        station.close()


def _listen(station: Station, wanted: str | None) -> None:
    """`wanted`: None for no line controller, "" for the usual place, else HOST:PORT or PORT."""
    from inspector.pipeline.line_server import LineSettings

    if wanted is None:
        return
    host, _, port = wanted.rpartition(":")
    if wanted and not port.isdecimal():
        raise UsageError(detail=f"--line {wanted} names no port.", hint="Use HOST:PORT, such as 127.0.0.1:28380.")
    usual = LineSettings()
    station.listen(LineSettings(host or usual.host, int(port)) if wanted else usual)
    print(f"Listening for a line controller on {station.line_address}.", file=sys.stderr)


def _chosen_recipe(station: Station, arguments: argparse.Namespace) -> Recipe | None:
    """The recipe to start; None when none was named."""
    given = vars(arguments)
    if station.demo:
        if not given.get("camera", "simulated:").startswith("simulated:"):
            raise UsageError(
                detail="The demo judges rendered parts, from a simulated camera only.",
                hint="Use simulated:washer with options, or set up a recipe for your camera.",
            )
        return station.demo_recipe(given.get("camera"))
    if given.get("recipe") is None:
        return None
    recipe = station.database.recipes.get(given["recipe"])
    if not recipe.released:
        raise RecipeInvalidError(
            recipe=recipe.name, detail="no version of it is released", hint="Release one on the set-up page."
        )
    camera = given.get("camera")
    if camera not in (None, recipe.imaging.camera):
        print(f"The limits were set on {recipe.imaging.camera}: on {camera} they may not hold.", file=sys.stderr)
    return recipe


def _check(arguments: argparse.Namespace) -> int:
    from ui.check import Check

    return Check(arguments).run()


def _bench(arguments: argparse.Namespace) -> int:
    from ui.bench import BenchCommand

    return BenchCommand(arguments).run()


def _cameras(arguments: argparse.Namespace) -> int:
    if arguments.diagnose is not None:
        from ui.diagnose import diagnose_camera

        return diagnose_camera(arguments.diagnose, sys.stdout)
    from inspector.camera import list_cameras

    for camera in list_cameras():
        print(f"{camera.address:<28} {camera.name}" + (f"  ({camera.detail})" if camera.detail else ""))
    return 0


def _recipe(arguments: argparse.Namespace) -> int:
    from ui.recipe_commands import RecipeCommand

    return RecipeCommand(arguments).run()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="inspector",
        description="Visual inspection from a few golden samples. Without a command: the station's window.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {version('inspector')}")
    parser.set_defaults(command=_station)
    _add_station_options(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    run = commands.add_parser("run", help="run a recipe or the demo, with a window or --headless")
    run.set_defaults(command=_station)
    _add_station_options(run)

    check = commands.add_parser("check", help="judge image files")
    check.set_defaults(command=_check)
    _add_check_options(check)

    recipe = commands.add_parser("recipe", help="make, compare, exchange and roll back recipes")
    recipe.set_defaults(command=_recipe)
    add_recipe_commands(recipe, count=_count, rate=_rate)

    bench = commands.add_parser("bench", help="measure this machine: stages, tiers, precisions, memory")
    bench.set_defaults(command=_bench)
    _add_bench_options(bench)

    cameras = commands.add_parser("cameras", help="list the cameras of this machine")
    cameras.add_argument("--diagnose", metavar="ADDRESS", help="find out step by step why this camera gives no picture")
    cameras.set_defaults(command=_cameras)
    return parser


def _add_station_options(parser: argparse.ArgumentParser) -> None:
    """The same before and after `run`; not given means absent, so that neither place overrides the other."""

    def add(name: str, **options: object) -> None:
        parser.add_argument(name, default=argparse.SUPPRESS, **options)  # type: ignore[arg-type]

    add("--demo", action="store_true", help="rendered parts, untrained model, a data folder of its own")
    add("--recipe", metavar="NAME", help="start with this recipe")
    add("--camera", metavar="ADDRESS", help="another camera than the recipe's: device:0, folder:/path, …")
    add("--headless", action="store_true", help="no window: a line a part")
    add("--parts", type=_count, metavar="N", help="headless: end after N parts (default 20; 0: without end)")
    add("--quit-after", type=_seconds, metavar="SECONDS", help="window: close so long after the first verdict")
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


def _add_check_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("images", nargs="+", type=Path, metavar="IMAGE_OR_FOLDER", help="what to judge")
    add("--references", type=Path, metavar="FOLDER", help="golden samples; without them zero-shot")
    add("--class-name", required=True, metavar="NOUN", help='the object in words, such as "metal nut"')
    add("--weights", default="laion400m_e31", help="a tag, a file, or untrained:SEED (default %(default)s)")
    add("--model", default="ViT-B-16-plus-240", help="open_clip model name (default %(default)s)")
    add(
        "--profile",
        default="paper",
        choices=["paper", "accurate", "calibrated"],
        help="variant of WinCLIP (default %(default)s)",
    )
    add("--match-radius", type=_count, metavar="R", help="compare only within R grid positions (default: anywhere)")
    add("--tier", default="detailed", choices=["fast", "detailed", "adaptive"], help="how much of a picture is encoded")
    add("--limit", type=_finite, metavar="X", help="FAIL from this score on (default: from two or more references)")
    add(
        "--false-reject-rate",
        type=_rate,
        default=0.05,
        metavar="RATE",
        help="wanted for limits from the references (default %(default)s)",
    )
    add("--json", type=Path, metavar="FILE", help="write scores and verdicts")
    add("--heatmaps", type=Path, metavar="DIR", help="write each picture with its heat")
    add("--device", default="auto", help="auto, cpu, cuda or mps")
    add("--precision", default="auto", choices=["auto", "fp32", "bf16", "fp16"])


def _add_bench_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--weights", default="untrained:0", help="speed does not depend on them (default %(default)s)")
    add("--model", default="ViT-B-16-plus-240", help="open_clip model name (default %(default)s)")
    add("--device", default="auto", help="auto, cpu, cuda or mps")
    add("--repeats", type=_positive, default=15, metavar="N", help="timed calls a row (default %(default)s)")
    add("--json", type=Path, metavar="FILE", help="write the rows")
    add("--peer-python", type=Path, metavar="PATH", help="Python of an environment with anomalib, measured in turn")


def _positive(text: str) -> int:
    value = _count(text)
    if value == 0:
        raise argparse.ArgumentTypeError("at least 1 is needed")
    return value


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 on")
    return int(text)


def _finite(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if value != value or value in (float("inf"), float("-inf")):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number")
    return value


def _seconds(text: str) -> float:
    value = _finite(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is less than 0")
    return value


def _rate(text: str) -> float:
    value = _finite(text)
    if not 0 < value <= 0.5:
        raise argparse.ArgumentTypeError(f"{text!r} is not a rate between 0 and 0.5")
    return value


if __name__ == "__main__":
    sys.exit(main())
