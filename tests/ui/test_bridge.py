from __future__ import annotations

import threading
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from inspector.pipeline.state import StationState, StationStatus
from inspector.types import Frame
from tests.fakes import gradient_image
from ui.bridge import LatestRelay, PipelineBridge


def a_frame(sequence: int, height: int = 48, width: int = 64) -> Frame:
    return Frame(gradient_image(height, width), sequence, datetime.now(UTC), 0.0)


def run_on_thread(function) -> None:  # type: ignore[no-untyped-def]
    thread = threading.Thread(target=function)
    thread.start()
    thread.join()


def test_a_flood_of_values_arrives_as_the_newest_alone_with_one_wake_up(qtbot: QtBot) -> None:
    relay = LatestRelay()
    received: list[int] = []
    relay.delivered.connect(received.append)

    run_on_thread(lambda: [relay.post(number) for number in range(1, 1001)])
    assert relay.wake_ups == 1
    qtbot.waitUntil(lambda: bool(received))
    run_on_thread(lambda: relay.post(2000))
    qtbot.waitUntil(lambda: received[-1] == 2000)

    assert received == [1000, 2000]
    assert relay.wake_ups == 2


def test_every_change_of_state_arrives_in_order(qtbot: QtBot) -> None:
    bridge = PipelineBridge()
    received: list[StationStatus] = []
    bridge.status_arrived.connect(received.append)
    sent = [StationStatus(state, datetime.now(UTC)) for state in (*StationState, *StationState)]

    run_on_thread(lambda: [bridge.state_changed(status) for status in sent])
    qtbot.waitUntil(lambda: len(received) == len(sent))

    assert received == sent


def test_a_frame_is_shrunk_to_the_view_in_the_thread_that_brings_it(qtbot: QtBot) -> None:
    bridge = PipelineBridge()
    bridge.set_view_size(100, 100)

    with qtbot.waitSignal(bridge.frame_arrived) as blocker:
        run_on_thread(lambda: bridge.frame_captured(a_frame(1, 480, 640)))

    (live,) = blocker.args
    assert (live.picture.width(), live.picture.height()) == (100, 75)
    assert live.size == (640, 480)


def test_a_silenced_bridge_delivers_nothing_that_was_posted_before(qtbot: QtBot) -> None:
    bridge = PipelineBridge()
    received: list[object] = []
    bridge.frame_arrived.connect(received.append)
    run_on_thread(lambda: bridge.frame_captured(a_frame(1)))
    bridge.silence()

    with qtbot.waitSignal(bridge.status_arrived):
        run_on_thread(lambda: bridge.state_changed(StationStatus(StationState.STOPPING, datetime.now(UTC))))

    assert received == []
