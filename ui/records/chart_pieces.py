"""What charts are made of, before they are drawn. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from database.inspection_filter import InspectionFilter
from inspector.types import Disposition, Verdict

Target = int | InspectionFilter | None
"""What a piece of a chart stands for: one inspection, a selection of them, or nothing that could be shown."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar that lies.

    Attributes:
        name: beside it. number: at its end. text: all of it in a sentence.
        value: how long it is. outer: how far a lighter one behind it reaches, None for none.
    """

    name: str
    number: str
    text: str
    value: float
    outer: float | None = None
    target: Target = None


def causes_filter(wanted: InspectionFilter, name: str, *, is_defects: bool) -> InspectionFilter:
    """The parts behind one cause: of defects by their type, else of parts that were not judged by the reason."""
    if is_defects:
        return replace(wanted, dispositions=frozenset({Disposition.DEFECT}), defect_type=name)
    return replace(wanted, verdicts=frozenset({Verdict.NOT_JUDGED}), reason_code=name)
