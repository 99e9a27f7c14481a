"""Tells a bar-code scanner that types ("keyboard wedge") from a person who types."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from inspector.imaging.codes import clean_text

GAP_MS = 35
"""Between two characters at most. Scanners take 1 to 20 ms; people reach 35 ms for two keys, but not for five."""

MIN_LENGTH = 5
PAUSE_MS = 150
"""Once five characters came at this rate it is a scanner, and may pause: some do before the terminator."""

MAX_HELD = 10_000
"""Events; more than the longest code has."""

TERMINATORS = ("\r", "\n", "\t")
"""What Enter, Tab and a scanner's own line feed (also as Ctrl+M, Ctrl+J) write."""

MODIFIER_KEYS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class _Held:
    """An event kept back, and who would have got it. Only presses have a text."""

    receiver: QObject
    event: QKeyEvent | QShortcutEvent
    text: str = ""


class ScannerFilter(QObject):
    """Watches all keys of the application while it is active.

    A character is kept back until the next one comes or `gap_ms` is over; so much later, at most, a typed key arrives,
    unchanged, in order, and with the shortcut it stands for. Five characters or more at a scanner's rate that end in
    Enter or Tab are a scan: none of its keys reaches a field, a button or a shortcut. Keys with Ctrl or Alt, function
    keys and held (repeating) keys are never kept back. Times are the window system's own, so a busy desktop does not
    change a rate.

    Attributes:
        scanned: the text of a scan, made safe.
        scan_cut_short: what came at a scanner's rate without an end. It may be half a code, so it is no scan; it goes
            where text is being typed, and nowhere else.
    """

    scanned = Signal(str)
    scan_cut_short = Signal(str)

    def __init__(self, parent: QObject | None = None, *, gap_ms: int = GAP_MS, clock: Clock = time.monotonic) -> None:
        """
        Args:
            clock: seconds, for key events that carry no time.
        """
        super().__init__(parent)
        self._gap_ms = gap_ms
        self._clock = clock
        self._held: list[_Held] = []
        self._override: QKeyEvent | None = None
        self._last_ms = 0.0
        self._ended_ms: float | None = None
        self._replaying = False
        self._looked_again = False
        self._active = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_gap_passed)

    @property
    def is_active(self) -> bool:
        return self._active

    def set_active(self, active: bool) -> None:
        """Starts or ends watching; what is kept back is let go."""
        if active == self._active:
            return
        application = QCoreApplication.instance()
        assert application is not None
        self._active = active
        if active:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)
            self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _KINDS or self._replaying:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            self._override = _copy(event)  # the shortcut's event, which may follow, has neither text nor time
            return False
        if kind == QEvent.Type.Shortcut:
            assert isinstance(event, QShortcutEvent)
            return self._on_shortcut_met(watched, event)
        if kind == QEvent.Type.InputMethod:
            self._let_go()
            return False
        assert isinstance(event, QKeyEvent)
        if kind == QEvent.Type.KeyPress:
            return self._on_key_pressed(watched, event)
        return self._on_key_released(watched, event)

    def _on_shortcut_met(self, owner: QObject, event: QShortcutEvent) -> bool:
        key, self._override = self._override, None
        if key is None:
            return False
        copy = QShortcutEvent(QKeySequence(event.key()), event.shortcutId(), event.isAmbiguous())
        return self._keep(key, _Held(owner, copy, key.text()))

    def _on_key_pressed(self, receiver: QObject, event: QKeyEvent) -> bool:
        if event.key() in MODIFIER_KEYS:
            return False
        return self._keep(event, _Held(receiver, _copy(event), event.text()))

    def _keep(self, key: QKeyEvent, held: _Held) -> bool:
        """Keeps a press back, or swallows it as a scan's end; False lets it pass."""
        moment_ms = float(key.timestamp()) or 1000 * self._clock()
        if _is_character(key):
            self._hold(held, moment_ms)
            return True
        if key.text() in TERMINATORS and not key.isAutoRepeat() and self._ends_scan(moment_ms):
            return True
        self._let_go()
        return False

    def _on_key_released(self, receiver: QObject, event: QKeyEvent) -> bool:
        if event.key() in MODIFIER_KEYS:
            return False
        if not self._held:
            return False  # also of a scan's keys: without its press a release means nothing
        self._held.append(_Held(receiver, _copy(event)))
        return True

    def _hold(self, held: _Held, moment_ms: float) -> None:
        if self._held and (moment_ms - self._last_ms > self._patience_ms or len(self._held) > MAX_HELD):
            self._let_go()
        self._ended_ms = None
        self._held.append(held)
        self._last_ms = moment_ms
        self._looked_again = False
        self._timer.start(self._patience_ms)

    @property
    def _text(self) -> str:
        return "".join(held.text for held in self._held)

    @property
    def _patience_ms(self) -> int:
        """How long the next key is waited for."""
        return self._gap_ms if len(self._text) < MIN_LENGTH else max(self._gap_ms, PAUSE_MS)

    def _ends_scan(self, moment_ms: float) -> bool:
        """Whether a terminator belongs to a scan, which is then told."""
        if self._ended_ms is not None and not self._held:
            return moment_ms - self._ended_ms <= self._gap_ms  # carriage return and line feed are two keys
        text = self._text
        if len(text) < MIN_LENGTH or moment_ms - self._last_ms > self._patience_ms:
            return False
        self._forget()
        self._ended_ms = moment_ms
        clean = clean_text(text)
        if clean:
            self.scanned.emit(clean)
        return True

    def _forget(self) -> None:
        self._timer.stop()
        self._held.clear()

    @Slot()
    def _on_gap_passed(self) -> None:
        if not self._looked_again:
            # After a busy moment the timer may come before keys that already wait: those are handled first.
            self._looked_again = True
            self._timer.start(0)
            return
        self._let_go()

    def _let_go(self) -> None:
        """What is kept back goes its way: it was typed, or is a scan without an end."""
        if not self._held:
            return
        self._timer.stop()
        text = self._text
        if len(text) >= MIN_LENGTH:
            self.scan_cut_short.emit(clean_text(text))
            if not _text_is_being_typed():
                self._forget()
                return
        waiting, self._held = self._held, []
        self._replaying = True
        try:
            for held in waiting:
                if isValid(held.receiver):
                    QCoreApplication.sendEvent(held.receiver, held.event)
        finally:
            self._replaying = False


_KINDS = frozenset(
    (
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.InputMethod,
    )
)


def _is_character(event: QKeyEvent) -> bool:
    """Whether a press writes something, and is not a held key's repetition."""
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    modifiers = event.modifiers() & (control | alt | Qt.KeyboardModifier.MetaModifier)
    written = modifiers in (Qt.KeyboardModifier.NoModifier, control | alt)  # both together are AltGr on Windows
    return written and event.text().isprintable() and bool(event.text()) and not event.isAutoRepeat()


def _text_is_being_typed() -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _copy(event: QKeyEvent) -> QKeyEvent:
    """An own event: Qt's lives only as long as its delivery."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
