from __future__ import annotations

import numpy as np
import pytest

from inspector.decision.calibration import calibrate
from inspector.pipeline.samples import SampleScores
from inspector.types import FloatArray, Limits
from ui.widgets import proof_text

LIMITS = Limits(review=0.3, reject=0.5, false_reject_rate=0.05, count=4, method="t-bound")
GOLDENS = np.array([0.1, 0.12, 0.15, 0.2], np.float32)


def proof_of(count: int, *, rejected: int = 0) -> FloatArray:
    return np.array([0.11] * (count - rejected) + [0.9] * rejected, np.float32)


def said(statements: tuple[proof_text.Statement, ...]) -> str:
    return " ".join(statement.text for statement in statements)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (
            12,
            "0 of 12 good parts rejected: the true rate is at most 22 % (95 % confidence). "
            "17 more without a reject would show 10 %.",
        ),
        (5, "the true rate is at most 45 % (95 % confidence). 24 more without a reject would show 10 %."),
        (29, "at most 9.8 % (95 % confidence). 30 more without a reject would show 5 %."),
        (59, "at most 5 % (95 % confidence). 240 more without a reject would show 1 %."),
    ],
)
def test_proof_parts_bound_the_rate_exactly_and_say_what_more_would_show(count: int, words: str) -> None:
    assert words in said(proof_text.proof_statements(proof_of(count), LIMITS))


def test_without_proof_parts_nothing_is_promised() -> None:
    text = said(proof_text.proof_statements(proof_of(0), LIMITS))
    assert "Nothing is proven" in text
    assert "another day" in text
    assert "29 without a reject would show 10 %" in text
    assert "59 without a reject would show 5 %" in text
    assert "at most" not in text


def test_a_rejected_proof_part_is_named_and_warned_of() -> None:
    statements = proof_text.proof_statements(proof_of(12, rejected=1), LIMITS)
    assert "1 of 12 good parts rejected: the true rate is at most 34 %" in statements[0].text
    warning = next(statement for statement in statements if statement.warns)
    assert "Proof part 12 would be rejected although good" in warning.text


def test_many_rejected_proof_parts_refute_the_wanted_rate() -> None:
    assert "refutes the wanted 5 %" in said(proof_text.proof_statements(proof_of(12, rejected=4), LIMITS))


def test_a_proof_part_that_could_not_be_judged_proves_nothing() -> None:
    scores = np.append(proof_of(12), np.float32(np.nan))
    text = said(proof_text.proof_statements(scores, LIMITS))
    assert "0 of 12 good parts rejected" in text
    assert "1 part could not be judged and proves nothing" in text


def test_limits_moved_by_hand_warn_that_the_proof_was_in_sight() -> None:
    moved = LIMITS.moved(review=0.3, reject=0.6)
    assert any(s.warns and "in sight" in s.text for s in proof_text.proof_statements(proof_of(12), moved))


def test_golden_samples_give_a_rate_without_and_one_with_an_assumption() -> None:
    limits = calibrate(GOLDENS, false_reject_rate=0.05)
    text = said(proof_text.golden_statements(SampleScores(references=GOLDENS), limits))
    assert "1 of 5 cases (20 %), however they spread" in text
    assert "Model-based estimate: 5 % of good parts" in text
    assert "rests on an assumption about the spread" in text
    assert "confidence" not in text


def test_one_golden_sample_promises_no_rate_at_all() -> None:
    scores = SampleScores(references=GOLDENS[:1])
    text = said(proof_text.golden_statements(scores, calibrate(GOLDENS[:1], false_reject_rate=0.05)))
    assert "no rate follows from it" in text
    assert "Provisional" in text
    assert "1 of 2" not in text


def test_without_golden_samples_it_says_what_cannot_be_promised() -> None:
    (statement,) = proof_text.golden_statements(SampleScores(), LIMITS)
    assert statement.warns
    assert "no rate of false rejects can be promised" in statement.text


def test_golden_samples_over_the_reject_limit_are_warned_of_first_and_named() -> None:
    statements = proof_text.golden_statements(SampleScores(np.array([0.1, 0.7, 0.1, 0.6], np.float32)), LIMITS)
    assert "2 of these 4 good parts would be rejected by the limits." in statements[0].text
    assert "Look at golden samples 2 and 4 in step 4." in statements[0].text
    assert statements[0].warns
    tuned = SampleScores(np.array([0.1, 0.1], np.float32), np.array([0.7], np.float32))
    assert "golden sample" not in proof_text.golden_statements(tuned, LIMITS)[0].text.split(".")[1]


def test_known_bad_parts_that_would_pass_are_named() -> None:
    (statement,) = proof_text.known_bad_statements(np.array([0.2, 0.4, 0.9, 0.1], np.float32), LIMITS)
    assert statement.warns
    assert "2 of 4 known bad parts would pass: parts 1 and 4. The others: 1 FAIL, 1 REVIEW." in statement.text


def test_moving_a_proof_part_to_tuning_says_what_it_costs() -> None:
    text = proof_text.cost_of_moving(proof_of(12), LIMITS, 3)
    assert text == "Then 11 parts are left to prove it: at most 24 % instead of 22 %."
    assert "nothing would be promised" in proof_text.cost_of_moving(proof_of(1), LIMITS, 0)


def test_moving_a_rejected_part_away_is_never_praised_as_a_better_bound() -> None:
    assert "prove nothing" in proof_text.cost_of_moving(proof_of(12, rejected=1), LIMITS, 11)
