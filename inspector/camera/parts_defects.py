"""Defects worked into a window of a rendered surface."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np

from inspector.camera.parts_shapes import clip_window
from inspector.camera.parts_surface import Surface, Window, smooth_noise
from inspector.types import FloatArray, ImageArray

COARSE = 4  # places are searched on every 4th pixel


class DefectKind(StrEnum):
    """What can be wrong with a rendered part."""

    SCRATCH = "scratch"
    DENT = "dent"
    MISSING_FEATURE = "missing_feature"
    CONTAMINATION = "contamination"
    CHIP = "chip"


@dataclass(frozen=True, slots=True)
class Film:
    """Dirt over a window: how opaque it is, (h, w) float32, and its colour (RGB, 0 to 1)."""

    opacity: FloatArray
    colour: tuple[float, float, float]


def add_scratch(surface: Surface, rng: np.random.Generator) -> tuple[Window, Surface]:
    """A groove with raised, bright burrs; sometimes a second one beside it."""
    length = float(rng.uniform(90.0, 260.0)) * surface.scale
    width = float(np.clip(rng.lognormal(np.log(3.8), 0.35), 2.2, 7.5)) * surface.scale
    centre = _place_on_part(surface, rng, clearance=0.12 * length)
    heading = float(rng.uniform(0.0, np.pi))
    step = np.array([np.cos(heading), np.sin(heading)])
    across = np.array([-step[1], step[0]])
    bow = float(rng.normal(0.0, 0.10)) * length
    share = np.linspace(-1.0, 1.0, 60)[:, None]
    line = centre + share * step * length / 2 + (1.0 - share**2) * across * bow
    line += np.cumsum(rng.normal(0.0, 0.06 * width, (60, 1)), axis=0) * across
    lines = [line]
    if rng.random() < 0.35:
        lines.append(line[10:50] + across * width * float(rng.uniform(1.8, 3.2)))
    reach = 4.0 * width
    points = np.concatenate(lines)
    window = _window(points.min(axis=0) - reach, points.max(axis=0) + reach, surface)
    damaged = surface.cut(window)
    # Distances are to a line drawn at twice the size: a scratch is hardly wider than a pixel.
    canvas = np.full((damaged.height.shape[0] * 2, damaged.height.shape[1] * 2), 255, np.uint8)
    for one in lines:
        _draw_line(canvas, (one - _origin(window)) * 2.0)
    doubled = cv2.distanceTransform(canvas, cv2.DIST_L2, 5)
    distance = cv2.resize(doubled, damaged.height.shape[::-1], interpolation=cv2.INTER_AREA) / 2.0
    x, y = _coordinates(window, centre)
    taper = np.clip((1.0 - np.abs(x * step[0] + y * step[1]) / (0.5 * length)) * 4.0, 0.0, 1.0)
    pressure = taper * np.clip(1.0 + 0.4 * smooth_noise(rng, damaged.height.shape, 8 * width), 0.3, 1.6)
    groove = np.exp(-((distance / (0.45 * width)) ** 2)) * pressure
    burr = np.exp(-(((distance - 0.8 * width) / (0.35 * width)) ** 2)) * pressure
    surface_width = width / surface.scale
    damaged.height[...] += 0.16 * surface_width * burr - 0.42 * surface_width * groove
    damaged.albedo[...] *= 1.0 + 0.18 * burr - 0.34 * np.minimum(groove, 1.0)
    damaged.gloss[...] *= np.clip(1.0 - 0.6 * groove + 0.5 * burr, 0.0, 2.0)
    damaged.marks[...] *= np.clip(1.0 - groove, 0.0, 1.0)
    return window, damaged


def add_dent(surface: Surface, rng: np.random.Generator) -> tuple[Window, Surface]:
    """A pressed-in hollow with a raised rim; the tool marks run through it, squeezed."""
    radius = float(np.clip(rng.lognormal(np.log(27.0), 0.3), 17.0, 48.0)) * surface.scale
    centre = _place_on_part(surface, rng, clearance=0.7 * radius)
    window = _window(centre - 2.2 * radius, centre + 2.2 * radius, surface)
    damaged = surface.cut(window)
    x, y = _coordinates(window, centre)
    turn, stretch = float(rng.uniform(0.0, np.pi)), float(rng.uniform(0.75, 1.0))
    along, aside = x * np.cos(turn) + y * np.sin(turn), (y * np.cos(turn) - x * np.sin(turn)) / stretch
    distance = np.hypot(along, aside) / radius
    distance *= 1.0 + 0.06 * smooth_noise(rng, damaged.height.shape, radius)
    depth = float(rng.uniform(0.24, 0.36)) * radius / surface.scale
    hollow = np.clip(1.0 - distance**2, 0.0, 1.0) ** 1.5
    rim = np.exp(-(((distance - 1.08) / 0.16) ** 2))
    damaged.height[...] += (0.12 * rim - hollow) * depth
    damaged.marks[...] *= 1.0 - 0.7 * np.minimum(hollow * 2.0, 1.0)
    damaged.albedo[...] *= 1.0 - 0.16 * np.minimum(hollow * 1.5, 1.0)
    return window, damaged


def add_chip(surface: Surface, rng: np.random.Generator) -> tuple[Window, Surface]:
    """A piece broken out of an edge: a ragged gap and a rough fracture that slopes down to it."""
    radius = float(np.clip(rng.lognormal(np.log(30.0), 0.25), 20.0, 50.0)) * surface.scale
    centre = _place_on_edge(surface, rng)
    window = _window(centre - 2.0 * radius, centre + 2.0 * radius, surface)
    damaged = surface.cut(window)
    shape = damaged.height.shape
    x, y = _coordinates(window, centre)
    ragged = 0.13 * smooth_noise(rng, shape, 0.6 * radius) + 0.035 * smooth_noise(rng, shape, 0.2 * radius)
    distance = np.hypot(x, y) / radius + ragged
    gone = np.clip((0.72 - distance) * radius, 0.0, 1.0)
    fracture = np.clip((1.0 - distance) * radius, 0.0, 1.0)
    damaged.coverage[...] *= 1.0 - gone
    grains = 0.35 * smooth_noise(rng, shape, 3.0 * surface.scale) + smooth_noise(rng, shape, 8.0 * surface.scale)
    slope = np.clip(1.0 - distance, 0.0, 1.0) * radius / surface.scale
    damaged.height[...] += fracture * (0.8 * grains - 0.9 * slope)
    damaged.albedo[...] *= 1.0 - fracture * (0.12 - 0.07 * grains)
    damaged.gloss[...] *= 1.0 - 0.3 * fracture
    damaged.marks[...] *= 1.0 - fracture
    return window, damaged


def add_contamination(surface: Surface, rng: np.random.Generator) -> tuple[Window, Surface, Film]:
    """An oil stain, or swarf left on the face."""
    if rng.random() < 0.6:
        return _oil_stain(surface, rng)
    return _swarf(surface, rng)


def _oil_stain(surface: Surface, rng: np.random.Generator) -> tuple[Window, Surface, Film]:
    radius = float(np.clip(rng.lognormal(np.log(40.0), 0.3), 24.0, 72.0)) * surface.scale
    centre = _place_on_part(surface, rng, clearance=0.5 * radius)
    window = _window(centre - 2.0 * radius, centre + 2.0 * radius, surface)
    damaged = surface.cut(window)
    shape = damaged.height.shape
    x, y = _coordinates(window, centre)
    distance = np.hypot(x, y * float(rng.uniform(0.9, 1.4))) / radius
    distance += 0.17 * smooth_noise(rng, shape, 0.8 * radius) + 0.03 * smooth_noise(rng, shape, 0.2 * radius)
    blot = np.clip((1.0 - distance) * 5.0, 0.0, 1.0)
    # Oil creeps to its edge and dries darker there.
    edge = np.exp(-(((distance - 0.92) / 0.10) ** 2))
    body = float(rng.uniform(0.34, 0.58)) * (1.0 + 0.10 * smooth_noise(rng, shape, 0.5 * radius))
    opacity = np.clip(blot * body + 0.20 * edge, 0.0, 0.9) * damaged.coverage
    damaged.marks[...] *= 1.0 - 0.7 * blot
    damaged.gloss[...] *= 1.0 - 0.35 * blot
    return window, damaged, Film(opacity.astype(np.float32), (0.17, 0.12, 0.06))


def _swarf(surface: Surface, rng: np.random.Generator) -> tuple[Window, Surface, Film]:
    """A curled chip of the last cut, and crumbs around it, with their shadows."""
    radius = float(rng.uniform(16.0, 30.0)) * surface.scale
    thickness = float(rng.uniform(5.0, 9.0)) * surface.scale
    centre = _place_on_part(surface, rng, clearance=0.9 * radius)
    window = _window(centre - 2.2 * radius, centre + 2.2 * radius, surface)
    damaged = surface.cut(window)
    angle = np.linspace(0.0, float(rng.uniform(1.1, 2.1)) * np.pi, 60) + float(rng.uniform(0.0, 2 * np.pi))
    growth = np.linspace(0.55, 1.0, 60) * radius
    curl = np.stack([np.cos(angle) * growth, np.sin(angle) * growth], axis=1).astype(np.float32)
    curl += centre - _origin(window)
    canvas = np.full(damaged.height.shape, 255, np.uint8)
    _draw_line(canvas, curl)
    for _ in range(int(rng.integers(2, 6))):
        crumb = centre - _origin(window) + rng.normal(0.0, 0.8 * radius, 2)
        cv2.circle(canvas, (round(crumb[0]), round(crumb[1])), max(1, round(0.22 * thickness)), 0, -1)
    distance = cv2.distanceTransform(canvas, cv2.DIST_L2, 5) / (0.5 * thickness)
    body = np.clip((1.0 - distance) * 0.5 * thickness, 0.0, 1.0)
    drop = round(0.6 * thickness)
    shadow = cv2.GaussianBlur(body, (0, 0), 0.35 * thickness)
    shadow = np.roll(shadow, (drop, drop), axis=(0, 1)) * (1.0 - body)
    arch = np.sqrt(np.clip(1.0 - distance**2, 0.0, 1.0))
    damaged.height[...] += 0.9 * thickness / surface.scale * arch
    damaged.albedo[...] *= (1.0 - 0.32 * body) * (1.0 - 0.65 * shadow)
    damaged.gloss[...] *= 1.0 - 0.2 * body
    damaged.marks[...] *= 1.0 - body
    return window, damaged, Film((0.22 * body).astype(np.float32), (0.20, 0.16, 0.16))


def _place_on_part(surface: Surface, rng: np.random.Generator, clearance: float) -> FloatArray:
    """A random (x, y) on the part, at least `clearance` pixels from its edges where the part is wide enough."""
    inside = (surface.coverage[::COARSE, ::COARSE] > 0.99).astype(np.uint8)
    depth = cv2.distanceTransform(inside, cv2.DIST_L2, 3) * COARSE
    allowed = np.flatnonzero(depth >= min(clearance + 10.0 * surface.scale, 0.8 * float(depth.max())))
    row, column = divmod(int(allowed[rng.integers(len(allowed))]), inside.shape[1])
    return np.array([column, row], np.float32) * COARSE


def _place_on_edge(surface: Surface, rng: np.random.Generator) -> FloatArray:
    """A random (x, y) on one of the part's long edges; a point of each counts alike."""
    inside = (surface.coverage[::COARSE, ::COARSE] > 0.5).astype(np.uint8)
    outlines, _ = cv2.findContours(inside, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    longest = max(len(outline) for outline in outlines)
    points = np.concatenate([outline[:, 0] for outline in outlines if len(outline) > 0.25 * longest])
    return np.asarray(points[rng.integers(len(points))], np.float32) * COARSE


def _window(low: FloatArray, high: FloatArray, surface: Surface) -> Window:
    height, width = surface.height.shape
    return clip_window(low, high, (width, height))


def _origin(window: Window) -> FloatArray:
    return np.array([window[1].start, window[0].start], np.float32)


def _coordinates(window: Window, centre: FloatArray) -> tuple[FloatArray, FloatArray]:
    rows, columns = window
    x = np.arange(columns.start, columns.stop, dtype=np.float32) - centre[0]
    y = np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] - centre[1]
    return x, y


def _draw_line(canvas: ImageArray, points: FloatArray) -> None:
    """Draws a line of zeros through points (n, 2) with 1/16 pixel accuracy."""
    cv2.polylines(canvas, [np.round(points * 16).astype(np.int32)], False, 0, 1, cv2.LINE_8, 4)
