"""VisA's split file as people have it: saved by a spreadsheet, cut short, in another encoding."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.errors import DatasetInvalidError
from inspector.evaluation.layouts import load_categories
from tests.inspector.evaluation.small_datasets import write_visa


@pytest.fixture
def split(tmp_path: Path) -> Path:
    write_visa(tmp_path)
    return tmp_path / "split_csv" / "1cls.csv"


def test_a_byte_order_mark_is_no_part_of_a_column(split, tmp_path):
    split.write_text(split.read_text(), encoding="utf-8-sig")
    assert [category.name for category in load_categories(tmp_path, "visa")] == ["candle", "pcb1"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("candle,test", "line 2: no label"),
        ("candle,test,normal,,", "line 2: no image"),
        (",test,normal,a.JPG,", "line 2: no object"),
        ("a/b,test,normal,a.JPG,", "line 2: 'a/b' is no category's name"),
        ("candle,valid,normal,a.JPG,", "line 2: the split 'valid' is none of train, test"),
        ("candle,test,good,a.JPG,", "line 2: the label 'good' is none of normal, anomaly"),
        ("candle,train,anomaly,a.JPG,", "line 2: a defective picture is for training"),
    ],
)
def test_a_line_that_means_nothing_is_named(split, tmp_path, line, words):
    header, *rows = split.read_text().splitlines()
    split.write_text("\n".join([header, line, *rows]))
    with pytest.raises(DatasetInvalidError, match=words):
        load_categories(tmp_path, "visa")


def test_another_encoding_is_said_in_words(split, tmp_path):
    split.write_bytes(split.read_bytes() + "candle,test,normal,Stück.JPG,\n".encode("latin-1"))
    with pytest.raises(DatasetInvalidError, match="in UTF-8"):
        load_categories(tmp_path, "visa")
