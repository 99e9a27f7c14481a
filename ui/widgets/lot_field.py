"""The lot of the parts that come: typed or scanned once, kept until another is entered."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from database.study_records import is_study_lot
from inspector.imaging.codes import MAX_LENGTH, clean_text
from ui.language import tr
from ui.widgets.controls import TouchLineEdit, text_label

TEXT_PX, LEAST_FIELD_PX = 17, 162
"""A lot such as LOT-2024-0193 has room in it."""
COMPACT_PX, WIDEST_PX = 138, 300


class LotField(QWidget):
    """Enter and Esc leave the field.

    Signals: `lot_entered` with another lot, None where it was emptied; `refused` with one that is kept for studies.
    """

    lot_entered = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._told: str | None = None
        self.field = TouchLineEdit(TEXT_PX)
        self.field.setMaxLength(MAX_LENGTH)
        self.field.setAccessibleName(tr("Lot of the parts that come"))
        self.field.setPlaceholderText(tr("Optional"))
        self.field.editingFinished.connect(self._on_editing_finished)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(text_label(tr("Lot"), "field"))
        layout.addWidget(self.field, 1)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        self.field.setMinimumWidth(0 if compact else LEAST_FIELD_PX)
        self.setMinimumWidth(COMPACT_PX if compact else 0)
        self.setMaximumWidth(COMPACT_PX if compact else WIDEST_PX)

    @property
    def lot(self) -> str | None:
        """The lot in force; what is being typed is not yet."""
        return self._told

    def show_lot(self, lot: str | None) -> None:
        """Shows a lot without telling anybody."""
        self._told = lot
        self.field.setText(lot or "")

    @Slot(str)
    def enter(self, code: str) -> None:
        """A lot from the scanner; it takes the place of what stands here."""
        self.field.setText(code)
        self._on_editing_finished()

    @Slot()
    def _on_editing_finished(self) -> None:
        lot = clean_text(self.field.text()) or None
        if lot is not None and is_study_lot(lot):
            self.field.setText(self._told or "")
            self.refused.emit(lot)
            return
        self.field.setText(lot or "")
        if lot != self._told:
            self._told = lot
            self.lot_entered.emit(lot)
