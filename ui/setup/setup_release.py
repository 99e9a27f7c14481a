"""Saving and releasing what the set-up page shows, and the versions that were before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from database import RecipeVersionSummary
from inspector.errors import RecipeNameTakenError
from inspector.recipe import Recipe
from ui.language import tr
from ui.learning.version_words import running_version
from ui.notifications import Notifications
from ui.run_session import RunSession
from ui.setup.store import SetupStore
from ui.station import Station
from ui.widgets.inline_question import Answer

if TYPE_CHECKING:
    from ui.setup.setup_page import SetupPage


class SetupRelease(QObject):
    """What is saved carries the name that signs; a release is told to the rest of the desktop by the page."""

    def __init__(
        self,
        page: SetupPage,
        session: RunSession,
        store: SetupStore,
        station: Station,
        notifications: Notifications,
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._store = store
        self._station = station
        self._notifications = notifications
        self._panel = page.release
        self._known = 0  # the newest version that the person at the screen knows of
        self._panel.user.setText(station.user)
        page.save.clicked.connect(self._on_save_clicked)
        self._panel.user_edited.connect(self._on_user_edited)
        self._panel.release_wanted.connect(self._on_release_clicked)
        self._panel.compare_wanted.connect(self._on_compare_wanted)
        self._panel.rollback_wanted.connect(self._on_rollback_wanted)
        session.ended.connect(self._on_run_ended)
        store.saved.connect(self._on_recipe_saved)
        store.rolled_back.connect(self._on_rolled_back)
        store.failed.connect(self._on_store_failed)

    @Slot(object)
    def _on_store_failed(self, error: Exception) -> None:
        if not isinstance(error, RecipeNameTakenError):  # which is asked about in place
            self._notifications.post_error(error)

    @Slot(str)
    def _on_user_edited(self, text: str) -> None:
        self._page.user_changed.emit(text.strip())
        self._page.show_readiness()

    @Slot()
    def _on_save_clicked(self) -> None:
        self._save(release=False)

    @Slot()
    def _on_release_clicked(self) -> None:
        self._save(release=True)

    def _save(self, *, release: bool) -> None:
        missing = self._page.draft.missing_for_release(self._panel.user.text()) if release else ""
        if missing:
            self._notifications.post(missing)
            return
        base = self._page.draft.base
        newest = max((version.number for version in self._stored_versions()), default=0)
        if base is not None and base.name == self._page.draft.name and newest > self._known:
            self._ask_about(newest, (tr("Save all the same"), partial(self._store_draft, release=release)))
        else:
            self._store_draft(release=release)

    def _store_draft(self, *, release: bool) -> None:
        self._sign()
        self._store.save(self._page.draft, release=release, reason=self._panel.reason.text().strip())

    def _sign(self) -> None:
        self._station.user = self._panel.user.text().strip() or self._station.user

    @Slot(int)
    def _on_rollback_wanted(self, number: int) -> None:
        self._sign()
        base = self._page.draft.base
        if base is not None:
            reason = self._panel.reason.text().strip()
            self._page.leave(partial(self._store.roll_back, base.name, number, reason))

    @Slot(int)
    def _on_compare_wanted(self, number: int) -> None:
        active, base = self._panel.versions.active, self._page.draft.base
        if base is not None and active is not None:
            found = self._station.database.recipes.compare(base.name, active, number)
            self._panel.show_differences(number, active, found)

    @Slot(object)
    def _on_recipe_saved(self, recipe: Recipe) -> None:
        self._panel.reason.clear()
        name, version = recipe.name, recipe.version
        if recipe.released:
            what = tr("{name}, version {version}, is released.", name=name, version=version)
            self._notifications.post(what, tr("Start it on the run page."))
            self._page.recipe_released.emit(recipe)
        else:
            what = tr("{name}, version {version}, is saved as a draft.", name=name, version=version)
            self._notifications.post(what)
        self._page.reload_recipes(recipe.name)
        if self._page.draft.recipe().name == recipe.name:
            self._known = version
            self._page.draft.base = recipe
            self._page.draft.mark_saved()
        self.show_versions()
        self._page.show_readiness()

    @Slot(object)
    def _on_rolled_back(self, recipe: Recipe) -> None:
        self._notifications.post(
            tr("{name} runs as before, as version {version}.", name=recipe.name, version=recipe.version)
        )
        self._panel.reason.clear()
        self._page.recipe_released.emit(recipe)
        self._store.open(recipe.name)  # what is on the screen is the version that was left

    @Slot()
    def show_versions(self) -> None:
        """The history of the recipe on the screen."""
        base = self._page.draft.base
        running = None if base is None else running_version(self._session, base.name)
        self._panel.show_versions(self._stored_versions(), running)

    def take(self) -> None:
        """Another recipe, or another version of it, came to the screen."""
        self.show_versions()
        self._known = self._panel.versions.newest

    def look_again(self) -> None:
        """The page is shown again: teaching or a what-if may have released a version since this one was opened.

        It takes the place of what nobody changed. Where there are changes, they would be saved over it without what
        it has learned; that is the person's to decide, now or at the latest on saving.
        """
        if self._store.busy:  # it shows what it saves or opens
            return
        self.show_versions()
        newest, base = self._panel.versions.newest, self._page.draft.base
        if newest <= self._known or base is None:
            return
        if self._page.draft.changed:
            self._ask_about(newest)
        else:
            self._store.open(base.name)

    @Slot()
    def _on_run_ended(self) -> None:
        """The version that ran runs no more."""
        if not self._store.busy:
            self.show_versions()

    def _stored_versions(self) -> tuple[RecipeVersionSummary, ...]:
        """Of the recipe on the screen, newest first; none of one that was never saved."""
        base = self._page.draft.base
        return () if base is None or not base.version else self._station.database.recipes.versions(base.name)

    def _know_of(self, newest: int) -> None:
        self._known = newest

    def _ask_about(self, newest: int, *answers: Answer) -> None:
        """The keyboard is at what loses nothing."""
        base = self._page.draft.base
        assert base is not None
        keep = (tr("Keep editing"), partial(self._know_of, newest))
        open_newest = (tr("Open version {number}", number=newest), partial(self._store.open, base.name))
        what = tr(
            "Version {number} was saved elsewhere while this was open. Saving this puts it over that one.",
            number=newest,
        )
        self._page.question.ask(what, [keep, *answers, open_newest])
