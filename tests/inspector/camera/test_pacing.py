"""Pacing on a clock that the test moves."""

from __future__ import annotations

import math

import pytest

from inspector.camera.pacing import Pacer


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_that_small_delays_do_not_add_up() -> None:
    clock = Clock()
    pacer = Pacer(10.0, clock)
    for _ in range(50):
        clock.now += pacer.remaining_s() + 0.003
        pacer.advance()
    assert clock.now == pytest.approx(100.0 + 49 * 0.1 + 0.003, abs=0.004)


def test_that_a_long_delay_is_not_made_up_for() -> None:
    clock = Clock()
    pacer = Pacer(10.0, clock)
    pacer.advance()
    clock.now += 5.0
    assert pacer.remaining_s() == 0.0
    pacer.advance()
    assert pacer.remaining_s() == pytest.approx(0.1)


@pytest.mark.parametrize("fps", [0.0, -1.0, math.nan, math.inf])
def test_that_no_rate_is_refused(fps: float) -> None:
    with pytest.raises(ValueError, match="frame rate"):
        Pacer(fps)
