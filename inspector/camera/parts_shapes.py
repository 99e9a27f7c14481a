"""The shapes of the rendered parts: a turned washer and a milled bracket, drilled feature by feature."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np

from inspector.camera.parts_surface import Surface, Window, smooth_noise
from inspector.errors import Detail
from inspector.types import FloatArray


class PartKind(StrEnum):
    """Which part is rendered."""

    WASHER = "washer"
    BRACKET = "bracket"


CAMERA_NAMES = {PartKind.WASHER: Detail("Simulated washer"), PartKind.BRACKET: Detail("Simulated bracket")}
"""What a camera that shows such parts is called."""


@dataclass(frozen=True, slots=True)
class Pose:
    """How a part lies in its fixture: shift in pixels, rotation in radians, pixels a design unit."""

    shift_x: float
    shift_y: float
    rotation: float
    scale: float


@dataclass(frozen=True, slots=True)
class Feature:
    """A hole, or a slot between two centres, in design units from the part's centre; `bevel` is its countersink."""

    start: tuple[float, float]
    end: tuple[float, float]
    radius: float
    bevel: float


OUTER_RADIUS, BORE_RADIUS, HUB_RADIUS = 392.0, 150.0, 212.0
WASHER_FEATURES = tuple(
    Feature(centre, centre, 41.0, 10.0)
    for angle in np.deg2rad(np.arange(15, 375, 60))
    for centre in [(302.0 * float(np.cos(angle)), 302.0 * float(np.sin(angle)))]
)
BRACKET_FEATURES = (
    Feature((-262.0, -282.0), (-262.0, -282.0), 40.0, 9.0),
    Feature((-262.0, -150.0), (-262.0, 10.0), 30.0, 7.0),
    Feature((-262.0, 250.0), (-262.0, 250.0), 56.0, 12.0),
    Feature((-60.0, 250.0), (90.0, 250.0), 30.0, 7.0),
    Feature((300.0, 250.0), (300.0, 250.0), 40.0, 9.0),
    Feature((192.0, 192.0), (192.0, 192.0), 15.0, 4.0),
    Feature((192.0, 308.0), (192.0, 308.0), 15.0, 4.0),
)
FEATURES = {PartKind.WASHER: WASHER_FEATURES, PartKind.BRACKET: BRACKET_FEATURES}
CUTTER_RADIUS = 330.0
BEVEL_GLOSS = 1.7


def build_blank(kind: PartKind, pose: Pose, size: tuple[int, int], rng: np.random.Generator) -> Surface:
    """The part before its holes are drilled, on a picture of `size` (width, height)."""
    u, v = part_coordinates(pose, size)
    return _washer_blank(u, v, pose, rng) if kind is PartKind.WASHER else _bracket_blank(u, v, pose, rng)


def part_coordinates(pose: Pose, size: tuple[int, int]) -> tuple[FloatArray, FloatArray]:
    """Each pixel's place in design units from the part's centre, u to the right, v down."""
    width, height = size
    x = (np.arange(width, dtype=np.float32) - np.float32((width - 1) / 2 + pose.shift_x)) / np.float32(pose.scale)
    y = (np.arange(height, dtype=np.float32) - np.float32((height - 1) / 2 + pose.shift_y)) / np.float32(pose.scale)
    cosine, sine = np.float32(np.cos(pose.rotation)), np.float32(np.sin(pose.rotation))
    return x * cosine + (y * sine)[:, None], x * -sine + (y * cosine)[:, None]


def pixel_position(pose: Pose, size: tuple[int, int], place: tuple[float, float]) -> tuple[float, float]:
    """Where a place on the part lies in the picture, (x, y) in pixels."""
    cosine, sine = float(np.cos(pose.rotation)), float(np.sin(pose.rotation))
    x = (place[0] * cosine - place[1] * sine) * pose.scale + (size[0] - 1) / 2 + pose.shift_x
    y = (place[0] * sine + place[1] * cosine) * pose.scale + (size[1] - 1) / 2 + pose.shift_y
    return x, y


def feature_window(feature: Feature, pose: Pose, size: tuple[int, int], margin: float = 8.0) -> Window:
    """The window of the picture that a feature touches, with a margin in design units."""
    ends = np.array([pixel_position(pose, size, place) for place in (feature.start, feature.end)])
    reach = (feature.radius + feature.bevel + margin) * pose.scale
    return clip_window(ends.min(axis=0) - reach, ends.max(axis=0) + reach, size)


def clip_window(low: FloatArray, high: FloatArray, size: tuple[int, int]) -> Window:
    """The window from (x, y) `low` to `high`, inside the picture."""
    left, top = (int(np.clip(np.floor(value), 0, limit)) for value, limit in zip(low, size, strict=True))
    right, bottom = (int(np.clip(np.ceil(value), 0, limit)) for value, limit in zip(high, size, strict=True))
    return slice(top, bottom), slice(left, right)


def drill(surface: Surface, feature: Feature, pose: Pose, size: tuple[int, int]) -> None:
    """Drills a feature into a surface of the whole picture, in place."""
    window = feature_window(feature, pose, size)
    rows, columns = window
    x = np.arange(columns.start, columns.stop, dtype=np.float32)
    y = np.arange(rows.start, rows.stop, dtype=np.float32)[:, None]
    start = np.array(pixel_position(pose, size, feature.start))
    along = np.array(pixel_position(pose, size, feature.end)) - start
    share = ((x - start[0]) * along[0] + (y - start[1]) * along[1]) / max(float(along @ along), 1e-9)
    share = np.clip(share, 0.0, 1.0)
    distance = np.hypot(x - start[0] - share * along[0], y - start[1] - share * along[1]) / pose.scale
    outside = (distance - feature.radius).astype(np.float32)
    surface.coverage[window] *= soft_step(outside, pose.scale)
    surface.height[window] += bevel(outside, feature.bevel)
    # The countersink is turned, so its marks are finer and it mirrors more than the face.
    on_bevel = outside < 0.9 * feature.bevel
    surface.gloss[window][on_bevel] = BEVEL_GLOSS
    away = np.maximum(distance, 1e-3) * pose.scale
    surface.across_x[window][on_bevel] = ((x - start[0] - share * along[0]) / away)[on_bevel]
    surface.across_y[window][on_bevel] = ((y - start[1] - share * along[1]) / away)[on_bevel]
    surface.marks[window][on_bevel] *= 0.3


def soft_step(distance: FloatArray, scale: float) -> FloatArray:
    """0 outside, 1 inside, with one pixel between: the edge as a sensor sees it."""
    return np.asarray(np.clip(distance * np.float32(scale) + np.float32(0.5), 0.0, 1.0), np.float32)


def bevel(distance: FloatArray, width: float) -> FloatArray:
    """Height of a chamfer: 0 on the face, falling towards the edge, its upper end slightly rounded."""
    inside = np.clip(np.float32(1.0) - distance / np.float32(width), 0.0, 1.4)
    return np.asarray(np.float32(-0.8 * width) * inside * np.clip(inside * 4.0, 0.0, 1.0), np.float32)


def _washer_blank(u: FloatArray, v: FloatArray, pose: Pose, rng: np.random.Generator) -> Surface:
    radius = np.asarray(np.maximum(cv2.magnitude(u, v), 1.0), np.float32)
    edge = np.minimum(OUTER_RADIUS - radius, radius - BORE_RADIUS)
    height = bevel(edge, 11.0)
    # A raised hub around the bore, with a filleted step down to the face.
    height += 4.0 * np.clip((HUB_RADIUS - radius) / 9.0, 0.0, 1.0)
    height -= 2.2 * np.clip(1.0 - np.abs(radius - (HUB_RADIUS + 22.0)) / 5.0, 0.0, 1.0)
    # Tool marks: noise over radius that slowly changes along the turn.
    coarse = rng.standard_normal((24, 900)).astype(np.float32)
    rings = cv2.resize(np.concatenate([coarse, coarse[:1]]), (900, 480), interpolation=cv2.INTER_LINEAR)
    feed = np.sin(np.arange(900, dtype=np.float32) * np.float32(2 * np.pi / 7.4))
    unrolled = cv2.remap(
        np.asarray(0.060 * rings + 0.030 * feed, np.float32),
        radius * np.float32(2.0),
        cv2.phase(u, v) * np.float32(479.0 / (2 * np.pi)),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    marks = np.asarray(unrolled, np.float32)
    albedo = 1.0 + marks * np.float32(0.35)
    gloss = 1.0 + (BEVEL_GLOSS - 1.0) * (edge < 10.0).astype(np.float32)
    return Surface(height, soft_step(edge, pose.scale), albedo, gloss, u / radius, v / radius, marks, pose.scale)


def _bracket_blank(u: FloatArray, v: FloatArray, pose: Pose, rng: np.random.Generator) -> Surface:
    plate = _rounded_box(u, v, 390.0, 372.0, 30.0) + 30.0
    # The notch that makes the plate an L; its corner has the radius of the end mill.
    notch = 30.0 - _rounded_box(u - 466.0, v + 472.0, 600.0, 600.0, 60.0)
    edge = 30.0 - np.minimum(np.maximum(plate, notch), 0.0)
    edge -= cv2.magnitude(np.maximum(plate, 0.0), np.maximum(notch, 0.0))
    height = bevel(edge, 9.0)
    # Face milling: arcs of the cutter, one every feed, deeper and shallower by chance.
    reach = cv2.sqrt(np.maximum(CUTTER_RADIUS**2 - (v * 0.62) ** 2, 1e3))
    travel = u * np.float32(1.0) - reach
    profile = cv2.GaussianBlur(rng.standard_normal((1, 2400)).astype(np.float32), (0, 0), 1.2)
    feed = np.sin(np.arange(2400, dtype=np.float32) * np.float32(2 * np.pi / 17.0))
    lines = (0.105 * profile + 0.045 * feed).astype(np.float32)
    place = (travel + np.float32(800.0)) * np.float32(2.0)
    marks = cv2.remap(lines, place, np.zeros_like(place), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    marks *= 1.0 + 0.25 * smooth_noise(rng, u.shape, 90.0 * pose.scale)
    across_y = v * np.float32(0.62**2) / reach
    length = cv2.sqrt(1.0 + across_y * across_y)
    albedo = 0.97 + marks * np.float32(0.35)
    return Surface(
        height,
        soft_step(edge, pose.scale),
        albedo,
        1.0 + (BEVEL_GLOSS - 1.0) * (edge < 8.0).astype(np.float32),
        1.0 / length,
        across_y / length,
        marks,
        pose.scale,
    )


def _rounded_box(u: FloatArray, v: FloatArray, half_width: float, half_height: float, corner: float) -> FloatArray:
    """Signed distance to a rounded rectangle around the origin, negative inside."""
    beyond_u = np.abs(u) - np.float32(half_width - corner)
    beyond_v = np.abs(v) - np.float32(half_height - corner)
    outside = cv2.magnitude(np.maximum(beyond_u, 0.0), np.maximum(beyond_v, 0.0))
    return outside + np.minimum(np.maximum(beyond_u, beyond_v), 0.0) - np.float32(corner)
