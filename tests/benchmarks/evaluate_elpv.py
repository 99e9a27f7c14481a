"""`inspector evaluate` on real pictures: one command, its time, its memory, and whether it says the same twice.

    uv run --extra benchmark --extra evaluation python -m tests.benchmarks.evaluate_elpv --folder DIR [--set cells]
        [-- EVALUATE OPTIONS]

Writes one of two sets as folders: monocrystalline solar cells (elpv-dataset, functional against defective; its licence
forbids copies of its pictures here) or simulated textiles (conformal-clip-data, nominal against local and global
changes). 240 good and 260 bad ones of a seeded shuffle, of the good ones 40 to draw references from. Then runs the
command with untrained weights, once more to see what is taken up, and with --twice from the start again. Neither set
has masks.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from tests.benchmarks.elpv_auroc import link_all, mono_cells

REFERENCES, GOOD, BAD = 40, 200, 260
NOUNS = {"cells": "solar cell", "textiles": "textile"}


def textiles() -> tuple[list[Path], list[Path]]:
    """Paths of the nominal pictures, and of those with local or global changes."""
    import conformal_clip_data

    folder = Path(conformal_clip_data.__file__).parent / "data" / "textile_images" / "simulated"
    bad = [path for kind in ("local", "global") for path in sorted((folder / kind).iterdir())]
    return sorted((folder / "nominal").iterdir()), bad


def write_folders(which: str, folder: Path) -> None:
    """good/, bad/ and references/, as links. Names of bad ones carry their folder, so that they differ."""
    good, bad = mono_cells() if which == "cells" else textiles()
    rng = np.random.default_rng(0)
    good = [good[i] for i in rng.permutation(len(good))[: REFERENCES + GOOD]]
    bad = [bad[i] for i in rng.permutation(len(bad))[:BAD]]
    shutil.rmtree(folder, ignore_errors=True)
    link_all(good[:REFERENCES], folder / "references")
    link_all(good[REFERENCES:], folder / "good")
    (folder / "bad").mkdir()
    for path in bad:
        (folder / "bad" / f"{path.parent.name}-{path.name}").symlink_to(path)


def evaluate(folder: Path, report: Path, noun: str, options: list[str]) -> tuple[float, str]:
    """Seconds of one command, and its figures as JSON text without where it was written."""
    command = [sys.executable, "-m", "ui.command_line", "evaluate", str(folder), "--layout", "folders"]
    command += ["--class-name", noun, "--weights", "untrained:0", "--report", str(report)]
    command += ["--json", str(report.with_suffix(".json")), *options]
    started = time.perf_counter()
    subprocess.run(command, check=True)
    seconds = time.perf_counter() - started
    return seconds, json.dumps(json.loads(report.with_suffix(".json").read_text())["results"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True, help="for pictures (links) and reports")
    parser.add_argument("--set", choices=sorted(NOUNS), default="cells")
    parser.add_argument("--twice", action="store_true", help="measure it again from the start")
    parser.add_argument("options", nargs="*", help="after --: options of inspector evaluate")
    arguments = parser.parse_args()
    pictures, noun = arguments.folder / arguments.set, NOUNS[arguments.set]
    write_folders(arguments.set, pictures)
    for report in ("report", *(["again"] if arguments.twice else [])):
        shutil.rmtree(arguments.folder / report, ignore_errors=True)
    seconds, figures = evaluate(pictures, arguments.folder / "report", noun, arguments.options)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\n{seconds:.0f} s, at most {peak:.0f} MiB")
    seconds, taken_up = evaluate(pictures, arguments.folder / "report", noun, arguments.options)
    print(f"\ntaken up in {seconds:.0f} s, {'the same' if taken_up == figures else 'OTHER'} figures")
    if arguments.twice:
        seconds, again = evaluate(pictures, arguments.folder / "again", noun, arguments.options)
        print(f"\nagain from the start in {seconds:.0f} s, {'the same' if again == figures else 'OTHER'} figures")


if __name__ == "__main__":
    main()
