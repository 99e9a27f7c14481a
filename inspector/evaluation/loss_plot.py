"""The course of a training as a picture, where matplotlib (extra `evaluation`) is installed."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np


def plot_losses(losses: Sequence[float], steps_an_epoch: int, path: Path) -> bool:
    """Writes a PNG with each step's loss and each epoch's mean. False where matplotlib is missing. Raises OSError."""
    if find_spec("matplotlib") is None:
        return False
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    axes.plot(range(1, len(losses) + 1), losses, linewidth=0.7, color="0.6", label="step")
    ends = list(range(steps_an_epoch, len(losses) + 1, steps_an_epoch))
    axes.plot(ends, [np.mean(losses[end - steps_an_epoch : end]) for end in ends], marker="o", label="mean of an epoch")
    axes.set_xlabel("step")
    axes.set_ylabel("focal + dice loss, all stages")
    axes.legend()
    figure.savefig(path, dpi=120)
    return True
