"""Who asks for samples on the set-up page, and how they come into the draft."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.types import ImageArray
from ui.language import tr
from ui.setup.draft import SetupDraft
from ui.setup.files import choose_images
from ui.setup.goldens_step import MANY
from ui.setup.live import SetupLive
from ui.setup.store import SetupStore

if TYPE_CHECKING:
    from ui.setup.setup_page import SetupPage


class SetupSamples(QObject):
    """From the camera on the screen or from files; `added` when the draft got some."""

    added = Signal()

    def __init__(self, page: SetupPage, live: SetupLive, store: SetupStore) -> None:
        super().__init__(page)
        self._page = page
        self._live = live
        self._store = store
        page.goldens.capture_wanted.connect(self._on_capture_wanted)
        page.goldens.import_wanted.connect(self._on_import_wanted)
        page.limits.samples_wanted.connect(self._on_samples_wanted)
        store.images_read.connect(self._on_images_read)

    @Slot()
    def _on_capture_wanted(self) -> None:
        self._capture("references")

    @Slot()
    def _on_import_wanted(self) -> None:
        choose_images(self._page, self._page.draft, "references", self._store)

    @Slot(str, str)
    def _on_samples_wanted(self, role: str, source: str) -> None:
        if source == "import":
            choose_images(self._page, self._page.draft, role, self._store)
        else:
            self._capture(role)

    def _capture(self, role: str) -> None:
        """Takes the frame on the screen, at its full size; a camera that presents parts moves on."""
        if self._live.picture is None:
            self._page.tell(self._live.missing, "")
            return
        self._add(role, [self._live.picture.frame.image])
        self._live.next_part()

    @Slot(object, str, object)
    def _on_images_read(self, draft: SetupDraft, role: str, images: Sequence[ImageArray]) -> None:
        if draft is self._page.draft:  # else they were asked for by a recipe that is no longer on the screen
            self._add(role, images)

    def _add(self, role: str, images: Sequence[ImageArray]) -> None:
        draft, tell = self._page.draft, self._page.tell
        room = MANY - len(draft.references) if role == "references" else len(images)
        if role == "references":
            draft.add_references(list(images[:room]))
        else:
            twice = draft.add_others(role, list(images))
            if twice:
                what = tr("{count} of these pictures are there already and were left out.", count=twice)
                tell(what, tr("A part proves once."))
        if len(images) > room:
            over = len(images) - room
            tell(tr("{most} golden samples are the most; {count} were left out.", most=MANY, count=over), "")
        self.added.emit()
