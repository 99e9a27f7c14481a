"""The six steps at a glance: what is done, what is stale, what is locked and why."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui.language import joined, mark, now, tr
from ui.setup.draft import SetupDraft
from ui.setup.steps import Step, StepState
from ui.setup.words import STEP_TITLES, summary
from ui.theme import current_tokens, font

STATE_WORDS = {
    StepState.LOCKED: mark("locked"),
    StepState.OPEN: mark("to do"),
    StepState.STALE: mark("to be redone"),
    StepState.DONE: mark("done"),
}
BUTTON, COMPACT_BUTTON = QSize(232, 68), QSize(58, 48)
MARKS = {StepState.DONE: "✓", StepState.STALE: "↻"}


class StepRail(QWidget):
    """`step_chosen` gives the Step; a locked one cannot be chosen and says why in its tooltip."""

    step_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {step: StepButton(step) for step in Step}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for step, button in self.buttons.items():
            group.addButton(button, step.value)
            layout.addWidget(button)
        layout.addStretch(1)
        group.idClicked.connect(self._on_button_clicked)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """The marks alone, or title and choices beside them."""
        self.setFixedWidth(COMPACT_BUTTON.width() if compact else BUTTON.width())
        for button in self.buttons.values():
            button.set_compact(compact)

    def show_draft(self, draft: SetupDraft, current: Step) -> None:
        for step, button in self.buttons.items():
            button.show_state(draft.state(step), summary(draft, step), draft.why_locked(step))
            button.setChecked(step is current)

    def _on_button_clicked(self, number: int) -> None:
        self.step_chosen.emit(Step(number))


class StepButton(QAbstractButton):
    """One step: mark, title and what was chosen in it."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        self._state = StepState.LOCKED
        self._summary = self._why_locked = ""
        self._compact = False
        self.setText(tr(STEP_TITLES[step]))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def state(self) -> StepState:
        return self._state

    def show_state(self, state: StepState, summary: str, why_locked: str) -> None:
        self._state, self._summary = state, summary
        self.setEnabled(not why_locked)
        self._why_locked = why_locked
        self._show_tip()
        words = tr(
            "Step {number}, {title}: {state}",
            number=self._step.value,
            title=tr(STEP_TITLES[self._step]),
            state=tr(STATE_WORDS[state]),
        )
        self.setAccessibleName(joined(words, summary, between=". "))
        self.update()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._show_tip()
        self.updateGeometry()

    def _show_tip(self) -> None:
        title = self.text() if self._compact else ""
        self.setToolTip(joined(title, self._why_locked, between=": "))

    def sizeHint(self) -> QSize:
        return COMPACT_BUTTON if self._compact else BUTTON

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(box, 8, 8)
            painter.setBrush(QColor(tokens.primary))
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 10, 4, box.height() - 20), 2, 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(box, 8, 8)
        enabled = self.isEnabled()
        self._paint_mark(painter, QRectF(14, self.height() / 2 - 15, 30, 30))
        if self._compact:
            painter.end()
            return
        painter.setPen(QColor(tokens.text if enabled else tokens.muted))
        painter.setFont(font(16, strong=True))
        line = QRectF(56, 12, self.width() - 64, 22)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(font(13))
        painter.setPen(QColor(tokens.muted))
        text = tr(STATE_WORDS[StepState.STALE]) if self._state is StepState.STALE else now(self._summary)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width() - 64)
        painter.drawText(line.translated(0, 22), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _paint_mark(self, painter: QPainter, circle: QRectF) -> None:
        tokens = current_tokens()
        filled = self._state in (StepState.DONE, StepState.STALE)
        fill = tokens.primary if self._state is StepState.DONE else tokens.zone_high
        painter.setBrush(QColor(fill) if filled else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(QColor(tokens.strong_border), 2))
        painter.drawEllipse(circle)
        ink = tokens.on_primary if self._state is StepState.DONE else tokens.text
        painter.setPen(QColor(ink if filled else (tokens.text if self.isEnabled() else tokens.muted)))
        painter.setFont(font(15, strong=True))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, MARKS.get(self._state, str(self._step.value)))
