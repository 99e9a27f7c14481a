"""Language and vision fused in units of the golden samples."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inspector.detector import WinClipDetector, prompts
from inspector.detector.calibrated_fusion import GoldenStatistics

STATISTICS = GoldenStatistics.of(
    torch.tensor([0.10, 0.11, 0.12]), torch.tensor([0.20, 0.22, 0.24]), torch.full((3, 9), 0.2)
)


def score(visual: float, language: float) -> float:
    return float(STATISTICS.score(torch.tensor(visual), torch.tensor(language)))


def test_a_part_like_the_golden_samples_scores_like_them():
    assert score(0.11, 0.22) == pytest.approx(0.11, rel=0.01)


def test_either_part_alone_raises_the_score():
    assert score(0.3, 0.22) > 1.5 * score(0.11, 0.22)
    assert score(0.11, 0.9) > 1.5 * score(0.11, 0.22)


def test_language_that_finds_a_part_very_good_cannot_hide_what_vision_sees():
    assert score(0.5, 1e-12) > 0.55 * score(0.5, 0.22)
    assert score(0.5, 1e-12) > score(0.11, 0.22)


def test_a_language_score_that_stays_tiny_says_nothing_bad():
    tiny = GoldenStatistics.of(torch.tensor([0.10, 0.11]), torch.tensor([1e-6, 2e-6]), torch.full((2, 9), 1e-6))
    before, after = (float(tiny.score(torch.tensor(0.11), torch.tensor(p))) for p in (1e-6, 1e-3))
    assert after == pytest.approx(before, rel=0.02)


def test_the_map_is_the_visual_one_where_language_is_as_for_golden_samples():
    visual = torch.tensor([0.1, 0.2, 0.4])
    torch.testing.assert_close(STATISTICS.map(visual, torch.full((3,), 0.2)), visual)


@pytest.fixture
def trained(small_backbone):
    """The small backbone counts as trained: its weights' name is not known."""
    assert not small_backbone.untrained
    return small_backbone


def test_leaving_one_out_fuses_as_a_prediction_does(trained, images):
    detector = WinClipDetector(trained, "nut", profile="calibrated")
    detector.fit(images[:4])
    statistics = detector._golden_statistics((2, 3))
    prediction = detector.predict(images[5])
    expected = statistics.score(torch.tensor(prediction.visual_score), torch.tensor(prediction.language_score))
    assert prediction.score == pytest.approx(float(expected), rel=1e-5)
    left_out = detector.leave_one_out()
    language, _ = detector._golden_language((2, 3))
    visual = torch.from_numpy(left_out.patch_maps).amax(dim=(1, 2))
    np.testing.assert_allclose(left_out.scores, statistics.score(visual, language).numpy(), rtol=1e-5)


def test_with_one_golden_sample_there_is_nothing_to_calibrate_with(trained, images):
    calibrated, paper = (WinClipDetector(trained, "nut", profile=profile) for profile in ("calibrated", "paper"))
    for detector in (calibrated, paper):
        detector.fit(images[:1])
    assert calibrated.predict(images[3]).score == pytest.approx(paper.predict(images[3]).score)


def test_defect_words_join_the_abnormal_prompts(trained, images):
    plain = WinClipDetector(trained, "nut", profile="paper")
    worded = WinClipDetector(trained, "nut", profile="paper", defect_words=("scratch",))
    assert plain.predict(images[0]).score != worded.predict(images[0]).score


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("scratch", "{} with scratch"),
        ("with a scratch", "{} with a scratch"),
        ("missing hole", "{} missing hole"),
        (" burnt_edge ", "{} with burnt edge"),
    ],
)
def test_a_defect_word_is_put_into_a_sentence(word, state):
    assert prompts.states_of_word(word) == (state,)


def test_a_word_with_braces_cannot_break_the_prompts():
    assert prompts.compose("nut", prompts.abnormal_states(("{0}", "{}")))
    assert prompts.states_of_word("  ") == ()
