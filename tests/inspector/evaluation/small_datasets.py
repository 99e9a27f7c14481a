"""Datasets of a few small pictures, laid out as the real ones are."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

SIDE = 60
TRAIN, GOOD, BAD = 8, 6, 5


def surface(seed: int) -> NDArray[np.uint8]:
    """(60, 60, 3): what all parts of a category have in common."""
    rng = np.random.default_rng(100 + seed)
    return np.kron(rng.integers(60, 200, (6, 6, 3)), np.ones((10, 10, 1))).astype(np.uint8)


def good_part(base: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    return np.clip(base + rng.normal(0, 6, base.shape), 0, 255).astype(np.uint8)


def bad_part(base: NDArray[np.uint8], rng: np.random.Generator) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """A part with a black corner, and its mask (60, 60) of 0 and 255."""
    image, mask = good_part(base, rng), np.zeros((SIDE, SIDE), np.uint8)
    image[30:, 30:] = 0
    mask[30:, 30:] = 255
    return image, mask


def save(path: Path, array: NDArray[np.uint8]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(array).save(path)
    return path


def write_mvtec(folder: Path, *, seed: int = 0) -> None:
    """One category: train/good, test/good, test/broken, ground_truth/broken."""
    rng, base = np.random.default_rng(seed), surface(seed)
    for number in range(TRAIN):
        save(folder / "train" / "good" / f"{number:03}.png", good_part(base, rng))
    for number in range(GOOD):
        save(folder / "test" / "good" / f"{number:03}.png", good_part(base, rng))
    for number in range(BAD):
        image, mask = bad_part(base, rng)
        save(folder / "test" / "broken" / f"{number:03}.png", image)
        save(folder / "ground_truth" / "broken" / f"{number:03}_mask.png", mask)


def write_wide(folder: Path, *, mixed: bool = False) -> None:
    """One category of pictures of 60 × 120, their defects at the right; mixed with square and with upright ones."""
    rng, base = np.random.default_rng(0), np.hstack([surface(0), surface(1)])
    shapes = [base, base[:, :SIDE], base.transpose(1, 0, 2)] if mixed else [base]
    for kind, of in (("train/good", 6), ("test/good", 6), ("test/broken", 6)):
        for number in range(of):
            image = good_part(shapes[number % len(shapes)], rng)
            if kind == "test/broken":
                mask = np.zeros(image.shape[:2], np.uint8)
                mask[-24:, -24:] = 255
                image[-24:, -24:] = 0
                save(folder / f"ground_truth/broken/{number:03}_mask.png", mask)
            save(folder / kind / f"{number:03}.png", image)


def write_mvtec_3d(folder: Path) -> None:
    """One category of 3D AD: pictures in rgb/, masks in gt/ beside them, and the heights in xyz/."""
    rng, base = np.random.default_rng(0), surface(0)
    for kind, of in (("train/good", 3), ("validation/good", 2), ("test/good", 2)):
        for number in range(of):
            save(folder / kind / "rgb" / f"{number:03}.png", good_part(base, rng))
    image, mask = bad_part(base, rng)
    save(folder / "test/hole/rgb/000.png", image)
    save(folder / "test/hole/gt/000.png", mask)
    (folder / "test/hole/xyz").mkdir()
    (folder / "test/hole/xyz/000.tiff").write_bytes(b"heights")


def write_loco(folder: Path) -> None:
    """One category of LOCO AD: a folder of masks for each defective picture, with grey values for what is missing."""
    rng, base = np.random.default_rng(0), surface(0)
    for number in range(3):
        save(folder / "train/good" / f"{number:03}.png", good_part(base, rng))
        save(folder / "test/good" / f"{number:03}.png", good_part(base, rng))
    image, mask = bad_part(base, rng)
    save(folder / "test/logical_anomalies/000.png", image)
    save(folder / "ground_truth/logical_anomalies/000/000.png", mask // 255 * 7)
    save(folder / "ground_truth/logical_anomalies/000/001.png", mask[::-1] // 255 * 9)


def write_visa(root: Path, names: tuple[str, ...] = ("candle", "pcb1")) -> None:
    rows = []
    for seed, name in enumerate(names):
        rng, base = np.random.default_rng(seed), surface(seed)
        for number in range(6):
            path = Path(name) / "Data/Images/Normal" / f"{number:04}.JPG"
            save(root / path, good_part(base, rng))
            rows.append([name, "train" if number < 4 else "test", "normal", str(path), ""])
        for number in range(2):
            image, mask = bad_part(base, rng)
            path, of_mask = (Path(name) / "Data" / kind / "Anomaly" for kind in ("Images", "Masks"))
            save(root / path / f"{number:03}.JPG", image)
            save(root / of_mask / f"{number:03}.png", mask // 255 * 2)
            rows.append([name, "test", "anomaly", str(path / f"{number:03}.JPG"), str(of_mask / f"{number:03}.png")])
    (root / "split_csv").mkdir(parents=True)
    with (root / "split_csv" / "1cls.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["object", "split", "label", "image", "mask"])
        writer.writerows(rows)


def write_folders(root: Path, *, good: int = 12, bad: int = 4, masks: bool = False) -> None:
    rng, base = np.random.default_rng(0), surface(0)
    for number in range(good):
        save(root / "good" / f"{number}.png", good_part(base, rng))
    for number in range(bad):
        image, mask = bad_part(base, rng)
        save(root / "bad" / f"{number}.png", image)
        if masks:
            save(root / "masks" / f"{number}.png", mask)
