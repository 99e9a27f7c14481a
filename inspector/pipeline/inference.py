"""The thread that owns the detector: parts in, inspections out."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from inspector.decision.localization import find_regions
from inspector.decision.verdict import judge
from inspector.detector.base import AnomalyDetector
from inspector.errors import ModelFailedError, NotJudgeableError, OperatorError
from inspector.imaging.codes import read_codes
from inspector.pipeline.free_memory import MemoryReturner
from inspector.pipeline.gate import ImagingGate
from inspector.pipeline.latest_slot import BoundedQueue, LatestSlot
from inspector.pipeline.thread import StoppableThread
from inspector.pipeline.trigger import Capture
from inspector.recipe import Recipe, SerialMode
from inspector.types import Frame, ImageArray, Inspection, Limits, Prediction, Reason, Verdict

WAIT_S = 0.2


@dataclass(frozen=True, slots=True)
class Prepared:
    """A detector ready to judge, with the recipe it judges by.

    Attributes:
        gate: looks at each picture first; None judges every one.
    """

    recipe: Recipe
    detector: AnomalyDetector
    gate: ImagingGate | None = None


Prepare = Callable[[Callable[[], bool]], Prepared]


class InferenceThread(StoppableThread):
    """Prepares the detector, then judges what comes in.

    Args:
        work: captures to judge.
        recipe: what is judged by until `prepare` returns its own.
        prepare: loads the model and fits the references, on this thread. It is given a callable that says whether a
            stop was asked for, and may raise StoppedEarly then.
        on_ready: told once the first part could be judged.
        on_inspected: takes every inspection, with whether it is to be recorded.
        describe: fills in who runs it: camera, user, software version.
    """

    def __init__(
        self,
        work: LatestSlot[Capture] | BoundedQueue[Capture],
        *,
        recipe: Recipe,
        prepare: Prepare,
        on_ready: Callable[[Recipe], None],
        on_inspected: Callable[[Capture, Inspection, bool], None],
        on_error: Callable[[Exception], None],
        on_end: Callable[[], None],
        describe: Callable[[Inspection], Inspection],
    ) -> None:
        super().__init__("inference", on_error=on_error, on_end=on_end)
        self._work = work
        self._recipe = recipe
        self._prepare = prepare
        self._on_ready = on_ready
        self._on_inspected = on_inspected
        self._describe = describe
        self._detector: AnomalyDetector | None = None
        self._gate: ImagingGate | None = None
        self._recorded_s: float | None = None
        self._memory = MemoryReturner()

    def setup(self) -> None:
        prepared = self._prepare(self.stopping.is_set)
        self._recipe, self._detector, self._gate = prepared.recipe, prepared.detector, prepared.gate
        self._on_ready(prepared.recipe)

    def step(self) -> None:
        capture = self._work.get(WAIT_S)
        if capture is None:
            self._memory.tick()
            return
        if capture.ticket.claimed:  # answered as late while it waited: nobody wants its verdict any more
            self._deliver(capture, self.not_judged(capture, Reason("late")))
            return
        try:
            inspection = self._inspect(capture)
        except Exception as error:
            # The part in hand is not lost: it is kept as not judged before the fault ends this thread.
            cause = error.__cause__ if isinstance(error, ModelFailedError) else error
            code = getattr(cause, "code", type(cause).__name__)
            self._deliver(capture, self.not_judged(capture, Reason("detector_failed", {"detail": str(code)})))
            raise
        self._deliver(capture, inspection)
        self._memory.tick()

    def teardown(self) -> None:
        """Every accepted trigger gets its answer, also the ones that still wait when the station stops."""
        self._work.close()
        while isinstance(self._work, BoundedQueue):
            capture = self._work.get(0)
            if capture is None:
                return
            self._deliver(capture, self.not_judged(capture, Reason("station_stopped")))

    def not_judged(self, capture: Capture, reason: Reason) -> Inspection:
        """An inspection that says why there is no verdict."""
        return self._new_inspection(capture, Verdict.NOT_JUDGED, reason, limits=self._recipe.limits)

    def _look(self, capture: Capture) -> tuple[dict[str, float], Reason | None]:
        """What the gate reads, and why the picture is not to be judged."""
        if self._gate is None or capture.frame is None:
            return {}, None
        # A triggered part's picture belongs to its trigger, however long it waited since.
        wanted_s = time.monotonic() if capture.trigger == "continuous" else capture.asked_s
        readings, reason = self._gate.judge(capture.frame, wanted_s)
        return readings.as_values(), reason

    def _inspect(self, capture: Capture) -> Inspection:
        assert self._detector is not None
        assert capture.frame is not None
        frame = capture.frame
        capture = self._with_serial(capture, frame)
        if capture.serial is None and self._recipe.serial is SerialMode.REQUIRED:
            return self.not_judged(capture, Reason("serial_missing"))
        readings, unfit = self._look(capture)
        if unfit is not None:
            return replace(self.not_judged(capture, unfit), gate_readings=readings)
        return replace(self._judge(capture, frame.image, self._detector), gate_readings=readings)

    def _with_serial(self, capture: Capture, frame: Frame) -> Capture:
        """The serial number given with the trigger, else the first code in the picture where the recipe reads them."""
        if capture.serial is not None or not self._recipe.reads_codes:
            return capture
        codes = read_codes(frame.image)
        return replace(capture, serial=codes[0].text) if codes else capture

    def _judge(self, capture: Capture, image: ImageArray, detector: AnomalyDetector) -> Inspection:
        try:
            prediction = detector.predict(image)
        except NotJudgeableError as error:
            return self.not_judged(capture, Reason(error.reason))
        except OperatorError:
            raise
        except Exception as error:  # whatever a model's libraries raise
            raise ModelFailedError(kind=type(error).__name__, text=str(error)) from error
        limits = limits_in_force(prediction, self._recipe.limits)
        if limits is None:
            return self._new_inspection(capture, Verdict.NOT_JUDGED, Reason("no_limits"), prediction)
        verdict, reason = judge(prediction.score, limits)
        return self._new_inspection(capture, verdict, reason, prediction, limits)

    def _new_inspection(
        self,
        capture: Capture,
        verdict: Verdict,
        reason: Reason,
        prediction: Prediction | None = None,
        limits: Limits | None = None,
    ) -> Inspection:
        frame = capture.frame
        times = {} if frame is None else {"capture": 1000 * (frame.monotonic_s - capture.asked_s)}
        times |= {} if prediction is None else prediction.stage_times_ms
        inspection = Inspection(
            part_sequence=0,  # given with the answer
            inspected_at=datetime.now(UTC),
            verdict=verdict,
            recipe_name=self._recipe.name,
            recipe_version=self._recipe.version,
            reference_fingerprint=self._recipe.reference_fingerprint,
            weights_sha256="" if self._detector is None else self._detector.weights_sha256,
            limits=limits,
            frame=frame,
            prediction=prediction,
            reason=reason,
            stage_times_ms=times,
            serial=capture.serial,
            trigger=capture.trigger,
            truth_defect=None if frame is None or frame.part is None else frame.part.defect,
        )
        if prediction is not None and limits is not None:
            inspection = replace(inspection, regions=find_regions(prediction.anomaly_map, limits.map_review))
        return self._describe(inspection)

    def _deliver(self, capture: Capture, inspection: Inspection) -> None:
        recorded = True
        if capture.trigger == "continuous":
            now = time.monotonic()
            interval_s = self._recipe.record_interval_s
            recorded = self._recorded_s is None or now - self._recorded_s >= interval_s
            if recorded:
                self._recorded_s = now
        self._on_inspected(capture, inspection, recorded)


def limits_in_force(prediction: Prediction, limits: Limits | None) -> Limits | None:
    """The limits that a prediction's score is compared with: a fast pass that decided alone has its own."""
    bound = prediction.clear_below
    if bound is None:
        return limits
    return Limits(bound, bound, None if limits is None else limits.clear_pixel, method="fast pass")
