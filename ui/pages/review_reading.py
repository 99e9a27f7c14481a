"""One inspection with all that the review shows of it, read and decoded off the GUI thread."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from database.records import RecordedInspection
from database.review_records import DispositionRecord
from inspector.errors import ImageUnreadableError, OperatorError
from inspector.heatmap import reject_contours
from inspector.imaging.variants import variant
from inspector.recipe import Recipe
from inspector.types import FloatArray, ImageArray, Limits
from ui.imaging.overlay import HeatPicture
from ui.imaging.qimage import to_qimage
from ui.imaging.resize import shrink
from ui.language import tr
from ui.messages import describe_error
from ui.station import Station
from ui.widgets.review_words import moment_text

logger = logging.getLogger(__name__)
LARGEST_BOX = (4000, 3000)
"""In pixels: what a picture is magnified from; larger ones are shrunk to it."""


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture of a frame of `size` (width, height): `fitted` into the view, and `large` to magnify."""

    fitted: QImage
    large: QImage
    size: tuple[int, int]

    @classmethod
    def of(cls, image: ImageArray, box: tuple[int, int]) -> ShownPicture:
        """From (H, W, 3) uint8 RGB, fitted into `box` (width, height). Callable from any thread."""
        size = (image.shape[1], image.shape[0])
        return cls(to_qimage(shrink(image, box)), to_qimage(shrink(image, LARGEST_BOX)), size)


@dataclass(frozen=True, slots=True)
class ReviewedInspection:
    """Everything about one inspection.

    Attributes:
        defect_types: of the recipe's newest version.
        picture, heat, golden: None for what is not there; `picture_note` and `golden_note` then say why.
        golden_number: which golden sample, from 1.
    """

    row: RecordedInspection
    history: tuple[DispositionRecord, ...]
    defect_types: tuple[str, ...]
    picture: ShownPicture | None
    picture_note: str
    heat: HeatPicture | None
    golden: ShownPicture | None
    golden_number: int | None
    golden_note: str


def read_inspection(station: Station, sequence: int, box: tuple[int, int]) -> ReviewedInspection:
    """Pictures fitted into `box` (width, height). A picture that is gone is told of, not raised.

    Raises InspectionNotFoundError.
    """
    database = station.database
    row = database.inspections.get(sequence)
    picture, picture_note = _picture(station, row, box)
    golden, golden_note = _golden(station, row, box)
    return ReviewedInspection(
        row=row,
        history=database.reviews.history(sequence),
        defect_types=_defect_types(station, row.recipe_name),
        picture=picture,
        picture_note=picture_note,
        heat=_heat(station, row, box),
        golden=golden,
        golden_number=None if row.nearest_reference is None else row.nearest_reference.reference + 1,
        golden_note=golden_note,
    )


def _picture(station: Station, row: RecordedInspection, box: tuple[int, int]) -> tuple[ShownPicture | None, str]:
    path = row.files.image_path
    if path is None:
        return None, _why_no_picture(station, row.sequence)
    try:
        return ShownPicture.of(station.database.images.load_image(path), box), ""
    except ImageUnreadableError as error:
        logger.warning("inspection %s has no picture", row.sequence, exc_info=True)
        return None, describe_error(error).what


def _why_no_picture(station: Station, sequence: int) -> str:
    for deleted in station.database.retention.deleted(sequence):
        if "image" in deleted.kinds:
            return tr(
                "The picture was deleted at {when} to make room on the disk.", when=moment_text(deleted.deleted_at)
            )
    return tr("No picture was stored for this inspection.")


def _heat(station: Station, row: RecordedInspection, box: tuple[int, int]) -> HeatPicture | None:
    """With the outlines of the regions: what lies at or above the map's review limit of that day."""
    if row.files.map_path is None or row.limits is None:
        return None
    try:
        anomaly_map: FloatArray = station.database.images.load_map(row.files.map_path)
    except ImageUnreadableError:
        logger.warning("inspection %s has no map", row.sequence, exc_info=True)
        return None
    return replace(HeatPicture.of(anomaly_map, row.limits, box), contours=_outlines(anomaly_map, row.limits))


def _outlines(anomaly_map: FloatArray, limits: Limits) -> tuple[NDArray[np.int32], ...]:
    regions = replace(limits, reject=limits.review)
    return tuple(reject_contours(anomaly_map, regions))


def _golden(station: Station, row: RecordedInspection, box: tuple[int, int]) -> tuple[ShownPicture | None, str]:
    """The golden sample that decided the score, of the recipe version of that day; turned as it was learned."""
    nearest = row.nearest_reference
    if nearest is None:
        return None, tr("No golden sample was compared with, or it was not recorded which.")
    try:
        recipe = station.database.recipes.get(row.recipe_name, row.recipe_version)
        image = station.database.images.load_reference(recipe.references[nearest.reference])
    except (OperatorError, IndexError):
        logger.warning("the golden sample of inspection %s is gone", row.sequence, exc_info=True)
        return None, tr("Golden sample {number} is no longer stored.", number=nearest.reference + 1)
    return ShownPicture.of(_turned(recipe, image, nearest.variant), box), ""


def _turned(recipe: Recipe, image: ImageArray, number: int) -> ImageArray:
    return image if number == 0 else variant(image, recipe.detector.variants[number - 1])


def _defect_types(station: Station, recipe: str) -> tuple[str, ...]:
    try:
        newest = station.database.recipes.versions(recipe)[0].number
        return station.database.recipes.get(recipe, newest).defect_types
    except OperatorError:  # of a recipe that is no longer stored, parts can be decided on all the same
        return ()
