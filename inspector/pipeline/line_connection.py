"""One TCP connection that sends and receives lines without ever waiting."""

from __future__ import annotations

import socket

from inspector.pipeline.line_protocol import LineError, LineSplitter

CHUNK = 4096
UNSENT_LIMIT = 16 * 1024
"""Who has not read so much is gone or broken, and is cut off."""

KERNEL_BUFFER = 32 * 1024
DEAD_AFTER_MS = 5000
"""Without a sign of the other end; the heartbeat makes sure that there is always something to be acknowledged."""


class LineConnection:
    """Not for several threads. `alive` turns False when the other end has gone or does not read."""

    def __init__(self, client: socket.socket) -> None:
        self.socket = client
        self.alive = True
        self.unsent = bytearray()
        self._splitter = LineSplitter()
        client.setblocking(False)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, KERNEL_BUFFER)
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux; elsewhere the system's own, longer time holds
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, DEAD_AFTER_MS)

    def receive(self) -> list[bytes | LineError]:
        """What has come in whole lines."""
        try:
            data = self.socket.recv(CHUNK)
        except BlockingIOError:
            return []
        except OSError:
            self.alive = False
            return []
        if not data:
            self.alive = False
        return self._splitter.feed(data)

    def send(self, line: str) -> None:
        """Sends what the network takes now and keeps the rest for `flush`."""
        if not self.alive:
            return
        self.unsent += line.encode("ascii") + b"\n"
        self.flush()
        if len(self.unsent) > UNSENT_LIMIT:
            self.alive = False

    def flush(self) -> None:
        try:
            while self.unsent:
                del self.unsent[: self.socket.send(self.unsent)]
        except BlockingIOError:
            return
        except OSError:
            self.alive = False

    def close(self) -> None:
        self.socket.close()
