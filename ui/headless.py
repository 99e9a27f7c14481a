"""The station without a window: the same threads, a line a part, a summary at the end."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field, replace
from types import FrameType

from database.records import RecordedInspection
from inspector.errors import NotEndedError
from inspector.pipeline.pipeline import Pipeline
from inspector.pipeline.state import StationState, StationStatus
from inspector.recipe import Recipe, TriggerMode
from inspector.types import Frame, Inspection, Verdict
from ui.messages import defect_word, describe_error, describe_reason, verdict_word
from ui.station import Station

DEFAULT_PARTS = 20
STOP_TIMEOUT_S = 60.0


@dataclass
class Tally:
    """What the summary is made of. Filled by the recorder's thread, read when it has ended."""

    verdicts: Counter[Verdict] = field(default_factory=Counter)
    flagged: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)

    def add(self, record: RecordedInspection) -> None:
        self.verdicts[record.verdict] += 1
        if record.truth_defect is not None:
            self.seen[record.truth_defect] += 1
            self.flagged[record.truth_defect] += record.verdict in (Verdict.REVIEW, Verdict.FAIL)


class HeadlessRun:
    """One run; a pipeline listener. `run` blocks until the parts are done, a fault comes, or Ctrl-C."""

    def __init__(
        self, station: Station, recipe: Recipe, *, camera: str | None = None, parts: int = DEFAULT_PARTS
    ) -> None:
        """`camera` is an address that is used in place of the recipe's."""
        self._station = station
        self._tally = Tally()
        self._ended = threading.Event()
        self._fault: Exception | None = None
        imaging = recipe.imaging if camera is None else replace(recipe.imaging, camera=camera)
        self._source = source = station.make_camera(imaging)
        self._silenced = False
        # Nobody presses a button here: parts that come by themselves are taken, else one an interval.
        mode = (
            TriggerMode.PART if source.feeds_parts else _mode(recipe.trigger, listens=station.line_address is not None)
        )
        self._pipeline: Pipeline = station.make_pipeline(
            recipe,
            listeners=[self],
            camera=source,
            trigger=mode,
            part_limit=parts or None,
            on_progress=self._tell_progress,
        )

    def run(self) -> int:
        """0 when it ended as asked, whatever the verdicts; 2 after a fault, or where an image could not be read."""
        self._station.recorder.add_listener(self._print_part)
        previous = {number: signal.signal(number, self._interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            self._pipeline.start()
            while not self._ended.wait(0.2):
                pass  # short waits, so that Python can run the signal handler
            in_time = self._pipeline.stop(STOP_TIMEOUT_S)
            kept = self._station.recorder.flush(STOP_TIMEOUT_S)
            if self._fault is None and not (in_time and kept):
                self._fault = self._station.recorder.error or NotEndedError()
        finally:
            for number, handler in previous.items():
                signal.signal(number, handler)
        if self._silenced:
            return 2
        self._print_summary()
        unreadable = getattr(self._source, "unreadable", ())
        for path in unreadable:
            print(f"Not read and not judged: {path}", file=sys.stderr)
        if self._fault is not None:
            print(f"FAULT: {describe_error(self._fault)}", file=sys.stderr)
        return 2 if self._fault is not None or unreadable else 0

    # From the pipeline's threads ------------------------------------------------------------------------

    def frame_captured(self, frame: Frame) -> None: ...

    def part_inspected(self, inspection: Inspection, recorded: bool) -> None: ...

    def state_changed(self, status: StationStatus) -> None:
        if status.state is StationState.FAULT:
            self._fault = status.error
        elif status.state is StationState.CAMERA_LOST and status.error is not None:
            print(f"CAMERA LOST: {describe_error(status.error)}", file=sys.stderr, flush=True)
        elif status.hindrance is not None:
            print(f"FAULT: {describe_reason(status.hindrance)}", file=sys.stderr, flush=True)
        if status.state in (StationState.STOPPED, StationState.FAULT):
            self._ended.set()

    def _interrupt(self, signum: int, frame: FrameType | None) -> None:
        print("\nStopping after the part in hand…", file=sys.stderr, flush=True)
        self._pipeline.request_stop()
        self._ended.set()

    def _tell_progress(self, done: int, of: int, stage: str) -> None:
        if stage == "weights":
            return  # the download has a bar of its own
        if stage == "model" and not done:
            print("Loading the model…", flush=True)
        elif stage == "references" and done:
            print(f"Learned golden sample {done} of {of}", flush=True)
        elif stage == "self_test" and done == of:
            print(f"Self-test: {of} known parts judged", flush=True)

    def _print_part(self, record: RecordedInspection) -> None:
        """From the recorder's thread, after the row's commit."""
        self._tally.add(record)
        try:
            print(part_line(record), flush=True)
        except BrokenPipeError:
            # Whoever read the lines has gone (`| head`). The row is kept; there is nobody to go on for.
            self._silenced = True
            sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - for the rest of the process
            self._pipeline.request_stop()

    def _print_summary(self) -> None:
        tally, station = self._tally, self._station
        counts = ", ".join(f"{tally.verdicts[verdict]} {verdict_word(verdict)}" for verdict in Verdict)
        print(f"\n{sum(tally.verdicts.values())} parts: {counts}")
        for defect in sorted(tally.seen):
            what = "good parts" if defect == "" else f"parts with {defect_word(defect)}"
            print(f"  {tally.flagged[defect]} of {tally.seen[defect]} {what} flagged (REVIEW or FAIL)")
        if station.demo:
            print("The demo's model is untrained: its scores come from the golden samples alone.")
        images = station.database.images
        print(f"Database  {station.database.path}")
        print(f"Images    {images.inspections_folder}")
        print(f"Heatmaps  {images.heatmaps_folder}")


def _mode(wanted: TriggerMode, *, listens: bool) -> TriggerMode:
    """Without a window only a line controller can ask for a part."""
    if wanted in (TriggerMode.INTERVAL, TriggerMode.PRESENCE):
        return wanted
    return TriggerMode.SOFTWARE if listens and wanted is TriggerMode.SOFTWARE else TriggerMode.CONTINUOUS


def part_line(record: RecordedInspection) -> str:
    """One part: sequence, verdict, score, limits, milliseconds, defect truth."""
    score = "   —  " if record.score is None else f"{record.score:.4f}"
    limits = record.limits
    between = "limits —" if limits is None else f"limits {limits.review:.4f} / {limits.reject:.4f}"
    milliseconds = sum(ms for stage, ms in record.stage_times_ms.items() if stage != "capture")
    line = f"#{record.sequence:<5} {verdict_word(record.verdict):<10}  score {score}  {between}  {milliseconds:5.0f} ms"
    if record.truth_defect is not None:
        line += f"  truth: {defect_word(record.truth_defect)}"
    if record.verdict is Verdict.NOT_JUDGED and record.reason is not None:
        line += f"  ({describe_reason(record.reason).what})"
    return line
