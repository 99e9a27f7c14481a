"""Faults of pictures, golden samples and what is judged."""

from __future__ import annotations

from inspector.errors.base import OperatorError


class ImageUnreadableError(OperatorError):
    code = "image_unreadable"
    happened = "{path} could not be read as an image: {detail}."
    remedy = "Save it again as PNG, JPEG, TIFF or BMP."


class ImageUnsupportedError(OperatorError):
    code = "image_unsupported"
    happened = "An image of {detail} cannot be judged."
    remedy = "Give an RGB image as uint8 with shape (height, width, 3)."


class NoImagesError(OperatorError):
    code = "no_images"
    happened = "No image was found in {path}."
    remedy = "Give image files (PNG, JPEG, TIFF, BMP, WebP), or a folder that holds some."


class NoReferencesError(OperatorError):
    code = "no_references"
    happened = "{what} needs at least {needed} golden sample(s), and there are {count}."
    remedy = "Add golden samples: pictures of parts known to be good."


class GoldenSampleUnusableError(OperatorError):
    code = "golden_sample_unusable"
    happened = "Golden sample {number} cannot be used with this region and alignment ({reason})."
    remedy = "Remove it, capture it again, or switch the alignment off."


class ReferencesMismatchError(OperatorError):
    code = "references_mismatch"
    happened = "The stored reference memory does not fit: {detail}."
    remedy = "Set the references again with the weights that are used now."


class DatasetInvalidError(OperatorError):
    """A dataset that cannot be measured; every fault of its files that was found is named, up to a few."""

    code = "dataset_invalid"
    happened = "{path} cannot be measured as a dataset of layout {layout!r}: {detail}."
    remedy = "{hint}"
