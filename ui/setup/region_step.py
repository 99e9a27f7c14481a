"""Step 3: where on the picture the part is judged."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from inspector.recipe import ImagingSettings
from inspector.region import RegionOfInterest, TileGrid
from inspector.types import ImageArray
from ui.bridge import LivePicture
from ui.imaging.qimage import to_qimage
from ui.imaging.roi_editor import RoiEditor
from ui.language import tr
from ui.setup.draft import SetupDraft
from ui.setup.panel import StepPanel, column, scrolling
from ui.widgets.controls import Button, card, text_label
from ui.widgets.region_tools import RegionTools


class RegionStep(StepPanel):
    """Draws on a still picture: the first golden sample, or the camera's last one."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = RoiEditor()
        self.tools = RegionTools(self.editor)
        self.newest = Button(tr("Take a new picture"), "camera")
        self.newest.setToolTip(tr("Draw on what the camera shows now."))
        self.source = text_label("", "caption", wraps=True)
        self._still: tuple[ImageArray, str] | None = None
        self._last: tuple[LivePicture, ImagingSettings] | None = None
        self._camera = ""
        side, _ = card(self.tools, self.newest, self.source)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.editor, 1)
        layout.addWidget(scrolling(column(side), 480))
        self.editor.region_changed.connect(self._on_region_changed)
        self.tools.tiles_chosen.connect(self._on_tiles_chosen)
        self.tools.aligned_chosen.connect(self._on_aligned_chosen)
        self.newest.clicked.connect(self._on_newest_clicked)

    def show_draft(self, draft: SetupDraft) -> None:
        changed = draft is not self.draft
        super().show_draft(draft)
        camera = draft.imaging.camera_fingerprint
        if changed or self._camera != camera:
            self._still, self._camera = None, camera
        self._choose_still()
        if changed or self.editor.region() != draft.imaging.region:
            self.editor.set_region(draft.imaging.region)
        self.tools.set_tiles(draft.imaging.tiles)
        self.tools.set_aligned(draft.imaging.aligned)
        self.newest.setEnabled(self._live is not None)

    def keep_live(self, live: LivePicture, imaging: ImagingSettings) -> None:
        """The last picture that was taken under these settings, for drawing on."""
        self._last = (live, imaging)

    @property
    def _live(self) -> LivePicture | None:
        """None where the last picture was taken by another camera, or under other settings."""
        if self._last is None or self._last[1].camera_fingerprint != self._camera:
            return None
        return self._last[0]

    def _choose_still(self) -> None:
        if self._still is None and self.draft.references:
            self._show_still(self.draft.references[0], tr("Shown: the first golden sample."))
        elif self._still is None and self._live is not None:
            self._show_still(self._live.frame.image, tr("Shown: the camera's last picture."))
        elif self._still is None:
            self.editor.clear(tr("A picture comes from the camera step, or with the first golden sample."))
            self.source.setText("")

    def _show_still(self, image: ImageArray, words: str) -> None:
        self._still = (image, words)
        self.editor.set_picture(to_qimage(image), (image.shape[1], image.shape[0]))
        self.source.setText(words)

    @Slot()
    def _on_newest_clicked(self) -> None:
        if self._live is not None:
            self._show_still(self._live.frame.image, tr("Shown: the camera's last picture."))

    @Slot(object)
    def _on_region_changed(self, region: RegionOfInterest | None) -> None:
        self.draft.set_imaging(replace(self.draft.imaging, region=region))
        self.edited.emit()

    @Slot(object)
    def _on_tiles_chosen(self, tiles: TileGrid | None) -> None:
        self.draft.set_imaging(replace(self.draft.imaging, tiles=tiles))
        self.edited.emit()

    @Slot(bool)
    def _on_aligned_chosen(self, aligned: bool) -> None:
        self.draft.set_imaging(replace(self.draft.imaging, aligned=aligned))
        self.edited.emit()
