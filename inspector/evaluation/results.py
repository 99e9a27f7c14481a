"""What one measurement says: one detector, one category, one draw of references. Plain values that JSON can hold."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from inspector.types import Limits, Verdict


@dataclass(frozen=True, slots=True, order=True)
class CellKey:
    """Which measurement. `seed` is 0 without shots, because nothing is drawn."""

    variant: str
    category: str
    shots: int
    seed: int

    @property
    def file_stem(self) -> str:
        return f"{self.shots}-shot-seed-{self.seed}"


@dataclass(frozen=True, slots=True)
class JudgedPicture:
    """One picture of the test set.

    Attributes:
        path: below the category's folder. defect: "" for a good part.
        verdict: by the limits of the references alone; None without limits.
        language_score: of the prompts alone; None where they play no part.
    """

    path: str
    defect: str
    score: float
    verdict: Verdict | None = None
    language_score: float | None = None


@dataclass(frozen=True, slots=True)
class StationFigures:
    """What a station with the limits of these references would have done, with exact bounds (95 %, each one-sided).

    The test parts play no part in the limits, so the bounds hold for parts like them.

    Attributes:
        rejected, good_reviewed: of `good` parts, FAIL (false rejects) and REVIEW.
        escaped, defective_reviewed: of `defective` parts, PASS (escapes) and REVIEW.
        reject_bounds, escape_bounds: lowest and highest rate that the counts do not contradict.
    """

    good: int
    rejected: int
    good_reviewed: int
    defective: int
    escaped: int
    defective_reviewed: int
    reject_bounds: tuple[float, float]
    escape_bounds: tuple[float, float]


@dataclass(frozen=True, slots=True)
class CellResult:
    """One measurement.

    Attributes:
        fingerprint: of all that it depends on, see `store.fingerprint_of`.
        references: paths below the category's folder.
        metrics: by name, fractions; pixel metrics only with masks.
        limits: None with fewer than two references.
        curves: "image_roc", "image_pr" and with masks "pixel_roc", "pixel_pr", "pixel_pro": [[x, …], [y, …]], thinned.
        flat_maps: share of maps that are the same everywhere, which no working detector gives.
        masks_lost: masks too thin to be seen in the size in which maps are compared.
    """

    key: CellKey
    fingerprint: str
    class_name: str
    references: tuple[str, ...]
    pictures: tuple[JudgedPicture, ...]
    metrics: dict[str, float]
    limits: Limits | None
    station: StationFigures | None
    curves: dict[str, list[list[float]]] = field(default_factory=dict)
    flat_maps: float = 0.0
    masks_lost: int = 0

    def scores(self, *, defective: bool) -> list[float]:
        return [picture.score for picture in self.pictures if bool(picture.defect) is defective]

    def as_values(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> CellResult:
        """From what JSON makes of `as_values`. Raises KeyError, TypeError, ValueError."""
        rest = dict(values)
        key, limits, station = CellKey(**rest.pop("key")), rest.pop("limits"), rest.pop("station")
        pictures = tuple(
            JudgedPicture(**{**item, "verdict": None if item["verdict"] is None else Verdict(item["verdict"])})
            for item in rest.pop("pictures")
        )
        if station is not None:
            bounds = {name: tuple(station[name]) for name in ("reject_bounds", "escape_bounds")}
            station = StationFigures(**{**station, **bounds})
        return cls(
            key=key,
            references=tuple(rest.pop("references")),
            pictures=pictures,
            limits=None if limits is None else Limits(**limits),
            station=station,
            **rest,
        )
