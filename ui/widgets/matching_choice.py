"""Where a spot of a part may match the golden samples: one card for each choice, with what it means."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.pipeline.samples import MatchingOption
from ui.language import joined, tr
from ui.theme import TOUCH_TARGET_PX, current_tokens
from ui.widgets.controls import text_label
from ui.widgets.proof_text import percent

UNMEASURED_RADII: tuple[int | None, ...] = (None, 2, 0)
"""What is offered before anything was measured."""


def radius_title(radius: int | None) -> str:
    if radius is None:
        return tr("Anywhere")
    return tr("Same place") if radius == 0 else tr("Nearby ± {radius}", radius=radius)


def radius_words(radius: int | None) -> tuple[str, ...]:
    """What a choice means for any product."""
    if radius is None:
        return (tr("Parts may lie anyhow."), tr("A missing feature can go unseen."))
    if radius == 0:
        return (tr("Parts must always lie alike."), tr("A missing feature is seen."))
    place = tr("Parts must lie almost alike.") if radius == 1 else tr("Parts must lie roughly alike.")
    return (place, tr("A missing feature may go unseen."))


def option_words(option: MatchingOption) -> tuple[str, ...]:
    """What a choice means for this product, as measured on its golden samples."""
    if option.radius is None:
        place = tr("Parts may lie anyhow.")
    elif option.radius == 0:
        place = tr("Parts must always lie alike.")
    else:
        place = tr("Parts must lie alike within {share} of the picture's side.", share=percent(option.radius_share))
    ratio = option.missing_feature_ratio
    if ratio >= 1:
        seen = tr("A missing feature is seen: {ratio:.1f} × the reject limit.", ratio=ratio)
    else:
        seen = tr("A missing feature is not seen: {ratio:.1f} × the reject limit.", ratio=ratio)
    return (place, seen, tr("Good parts vary by a factor of {factor:.1f}.", factor=math.exp(option.spread)))


class MatchingCard(QAbstractButton):
    """One choice; the selected one has a filled mark and a heavy frame."""

    def __init__(self, radius: int | None, words: Sequence[str], *, suggested: bool) -> None:
        super().__init__()
        self.radius = radius
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(TOUCH_TARGET_PX)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        title = radius_title(radius)
        said = joined(tr("Suggested.") if suggested else "", *words)
        self.setAccessibleName(tr("{title}: {words}", title=title, words=said))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 10, 10)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.addSpacing(24)
        head.addWidget(text_label(title, "strong", wraps=True), 1)
        layout.addLayout(head)
        if suggested:
            layout.addWidget(text_label(tr("★ Suggested"), "strong"))
        for sentence in words:
            layout.addWidget(text_label(sentence, "caption", wraps=True))
        layout.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(QColor(tokens.primary if chosen else tokens.strong_border), 2.5 if chosen else 1))
        painter.setBrush(QColor(tokens.pressed if self.isDown() else tokens.raised if chosen else tokens.surface))
        painter.drawRoundedRect(frame, 7, 7)
        mark = QRectF(12, 12, 16, 16)
        ink = QColor(tokens.text if self.isEnabled() else tokens.disabled)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(mark)
        if chosen:
            painter.setBrush(ink)
            painter.drawEllipse(mark.adjusted(4, 4, -4, -4))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(4, 4, -4, -4), 4, 4)
        painter.end()


class MatchingChoice(QWidget):
    """`radius_chosen` gives a `match_radius`: None for anywhere, else grid positions."""

    radius_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[MatchingCard, ...] = ()
        self._radius: int | None = None
        self._choices: list[tuple[int | None, tuple[str, ...], bool]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.setAccessibleName(tr("Compare with the golden samples"))
        self.show_options((), None)

    def show_options(self, options: Sequence[MatchingOption], radius: int | None) -> None:
        """Cards for what was measured; without options, for any product. `radius` is the one in force."""
        choices = [(o.radius, option_words(o), o.suggested) for o in options]
        if not choices:
            radii = {*UNMEASURED_RADII, radius}
            widest_first = sorted(radii, key=lambda r: math.inf if r is None else r, reverse=True)
            choices = [(r, radius_words(r), False) for r in widest_first]
        if choices != self._choices:  # else the card in use keeps its focus
            self._choices = choices
            self._rebuild()
        self._radius = radius
        for card in self.cards:
            card.setChecked(card.radius == radius)

    def _rebuild(self) -> None:
        for card in self.cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = tuple(MatchingCard(radius, words, suggested=best) for radius, words, best in self._choices)
        for card in self.cards:
            card.clicked.connect(self._on_card_clicked)
            self._row.addWidget(card, 1)

    @Slot()
    def _on_card_clicked(self) -> None:
        radius = next(card.radius for card in self.cards if card.isChecked())
        if radius != self._radius:
            self._radius = radius
            self.radius_chosen.emit(radius)
