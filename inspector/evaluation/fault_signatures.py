"""Figures that say a program is broken although nothing crashed.

The fault that has cost most: tokens handed in sequence-first order to a transformer that wants them batch-first. Every
window then gets the same vector, in every picture; a zero-shot map says the same everywhere, and only the image score
still works. With references the windows' distances are 0 and the map looks right.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from inspector.evaluation.published import PublishedTable, dataset_of
from inspector.evaluation.results import CellResult
from inspector.evaluation.table import rows_by_shots

FLAT_SHARE = 0.5
NEAR = 0.03
"""Mean difference of pixel AUROCs to a broken program's, as a fraction, from which on the likeness is named."""

FEWEST_CATEGORIES = 3
"""Of fewer, likeness of figures says nothing."""

LIKELY_CAUSE = (
    "Likely cause: the tokens reach the transformer in sequence-first order, but it wants them batch-first, so all "
    "windows get the same vector. Check that a window over the whole grid gives encode_image, and the versions of "
    "open_clip and of the detector's code."
)


def recognise(results: Sequence[CellResult], detector: str, tables: Sequence[PublishedTable]) -> list[str]:
    """Sentences about known faults that these results look like; none is good news.

    The wrong token order is named only for WinCLIP without references: no other detector has windows, and with
    references it leaves no flat map.
    """
    has_windows = detector.startswith("winclip")
    return [*_flat_maps(results, has_windows), *(_like_known_bad(results, tables) if has_windows else [])]


def _flat_maps(results: Sequence[CellResult], has_windows: bool) -> list[str]:
    found = []
    for shots in sorted({result.key.shots for result in results}):
        shares = [result.flat_maps for result in results if result.key.shots == shots]
        if statistics.fmean(shares) > FLAT_SHARE:
            share = f"{statistics.fmean(shares):.0%} of the {shots}-shot maps say the same everywhere"
            cause = f" {LIKELY_CAUSE}" if has_windows and shots == 0 else ""
            found.append(f"Flat maps: {share}, whatever the image scores are worth.{cause}")
    return found


def _like_known_bad(results: Sequence[CellResult], tables: Sequence[PublishedTable]) -> list[str]:
    dataset = dataset_of({result.key.category for result in results}, tables)
    own = {
        row.category: row.mean["pixel_auroc"] for row in rows_by_shots(results).get(0, []) if "pixel_auroc" in row.mean
    }
    if dataset is None or len(own) < FEWEST_CATEGORIES:
        return []
    distances: dict[str, float] = {}
    bad: PublishedTable | None = None
    for table in tables:
        published = table.categories.get(0, {})
        if table.dataset == dataset and all("pixel_auroc" in published.get(name, {}) for name in own):
            differences = (abs(own[name] - published[name]["pixel_auroc"] / 100) for name in own)
            distances[table.name] = statistics.fmean(differences)
            bad = table if table.known_bad else bad
    if bad is None or distances[bad.name] > NEAR or min(distances, key=lambda name: distances[name]) != bad.name:
        return []
    return [
        f"Known-bad figures: the zero-shot pixel AUROCs lie within {100 * distances[bad.name]:.1f} points of those of "
        f"{bad.name}, which is broken. {LIKELY_CAUSE}"
    ]
