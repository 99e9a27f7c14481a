"""How benchmarks and own pictures lie on disk: from a folder to categories.

mvtec: MVTec AD (Bergmann et al., CVPR 2019), and what follows it: 3D AD, of which the RGB pictures are taken, and LOCO
AD with one folder of masks a picture. visa: VisA (Zou et al., ECCV 2022) with its one-class split. folders: good/ and
bad/, with masks/ and references/ where there are some.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from inspector.camera.files import list_images
from inspector.errors import DatasetInvalidError, NoImagesError
from inspector.evaluation.datasets import Category, Picture, check_files
from inspector.evaluation.visa_split import VISA_HINT, read_split

KEPT_FOR_REFERENCES = 4
"""Of own good pictures without a folder of references, one in so many is never judged but drawn from."""

HINTS = {
    "mvtec": "Wanted: CATEGORY/train/good, CATEGORY/test/good, CATEGORY/test/DEFECT, CATEGORY/ground_truth/DEFECT.",
    "visa": VISA_HINT,
    "folders": "Wanted: good/ and bad/ with pictures, and where there are some masks/ and references/.",
}


def load_categories(root: Path, layout: str, wanted: tuple[str, ...] = ()) -> list[Category]:
    """The categories of a dataset, with every file looked at.

    Args:
        layout: "mvtec", "visa" or "folders".
        wanted: names of categories; empty for all.

    Raises:
        DatasetInvalidError: it is not laid out so, a category is empty or has masks for some defects only, a file is
            no image, or a mask has another size than its picture.
    """
    if not root.is_dir():
        raise _invalid(root, layout, "there is no such folder")
    root = root.resolve()  # "." has no name
    loaders = {"mvtec": _load_mvtec, "visa": _load_visa, "folders": _load_folders}
    categories = loaders[layout](root, wanted)
    for category in categories:
        _check(category, root, layout)
    check_files(categories, root, layout)
    return categories


def _load_mvtec(root: Path, wanted: tuple[str, ...]) -> list[Category]:
    if (root / "train").is_dir():  # one category was named as the dataset
        folders = [root]
    else:
        # One that was unpacked by half is a fault to name, so either folder makes it a category.
        folders = [f for f in _folders_of(root) if (f / "train").is_dir() or (f / "test").is_dir()]
    return [_mvtec_category(folder) for folder in _choose(folders, wanted, root, "mvtec")]


def _mvtec_category(folder: Path) -> Category:
    train = _images(folder / "train" / "good")
    test_folder = folder / "test"
    defects = sorted(path.name for path in test_folder.iterdir() if path.is_dir()) if test_folder.is_dir() else []
    has_masks = (folder / "ground_truth").is_dir() or any((test_folder / d / "gt").is_dir() for d in defects)
    test = []
    for defect in defects:
        for path in _images(test_folder / defect):
            kind = "" if defect == "good" else defect
            test.append(Picture(path, kind, _mvtec_masks(folder, defect, path) if kind else ()))
    return Category(folder.name, folder, tuple(train), tuple(test), has_masks, "mvtec")


def _mvtec_masks(folder: Path, defect: str, path: Path) -> tuple[Path, ...]:
    truth = folder / "ground_truth" / defect
    of_3d = folder / "test" / defect / "gt" / f"{path.stem}.png"
    for single in (truth / f"{path.stem}_mask.png", truth / f"{path.stem}.png", of_3d):
        if single.is_file():
            return (single,)
    return tuple(_images(truth / path.stem))


def _load_visa(root: Path, wanted: tuple[str, ...]) -> list[Category]:
    train: dict[str, list[Path]] = {}
    test: dict[str, list[Picture]] = {}
    for row in read_split(root):
        pictures = test.setdefault(row.category, [])
        if row.for_training:
            train.setdefault(row.category, []).append(row.image)
        else:
            pictures.append(Picture(row.image, "anomaly" if row.defective else "", row.masks))
    return [
        Category(folder.name, folder, tuple(train.get(folder.name, ())), tuple(test[folder.name]), True, "visa")
        for folder in _choose([root / name for name in sorted(test)], wanted, root, "visa")
    ]


def _load_folders(root: Path, wanted: tuple[str, ...]) -> list[Category]:
    if (root / "good").is_dir():
        folders = [root]
    else:
        folders = [f for f in _folders_of(root) if (f / "good").is_dir() or (f / "bad").is_dir()]
    return [_folders_category(folder, root) for folder in _choose(folders, wanted, root, "folders")]


def _folders_category(folder: Path, root: Path) -> Category:
    good, references = _images(folder / "good"), _images(folder / "references")
    if not references:
        # The same ones whatever is drawn later, so that every draw is measured on the same parts.
        order = np.random.default_rng(0).permutation(len(good))
        kept = set(order[: len(good) // KEPT_FOR_REFERENCES].tolist())
        references = [path for number, path in enumerate(good) if number in kept]
        good = [path for number, path in enumerate(good) if number not in kept]
    masks: dict[str, Path] = {}
    for path in _images(folder / "masks"):
        name = path.stem.removesuffix("_mask")
        if name in masks:
            raise _invalid(root, "folders", f"{masks[name]} and {path} are both masks of {name}")
        masks[name] = path
    bad = [Picture(path, "bad", (masks[path.stem],) if path.stem in masks else ()) for path in _images(folder / "bad")]
    return Category(folder.name, folder, tuple(references), (*map(Picture, good), *bad), bool(masks), "folders")


def _check(category: Category, root: Path, layout: str) -> None:
    def refuse(detail: str) -> DatasetInvalidError:
        return _invalid(root, layout, f"the category {category.name!r} {detail}")

    if not category.train:
        if category.layout == "folders" and category.test:
            raise refuse(f"needs at least {KEPT_FOR_REFERENCES} good pictures, or references/")
        raise refuse("has no good pictures to draw references from")
    if not any(not picture.defect for picture in category.test):
        raise refuse("has no good pictures to judge")
    defective = [picture for picture in category.test if picture.defect]
    if not defective:
        raise refuse("has no defective pictures to judge")
    if category.layout == "mvtec" and not category.has_masks:
        raise refuse("has no masks: ground_truth/ is missing")
    missing = [picture.path for picture in defective if not picture.masks]
    if category.has_masks and missing:
        raise refuse(f"has no mask for {len(missing)} of {len(defective)} defective pictures, such as {missing[0]}")


def _choose(folders: list[Path], wanted: tuple[str, ...], root: Path, layout: str) -> list[Path]:
    names = [folder.name for folder in folders]
    if not names:
        raise _invalid(root, layout, "it holds no category")
    unknown = [name for name in wanted if name not in names]
    if unknown:
        raise _invalid(root, layout, f"it has no category {', '.join(unknown)} (there are {', '.join(names)})")
    return [folder for folder in folders if not wanted or folder.name in wanted]


def _folders_of(root: Path) -> list[Path]:
    return sorted(path for path in root.iterdir() if path.is_dir())


def _images(folder: Path) -> list[Path]:
    """Pictures of a folder, in 3D AD of its folder "rgb"; none where there is no such folder."""
    place = folder / "rgb" if (folder / "rgb").is_dir() else folder
    try:
        return list_images(place) if place.is_dir() else []
    except NoImagesError:
        return []


def _invalid(root: Path, layout: str, detail: str) -> DatasetInvalidError:
    return DatasetInvalidError(path=root, layout=layout, detail=detail, hint=HINTS[layout])
