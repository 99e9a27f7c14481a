"""`inspector bench`: where a prediction's time goes, measured in one run."""

from __future__ import annotations

import os
import platform
import resource
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch

from inspector.detector import prompts, scoring
from inspector.detector.backbone import SCALES, ClipBackbone, load_backbone
from inspector.detector.prediction import upsample
from inspector.detector.weights import load_model
from inspector.detector.winclip import WinClipDetector
from inspector.detector.windows import harmonic_mean_to_patches
from inspector.evaluation.peer import Peer
from inspector.evaluation.plain_pass import multiply_adds, plain_encode
from inspector.types import ImageArray

GEMM_SIDE = 4096
REFERENCES, MANY_REFERENCES = 4, 100


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: median and 95th percentile in milliseconds, or another figure in `note`."""

    section: str
    name: str
    p50_ms: float | None = None
    p95_ms: float | None = None
    note: str = ""


class Bench:
    """Measures one model on this machine.

    Args:
        weights: as a recipe names them; speed does not depend on them.
        repeats: timed calls of each row, after two that are not.
        peer_python: Python of an environment with anomalib and open_clip, whose WinCLIP is measured in turn.
        on_row: told of each row as it is measured.
    """

    def __init__(
        self,
        *,
        model_name: str,
        weights: str,
        device: str,
        repeats: int,
        on_row: Callable[[Row], None],
        peer_python: Path | None = None,
    ) -> None:
        self._model_name = model_name
        self._weights = weights
        self._device = device
        self._repeats = repeats
        self._on_row = on_row
        self._peer_python = peer_python
        self.rows: list[Row] = []
        self._fastest_ms = float("nan")
        rng = np.random.default_rng(0)
        self._images: list[ImageArray] = [
            rng.integers(0, 256, (480, 640, 3)).astype(np.uint8) for _ in range(REFERENCES + 1)
        ]

    def run(self) -> list[Row]:
        """All sections; some minutes on two cores."""
        self._machine()
        plain_ms = self._plain()
        backbone = load_backbone(self._model_name, self._weights, device=self._device)
        rate = self._matrix_products(backbone)
        detailed_ms = self._stages(backbone)
        self._efficiency(backbone, detailed_ms, plain_ms, rate)
        self._tiers(backbone)
        self._many_references(backbone)
        if backbone.device.type == "cpu":
            self._threads(backbone)
        self._precisions(backbone.precision)
        if self._peer_python is not None:
            self._peer(self._peer_python, backbone)
        self._add("memory", "peak resident of this run", note=f"{_peak_mib():.0f} MiB")
        return self.rows

    def _machine(self) -> None:
        self._add("machine", "processor", note=f"{platform.machine()}, {os.cpu_count()} cores")
        self._add("machine", "torch", note=f"{torch.__version__}, {torch.get_num_threads()} threads")

    def _plain(self) -> float:
        """The plain pass in float32 on the CPU: what the ratio refers to."""
        visual = cast(Any, load_model(self._model_name, self._weights)[0]).visual
        pixels = torch.randn(1, 3, *visual.image_size)
        with torch.inference_mode():
            return self._time("plain", "open_clip's modules, fp32", lambda: plain_encode(visual, pixels, SCALES))

    def _matrix_products(self, backbone: ClipBackbone) -> float:
        """Multiply-adds a millisecond of a large matrix product in the engine's precision."""
        left, right = (torch.randn(GEMM_SIDE, GEMM_SIDE, device=backbone.device).to(backbone.dtype) for _ in range(2))
        self._time("limit", f"{GEMM_SIDE}³ matrix product, {backbone.precision}", lambda: left @ right)
        rate = GEMM_SIDE**3 / self._fastest_ms  # a limit is what the machine can do at its best
        self._add("limit", "matrix products, fastest", note=f"{2 * rate / 1e9:.2f} TFLOP/s")
        return rate

    def _stages(self, backbone: ClipBackbone) -> float:
        detector = self._detector(backbone, "detailed", REFERENCES)
        image = self._images[-1]
        pixels = backbone.prepare([image])
        embeddings = backbone.encode_pixels(pixels)
        memory = detector.memory
        assert memory is not None
        grid = backbone.grid
        maps = {scale: torch.rand((grid - scale + 1) ** 2, device=backbone.device) + 0.1 for scale in SCALES}
        flat = np.zeros((grid, grid), np.float32)

        def associate() -> None:
            scoring.associate(embeddings.patches[0], memory.patches)
            for scale in SCALES:
                scoring.associate(embeddings.windows[scale][0], memory.windows[scale])

        def aggregate() -> None:
            for scale in SCALES:
                harmonic_mean_to_patches(maps[scale], grid, scale)

        with torch.inference_mode():
            section = f"stages, {backbone.precision}, {REFERENCES} references, 640×480"
            self._time(section, "resize and normalise", lambda: backbone.prepare([image]))
            self._time(section, "embed patches", lambda: backbone.tower.embed(pixels))
            whole = self._time(section, "whole picture", lambda: backbone.encode_pixels(pixels, ()))
            everything = self._time(section, "whole picture and all windows", lambda: backbone.encode_pixels(pixels))
            self._add(section, "windows alone (difference)", everything - whole)
            self._time(section, "association", associate)
            self._time(section, "harmonic aggregation", aggregate)
            self._time(section, "upsampling", lambda: upsample(flat, (480, 640)))
        return self._time(section, "predict", lambda: detector.predict(image))

    def _efficiency(self, backbone: ClipBackbone, milliseconds: float, plain_ms: float, rate: float) -> None:
        weights = backbone.tower.weights
        work = multiply_adds(
            grid=backbone.grid,
            width=weights.width,
            layers=len(weights.inner) + 1,
            mlp_width=weights.mlp_width,
            scales=SCALES,
        )
        self._add("result", "predict against the plain fp32 encoder", note=f"{plain_ms / milliseconds:.2f} × as fast")
        share = work / milliseconds / rate
        self._add("result", f"share of the matrix-product rate ({work / 1e9:.0f} G multiply-adds)", note=f"{share:.0%}")

    def _tiers(self, backbone: ClipBackbone) -> None:
        image = self._images[-1]
        for tier in ("fast", "detailed"):
            self._time("tiers", tier, partial(self._detector(backbone, tier, REFERENCES).predict, image))
        detector = self._detector(backbone, "adaptive", REFERENCES)
        for name, bound in (("adaptive, clearly good part", np.inf), ("adaptive, other part", -np.inf)):
            detector.clear_below = float(bound)
            self._time("tiers", name, partial(detector.predict, image))

    def _many_references(self, backbone: ClipBackbone) -> None:
        image = self._images[-1]
        detectors = {count: self._detector(backbone, "detailed", count) for count in (REFERENCES, MANY_REFERENCES)}
        few, many = self._in_turn(
            "references",
            {f"predict with {n}": partial(_milliseconds, partial(d.predict, image)) for n, d in detectors.items()},
        )
        self._add("references", "slower with many", note=f"{many / few - 1:+.1%}")

    def _threads(self, backbone: ClipBackbone) -> None:
        detector = self._detector(backbone, "detailed", REFERENCES)
        for count in range(1, torch.get_num_threads() + 1):
            with _threads(count):
                self._time("threads", f"predict with {count}", lambda: detector.predict(self._images[-1]))

    def _precisions(self, used: str) -> None:
        for precision in ("fp32", "bf16", "fp16"):
            if precision == used or (precision == "fp16" and self._device in ("auto", "cpu")):
                continue
            backbone = load_backbone(self._model_name, self._weights, device=self._device, precision=precision)
            detector = self._detector(backbone, "detailed", REFERENCES)
            self._time("precisions", f"predict in {precision}", partial(detector.predict, self._images[-1]))

    def _peer(self, python: Path, backbone: ClipBackbone) -> None:
        detector = self._detector(backbone, "detailed", REFERENCES)
        own = partial(_milliseconds, partial(detector.predict, self._images[-1]))
        with Peer(python, self._images[:REFERENCES], self._images[-1]) as peer:
            calls: dict[str, Callable[[], float]] = {f"{peer.name}, {REFERENCES} references": peer.predict_ms}
            calls["predict, in turn with it"] = own
            theirs, ours = self._in_turn("peer", calls)
        self._add("peer", "we are", note=f"{theirs / ours:.2f} × as fast")

    def _in_turn(self, section: str, calls: dict[str, Callable[[], float]]) -> list[float]:
        """Medians of calls that give their milliseconds; in turn, so that what else the machine does hits all alike."""
        times: dict[str, list[float]] = {name: [] for name in calls}
        for call in calls.values():
            call()  # the first call of each is not counted
        for _ in range(self._repeats):
            for name, call in calls.items():
                times[name].append(call())
        medians = [statistics.median(measured) for measured in times.values()]
        for (name, measured), median in zip(times.items(), medians, strict=True):
            self._add(section, name, median, max(measured))
        return medians

    def _detector(self, backbone: ClipBackbone, tier: str, references: int) -> WinClipDetector:
        """Fitted; references beyond the first few are copies of their embeddings, which take as long to search."""
        detector = WinClipDetector(backbone, prompts.object_noun("metal nut"), tier=tier)
        detector.fit(self._images[:REFERENCES])
        if references > REFERENCES:
            assert detector.memory is not None
            detector.set_memory(detector.memory.repeated(references // REFERENCES))
        return detector

    def _time(self, section: str, name: str, call: Callable[[], object]) -> float:
        for _ in range(2):
            call()
        times = sorted(_milliseconds(call) for _ in range(self._repeats))
        self._fastest_ms = times[0]
        median = statistics.median(times)
        self._add(section, name, median, times[min(len(times) - 1, round(0.95 * len(times)))])
        return median

    def _add(self, section: str, name: str, p50: float | None = None, p95: float | None = None, note: str = "") -> None:
        row = Row(section, name, p50, p95, note)
        self.rows.append(row)
        self._on_row(row)


def _milliseconds(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return 1000 * (time.perf_counter() - started)


@contextmanager
def _threads(count: int) -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _peak_mib() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if platform.system() == "Darwin" else 1024)
