"""The station without a screen: what database, recorder, cameras and detectors are made of. No Qt."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

from database import Database, Recorder, default_data_dir
from inspector.camera import make_camera
from inspector.camera.base import Camera
from inspector.decision.t_model import pooled_log_sd
from inspector.errors import RecipeInvalidError
from inspector.gate_baseline import GateBaseline
from inspector.heatmap import blend, render_heatmap
from inspector.pipeline.free_memory import use_one_arena
from inspector.pipeline.gate import make_baseline
from inspector.pipeline.line_server import LineServer, LineSettings
from inspector.pipeline.listeners import PipelineListener
from inspector.pipeline.pipeline import Pace, Pipeline
from inspector.pipeline.preparation import DetectorProvider, OnProgress
from inspector.pipeline.presence import OnPresence
from inspector.pipeline.samples import Samples
from inspector.pipeline.setup_checks import SetupChecks
from inspector.pipeline.teaching import Taught
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import ImagingSettings, Recipe, TriggerMode
from inspector.types import ImageArray, Inspection
from ui import demo
from ui.disk_quota import DiskQuota
from ui.language import tr
from ui.recipe_exchange import load_samples, store_samples
from ui.run_preparation import NewestFrame, RunPreparation
from ui.station_settings import StationSettingsFile

CLOSE_TIMEOUT_S = 30.0
LINE_TIMEOUT_S = 2.0
RECORDER_CAPACITY = 64
"""Parts in memory when the disk stalls: at 1280 × 960 with their maps half a gigabyte."""


class TeachCancelledError(Exception):
    """Learning was cancelled by whoever asked for it; nothing was changed."""


@contextmanager
def told_as_cancelled() -> Iterator[None]:
    """Long work that was broken off raises TeachCancelledError to whoever asked for it."""
    try:
        yield
    except StoppedEarly as stop:
        raise TeachCancelledError from stop


def nothing_to_tell(done: int, of: int, stage: str) -> None:
    """Progress for callers that show none."""


class Station:
    """Everything but the screen.

    Args:
        data_dir: where database and pictures lie; it is locked against a second writing station.
        demo: rendered parts and untrained weights, in a data folder of their own.
        detectors: makes detectors; tests pass their own.
    """

    def __init__(
        self,
        data_dir: Path | None = None,
        *,
        demo: bool = False,
        user: str | None = None,
        detectors: DetectorProvider | None = None,
    ) -> None:
        use_one_arena()
        self.demo = demo
        self.data_dir = data_dir or (default_data_dir() / "demo" if demo else default_data_dir())
        self.user = user or login_name()
        self.user_given = user is not None
        self.software_version = version("inspector")
        self.detectors = detectors or DetectorProvider(encoded_folder=self.data_dir / "encoded")
        self.database = Database.open(self.data_dir)
        self.settings_file = StationSettingsFile(self.data_dir)
        self.disk_quota = DiskQuota(self.database, self.settings_file)
        self.recorder = Recorder(
            self.database,
            on_error=self._stop_judging,
            render_overlay=render_overlay,
            capacity=RECORDER_CAPACITY,
        )
        self._pipeline: Pipeline | None = None
        self._line: LineServer | None = None
        self.recorder.start()
        self.disk_quota.start()

    def listen(self, settings: LineSettings) -> None:
        """Takes triggers from a line controller, over all runs. Raises LinePortError."""
        line = LineServer(settings, software_version=self.software_version, on_error=self._stop_judging)
        line.start()
        self._line = line
        self.recorder.add_listener(line.part_recorded)

    @property
    def line_address(self) -> str | None:
        """Where a line controller is listened to, as host:port; None where none is."""
        return None if self._line is None else "{}:{}".format(*self._line.address)

    def make_camera(self, settings: ImagingSettings) -> Camera:
        return make_camera(settings)

    def demo_recipe(self, camera: str | None = None) -> Recipe:
        """The demo's recipe: as it was learned last time, or a draft that learns when it is started.

        Args:
            camera: another simulated camera; its parts get a recipe of their own.
        """
        draft = demo.RECIPE
        if camera is not None and camera != draft.imaging.camera:
            draft = replace(draft, name=f"Demo {camera}", imaging=replace(draft.imaging, camera=camera))
        if draft.name in self.database.recipes.names():
            return self.database.recipes.get(draft.name)
        return draft

    def make_pipeline(
        self,
        recipe: Recipe,
        *,
        listeners: Sequence[PipelineListener] = (),
        camera: Camera | None = None,
        trigger: TriggerMode | None = None,
        pace: Pace | None = None,
        part_limit: int | None = None,
        on_progress: OnProgress = nothing_to_tell,
        on_presence: OnPresence | None = None,
    ) -> Pipeline:
        """A run of `recipe`, ready to start; its detector is made on the run's own thread.

        Args:
            camera: None takes the recipe's.
            on_progress: told of loading and learning, from that thread.
            on_presence: told what the presence trigger waits for, from the acquisition thread.
        """

        if recipe.stale:
            raise RecipeInvalidError(
                recipe=recipe.name, detail=recipe.stale, hint=tr("Redo that step on the set-up page.")
            )

        source = camera or self.make_camera(recipe.imaging)
        newest = NewestFrame() if recipe.self_test else None
        self._pipeline = Pipeline(
            camera=source,
            recipe=recipe,
            prepare=RunPreparation(self, recipe, source.address, on_progress, newest),
            sink=self.recorder,
            listeners=[*listeners, *([] if newest is None else [newest])],
            trigger=trigger,
            pace=pace,
            part_limit=part_limit,
            user=self.user,
            software_version=self.software_version,
            on_presence=on_presence,
        )
        if self._line is not None:
            self._line.attach(self._pipeline)
        return self._pipeline

    def teach(
        self,
        recipe: Recipe,
        samples: Samples,
        *,
        false_reject_rate: float,
        progress: OnProgress = nothing_to_tell,
        cancelled: Callable[[], bool],
    ) -> Taught:
        """Learns golden samples and scores the others; blocks while the model loads and encodes.

        Raises TeachCancelledError when `cancelled` says so, and OperatorError.
        """
        with told_as_cancelled():
            taught, _ = self.detectors.teach(
                recipe.detector,
                samples,
                imaging=recipe.imaging,
                false_reject_rate=false_reject_rate,
                prior_log_sd=pooled_log_sd(self.database.recipes.released_golden_scores(besides=recipe.name)),
                on_progress=progress,
                cancelled=cancelled,
            )
        return taught

    def save_recipe(self, recipe: Recipe, samples: Samples, *, release: bool, reason: str = "") -> Recipe:
        """Stores the samples and a new version of the recipe, and releases it if wanted.

        Limits that the recipe carries count as set for its settings and these samples.
        """
        recipe = replace(recipe, **store_samples(self.database, samples), version=0, released=False)
        recipe = replace(
            recipe,
            captured_under=recipe.captured_under or recipe.camera_fingerprint,
            limits_under="" if recipe.limits is None else recipe.calibration_fingerprint,
            gate=_baseline(recipe, samples),
        )
        saved = self.database.recipes.save(recipe, user=self.user, reason=reason)
        if release:
            saved = self.database.recipes.release(saved.name, saved.version, user=self.user)
        return saved

    def load_samples(self, recipe: Recipe) -> Samples:
        """A stored recipe's pictures by role. Raises OperatorError for one that is missing or damaged."""
        return load_samples(self.database, recipe)

    def checks(
        self, recipe: Recipe, samples: Samples, *, progress: OnProgress, cancelled: Callable[[], bool]
    ) -> SetupChecks:
        """The checks of a draft on its golden samples; they raise StoppedEarly when `cancelled` says so."""
        return SetupChecks(self.detectors, recipe, samples.references, progress, cancelled)

    def close(self) -> bool:
        """Writes what waits and frees the data folder; False when something could not be written. Callable twice."""
        self.disk_quota.close()
        written = self.recorder.close(CLOSE_TIMEOUT_S)
        if self._line is not None:  # after the recorder, so that the last results are told
            self._line.request_stop()
            self._line.join(LINE_TIMEOUT_S)
        self.database.close()
        return written

    def _stop_judging(self, error: Exception) -> None:
        """From the recorder's thread: the last part may be the one that was not kept, so nobody waits for the next."""
        if self._pipeline is not None:
            self._pipeline.report_fault(error)


def _baseline(recipe: Recipe, samples: Samples) -> GateBaseline | None:
    """What the golden samples' pictures are worth; None without any."""
    if not samples.references:
        return None
    return make_baseline(samples.references, recipe.imaging.region, turned=bool(recipe.detector.variants))


def render_overlay(inspection: Inspection) -> ImageArray | None:
    """The inspected picture with its heat, as it is kept beside the picture; None without a map."""
    if inspection.frame is None or inspection.prediction is None:
        return None
    image = inspection.frame.image
    heat = render_heatmap(inspection.prediction.grid_map, inspection.limits, size=image.shape[:2])
    return blend(image, heat)


def login_name() -> str:
    """The system's name for who runs the station; empty where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
