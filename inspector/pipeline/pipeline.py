"""Camera, detector and recorder as one running station."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from inspector.camera.base import Camera
from inspector.errors import Detail, OperatorError, TriggerRefusedError
from inspector.pipeline.acquisition import SILENCE_S, AcquisitionThread
from inspector.pipeline.inference import InferenceThread, Prepare
from inspector.pipeline.latest_slot import BoundedQueue, LatestSlot
from inspector.pipeline.listeners import InspectionSink, PipelineListener
from inspector.pipeline.presence import OnPresence
from inspector.pipeline.run_identity import RunIdentity
from inspector.pipeline.state import StationState, StationStatus
from inspector.pipeline.statistics import Statistics, StatisticsCounter
from inspector.pipeline.status_board import StatusBoard
from inspector.pipeline.takt import TaktWatch
from inspector.pipeline.thread import StoppableThread
from inspector.pipeline.trigger import PENDING_LIMIT, Capture, OnAnswered, Pace
from inspector.pipeline.trigger_choice import make_trigger
from inspector.recipe import Recipe, TriggerMode
from inspector.types import Frame, Inspection, Reason

__all__ = ["Pace", "Pipeline"]


class Pipeline:
    """One run of the station: made, started and stopped once.

    Frames flow to the listeners as soon as the camera delivers, while the detector is still prepared; parts are
    judged from RUNNING on. Live mode may skip frames and counts them; an accepted trigger always ends in an
    inspection, and one that cannot be accepted is refused with TriggerRefusedError. With a takt that inspection comes
    in time: a part that has none by then is NOT_JUDGED (late), and a prediction that ends later is dropped.

    Args:
        camera: used by the acquisition thread alone.
        recipe: what is run; `prepare` may return it with limits that it has just learned.
        prepare: loads and fits the detector, on the inference thread.
        sink: keeps the inspections; what it raises is a FAULT.
        listeners: hear of frames, inspections and states, from the pipeline's threads.
        trigger: None takes the recipe's.
        part_limit: ends the run by itself after so many recorded inspections.
        on_presence: told of each step of PRESENCE, from the acquisition thread.
        lot: of the parts that come; None where there is none.

    Raises:
        RecipeInvalidError: PRESENCE without a calibration.
    """

    def __init__(
        self,
        *,
        camera: Camera,
        recipe: Recipe,
        prepare: Prepare,
        sink: InspectionSink,
        listeners: Sequence[PipelineListener] = (),
        trigger: TriggerMode | None = None,
        pace: Pace | None = None,
        part_limit: int | None = None,
        user: str = "",
        software_version: str = "",
        silence_s: float = SILENCE_S,
        on_presence: OnPresence | None = None,
        lot: str | None = None,
    ) -> None:
        self._recipe = recipe
        self._sink = sink
        self._listeners = tuple(listeners)
        self._part_limit = part_limit
        self._run = RunIdentity(camera=camera.address, user=user, software_version=software_version, lot=lot)
        self._counter = StatisticsCounter()
        self._board = StatusBoard(self._listeners)
        self._ready = False
        self._delivers = False
        self._running_threads = 0
        self._parts = 0
        mode = trigger or recipe.trigger
        missed = self._counter.count_refused_trigger
        self._trigger = make_trigger(
            mode,
            recipe,
            camera,
            pace or Pace(),
            on_missed=missed,
            on_presence=on_presence,
            on_hindered=self._board.hinder,
        )
        self._work: LatestSlot[Capture] | BoundedQueue[Capture] = (
            LatestSlot() if mode is TriggerMode.CONTINUOUS else BoundedQueue(PENDING_LIMIT)
        )
        self._acquisition = AcquisitionThread(
            camera,
            on_frame=self._frame_arrived,
            on_lost=self._camera_lost,
            on_found=self._camera_found,
            on_ended=self.request_stop,
            on_error=self._fail,
            on_end=self._thread_ended,
            silence_s=silence_s,
        )
        self._inference = InferenceThread(
            self._work,
            recipe=recipe,
            prepare=prepare,
            on_ready=self._detector_ready,
            on_inspected=self._inspected,
            on_error=self._fail,
            on_end=self._thread_ended,
            describe=self._run.mark,
        )
        self._threads: list[StoppableThread] = [self._inference, self._acquisition]
        self._takt: TaktWatch | None = None
        if recipe.takt_s is not None and mode is not TriggerMode.CONTINUOUS:
            self._takt = TaktWatch(
                recipe.takt_s, on_late=self._part_late, on_error=self._fail, on_end=self._thread_ended
            )
            self._threads.append(self._takt)

    @property
    def status(self) -> StationStatus:
        return self._board.status

    @property
    def recipe(self) -> Recipe:
        """The recipe that is run, with its limits once the detector is ready."""
        return self._recipe

    def statistics(self) -> Statistics:
        return self._counter.snapshot()

    def start(self) -> None:
        """Starts the threads and returns at once."""
        self._board.change(StationState.STARTING)
        self._running_threads = len(self._threads)
        for thread in self._threads:
            thread.start()

    def trigger(
        self, serial: str | None = None, *, source: str = "software", on_answered: OnAnswered | None = None
    ) -> None:
        """Judges the next frame. Raises TriggerRefusedError while the station does not run or is behind.

        Args:
            source: who asks, recorded as the inspection's trigger.
            on_answered: told of this part's inspection, see `Ticket`.
        """
        try:
            # Under the lock: a request either comes before the end of RUNNING and is answered then, or is refused.
            with self._board.lock:
                if self._board.status.state is not StationState.RUNNING:
                    detail = Detail("the station is {state}, not RUNNING", state=self._board.status.state.value)
                    raise TriggerRefusedError(refusal="not_running", detail=detail)
                capture = self._trigger.request(serial, source, on_answered)
        except TriggerRefusedError:
            self._counter.count_refused_trigger()
            raise
        self._watch(capture)

    def change_lot(self, lot: str | None) -> None:
        """Parts triggered from now on are of this lot."""
        self._run.change_lot(lot)

    def request_stop(self) -> None:
        """Asks all threads to end and returns at once. May be called again, from any thread."""
        with self._board.lock:
            if self._board.status.state in (StationState.STOPPED, StationState.STOPPING):
                return
            self._board.change(StationState.STOPPING)
            if not self._running_threads:  # a fault had ended all
                self._board.change(StationState.STOPPED)
        for thread in self._threads:
            thread.request_stop()
        self._work.close()

    def stop(self, timeout_s: float) -> bool:
        """Asks for the end and waits; True when all threads have ended in time."""
        self.request_stop()
        deadline = time.monotonic() + timeout_s
        return all(thread.join(max(0.0, deadline - time.monotonic())) for thread in self._threads)

    def report_fault(self, error: Exception) -> None:
        """Goes to FAULT for something outside that must stop the judging, such as a disk that keeps nothing."""
        if self._board.status.state in (StationState.STOPPED, StationState.STOPPING):
            return
        self._fail(error)
        self._inference.request_stop()

    # Called by the threads ------------------------------------------------------------------------------

    def _frame_arrived(self, frame: Frame) -> None:
        self._counter.count_frame(frame.monotonic_s)
        for listener in self._listeners:
            listener.frame_captured(frame)
        if self._board.status.state is not StationState.RUNNING:
            return
        capture = self._trigger.select(frame)
        if capture is None:
            return
        self._watch(capture)
        if isinstance(self._work, LatestSlot):
            self._work.put(capture)
            self._counter.count_skipped(self._work.replaced)
        elif not self._work.offer(capture):
            # Triggers are only accepted while there is room, so this is the stop closing the queue.
            self._answer_not_judged([capture], Reason("station_stopped"))

    def _inspected(self, capture: Capture, inspection: Inspection, recorded: bool) -> None:
        """The detector is through with a part, or never gets it."""
        if self._takt is not None and inspection.prediction is not None and self._takt.is_late(capture):
            self._part_late(capture)
        self._answer(capture, inspection, recorded)
        self._trigger.inspected(capture)

    def _part_late(self, capture: Capture) -> None:
        reason = Reason("late", {"takt_s": self._recipe.takt_s})
        self._answer(capture, self._inference.not_judged(capture, reason), True)

    def _answer(self, capture: Capture, inspection: Inspection, recorded: bool) -> None:
        """Gives a part its inspection, unless it has one already."""
        if not capture.ticket.claim():
            return
        with self._board.lock:
            number = self._parts + 1
            if recorded:
                self._parts = number  # a look between two rows is no part of its own
        inspection = replace(inspection, part_sequence=number, lot=self._run.lot_at(capture.asked_s))
        capture.ticket.answer(inspection)
        if recorded:
            recorded = self._record(inspection)
        for listener in self._listeners:
            listener.part_inspected(inspection, recorded)
        if self._part_limit is not None and self._counter.snapshot().parts >= self._part_limit:
            self.request_stop()

    def _watch(self, capture: Capture) -> None:
        if self._takt is not None:
            self._takt.watch(capture)

    def _record(self, inspection: Inspection) -> bool:
        """Whether it was taken for keeping. If not, the station goes to FAULT: nothing is judged unrecorded."""
        try:
            self._sink.record(inspection)
        except Exception as error:  # a known fault of the disk or a bug: either way nothing may go on unrecorded
            self.report_fault(error)
            return False
        now = time.monotonic()
        duration_ms = None if inspection.frame is None else 1000 * (now - inspection.frame.monotonic_s)
        self._counter.count_part(inspection.verdict, now, duration_ms)
        return True

    def _detector_ready(self, recipe: Recipe) -> None:
        with self._board.lock:
            self._recipe = recipe
            self._ready = True
            if self._board.status.state is StationState.STARTING and self._delivers:
                self._board.change(StationState.RUNNING)

    def _camera_found(self) -> None:
        with self._board.lock:
            self._delivers = True
            if self._board.status.state in (StationState.STARTING, StationState.CAMERA_LOST):
                wanted = StationState.RUNNING if self._ready else StationState.STARTING
                if wanted is not self._board.status.state:
                    self._board.change(wanted)

    def _camera_lost(self, error: OperatorError) -> None:
        with self._board.lock:
            self._delivers = False
            if self._board.status.state in (StationState.STARTING, StationState.RUNNING):
                self._board.change(StationState.CAMERA_LOST, error)
        self._answer_not_judged(self._trigger.abandon(), Reason("camera_lost"))

    def _answer_not_judged(self, captures: list[Capture], reason: Reason) -> None:
        for capture in captures:
            self._inspected(capture, self._inference.not_judged(capture, reason), True)

    def _fail(self, error: Exception) -> None:
        with self._board.lock:
            if self._board.status.state is not StationState.STOPPED:
                self._board.change(StationState.FAULT, error)
        self._answer_not_judged(self._trigger.abandon(), Reason("station_fault"))

    def _thread_ended(self) -> None:
        with self._board.lock:
            self._running_threads -= 1
            if self._running_threads:
                return
        self._answer_not_judged(self._trigger.abandon(), Reason("station_stopped"))
        with self._board.lock:
            if self._board.status.state is StationState.STOPPING:
                self._board.change(StationState.STOPPED)
