"""Export and import of a recipe as one file."""

from __future__ import annotations

import hashlib
import os
import stat
import uuid
import zipfile
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO

from inspector.errors import Detail, RecipePackageError, UsageError
from inspector.pipeline.samples import Samples
from inspector.recipe import SAMPLE_ROLES, Recipe, ReferenceImage, sha256_of_image
from inspector.recipe_package.archive import MANIFEST, CheckedArchive
from inspector.recipe_package.manifest import Manifest, PackedFile
from inspector.recipe_package.pictures import HEADER_BYTES, MAX_PIXELS_TOGETHER, decode_png, png_of, png_size
from inspector.recipe_package.refusal import RefusedError
from inspector.types import ImageArray

READABLE = stat.S_IFREG | 0o644


class ConflictChoice(StrEnum):
    """What becomes of an imported recipe whose name is taken.

    REPLACE: a new version of that recipe, which is not released. COPY: a recipe of its own, "NAME (2)".
    """

    REPLACE = "replace"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class PackagedRecipe:
    """A recipe from a file, checked and nowhere stored.

    Attributes:
        recipe: a draft with the limits of the station it comes from. Its samples' paths are names in the package;
            storing the samples gives them others.
        samples: its pictures.
        weights_sha256: of the weights its limits were set with, where that was known.
        software_version: of the station it comes from.
    """

    recipe: Recipe
    samples: Samples
    weights_sha256: str | None
    software_version: str


def export_recipe(
    path: Path, recipe: Recipe, samples: Samples, *, weights_sha256: str | None, software_version: str
) -> None:
    """Writes a package, whole or not at all; a file that was there is replaced.

    It is read back before it takes its name, so that what was exported can be imported.

    Args:
        samples: the pictures of `recipe`; they count, not the recipe's own list of them.

    Raises UsageError where it cannot be written, RecipePackageError where it would be refused.
    """
    if path.is_dir():
        raise UsageError(detail=Detail("{path} is a folder.", path=path), hint=Detail("Name the file to write."))
    temporary = path.parent / f".{uuid.uuid4().hex}.tmp"
    try:
        with temporary.open("xb") as file:
            _write(file, recipe, samples, weights_sha256, software_version)
            file.flush()
            os.fsync(file.fileno())
        read_package(temporary)
        os.replace(temporary, path)
        _force_folder(path.parent)
    except OSError as error:
        raise UsageError(
            detail=Detail("{path} cannot be written ({error}).", path=path, error=error.strerror or error),
            hint=Detail("Choose another place."),
        ) from error
    except RecipePackageError as error:
        raise RecipePackageError(path=path, detail=error.values["detail"]) from error
    finally:
        with suppress(OSError):
            temporary.unlink()


def read_package(path: Path) -> PackagedRecipe:
    """Reads and checks all of a package, and writes nothing.

    Raises RecipePackageError for anything that `export_recipe` would not have made.
    """
    try:
        with CheckedArchive(path) as archive:
            manifest = Manifest.from_json(archive.read(MANIFEST))
            _check_files(archive, manifest)
            sizes = _picture_sizes(archive, manifest)
            pictures = {file.name: _picture(archive, file, sizes[file.name]) for file in manifest.files}
            samples = Samples(**{role: _samples(manifest.recipe, role, pictures) for role in SAMPLE_ROLES})
    except RefusedError as refused:
        raise RecipePackageError(path=path, detail=refused.detail) from refused
    return PackagedRecipe(manifest.recipe, samples, manifest.weights_sha256, manifest.software_version)


def _write(file: BinaryIO, recipe: Recipe, samples: Samples, weights_sha256: str | None, software_version: str) -> None:
    packed: list[PackedFile] = []
    roles: dict[str, Any] = {}
    with zipfile.ZipFile(file, "w") as archive:
        for role in SAMPLE_ROLES:
            kept = []
            for number, image in enumerate(getattr(samples, role), 1):
                name, content = f"{role}/{number:04}.png", png_of(image)
                packed.append(PackedFile(name, len(content), hashlib.sha256(content).hexdigest()))
                kept.append(ReferenceImage(name, sha256_of_image(image)))
                archive.writestr(_entry(name), content)
            roles[role] = tuple(kept)
        draft = replace(recipe, version=0, released=False, **roles)
        manifest = Manifest(draft, weights_sha256, software_version, tuple(packed))
        archive.writestr(_entry(MANIFEST), manifest.to_json(), zipfile.ZIP_DEFLATED)


def _entry(name: str) -> zipfile.ZipInfo:
    """Without a time of its own, so that one recipe always gives the same file."""
    info = zipfile.ZipInfo(name)
    info.external_attr = READABLE << 16
    return info


def _force_folder(folder: Path) -> None:
    """A renamed file is on disk when its folder is. Windows has no way to ask for it."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _check_files(archive: CheckedArchive, manifest: Manifest) -> None:
    listed = [file.name for file in manifest.files]
    sampled = [sample.path for role in SAMPLE_ROLES for sample in getattr(manifest.recipe, role)]
    if len(set(listed)) != len(listed):
        raise RefusedError(Detail("its manifest lists a file twice"))
    if set(listed) != archive.names - {MANIFEST}:
        raise RefusedError(Detail("it does not hold the files that its manifest lists"))
    if set(sampled) != set(listed):
        raise RefusedError(Detail("its files are not the samples of its recipe"))
    for role in SAMPLE_ROLES:
        if not all(sample.path.startswith(f"{role}/") for sample in getattr(manifest.recipe, role)):
            raise RefusedError(Detail("its files are not the samples of its recipe"))
    for file in manifest.files:
        if archive.size(file.name) != file.size:
            raise RefusedError(Detail("{name} has not the size that the manifest gives for it", name=file.name))


def _picture_sizes(archive: CheckedArchive, manifest: Manifest) -> dict[str, tuple[int, int]]:
    """(width, height) of all pictures, from their headers: before any of them takes its memory."""
    sizes = {file.name: png_size(file.name, archive.read(file.name, HEADER_BYTES)) for file in manifest.files}
    if sum(width * height for width, height in sizes.values()) > MAX_PIXELS_TOGETHER:
        raise RefusedError(
            Detail(
                "its pictures have more than the {millions} million pixels allowed",
                millions=MAX_PIXELS_TOGETHER // 1_000_000,
            )
        )
    region = manifest.recipe.imaging.region
    if region is not None and any(size != region.frame_size for size in sizes.values()):
        raise RefusedError(Detail("a sample is not of the size of the pictures that its region was drawn on"))
    return sizes


def _picture(archive: CheckedArchive, file: PackedFile, size: tuple[int, int]) -> ImageArray:
    content = archive.read(file.name)
    if hashlib.sha256(content).hexdigest() != file.sha256:
        raise RefusedError(Detail("{name} has not the checksum that the manifest gives for it", name=file.name))
    return decode_png(file.name, content, size)


def _samples(recipe: Recipe, role: str, pictures: dict[str, ImageArray]) -> tuple[ImageArray, ...]:
    samples: tuple[ReferenceImage, ...] = getattr(recipe, role)
    for sample in samples:
        if sha256_of_image(pictures[sample.path]) != sample.sha256:
            raise RefusedError(Detail("the pixels of {name} are not those of the recipe's sample", name=sample.path))
    return tuple(pictures[sample.path] for sample in samples)
