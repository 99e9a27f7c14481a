"""A recipe: the named, versioned set-up for one kind of part. Frozen; a change makes a new version."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

import numpy as np

from inspector.errors import RecipeInvalidError
from inspector.types import ImageArray, Limits


class TriggerMode(StrEnum):
    """When a part is judged.

    CONTINUOUS judges the newest frame again and again and records one row an interval; SOFTWARE judges one frame
    when asked (button, space); PART judges each part once on a camera that presents one part after another
    (simulated, folder).
    """

    CONTINUOUS = "continuous"
    SOFTWARE = "software"
    PART = "part"


@dataclass(frozen=True, slots=True)
class ImagingSettings:
    """How the part is seen. A change makes every stored reference and limit stale.

    Attributes:
        camera: address, such as "device:0", "folder:/path", "rtsp://…" (see `inspector.camera.factory`).
        width, height, fps: wanted of the device; None leaves its default.
        exposure_us, gain: None leaves the device's own control.
    """

    camera: str = "device:0"
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    exposure_us: float | None = None
    gain: float | None = None


@dataclass(frozen=True, slots=True)
class DetectorSettings:
    """How the part is judged.

    Attributes:
        class_name: object noun of the prompts, such as "metal nut".
        weights: an open_clip tag, a file path, or "untrained:SEED".
        profile: "paper" or "accurate", see `inspector.detector.profiles`.
        match_radius: None compares with the references anywhere; r only within r grid positions.
        tier: "fast", "detailed" or "adaptive": how much of a picture is encoded. Scores of different tiers do not
            compare, so a change makes the limits stale.
    """

    class_name: str
    model_name: str = "ViT-B-16-plus-240"
    weights: str = "laion400m_e31"
    profile: str = "paper"
    match_radius: int | None = None
    tier: str = "detailed"


@dataclass(frozen=True, slots=True)
class ReferenceImage:
    """One golden sample: where it lies (relative to the image store) and the SHA-256 of its RGB pixels."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Recipe:
    """One version of a recipe.

    Attributes:
        version: from 1, given by the database; 0 is a draft that was never saved.
        released: may be run. A recipe without limits is never released.
        record_interval_s: CONTINUOUS records at most one row in this time.
    """

    name: str
    detector: DetectorSettings
    imaging: ImagingSettings = field(default_factory=ImagingSettings)
    trigger: TriggerMode = TriggerMode.SOFTWARE
    limits: Limits | None = None
    references: tuple[ReferenceImage, ...] = ()
    record_interval_s: float = 2.0
    version: int = 0
    released: bool = False

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise RecipeInvalidError(recipe=self.name, detail="it has no name", hint="Give it a name.")
        if not self.detector.class_name.strip():
            raise RecipeInvalidError(
                recipe=self.name,
                detail="the object noun is empty",
                hint="Name the object, such as 'metal nut'.",
            )
        if self.released and self.limits is None:
            raise RecipeInvalidError(
                recipe=self.name, detail="it has no limits", hint="Set limits before it is released."
            )

    @property
    def imaging_fingerprint(self) -> str:
        return fingerprint(asdict(self.imaging))

    @property
    def model_fingerprint(self) -> str:
        return fingerprint(asdict(self.detector))

    @property
    def reference_fingerprint(self) -> str:
        """Of the golden samples' pixels; their order plays no part, since the memory does not know it."""
        return fingerprint(sorted(reference.sha256 for reference in self.references))

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
            limits = values.pop("limits")
            return cls(
                detector=DetectorSettings(**values.pop("detector")),
                imaging=ImagingSettings(**values.pop("imaging")),
                trigger=TriggerMode(values.pop("trigger")),
                limits=None if limits is None else Limits(**limits),
                references=tuple(ReferenceImage(**item) for item in values.pop("references")),
                **values,
            )
        except (TypeError, KeyError, ValueError) as error:
            raise RecipeInvalidError(
                recipe=str(values.get("name", "?")),
                detail=f"its settings are not of this version ({error})",
                hint="Update this installation, or set the product up again.",
            ) from error

    def with_limits(self, limits: Limits | None) -> Recipe:
        return replace(self, limits=limits)


def fingerprint(value: object) -> str:
    """SHA-256 of a JSON-able value in its canonical form."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def sha256_of_image(image: ImageArray) -> str:
    """SHA-256 of an image's shape and pixels, whatever file it came from: the identity of a golden sample."""
    digest = hashlib.sha256("x".join(map(str, image.shape)).encode())
    digest.update(np.ascontiguousarray(image).data)
    return digest.hexdigest()
