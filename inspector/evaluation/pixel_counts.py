"""Pixel metrics of any number of maps in one pass and bounded memory: counts of scores on a fine scale.

A bin holds neighbouring float32 values. It starts with one value; whenever the bins in use outgrow 16 pages of 32768,
two neighbours become one. Scores in a narrow band are so counted exactly, and over sixteen octaves those that differ by
more than 2⁻¹⁵ of their value (0.003 %) are told apart, in 12 MiB at most. What it costs is known after the pass:
pixels of different truth in one bin count as ties, so an AUROC is off by at most ½ Σ pᵢnᵢ / (PN), `auroc_uncertainty`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.types import FloatArray, MaskArray

PAGE_BITS = 15
PAGE = 1 << PAGE_BITS
MAX_PAGES = 16
SIDE_PAGES = 1 << (31 - PAGE_BITS)
"""Pages of all float32 values of one sign, as long as each has a bin of its own."""

Counts = NDArray[np.int64]
Shares = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class MaskRegions:
    """A mask with what the per-region overlap needs of it; made once for all detectors that judge the part.

    Attributes:
        mask: (H, W) bool.
        shares: (n,) of each masked pixel, row-major: one over the area of its region, so that a region's sum is 1.
        count: regions, connected by sides or corners.
    """

    mask: MaskArray
    shares: Shares
    count: int

    @classmethod
    def of(cls, mask: MaskArray) -> MaskRegions:
        found, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
        of_pixels = labels[mask]
        areas = np.bincount(of_pixels, minlength=found)
        return cls(mask, 1.0 / areas[of_pixels], found - 1)


class PixelCounts:
    """Counts the pixels of maps by score: all, those within masks, and these by the share of their region."""

    def __init__(self) -> None:
        self.regions = 0
        self._shift = 0
        self._pages: list[int] = []
        self._row_of_page = np.full(2 * SIDE_PAGES, -1, np.int64)
        self._all = np.zeros(0, np.int64)
        self._within = np.zeros(0, np.int64)
        self._shares = np.zeros(0, np.float64)

    def add(self, anomaly_map: FloatArray, regions: MaskRegions) -> None:
        """One map (H, W) float32 with its truth of the same size. Raises ValueError for sizes or scores that are none.

        Scores may have any sign and size; they must be finite.
        """
        if anomaly_map.shape != regions.mask.shape:
            raise ValueError(f"a map of {anomaly_map.shape} has a mask of {regions.mask.shape}")
        if not np.isfinite(anomaly_map).all():
            raise ValueError("a map holds scores that are no numbers")
        bins = self._bins(anomaly_map.astype(np.float32, copy=False))
        size = len(self._pages) * PAGE
        self._all = _grown(self._all, size) + np.bincount(bins.ravel(), minlength=size)
        self._within, self._shares = _grown(self._within, size), _grown(self._shares, size)
        if regions.count:
            within = bins[regions.mask]
            self._within += np.bincount(within, minlength=size)
            self._shares += np.bincount(within, weights=regions.shares, minlength=size)
            self.regions += regions.count

    def falling(self) -> tuple[Counts, Counts, Shares]:
        """Of every score that occurs, highest first: pixels outside and within masks, and their shares of regions."""
        order = np.argsort(self._pages)[::-1]
        tables: list[NDArray[Any]] = [
            table.reshape(-1, PAGE)[order, ::-1].ravel() for table in (self._all, self._within, self._shares)
        ]
        occur = np.flatnonzero(tables[0])
        everything, within, shares = (table[occur] for table in tables)
        return everything - within, within, shares

    def state(self) -> dict[str, NDArray[Any]]:
        """All that was counted, for `restored`."""
        return {
            "counted": np.array([self.regions, self._shift], np.int64),
            "pages": np.array(self._pages, np.int64),
            "all": self._all,
            "within": self._within,
            "shares": self._shares,
        }

    @classmethod
    def restored(cls, state: Mapping[str, NDArray[Any]]) -> PixelCounts:
        """What goes on where `state` was taken. Raises KeyError and ValueError for what is none."""
        counts = cls()
        counts.regions, counts._shift = (int(value) for value in state["counted"])
        counts._pages = state["pages"].tolist()
        counts._row_of_page[counts._pages] = np.arange(len(counts._pages))
        counts._all, counts._within, counts._shares = state["all"], state["within"], state["shares"]
        return counts

    def _bins(self, scores: FloatArray) -> NDArray[np.int64]:
        bits = np.ascontiguousarray(scores + np.float32(0)).view(np.int32)  # adding 0 makes −0 and 0 one score
        # Ordered as the numbers are: below zero a float's bits fall as it rises.
        ordered = bits ^ ((bits >> 31) & 0x7FFFFFFF)
        while True:
            page = (ordered >> (self._shift + PAGE_BITS)) + SIDE_PAGES
            occur = np.flatnonzero(np.bincount(page.ravel(), minlength=len(self._row_of_page)))
            new = occur[self._row_of_page[occur] < 0]
            if len(self._pages) + len(new) <= MAX_PAGES:
                break
            self._coarsen()
        self._row_of_page[new] = np.arange(len(self._pages), len(self._pages) + len(new))
        self._pages += new.tolist()
        place: NDArray[np.int64] = self._row_of_page[page] * PAGE + ((ordered >> self._shift) & (PAGE - 1))
        return place

    def _coarsen(self) -> None:
        """Two neighbouring bins become one, and so two neighbouring pages."""
        signed = [page - SIDE_PAGES for page in self._pages]
        pages = sorted({page >> 1 for page in signed})
        row_of_page = {page: row for row, page in enumerate(pages)}
        half = PAGE // 2
        for name in ("_all", "_within", "_shares"):
            before = getattr(self, name)
            after = np.zeros(len(pages) * PAGE, before.dtype)
            for row, page in enumerate(signed):
                start = row_of_page[page >> 1] * PAGE + (page & 1) * half
                after[start : start + half] = before[row * PAGE : (row + 1) * PAGE].reshape(half, 2).sum(axis=1)
            setattr(self, name, after)
        self._shift += 1
        self._pages = [page + SIDE_PAGES for page in pages]
        self._row_of_page[:] = -1
        self._row_of_page[self._pages] = np.arange(len(pages))


def _grown(table: NDArray[Any], size: int) -> NDArray[Any]:
    if len(table) == size:
        return table
    return np.concatenate([table, np.zeros(size - len(table), table.dtype)])
