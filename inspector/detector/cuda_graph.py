"""One recorded CUDA graph in place of the hundreds of kernel launches of a single picture's pass.

A picture alone keeps an accelerator busy for less time than it takes to launch its kernels one by one. Shapes are the
same at every inspection, so the launches are recorded once per set of windows and replayed.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.detector.vision_tower import VisionTower

WARM_UPS = 3
Encoded = tuple[Tensor, Tensor, dict[int, Tensor]]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recording:
    """A graph with the tensors that it reads from and writes to."""

    graph: torch.cuda.CUDAGraph
    pixels: Tensor
    encoded: Encoded

    def replay(self, pixels: Tensor) -> Encoded:
        self.pixels.copy_(pixels)
        self.graph.replay()
        image, patches, windows = self.encoded
        return image.clone(), patches.clone(), {scale: vectors.clone() for scale, vectors in windows.items()}


class GraphedEncoder:
    """`VisionTower.encode`, replayed for single pictures; several at once go through the tower itself.

    A recording whose numbers are not the tower's, or that cannot be made, is not used: the tower goes on as before.
    """

    def __init__(self, tower: VisionTower) -> None:
        self._tower = tower
        self._recordings: dict[tuple[int, ...], Recording | None] = {}

    @torch.inference_mode()
    def encode(self, pixels: Tensor, scales: tuple[int, ...]) -> Encoded:
        """As `VisionTower.encode`."""
        if len(pixels) != 1:
            return self._tower.encode(pixels, scales)
        if scales not in self._recordings:
            self._recordings[scales] = self._record(pixels, scales)
        recording = self._recordings[scales]
        return self._tower.encode(pixels, scales) if recording is None else recording.replay(pixels)

    def _record(self, pixels: Tensor, scales: tuple[int, ...]) -> Recording | None:
        try:
            recording = self._capture(pixels.clone(), scales)
            expected, given = self._tower.encode(pixels, scales), recording.replay(pixels)
            if _cosine(expected[0], given[0]) >= 0.999 and _cosine(expected[1], given[1]) >= 0.999:
                return recording
            log.warning("A recorded CUDA graph gives other numbers; pictures are encoded without it.")
        except RuntimeError as error:
            log.warning("No CUDA graph could be recorded (%s); pictures are encoded without it.", error)
        return None

    def _capture(self, pixels: Tensor, scales: tuple[int, ...]) -> Recording:
        aside = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        aside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(aside):  # lazy initialisation must not end up in the recording
            for _ in range(WARM_UPS):
                self._tower.encode(pixels, scales)
        torch.cuda.current_stream().wait_stream(aside)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            encoded = self._tower.encode(pixels, scales)
        return Recording(graph, pixels, encoded)


def _cosine(first: Tensor, second: Tensor) -> float:
    """The smallest cosine between rows."""
    return float(torch.nn.functional.cosine_similarity(first.float(), second.float(), dim=-1).min())
