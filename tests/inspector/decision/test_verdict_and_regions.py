"""Scores to verdicts, maps to regions and colours."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.decision.localization import find_regions
from inspector.decision.verdict import judge
from inspector.heatmap import blend, heat_colours, reject_contours, render_heatmap
from inspector.types import Limits, Verdict

LIMITS = Limits(review=0.4, reject=0.6)


@pytest.mark.parametrize(
    ("score", "verdict"),
    [
        (0.0, Verdict.PASS),
        (0.3999, Verdict.PASS),
        (0.4, Verdict.REVIEW),
        (0.5999, Verdict.REVIEW),
        (0.6, Verdict.FAIL),
        (9.0, Verdict.FAIL),
        (float("nan"), Verdict.NOT_JUDGED),
        (float("inf"), Verdict.NOT_JUDGED),
        (float("-inf"), Verdict.NOT_JUDGED),
    ],
)
def test_a_score_on_a_limit_counts_as_over_it_and_no_number_is_never_good(score, verdict):
    assert judge(score, LIMITS)[0] is verdict
    assert verdict.is_good is (verdict is Verdict.PASS)


def test_limits_the_wrong_way_round_or_not_finite_cannot_exist():
    with pytest.raises(ValueError, match="above"):
        Limits(review=0.5, reject=0.4)
    with pytest.raises(ValueError, match="finite"):
        Limits(review=float("nan"), reject=0.4)


def two_spots() -> np.ndarray:
    anomaly_map = np.zeros((20, 30), np.float32)
    anomaly_map[2:5, 3:7] = 0.5
    anomaly_map[3, 4] = 0.7
    anomaly_map[15, 25] = 0.9
    return anomaly_map


def test_regions_are_boxes_with_area_and_peak_highest_first():
    first, second = find_regions(two_spots(), 0.4)
    assert (first.x, first.y, first.width, first.height, first.area) == (25, 15, 1, 1, 1)
    assert (second.x, second.y, second.width, second.height, second.area) == (3, 2, 4, 3, 12)
    assert (second.peak_x, second.peak_y) == (4, 3)
    assert second.peak == pytest.approx(0.7)
    assert len(find_regions(two_spots(), 0.4, min_area=2)) == 1
    assert find_regions(two_spots(), 1.0) == ()


def test_a_good_part_shows_no_heat_however_its_map_varies():
    good = np.linspace(0, 0.399, 600, dtype=np.float32).reshape(20, 30)
    assert not render_heatmap(good, LIMITS)[..., 3].any()
    assert not render_heatmap(two_spots(), None)[..., 3].any()


def test_heat_grows_from_the_review_limit_on_and_keeps_its_size():
    heat = render_heatmap(np.array([[0.39, 0.41, 0.61, 5.0]], np.float32), LIMITS)[0]
    assert heat[0, 3] == 0
    assert 0 < heat[1, 3] < heat[2, 3] < heat[3, 3]
    assert heat[1, :3].sum() < heat[3, :3].sum()
    assert render_heatmap(two_spots(), LIMITS, size=(40, 60)).shape == (40, 60, 4)


def test_heat_drawn_larger_stays_where_the_enlarged_map_is_over_the_review_limit():
    grid = np.zeros((5, 5), np.float32)
    grid[2, 2] = 0.6
    heat = render_heatmap(grid, LIMITS, size=(50, 50))[..., 3] > 0
    assert heat[24:26, 24:26].all()
    assert not heat[:20].any()
    assert not heat[:, 30:].any()


def test_the_legend_spans_both_limits_with_the_maps_colours():
    values, colours = heat_colours(LIMITS)
    assert values[0] == pytest.approx(LIMITS.review)
    assert values[-1] > LIMITS.reject
    drawn = render_heatmap(values[None, :], LIMITS)[0]
    assert np.abs(drawn.astype(int) - colours.astype(int)).max() <= 8


def test_contours_surround_what_is_over_the_reject_limit():
    contours = reject_contours(two_spots(), LIMITS)
    assert {tuple(point) for contour in contours for point in contour} == {(4, 3), (25, 15)}


def test_blending_leaves_the_picture_where_there_is_no_heat():
    image = np.full((20, 30, 3), 77, np.uint8)
    mixed = blend(image, render_heatmap(two_spots(), LIMITS), opacity=1.0)
    assert (mixed[10, 10] == 77).all()
    assert (mixed[15, 25] != 77).any()
    assert (blend(image, render_heatmap(two_spots(), LIMITS), opacity=0.0) == 77).all()
