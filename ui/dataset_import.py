"""A folder laid out like MVTec AD as a recipe, and its test pictures as judged parts with people's decisions.

The recipe takes train/good alone: ten golden samples spread over it, and of the rest some tuning parts. Nothing of
test/ helps to set its limits; those pictures are judged by the station as parts and get the disposition that their
folder names, so that false rejects and escapes among them are honest.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from database.records import RecordedInspection
from inspector.camera.files import list_images, read_image
from inspector.camera.folder import FolderCamera
from inspector.errors import NotEndedError, UsageError
from inspector.pipeline.preparation import OnProgress
from inspector.pipeline.samples import Samples
from inspector.pipeline.state import StationState, StationStatus
from inspector.recipe import Recipe, TriggerMode
from inspector.types import Disposition, Frame, Inspection
from ui.dataset_folders import GOOD
from ui.language import tr
from ui.station import Station, nothing_to_tell

GOLDEN_SAMPLES = 10
TUNING_PARTS = 40
PICTURES_PER_S = 240.0
STOP_TIMEOUT_S = 60.0


@dataclass(frozen=True, slots=True)
class DatasetFolder:
    """What a folder holds.

    Attributes:
        golden, tuning: pictures chosen of train/good, evenly spread over it.
        tests: folder of each kind of part below test/, "good" among them.
    """

    path: Path
    golden: tuple[Path, ...]
    tuning: tuple[Path, ...]
    tests: dict[str, Path]


def read_dataset(folder: Path) -> DatasetFolder:
    """Raises UsageError for a folder without train/good; NoImagesError where that is empty."""
    train = folder / "train" / GOOD
    if not train.is_dir():
        raise UsageError(
            detail=tr("{path} is not laid out like MVTec AD: it has no folder train/good.", path=folder),
            hint=tr("Name the folder of one kind of part, which holds train and test."),
        )
    paths = list_images(train)
    golden = _spread(paths, GOLDEN_SAMPLES)
    rest = [path for path in paths if path not in set(golden)]
    test = folder / "test"
    kinds = sorted(path for path in test.iterdir() if path.is_dir()) if test.is_dir() else []
    return DatasetFolder(folder, golden, _spread(rest, TUNING_PARTS), {kind.name: kind for kind in kinds})


def create_recipe(
    station: Station,
    dataset: DatasetFolder,
    draft: Recipe,
    *,
    false_reject_rate: float,
    release: bool,
    progress: OnProgress,
    cancelled: Callable[[], bool],
) -> Recipe:
    """Teaches the draft from train/good and stores it, with the kinds of defects below test/ as its defect types.

    Raises UsageError where the name is taken, ImageUnreadableError, TeachCancelledError, and as teaching does.
    """
    if station.database.recipes.free_name(draft.name) != draft.name:
        raise UsageError(
            detail=tr("There is already a recipe named {name!r}.", name=draft.name),
            hint=tr("Choose another name, or judge with that recipe."),
        )
    types = tuple(kind for kind in dataset.tests if kind != GOOD)
    draft = replace(draft, defect_types=types)
    samples = Samples(tuple(map(read_image, dataset.golden)), tuple(map(read_image, dataset.tuning)))
    taught = station.teach(draft, samples, false_reject_rate=false_reject_rate, progress=progress, cancelled=cancelled)
    reason = tr("Imported from the folder {folder}", folder=dataset.path.name)
    return station.save_recipe(taught.put_into(draft, false_reject_rate), samples, release=release, reason=reason)


def judge_tests(
    station: Station,
    dataset: DatasetFolder,
    recipe: Recipe,
    *,
    on_part: Callable[[str, RecordedInspection], None],
    progress: OnProgress = nothing_to_tell,
) -> tuple[Path, ...]:
    """Judges every picture below test/ as a part and stores what its folder says of it as a person's decision.

    Args:
        recipe: a released version. on_part: told of each kind's parts, once they are stored and decided on.

    Returns the files that could not be read, which were not judged. Raises what the run's fault was.
    """
    rows: list[RecordedInspection] = []
    station.recorder.add_listener(rows.append)
    unreadable: list[Path] = []
    for kind, folder in dataset.tests.items():
        rows.clear()
        unreadable += _judge_folder(station, recipe, folder, progress)
        disposition = Disposition.GOOD if kind == GOOD else Disposition.DEFECT
        for row in tuple(rows):
            decided = station.database.reviews.decide(
                row.sequence,
                disposition,
                user=station.user,
                expected_revision=row.revision,
                defect_type=None if kind == GOOD else kind,
                note=tr("Imported from the folder {folder}", folder=f"{dataset.path.name}/test/{kind}"),
            )
            on_part(kind, decided)
    return tuple(unreadable)


class _FolderRun:
    """Listens for the end of a run."""

    def __init__(self) -> None:
        self.ended = threading.Event()
        self.fault: Exception | None = None

    def frame_captured(self, frame: Frame) -> None: ...

    def part_inspected(self, inspection: Inspection, recorded: bool) -> None: ...

    def state_changed(self, status: StationStatus) -> None:
        if status.state is StationState.FAULT:
            self.fault = status.error
        if status.state in (StationState.STOPPED, StationState.FAULT):
            self.ended.set()


def _judge_folder(station: Station, recipe: Recipe, folder: Path, progress: OnProgress) -> tuple[Path, ...]:
    run = _FolderRun()
    camera = FolderCamera(folder, fps=PICTURES_PER_S, repeats=False)
    pipeline = station.make_pipeline(
        recipe, listeners=[run], camera=camera, trigger=TriggerMode.PART, on_progress=progress
    )
    pipeline.start()
    try:
        while not run.ended.wait(0.2):
            pass  # short waits, so that Ctrl-C is heard
    finally:
        in_time = pipeline.stop(STOP_TIMEOUT_S)
        kept = station.recorder.flush(STOP_TIMEOUT_S)
    if run.fault is None and not (in_time and kept):
        run.fault = station.recorder.error or NotEndedError()
    if run.fault is not None:
        raise run.fault
    return camera.unreadable


def _spread(paths: Sequence[Path], most: int) -> tuple[Path, ...]:
    """At most so many, evenly spread: neighbours were often taken one after another and look alike."""
    if len(paths) <= most:
        return tuple(paths)
    return tuple(paths[place] for place in np.linspace(0, len(paths) - 1, most).round().astype(int))
