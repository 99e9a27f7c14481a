"""How the part lies against the first golden sample: shift and turn, never a change of scale.

Found on the gradients of reduced pictures, in two steps, because parts that are round, symmetric or plain have no
corners that could be matched:

1. Every turn of `LARGEST_TURN_DEG` at once: the golden's gradients, turned beforehand, are correlated with the
   picture's by FFT, x and y gradient as one complex number.
2. The best place is refined to a part of a pixel by maximising the enhanced correlation coefficient (Evangelidis and
   Psarakis, PAMI 2008) of the gradients' magnitudes.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import fft

from inspector.imaging.area import Box, check_size
from inspector.types import FloatArray, ImageArray, MaskArray

Matrix = NDArray[np.float64]
"""(2, 3): x and y of a pixel's centre and 1 → x and y, as in cv2.warpAffine."""

GradientArray = NDArray[np.complex64]

LARGEST_TURN_DEG = 15.0
LARGEST_SHIFT = 0.15
"""Of the area's width and height; so much is also seen around it."""

LEAST_CONFIDENCE = 0.6
"""Below this a part counts as not found. Rendered parts keep 0.84 whatever their defect; another part or an empty
fixture reach 0.11, a mirrored part 0.39, a lens out of focus by 0.7 % of the picture's width 0.62."""

TURN_STEP_DEG = 1.0
COARSE_SIDE, FINE_SIDE = 128, 400
SLENDEREST = 5
"""A picture longer than this many times its width is reduced less than the sides above say."""

BLOCKS = 8
REFINEMENT = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 30, 1e-4)
LEAST_ENERGY = 0.1
"""Of the strongest place's."""

NEARNESS = 0.1
"""How much worse the farthest move counts, since along a straight edge or around a ring all moves fit alike."""

FLAT = 1.0
"""Grey levels: a picture that varies less shows nothing that could be found again."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where a part lies.

    Attributes:
        matrix: from the picture's pixels to the golden sample's.
        shift: (x, y) in pixels, how far the area's centre lies from where it lies on the golden sample.
        turn_deg: how far the part is turned, clockwise on the picture.
        confidence: in [0, 1]: how much of the golden's structure is found again at its place; 0 where nothing fits.
    """

    matrix: Matrix
    shift: tuple[float, float]
    turn_deg: float
    confidence: float

    @property
    def inverse(self) -> Matrix:
        """(2, 3) from the golden sample's pixels to the picture's."""
        return np.asarray(cv2.invertAffineTransform(self.matrix), np.float64)


class Aligner:
    """Finds one golden sample's area again in pictures of the same size."""

    def __init__(self, golden: ImageArray, area: Box | None = None, mask: MaskArray | None = None) -> None:
        """
        Args:
            golden: (H, W, 3) uint8 RGB.
            area: what is looked for; None is the whole picture.
            mask: (h, w) bool of the area, True where the part is; None is all of it.
        """
        height, width = golden.shape[:2]
        self._size = (width, height)
        x, y, area_width, area_height = area or (0, 0, width, height)
        self._centre = np.array([x + (area_width - 1) / 2, y + (area_height - 1) / 2])
        part = np.zeros((height, width), np.uint8)
        part[y : y + area_height, x : x + area_width] = 1 if mask is None else mask
        self._choose_scale((x, y, area_width, area_height))
        self._golden = self._reduce(golden)
        columns, rows = self._golden.shape[::-1]
        self._mask = np.asarray(cv2.resize(self._cut(part), (columns, rows), interpolation=cv2.INTER_NEAREST), np.uint8)
        self._edges = _edges(self._golden)
        self._gradients = self._normalised(self._golden)
        self._turned = self._turned_spectra()

    def find(self, image: ImageArray) -> Alignment:
        """Where the part of this picture, (H, W, 3) uint8 RGB, lies.

        Raises:
            NotJudgeableError: frame_size_changed.
        """
        check_size(image, self._size)
        picture = self._reduce(image)
        if picture[self._mask > 0].std() < FLAT or self._golden[self._mask > 0].std() < FLAT:
            return _nowhere()
        try:
            # The frame is ECC's template and the golden its input, because only the input can have a mask.
            _, found = cv2.findTransformECC(
                _edges(picture), self._edges, self._place(picture), cv2.MOTION_EUCLIDEAN, REFINEMENT, self._mask, 5
            )
        except cv2.error:  # it did not converge: the pictures have too little in common
            return _nowhere()
        confidence = self._confidence(picture, np.asarray(found, np.float32))
        matrix = self._enlarge(np.asarray(found, np.float64))
        centre = cv2.invertAffineTransform(matrix) @ np.append(self._centre, 1.0)
        shift = (float(centre[0] - self._centre[0]), float(centre[1] - self._centre[1]))
        return Alignment(matrix, shift, float(np.degrees(np.arctan2(-matrix[1, 0], matrix[0, 0]))), confidence)

    def _choose_scale(self, area: Box) -> None:
        """Reduces by whole numbers, so that both axes shrink alike and a turn stays a turn."""
        x, y, width, height = area
        across, down = int(LARGEST_SHIFT * width), int(LARGEST_SHIFT * height)
        self._left, self._top = max(0, x - across), max(0, y - down)
        wide = min(self._size[0], x + width + across) - self._left
        high = min(self._size[1], y + height + down) - self._top
        self._fine = _reduction(wide, high, FINE_SIDE)
        self._coarse = _reduction(wide // self._fine, high // self._fine, COARSE_SIDE)
        step = self._fine * self._coarse
        self._wide, self._high = wide // step * step, high // step * step

    def _cut(self, image: ImageArray) -> ImageArray:
        return image[self._top : self._top + self._high, self._left : self._left + self._wide]

    def _reduce(self, image: ImageArray) -> FloatArray:
        """The area and what lies around it as luma, (rows, columns) float32 at the finer scale."""
        luma = cv2.cvtColor(np.ascontiguousarray(self._cut(image)), cv2.COLOR_RGB2GRAY)
        size = (self._wide // self._fine, self._high // self._fine)
        return np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.float32)

    def _shrink(self, picture: FloatArray | ImageArray) -> FloatArray:
        size = (picture.shape[1] // self._coarse, picture.shape[0] // self._coarse)
        return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)

    def _turned_spectra(self) -> NDArray[np.complex64]:
        """Conjugate spectra of the golden's gradients at every turn, (turns, rows, columns), padded for the shifts."""
        small, mask = self._shrink(self._golden), self._shrink(self._mask)
        rows, columns = small.shape
        self._reach = (1 + int(LARGEST_SHIFT * rows), 1 + int(LARGEST_SHIFT * columns))
        self._padded = tuple(
            fft.next_fast_len(side + reach) for side, reach in zip(small.shape, self._reach, strict=True)
        )
        self._area = np.conj(fft.fft2(mask, self._padded))
        self._turns = np.arange(-LARGEST_TURN_DEG, LARGEST_TURN_DEG + TURN_STEP_DEG / 2, TURN_STEP_DEG)
        spectra = []
        for turn in self._turns:
            move = self._turn_about_centre(float(turn), self._fine * self._coarse)
            turned = cv2.warpAffine(small, move, (columns, rows), borderMode=cv2.BORDER_REPLICATE)
            template = _gradients(np.asarray(turned, np.float32)) * cv2.warpAffine(mask, move, (columns, rows))
            template /= max(float(np.linalg.norm(template)), 1e-6)
            spectra.append(fft.fft2(template, self._padded))
        return np.asarray(np.conj(spectra), np.complex64)

    def _turn_about_centre(self, turn_deg: float, step: int) -> Matrix:
        """From the golden to a picture turned clockwise, both reduced `step` times."""
        x, y = (self._centre - (self._left, self._top) - (step - 1) / 2) / step
        return np.asarray(cv2.getRotationMatrix2D((float(x), float(y)), -turn_deg, 1.0), np.float64)

    def _place(self, picture: FloatArray) -> FloatArray:
        """The first step: from the picture to the golden at the finer scale, (2, 3) float32."""
        gradients = _gradients(self._shrink(picture))
        common = fft.ifft2(self._turned * fft.fft2(gradients, self._padded)).real
        energy = fft.ifft2(self._area * fft.fft2(np.abs(gradients) ** 2, self._padded)).real
        down, across = (np.r_[0 : reach + 1, -reach:0] for reach in self._reach)
        common, energy = common[:, down[:, None], across], energy[down[:, None], across]
        # Without this the place with the strongest edges would win; where there are hardly any, noise must not.
        fit = common / np.sqrt(np.maximum(energy, LEAST_ENERGY * energy.max()) + 1e-9)
        far = (down[:, None] / self._reach[0]) ** 2 + (across / self._reach[1]) ** 2
        fit *= 1.0 - NEARNESS * (far + (self._turns[:, None, None] / LARGEST_TURN_DEG) ** 2) / 3.0
        turn, row, column = np.unravel_index(int(fit.argmax()), fit.shape)
        move = self._turn_about_centre(float(self._turns[turn]), self._fine)
        move[:, 2] += (across[column] * self._coarse, down[row] * self._coarse)
        return np.asarray(cv2.invertAffineTransform(move), np.float32)

    def _normalised(self, picture: FloatArray) -> GradientArray:
        """Gradients under the mask that do not depend on the lamps' strength."""
        under = picture[self._mask > 0]
        return _gradients(picture) * (self._mask / np.float32(max(float(under.std()), FLAT)))

    def _confidence(self, picture: FloatArray, found: FloatArray) -> float:
        """Weighted mean over blocks of how much of the golden's gradients the picture has at the same place.

        Blocks count by the golden's gradients, so a defect spoils those it lies on, however strong it is itself. What
        has weaker gradients (blur) or others (dirt everywhere) counts less too.
        """
        moved = cv2.warpAffine(picture, found, self._golden.shape[::-1], borderMode=cv2.BORDER_REPLICATE)
        golden, part = self._gradients, self._normalised(np.asarray(moved, np.float32))
        common = _block_means((golden * part.conj()).real)
        wanted, seen = _block_means(np.abs(golden) ** 2), _block_means(np.abs(part) ** 2)
        shares = np.clip(common / np.maximum(np.maximum(wanted, seen), 1e-9), 0.0, 1.0)
        return float((wanted * shares).sum() / max(float(wanted.sum()), 1e-9))

    def _enlarge(self, found: Matrix) -> Matrix:
        """The same move in pixels of the whole picture."""
        offset = np.array([self._left, self._top]) + (self._fine - 1) / 2
        matrix = found.copy()
        matrix[:, 2] = found[:, 2] * self._fine + offset - found[:, :2] @ offset
        return matrix


def _reduction(width: int, height: int, side: int) -> int:
    """How many times a picture is reduced so that it is about `side` long, and not too narrow to be found again."""
    return max(1, min(-(-max(width, height) // side), SLENDEREST * min(width, height) // side))


def _gradients(picture: FloatArray) -> GradientArray:
    """(rows, columns) complex: along x, and along y as the imaginary part."""
    smooth = cv2.GaussianBlur(picture, (0, 0), 0.8)
    along_x = np.asarray(cv2.Sobel(smooth, cv2.CV_32F, 1, 0), np.float32)
    return np.asarray(along_x + 1j * cv2.Sobel(smooth, cv2.CV_32F, 0, 1), np.complex64)


def _edges(picture: FloatArray) -> FloatArray:
    return np.abs(_gradients(picture))


def _block_means(values: FloatArray) -> FloatArray:
    return np.asarray(cv2.resize(values, (BLOCKS, BLOCKS), interpolation=cv2.INTER_AREA), np.float32)


def _nowhere() -> Alignment:
    return Alignment(np.eye(2, 3), (0.0, 0.0), 0.0, 0.0)
