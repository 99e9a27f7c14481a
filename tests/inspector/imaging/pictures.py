"""Rendered parts, moved by hand on their plate."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from inspector.camera.parts import DefectKind, PartKind, render_part
from inspector.camera.parts_fixture import fixture_plate
from inspector.types import ImageArray

SIZE = (640, 480)
AREAS = {PartKind.WASHER: (120, 40, 400, 400), PartKind.BRACKET: (120, 50, 400, 385)}


@lru_cache(maxsize=64)
def part(kind: PartKind, number: int, defect: DefectKind | None = None) -> ImageArray:
    return render_part(kind, 0, number, defect, SIZE).image


@lru_cache(maxsize=2)
def empty_plate(kind: PartKind) -> ImageArray:
    plate = np.asarray(fixture_plate(kind, SIZE) * 168.0 + np.random.default_rng(0).normal(0, 1.3, SIZE[::-1]))
    return np.repeat(np.clip(np.round(plate), 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def move_of(kind: PartKind, shift: tuple[float, float], turn_deg: float) -> np.ndarray:
    """(2, 3) from where the area's pixels were to where they are; the turn is clockwise about the area's centre."""
    x, y, width, height = AREAS[kind]
    matrix = cv2.getRotationMatrix2D((x + (width - 1) / 2, y + (height - 1) / 2), -turn_deg, 1.0)
    matrix[:, 2] += shift
    return matrix


def moved(image: ImageArray, kind: PartKind, shift: tuple[float, float], turn_deg: float) -> ImageArray:
    """The part lifted off its plate and laid down elsewhere; the plate and its pins stay."""
    part_area = np.zeros(SIZE[::-1], np.float32)
    bright = (image[..., 1] > 70).astype(np.uint8)
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(part_area, [max(outlines, key=cv2.contourArea)], -1, 1.0, cv2.FILLED)
    part_area = cv2.dilate(part_area, np.ones((5, 5), np.uint8))
    matrix = move_of(kind, shift, turn_deg)
    cover = cv2.warpAffine(part_area, matrix, SIZE)[..., None]
    laid = cv2.warpAffine(image, matrix, SIZE, flags=cv2.INTER_CUBIC)
    return np.round(laid * cover + empty_plate(kind) * (1.0 - cover)).astype(np.uint8)


def noisy(image: ImageArray, seed: int, noise: float = 1.3, gain: float = 1.0) -> ImageArray:
    """The same scene captured once more: fresh sensor noise, and lamps of another strength."""
    levels = image * gain + np.random.default_rng(seed).normal(0.0, noise, image.shape)
    return np.clip(np.round(levels), 0, 255).astype(np.uint8)
