"""The manifest: what a package holds, and the recipe itself."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from dataclasses import asdict, dataclass
from typing import Any

from inspector.errors import Detail, RecipeInvalidError
from inspector.recipe import SAMPLE_ROLES, Recipe, ReferenceImage
from inspector.recipe_package.json_types import check_fields, parse_json
from inspector.recipe_package.refusal import RefusedError

FORMAT = "inspector recipe"
FORMAT_NUMBER = 1

SHA256 = re.compile(r"[0-9a-f]{64}")
MAX_CORNERS = 500
"""Of region and excluded areas together: whether edges cross takes time with their square."""

OWNED_BY_THE_STATION = frozenset({"version", "released"})

# The engine's own lists of these would bring torch along.
KNOWN_WORDS: dict[str, Collection[str]] = {
    "profile": ("calibrated", "paper", "accurate"),
    "tier": ("fast", "detailed", "adaptive"),
    "variants": ("rotate_90", "rotate_180", "rotate_270", "flip_horizontal", "flip_vertical"),
}


@dataclass(frozen=True, slots=True)
class PackedFile:
    """One picture: its name in the zip, its bytes unpacked, and their SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What `manifest.json` says.

    Attributes:
        recipe: a draft, whose samples have their names in the zip as paths.
        weights_sha256: of the weights the limits were set with, where that is known.
        files: all but the manifest.
    """

    recipe: Recipe
    weights_sha256: str | None
    software_version: str
    files: tuple[PackedFile, ...]

    def to_json(self) -> bytes:
        document = {
            "format": FORMAT,
            "format_number": FORMAT_NUMBER,
            "software_version": self.software_version,
            "weights_sha256": self.weights_sha256,
            "recipe": json.loads(self.recipe.to_json()),
            "files": [asdict(file) for file in self.files],
        }
        return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")

    @classmethod
    def from_json(cls, content: bytes) -> Manifest:
        """Raises RefusedError for anything that `to_json` cannot have made of a recipe that can be."""
        document = parse_json(content)
        if not isinstance(document, dict) or document.pop("format", None) != FORMAT:
            raise RefusedError(Detail("its manifest is foreign: it is no recipe file"))
        number = document.pop("format_number", None)
        if type(number) is not int or number < 1:
            raise RefusedError(Detail("its manifest has no format number"))
        if number > FORMAT_NUMBER:
            raise RefusedError(
                Detail(
                    "a newer station wrote it (format {number}, known is {known}); update this one",
                    number=number,
                    known=FORMAT_NUMBER,
                )
            )
        values = document.pop("recipe", None)
        check_fields(document, _Frame, Detail("its manifest"))
        check_fields(values, Recipe, Detail("its recipe"), without=OWNED_BY_THE_STATION)
        files = tuple(PackedFile(**file) for file in document["files"])
        weights_sha256 = document["weights_sha256"]
        for sha256 in (*(file.sha256 for file in files), *([] if weights_sha256 is None else [weights_sha256])):
            if not SHA256.fullmatch(sha256):
                raise RefusedError(Detail("its manifest holds a checksum that is none"))
        return cls(_recipe_of(values), weights_sha256, document["software_version"], files)


@dataclass(frozen=True, slots=True)
class _Frame:
    """The manifest's fields beside format and recipe."""

    software_version: str
    weights_sha256: str | None
    files: tuple[PackedFile, ...]


def _recipe_of(values: dict[str, Any]) -> Recipe:
    region = values.get("imaging", {}).get("region")
    if region is not None and sum(map(len, (region["outline"], *region.get("excluded", ())))) > MAX_CORNERS:
        raise RefusedError(Detail("its region has more than {most} corners", most=MAX_CORNERS))
    try:
        recipe = Recipe.from_json(json.dumps(values))
    except RecipeInvalidError as error:
        raise RefusedError(Detail("its recipe cannot be used: {detail}", detail=error.values["detail"])) from error
    _check_values(recipe)
    return recipe


def _check_values(recipe: Recipe) -> None:
    """What the types leave open, and would only be found when the recipe runs."""
    for name, known in KNOWN_WORDS.items():
        value = getattr(recipe.detector, name)
        for word in (value,) if isinstance(value, str) else value:
            if word not in known:
                raise RefusedError(
                    Detail("its recipe has a {name} that is none of {known}", name=name, known=", ".join(known))
                )
    imaging, limits = recipe.imaging, recipe.limits
    sizes = [size for size in (imaging.width, imaging.height, imaging.fps) if size is not None]
    if min(sizes, default=1) <= 0 or (recipe.detector.match_radius or 0) < 0 or recipe.record_interval_s < 0:
        raise RefusedError(Detail("its recipe has a size, radius or time below zero"))
    if limits is not None and limits.count > 0 and not (recipe.references or recipe.tuning):
        raise RefusedError(Detail("its limits were set from good parts, and it has none"))
    if recipe.golden_scores and len(recipe.golden_scores) != len(recipe.references):
        raise RefusedError(Detail("it has not one score for each golden sample"))
    _check_samples(tuple(sample for role in SAMPLE_ROLES for sample in getattr(recipe, role)))


def _check_samples(samples: tuple[ReferenceImage, ...]) -> None:
    if not all(SHA256.fullmatch(sample.sha256) for sample in samples):
        raise RefusedError(Detail("its recipe holds a checksum that is none"))
    if len({sample.path for sample in samples}) != len(samples):
        raise RefusedError(Detail("two of its samples are one file"))
