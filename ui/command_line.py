"""The `inspector` command."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING

from inspector.errors import OperatorError, RecipeInvalidError, UsageError
from ui import argument_types
from ui.command_arguments import add_bench_options, add_check_options, add_station_options
from ui.command_record_arguments import add_inspection_commands, add_report_command
from ui.evaluate_arguments import add_evaluate_options
from ui.messages import describe_error
from ui.preflight import check_desktop_libraries, has_screen
from ui.recipe_arguments import add_recipe_commands
from ui.train_adapters import add_arguments as add_train_adapters

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


def _evaluate(arguments: argparse.Namespace) -> int:
    from ui.evaluate import EvaluateCommand

    return EvaluateCommand(arguments).run()


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
    add_station_options(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    run = commands.add_parser("run", help="run a recipe or the demo, with a window or --headless")
    run.set_defaults(command=_station)
    add_station_options(run)

    check = commands.add_parser("check", help="judge image files")
    check.set_defaults(command=_check)
    add_check_options(check)

    recipe = commands.add_parser("recipe", help="make, compare, exchange and roll back recipes")
    recipe.set_defaults(command=_recipe)
    add_recipe_commands(recipe, count=argument_types.count, rate=argument_types.rate)

    add_inspection_commands(commands)
    add_report_command(commands)

    bench = commands.add_parser("bench", help="measure this machine: stages, tiers, precisions, memory")
    bench.set_defaults(command=_bench)
    add_bench_options(bench)

    evaluate = commands.add_parser("evaluate", help="measure a detector on a public benchmark or on own pictures")
    evaluate.set_defaults(command=_evaluate)
    add_evaluate_options(evaluate)

    add_train_adapters(commands)
    cameras = commands.add_parser("cameras", help="list the cameras of this machine")
    cameras.add_argument("--diagnose", metavar="ADDRESS", help="find out step by step why this camera gives no picture")
    cameras.set_defaults(command=_cameras)
    return parser


if __name__ == "__main__":
    sys.exit(main())
