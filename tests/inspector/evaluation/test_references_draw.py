"""Draws of references: the same for the same seed, and never the same set twice."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from inspector.errors import NoReferencesError
from inspector.evaluation.references_draw import distinct_draws, draw_references


def test_references_are_drawn_without_replacement_and_fewer_are_part_of_more():
    train = [Path(f"{number}.png") for number in range(20)]
    eight = draw_references(train, 8, 3, category="bolt")
    assert len(set(eight)) == 8
    assert draw_references(train, 4, 3, category="bolt") == eight[:4]
    assert draw_references(train, 8, 3, category="bolt") == eight
    assert draw_references(train, 8, 4, category="bolt") != eight
    assert draw_references(train, 8, 3, category="nut") != eight
    assert set(draw_references(train, 20, 0, category="bolt")) == set(train)
    with pytest.raises(NoReferencesError, match="21-shot on bolt"):
        draw_references(train, 21, 0, category="bolt")


@pytest.mark.parametrize(("pictures", "shots"), [(3, 1), (3, 2), (4, 2), (5, 1), (5, 4), (6, 6)])
def test_no_set_of_references_is_drawn_twice_until_there_is_no_other(pictures, shots):
    train = [Path(f"{number}.png") for number in range(pictures)]
    every = math.comb(pictures, shots)
    for category in ("bolt", "nut", "screw"):
        draws = distinct_draws(pictures, shots, 50)
        assert draws == every
        sets = [frozenset(draw_references(train, shots, seed, category=category)) for seed in range(draws)]
        assert len(set(sets)) == draws
        with pytest.raises(ValueError, match="there are not"):
            draw_references(train, shots, draws, category=category)


def test_without_references_there_is_one_draw():
    assert distinct_draws(8, 0, 5) == 1
    assert draw_references([Path("0.png")], 0, 0, category="bolt") == ()
