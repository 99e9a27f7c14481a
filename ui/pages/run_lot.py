"""The lot on the run page: of the parts that come, and each product's own."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from inspector.recipe import Recipe
from ui.language import tr
from ui.notifications import Notifications
from ui.run_session import RunSession
from ui.widgets.lot_field import LotField


class RunLot(QObject):
    """Another product never takes over a lot: it has its own, kept while the station runs, or none."""

    def __init__(self, field: LotField, session: RunSession, notifications: Notifications) -> None:
        super().__init__(field)
        self._notifications = notifications
        self._field = field
        self._session = session
        self._lots: dict[str, str | None] = {}
        self._product = ""
        field.lot_entered.connect(self._on_lot_entered)
        field.refused.connect(self._on_refused)

    def use(self, recipe: Recipe) -> None:
        """What is run next."""
        self._product = recipe.name
        lot = self._lots.get(recipe.name)
        self._field.show_lot(lot)
        self._session.set_lot(lot)

    @Slot(object)
    def _on_lot_entered(self, lot: str | None) -> None:
        self._lots[self._product] = lot
        self._session.set_lot(lot)

    @Slot(str)
    def _on_refused(self, lot: str) -> None:
        what = tr("{lot} cannot be a lot of production: names that begin so are those of studies.", lot=lot)
        self._notifications.post(what, tr("Enter another name."))
