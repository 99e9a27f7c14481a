"""The surface of a rendered part and the light on it. Lengths are design units: pixels of a 1280 × 960 picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from inspector.types import FloatArray

STEEL_TINT = (0.975, 1.0, 1.015)
FIXTURE_TINT = (0.95, 1.0, 1.10)

Window = tuple[slice, slice]


@dataclass(frozen=True, slots=True)
class Lamp:
    """A distant lamp: direction to it (unit x, y, z; y points down) and its strength."""

    direction: tuple[float, float, float]
    strength: float


LAMPS = (Lamp((-0.42, -0.58, 0.70), 1.0), Lamp((0.66, 0.16, 0.73), 0.5))
AMBIENT = 0.26
DIFFUSE = 0.30
SPECULAR = 0.66
GROOVE_EXPONENT = 14.0  # how narrow the bow-tie highlight of a turned or milled face is
GLOSS_EXPONENT = 5.0


@dataclass(frozen=True, slots=True)
class Surface:
    """What the light falls on: (h, w) float32 arrays over a picture or a window of it.

    Attributes:
        height: in design units, 0 on the machined face, negative below it.
        coverage: 1 on the part, 0 beside it and in its holes.
        albedo: how bright the metal is, around 1.
        gloss: how much of the highlight is left, 1 on clean metal.
        across_x, across_y: unit vector across the tool marks.
        marks: slope of the tool marks along that vector.
        scale: pixels of the picture a design unit.
    """

    height: FloatArray
    coverage: FloatArray
    albedo: FloatArray
    gloss: FloatArray
    across_x: FloatArray
    across_y: FloatArray
    marks: FloatArray
    scale: float

    def cut(self, window: Window) -> Surface:
        """A copy of a window, to be changed without changing this one."""
        return replace(
            self,
            height=self.height[window].copy(),
            coverage=self.coverage[window].copy(),
            albedo=self.albedo[window].copy(),
            gloss=self.gloss[window].copy(),
            across_x=self.across_x[window].copy(),
            across_y=self.across_y[window].copy(),
            marks=self.marks[window].copy(),
        )


def shade(surface: Surface) -> FloatArray:
    """Luminance of the part, (h, w) float32, about 0 to 1.3; grooves reflect as a bow tie across their direction."""
    slope = surface.scale / 8.0
    slope_x = np.asarray(cv2.Sobel(surface.height, cv2.CV_32F, 1, 0, ksize=3, scale=slope), np.float32)
    slope_y = np.asarray(cv2.Sobel(surface.height, cv2.CV_32F, 0, 1, ksize=3, scale=slope), np.float32)
    slope_x += surface.marks * surface.across_x
    slope_y += surface.marks * surface.across_y
    steepness = slope_x * slope_x
    steepness += slope_y * slope_y
    inverse_length = 1.0 / cv2.sqrt(steepness + 1.0)
    light = np.full_like(surface.height, AMBIENT)
    for lamp in LAMPS:
        toward_x, toward_y, toward_z = lamp.direction
        half = np.array([toward_x, toward_y, toward_z + 1.0])
        half_x, half_y, half_z = (float(value) for value in half / np.linalg.norm(half))
        facing = (toward_z - toward_x * slope_x - toward_y * slope_y) * inverse_length
        light += (DIFFUSE * lamp.strength) * np.maximum(facing, 0.0)
        mirrored = np.maximum((half_z - half_x * slope_x - half_y * slope_y) * inverse_length, 0.0)
        along = surface.across_x * half_y
        along -= surface.across_y * half_x
        highlight = cv2.pow(1.0 - along * along, GROOVE_EXPONENT) * cv2.pow(mirrored, GLOSS_EXPONENT)
        highlight *= surface.gloss
        highlight *= SPECULAR * lamp.strength
        light += highlight
    light *= surface.albedo
    return light


def compose(luminance: FloatArray, coverage: FloatArray, fixture: FloatArray) -> FloatArray:
    """Part over fixture in colour, (h, w, 3) float32 RGB, 0 to about 1.3."""
    part = luminance * coverage
    beside = fixture * (1.0 - coverage)
    channels = [part * steel + beside * bench for steel, bench in zip(STEEL_TINT, FIXTURE_TINT, strict=True)]
    return np.asarray(cv2.merge(channels), np.float32)


def smooth_noise(rng: np.random.Generator, shape: tuple[int, ...], grain: float) -> FloatArray:
    """Smooth noise of unit spread, `shape` (height, width), float32; `grain` is the size of its blobs in pixels."""
    height, width = shape
    rows, columns = max(3, round(height / grain) + 2), max(3, round(width / grain) + 2)
    coarse = rng.standard_normal((rows, columns)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)
