from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.pipeline.samples import PromptTrial
from ui.imaging.qimage import to_array
from ui.widgets.prompt_trial import PromptTrialView, SignedBar, trial_sentences

FITS = PromptTrial("metal washer", 0.29, 0.03, 0.02, (("scratch", -0.04), ("hole", 0.01)), meaningful=True)


@pytest.fixture
def view(qtbot: QtBot) -> PromptTrialView:
    made = PromptTrialView()
    qtbot.addWidget(made)
    made.set_words("metal washer", ("scratch", "hole"))
    return made


def test_words_are_added_once_and_removed_and_told_each_time(view: PromptTrialView, qtbot: QtBot) -> None:
    told: list[tuple[str, tuple[str, ...]]] = []
    view.words_changed.connect(lambda noun, words: told.append((noun, words)))
    qtbot.keyClicks(view.new_word, " deep  dent ")
    qtbot.keyClick(view.new_word, Qt.Key.Key_Return)
    qtbot.keyClicks(view.new_word, "hole")
    assert not view.add.isEnabled()
    assert "already" in view.add.toolTip()
    qtbot.keyClick(view.new_word, Qt.Key.Key_Return)
    view.chips[0].click()
    qtbot.keyClicks(view.noun, "s")
    assert told == [
        ("metal washer", ("scratch", "hole", "deep dent")),
        ("metal washer", ("hole", "deep dent")),
        ("metal washers", ("hole", "deep dent")),
    ]


@pytest.mark.parametrize(
    ("trial", "words"),
    [
        (FITS, "better than “object”"),
        (replace(FITS, noun="banana", plain_margin=-0.01), "“banana” does not fit"),
        (replace(FITS, noun="object", plain_margin=0.0), "fits anything"),
        (replace(FITS, meaningful=False), "untrained"),
    ],
)
def test_the_sentence_says_whether_the_noun_fits(trial: PromptTrial, words: str, view: PromptTrialView) -> None:
    view.show_trial(trial)
    assert words in view.verdict.text()


def test_words_that_good_parts_look_like_are_named_and_so_are_words_that_call_them_bad() -> None:
    assert any("“hole”" in sentence and "“scratch”" not in sentence for sentence in trial_sentences(FITS))
    assert any("call them bad" in sentence for sentence in trial_sentences(replace(FITS, margin=-0.001)))
    assert not any("call them bad" in sentence for sentence in trial_sentences(FITS))


def test_an_untrained_model_shows_no_bars_because_they_would_mean_nothing(view: PromptTrialView) -> None:
    view.show_trial(FITS)
    assert view.margin.value == pytest.approx(0.03)
    view.show_trial(replace(FITS, meaningful=False))
    assert view.margin.value is None
    assert view.plain_margin.value is None


def test_a_trial_goes_when_the_words_it_was_of_change(view: PromptTrialView, qtbot: QtBot) -> None:
    view.show_trial(FITS)
    qtbot.keyClicks(view.noun, "x")
    assert view.margin.value is None
    assert "not been tried" in view.verdict.text()


def test_a_bar_lies_on_its_own_side_of_zero(qtbot: QtBot) -> None:
    dark = {}
    for value in (-0.1, 0.1):
        bar = SignedBar("margin")
        qtbot.addWidget(bar)
        bar.resize(264, 36)
        bar.show_value(value, 0.1)
        row = to_array(bar.grab().toImage())[18, :200, 0]
        dark[value] = row < 100
    assert dark[-0.1][20:80].all()
    assert not dark[-0.1][120:180].any()
    assert dark[0.1][120:180].all()


def test_a_trial_that_is_not_possible_says_why(view: PromptTrialView) -> None:
    view.refuse_trial("Take a golden sample first")
    assert not view.try_words.isEnabled()
    assert view.try_words.toolTip() == "Take a golden sample first"
