"""A station without torch: real pipeline, real database, fake camera and fake detector."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from database import Database, Recorder
from inspector.camera.base import Camera
from inspector.pipeline.inference import Prepared
from inspector.pipeline.listeners import PipelineListener
from inspector.pipeline.pipeline import Pace, Pipeline
from inspector.pipeline.preparation import OnProgress, Taught, suggest_limits
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, TriggerMode
from inspector.types import ImageArray, Limits
from tests.fakes import FakeCamera, FakeDetector
from ui.station import TeachCancelledError

LIMITS = Limits(review=0.5, reject=1.0)


def a_recipe(trigger: TriggerMode = TriggerMode.SOFTWARE, name: str = "Washer M8") -> Recipe:
    return Recipe(
        name,
        DetectorSettings("metal washer", weights="untrained:0"),
        ImagingSettings("fake:0"),
        trigger,
        LIMITS,
        released=True,
        version=1,
        record_interval_s=0.0,
    )


class FakeStation:
    """Implements what the desktop asks of `ui.station.Station`.

    Attributes:
        camera: what the next run and the next preview get.
        detector: what judges.
        detector_ready: the model "loads" until it is set.
        close_error: what the first close raises, after all is closed.
        teach_may_end: teaching goes on until it is set, or until it is cancelled.
    """

    def __init__(self, data_dir: Path, *, demo: bool = False, camera: FakeCamera | None = None) -> None:
        self.data_dir = data_dir
        self.demo = demo
        self.user = "tester"
        self.user_given = False
        self.pace: Pace | None = None
        self.database = Database.open(data_dir)
        self.recorder = Recorder(self.database)
        self.recorder.start()
        self.camera = camera or FakeCamera()
        self.detector = FakeDetector()
        self.detector_ready = threading.Event()
        self.detector_ready.set()
        self.teach_may_end = threading.Event()
        self.teach_may_end.set()
        self.pipelines: list[Pipeline] = []
        self.closed = 0
        self.close_error: Exception | None = None

    def demo_recipe(self, camera: str | None = None) -> Recipe:
        return a_recipe(TriggerMode.PART, "Demo washer")

    def make_camera(self, settings: ImagingSettings) -> Camera:
        return self.camera

    def make_pipeline(
        self,
        recipe: Recipe,
        *,
        listeners: Sequence[PipelineListener],
        camera: Camera | None = None,
        pace: Pace | None = None,
        on_progress: OnProgress,
    ) -> Pipeline:
        def prepare(stopping: Callable[[], bool]) -> Prepared:
            on_progress(0, 1, "model")
            while not self.detector_ready.wait(0.01) and not stopping():
                pass
            return Prepared(recipe, self.detector)

        pipeline = Pipeline(
            camera=camera or self.camera,
            recipe=recipe,
            prepare=prepare,
            sink=self.recorder,
            listeners=listeners,
            pace=self.pace,
        )
        self.pipelines.append(pipeline)
        return pipeline

    def teach(
        self,
        recipe: Recipe,
        images: Sequence[ImageArray],
        *,
        false_reject_rate: float,
        progress: OnProgress,
        cancelled: Callable[[], bool],
    ) -> Taught:
        for number in range(1, len(images) + 1):
            progress(number, len(images), "references")
        while not self.teach_may_end.wait(0.01):
            if cancelled():
                raise TeachCancelledError
        scores = np.linspace(0.1, 0.2, len(images), dtype=np.float32)
        return Taught(suggest_limits(scores, false_reject_rate), scores)

    def save_recipe(self, recipe: Recipe, images: Sequence[ImageArray], *, release: bool, reason: str) -> Recipe:
        references = tuple(self.database.images.save_reference(image) for image in images)
        saved = self.database.recipes.save(replace(recipe, references=references), user=self.user, reason=reason)
        if release:
            saved = self.database.recipes.release(saved.name, saved.version, user=self.user)
        return saved

    def close(self) -> None:
        self.closed += 1
        self.recorder.close()
        self.database.close()
        error, self.close_error = self.close_error, None
        if error is not None:
            raise error
