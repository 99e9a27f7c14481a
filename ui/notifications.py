"""Notes that come and go beside the work, never over the verdict and never as a dialog."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.errors import OperatorError
from ui.language import tr
from ui.messages import Message, describe_error

logger = logging.getLogger(__name__)
SHOWN_MS = 8000
WIDTH = 460
MARGIN = 16
ABOVE_CONTROLS = 84


def told(error: Exception) -> Message:
    """An error's words, for wherever somebody waits for them; what is no known fault is logged with its traceback."""
    if not isinstance(error, OperatorError):
        logger.error("unexpected error", exc_info=error)
    return describe_error(error)


class Notifications(QObject):
    """Takes notes from anywhere in the GUI thread, logs them, and hands them to whoever shows them."""

    posted = Signal(object, object)

    def post(self, what: str, remedy: str = "") -> None:
        logger.info("%s %s", what, remedy)
        self.posted.emit(what, remedy)

    @Slot(object)
    def post_error(self, error: Exception) -> None:
        """A known fault in its own words; a bug is logged with its traceback."""
        message = told(error)
        self.post(message.what, message.remedy)


class Toast(QFrame):
    """The newest note, at the lower left of the window: the verdict is at the right."""

    def __init__(self, notifications: Notifications, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._over = parent
        self._what = QLabel()
        self._what.setProperty("role", "strong")
        self._remedy = QLabel()
        for label in (self._what, self._remedy):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        dismiss = QPushButton(tr("Close"))
        dismiss.clicked.connect(self.hide)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self._what)
        texts.addWidget(self._remedy)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 14, 14, 14)
        layout.setSpacing(16)
        layout.addLayout(texts, 1)
        layout.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        notifications.posted.connect(self._on_note_posted)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return f"{self._what.text()} {self._remedy.text()}".strip()

    @Slot(object, object)
    def _on_note_posted(self, what: str, remedy: str) -> None:
        self._what.setText(what)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.show()
        self._place()  # only shown labels have the style's font, and with it their height
        self.raise_()
        self._timer.start()

    def _place(self) -> None:
        width = min(WIDTH, self._over.width() - 2 * MARGIN)
        height = max(self._row.heightForWidth(width), 60)
        self.setGeometry(MARGIN, self._over.height() - height - MARGIN - ABOVE_CONTROLS, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
