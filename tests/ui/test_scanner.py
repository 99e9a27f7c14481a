from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.keyboard import FAST_MS, SLOW_MS, Heard, Keyboard, Page
from ui.scanner import GAP_MS, PAUSE_MS, ScannerFilter


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.button.setFocus()
    return made


@pytest.fixture
def keyboard(page: Page) -> Keyboard:
    return Keyboard(page)


@pytest.fixture
def scanner(keyboard: Keyboard) -> Iterator[ScannerFilter]:
    made = ScannerFilter(clock=keyboard.clock)
    made.set_active(True)
    yield made
    made.set_active(False)


@pytest.fixture
def heard(scanner: ScannerFilter) -> Heard:
    return Heard(scanner)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scan_arrives_whole_and_sets_nothing_off(
    end: Qt.Key, page: Page, keyboard: Keyboard, heard: Heard, qtbot: QtBot
) -> None:
    keyboard.write("sn h 0042", FAST_MS, end)
    assert heard.scans == ["sn h 0042"]
    qtbot.wait(2 * PAUSE_MS)
    assert (page.triggered, page.heat_toggled, page.pressed, page.field.text()) == (0, 0, 0, "")
    assert page.focusWidget() is page.button


def test_a_busy_moment_in_mid_scan_does_not_tear_it(page: Page, keyboard: Keyboard, scanner: ScannerFilter) -> None:
    heard = Heard(scanner)
    keyboard.write("sn ", FAST_MS)
    scanner._timer.timeout.emit()  # the time is over before the keys that wait already are handled
    for character in "h 42":
        keyboard.press(character, FAST_MS)
    keyboard.press(Qt.Key.Key_Return, FAST_MS)
    assert heard.scans == ["sn h 42"]
    assert page.triggered == 0


def test_a_scan_with_capitals_and_signs_of_any_language_is_read(keyboard: Keyboard, heard: Heard) -> None:
    keyboard.write("SN-42/ab", FAST_MS, Qt.Key.Key_Return)
    focus = keyboard.focus
    for index, character in enumerate("Größe漢"):
        keyboard.now_s += (SLOW_MS if index == 0 else FAST_MS) / 1000
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
        QCoreApplication.sendEvent(focus, press)
    keyboard.press(Qt.Key.Key_Return, FAST_MS)
    assert heard.scans == ["SN-42/ab", "Größe漢"]


def test_a_scan_beside_a_text_field_leaves_the_field_alone(page: Page, keyboard: Keyboard, heard: Heard) -> None:
    page.field.setFocus()
    page.field.setText("tester")
    keyboard.write("sn 0042", FAST_MS, Qt.Key.Key_Return)
    assert heard.scans == ["sn 0042"]
    assert page.field.text() == "tester"


def test_the_space_bar_still_triggers(page: Page, keyboard: Keyboard, heard: Heard, qtbot: QtBot) -> None:
    keyboard.press(" ", SLOW_MS)
    qtbot.waitUntil(lambda: page.triggered == 1)
    keyboard.press("h", SLOW_MS)
    qtbot.waitUntil(lambda: page.heat_toggled == 1)
    assert heard.scans == heard.cut_short == []
    assert page.triggered == 1


def test_typed_words_arrive_in_order_with_their_spaces_and_capitals(
    page: Page, keyboard: Keyboard, heard: Heard, qtbot: QtBot
) -> None:
    page.field.setFocus()
    returned: list[bool] = []
    page.field.returnPressed.connect(lambda: returned.append(True))
    keyboard.write("Part h 7", SLOW_MS, Qt.Key.Key_Return)
    assert page.field.text() == "Part h 7"
    assert returned == [True]
    assert heard.scans == heard.cut_short == []
    assert page.triggered == 0


def test_two_keys_rolled_together_are_still_typed(page: Page, keyboard: Keyboard, heard: Heard) -> None:
    page.field.setFocus()
    keyboard.write("the", 20, Qt.Key.Key_Return)
    assert page.field.text() == "the"
    assert heard.scans == []


def test_fast_typing_with_breaks_is_no_scan(page: Page, keyboard: Keyboard, heard: Heard) -> None:
    page.field.setFocus()
    for pair in ("th", "er", "me", "al"):
        keyboard.write(pair, 20)
    keyboard.press(Qt.Key.Key_Return, 60)
    assert page.field.text() == "thermeal"
    assert heard.scans == heard.cut_short == []


def test_a_typed_key_is_held_for_less_than_a_person_notices(
    page: Page, keyboard: Keyboard, scanner: ScannerFilter
) -> None:
    assert GAP_MS < 50
    page.field.setFocus()
    keyboard.press("a", SLOW_MS)
    assert page.field.text() == ""
    keyboard.press("b", GAP_MS + 1)
    assert page.field.text() == "a"


def test_a_pause_before_the_terminator_does_not_press_a_button(page: Page, keyboard: Keyboard, heard: Heard) -> None:
    keyboard.write("12345", FAST_MS)
    keyboard.press(Qt.Key.Key_Return, PAUSE_MS - 10)
    assert heard.scans == ["12345"]
    assert page.pressed == 0


def test_a_line_feed_ends_a_scan_too(page: Page, keyboard: Keyboard, heard: Heard) -> None:
    keyboard.write("12345", FAST_MS)
    for modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        keyboard.now_s += FAST_MS / 1000
        QCoreApplication.sendEvent(page.button, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, modifiers, "\n"))
    assert heard.scans == ["12345"]


def test_a_shortcut_on_enter_is_not_set_off_by_a_scan(page: Page, keyboard: Keyboard, heard: Heard) -> None:
    confirmed: list[bool] = []
    action = QAction("Next", page)
    action.setShortcut(QKeySequence("Return"))
    action.triggered.connect(lambda: confirmed.append(True))
    page.addAction(action)
    keyboard.write("12345", FAST_MS, Qt.Key.Key_Return)
    assert (heard.scans, confirmed) == (["12345"], [])
    keyboard.press(Qt.Key.Key_Return, SLOW_MS)
    assert confirmed == [True]


def test_line_feed_after_carriage_return_is_part_of_the_scan(page: Page, keyboard: Keyboard, heard: Heard) -> None:
    page.button.setDefault(True)
    page.field.setFocus()
    returned: list[bool] = []
    page.field.returnPressed.connect(lambda: returned.append(True))
    keyboard.write("12345", FAST_MS, Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Return, FAST_MS)
    assert returned == []
    keyboard.press(Qt.Key.Key_Return, SLOW_MS)
    assert returned == [True]
    assert heard.scans == ["12345"]


def test_a_scan_without_terminator_is_told_and_triggers_nothing(
    page: Page, keyboard: Keyboard, heard: Heard, qtbot: QtBot
) -> None:
    keyboard.write("sn h 0042", FAST_MS)
    qtbot.waitUntil(lambda: heard.cut_short == ["sn h 0042"])
    assert heard.scans == []
    keyboard.press("h", SLOW_MS)
    qtbot.waitUntil(lambda: page.heat_toggled == 1)
    assert page.triggered == 0


def test_a_scan_without_terminator_is_kept_where_text_is_typed(
    page: Page, keyboard: Keyboard, heard: Heard, qtbot: QtBot
) -> None:
    page.field.setFocus()
    keyboard.write("sn h 0042", FAST_MS)
    qtbot.waitUntil(lambda: page.field.text() == "sn h 0042")
    assert heard.cut_short == ["sn h 0042"]


def test_two_scans_behind_each_other_are_two(keyboard: Keyboard, heard: Heard) -> None:
    keyboard.write("12345", FAST_MS, Qt.Key.Key_Return)
    for character in "67890":
        keyboard.press(character, FAST_MS)
    keyboard.press(Qt.Key.Key_Return, FAST_MS)
    assert heard.scans == ["12345", "67890"]


def test_a_short_code_is_typed_like_any_other_key(page: Page, keyboard: Keyboard, heard: Heard) -> None:
    page.field.setFocus()
    keyboard.write("A7", FAST_MS, Qt.Key.Key_Return)
    assert page.field.text() == "A7"
    assert heard.scans == []


def test_keys_with_control_are_never_kept_back(page: Page, keyboard: Keyboard, scanner: ScannerFilter) -> None:
    page.field.setFocus()
    page.field.setText("abc")
    keyboard.press("x", SLOW_MS)
    keyboard.press(Qt.Key.Key_A, FAST_MS, Qt.KeyboardModifier.ControlModifier)
    assert page.field.text() == "abcx"
    assert page.field.selectedText() == "abcx"


def test_a_held_key_repeats_as_ever(page: Page, keyboard: Keyboard, heard: Heard) -> None:
    page.field.setFocus()
    keyboard.press("x", SLOW_MS)
    for _ in range(8):
        keyboard.now_s += 0.030
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x", True)
            QCoreApplication.sendEvent(page.field, event)
    assert page.field.text() == "x" * 9
    assert heard.cut_short == []


def test_the_button_under_the_focus_is_not_left_half_pressed(page: Page, keyboard: Keyboard, heard: Heard) -> None:
    for action in page.actions():
        page.removeAction(action)  # so that the button itself gets the space bar
    keyboard.write("a b c d", FAST_MS, Qt.Key.Key_Return)
    assert heard.scans == ["a b c d"]
    assert not page.button.isDown()
    keyboard.press(" ", SLOW_MS)
    keyboard.press(Qt.Key.Key_F2, SLOW_MS)
    assert page.pressed == 1


def test_a_field_that_closes_while_a_key_is_kept_back_is_no_harm(
    page: Page, keyboard: Keyboard, scanner: ScannerFilter, qtbot: QtBot
) -> None:
    page.field.setFocus()
    keyboard.press("a", SLOW_MS)
    page.field.deleteLater()
    QCoreApplication.sendPostedEvents(page.field, QEvent.Type.DeferredDelete)
    qtbot.wait(3 * GAP_MS)
    keyboard.press(" ", SLOW_MS)
    qtbot.waitUntil(lambda: page.triggered == 1)


def test_leaving_the_page_lets_go_what_was_kept_back(page: Page, keyboard: Keyboard, scanner: ScannerFilter) -> None:
    page.field.setFocus()
    keyboard.press("a", SLOW_MS)
    scanner.set_active(False)
    assert page.field.text() == "a"
    keyboard.write("12345", FAST_MS)
    assert page.field.text() == "a12345"


def test_keys_of_the_window_system_are_told_apart_too(page: Page) -> None:
    """Through the window itself, with the platform's time stamps: a wide gap, since this machine may be busy."""
    scanner = ScannerFilter(gap_ms=5000)
    heard = Heard(scanner)
    scanner.set_active(True)
    window = page.windowHandle()
    for key in "sn h 0042":
        QTest.keyClick(window, key)
    QTest.keyClick(window, Qt.Key.Key_Return)
    scanner.set_active(False)
    assert heard.scans == ["sn h 0042"]
    assert (page.triggered, page.heat_toggled, page.pressed) == (0, 0, 0)


def test_typing_through_the_window_reaches_the_field_and_the_shortcuts(
    page: Page, scanner: ScannerFilter, heard: Heard, qtbot: QtBot
) -> None:
    window = page.windowHandle()
    QTest.keyClick(window, " ")
    qtbot.waitUntil(lambda: page.triggered == 1)
    page.field.setFocus()
    for index, key in enumerate("a h"):
        QTest.keyClick(window, key)
        qtbot.waitUntil(lambda index=index: len(page.field.text()) == index + 1)  # type: ignore[misc]
    assert page.field.text() == "a h"
    assert (page.triggered, page.heat_toggled) == (1, 0)
    assert heard.scans == []
