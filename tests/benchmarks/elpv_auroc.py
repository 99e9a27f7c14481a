"""Real solar cells through `inspector check`: the AUROC of its scores.

    uv run --extra benchmark python -m tests.benchmarks.elpv_auroc [--references 4] [--seed 0] [-- CHECK OPTIONS]

From elpv-dataset (PyPI; its licence forbids copies of its pictures here): monocrystalline cells, 200 functional against
200 defective, and the references drawn without replacement from the other functional ones. `--json FILE` reads a result
of `inspector check` instead of making one.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import roc_auc_score

EACH = 200


def mono_cells() -> tuple[list[Path], list[Path]]:
    """Paths of the functional (defect probability 0) and the defective (1) monocrystalline cells."""
    import elpv_dataset

    folder = Path(elpv_dataset.__file__).parent / "data"
    good: list[Path] = []
    bad: list[Path] = []
    with (folder / "labels.csv").open() as file:
        for line in file:
            name, probability, kind = line.split()
            if kind == "mono" and float(probability) in (0.0, 1.0):
                (good if float(probability) == 0 else bad).append(folder / name)
    return sorted(good), sorted(bad)


def link_all(paths: list[Path], folder: Path) -> None:
    folder.mkdir(parents=True)
    for path in paths:
        (folder / path.name).symlink_to(path)


def auroc_of(result: Path) -> float:
    """Of a result file whose images lie in folders named "good" and "defective"."""
    images = json.loads(result.read_text())["images"]
    unjudged = [image["path"] for image in images if image["score"] is None]
    if unjudged:
        raise SystemExit(f"not judged: {unjudged}")
    labels = [Path(image["path"]).parent.name == "defective" for image in images]
    return float(roc_auc_score(labels, [image["score"] for image in images]))


def check_cells(references: int, seed: int, options: list[str]) -> dict[str, Any]:
    """Draws cells, runs `inspector check` on them, and gives its JSON with "auroc" and "seconds" added."""
    good, bad = mono_cells()
    rng = np.random.default_rng(seed)
    good_drawn = [good[i] for i in rng.permutation(len(good))[: EACH + references]]
    bad_drawn = [bad[i] for i in rng.permutation(len(bad))[:EACH]]
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        link_all(good_drawn[:references], place / "references")
        link_all(good_drawn[references:], place / "good")
        link_all(bad_drawn, place / "defective")
        command = [sys.executable, "-m", "ui.command_line", "check", str(place / "good"), str(place / "defective")]
        command += ["--references", str(place / "references"), "--class-name", "solar cell"]
        command += ["--weights", "untrained:0", "--json", str(place / "result.json"), *options]
        started = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        seconds = time.perf_counter() - started
        result: dict[str, Any] = json.loads((place / "result.json").read_text())
        return result | {"auroc": auroc_of(place / "result.json"), "seconds": seconds}


def verdict_counts(result: dict[str, Any]) -> dict[str, dict[str, int]]:
    """Verdicts of the good and of the defective cells."""
    counted = {side: {"PASS": 0, "REVIEW": 0, "FAIL": 0} for side in ("good", "defective")}
    for image in result["images"]:
        counted[Path(image["path"]).parent.name][image["verdict"]] += 1
    return counted


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--references", type=int, default=4)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="a result to evaluate")
    parser.add_argument("check_options", nargs="*", help="after --: options of inspector check")
    arguments = parser.parse_args()
    if arguments.json is not None:
        print(f"AUROC {auroc_of(arguments.json):.3f}")
        return
    result = check_cells(arguments.references, arguments.seed, arguments.check_options)
    print(f"{len(result['images'])} images, {arguments.references} references, seed {arguments.seed}")
    print(f"AUROC {result['auroc']:.3f}")
    for side, verdicts in verdict_counts(result).items():
        print(f"  {side:<10} {verdicts}")


if __name__ == "__main__":
    main()
