"""A station without torch: real pipeline, real database, fake camera and fake detector."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from database import Recorder
from inspector.camera.base import Camera
from inspector.pipeline.inference import Prepared
from inspector.pipeline.listeners import PipelineListener
from inspector.pipeline.pipeline import Pace, Pipeline
from inspector.pipeline.preparation import OnProgress
from inspector.pipeline.presence import OnPresence
from inspector.pipeline.samples import (
    MatchingOption,
    PromptTrial,
    Samples,
    SampleScores,
    SightCount,
    SightTest,
    SyntheticDefect,
)
from inspector.pipeline.teaching import Taught, suggest_limits
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, TriggerMode
from inspector.types import ImageArray, Limits
from tests.database.new_database import new_database
from tests.fakes import FakeCamera, FakeDetector
from ui.disk_quota import DiskQuota
from ui.station import Station, TeachCancelledError
from ui.station_settings import StationSettingsFile

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


class FakeChecks:
    """`SetupChecks` without a model: "here" is suggested, drawn defects from 8 % on are seen, words fit, and PatchCore
    sees more than WinCLIP."""

    def __init__(self, recipe: Recipe, references: Sequence[ImageArray]) -> None:
        self._recipe = recipe
        self._references = references

    def compare_matching(self) -> tuple[MatchingOption, ...]:
        return (MatchingOption(None, 1.0, 0.2, 0.6), MatchingOption(0, 0.0, 0.3, 4.0, suggested=True))

    def test_sight(self) -> SightTest:
        assert self._recipe.limits is not None
        picture = np.array(self._references[0])
        defects = [SyntheticDefect("patch", s, s, s >= 0.08, picture, (4, 4, 8, 8)) for s in (0.2, 0.08, 0.03)]
        return SightTest(tuple(defects), self._recipe.limits)

    def compare_detectors(self) -> tuple[SightCount, ...]:
        return (SightCount("winclip", 9, 15), SightCount("patchcore", 11, 15))

    def try_prompts(self) -> PromptTrial:
        words = tuple((word, -0.01) for word in self._recipe.detector.defect_words)
        return PromptTrial(self._recipe.detector.class_name, 0.3, 0.05, 0.02, words, meaningful=True)


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
        self.database = new_database(data_dir)
        self.settings_file = StationSettingsFile(data_dir)
        self.disk_quota = DiskQuota(self.database, self.settings_file)
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
        trigger: TriggerMode | None = None,
        pace: Pace | None = None,
        on_progress: OnProgress,
        on_presence: OnPresence | None = None,
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
            trigger=trigger,
            pace=self.pace,
            on_presence=on_presence,
        )
        self.pipelines.append(pipeline)
        return pipeline

    def teach(
        self,
        recipe: Recipe,
        samples: Samples,
        *,
        false_reject_rate: float,
        progress: OnProgress,
        cancelled: Callable[[], bool],
    ) -> Taught:
        count = len(samples.references)
        for number in range(1, count + 1):
            progress(number, count, "references")
        while not self.teach_may_end.wait(0.01):
            if cancelled():
                raise TeachCancelledError
        scores = SampleScores(
            np.linspace(0.1, 0.2, count, dtype=np.float32),
            tuning=np.full(len(samples.tuning), 0.17, np.float32),
            proof=np.full(len(samples.proof), 0.16, np.float32),
            known_bad=np.full(len(samples.known_bad), 0.9, np.float32),
        )
        return Taught(suggest_limits(scores, false_reject_rate), scores)

    def checks(
        self, recipe: Recipe, samples: Samples, *, progress: OnProgress, cancelled: Callable[[], bool]
    ) -> FakeChecks:
        return FakeChecks(recipe, samples.references)

    software_version = "0"
    save_recipe = Station.save_recipe
    load_samples = Station.load_samples

    def close(self) -> None:
        self.closed += 1
        self.disk_quota.close()
        self.recorder.close()
        self.database.close()
        error, self.close_error = self.close_error, None
        if error is not None:
            raise error
