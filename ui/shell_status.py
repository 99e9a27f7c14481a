"""What the top bar tells at all times: recipe, camera, user, and whether camera, model and disk are well."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.background import Background, Task
from ui.health import camera_health, disk_health, model_health
from ui.language import joined, tr
from ui.pages.run_page import RunPage
from ui.pages.system_words import without_password
from ui.run_session import RunSession
from ui.station import Station
from ui.widgets.top_bar import Health, TopBar

DISK_INTERVAL_MS = 30_000
HEALTH_INTERVAL_MS = 1000


class ShellStatus(QObject):
    """Keeps the top bar true. `disk_measured` carries the disk's health and its words."""

    disk_measured = Signal(object)

    def __init__(
        self, bar: TopBar, station: Station, session: RunSession, run_page: RunPage, background: Background
    ) -> None:
        super().__init__()
        self._bar = bar
        self._station = station
        self._session = session
        self._run_page = run_page
        self._background = background
        self._disk_timer = QTimer(self)
        self._disk_timer.setInterval(DISK_INTERVAL_MS)
        self._disk_timer.timeout.connect(self._on_disk_due)
        self._health_timer = QTimer(self)
        self._health_timer.setInterval(HEALTH_INTERVAL_MS)
        self._health_timer.timeout.connect(self.show_health)
        session.status_changed.connect(self.show_health)
        session.lot_changed.connect(bar.show_lot)

    def start(self) -> None:
        self.show_user()
        self.show_health()
        self._on_disk_due()
        self._disk_timer.start()
        self._health_timer.start()

    def stop(self) -> None:
        self._disk_timer.stop()
        self._health_timer.stop()

    def show_user(self) -> None:
        self._bar.show_user(self._station.user)

    def show_recipe(self) -> None:
        recipe = self._session.recipe or self._run_page.selected_recipe
        if recipe is None:
            self._bar.show_recipe(tr("No recipe"), "")
            return
        version = tr("version {number}", number=recipe.version) if recipe.version else ""
        camera = without_password(self._run_page.camera_chooser.label)
        self._bar.show_recipe(joined(recipe.name, version, between=" · "), camera)

    @Slot()
    def show_health(self) -> None:
        status = self._session.status if self._session.is_active else None
        self._bar.camera_health.show_health(*camera_health(status, self._session.statistics().camera_fps))
        self._bar.model_health.show_health(*model_health(status))
        self.show_recipe()

    @Slot()
    def _on_disk_due(self) -> None:
        folder = self._station.data_dir

        def measure(task: Task) -> tuple[Health, str]:
            return disk_health(folder)

        self._background.start("disk-space", measure, on_success=self.on_disk_measured)

    @Slot(object)
    def on_disk_measured(self, result: tuple[Health, str]) -> None:
        self._bar.disk_health.show_health(*result)
        self.disk_measured.emit(result)
