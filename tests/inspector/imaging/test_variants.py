"""Golden samples turned and mirrored."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.errors import UsageError
from inspector.imaging.variants import VARIANTS, variant, with_variants

CORNER = np.zeros((4, 6, 3), np.uint8)
CORNER[0, 0] = (1, 2, 3)


@pytest.mark.parametrize(
    ("name", "shape", "corner"),
    [
        ("rotate_90", (6, 4), (0, 3)),
        ("rotate_180", (4, 6), (3, 5)),
        ("rotate_270", (6, 4), (5, 0)),
        ("flip_horizontal", (4, 6), (0, 5)),
        ("flip_vertical", (4, 6), (3, 0)),
    ],
)
def test_a_variant_turns_clockwise_or_mirrors_and_keeps_the_colours(name, shape, corner):
    turned = variant(CORNER, name)
    assert turned.shape == (*shape, 3)
    assert turned.flags.c_contiguous
    assert turned[corner].tolist() == [1, 2, 3]
    assert turned.sum() == CORNER.sum()


def test_variants_follow_the_samples_so_that_each_leads_back_to_its_own():
    samples = [np.full((4, 4, 3), level, np.uint8) for level in (10, 20, 30)]
    learned = with_variants(samples, ("rotate_180", "flip_vertical"))
    assert [int(picture[0, 0, 0]) for picture in learned] == [10, 20, 30] * 3
    assert learned[0] is samples[0]
    assert with_variants(samples, ()) == samples


def test_an_unknown_variant_is_refused_with_those_that_exist():
    with pytest.raises(UsageError, match="rotate_90") as refused:
        with_variants([CORNER], ["rotate_45"])
    assert all(name in refused.value.what_to_do for name in VARIANTS)
