"""Tones for the verdicts that need a person, made here and played by miniaudio off the GUI thread."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Generator
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

logger = logging.getLogger(__name__)
RATE_HZ = 44100
BUFFER_MS = 60
FADE_MS = 8
HARMONICS = (1.0, 0.5, 0.3, 0.15)

Samples = NDArray[np.int16]
Source = Generator[bytes, int, None]


class Tone(IntEnum):
    """What can be heard; a higher one is more urgent."""

    REVIEW = 1
    FAIL = 2
    FAULT = 3


# (frequency in Hz, on in ms, then off in ms) for every beep. All lie where ISO 7731 wants warning sounds (500 to
# 2500 Hz, with harmonics), and differ in pitch and in rhythm: two short, three long, eight rapid that go up and down.
PATTERNS: dict[Tone, tuple[tuple[float, int, int], ...]] = {
    Tone.REVIEW: ((880.0, 110, 130),) * 2,
    Tone.FAIL: ((587.0, 260, 110),) * 3,
    Tone.FAULT: ((1568.0, 90, 30), (1175.0, 90, 30)) * 4,
}


class OutputDevice(Protocol):
    """What of `miniaudio.PlaybackDevice` is used: 16 bit, one channel, `RATE_HZ`."""

    def start(self, callback_generator: Source) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


def open_default_device() -> OutputDevice:
    """The system's loudspeaker. Raises miniaudio.MiniaudioError where there is none. Takes up to a second."""
    import miniaudio  # here, because it loads in the sound's own thread

    backends = None
    if sys.platform == "linux" and not any(Path("/dev/snd").glob("pcm*p")):
        backends = [miniaudio.Backend.PULSEAUDIO]  # ALSA without a card writes twenty lines to the terminal
    device: OutputDevice = miniaudio.PlaybackDevice(
        miniaudio.SampleFormat.SIGNED16, 1, RATE_HZ, BUFFER_MS, backends=backends, app_name="Inspection station"
    )
    return device


@cache
def synthesize(tone: Tone) -> Samples:
    """The tone at full volume: (n,) int16 at `RATE_HZ`, read-only."""
    pieces = []
    for frequency_hz, on_ms, off_ms in PATTERNS[tone]:
        time_s = np.arange(RATE_HZ * on_ms // 1000) / RATE_HZ
        wave = sum(
            strength * np.sin(2 * np.pi * frequency_hz * order * time_s) for order, strength in enumerate(HARMONICS, 1)
        )
        fade = np.clip(np.minimum(time_s, time_s[::-1]) * 1000 / FADE_MS, 0, 1)  # without it every beep clicks
        pieces += [wave * fade, np.zeros(RATE_HZ * off_ms // 1000)]
    together = np.concatenate(pieces)
    samples: Samples = np.round(together / np.abs(together).max() * 0.9 * 32767).astype(np.int16)
    samples.setflags(write=False)
    return samples


class SoundPlayer(QObject):
    """Plays one tone at a time; a more or equally urgent one takes the place of the one that sounds.

    `play` returns at once. Without a device everything stays silent; it is looked for again with every tone, so a
    loudspeaker plugged in later is found.

    Attributes:
        availability_changed: whether there is a device; emitted from the sound's thread.
    """

    availability_changed = Signal(bool)

    def __init__(
        self, parent: QObject | None = None, *, open_device: Callable[[], OutputDevice] = open_default_device
    ) -> None:
        super().__init__(parent)
        self._open_device = open_device
        self._device: OutputDevice | None = None
        self._available: bool | None = None
        self._gain = 0.0
        self._volume = 0
        self._muted = False
        self._wake = threading.Condition()
        self._wanted: Tone | None = None
        self._sounding: Tone | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
        self.set_volume(70)

    @property
    def available(self) -> bool | None:
        """Whether there is a device; None until it was looked for."""
        return self._available

    @property
    def volume(self) -> int:
        return self._volume

    @property
    def muted(self) -> bool:
        return self._muted

    def open(self) -> None:
        """Starts the thread, which looks for the device."""
        self._thread.start()

    def set_volume(self, percent: int) -> None:
        """0 to 100; a tone that sounds follows."""
        self._volume = min(100, max(0, percent))
        self._gain = (self._volume / 100) ** 2  # ears hear ratios: half way is then about half as loud

    def set_muted(self, muted: bool) -> None:
        self._muted = muted

    def play(self, tone: Tone) -> None:
        """Asks for a tone. Nothing happens while muted or at volume 0."""
        if self._muted or self._volume == 0:
            return
        with self._wake:
            current = max(self._wanted or 0, self._sounding or 0)
            if tone >= current:
                self._wanted = tone
                self._wake.notify()

    def close(self, timeout_s: float = 2.0) -> None:
        """Ends the thread and gives the device back; what sounds is cut."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def _work(self) -> None:
        self._look_for_device()
        while (tone := self._next()) is not None:
            if self._device is not None or self._look_for_device():
                self._sound(tone)
            with self._wake:
                self._sounding = None
        self._give_back()

    def _next(self) -> Tone | None:
        with self._wake:
            self._wake.wait_for(lambda: self._closing or self._wanted is not None)
            if self._closing:
                return None
            self._sounding, self._wanted = self._wanted, None
            return self._sounding

    def _sound(self, tone: Tone) -> None:
        """Until it ended, or another one or the end is wanted."""
        assert self._device is not None
        samples = synthesize(tone)
        source = self._source(samples)
        next(source)
        try:
            self._device.start(source)
            with self._wake:
                self._wake.wait_for(
                    lambda: self._closing or self._wanted is not None, len(samples) / RATE_HZ + 3 * BUFFER_MS / 1000
                )
            self._device.stop()
        except Exception as error:  # miniaudio's own class is not known here; whatever it is, the station goes on
            self._lose_device(error)

    def _source(self, samples: Samples) -> Source:
        """What miniaudio asks for samples, in a thread of its own."""
        at, piece = 0, b""
        while at < len(samples):
            count = yield piece
            gain = 0.0 if self._muted else self._gain
            piece = (samples[at : at + count] * gain).astype(np.int16).tobytes()
            at += count
        yield piece
        while True:
            yield b""

    def _look_for_device(self) -> bool:
        try:
            self._device = self._open_device()
        except Exception as error:  # as above
            self._lose_device(error)
            return False
        self._tell(available=True)
        return True

    def _lose_device(self, error: Exception) -> None:
        if self._available is not False:
            logger.warning("no sound: %s", error)
            logger.debug("the sound device failed", exc_info=error)
        self._give_back()
        self._tell(available=False)

    def _give_back(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def _tell(self, *, available: bool) -> None:
        if available != self._available:
            self._available = available
            self.availability_changed.emit(available)
