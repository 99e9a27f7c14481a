"""Small pictures of the parts a station would have got wrong."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from inspector.evaluation.datasets import Category, Picture
from inspector.evaluation.gallery import worst_escapes
from inspector.evaluation.store import ResultStore
from inspector.types import Limits
from tests.inspector.evaluation.example_results import a_result
from tests.inspector.evaluation.small_datasets import save


def pixels(address: str) -> NDArray[np.int16]:
    data = base64.b64decode(address.removeprefix("data:image/jpeg;base64,"))
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(np.int16)


@pytest.fixture
def category(tmp_path: Path) -> Category:
    for number in range(5):
        save(tmp_path / f"test/{number}.png", np.full((60, 60, 3), 90, np.uint8))
    test = tuple(Picture(tmp_path / f"test/{number}.png", "hole" if number > 2 else "") for number in range(5))
    return Category("bottle", tmp_path, (), test, False, "mvtec")


@pytest.mark.parametrize("steep", [True, False])
def test_the_heat_of_an_escape_is_shown_in_its_own_range(category, tmp_path, steep):
    store = ResultStore(tmp_path / "results")
    result = a_result(limits=Limits(0.5, 0.9))
    maps = np.full((5, 6, 6), 0.1, np.float32)
    if steep:
        maps[:, 4:, 4:] = 0.2  # far below the review limit
    store.save(result, maps)
    (escape,) = worst_escapes([result], [category], store)
    changed = np.abs(pixels(escape.heat) - pixels(escape.picture)).max(axis=2)
    if steep:
        assert changed[-40:, -40:].mean() > 100
        assert changed[:80, :80].mean() < 40
    else:
        assert changed.max() < 10, "where nothing stands out nothing is shown"


def test_the_heat_of_a_part_that_is_not_square_lies_where_it_is(tmp_path):
    test = tuple(Picture(tmp_path / f"test/{number}.png", "hole" if number > 2 else "") for number in range(5))
    for number in range(5):
        save(tmp_path / f"test/{number}.png", np.full((60, 120, 3), 90, np.uint8))
    store = ResultStore(tmp_path / "results")
    result = a_result(limits=Limits(0.5, 0.9))
    maps = [np.full((5, 5 + 5 * (number == 3)), 0.1, np.float32) for number in range(5)]  # of pictures of other sizes
    maps[3][1:4, 6:9] = 0.2
    store.save(result, maps)
    (escape,) = worst_escapes([result], [Category("bottle", tmp_path, (), test, False, "mvtec")], store)
    changed = np.abs(pixels(escape.heat) - pixels(escape.picture)).max(axis=2)
    assert changed.shape == (110, 220)
    assert changed[40:70, 145:185].mean() > 100
    assert changed[:, :100].mean() < 40
