from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator

import miniaudio
import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from ui.sound import RATE_HZ, Samples, SoundPlayer, Source, Tone, open_default_device, synthesize

MakePlayer = Callable[..., SoundPlayer]


class FakeDevice:
    """Takes all samples at once and keeps them, a list for every start."""

    def __init__(self) -> None:
        self.heard: list[Samples] = []
        self.closed = 0
        self.broken = False

    def start(self, callback_generator: Source) -> None:
        if self.broken:
            raise miniaudio.MiniaudioError("unplugged")
        pieces = []
        while piece := callback_generator.send(1000):
            pieces.append(piece)
        self.heard.append(np.frombuffer(b"".join(pieces), np.int16))

    def stop(self) -> None: ...

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def device() -> FakeDevice:
    return FakeDevice()


@pytest.fixture
def make_player() -> Iterator[MakePlayer]:
    made: list[SoundPlayer] = []

    def make(open_device: Callable[[], object]) -> SoundPlayer:
        player = SoundPlayer(open_device=open_device)  # type: ignore[arg-type]
        made.append(player)
        player.open()
        return player

    yield make
    for player in made:
        player.close()


def loudness(samples: Samples, window_ms: int = 10) -> NDArray[np.bool_]:
    """Whether something sounds, in steps of `window_ms`."""
    size = RATE_HZ * window_ms // 1000
    cut = samples[: len(samples) // size * size].astype(np.float64).reshape(-1, size)
    return np.abs(cut).max(axis=1) > 300


def beeps(samples: Samples) -> int:
    sounds = loudness(samples).astype(int)
    return int((np.diff(np.concatenate([[0], sounds])) == 1).sum())


def pitch_hz(samples: Samples) -> float:
    """The strongest frequency."""
    spectrum = np.abs(np.fft.rfft(samples.astype(np.float64), 1 << 17))
    return float(np.argmax(spectrum) * RATE_HZ / (1 << 17))


def test_the_tones_differ_in_pitch_and_in_rhythm() -> None:
    pitches = sorted(pitch_hz(synthesize(tone)) for tone in Tone)
    assert all(second / first > 1.2 for first, second in itertools.pairwise(pitches))
    assert {tone: beeps(synthesize(tone)) for tone in Tone} == {Tone.REVIEW: 2, Tone.FAIL: 3, Tone.FAULT: 8}


def test_the_tones_lie_where_warnings_are_heard_and_do_not_click() -> None:
    for tone in Tone:
        samples = np.abs(synthesize(tone).astype(np.int64))
        assert 500 <= pitch_hz(synthesize(tone)) <= 2500
        assert samples.max() <= 32767
        assert samples[: RATE_HZ // 1000].max() < samples.max() / 4


def test_a_tone_reaches_the_device_whole(make_player: MakePlayer, device: FakeDevice, qtbot: QtBot) -> None:
    player = make_player(lambda: device)
    player.set_volume(100)
    player.play(Tone.REVIEW)
    qtbot.waitUntil(lambda: len(device.heard) == 1)
    assert (device.heard[0] == synthesize(Tone.REVIEW)).all()
    assert player.available is True


def test_volume_makes_it_quieter_and_mute_silent(make_player: MakePlayer, device: FakeDevice, qtbot: QtBot) -> None:
    player = make_player(lambda: device)
    player.set_volume(50)
    player.play(Tone.FAIL)
    qtbot.waitUntil(lambda: len(device.heard) == 1)
    peak = np.abs(device.heard[0].astype(int)).max()
    assert 0 < peak < np.abs(synthesize(Tone.FAIL).astype(int)).max() / 2
    player.set_muted(True)
    player.play(Tone.FAULT)
    player.set_muted(False)
    player.set_volume(0)
    player.play(Tone.FAULT)
    player.set_volume(250)
    assert player.volume == 100
    player.play(Tone.FAULT)
    qtbot.waitUntil(lambda: len(device.heard) == 2)
    assert beeps(device.heard[1]) == 8


def test_an_urgent_tone_takes_over_and_is_not_talked_over(
    make_player: MakePlayer, device: FakeDevice, qtbot: QtBot
) -> None:
    player = make_player(lambda: device)
    player.play(Tone.REVIEW)
    qtbot.waitUntil(lambda: len(device.heard) == 1)
    player.play(Tone.FAULT)
    player.play(Tone.REVIEW)
    qtbot.waitUntil(lambda: len(device.heard) == 2)
    player.play(Tone.FAIL)
    player.play(Tone.FAULT)
    qtbot.waitUntil(lambda: len(device.heard) == 3)
    assert [beeps(samples) for samples in device.heard] == [2, 8, 8]


def test_without_a_device_it_stays_silent_and_says_so(make_player: MakePlayer, qtbot: QtBot) -> None:
    def none() -> FakeDevice:
        raise miniaudio.MiniaudioError("failed to init device")

    player = SoundPlayer(open_device=none)
    with qtbot.waitSignal(player.availability_changed) as told:
        player.open()
    assert told.args == [False]
    player.play(Tone.FAIL)
    player.close()
    assert player.available is False


def test_a_device_plugged_in_later_is_found_with_the_next_tone(
    make_player: MakePlayer, device: FakeDevice, qtbot: QtBot
) -> None:
    plugged_in = threading.Event()

    def look() -> FakeDevice:
        if not plugged_in.is_set():
            raise miniaudio.MiniaudioError("failed to init device")
        return device

    player = make_player(look)
    qtbot.waitUntil(lambda: player.available is False)
    plugged_in.set()
    player.play(Tone.REVIEW)
    qtbot.waitUntil(lambda: len(device.heard) == 1)
    assert player.available is True


def test_a_device_that_is_pulled_out_is_given_back_and_told(
    make_player: MakePlayer, device: FakeDevice, qtbot: QtBot
) -> None:
    player = make_player(lambda: device)
    qtbot.waitUntil(lambda: player.available is True)
    device.broken = True
    with qtbot.waitSignal(player.availability_changed) as told:
        player.play(Tone.FAIL)
    assert told.args == [False]
    assert device.closed == 1


def test_asking_for_a_tone_never_waits_for_the_device(make_player: MakePlayer, device: FakeDevice) -> None:
    may_open = threading.Event()

    def slow() -> FakeDevice:
        may_open.wait(10)
        return device

    player = make_player(slow)
    player.play(Tone.FAIL)  # would hang here
    assert player.available is None
    may_open.set()


def test_closing_cuts_a_tone_and_gives_the_device_back(
    make_player: MakePlayer, device: FakeDevice, qtbot: QtBot
) -> None:
    player = make_player(lambda: device)
    player.play(Tone.FAULT)
    qtbot.waitUntil(lambda: len(device.heard) == 1)
    player.close()
    assert device.closed == 1


def test_the_library_plays_on_its_device_without_hardware(make_player: MakePlayer, qtbot: QtBot) -> None:
    """The real thing, in real time, on miniaudio's null backend."""
    asked: list[int] = []

    class Counted(miniaudio.PlaybackDevice):  # type: ignore[misc]
        def start(self, callback_generator: Source) -> None:
            def counted() -> Source:
                count = yield b""
                while True:
                    asked.append(count)
                    count = yield callback_generator.send(count)

            source = counted()
            next(source)
            super().start(source)

    def open_null() -> Counted:
        return Counted(miniaudio.SampleFormat.SIGNED16, 1, RATE_HZ, 60, backends=[miniaudio.Backend.NULL])

    player = make_player(open_null)
    player.play(Tone.REVIEW)
    qtbot.waitUntil(lambda: sum(asked) >= len(synthesize(Tone.REVIEW)), timeout=10_000)
    assert player.available is True


def test_this_machine_has_a_device_or_is_told_so(make_player: MakePlayer, qtbot: QtBot) -> None:
    player = make_player(open_default_device)
    player.set_muted(True)  # nobody wants to hear the tests
    qtbot.waitUntil(lambda: player.available is not None, timeout=10_000)
