"""How much of a picture is encoded before it is judged. Each tier has scores, and so limits, of its own."""

from __future__ import annotations

from enum import StrEnum

from inspector.detector.backbone import SCALES


class Tier(StrEnum):
    """FAST: the whole picture in one pass (8 % of the arithmetic). DETAILED: with all windows, as in the paper.

    ADAPTIVE: the whole picture first, and all windows unless its score is clearly good. A map is either one or the
    other, never a mixture of patches with and without windows: mixing destroys maps.
    """

    FAST = "fast"
    DETAILED = "detailed"
    ADAPTIVE = "adaptive"

    @property
    def scales(self) -> tuple[int, ...]:
        """Windows of a full judgement."""
        return () if self is Tier.FAST else SCALES
