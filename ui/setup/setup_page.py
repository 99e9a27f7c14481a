"""What the set-up does: a draft goes through six steps, is given limits, and is released."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal, Slot

from inspector.recipe import TriggerMode
from ui.background import Background
from ui.bridge import LivePicture
from ui.language import now, tr
from ui.notifications import Notifications
from ui.preview_session import PreviewSession
from ui.run_session import RunSession
from ui.setup.draft import SetupDraft
from ui.setup.exchange import SetupExchange
from ui.setup.live import SetupLive
from ui.setup.panel import DownScroll
from ui.setup.samples import SetupSamples
from ui.setup.setup_release import SetupRelease
from ui.setup.setup_view import SetupView
from ui.setup.steps import Step
from ui.setup.store import SetupStore
from ui.setup.tasks import SetupTasks
from ui.setup.words import STEP_LEADS
from ui.setup.work import SetupWork
from ui.station import Station


class SetupPage(SetupView):
    """Behaviour of the set-up: one draft, shown and changed by six panels."""

    recipe_released = Signal(object)
    user_changed = Signal(str)

    def __init__(
        self,
        station: Station,
        session: RunSession,
        preview: PreviewSession,
        notifications: Notifications,
        background: Background,
    ) -> None:
        super().__init__(background)
        self._station = station
        self._notifications = notifications
        self._preview = preview
        self._session = session
        self.step = Step.PART
        self.draft = self._new_draft()
        self.live = SetupLive(session, preview, self)
        self.store = SetupStore(station, background, self)
        self.tasks = SetupTasks(station, background, self)
        self.work = SetupWork(self, self.tasks)
        self.samples = SetupSamples(self, self.live, self.store)
        self.exchange = SetupExchange(self, self.store)
        self.signing = SetupRelease(self, session, self.store, station, notifications)
        self._connect()
        self.reload_recipes()
        self._take(self.draft)

    def _new_draft(self) -> SetupDraft:
        names = self._station.database.recipes.names()
        draft = SetupDraft(taken_names=frozenset(name.casefold() for name in names))
        if self._station.demo:
            draft.detector = self._station.demo_recipe().detector
            draft.trigger = TriggerMode.PART
        return draft

    def _connect(self) -> None:
        self.recipe.activated.connect(self._on_recipe_activated)
        self.rail.step_chosen.connect(self.open_step)
        self.back.clicked.connect(self._on_back_clicked)
        self.next.clicked.connect(self._on_next_clicked)
        for panel in self.panels.values():
            panel.edited.connect(self._on_draft_edited)
        self.live.arrived.connect(self._on_live_arrived)
        self.live.changed.connect(self.show_readiness)
        self.live.found.connect(self._on_camera_found)
        self._preview.failed.connect(self._notifications.post_error)
        self._preview.controls_changed.connect(self.camera.show_controls)
        self._preview.resolutions_found.connect(self.camera.show_resolutions)
        self.camera.control_wanted.connect(self._preview.set_control)
        self.camera.sizes_wanted.connect(self._preview.find_resolutions)
        self.camera.diagnosis.about_to_start.connect(self._on_diagnosis_started)
        self.camera.diagnosis.ended.connect(self._show_live)
        for panel in (self.camera, self.goldens, self.limits):
            panel.next_part_wanted.connect(self.live.next_part)
        self.goldens.presence.failed.connect(self._notifications.post_error)
        self.samples.added.connect(self._on_draft_edited)
        self.tasks.changed.connect(self.show_readiness)
        self.tasks.failed.connect(self._notifications.post_error)
        self.store.changed.connect(self.show_readiness)
        self.store.opened.connect(self._on_recipe_opened)
        self.release.open_wanted.connect(self._on_version_wanted)

    # Recipes

    def reload_recipes(self, select: str | None = None) -> None:
        """The stored recipes below a new one, which is chosen where `select` names none of them."""
        with QSignalBlocker(self.recipe):
            self.recipe.clear()
            self.recipe.addItem(tr("New recipe"))
            for name in self._station.database.recipes.names():
                self.recipe.addItem(name, name)
            self.recipe.setCurrentIndex(max(0, self.recipe.findData(select)))

    @Slot(int)
    def _on_recipe_activated(self, index: int) -> None:
        if index == 0:
            self.leave(lambda: self._take(self._new_draft()))
        else:
            self.leave(partial(self.open_recipe, self.recipe.itemData(index)))

    def leave(self, go_on: Callable[[], None]) -> None:
        """Goes on to another recipe or version; what was not saved is asked about first."""
        if not self.draft.changed:
            go_on()
            return
        answers = [(tr("Discard them"), go_on), (tr("Keep editing"), self._show_name)]
        self.question.ask(tr("Changes were not saved."), answers)

    def ask_before_end(self, end: Callable[[], None]) -> None:
        """The station is to be closed, and something was not saved; the keyboard is at staying."""
        answers = [(tr("Keep editing"), None), (tr("Close without saving"), end)]
        self.question.ask(tr("Changes were not saved."), answers)

    def _show_name(self) -> None:
        self.reload_recipes(None if self.draft.base is None else self.draft.base.name)

    def open_recipe(self, name: str) -> None:
        """Brings a stored recipe with its samples, read in the background."""
        self.store.open(name)

    @Slot(int)
    def _on_version_wanted(self, number: int) -> None:
        if self.draft.base is not None:
            self.leave(partial(self.store.open, self.draft.base.name, number))

    @Slot(object)
    def _on_recipe_opened(self, draft: SetupDraft) -> None:
        self._take(draft)
        self.reload_recipes(draft.name)

    def _take(self, draft: SetupDraft) -> None:
        self.tasks.cancel()
        self.question.dismiss()
        self.draft = draft
        draft.mark_saved()
        self.signing.take()
        self.tasks.check_goldens(draft)
        self.open_step(draft.first_open)

    def tell(self, what: str, remedy: str) -> None:
        self._notifications.post(what, remedy)

    # Steps

    @Slot(object)
    def open_step(self, step: Step) -> None:
        """Shows a step, if the ones before it are done."""
        if not self.draft.may_open(step):
            return
        if step is not Step.CAMERA:
            self.camera.diagnosis.cancel()
        self.step = step
        self.lead.setText(tr(STEP_LEADS[step]))
        self.stack.setCurrentWidget(self.panels[step])
        for area in self.panels[step].findChildren(DownScroll):  # what is to be pressed first stands at the top
            area.verticalScrollBar().setValue(0)
        self._show_live()
        self.show_draft()

    @Slot()
    def _on_back_clicked(self) -> None:
        self.open_step(Step(max(Step.PART, self.step - 1)))
        if not self.back.isEnabled():
            self._focus_way_on()

    @Slot()
    def _on_next_clicked(self) -> None:
        if self.draft.confirm(self.step):
            self.open_step(Step(min(Step.RELEASE, self.step + 1)))
            self._focus_way_on()

    def _focus_way_on(self) -> None:
        """The keyboard at what leads on from a step that was just opened."""
        if self.step is Step.RELEASE:
            self.release.user.setFocus()
        else:
            (self.next if self.next.isEnabled() else self.rail.buttons[self.step]).setFocus()

    @Slot()
    def _on_draft_edited(self) -> None:
        """A panel changed the draft: what runs was asked for another one."""
        if self.tasks.is_running:
            self.tasks.cancel()
        self.live.use(self.draft.imaging)
        if self.step is Step.GOLDENS:
            self.tasks.check_goldens(self.draft)
        self.show_draft()

    def show_draft(self) -> None:
        """Brings the panel on the screen, the rail and the buttons in step with the draft."""
        self.panels[self.step].show_draft(self.draft)
        self.show_readiness()

    # The live picture

    def set_looked_at(self, looked_at: bool) -> None:
        """The camera is held only while this page is on the screen and nothing runs."""
        if looked_at:
            self.camera.chooser.search()
            self.signing.look_again()
        self.live.set_looked_at(looked_at)

    @Slot()
    def _show_live(self) -> None:
        self.live.use(self.draft.imaging)
        busy = self.step is Step.CAMERA and self.camera.diagnosis.is_running  # two cannot hold one device
        self.live.show_in(None if busy else self.panels[self.step].live_view)

    @Slot()
    def _on_diagnosis_started(self) -> None:
        self.live.show_in(None)

    @Slot(object)
    def _on_live_arrived(self, live: LivePicture) -> None:
        self.region.keep_live(live, self.draft.imaging)
        if self.step is Step.CAMERA:
            self.camera.show_live(live)
        elif self.step is Step.GOLDENS:
            self.goldens.presence.take(live)

    @Slot(bool)
    def _on_camera_found(self, feeds_parts: bool) -> None:
        """A camera that presents parts decides by itself when one is judged; that is nobody's change."""
        was_saved = not self.draft.changed
        if feeds_parts:
            self.draft.trigger = TriggerMode.PART
        elif self.draft.trigger is TriggerMode.PART:
            self.draft.trigger = TriggerMode.SOFTWARE
        if was_saved:
            self.draft.mark_saved()

    # Showing

    def _why_no_model(self) -> str:
        """One model serves the run; learning beside it would let parts wait and memory double."""
        return tr("The station is running: stop it before anything is learned.") if self._session.is_active else ""

    @Slot()
    def show_readiness(self) -> None:
        """Which steps are open, and beside each closed one the reason."""
        draft, busy = self.draft, now(self.store.busy)
        self.rail.show_draft(draft, self.step)
        missing = draft.missing(self.step)
        last = self.step is Step.RELEASE
        self.next.setVisible(not last)
        self.next.setEnabled(not (missing or busy or self.tasks.is_running))
        self.back.setEnabled(self.step is not Step.PART)
        part = draft.missing(Step.PART)
        self.save.setEnabled(not (busy or part or self.tasks.is_running))
        self.save.setToolTip(part)
        self.note.setText(busy or ("" if last else missing))
        self.exchange.show_readiness(busy)
        running = self.tasks.is_running
        self.part.show_readiness(now(self.tasks.note) if running else self._why_no_model(), running=running)
        if self.step is Step.CAMERA and self.live.picture is None:
            self.camera.show_live(None)
        self.goldens.show_readiness(self.live.missing, feeds_parts=self.live.feeds_parts, busy=busy)
        self.limits.show_readiness(
            self.tasks, busy, self._why_no_model(), self.live.missing, feeds_parts=self.live.feeds_parts
        )
        self.release.show_readiness(busy)
