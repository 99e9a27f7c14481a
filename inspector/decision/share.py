"""A share of parts with what so few or so many of them prove."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.decision.bounds import rate_lower_bound, rate_upper_bound


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many.

    Attributes:
        lower, upper: the true rate is at least and at most this, exactly (Clopper and Pearson 1934). Each bound alone
            has 95 % confidence, as everywhere in the station. Without parts they are 0 and 1.
    """

    count: int
    total: int
    lower: float
    upper: float

    @classmethod
    def of(cls, count: int, total: int) -> Share:
        """Raises ValueError for more than all."""
        return cls(count, total, rate_lower_bound(count, total), rate_upper_bound(count, total))

    @property
    def rate(self) -> float | None:
        return self.count / self.total if self.total else None
