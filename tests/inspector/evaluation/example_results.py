"""Results as a run gives them, without a run."""

from __future__ import annotations

from inspector.evaluation.judging import station_figures
from inspector.evaluation.results import CellKey, CellResult, JudgedPicture
from inspector.types import Limits, Verdict


def a_result(
    category: str = "bottle",
    *,
    shots: int = 0,
    seed: int = 0,
    variant: str = "winclip",
    flat_maps: float = 0.0,
    limits: Limits | None = None,
    **metrics: float,
) -> CellResult:
    """One measurement with these metrics as fractions; three good and two defective pictures."""
    verdicts = (Verdict.PASS, Verdict.REVIEW, Verdict.FAIL, Verdict.PASS, Verdict.FAIL)
    pictures = tuple(
        JudgedPicture(f"test/{number}.png", "hole" if number > 2 else "", 0.1 * number, verdict if limits else None)
        for number, verdict in enumerate(verdicts)
    )
    return CellResult(
        key=CellKey(variant, category, shots, seed),
        fingerprint="f",
        class_name=category,
        references=(),
        pictures=pictures,
        metrics={"image_auroc": 0.9, **metrics},
        limits=limits,
        station=station_figures(pictures) if limits else None,
        flat_maps=flat_maps,
    )
