"""The end of the program: in stages, off the GUI thread, once."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.background import Task

logger = logging.getLogger(__name__)
Stage = tuple[str, Callable[[], object]]


class Shutdown(QObject):
    """Runs `prepare` in the GUI thread, then the stages on a thread; `finished` tells whether all went well.

    A stage that fails or answers False is logged, and the later ones still run: the database is closed whatever
    happened to a camera.
    """

    started = Signal()
    finished = Signal(bool)

    def __init__(self, prepare: Callable[[], None], stages: Sequence[Stage]) -> None:
        super().__init__()
        self._prepare = prepare
        self._stages = tuple(stages)
        self._task: Task | None = None

    @property
    def has_started(self) -> bool:
        return self._task is not None

    @Slot()
    def request(self) -> None:
        """Begins; further requests change nothing."""
        if self._task is not None:
            return
        self._task = Task("shutdown", self._run_stages)
        self._task.succeeded.connect(self._on_stages_run, Qt.ConnectionType.QueuedConnection)
        self.started.emit()
        self._prepare()
        self._task.start()

    def _run_stages(self, task: Task) -> bool:
        clean = True
        for name, stage in self._stages:
            try:
                if stage() is False:
                    clean = False
                    logger.error("shutdown: %s did not end in time", name)
            except Exception:
                clean = False
                logger.exception("shutdown: %s failed", name)
        return clean

    @Slot(object)
    def _on_stages_run(self, clean: bool) -> None:
        assert self._task is not None
        self._task.join(1.0)
        self.finished.emit(clean)
