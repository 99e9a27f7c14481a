"""What the golden samples' pictures are worth: kept in the recipe, compared with by the imaging gate."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

Cells = tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """Median and standard deviation of a reading over the golden samples; a single one has the deviation 0."""

    median: float
    deviation: float = 0.0


@dataclass(frozen=True, slots=True)
class GateBaseline:
    """What the golden samples' pictures are worth. It belongs to their region: another region needs another one.

    Attributes:
        count: of the golden samples.
        frame_size: (width, height) that all of them have; None where they differ.
        focus, brightness, bright_share, dark_share, light, presence: as in `GateReadings`. Light and presence are those
            of each golden sample against the others.
        signatures: rows of mean lumas that presence and light are measured against: of the region, and of a wider view
            around it; () where parts may lie turned, so that presence is not checked.
    """

    count: int
    frame_size: tuple[int, int] | None
    focus: Spread
    brightness: Spread
    bright_share: Spread
    dark_share: Spread
    light: Spread
    presence: Spread
    signatures: tuple[Cells, ...] = ()

    def to_values(self) -> dict[str, Any]:
        """What JSON can hold."""
        return asdict(self)

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> GateBaseline:
        """From what JSON makes of `to_values`. Raises KeyError, TypeError, ValueError."""
        rest = dict(values)
        count, size = rest.pop("count"), rest.pop("frame_size")
        return cls(
            count=int(count),
            frame_size=None if size is None else (int(size[0]), int(size[1])),
            signatures=tuple(_cells(rows) for rows in rest.pop("signatures")),
            **{name: Spread(**spread) for name, spread in rest.items()},
        )


def _cells(rows: Any) -> Cells:
    return tuple(tuple(float(cell) for cell in row) for row in rows)
