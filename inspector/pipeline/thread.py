"""A thread that ends when asked and reports its error once."""

from __future__ import annotations

import threading
from collections.abc import Callable


class StoppedEarly(BaseException):
    """Raised inside a thread to end its work because a stop was asked for; it is not reported.

    No Exception, as asyncio.CancelledError is none, so that no library below takes it for a failure of its own.
    """


class StoppableThread:
    """Runs `setup`, then `step` until a stop is asked for, then `teardown` in any case.

    Subclasses keep every blocking call below 200 ms or have it woken by `request_stop`.

    Args:
        on_error: called once, from this thread, with what a step raised; the loop has ended then.
        on_end: called last, from this thread.
    """

    def __init__(self, name: str, *, on_error: Callable[[Exception], None], on_end: Callable[[], None]) -> None:
        self.stopping = threading.Event()
        self._on_error = on_error
        self._on_end = on_end
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def setup(self) -> None: ...

    def step(self) -> None:
        raise NotImplementedError

    def teardown(self) -> None: ...

    def start(self) -> None:
        self._thread.start()

    def request_stop(self) -> None:
        self.stopping.set()

    def join(self, timeout_s: float) -> bool:
        """Waits; True when the thread has ended (or never began)."""
        if self._thread.ident is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            try:
                self.setup()
                while not self.stopping.is_set():
                    self.step()
            finally:
                self.teardown()
        except StoppedEarly:
            return
        except Exception as error:  # every kind ends the thread and is reported, known fault or bug
            self._on_error(error)
        finally:
            self._on_end()
