"""What a run needs before its first part: detector, imaging gate, and the self-test where the recipe asks for one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from inspector.camera.base import STORED_SOURCES
from inspector.errors import RecipeInvalidError, ShiftTestFailedError
from inspector.pipeline.gate import ImagingGate
from inspector.pipeline.inference import Prepared
from inspector.pipeline.preparation import OnProgress
from inspector.pipeline.samples import Samples
from inspector.pipeline.shift_test import PARTS_PER_ROLE, run_shift_test
from inspector.pipeline.state import StationStatus
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import Recipe
from inspector.types import Frame, Inspection, ShiftTest
from ui import demo
from ui.language import joined, mark, tr
from ui.messages import ROLE_WORDS, describe_reason, verdict_word

if TYPE_CHECKING:
    from inspector.detector import AnomalyDetector
    from ui.station import Station

FRAME_TIMEOUT_S = 10.0


class NewestFrame:
    """A listener that keeps the camera's newest picture until it was asked for."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._frame: Frame | None = None

    def wait(self, timeout_s: float) -> Frame | None:
        with self._changed:
            self._changed.wait_for(lambda: self._frame is not None, timeout_s)
            return self._frame

    def frame_captured(self, frame: Frame) -> None:
        with self._changed:
            self._frame = frame
            self._changed.notify_all()

    def part_inspected(self, inspection: Inspection, recorded: bool) -> None: ...

    def state_changed(self, status: StationStatus) -> None: ...


class RunPreparation:
    """Called once, on the run's own thread.

    Args:
        camera: address of the camera that is really used.
        newest: a listener of the run, for the self-test; None where there is none.
    """

    def __init__(
        self, station: Station, recipe: Recipe, camera: str, on_progress: OnProgress, newest: NewestFrame | None
    ) -> None:
        self._station = station
        self._recipe = recipe
        self._recorded = camera.startswith(STORED_SOURCES)
        self._on_progress = on_progress
        self._newest = newest

    def __call__(self, cancelled: Callable[[], bool]) -> Prepared:
        """Raises StoppedEarly when `cancelled` says so, RecipeInvalidError, ShiftTestFailedError; as loading does."""
        recipe, detector = self._recipe, None
        if self._station.demo and not recipe.version:
            recipe, detector = self._learn_demo(cancelled)
        else:
            detector = self._detector(cancelled)
        gate = ImagingGate(recipe.gate, recipe.imaging.region, recorded=self._recorded)
        if recipe.self_test and self._newest is not None:
            self._test(recipe, detector, gate, self._newest, cancelled)
        return Prepared(recipe, detector, gate)

    def _detector(self, cancelled: Callable[[], bool]) -> AnomalyDetector:
        recipe, database = self._recipe, self._station.database
        images = database.images.load_references(recipe.references)
        detector = self._station.detectors.detector(
            recipe.detector, images, imaging=recipe.imaging, on_progress=self._on_progress, cancelled=cancelled
        )
        if recipe.weights_sha256 not in ("", detector.weights_sha256):
            raise RecipeInvalidError(
                recipe=recipe.name,
                detail=tr(
                    "its limits were set with other weights than {weights} gives today", weights=recipe.detector.weights
                ),
                hint=tr("Put the old weights back, or set the limits again on the set-up page."),
            )
        if recipe.limits is not None:
            detector.clear_below = recipe.limits.clear_below
        return detector

    def _test(
        self,
        recipe: Recipe,
        detector: AnomalyDetector,
        gate: ImagingGate,
        newest: NewestFrame,
        cancelled: Callable[[], bool],
    ) -> None:
        def tested(done: int, of: int) -> None:
            self._on_progress(done, of, "self_test")
            if cancelled():
                raise StoppedEarly

        frame = newest.wait(FRAME_TIMEOUT_S)
        load = self._station.database.images.load_references
        samples = Samples(load(recipe.references[:PARTS_PER_ROLE]), known_bad=load(recipe.known_bad[:PARTS_PER_ROLE]))
        test = run_shift_test(
            detector,
            recipe,
            samples,
            frame=frame,
            gate=gate,
            now_s=time.monotonic() if frame is None else frame.monotonic_s,
            user=self._station.user,
            on_tested=tested,
        )
        self._station.database.shift_tests.add(test)
        if not test.passed:
            raise ShiftTestFailedError(detail=failures(test))

    def _learn_demo(self, cancelled: Callable[[], bool]) -> tuple[Recipe, AnomalyDetector]:
        recipe, detectors = self._recipe, self._station.detectors
        with ThreadPoolExecutor(1, "golden-samples") as renderer:
            rendering = renderer.submit(demo.golden_images, recipe.imaging)
            detectors.load(recipe.detector, on_progress=self._on_progress, cancelled=cancelled)
            images = rendering.result()
        samples = Samples(tuple(images))
        taught, detector = detectors.teach(
            recipe.detector,
            samples,
            imaging=recipe.imaging,
            false_reject_rate=demo.FALSE_REJECT_RATE,
            on_progress=self._on_progress,
            cancelled=cancelled,
        )
        draft = taught.put_into(recipe, demo.FALSE_REJECT_RATE)
        reason = mark("Learned when the demo was started")
        return self._station.save_recipe(draft, samples, release=True, reason=reason), detector


def failures(test: ShiftTest) -> str:
    """What failed, as clauses."""
    told: list[str] = [
        tr(
            "{part} {number} was judged {verdict}",
            part=tr(ROLE_WORDS[part.role][0]),
            number=part.number,
            verdict=verdict_word(part.verdict),
        )
        for part in test.parts
        if not part.passed
    ]
    if test.imaging is not None:
        told.append(describe_reason(test.imaging).what.rstrip(".。"))
    return joined(*told, between="; ")
