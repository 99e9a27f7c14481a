"""What is wrong when no picture comes: the camera's diagnosis, step by step, while it runs."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.camera.diagnosis import DiagnosisStep, diagnose
from inspector.recipe import ImagingSettings
from ui.background import Background, Task
from ui.language import joined, mark, now, tr
from ui.setup.diagnosis_words import step_text
from ui.widgets.controls import Button, text_label

START = mark("No picture? Find out why")


class DiagnosisView(QWidget):
    """A button that starts it, and a line a step. `about_to_start`: the camera has to be let go first."""

    about_to_start = Signal()
    ended = Signal()
    _step_made = Signal(object)

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._imaging = ImagingSettings()
        self._task: Task | None = None
        self.start = Button(tr(START), "warning")
        self.lines = text_label("", wraps=True)
        self.lines.setAccessibleName(tr("Diagnosis of the camera"))
        self.lines.hide()
        self._told: list[str] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.start)
        layout.addWidget(self.lines)
        self.start.clicked.connect(self._on_start_clicked)
        self._step_made.connect(self._on_step_made)

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def use(self, imaging: ImagingSettings) -> None:
        """The camera to look into."""
        if imaging.camera != self._imaging.camera:
            self._clear()
            self.lines.hide()
        self._imaging = imaging

    def cancel(self) -> None:
        """It ends after the step it is at."""
        if self._task is not None:
            self._task.cancel()

    def _clear(self) -> None:
        self._told.clear()
        self.lines.setText("")

    @Slot()
    def _on_start_clicked(self) -> None:
        if self._task is not None:
            self.cancel()
            return
        self.about_to_start.emit()
        self._clear()
        self.lines.show()
        imaging = self._imaging

        def work(task: Task) -> None:
            for step in diagnose(imaging, cancelled=task.is_cancelled):
                self._step_made.emit(step)

        self.start.setText(tr("Stop looking"))
        self._task = self._background.start("diagnosis", work, on_success=self._on_ended, on_failure=self._on_ended)

    @Slot(object)
    def _on_step_made(self, step: DiagnosisStep) -> None:
        self._told.append(step_text(step))
        self.lines.setText(joined(*map(now, self._told), between="\n"))

    @Slot(object)
    def _on_ended(self, outcome: object) -> None:
        self._task = None
        self.start.setText(tr(START))
        self.ended.emit()
