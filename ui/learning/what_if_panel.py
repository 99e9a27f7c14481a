"""Other limits tried on the station's own log: what they would have said, and a new version with them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent

from database.records import RecipeVersionSummary
from inspector.decision.what_if import WhatIf
from inspector.recipe import Recipe
from inspector.types import Limits
from ui.background import Background
from ui.language import joined, now, tr
from ui.learning import what_if_words as words
from ui.learning.logged_parts import LogChoice, LoggedParts, apply_limits, tried
from ui.learning.part_pictures import PartPictures
from ui.learning.placed_limits import PlacedLimits
from ui.learning.release_form import say_why
from ui.learning.release_work import ReleaseWork
from ui.learning.score_lanes import ScoreLanes
from ui.learning.version_words import next_start_note, running_version, version_words
from ui.learning.what_if_source import Choices, WhatIfSource
from ui.learning.what_if_view import WhatIfView, fill
from ui.notifications import Notifications
from ui.run_session import RunSession
from ui.station import Station
from ui.widgets.focus_home import FocusHome

GALLERY_PAUSE_MS = 120
"""The pictures follow when a limit rests; counts follow at once."""


class WhatIfPanel(WhatIfView):
    """Behaviour of the panel. Limits may be applied while the recipe runs: a run keeps those that it was started with.

    Signals: `recipe_released` with the new version; `inspection_chosen` with a part's sequence; `user_changed` with the
    name that signed.
    """

    recipe_released = Signal(object)
    inspection_chosen = Signal(int)
    user_changed = Signal(str)

    def __init__(
        self, station: Station, session: RunSession, notifications: Notifications, background: Background
    ) -> None:
        super().__init__(PartPictures(station.database, background))
        self._station = station
        self._session = session
        self._notifications = notifications
        self._background = background
        self._source = WhatIfSource(station.database, background, self)
        self._logged: LoggedParts | None = None
        self._limits: Limits | None = None
        self._placed: PlacedLimits | None = None
        self._versions: tuple[RecipeVersionSummary, ...] = ()
        self._found: WhatIf | None = None
        self._busy = ""
        self._saving = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(GALLERY_PAUSE_MS)
        self._pause.timeout.connect(self._show_flips)
        self._release = ReleaseWork(self.form, station, notifications, background)
        self._focus = FocusHome(self, lambda: (self.review, self.recipe))
        self._connect()
        self._show_log(None)

    def _connect(self) -> None:
        self._source.choices_read.connect(self._on_choices_read)
        self._source.log_read.connect(self._on_log_read)
        self._source.failed.connect(self._on_read_failed)
        self.recipe.activated.connect(self._on_recipe_activated)
        for box in (self.version, self.amount, self.lot):
            box.activated.connect(self._read_log)
        self.refresh.clicked.connect(self._on_refresh_clicked)
        self.histogram.limits_dragged.connect(self._on_limits_dragged)
        self.review.valueChanged.connect(self._on_review_changed)
        self.reject.valueChanged.connect(self._on_reject_changed)
        self.back.clicked.connect(self._on_back_clicked)
        self.flips.inspection_chosen.connect(self.inspection_chosen)
        self.form.edited.connect(self._show_readiness)
        self.form.release_wanted.connect(self._on_release_wanted)
        self._release.signed.connect(self.user_changed)
        self._release.released.connect(self._on_released)
        self._release.failed.connect(self._on_failed)
        self._session.status_changed.connect(self._show_readiness)
        self._session.ended.connect(self._show_readiness)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not (self._busy or self._moved or self.lot.currentData()):  # else somebody is in the middle of something
            self.show_recipe()

    # What is looked at

    def show_recipe(self, name: str | None = None) -> None:
        """The log of a recipe's version in force; None takes the one on the screen, or the one that runs."""
        self._start(tr("Reading the log…"))
        self._source.read_choices(name or self.recipe.currentData(), self._session.recipe_name)

    @Slot(object)
    def _on_choices_read(self, found: Choices) -> None:
        lots: list[tuple[str, object]] = [(tr("All lots"), None), *((lot, lot) for lot in found.lots)]
        active = next((version.number for version in found.versions if version.is_active), None)
        fill(self.recipe, [(name, name) for name in found.names], found.name)
        self._versions = found.versions
        fill(self.version, [(self._version_words(version), version.number) for version in found.versions], active)
        fill(self.lot, lots, None)
        if found.versions:
            self._read_log()
        else:
            self._busy, self._logged, self._limits = "", None, None
            self._show_log(None)

    @Slot()
    def _on_recipe_activated(self) -> None:
        self.show_recipe(self.recipe.currentData())

    @Slot()
    def _on_refresh_clicked(self) -> None:
        if self.version.currentData() is None:
            self.show_recipe()
        else:
            self._read_log()

    @Slot()
    def _read_log(self) -> None:
        self._start(tr("Reading the log…"))
        boxes = (self.recipe, self.version, self.amount, self.lot)
        self._source.read_log(LogChoice(*(box.currentData() for box in boxes)))

    @Slot(object, object)
    def _on_log_read(self, logged: LoggedParts, lanes: ScoreLanes | None) -> None:
        limits = logged.recipe.limits
        self._busy, self._logged, self._limits = "", logged, limits
        self._placed = None if limits is None else PlacedLimits(limits.review, limits.reject)
        self._show_log(lanes if logged.total else None)

    @Slot(object)
    def _on_read_failed(self, error: Exception) -> None:
        self._logged = self._limits = None
        self._show_log(None)
        self._on_failed(error)

    # The limits

    @Slot(float, float)
    def try_limits(self, review: float, reject: float) -> None:
        """Counts the log under other limits, and shows the parts that flip as soon as the limits rest."""
        self._move(PlacedLimits(review, reject))

    def _move(self, placed: PlacedLimits) -> None:
        base = self._base_limits
        if base is not None and not self._busy:
            self._placed = placed
            self._limits = tried(base, review=placed.review, reject=placed.reject)
            self.histogram.show_limits(self._limits)
            self._show_counts()
            self._pause.start()

    @property
    def _base_limits(self) -> Limits | None:
        return None if self._logged is None else self._logged.recipe.limits

    @property
    def _moved(self) -> bool:
        base = self._base_limits
        return base is not None and self._limits is not None and words.are_moved(self._limits, base)

    @Slot(float)
    def _on_review_changed(self, review: float) -> None:
        if self._placed is not None:
            self._move(self._placed.with_review(review))

    @Slot(float)
    def _on_reject_changed(self, reject: float) -> None:
        if self._placed is not None:
            self._move(self._placed.with_reject(reject))

    @Slot(float, float)
    def _on_limits_dragged(self, review: float, reject: float) -> None:
        if self._placed is not None:
            self._move(self._placed.dragged(review, reject))

    @Slot()
    def _on_back_clicked(self) -> None:
        base = self._base_limits
        if base is not None:
            self.try_limits(base.review, base.reject)

    def _show_log(self, lanes: ScoreLanes | None) -> None:
        self.histogram.show_lanes(lanes, None if lanes is None else self._limits)
        self._show_counts()
        self._show_flips()

    def _show_counts(self) -> None:
        logged, limits = self._logged, self._limits
        known = logged is not None and logged.total > 0 and limits is not None
        for box in (self.review, self.reject):
            box.setEnabled(known)
        if not known or logged is None or limits is None:
            self._found = None
            self.table.clear()
            self.false_rejects.clear()
            self.escapes.clear()
            self.statements.show_statements(())
            self._show_readiness()
            return
        for box, value in ((self.review, limits.review), (self.reject, limits.reject)):
            with QSignalBlocker(box):
                box.setValue(value)
        self._found = found = logged.log.what_if(limits)
        self.table.show_counts([(found.before, found.after)])
        self.false_rejects.setText(words.false_rejects_text(found))
        self.escapes.setText(words.escapes_text(found))
        self.statements.show_statements(words.statements(found, logged, moved=self._moved))
        self._show_readiness()

    @Slot()
    def _show_flips(self) -> None:
        self._pause.stop()
        if self._found is None or self._logged is None:
            self.flips.show_groups((), "")
        else:
            groups = words.flip_groups(self._found, self._logged)
            self.flips.show_groups(groups, words.no_flips_text(moved=self._moved))

    # Releasing

    @Slot()
    def _on_release_wanted(self) -> None:
        station, logged, limits = self._station, self._logged, self._limits
        if logged is None or limits is None or self._why_not_release():
            return
        self._saving = True
        self._start(tr("Saving…"))
        self._release.start("apply-limits", lambda why: apply_limits(station, logged.recipe, limits, reason=why))

    @Slot(object)
    def _on_released(self, recipe: Recipe) -> None:
        self._busy, self._saving = "", False
        self.recipe_released.emit(recipe)
        self.show_recipe(recipe.name)

    def _why_not_release(self) -> str:
        logged = self._logged
        if self._busy or logged is None or not logged.total:
            return now(self._busy) or tr("There are no parts to try limits on.")
        if not logged.can_be_applied:
            return tr(
                "Version {version} was released last, and its scores do not compare with these: this can only be "
                "looked at.",
                version=logged.in_force,
            )
        return "" if self._moved else tr("Move a limit first.")

    def _version_words(self, version: RecipeVersionSummary) -> str:
        return version_words(version.number, version.is_active, self._running_version)

    @property
    def _running_version(self) -> int | None:
        return running_version(self._session, self.recipe.currentText())

    def _start(self, busy: str) -> None:
        self._busy = busy
        self._show_readiness()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._busy, self._saving = "", False
        self._notifications.post_error(error)
        self._show_readiness()

    @Slot()
    def _show_readiness(self) -> None:
        logged, moved = self._logged, self._moved
        self.histogram.setEnabled(not self._busy)
        for choice in (self.recipe, self.version, self.amount, self.lot, self.refresh):
            choice.setEnabled(not self._saving)
        if self._busy:
            self.note.setText(now(self._busy))
        elif logged is None:
            self.note.setText(tr("No recipe has been released yet."))
        elif not logged.total:
            self.note.setText(tr("No inspections in this selection."))
        else:
            hint = tr("Drag a limit, or move it with the arrow keys.")
            self.note.setText(joined(next_start_note(logged.in_force, self._running_version), hint))
        say_why(self.back, "" if moved else tr("The limits are those that were released."))
        for version in self._versions:
            self.version.setItemText(self.version.findData(version.number), self._version_words(version))
        running = self._session.recipe
        runs = running is not None and logged is not None and running.name == logged.recipe.name
        kept = tr("The run that goes on keeps its limits; the new ones hold from the next start.")
        self.form.show_readiness(
            self._why_not_release(), kept if runs else tr("Only the limits change; the version before is kept.")
        )
