"""`inspector recipe …`: recipes without a window."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, replace
from importlib.metadata import version
from pathlib import Path

from database import Database, default_data_dir
from inspector.camera.factory import make_camera
from inspector.camera.files import list_images, read_image
from inspector.errors import RecipeInvalidError, UsageError
from inspector.pipeline.samples import Samples
from inspector.recipe import SAMPLE_ROLES, DetectorSettings, ImagingSettings, Recipe, TriggerMode
from inspector.recipe_package import ConflictChoice, read_package
from inspector.types import ImageArray
from ui.command_detector_arguments import check_adapters, with_chosen_detector
from ui.recipe_exchange import export_stored, import_recipe
from ui.recipe_tables import (
    difference_table,
    limits_words,
    recipe_table,
    setting_lines,
    verdict_table,
    version_table,
)
from ui.station import Station, login_name


class RecipeCommand:
    """One call of the command. Reading ones work beside a running station, writing ones need its data folder."""

    def __init__(self, arguments: Namespace) -> None:
        self._arguments = arguments
        given = vars(arguments)
        self._demo: bool = given.get("demo", False)
        self._user: str | None = given.get("user")
        home = default_data_dir()
        self._folder: Path = given.get("data_dir") or (home / "demo" if self._demo else home)

    def run(self) -> int:
        """The exit code: 0. Raises OperatorError."""
        actions = {
            "list": self._list,
            "show": self._show,
            "create": self._create,
            "calibrate": self._calibrate,
            "compare": self._compare,
            "export": self._export,
            "import": self._import,
            "rollback": self._rollback,
        }
        actions[self._arguments.action]()
        return 0

    def _list(self) -> None:
        with self._reading() as database:
            recipes = database.recipes.summaries()
        print(recipe_table(recipes) if recipes else "There are no recipes yet.")

    def _show(self) -> None:
        arguments = self._arguments
        with self._reading() as database:
            recipe = database.recipes.get(arguments.name, arguments.version)
            versions = database.recipes.versions(recipe.name)
        if arguments.json:
            shown = next(entry for entry in versions if entry.number == recipe.version)
            document = {
                "name": recipe.name,
                "version": recipe.version,
                "released": recipe.released,
                "in_use": shown.is_active,
                "created_at": shown.created_at.isoformat(),
                "created_by": shown.created_by,
                "reason": shown.reason,
                "stale": recipe.stale,
                "imaging_fingerprint": recipe.imaging_fingerprint,
                "model_fingerprint": recipe.model_fingerprint,
                "reference_fingerprint": recipe.reference_fingerprint,
                "recipe": json.loads(recipe.to_json()),
            }
            print(json.dumps(document, indent=2))
            return
        print(f"{recipe.name}, version {recipe.version}{'' if recipe.released else ' (not released)'}")
        print("\n".join(setting_lines(recipe)))
        if recipe.stale:
            print(f"It cannot be released: {recipe.stale}.")
        print(f"\n{version_table(versions)}")

    def _create(self) -> None:
        arguments, given = self._arguments, vars(self._arguments)
        names = {field.name for field in fields(DetectorSettings)} & set(given) - {"detector", "adapters"}
        settings = {name: given[name] for name in names}
        if "model_name" in settings:
            settings["image_size"] = None  # the published size is of the published model
        if "defect_words" in settings:
            settings["defect_words"] = tuple(settings["defect_words"])
        if "weights" in settings and Path(settings["weights"]).is_file():
            # A station is started from other folders than this command.
            settings["weights"] = str(Path(settings["weights"]).absolute())
        imaging = ImagingSettings(given["camera"]) if "camera" in given else ImagingSettings()
        trigger = TriggerMode.PART if make_camera(imaging).feeds_parts else TriggerMode.SOFTWARE
        published = with_chosen_detector(DetectorSettings(arguments.class_name), given)
        recipe = Recipe(arguments.name, replace(published, **settings), imaging, trigger)
        check_adapters(recipe.detector)
        with self._writing() as station:
            if station.database.recipes.free_name(recipe.name) != recipe.name:
                raise UsageError(
                    detail=f"There is already a recipe named {recipe.name!r}.",
                    hint="Choose another name, or change that recipe on the set-up page.",
                )
            samples = Samples(**{role: _read_pictures(getattr(arguments, role)) for role in SAMPLE_ROLES})
            self._teach(station, recipe, samples, arguments.false_reject_rate, reason="Created from picture files")

    def _calibrate(self) -> None:
        arguments = self._arguments
        with self._writing() as station:
            recipes = station.database.recipes
            recipe = recipes.get(arguments.name, recipes.versions(arguments.name)[0].number)
            detector = with_chosen_detector(recipe.detector, vars(arguments))
            recipe = replace(recipe, detector=detector, limits=None, released=False)
            check_adapters(detector)
            if arguments.release and recipe.stale:  # before the long work
                raise RecipeInvalidError(
                    recipe=recipe.name, detail=recipe.stale, hint="Take them again on the set-up page."
                )
            wanted = arguments.false_reject_rate or recipe.wanted_rate
            reason = f"Calibrated anew from version {recipe.version}"
            self._teach(station, recipe, station.load_samples(recipe), wanted, reason=reason)

    def _teach(self, station: Station, recipe: Recipe, samples: Samples, rate: float, *, reason: str) -> None:
        taught = station.teach(
            recipe, samples, false_reject_rate=rate, progress=_tell_progress, cancelled=lambda: False
        )
        draft = taught.put_into(recipe, rate)
        saved = station.save_recipe(draft, samples, release=self._arguments.release, reason=reason)
        print(f"Saved {saved.name}, version {saved.version}, {'released' if saved.released else 'not released'}.")
        print(f"Limits {limits_words(saved.limits)}")
        print(verdict_table(taught.scores, taught.limits))

    def _compare(self) -> None:
        arguments = self._arguments
        with self._reading() as database:
            differences = database.recipes.compare(arguments.name, arguments.before, arguments.after)
        print(difference_table(differences) if differences else "They do not differ.")

    def _export(self) -> None:
        arguments = self._arguments
        with self._reading() as database:
            recipe = database.recipes.get(arguments.name, arguments.version)
            export_stored(database, recipe, arguments.file, software_version=version("inspector"))
        size = arguments.file.stat().st_size / 1e6
        print(f"Exported {recipe.name}, version {recipe.version}, to {arguments.file} ({size:.1f} MB).")

    def _import(self) -> None:
        arguments = self._arguments
        packaged = read_package(arguments.file)  # first, so that a bad file does not even make a data folder
        choice = ConflictChoice.REPLACE if arguments.replace else ConflictChoice.COPY if arguments.copy else None
        reason = f"Imported from {arguments.file.name!a}, written by version {packaged.software_version}"
        with Database.open(self._folder) as database:
            user = self._user or login_name()
            saved = import_recipe(database, packaged, choice, user=user, reason=reason)
        print(f"Imported {saved.name}, version {saved.version}, not released.")
        print("\n".join(setting_lines(saved)))
        print("Its limits are those of the station it comes from: check camera and weights, and calibrate it here")
        print(f"before it is used (inspector recipe calibrate {saved.name!r} --release).")

    def _rollback(self) -> None:
        arguments = self._arguments
        with Database.open(self._folder) as database:
            user, reason = self._user or login_name(), arguments.reason or ""
            recipe = database.recipes.rollback(arguments.name, arguments.version, user=user, reason=reason)
        print(f"{recipe.name} runs version {recipe.version} now, which is version {arguments.version} again.")

    def _reading(self) -> Database:
        return Database.open(self._folder, writable=False)

    @contextmanager
    def _writing(self) -> Iterator[Station]:
        station = Station(self._folder, demo=self._demo, user=self._user)
        try:
            yield station
        finally:
            station.close()


def _read_pictures(given: Sequence[Path]) -> tuple[ImageArray, ...]:
    """All of them or an error: a sample that is left out unseen would change the limits."""
    paths = [path for item in given for path in (list_images(item) if item.is_dir() else [item])]
    return tuple(read_image(path) for path in paths)


def _tell_progress(done: int, of: int, stage: str) -> None:
    if stage == "model" and not done:
        print("Loading the model…", file=sys.stderr, flush=True)
    elif stage in ("references", "samples") and done:
        what = "Learned golden sample" if stage == "references" else "Scored part"
        print(f"{what} {done} of {of}", file=sys.stderr, flush=True)
