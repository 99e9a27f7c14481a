"""The station's end of the connection to a line controller (a PLC, a robot): one TCP client at a time."""

from __future__ import annotations

import queue
import selectors
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass

from inspector.errors import LinePortError
from inspector.pipeline import line_protocol
from inspector.pipeline.line_connection import LineConnection
from inspector.pipeline.line_orders import RECORD_TIMEOUT_S, LineOrders, PartSource, RecordedPart
from inspector.pipeline.line_protocol import Command, LineError, Verb
from inspector.pipeline.state import StationState
from inspector.pipeline.thread import StoppableThread

DEFAULT_PORT = 28380
"""Below the ports that systems hand out for outgoing connections (Linux from 32768, Windows and macOS from 49152), so
that it cannot be taken by chance; none of the services that share a plant's network has it (Modbus 502, SCPI 5025, OPC
UA 4840, EtherNet/IP 44818)."""

HEARTBEAT_S = 1.0
WAIT_S = 0.1


@dataclass(frozen=True, slots=True)
class LineSettings:
    """Where the station listens.

    Attributes:
        host: this machine alone unless told otherwise; nothing is encrypted or signed, so only the line's own network.
        port: 0 takes any that is free.
    """

    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT


class LineServer(StoppableThread):
    """Listens as long as the program lives, over all its runs; see `line_protocol` for what is said.

    Results go to the connection that asked for them. One that was lost meanwhile can ask for them again.

    Args:
        on_error: told what ended the server, from its thread.
    """

    def __init__(
        self,
        settings: LineSettings,
        *,
        software_version: str,
        on_error: Callable[[Exception], None],
        on_end: Callable[[], None] = lambda: None,
        record_timeout_s: float = RECORD_TIMEOUT_S,
    ) -> None:
        super().__init__("line", on_error=on_error, on_end=on_end)
        self._settings = settings
        self._software_version = software_version
        self._orders = LineOrders(self._result_known, record_timeout_s=record_timeout_s)
        self._results: queue.SimpleQueue[tuple[int, str]] = queue.SimpleQueue()
        self._selector = selectors.DefaultSelector()
        self._listening: socket.socket | None = None
        self._connection: LineConnection | None = None
        self._mine: set[int] = set()
        self._told: StationState | None = None
        self._beat_s = 0.0
        self._wake_receiver, self._wake_sender = socket.socketpair()
        for end in (self._wake_receiver, self._wake_sender):
            end.setblocking(False)
        self._selector.register(self._wake_receiver, selectors.EVENT_READ, self._woken)

    @property
    def address(self) -> tuple[str, int]:
        """Host and port; the port that was found free once it listens."""
        if self._listening is None:
            return self._settings.host, self._settings.port
        host, port = self._listening.getsockname()[:2]
        return str(host), int(port)

    def attach(self, source: PartSource) -> None:
        """Triggers go to this run (a `Pipeline`) from now on. From any thread."""
        self._orders.attach(source)

    def part_recorded(self, record: RecordedPart) -> None:
        """To be told of every stored row, in their order, from any thread."""
        self._orders.part_recorded(record)

    def start(self) -> None:
        """Listens from now on. Raises LinePortError."""
        host, port = self._settings.host, self._settings.port
        try:
            self._listening = socket.create_server((host, port), backlog=4)
        except (OSError, OverflowError) as error:
            self._close_all()
            raise LinePortError(host=host, port=port, detail=str(error)) from error
        self._listening.setblocking(False)
        self._selector.register(self._listening, selectors.EVENT_READ, self._accept)
        super().start()

    def request_stop(self) -> None:
        super().request_stop()
        self._wake()

    def step(self) -> None:
        for key, _ in self._selector.select(WAIT_S):
            key.data()
        self._orders.overdue()
        self._pass_results_on()
        self._tell_state()
        self._flush()

    def teardown(self) -> None:
        self._pass_results_on()
        self._tell_state()
        self._close_all()

    # On its own thread ----------------------------------------------------------------------------------

    def _accept(self) -> None:
        assert self._listening is not None
        try:
            client, _ = self._listening.accept()
        except OSError:
            return  # it has gone again
        connection = LineConnection(client)
        if self._connection is not None:
            connection.send("REFUSED occupied")
            connection.receive()  # closed with something unread, the refusal would be lost on its way
            connection.close()
            return
        self._connection, self._mine, self._told = connection, set(), None
        self._beat_s = time.monotonic()
        connection.send(line_protocol.hello(self._software_version))
        self._selector.register(client, selectors.EVENT_READ, self._receive)

    def _receive(self) -> None:
        connection = self._connection
        if connection is None:
            return
        for line in connection.receive():
            connection.send(self._answer(line))
        if not connection.alive:
            self._hang_up()

    def _answer(self, line: bytes | LineError) -> str:
        try:
            if isinstance(line, LineError):
                raise line
            return self._carry_out(line_protocol.parse(line))
        except LineError as error:
            return f"ERROR {error.code}"

    def _carry_out(self, command: Command) -> str:
        match command:
            case Command(Verb.HELLO):
                return line_protocol.hello(self._software_version)
            case Command(Verb.STATE):
                return line_protocol.state(self._orders.state)
            case Command(Verb.RESULT, number=int(number)):
                return self._orders.look_up(number)
        answer = self._orders.place(command.serial)
        if answer.startswith("ACCEPTED "):
            self._mine.add(int(answer.removeprefix("ACCEPTED ")))
        return answer

    def _pass_results_on(self) -> None:
        while not self._results.empty():
            number, line = self._results.get()
            if self._connection is not None and number in self._mine:
                self._mine.discard(number)
                self._connection.send(line)

    def _tell_state(self) -> None:
        if self._connection is None:
            return
        state = self._orders.state
        if state is not self._told:
            self._told = state
            self._connection.send(line_protocol.state(state))
        now = time.monotonic()
        if now - self._beat_s >= HEARTBEAT_S:
            self._beat_s = now
            self._connection.send(line_protocol.alive(state))

    def _flush(self) -> None:
        connection = self._connection
        if connection is None:
            return
        connection.flush()
        if not connection.alive:
            self._hang_up()
            return
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if connection.unsent else 0)
        self._selector.modify(connection.socket, events, self._receive)

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._selector.unregister(self._connection.socket)
            self._connection.close()
            self._connection = None

    def _close_all(self) -> None:
        self._hang_up()
        if self._listening is not None:
            self._listening.close()
        self._selector.close()
        self._wake_receiver.close()
        self._wake_sender.close()

    # From other threads ---------------------------------------------------------------------------------

    def _result_known(self, number: int, line: str) -> None:
        self._results.put((number, line))
        self._wake()

    def _wake(self) -> None:
        try:
            self._wake_sender.send(b"!")
        except OSError:
            return  # full: it wakes anyway; closed: it has ended

    def _woken(self) -> None:
        try:
            self._wake_receiver.recv(4096)
        except BlockingIOError:
            return
