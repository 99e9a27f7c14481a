"""VisA's one-class split: a CSV file that says which pictures are drawn from and which are judged."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from inspector.errors import DatasetInvalidError

VISA_SPLIT = Path("split_csv") / "1cls.csv"
VISA_HINT = f"Wanted: {VISA_SPLIT} and the folders it names."
COLUMNS = ("object", "split", "label", "image", "mask")
SPLITS = ("train", "test")
LABELS = ("normal", "anomaly")


@dataclass(frozen=True, slots=True)
class SplitRow:
    """One picture."""

    category: str
    for_training: bool
    defective: bool
    image: Path
    masks: tuple[Path, ...]


def read_split(root: Path) -> list[SplitRow]:
    """All pictures that the file names, with or without a byte-order mark.

    Raises:
        DatasetInvalidError: the file is missing or no UTF-8, lacks a column, or a line lacks a value or holds one that
            is not known; the line is named.
    """
    try:
        with (root / VISA_SPLIT).open(newline="", encoding="utf-8-sig") as file:
            return list(_rows(root, csv.DictReader(file)))
    except FileNotFoundError:
        raise _invalid(root, "is missing") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _invalid(root, f"cannot be read as CSV in UTF-8 ({error})") from error


def _rows(root: Path, rows: csv.DictReader[str]) -> Iterator[SplitRow]:
    if not set(COLUMNS) <= set(rows.fieldnames or ()):
        raise _invalid(root, "lacks a column object, split, label, image or mask")
    for row in rows:
        where = f"line {rows.line_num}"
        empty = [name for name in COLUMNS if row[name] is None or (name in ("object", "image") and not row[name])]
        if empty:
            raise _invalid(root, f"{where}: no {empty[0]}")
        if Path(row["object"]).name != row["object"]:
            raise _invalid(root, f"{where}: {row['object']!r} is no category's name")
        for name, known in (("split", SPLITS), ("label", LABELS)):
            if row[name] not in known:
                raise _invalid(root, f"{where}: the {name} {row[name]!r} is none of {', '.join(known)}")
        defective = row["label"] == "anomaly"
        if defective and row["split"] == "train":
            raise _invalid(root, f"{where}: a defective picture is for training")
        masks = (root / row["mask"],) if defective and row["mask"] else ()
        yield SplitRow(row["object"], row["split"] == "train", defective, root / row["image"], masks)


def _invalid(root: Path, detail: str) -> DatasetInvalidError:
    return DatasetInvalidError(path=root, layout="visa", detail=f"{VISA_SPLIT} {detail}", hint=VISA_HINT)
