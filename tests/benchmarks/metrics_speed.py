"""Pixel metrics beside anomalib's, on the same maps: figures, seconds and memory.

    uv run python -m tests.benchmarks.metrics_speed --peer-python PATH [--pictures 300] [--side 240]

AUROC, PRO and the highest F1 of pixels. anomalib keeps all maps until the end; here they are counted as they come. The
README says how to make the peer's environment. With the defaults of `--pictures 20 --side 60` the peer's figures are
those in tests/inspector/evaluation/test_pixel_counts.py.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np

from inspector.evaluation.metrics import pixel_metrics
from inspector.evaluation.pixel_counts import MaskRegions, PixelCounts
from tests.inspector.evaluation.maps import make_maps

PEER = """
import resource, sys, time
import numpy as np, torch
from anomalib.metrics.aupro import _AUPRO
from anomalib.metrics.f1_score import _F1Max
from torchmetrics.classification import BinaryAUROC
import anomalib
arrays = np.load(sys.argv[1])
maps, masks = torch.from_numpy(arrays["maps"]), torch.from_numpy(arrays["masks"])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
started = time.perf_counter()
metrics = {"pixel_auroc": BinaryAUROC(), "pixel_pro": _AUPRO(), "pixel_f1": _F1Max()}
for number in range(len(maps)):
    for name, metric in metrics.items():
        metric.update(maps[number : number + 1], masks[number : number + 1].int())
values = {name: float(metric.compute()) for name, metric in metrics.items()}
seconds = time.perf_counter() - started
more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
print(f"anomalib {anomalib.__version__}: {seconds:.2f} s, {more:.0f} MiB more, {values}")
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer-python", type=Path, required=True)
    parser.add_argument("--pictures", type=int, default=300)
    parser.add_argument("--side", type=int, default=240)
    arguments = parser.parse_args()
    maps, masks = make_maps(arguments.pictures, arguments.side)
    print(f"{maps.size / 1e6:.1f} million pixels in {len(maps)} maps")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "maps.npz"
        np.savez(file, maps=maps, masks=masks)
        subprocess.run([str(arguments.peer_python), "-W", "ignore", "-c", PEER, str(file)], check=True)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    counts = PixelCounts()
    for anomaly_map, mask in zip(maps, masks, strict=True):
        counts.add(anomaly_map, MaskRegions.of(mask))
    values = pixel_metrics(counts)
    seconds = time.perf_counter() - started
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"this station: {seconds:.2f} s, {more:.0f} MiB more, {values}")


if __name__ == "__main__":
    main()
