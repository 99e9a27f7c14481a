"""A new version is signed and stored, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from inspector.recipe import Recipe
from ui.background import Background
from ui.language import tr
from ui.learning.release_form import ReleaseForm
from ui.notifications import Notifications
from ui.station import Station


class ReleaseWork(QObject):
    """Signals: `signed` with the name, at once; then `released` with the new version, or `failed` with what went wrong.

    Args:
        form: whose name signs.
    """

    signed = Signal(str)
    released = Signal(object)
    failed = Signal(object)

    def __init__(
        self, form: ReleaseForm, station: Station, notifications: Notifications, background: Background
    ) -> None:
        super().__init__(form)
        self._form = form
        self._station = station
        self._notifications = notifications
        self._background = background
        form.user.setText(station.user)

    def start(self, name: str, store: Callable[[str], Recipe]) -> None:
        """`store` gets the reason that was written, on a thread of that `name`, and gives the new version."""
        reason = self._form.reason.text().strip()
        self._station.user = self._form.user.text().strip()
        self.signed.emit(self._station.user)
        self._background.start(
            name, lambda task: store(reason), on_success=self._on_released, on_failure=self._on_failed
        )

    @Slot(object)
    def _on_released(self, recipe: Recipe) -> None:
        self._form.reason.clear()
        self._notifications.post(
            tr("{name}, version {version}, is released.", name=recipe.name, version=recipe.version),
            tr("It is used from the next start on the run page."),
        )
        self.released.emit(recipe)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
