"""Pictures of machined parts as a camera over a fixture sees them, with defects of known place.

Everything follows from kind, seed, number and size: the same four give the same picture. A defective part and its
good twin (`defect=None`) differ by the defect alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

from inspector.camera import parts_defects
from inspector.camera.parts_defects import DefectKind, Film
from inspector.camera.parts_fixture import fixture_plate
from inspector.camera.parts_shapes import FEATURES, PartKind, Pose, build_blank, drill, feature_window
from inspector.camera.parts_surface import Surface, Window, compose, shade
from inspector.types import FloatArray, ImageArray, MaskArray

__all__ = ["DefectKind", "PartKind", "RenderedPart", "render_part"]

MAX_SHIFT = 3.0  # design units; 1 is a pixel of a 1280 × 960 picture
MAX_ROTATION_DEG = 0.5
MAX_GAIN = 0.04
EXPOSURE = 168.0  # grey level of luminance 1
LENS_BLUR = 0.8
PIXEL_NOISE = 1.1  # grey levels that differ from pixel to pixel; what differs from frame to frame is the camera's
VISIBLE = 7.0  # grey levels from which a change counts as part of the defect
NOISE_TILE = 256


@dataclass(frozen=True, slots=True)
class RenderedPart:
    """A picture, (H, W, 3) uint8 RGB read-only, and where its defect changed it: (H, W) bool, None if good."""

    image: ImageArray
    mask: MaskArray | None


def render_part(
    kind: PartKind | str,
    seed: int,
    number: int,
    defect: DefectKind | None = None,
    size: tuple[int, int] = (1280, 960),
) -> RenderedPart:
    """Renders one part.

    Args:
        kind: "washer" or "bracket".
        seed: the lot; not negative.
        number: the part; negative numbers are as good as positive ones.
        defect: what is wrong with it, at a place and of a size that seed and number decide.
        size: (width, height) of the picture in pixels.
    """
    kind = PartKind(kind)
    # Numbers are folded onto 0, 1, 2, … because a seed may not be negative.
    folded = 2 * number if number >= 0 else -2 * number - 1
    nature = np.random.default_rng([seed, folded, 0])
    mishap = np.random.default_rng([seed, folded, 1])
    scale = min(size[0] * 0.75, size[1]) / 960.0
    pose = _random_pose(nature, scale)
    surface = build_blank(kind, pose, size, nature)
    features = FEATURES[kind]
    missing = int(mishap.integers(len(features))) if defect is DefectKind.MISSING_FEATURE else None
    before: tuple[Window, Surface] | None = None
    for index, feature in enumerate(features):
        if index == missing:
            window = feature_window(feature, pose, size)
            before = window, surface.cut(window)
        drill(surface, feature, pose, size)
    fixture = fixture_plate(kind, size) * (1.0 - 0.62 * _shadow(surface.coverage, scale))
    good = compose(shade(surface), surface.coverage, fixture)
    light = _random_light(nature, size)
    grain = _pixel_noise(nature, size)
    good_picture = _expose(good, light, scale)
    if defect is None:
        return RenderedPart(_digitise(good_picture, grain), None)
    window, damaged, film = (before and (*before, None)) or _damage(surface, defect, mishap)
    good[window] = _blend_in(compose(shade(damaged), damaged.coverage, fixture[window]), good[window], film)
    # Only around the window: elsewhere the defective part is its good twin.
    around = _grow(window, 8 * max(1, round(scale)), size)
    picture = good_picture.copy()
    picture[around] = _expose(good[around], light[around], scale)
    mask = np.zeros(good_picture.shape[:2], np.bool_)
    mask[around] = _changed_area(good_picture[around], picture[around], scale)
    mask.setflags(write=False)
    return RenderedPart(_digitise(picture, grain), mask)


def _random_pose(rng: np.random.Generator, scale: float) -> Pose:
    shift = np.clip(rng.normal(0.0, 1.2, 2), -MAX_SHIFT, MAX_SHIFT) * scale
    rotation = float(np.clip(rng.normal(0.0, 0.2), -MAX_ROTATION_DEG, MAX_ROTATION_DEG))
    return Pose(float(shift[0]), float(shift[1]), float(np.deg2rad(rotation)), scale)


def _random_light(rng: np.random.Generator, size: tuple[int, int]) -> FloatArray:
    """Exposure (H, W, 1): the lamps' strength, up to 4 % off, and a slope of up to 2 % over the picture."""
    gain = 1.0 + float(np.clip(rng.normal(0.0, 0.018), -MAX_GAIN, MAX_GAIN))
    slope_x, slope_y = (float(value) for value in np.clip(rng.normal(0.0, 0.008, 2), -0.02, 0.02))
    columns = np.linspace(-slope_x, slope_x, size[0], dtype=np.float32)
    rows = np.linspace(-slope_y, slope_y, size[1], dtype=np.float32)[:, None]
    return np.asarray((EXPOSURE * gain) * (1.0 + rows + columns), np.float32)[..., None]


def _damage(surface: Surface, defect: DefectKind, rng: np.random.Generator) -> tuple[Window, Surface, Film | None]:
    if defect is DefectKind.CONTAMINATION:
        return parts_defects.add_contamination(surface, rng)
    add = {
        DefectKind.SCRATCH: parts_defects.add_scratch,
        DefectKind.DENT: parts_defects.add_dent,
        DefectKind.CHIP: parts_defects.add_chip,
    }[defect]
    return (*add(surface, rng), None)


def _blend_in(damaged: FloatArray, good: FloatArray, film: Film | None) -> FloatArray:
    """The damaged window with its dirt, without a seam: the outermost pixels know no slope beyond the window."""
    if film is not None:
        opacity = film.opacity[..., None]
        damaged = damaged * (1.0 - opacity) + np.asarray(film.colour, np.float32) * opacity
    damaged[[0, -1]] = good[[0, -1]]
    damaged[:, [0, -1]] = good[:, [0, -1]]
    return damaged


def _shadow(coverage: FloatArray, scale: float) -> FloatArray:
    """How much of the lamps the part hides from the plate, (H, W): soft, away from the main lamp."""
    height, width = coverage.shape
    small = cv2.resize(coverage, (max(1, width // 4), max(1, height // 4)), interpolation=cv2.INTER_AREA)
    move = np.array([[1, 0, 4.0 * scale], [0, 1, 5.5 * scale]], np.float32)
    small = cv2.warpAffine(small, move, (small.shape[1], small.shape[0]))
    small = cv2.GaussianBlur(small, (0, 0), 4.0 * scale)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def _expose(scene: FloatArray, light: FloatArray, scale: float) -> FloatArray:
    """Grey levels as the lens gives them, highlights rolled off softly."""
    levels = np.asarray(cv2.GaussianBlur(scene, (0, 0), LENS_BLUR * max(scale, 0.4)), np.float32)
    levels *= light
    bright = levels > 200.0
    levels[bright] = 255.0 - 55.0 * np.exp((200.0 - levels[bright]) / 55.0)
    return levels


def _digitise(levels: FloatArray, grain: FloatArray) -> ImageArray:
    image = cv2.convertScaleAbs(np.maximum(levels + grain, 0.0))
    image.setflags(write=False)
    return np.asarray(image, np.uint8)


def _changed_area(good: FloatArray, picture: FloatArray, scale: float) -> MaskArray:
    """Where the two pictures differ visibly, (H, W) bool; a defect's inside counts, crumbs of a pixel do not."""
    apart = cv2.absdiff(good, picture).max(axis=2) > VISIBLE
    reach = max(1, round(4 * scale))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    closed = cv2.morphologyEx(apart.astype(np.uint8), cv2.MORPH_CLOSE, kernel)
    outlines, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    smallest = max(2.0, 6.0 * scale * scale)
    filled = np.zeros_like(closed)
    cv2.drawContours(filled, [line for line in outlines if cv2.contourArea(line) >= smallest], -1, 1, cv2.FILLED)
    return filled.astype(np.bool_)


def _grow(window: Window, margin: int, size: tuple[int, int]) -> Window:
    rows, columns = window
    return (
        slice(max(rows.start - margin, 0), min(rows.stop + margin, size[1])),
        slice(max(columns.start - margin, 0), min(columns.stop + margin, size[0])),
    )


def _pixel_noise(rng: np.random.Generator, size: tuple[int, int]) -> FloatArray:
    """Grey levels (H, W, 3) that differ from pixel to pixel, a tile of them laid from a random corner."""
    tile = np.roll(_noise_tile(), tuple(rng.integers(0, NOISE_TILE, 2)), axis=(0, 1))
    repeats = (-(-size[1] // NOISE_TILE), -(-size[0] // NOISE_TILE), 1)
    return np.tile(tile, repeats)[: size[1], : size[0]]


@lru_cache(maxsize=1)
def _noise_tile() -> FloatArray:
    noise = np.random.default_rng(2).normal(0.0, PIXEL_NOISE, (NOISE_TILE, NOISE_TILE, 3)).astype(np.float32)
    noise.setflags(write=False)
    return noise
