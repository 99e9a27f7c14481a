"""Step 2: a sharp, well exposed live picture."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from inspector.camera.controls import Control, ControlState
from inspector.imaging.measures import clipped, focus_measure, histogram
from inspector.types import ImageArray
from ui.bridge import LivePicture
from ui.imaging.image_view import ImageView
from ui.imaging.overlay import HeatPicture, OverlayState
from ui.imaging.qimage import to_qimage
from ui.language import tr
from ui.setup.clipping import paint_clipped
from ui.setup.diagnosis_view import DiagnosisView
from ui.setup.draft import SetupDraft
from ui.setup.panel import StepPanel, column, field, scrolling
from ui.widgets.camera_chooser import CameraChooser
from ui.widgets.camera_controls import CameraControls
from ui.widgets.controls import Button, card
from ui.widgets.exposure_meters import ExposureMeters

MEASURE_MS = 200
"""Five times a second is as often as a person turning a lens follows."""


class CameraStep(StepPanel):
    """`control_wanted` asks the camera for a value (None: its own); `sizes_wanted` for the sizes it offers.

    `next_part_wanted`: on a camera that presents parts, the next one.
    """

    control_wanted = Signal(object, object)
    sizes_wanted = Signal()
    next_part_wanted = Signal()

    def __init__(self, chooser: CameraChooser, diagnosis: DiagnosisView) -> None:
        super().__init__()
        self.view = self.live_view = ImageView(OverlayState(opacity=1.0))
        self.chooser = chooser
        self.controls = CameraControls()
        self.meters = ExposureMeters()
        self.diagnosis = diagnosis
        self.next_part = Button(tr("Next part"), "start")
        self._live: LivePicture | None = None
        self._size: tuple[int, int] | None = None
        self._sizes: tuple[tuple[int, int], ...] = ()
        self._asked: set[Control] = set()
        self._shows_clipped = False
        camera, _ = card(field(tr("Camera"), self.chooser), self.next_part, self.diagnosis)
        settings, _ = card(self.meters, self.controls)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.view, 1)
        row.addWidget(scrolling(column(camera, settings), 430))
        self._timer = QTimer(self)
        self._timer.setInterval(MEASURE_MS)
        self._timer.timeout.connect(self._on_measuring_due)
        self.chooser.address_chosen.connect(self._on_address_chosen)
        self.controls.control_wanted.connect(self._on_control_wanted)
        self.controls.resolution_wanted.connect(self._on_resolution_wanted)
        self.controls.resolutions_asked.connect(self.sizes_wanted)
        self.meters.clipped_toggled.connect(self._on_clipped_toggled)
        self.next_part.clicked.connect(self.next_part_wanted)

    def show_draft(self, draft: SetupDraft) -> None:
        super().show_draft(draft)
        self.chooser.set_address(draft.imaging.camera)
        self.diagnosis.use(draft.imaging)

    def show_live(self, live: LivePicture | None) -> None:
        """The newest picture; None when there is none."""
        self._live = live
        self.next_part.setVisible(live is not None and live.part_number is not None)
        self.diagnosis.setVisible(live is None)
        if live is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        size = None if live is None else live.size
        if size != self._size:
            self._size = size
            self.controls.show_resolutions(self._sizes, size)

    @Slot(object)
    def show_controls(self, states: tuple[ControlState, ...]) -> None:
        """What the camera says of its controls; what it really took of a value just asked for goes into the recipe."""
        self.controls.show_controls(states)
        for state in states:
            wanted = getattr(self.draft.imaging, state.control.value)
            if state.control in self._asked and wanted is not None and state.follows(wanted):
                self._asked.discard(state.control)
                if state.value != wanted:
                    self._change(**{state.control.value: state.value})

    @Slot(object)
    def show_resolutions(self, sizes: tuple[tuple[int, int], ...]) -> None:
        self._sizes = sizes
        self.controls.show_resolutions(sizes, self._size)

    @Slot()
    def _on_measuring_due(self) -> None:
        if self._live is None or not self.isVisible():
            return
        image: ImageArray = self._live.frame.image
        clipping = clipped(image)
        region = self.draft.imaging.region
        if region is not None and region.frame_size != self._live.size:
            region = None
        self.meters.show_measures(
            focus_measure(image, region), histogram(image, region), clipping.bright_share, clipping.dark_share
        )
        heat = HeatPicture(to_qimage(paint_clipped(clipping)), ()) if self._shows_clipped else None
        self.view.show_heat(heat)

    @Slot(bool)
    def _on_clipped_toggled(self, shown: bool) -> None:
        self._shows_clipped = shown
        self._on_measuring_due()

    @Slot(str)
    def _on_address_chosen(self, address: str) -> None:
        if address != self.draft.imaging.camera:
            self._sizes = ()
            self.meters.clear()
            # Exposure and size belong to the camera they were set on.
            self._change(
                camera=address,
                width=None,
                height=None,
                fps=None,
                exposure_us=None,
                gain=None,
                white_balance_k=None,
                focus=None,
            )

    @Slot(object, object)
    def _on_control_wanted(self, control: Control, value: float | None) -> None:
        self._asked.add(control)
        self.control_wanted.emit(control, value)
        self._change(**{control.value: value})

    @Slot(int, int)
    def _on_resolution_wanted(self, width: int, height: int) -> None:
        self._change(width=width, height=height)

    def _change(self, **changes: Any) -> None:
        self.draft.set_imaging(replace(self.draft.imaging, **changes))
        self.edited.emit()
