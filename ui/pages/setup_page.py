"""What the set-up page does: a draft is filled step by step, taught, given limits and released."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from inspector.errors import OperatorError
from inspector.recipe import Recipe, TriggerMode
from inspector.types import ImageArray
from ui.background import Background
from ui.notifications import Notifications
from ui.pages.setup_camera import SetupCamera
from ui.pages.setup_draft import DEFAULT_WEIGHTS, DEMO_WEIGHTS, SetupDraft
from ui.pages.setup_limits import SetupLimits
from ui.pages.setup_store import SetupStore
from ui.pages.setup_view import ANYWHERE, IMAGE_FILES, MATCHING_NOTES, TIER_NOTES, SetupView
from ui.preview_session import PreviewSession
from ui.run_session import RunSession
from ui.settings import Settings
from ui.station import Station
from ui.widgets.camera_chooser import CameraChooser

NEW_RECIPE = "New recipe"


class SetupPage(SetupView):
    """Behaviour of the set-up page."""

    recipe_released = Signal(object)
    user_changed = Signal(str)

    def __init__(
        self,
        station: Station,
        session: RunSession,
        preview: PreviewSession,
        notifications: Notifications,
        background: Background,
        settings: Settings,
    ) -> None:
        super().__init__(CameraChooser(background))
        self._station = station
        self._notifications = notifications
        self.draft = self._new_draft()
        self.camera = SetupCamera(self.image, session, preview, self.draft.imaging)
        preview.failed.connect(notifications.post_error)
        self.store = SetupStore(station, background, self)
        self.limits = SetupLimits(self, station, background)
        self.user.setText(station.user)
        self._connect()
        self.reload_recipes()
        self._show_draft()

    def _new_draft(self) -> SetupDraft:
        weights = DEMO_WEIGHTS if self._station.demo else DEFAULT_WEIGHTS
        return SetupDraft(weights=weights, match_radius=0 if self._station.demo else None)

    def _connect(self) -> None:
        self.recipe.activated.connect(self._on_recipe_activated)
        self.name.textEdited.connect(self._on_name_edited)
        self.class_name.textEdited.connect(self._on_class_name_edited)
        self.weights.textEdited.connect(self._on_weights_edited)
        self.matching.chosen.connect(self._on_matching_chosen)
        self.tier.chosen.connect(self._on_tier_chosen)
        self.trigger.chosen.connect(self._on_trigger_chosen)
        self.camera_chooser.address_chosen.connect(self._on_camera_chosen)
        self.capture.clicked.connect(self.capture_golden)
        self.next_part.clicked.connect(self.camera.next_part)
        self.import_images.clicked.connect(self._on_import_clicked)
        self.goldens.removed.connect(self._on_golden_removed)
        self.limits.changed.connect(self.show_readiness)
        self.limits.failed.connect(self._notifications.post_error)
        self.store.changed.connect(self.show_readiness)
        self.store.opened.connect(self._on_recipe_opened)
        self.store.saved.connect(self._on_recipe_saved)
        self.store.images_read.connect(self._add_images)
        self.store.failed.connect(self._notifications.post_error)
        self.user.textEdited.connect(self._on_user_edited)
        self.save.clicked.connect(self._on_save_clicked)
        self.release.clicked.connect(self._on_release_clicked)
        self.camera.changed.connect(self.show_readiness)
        self.camera.found.connect(self._on_camera_found)

    # Recipes

    def reload_recipes(self, select: str = NEW_RECIPE) -> None:
        with QSignalBlocker(self.recipe):
            self.recipe.clear()
            self.recipe.addItems([NEW_RECIPE, *self._station.database.recipes.names()])
            self.recipe.setCurrentText(select)

    @Slot(int)
    def _on_recipe_activated(self, index: int) -> None:
        if index == 0:
            self._take(self._new_draft())
        else:
            self.open_recipe(self.recipe.itemText(index))

    def open_recipe(self, name: str) -> None:
        """Brings a stored recipe with its golden samples, read in the background."""
        self.store.open(name)

    @Slot(object)
    def _on_recipe_opened(self, draft: SetupDraft) -> None:
        self._take(draft)
        self.reload_recipes(draft.name)

    def _take(self, draft: SetupDraft) -> None:
        self.limits.cancel_teaching()
        self.draft = draft
        self._show_draft()
        self.camera.use(draft.imaging)

    # Part and camera

    @Slot(str)
    def _on_name_edited(self, text: str) -> None:
        self.draft.name = text
        self.show_readiness()

    @Slot(str)
    def _on_class_name_edited(self, text: str) -> None:
        self.draft.class_name = text
        self._judging_changed()

    @Slot(str)
    def _on_weights_edited(self, text: str) -> None:
        self.draft.weights = text
        self._judging_changed()

    @Slot(object)
    def _on_matching_chosen(self, value: Any) -> None:
        self.draft.match_radius = None if value == ANYWHERE else int(value)
        self.matching_note.setText(MATCHING_NOTES[value])
        self._judging_changed()

    @Slot(object)
    def _on_tier_chosen(self, value: str) -> None:
        self.draft.tier = value
        self.tier_note.setText(TIER_NOTES[value])
        self._judging_changed()

    @Slot(object)
    def _on_trigger_chosen(self, value: TriggerMode) -> None:
        self.draft.trigger = value

    @Slot(str)
    def _on_camera_chosen(self, address: str) -> None:
        self.draft.imaging = replace(self.draft.imaging, camera=address)
        self._judging_changed()
        self.camera.use(self.draft.imaging)

    def _judging_changed(self) -> None:
        """Limits of another model, camera or set of samples mean nothing now."""
        self.limits.cancel_teaching()
        self.draft.make_stale()
        self.limits.show_draft()
        self.show_readiness()

    # The live picture

    def set_looked_at(self, looked_at: bool) -> None:
        """The camera is held only while this page is on the screen and nothing runs."""
        if looked_at:
            self.camera_chooser.search()
        self.camera.set_looked_at(looked_at)

    @Slot(bool)
    def _on_camera_found(self, feeds_parts: bool) -> None:
        """A camera that presents parts decides by itself when one is judged."""
        if feeds_parts:
            self.draft.trigger = TriggerMode.PART
        elif self.draft.trigger is TriggerMode.PART:
            self.draft.trigger = TriggerMode.SOFTWARE
        self._show_trigger()

    def _show_trigger(self) -> None:
        feeds = self.draft.trigger is TriggerMode.PART
        self.trigger.setVisible(not feeds)
        self.trigger_note.setVisible(feeds)
        if not feeds:
            self.trigger.set_value(self.draft.trigger)

    # Golden samples

    @Slot()
    def capture_golden(self) -> None:
        """Takes the frame on the screen, at its full size; a camera that presents parts moves on."""
        if self.camera.live is None:
            return
        self._add_images([self.camera.live.frame.image])
        self.camera.next_part()

    @Slot()
    def _on_import_clicked(self) -> None:
        dialog = QFileDialog(self, "Import golden samples")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(IMAGE_FILES)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.store.read_images)
        dialog.open()

    @Slot(object)
    def _add_images(self, images: Sequence[ImageArray]) -> None:
        for image in images:
            self.draft.add_image(image)
            self.goldens.add(image)
        self._judging_changed()

    @Slot(int)
    def _on_golden_removed(self, index: int) -> None:
        self.draft.remove_image(index)
        self.goldens.remove_at(index)
        self._judging_changed()

    # Release

    @Slot(str)
    def _on_user_edited(self, text: str) -> None:
        self.user_changed.emit(text.strip())
        self.show_readiness()

    @Slot()
    def _on_save_clicked(self) -> None:
        self._store(release=False)

    @Slot()
    def _on_release_clicked(self) -> None:
        self._store(release=True)

    def _store(self, *, release: bool) -> None:
        try:
            recipe = self.draft.recipe()
        except OperatorError as error:
            self._notifications.post_error(error)
            return
        self._station.user = self.user.text().strip()
        self.store.save(recipe, tuple(self.draft.images), release=release, reason=self.reason.text().strip())

    @Slot(object)
    def _on_recipe_saved(self, recipe: Recipe) -> None:
        self.draft.base = recipe
        self.reason.clear()
        self.reload_recipes(recipe.name)
        if recipe.released:
            self._notifications.post(
                f"{recipe.name}, version {recipe.version}, is released.", "Start it on the run page."
            )
            self.recipe_released.emit(recipe)
        else:
            self._notifications.post(f"{recipe.name}, version {recipe.version}, is saved as a draft.")
        self.show_readiness()

    # Showing

    def _show_draft(self) -> None:
        draft = self.draft
        self.name.setText(draft.name)
        self.class_name.setText(draft.class_name)
        self.weights.setText(draft.weights)
        self.camera_chooser.set_address(draft.imaging.camera)
        matching = ANYWHERE if draft.match_radius is None else min(draft.match_radius, 2)
        self.matching.set_value(matching)
        self.matching_note.setText(MATCHING_NOTES[matching])
        self.tier.set_value(draft.tier)
        self.tier_note.setText(TIER_NOTES[draft.tier])
        self._show_trigger()
        self.goldens.show_images(draft.images)
        self.limits.show_draft()
        self.show_readiness()

    @Slot()
    def show_readiness(self) -> None:
        """Which steps are open, and beside each closed one the reason."""
        draft = self.draft
        busy = self.store.busy
        camera = self.camera.missing
        self.capture.setEnabled(not camera and not busy)
        self.next_part.setVisible(self.camera.feeds_parts)
        count = len(draft.images)
        have = (
            f"{count} golden sample{'s' if count != 1 else ''}."
            if count
            else "Good parts only; 4 to 10 are a fair start."
        )
        self.goldens_note.setText("  ".join(text for text in (have, camera) if text))
        self.limits.show_readiness(busy)
        missing = busy or draft.missing_for_teaching()
        not_release = busy or draft.missing_for_release(self.user.text())
        if self.limits.is_teaching:
            missing = not_release = "Wait for the limits, or cancel."
        self.save.setEnabled(not missing)
        self.release.setEnabled(not not_release)
        ready = "Saves a new version and lets the run page start it."
        self.release_note.setText(not_release or ready)
