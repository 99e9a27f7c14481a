"""Two limits that are moved one by one. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class PlacedLimits:
    """Where somebody put the limits. One that is moved past the other pushes it, and lets it return when it goes back.

    Attributes:
        held_review, held_reject: where each was put last.
        review_leads: the review limit was moved last, so that it pushes.
    """

    held_review: float
    held_reject: float
    review_leads: bool = False

    @property
    def review(self) -> float:
        return self.held_review if self.review_leads else min(self.held_review, self.held_reject)

    @property
    def reject(self) -> float:
        return max(self.held_reject, self.held_review) if self.review_leads else self.held_reject

    def with_review(self, review: float) -> PlacedLimits:
        return replace(self, held_review=review, review_leads=True)

    def with_reject(self, reject: float) -> PlacedLimits:
        return replace(self, held_reject=reject, review_leads=False)

    def dragged(self, review: float, reject: float) -> PlacedLimits:
        """After one of them was dragged to there; where neither moved, the same."""
        if review != self.review:
            return self.with_review(review)
        return self.with_reject(reject) if reject != self.reject else self
