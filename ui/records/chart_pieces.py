"""What charts are made of, before they are drawn. No widgets."""

from __future__ import annotations

from dataclasses import dataclass

from database.inspection_filter import InspectionFilter

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
