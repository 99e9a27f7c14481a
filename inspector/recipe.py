"""A recipe: the named, versioned set-up for one kind of part. Frozen; a change makes a new version."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from inspector.detector_settings import UNTRAINED as UNTRAINED
from inspector.detector_settings import DetectorSettings as DetectorSettings
from inspector.errors import Detail, RecipeInvalidError, RegionInvalidError
from inspector.fingerprints import fingerprint as fingerprint
from inspector.fingerprints import sha256_of_image as sha256_of_image
from inspector.gate_baseline import GateBaseline
from inspector.modes import ImagePolicy as ImagePolicy
from inspector.modes import SerialMode as SerialMode
from inspector.modes import TriggerMode as TriggerMode
from inspector.presence_calibration import PresenceCalibration
from inspector.region import RegionOfInterest, TileGrid
from inspector.types import Limits

WANTED_RATE = 0.05
"""Share of good parts that may be rejected, where nobody asked for another."""


@dataclass(frozen=True, slots=True)
class ImagingSettings:
    """How the part is seen. A change makes every stored reference and limit stale.

    Attributes:
        camera: address, such as "device:0", "folder:/path", "rtsp://…" (see `inspector.camera.factory`).
        width, height, fps: wanted of the device; None leaves its default.
        exposure_us, gain, white_balance_k, focus: None leaves the device's own control. Gain and focus are in the
            device's units.
        region: None judges the whole picture.
        aligned: a picture is moved and turned onto the first golden sample before it is judged; one that cannot be
            is not judged.
        tiles: None judges the region in one piece.
    """

    camera: str = "device:0"
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    exposure_us: float | None = None
    gain: float | None = None
    white_balance_k: float | None = None
    focus: float | None = None
    region: RegionOfInterest | None = None
    aligned: bool = False
    tiles: TileGrid | None = None

    @property
    def camera_fingerprint(self) -> str:
        """Of all that pictures depend on. A change of region, alignment or tiles leaves them as they are."""
        return fingerprint(_given(asdict(replace(self, region=None, aligned=False, tiles=None))))

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> ImagingSettings:
        """From what JSON makes of it. Raises KeyError, TypeError, ValueError."""
        rest = dict(values)
        region, tiles = rest.pop("region", None), rest.pop("tiles", None)
        return cls(
            region=None if region is None else RegionOfInterest.from_values(region),
            tiles=None if tiles is None else TileGrid(**tiles),
            **rest,
        )


@dataclass(frozen=True, slots=True)
class ReferenceImage:
    """One golden sample: where it lies (relative to the image store) and the SHA-256 of its RGB pixels."""

    path: str
    sha256: str


SAMPLE_ROLES = ("references", "tuning", "proof", "known_bad")


@dataclass(frozen=True, slots=True)
class Recipe:
    """One version of a recipe.

    Attributes:
        version: from 1, given by the database; 0 is a draft that was never saved.
        released: may be run. A recipe without limits is never released.
        references: the golden samples.
        tuning: good parts that are not references but whose scores help to set the limits.
        proof: good parts of another day that play no part in the limits, so that they can prove a bound.
        known_bad: parts with known defects; they only move the limits and say what would be missed.
        captured_under: `camera_fingerprint` under which the golden samples were taken.
        limits_under: `calibration_fingerprint` under which the limits were set. Both are "" in recipes of before
            these were kept, which count as right.
        golden_scores: each golden sample's score against the others when the limits were set; how much they vary tells
            later recipes how much good parts vary. () where that is not known.
        weights_sha256: of the weights under which the limits were set; "" where that is not known.
        wanted_rate: share of good parts that may be rejected, as asked for when the limits were set.
        record_interval_s: CONTINUOUS records at most one row in this time.
        interval_s: INTERVAL judges one part in this time.
        takt_s: a part without verdict so long after its trigger is NOT_JUDGED; None waits as long as it takes.
            CONTINUOUS knows no takt.
        gate: what the golden samples' pictures are worth, for the imaging gate; None in recipes of before it was kept.
        serial: whether a part has a serial number. reads_codes: it is also read from a code in the picture.
        self_test: known parts are judged again before each run, and nothing is produced unless that passes.
        presence: how PRESENCE tells a part from the empty place; without it that mode cannot run.
        defect_types: what reviewers may call a defect, in the order of their keys.
        image_policy: which parts' pictures are kept; of EVERY_NTH passed part one in `image_every`.
    """

    name: str
    detector: DetectorSettings
    imaging: ImagingSettings = field(default_factory=ImagingSettings)
    trigger: TriggerMode = TriggerMode.SOFTWARE
    limits: Limits | None = None
    references: tuple[ReferenceImage, ...] = ()
    tuning: tuple[ReferenceImage, ...] = ()
    proof: tuple[ReferenceImage, ...] = ()
    known_bad: tuple[ReferenceImage, ...] = ()
    captured_under: str = ""
    limits_under: str = ""
    golden_scores: tuple[float, ...] = ()
    weights_sha256: str = ""
    wanted_rate: float = WANTED_RATE
    record_interval_s: float = 2.0
    interval_s: float = 1.0
    takt_s: float | None = None
    presence: PresenceCalibration | None = None
    gate: GateBaseline | None = None
    serial: SerialMode = SerialMode.NONE
    reads_codes: bool = False
    self_test: bool = False
    defect_types: tuple[str, ...] = ()
    image_policy: ImagePolicy = ImagePolicy.ALL
    image_every: int = 10
    version: int = 0
    released: bool = False

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise RecipeInvalidError(recipe=self.name, detail=Detail("it has no name"), hint=Detail("Give it a name."))
        if not self.detector.class_name.strip():
            raise RecipeInvalidError(
                recipe=self.name,
                detail=Detail("the object noun is empty"),
                hint=Detail("Name the object, such as 'metal nut'."),
            )
        if self.detector.fault:
            raise RecipeInvalidError(
                recipe=self.name, detail=self.detector.fault, hint=Detail("Choose another detector, or leave that out.")
            )
        if self.imaging.aligned and self.detector.variants:
            raise RecipeInvalidError(
                recipe=self.name,
                detail=Detail("its parts are aligned, which finds none that lies turned or mirrored"),
                hint=Detail("Choose one of the two: alignment, or golden samples learned turned or mirrored."),
            )
        if self.interval_s <= 0 or (self.takt_s is not None and self.takt_s <= 0):
            raise RecipeInvalidError(
                recipe=self.name,
                detail=Detail("its interval or takt is not above zero"),
                hint=Detail("Give it in seconds."),
            )
        if self.image_every < 1:
            raise RecipeInvalidError(
                recipe=self.name,
                detail=Detail("it keeps no picture in so many"),
                hint=Detail("Keep one picture in 1 or more."),
            )
        if self.released and self.trigger is TriggerMode.PRESENCE and self.presence is None:
            raise RecipeInvalidError(
                recipe=self.name,
                detail=Detail("it was never shown the empty place and a part"),
                hint=Detail("Sample both before it is released."),
            )
        if self.released and self.limits is None:
            raise RecipeInvalidError(
                recipe=self.name, detail=Detail("it has no limits"), hint=Detail("Set limits before it is released.")
            )
        if self.released and self.stale:
            raise RecipeInvalidError(
                recipe=self.name, detail=self.stale, hint=Detail("Redo that step before it is released.")
            )

    @property
    def camera_fingerprint(self) -> str:
        return self.imaging.camera_fingerprint

    @property
    def imaging_fingerprint(self) -> str:
        return fingerprint(_given(asdict(self.imaging)))

    @property
    def model_fingerprint(self) -> str:
        return fingerprint(_given(self.detector.judging_values()))

    @property
    def reference_fingerprint(self) -> str:
        """Of the golden samples' pixels; their order plays no part, since the memory does not know it.

        Aligned parts know it: they are moved onto the first golden sample.
        """
        hashes = [reference.sha256 for reference in self.references]
        return fingerprint(hashes if self.imaging.aligned else sorted(hashes))

    @property
    def calibration_fingerprint(self) -> str:
        """Of all that scores depend on: imaging, model and golden samples."""
        return fingerprint([self.imaging_fingerprint, self.model_fingerprint, self.reference_fingerprint])

    @property
    def stale(self) -> str:
        """What no longer fits what it was made under, as a clause; empty when all fits."""
        if self.references and self.captured_under not in ("", self.camera_fingerprint):
            return Detail("its golden samples were taken with other camera settings")
        if self.limits is not None and self.limits_under not in ("", self.calibration_fingerprint):
            return Detail("its limits were set for other settings or golden samples")
        return ""

    def to_json(self) -> str:
        """The recipe's settings as stable JSON, without what the database owns (version, released)."""
        values = asdict(self)
        del values["version"], values["released"]
        return json.dumps(values, sort_keys=True, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Recipe:
        """The inverse of `to_json`. Unknown fields are refused, because dropping them would change the judging."""
        values: dict[str, Any] = {}
        try:
            values = json.loads(text)
            limits, presence = values.pop("limits"), values.pop("presence", None)
            gate = values.pop("gate", None)
            # Before the wanted rate was kept on its own, limits that were not moved by hand told it.
            values.setdefault("wanted_rate", (limits or {}).get("false_reject_rate") or WANTED_RATE)
            return cls(
                detector=DetectorSettings.from_values(values.pop("detector")),
                imaging=ImagingSettings.from_values(values.pop("imaging")),
                trigger=TriggerMode(values.pop("trigger")),
                limits=None if limits is None else Limits(**limits),
                gate=None if gate is None else GateBaseline.from_values(gate),
                serial=SerialMode(values.pop("serial", SerialMode.NONE)),
                presence=None if presence is None else PresenceCalibration.from_values(presence),
                **{role: _samples(values.pop(role, ())) for role in SAMPLE_ROLES},
                golden_scores=tuple(values.pop("golden_scores", ())),
                defect_types=tuple(values.pop("defect_types", ())),
                image_policy=ImagePolicy(values.pop("image_policy", ImagePolicy.ALL)),
                **values,
            )
        except (TypeError, KeyError, ValueError, RegionInvalidError) as error:
            raise RecipeInvalidError(
                recipe=str(values.get("name", "?")),
                detail=Detail("its settings are not of this version ({error})", error=error),
                hint=Detail("Update this installation, or set the product up again."),
            ) from error


def _samples(items: Any) -> Any:
    return tuple(ReferenceImage(**item) for item in items)


def _given(values: dict[str, Any]) -> dict[str, Any]:
    """Without what is left open, so that a new setting that nobody uses changes no fingerprint."""
    return {name: value for name, value in values.items() if value is not None and value is not False and value != ()}
