"""What can be done with the picture on the run page, below it; and the lot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from ui.imaging.overlay import OverlayState
from ui.language import tr
from ui.widgets.controls import Button
from ui.widgets.legend import Legend
from ui.widgets.lot_field import LotField

LEAST_OPACITY_PX = 60


class RunTools(QWidget):
    """Takes the width it is given: where that is too little for all of it, opacity, 1:1 and then legend give way."""

    def __init__(self, overlay: OverlayState) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.heat_button = Button(tr(" Heat "), size="square")
        self.heat_button.setCheckable(True)
        self.heat_button.setChecked(overlay.shown)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(10, 100)
        self.opacity.setValue(round(overlay.opacity * 100))
        self.opacity.setAccessibleName(tr("Opacity of the heat"))
        self.opacity.setMinimumWidth(LEAST_OPACITY_PX)
        self.opacity.setMaximumWidth(160)
        self.legend = Legend()
        self.lot_field = LotField()
        self.why = Button(tr("Why?"), size="square")
        self.why.setCheckable(True)
        self.fit = Button(tr("Fit "), "fit", size="square")
        self.pixels = Button("1:1", size="square")
        self._compact = False
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.heat_button)
        row.addWidget(self.opacity, 1)
        row.addWidget(self.legend, 2)
        row.addStretch()  # where all have as much as they take
        row.addWidget(self.lot_field, 2)
        for button in (self.why, self.fit, self.pixels):
            row.addWidget(button)

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.lot_field.set_compact(compact)
        self._arrange()

    def _arrange(self) -> None:
        fixed = (self.heat_button, self.why, self.fit, self.pixels, self.legend, self.lot_field)
        needed = {widget: widget.minimumSizeHint().width() for widget in fixed} | {self.opacity: LEAST_OPACITY_PX}
        for widget in (self.opacity, self.pixels, self.legend):
            gaps = self._row.spacing() * len(needed)  # one more than between them: the stretch has one too
            if self._compact or sum(needed.values()) + gaps > self.width():
                del needed[widget]
            widget.setVisible(widget in needed)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()  # other words need other room
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
