"""How many injected defects the demo's detector finds, and where: a table per kind of defect.

    uv run python -m tests.benchmarks.defect_hit_rate [--parts 200] [--kind washer] [--json FILE]

Rendered parts in a fixture, untrained weights, 6 golden samples, `match_radius` 0, limits for 1 % wanted false rejects:
what `inspector --demo` runs. A part is flagged when its score reaches the review limit, rejected when it reaches
the reject limit, and located when the map's highest patch touches the defect's mask or a patch beside it.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from tqdm import tqdm

from inspector.camera.parts import DefectKind, render_part
from inspector.camera.simulated import SimulatedCamera
from inspector.pipeline.preparation import DetectorProvider
from inspector.pipeline.samples import Samples
from inspector.types import FloatArray, MaskArray
from ui import demo


def located(grid_map: FloatArray, mask: MaskArray) -> bool:
    """Whether the highest patch lies on the mask or next to it."""
    grid = len(grid_map)
    row, column = np.unravel_index(int(grid_map.argmax()), grid_map.shape)
    touched = cv2.resize(mask.astype(np.float32), (grid, grid), interpolation=cv2.INTER_AREA) > 0
    return bool(touched[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2].any())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parts", type=int, default=200)
    parser.add_argument("--kind", default="washer", choices=["washer", "bracket"])
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()

    golden = SimulatedCamera(arguments.kind).golden_images(demo.GOLDEN_SAMPLES)
    settings = replace(demo.RECIPE.detector, class_name=f"steel {arguments.kind}")
    taught, detector = DetectorProvider().teach(
        settings,
        Samples(tuple(golden)),
        false_reject_rate=demo.FALSE_REJECT_RATE,
        on_progress=lambda done, of, stage: None,
        cancelled=lambda: False,
    )
    limits = taught.limits
    print(f"{arguments.kind}: review limit {limits.review:.4f}, reject limit {limits.reject:.4f}")
    print("| defect | parts | flagged | rejected | located | flagged and located | median score |")
    print("|---|---|---|---|---|---|---|")
    table = []
    for defect in (None, *DefectKind):
        scores, hits = [], []
        for number in tqdm(range(1, arguments.parts + 1), desc=defect or "none", leave=False, disable=None):
            part = render_part(arguments.kind, 0, number, defect)
            prediction = detector.predict(part.image)
            scores.append(prediction.score)
            hits.append(part.mask is not None and located(prediction.grid_map, part.mask))
        values, found = np.array(scores), np.array(hits)
        flagged = values >= limits.review
        row = {
            "defect": "none (good)" if defect is None else defect.replace("_", " "),
            "parts": len(values),
            "flagged": float(flagged.mean()),
            "rejected": float((values >= limits.reject).mean()),
            "located": None if defect is None else float(found.mean()),
            "flagged_and_located": None if defect is None else float((flagged & found).mean()),
            "median_score": float(np.median(values)),
        }
        table.append(row)
        shares = [row[name] for name in ("flagged", "rejected", "located", "flagged_and_located")]
        cells = ["–" if share is None else f"{share:.1%}" for share in shares]
        print(f"| {row['defect']} | {row['parts']} | {' | '.join(cells)} | {row['median_score']:.4f} |", flush=True)
    if arguments.json is not None:
        arguments.json.write_text(json.dumps(table, indent=2))


if __name__ == "__main__":
    main()
