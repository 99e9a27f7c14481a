"""Layout of the panel on the room that pictures take; what it does stands in retention_panel.py."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.language import tr
from ui.setup.panel import column, scrolling
from ui.station_settings import SUGGESTED_SHARE
from ui.widgets.controls import Button, Segments, card, text_label
from ui.widgets.numbers import DecimalNumber

LEAST_GB = 0.1
MOST_GB = 100_000.0
FIRST_GB = 100.0


class QuotaKind(Enum):
    SHARE = "share"
    SIZE = "size"
    NEVER = "never"


class QuotaField(QWidget):
    """How much room pictures may take, as it is typed in; `edited` follows each change."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = Segments(
            [
                (tr("Share of the disk"), QuotaKind.SHARE),
                (tr("Size"), QuotaKind.SIZE),
                (tr("Delete nothing"), QuotaKind.NEVER),
            ],
            QuotaKind.SHARE,
        )
        self.kind.setAccessibleName(tr("Room for pictures"))
        self.share = _number(tr("Share of the disk"), 1, 95, " %")
        self.gigabytes = _number(tr("Size"), LEAST_GB, MOST_GB, " GB")
        self.gigabytes.setDecimals(1)
        self.share.setValue(100 * SUGGESTED_SHARE)
        self.gigabytes.setValue(FIRST_GB)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.kind)
        row.addWidget(self.share)
        row.addWidget(self.gigabytes)
        row.addStretch(1)
        self.kind.chosen.connect(self._on_kind_chosen)
        self.share.valueChanged.connect(self.edited)
        self.gigabytes.valueChanged.connect(self.edited)
        self._show_kind()

    @property
    def checked(self) -> QWidget:
        """The button of the kind that is chosen."""
        return next(button for button in self.kind.findChildren(QPushButton) if button.isChecked())

    def quota(self) -> tuple[float | None, float | None]:
        """GB and share of `StationSettings`."""
        size = self.gigabytes.value() if self.kind.value is QuotaKind.SIZE else None
        share = self.share.value() / 100 if self.kind.value is QuotaKind.SHARE else None
        return size, share

    def show_quota(self, quota_gb: float | None, quota_share: float | None) -> None:
        kind = QuotaKind.SIZE if quota_gb is not None else QuotaKind.SHARE
        self.kind.set_value(QuotaKind.NEVER if quota_gb is None and quota_share is None else kind)
        for box, value in (
            (self.gigabytes, quota_gb),
            (self.share, None if quota_share is None else 100 * quota_share),
        ):
            if value is not None:
                with QSignalBlocker(box):
                    box.setValue(value)
        self._show_kind()

    def _show_kind(self) -> None:
        self.share.setVisible(self.kind.value is QuotaKind.SHARE)
        self.gigabytes.setVisible(self.kind.value is QuotaKind.SIZE)

    @Slot(object)
    def _on_kind_chosen(self, kind: object) -> None:
        self._show_kind()
        self.edited.emit()


class RetentionView(QWidget):
    """The quota and what follows from it to the left, what each recipe keeps to the right."""

    def __init__(self) -> None:
        super().__init__()
        self.quota = QuotaField()
        self.apply = Button(tr("Apply"), role="primary")
        self.revert = Button(tr("Discard"), role="quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Room that is taken"))
        self.used = text_label(tr("Reading…"), "strong", wraps=True)
        self.going = text_label("", wraps=True)
        self.protected = text_label("", wraps=True)
        self.show_protected = Button(tr("Show them in the review"))
        self.clean_up = Button(tr("Clean up now"))
        self.cancel = Button(tr("Cancel"))
        self.progress = text_label("", "caption", wraps=True)
        self.last = text_label("", "caption", wraps=True)
        self.policies = QGridLayout()
        self.policies.setHorizontalSpacing(20)
        self.policies.setVerticalSpacing(8)
        self.policies.setColumnStretch(1, 1)
        self._lay_out()

    def _lay_out(self) -> None:
        answers, now = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (answers, (self.apply, self.revert)),
            (now, (self.clean_up, self.cancel, self.show_protected)),
        ):
            row.setSpacing(10)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        note = text_label(
            tr("The oldest pictures go first. Verdicts, scores and decisions are kept for good."), "caption", wraps=True
        )
        allowed, _ = card(text_label(tr("Room for pictures"), "title"), note, self.quota, answers)
        words = QVBoxLayout()
        words.setSpacing(8)
        for label in (self.used, self.bar, self.going, self.protected, self.progress, self.last):
            words.addWidget(label)
        taken, _ = card(text_label(tr("Now"), "title"), words, now)
        where = text_label(tr("Chosen on the set-up page, in step 1."), "caption", wraps=True)
        kept, inner = card(text_label(tr("Pictures that recipes keep"), "title"), where)
        inner.addLayout(self.policies)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(scrolling(column(allowed, taken)), 3)
        layout.addWidget(scrolling(column(kept), name=tr("Pictures that recipes keep")), 2)

    def show_policies(self, policies: Sequence[tuple[str, str]]) -> None:
        """Name of each recipe, and what it keeps."""
        while (item := self.policies.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if not policies:
            self.policies.addWidget(text_label(tr("No recipe yet."), "caption"), 0, 0, 1, 2)
        for row, (name, words) in enumerate(policies):
            for place, label in enumerate((_plain(name, "strong"), _plain(words, ""))):
                self.policies.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)


def _plain(text: str, role: str) -> QLabel:
    label = text_label(text, role, wraps=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _number(name: str, least: float, most: float, suffix: str) -> DecimalNumber:
    box = DecimalNumber()
    box.setAccessibleName(name)
    box.setRange(least, most)
    box.setDecimals(0)
    box.setSuffix(suffix)
    box.setFixedWidth(130)
    return box
