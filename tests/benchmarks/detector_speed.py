"""How long each detector takes for a picture, beside WinCLIP.

    uv run python -m tests.benchmarks.detector_speed [--repeats 5] [--references 4]

Untrained weights of the real architecture, ViT-B-16-plus-240 at 240 pixels for all of them, so APRIL-GAN is not on the
larger model that it was published with. The detectors take turns, so that a machine that slows down slows all of them;
the best of the turns counts. SDP+ needs adapters and is SDP with a few linear layers more: it is left out.
"""

from __future__ import annotations

import argparse
import math
import time

import numpy as np

from inspector.detector_settings import DetectorSettings
from inspector.pipeline.detector_comparison import candidates
from inspector.pipeline.preparation import DetectorProvider

WEIGHTS = "untrained:0"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--references", type=int, default=4)
    arguments = parser.parse_args()
    rng = np.random.default_rng(0)
    *references, picture = rng.integers(0, 256, (arguments.references + 1, 480, 640, 3), np.uint8)
    provider = DetectorProvider()
    detectors = {
        settings.detector: provider.detector(settings, references, on_progress=lambda *_: None, cancelled=lambda: False)
        for settings in candidates(DetectorSettings("part", weights=WEIGHTS))
    }
    best_ms = dict.fromkeys(detectors, math.inf)
    for detector in detectors.values():
        detector.predict(picture)  # the first call prepares what the later ones share
    for _ in range(arguments.repeats):
        for name, detector in detectors.items():
            started = time.perf_counter()
            detector.predict(picture)
            best_ms[name] = min(best_ms[name], 1000 * (time.perf_counter() - started))
    print(f"| detector | ms a picture (best of {arguments.repeats}) | share of WinCLIP's |")
    print("|---|---|---|")
    for name, milliseconds in best_ms.items():
        print(f"| {name} | {milliseconds:.0f} | {milliseconds / best_ms['winclip']:.2f} |")


if __name__ == "__main__":
    main()
