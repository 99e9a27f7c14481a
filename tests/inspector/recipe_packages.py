"""Recipe files to read, and to take apart."""

from __future__ import annotations

import hashlib
import io
import json
import warnings
import zipfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from inspector.pipeline.samples import Samples
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, ReferenceImage, sha256_of_image
from inspector.recipe_package import export_recipe
from inspector.region import RegionOfInterest, TileGrid
from inspector.types import Limits
from tests.fakes import gradient_image

REGION = RegionOfInterest(
    (64, 48), ((0.0, 0.0), (60.5, 0.0), (60.5, 40.0)), excluded=(((1.0, 1.0), (9.0, 1.0), (9.0, 9.0)),)
)


def some_samples() -> Samples:
    """Six pictures in all four roles, one of them in two."""
    image = [gradient_image(level=level) for level in range(6)]
    return Samples((image[0], image[1]), (image[2],), (image[3], image[4], image[0]), (image[5],))


def a_recipe(**changes: Any) -> Recipe:
    """With every setting that is a structure of its own, and fingerprints that fit."""
    recipe = Recipe(
        "Träger M8",
        DetectorSettings("metal washer", match_radius=0, defect_words=("with a scratch",), variants=("rotate_90",)),
        ImagingSettings("device:0", 640, 480, gain=0.0, region=REGION, tiles=TileGrid(2, 3)),
        limits=Limits(0.4, 0.6, 0.5, 0.05, 3, method="t-bound"),
        golden_scores=(0.1, 0.2),
        record_interval_s=0.5,
    )
    references = tuple(ReferenceImage("", sha256_of_image(image)) for image in some_samples().references)
    recipe = replace(recipe, references=references)
    recipe = replace(recipe, captured_under=recipe.camera_fingerprint, limits_under=recipe.calibration_fingerprint)
    return replace(recipe, **changes)


def good_package(path: Path) -> Path:
    export_recipe(path, a_recipe(), some_samples(), weights_sha256="f" * 64, software_version="0.1.0")
    return path


@dataclass
class Parts:
    """A good package taken apart, to be changed and put together again."""

    manifest: dict[str, Any]
    pictures: dict[str, bytes]
    extra: list[tuple[zipfile.ZipInfo | str, bytes]] = field(default_factory=list)
    compression: int = zipfile.ZIP_STORED

    @property
    def recipe(self) -> Any:
        return self.manifest["recipe"]

    @classmethod
    def of(cls, path: Path) -> Parts:
        with zipfile.ZipFile(path) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        return cls(json.loads(files.pop("manifest.json")), files)

    def change_picture(self, name: str, content: bytes) -> None:
        """With the manifest's checksum and size made to fit."""
        self.pictures[name] = content
        for entry in self.manifest["files"]:
            if entry["name"] == name:
                entry |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}

    def write(self, path: Path, manifest: bytes | None = None) -> None:
        with warnings.catch_warnings(), zipfile.ZipFile(path, "w", self.compression) as archive:
            warnings.simplefilter("ignore")  # of names that stand twice
            archive.writestr("manifest.json", manifest or json.dumps(self.manifest))
            for name, content in (*self.pictures.items(), *self.extra):
                archive.writestr(name, content)


def png(width: int, height: int, *, mode: str = "RGB", comment: str = "") -> bytes:
    """A black picture, with a comment as other programs write them."""
    content, info = io.BytesIO(), PngInfo()
    info.add_text("Comment", comment, zip=True)
    Image.new(mode, (width, height)).save(content, format="PNG", pnginfo=info)
    return content.getvalue()


def same_samples(one: Samples, other: Samples) -> bool:
    roles = ("references", "tuning", "proof", "known_bad")
    return all(
        len(getattr(one, role)) == len(getattr(other, role))
        and all(map(np.array_equal, getattr(one, role), getattr(other, role)))
        for role in roles
    )
