"""The values that travel between camera, detector, pipeline, database and screen. All frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

ImageArray = NDArray[np.uint8]
FloatArray = NDArray[np.float32]
MaskArray = NDArray[np.bool_]


class Verdict(StrEnum):
    """What the station says of one part. FAULT is a state of the station, not of a part: see `StationState`."""

    PASS = "PASS"
    REVIEW = "REVIEW"
    FAIL = "FAIL"
    NOT_JUDGED = "NOT_JUDGED"

    @property
    def is_good(self) -> bool:
        """Only PASS is good; anything unclear is not, to the outside world."""
        return self is Verdict.PASS


class Disposition(StrEnum):
    """What a person says of one part, beside the verdict and never over it. Undecided is None."""

    GOOD = "GOOD"
    DEFECT = "DEFECT"
    UNSURE = "UNSURE"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a verdict is what it is: a stable code with its values; `ui.messages` owns the words."""

    code: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PartTruth:
    """What a camera that presents parts knows of the one it shows.

    Attributes:
        number: the part's number since the camera opened, from 1.
        defect: kind of the injected defect, "" for a good part, None where nobody knows (image folder).
        mask: (H, W) bool in frame pixels, True on the defect; None for a good part.
    """

    number: int
    defect: str | None = None
    mask: MaskArray | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture from a camera.

    Attributes:
        image: (H, W, 3) uint8, RGB, C-contiguous, read-only. Never a buffer that the camera fills again.
        sequence: counts the frames of one open camera, from 1, without gaps.
        captured_at: wall-clock time of the exposure, UTC.
        monotonic_s: `time.monotonic()` at the exposure; ages and stage times are differences of these.
        part: set by cameras that present one part after another (simulated, folder).
    """

    image: ImageArray
    sequence: int
    captured_at: datetime
    monotonic_s: float
    part: PartTruth | None = None


@dataclass(frozen=True, slots=True)
class NearestReference:
    """The match that decided the visual score (the arg-max of M^W and the arg-min behind it).

    Grid positions are (row, column), top-left first, on the detector's patch grid.

    Attributes:
        reference: which golden sample, from 0. variant: 0 as captured, else which turned or flipped one.
        tile: which tile of the region decided, row by row from 0.
    """

    reference: int
    reference_position: tuple[int, int]
    query_position: tuple[int, int]
    distance: float
    variant: int = 0
    tile: int = 0


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a detector says of one image. Scores rise with anomaly and are no probabilities.

    Attributes:
        score: image score, what the limits are compared with.
        language_score: the prompts' part of the score (ascore0), None where no language is used.
        visual_score: max of M^W over the grid, None without references.
        anomaly_map: (H, W) float32 in the input's size, the grid map upsampled bilinearly.
        grid_map: (g, g) float32, the fused map before upsampling; of a region or of tiles (rows, columns), the
            anomaly map reduced.
        nearest: the reference match at the visual score's position, None without references.
        stage_times_ms: milliseconds by stage ("prepare", "encode", "score").
        clear_below: set when a fast pass alone decided that the part is good: the limit its score stayed below. Score
            and map are then the fast pass's, and no other limit applies to them.
    """

    score: float
    language_score: float | None
    visual_score: float | None
    anomaly_map: FloatArray
    grid_map: FloatArray
    nearest: NearestReference | None = None
    stage_times_ms: dict[str, float] = field(default_factory=dict)
    clear_below: float | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A connected area of the anomaly map at or above the pixel limit, in image pixels. No claim of a defect."""

    x: int
    y: int
    width: int
    height: int
    area: int
    peak: float
    peak_x: int
    peak_y: int


@dataclass(frozen=True, slots=True)
class Limits:
    """Review and reject limit of one recipe version, with where they come from.

    A part passes below `review`, fails at or above `reject`, and is for review between them.

    Attributes:
        pixel: limit of the anomaly map, where its units are not the score's (fused with language); None where they
            are the same, so that the review limit is the map's too.
        false_reject_rate: the wanted rate the reject limit was calibrated for; None if set by hand.
        count: how many golden samples carried the calibration.
        provisional: too few golden samples to know the spread; it came from the prior.
        method: "t-bound", "conformal" or "manual", each with " + known bad" where known-bad samples lowered it;
            "what-if" where they were set on parts of the log; "fast pass" where a fast pass alone decided.
        clear_below: of the adaptive tier: a part whose fast pass scores below this is good without a detailed one.
        clear_pixel: limit of the fast pass's map, as `pixel` is of the detailed one's.
    """

    review: float
    reject: float
    pixel: float | None = None
    false_reject_rate: float | None = None
    count: int = 0
    provisional: bool = False
    method: str = "manual"
    clear_below: float | None = None
    clear_pixel: float | None = None

    def __post_init__(self) -> None:
        if not (np.isfinite(self.review) and np.isfinite(self.reject)):
            raise ValueError("limits must be finite numbers")
        if self.review > self.reject:
            raise ValueError(f"review limit {self.review:g} lies above the reject limit {self.reject:g}")

    @property
    def map_review(self) -> float:
        """Limit of the anomaly map from which on heat and regions are shown."""
        return self.review if self.pixel is None else self.pixel

    @property
    def map_reject(self) -> float:
        """Limit of the anomaly map that corresponds to the reject limit."""
        if self.pixel is None or self.review <= 0:
            return self.reject
        return self.pixel * self.reject / self.review

    def moved(self, *, review: float, reject: float) -> Limits:
        """The same limits set by hand; the map's limit moves in proportion. Raises ValueError as the class does.

        The fast pass's bound follows a lowered review limit, never a raised one.
        """
        ratio = review / self.review if self.review > 0 else 0.0
        pixel = None if self.pixel is None or self.review <= 0 else self.pixel * ratio
        clear, clear_pixel = (
            None if bound is None else bound * min(1.0, ratio) for bound in (self.clear_below, self.clear_pixel)
        )
        return Limits(review, reject, pixel, None, self.count, self.provisional, "manual", clear, clear_pixel)


@dataclass(frozen=True, slots=True)
class JudgedSample:
    """One stored part in a shift-start self-test.

    Attributes:
        role: "references" or "known_bad". number: of the part in its role, from 1.
        passed: whether the verdict is as it must be: PASS for a golden sample, anything else for a known-bad part.
    """

    role: str
    number: int
    verdict: Verdict
    score: float
    passed: bool


@dataclass(frozen=True, slots=True)
class ShiftTest:
    """A shift-start self-test: known parts judged again, and the camera's picture against the recipe's baseline.

    Attributes:
        imaging: why the live picture was out of bounds; None where it was within them.
    """

    recipe_name: str
    recipe_version: int
    tested_at: datetime
    user: str
    parts: tuple[JudgedSample, ...]
    imaging: Reason | None = None

    @property
    def passed(self) -> bool:
        return self.imaging is None and all(part.passed for part in self.parts)


@dataclass(frozen=True, slots=True)
class Inspection:
    """One decision on one part, with all that was known when it was made.

    `prediction`, `limits` and scores are None only for NOT_JUDGED.

    Attributes:
        sequence: counts the inspections of a data folder; given by the recorder, None before.
        part_sequence: counts the parts of one run, from 1.
        frame: the picture that was judged; None for a trigger that got no picture.
        stage_times_ms: "capture" (wait for the frame), "prepare", "encode", "score", later "record".
        truth_defect: kind of the injected defect on a simulated camera, "" for a good part there, else None.
        lot: what the part was made with, as told to the run at its trigger.
        run_uuid: the run, since `part_sequence` begins again with each.
    """

    part_sequence: int
    inspected_at: datetime
    verdict: Verdict
    recipe_name: str
    recipe_version: int
    reference_fingerprint: str
    weights_sha256: str
    limits: Limits | None
    frame: Frame | None
    prediction: Prediction | None
    regions: tuple[Region, ...] = ()
    reason: Reason | None = None
    gate_readings: dict[str, float] = field(default_factory=dict)
    stage_times_ms: dict[str, float] = field(default_factory=dict)
    serial: str | None = None
    trigger: str = "software"
    camera: str = ""
    user: str = ""
    software_version: str = ""
    truth_defect: str | None = None
    sequence: int | None = None
    lot: str | None = None
    run_uuid: str | None = None

    @property
    def score(self) -> float | None:
        return None if self.prediction is None else self.prediction.score
