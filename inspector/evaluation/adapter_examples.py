"""The pictures that adapters learn from: a benchmark's test set with its masks, and mosaics of four of one category."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from inspector.detector.adapters import TrainedOn
from inspector.detector.weights import sha256_of_file
from inspector.errors import DatasetInvalidError
from inspector.evaluation.datasets import Category, Part, Picture, read_part
from inspector.types import FloatArray, ImageArray


@dataclass(frozen=True, slots=True)
class Example:
    """image (H, W, 3) uint8 RGB; mask (S, S) float32, 1 on a defect; noun of its prompts."""

    image: ImageArray
    mask: FloatArray
    class_name: str


class Examples:
    """Examples by number. The same number and generator give the same one, whatever was asked for before.

    Args:
        categories: those without masks are refused.
        side: of the masks, in pixels.
        mosaic_rate: share of examples that are a mosaic in place of the picture itself.

    Raises:
        DatasetInvalidError: a category has no masks.
    """

    def __init__(self, categories: Sequence[Category], *, side: int, mosaic_rate: float) -> None:
        for category in categories:
            if not category.has_masks:
                raise DatasetInvalidError(
                    path=category.folder,
                    layout="with masks",
                    detail="it has no masks, and adapters learn from them",
                    hint="Use a dataset in which every defect has a mask, such as MVTec AD or VisA.",
                )
        self._pictures = [(category, picture) for category in categories for picture in category.test]
        self._side = side
        self._mosaic_rate = mosaic_rate

    def __len__(self) -> int:
        return len(self._pictures)

    def files(self) -> list[tuple[str, str, int]]:
        """All that the training sees: category, path from its folder, and size."""
        return [
            (category.name, os.path.relpath(file, category.folder), file.stat().st_size)
            for category, picture in self._pictures
            for file in (picture.path, *picture.masks)
        ]

    def trained_on(self) -> TrainedOn:
        """What adapters that learned from these have seen. Reads every picture's file."""
        categories = sorted({category.name for category, _ in self._pictures})
        return TrainedOn(tuple(categories), tuple(sorted(sha256_of_file(p.path) for _, p in self._pictures)))

    def example(self, number: int, chance: np.random.Generator) -> Example:
        """Reads one example. Raises ImageUnreadableError."""
        category, picture = self._pictures[number]
        if chance.random() < self._mosaic_rate:
            image, covered = _mosaic([_part(_drawn(category, chance)) for _ in range(4)])
        else:
            part = _part(picture)
            assert part.mask is not None
            image, covered = part.image, part.mask.astype(np.float32)
        mask = cv2.resize(covered, (self._side, self._side), interpolation=cv2.INTER_LINEAR) > 0.5
        return Example(image, mask.astype(np.float32), category.name)


def _part(picture: Picture) -> Part:
    return read_part(picture, with_mask=True)


def _drawn(category: Category, chance: np.random.Generator) -> Picture:
    """A kind of defect, or good, first; then one of its pictures: as published, rare kinds come as often."""
    kinds = sorted({picture.defect for picture in category.test})
    kind = kinds[chance.integers(len(kinds))]
    pictures = [picture for picture in category.test if picture.defect == kind]
    return pictures[chance.integers(len(pictures))]


def _mosaic(parts: Sequence[Part]) -> tuple[ImageArray, FloatArray]:
    """Two by two, each in the size of the first."""
    height, width = parts[0].image.shape[:2]
    images, masks = [], []
    for part in parts:
        assert part.mask is not None
        images.append(cv2.resize(part.image, (width, height), interpolation=cv2.INTER_AREA))
        masks.append(cv2.resize(part.mask.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR))
    image = np.vstack([np.hstack(images[:2]), np.hstack(images[2:])]).astype(np.uint8)
    return image, np.vstack([np.hstack(masks[:2]), np.hstack(masks[2:])])
