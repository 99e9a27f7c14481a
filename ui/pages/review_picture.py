"""The part and its nearest golden sample on the review page: heat, magnifying, and blinking between the two."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QImage

from ui.imaging.image_view import ImageView
from ui.language import tr
from ui.pages.review_reading import ReviewedInspection, ShownPicture
from ui.pages.review_view import ReviewView
from ui.widgets.why_card import BLINK_MS, BLINKS

BEFORE_SHOWN = (1200, 900)
"""In pixels: what a picture is read for while nobody knows yet how large it will be shown."""

ENOUGH = 0.9
"""Of the pixels on the screen: a picture with fewer would look blurred."""


class ReviewPicture(QObject):
    """Blinking is asked for, never starts by itself, and ends after five seconds or with another part."""

    def __init__(self, view: ReviewView) -> None:
        super().__init__(view)
        self._view = view
        self._shown: ReviewedInspection | None = None
        self._golden_first = False
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(BLINK_MS)
        self._timer.timeout.connect(self._on_blink_due)
        view.heat_button.toggled.connect(self._on_heat_toggled)
        view.opacity.valueChanged.connect(self._on_opacity_changed)
        view.blink.clicked.connect(self.toggle_blink)
        view.fit.clicked.connect(view.picture.fit)
        view.pixels.clicked.connect(view.picture.show_pixels)
        view.picture.shown_size_changed.connect(self._on_shown_size_changed)
        view.golden.shown_size_changed.connect(self._on_shown_size_changed)

    @property
    def shown(self) -> ReviewedInspection | None:
        """The part on the screen."""
        return self._shown

    @property
    def is_blinking(self) -> bool:
        return self._timer.isActive()

    @property
    def box(self) -> tuple[int, int]:
        """What pictures are to be fitted into: (width, height) in screen pixels."""
        if not self._view.isVisible():
            return BEFORE_SHOWN
        size = self._view.picture.size() * self._view.picture.devicePixelRatioF()
        return max(1, size.width()), max(1, size.height())

    def show_inspection(self, inspection: ReviewedInspection | None, waiting: str = "") -> None:
        """Another part; None for none, with words in the picture's place."""
        self._end_blink()
        self._shown = inspection
        view = self._view
        self._show_part()
        view.legend.show_limits(None if inspection is None else inspection.row.limits)
        view.legend.setVisible(inspection is not None and inspection.heat is not None)
        if inspection is None:
            view.picture.clear(waiting)
            view.golden.clear("")
            view.golden.show_badge("")
        elif inspection.golden is None:
            view.golden.clear(inspection.golden_note)
            view.golden.show_badge("")
        else:
            view.golden.show_picture(_drawn(view.golden, inspection.golden), inspection.golden.size)
            view.golden.show_badge(tr("Golden sample {number}", number=inspection.golden_number))
        refusal = "" if self._has_both else tr("There is no golden sample's picture to compare with.")
        view.blink.setEnabled(not refusal)
        view.blink.setToolTip(refusal)
        view.blink.setAccessibleDescription(refusal or tr("Shows part and golden sample in turn for five seconds"))
        refusal = "" if inspection is not None and inspection.heat is not None else tr("No heat was stored.")
        view.heat_button.setEnabled(not refusal)
        view.heat_button.setToolTip(refusal)
        view.heat_button.setAccessibleDescription(refusal)
        view.opacity.setEnabled(not refusal and view.overlay.shown)

    @Slot()
    def toggle_blink(self) -> None:
        """Starts to show part and golden sample in turn at the same place, or ends it."""
        if self.is_blinking or not self._has_both:
            self._end_blink()
            return
        self._left = BLINKS
        self._view.blink.setChecked(True)
        self._timer.start()
        self._on_blink_due()

    @property
    def _has_both(self) -> bool:
        shown = self._shown
        return shown is not None and shown.picture is not None and shown.golden is not None

    def _end_blink(self) -> None:
        self._timer.stop()
        self._view.blink.setChecked(False)
        if self._golden_first:
            self._golden_first = False
            self._show_part()

    @Slot()
    def _on_blink_due(self) -> None:
        if self._left == 0:
            self._end_blink()
            return
        self._left -= 1
        self._golden_first = not self._golden_first
        self._show_part()

    def _show_part(self) -> None:
        """The part at the large place, or for the moment of a blink the golden sample."""
        shown, view = self._shown, self._view.picture
        if shown is None:
            view.show_badge("")
            return
        if self._golden_first and shown.golden is not None:
            view.show_picture(_drawn(view, shown.golden), shown.golden.size)
            view.show_heat(None)
            view.show_badge(tr("Golden sample {number}", number=shown.golden_number))
            return
        if shown.picture is None:
            view.clear(shown.picture_note)
        else:
            view.show_picture(_drawn(view, shown.picture), shown.picture.size)
        view.show_heat(shown.heat)
        view.show_badge(tr("Part {number}", number=shown.row.sequence))

    @Slot(int, int)
    def _on_shown_size_changed(self, width: int, height: int) -> None:
        """Magnified, a picture is drawn from all its pixels; fitted, from those that were averaged for it."""
        shown = self._shown
        if shown is None:
            return
        main = shown.golden if self._golden_first else shown.picture
        for view, picture in ((self._view.picture, main), (self._view.golden, shown.golden)):
            if picture is not None and view.picture is not None:
                wanted = _drawn(view, picture)
                if view.picture is not wanted:
                    view.show_picture(wanted, picture.size)

    @Slot(bool)
    def _on_heat_toggled(self, shown: bool) -> None:
        self._view.overlay.shown = shown
        self._view.opacity.setEnabled(shown)
        self._view.picture.update()

    @Slot(int)
    def _on_opacity_changed(self, percent: int) -> None:
        self._view.overlay.opacity = percent / 100
        self._view.picture.update()


def _drawn(view: ImageView, picture: ShownPicture) -> QImage:
    """What a view draws: the picture that was averaged down for it, or all pixels where that one is too small."""
    width, height = picture.size
    scale = min(view.width() / width, view.height() / height) * view.devicePixelRatioF()
    large_enough = picture.fitted.width() >= ENOUGH * scale * width
    return picture.fitted if view.is_fitted and large_enough else picture.large
