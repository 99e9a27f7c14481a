"""The pages on what was recorded: review, and history with its panels."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from database.inspection_filter import InspectionFilter
from ui.background import Background
from ui.bridge import RecordBridge
from ui.language import tr
from ui.notifications import Notifications
from ui.pages.history_page import BrokenPanel, HistoryPage
from ui.pages.review_page import ReviewPage
from ui.records.export_folder import ExportFolder
from ui.run_session import RunSession
from ui.station import Station


class RecordPages(QObject):
    """Makes them and leads from one to the other.

    Args:
        export_folder: where reports were saved last, "" where that is not known.

    Signals: `page_wanted` with the page to show; `recipe_released` and `user_changed` as the set-up page has them.
    The modules of panels are loaded when one is first looked at.
    """

    page_wanted = Signal(object)
    recipe_released = Signal(object)
    user_changed = Signal(str)

    def __init__(
        self,
        station: Station,
        session: RunSession,
        notifications: Notifications,
        background: Background,
        records: RecordBridge,
        export_folder: str = "",
    ) -> None:
        super().__init__()
        self._station = station
        self._notifications = notifications
        self._background = background
        self._records = records
        self.export_folder = ExportFolder(export_folder)
        self._common = (station, session, notifications, background)
        self.review = ReviewPage(*self._common)
        self.history = HistoryPage(
            [
                ("charts", tr("Charts"), self._make_charts),
                ("what_if", tr("What if"), self._make_what_if),
                ("teach", tr("Teaching"), self._make_teach),
                ("studies", tr("Studies"), self._make_studies),
                ("reports", tr("Reports"), self._make_reports),
                ("storage", tr("Storage"), self._make_storage),
            ]
        )
        self.review.teach_requested.connect(self._on_teach_requested)
        records.recorded.connect(self.review.on_row_recorded, Qt.ConnectionType.QueuedConnection)

    def _make_charts(self) -> QWidget:
        from ui.records.charts_panel import ChartsPanel

        panel = ChartsPanel(*self._common)
        panel.inspection_chosen.connect(self.show_inspection)
        panel.filter_chosen.connect(self._on_filter_chosen)
        self._records.recorded.connect(panel.on_row_recorded, Qt.ConnectionType.QueuedConnection)
        return panel

    def _make_what_if(self) -> QWidget:
        from ui.learning.what_if_panel import WhatIfPanel

        panel = WhatIfPanel(*self._common)
        panel.inspection_chosen.connect(self.show_inspection)
        panel.recipe_released.connect(self.recipe_released)
        panel.user_changed.connect(self.user_changed)
        return panel

    def _make_teach(self) -> QWidget:
        from ui.learning.teach_panel import TeachPanel

        panel = TeachPanel(*self._common)
        panel.inspection_chosen.connect(self.show_inspection)
        panel.recipe_released.connect(self.recipe_released)
        panel.user_changed.connect(self.user_changed)
        return panel

    def _make_studies(self) -> QWidget:
        from ui.records.studies_panel import StudiesPanel

        panel = StudiesPanel(*self._common, self.export_folder)
        panel.inspection_chosen.connect(self.show_inspection)
        self._records.recorded.connect(panel.on_row_recorded, Qt.ConnectionType.QueuedConnection)
        return panel

    def _make_reports(self) -> QWidget:
        from ui.records.reports_panel import ReportsPanel

        return ReportsPanel(*self._common, self.export_folder)

    def _make_storage(self) -> QWidget:
        from ui.records.retention_panel import RetentionPanel

        panel = RetentionPanel(self._station, self._notifications, self._background)
        panel.filter_chosen.connect(self._on_filter_chosen)
        return panel

    @Slot(int)
    def show_inspection(self, sequence: int) -> None:
        """One inspection on the review page."""
        self.page_wanted.emit(self.review)
        self.review.show_inspection(sequence)

    @Slot(object)
    def _on_filter_chosen(self, wanted: InspectionFilter) -> None:
        self.page_wanted.emit(self.review)
        self.review.show_filter(wanted)

    @Slot(str)
    def _on_teach_requested(self, recipe: str) -> None:
        panel = self.history.panel("teach")
        if not isinstance(panel, BrokenPanel):
            from ui.learning.teach_panel import TeachPanel

            assert isinstance(panel, TeachPanel)
            panel.show_recipe(recipe)  # first, because a panel that is shown without a recipe opens one of its own
        self.history.show_panel("teach")
        self.page_wanted.emit(self.history)
