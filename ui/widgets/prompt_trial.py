"""The words that describe a part and its defects, and how well they fit the golden samples."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from inspector.pipeline.samples import PromptTrial
from ui.language import joined, tr
from ui.theme import current_tokens, font
from ui.widgets.controls import Button, text_label

SMALLEST_SPAN = 0.02
"""A difference of cosines that fills a bar's half at least: smaller ones should look small."""


def trial_sentences(trial: PromptTrial) -> tuple[str, ...]:
    """What a trial means, the most important first."""
    if not trial.meaningful:
        return (tr("This model is untrained: words mean nothing to it."),)
    if trial.noun == "object":
        sentences = [tr("“object” fits anything: a word for this very part may fit better.")]
    elif trial.plain_margin > 0:
        sentences = [tr("These words describe the golden samples better than “object” does.")]
    else:
        sentences = [tr("“{noun}” does not fit these parts: try another noun.", noun=trial.noun)]
    if trial.margin <= 0:
        sentences.append(tr("The golden samples are nearer to the words for bad parts: language would call them bad."))
    alike = [tr("“{word}”", word=word) for word, similarity in trial.word_similarity if similarity > 0]
    if alike:
        sentences.append(tr("Good parts look like {words}: better left out.", words=joined(*alike, between=", ")))
    return tuple(sentences)


class SignedBar(QWidget):
    """A value on a line with 0 in the middle; its number is written beside it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._value: float | None = None
        self._span = SMALLEST_SPAN
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(160)
        self.show_value(None, SMALLEST_SPAN)

    def sizeHint(self) -> QSize:
        return QSize(240, 36)

    @property
    def value(self) -> float | None:
        return self._value

    def show_value(self, value: float | None, span: float) -> None:
        """Arguments: span: what fills one half of the line, the same for bars that are compared."""
        self._value, self._span = value, span
        if value is None:
            self.setAccessibleName(tr("{name}: not tried yet", name=self._name))
        else:
            self.setAccessibleName(tr("{name}: {value:+.3f}", name=self._name, value=value))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        line = QRectF(0, middle - 7, self.width() - 64, 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.zone_low))
        painter.drawRoundedRect(line, 3, 3)
        zero = line.center().x()
        if self._value is not None:
            length = max(-1.0, min(1.0, self._value / self._span)) * line.width() / 2
            painter.setBrush(QColor(tokens.text))
            painter.drawRect(QRectF(zero, line.top(), length, line.height()).normalized())
        # The line of 0 in two colours: it crosses the bar, too.
        painter.setPen(QPen(QColor(tokens.surface), 4))
        painter.drawLine(QPointF(zero, line.top() - 4), QPointF(zero, line.bottom() + 4))
        painter.setPen(QPen(QColor(tokens.text), 2))
        painter.drawLine(QPointF(zero, line.top() - 4), QPointF(zero, line.bottom() + 4))
        painter.setPen(QColor(tokens.text if self._value is not None else tokens.muted))
        painter.setFont(font(14))
        number = QRectF(line.right() + 8, 0, 56, self.height())
        text = "–" if self._value is None else f"{self._value:+.3f}".replace("-", "−")
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class PromptTrialView(QWidget):
    """`words_changed` gives noun and defect words after each change, which also takes the trial shown away."""

    words_changed = Signal(str, tuple)
    trial_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._why_no_words = ""
        self._chips: list[Button] = []
        self._bars: list[SignedBar] = []
        self.noun = QLineEdit()
        self.noun.setAccessibleName(tr("What the part is called"))
        self.noun.setPlaceholderText(tr("such as metal washer"))
        self.new_word = QLineEdit()
        self.new_word.setAccessibleName(tr("New defect word"))
        self.new_word.setPlaceholderText(tr("such as scratch"))
        self.add = Button(tr("Add"), "add")
        self.try_words = Button(tr("Try the words on the golden samples"), "check")
        self.margin = SignedBar(tr("Nearer to the words for good parts than to those for bad ones"))
        self.plain_margin = SignedBar(tr("Nearer to these words than to “object”"))
        self.verdict = text_label("", "strong", wraps=True)
        self.note = text_label("", "caption", wraps=True)
        self._lay_out()
        self.noun.textEdited.connect(self._on_noun_edited)
        self.new_word.textChanged.connect(self._on_new_word_changed)
        self.new_word.returnPressed.connect(self._on_word_added)
        self.add.clicked.connect(self._on_word_added)
        self.try_words.clicked.connect(self.trial_wanted)
        self.set_words("", ())
        self.refuse_trial("")
        self._on_new_word_changed()

    @property
    def words(self) -> tuple[str, ...]:
        """The defect words."""
        return self._words

    def set_words(self, noun: str, words: tuple[str, ...]) -> None:
        """A recipe's words, without `words_changed`."""
        self.noun.setText(noun)
        self._words = words
        self._fill()

    def refuse_trial(self, reason: str) -> None:
        """Why the words cannot be tried now; empty where they can."""
        self.try_words.setEnabled(not reason)
        self.try_words.setToolTip(reason)
        self.try_words.setAccessibleDescription(reason)

    def refuse_words(self, reason: str) -> None:
        """Why there are no defect words for this detector; empty where there may be."""
        self._why_no_words = reason
        self.new_word.setEnabled(not reason)
        self.new_word.setPlaceholderText(reason or tr("such as scratch"))
        self._on_new_word_changed()

    def show_trial(self, trial: PromptTrial | None) -> None:
        """A trial of the words shown; None before there is one."""
        meaningful = trial is not None and trial.meaningful
        similarities = dict(trial.word_similarity) if trial is not None and meaningful else {}
        margins = (trial.margin, trial.plain_margin) if trial is not None and meaningful else (None, None)
        values = [value for value in (*margins, *similarities.values()) if value is not None]
        span = max([SMALLEST_SPAN, *map(abs, values)])
        for bar, value in zip((self.margin, self.plain_margin), margins, strict=True):
            bar.show_value(value, span)
        for word, bar in zip(self._words, self._bars, strict=True):
            bar.show_value(similarities.get(word), span)
        first, *rest = trial_sentences(trial) if trial is not None else (tr("These words have not been tried yet."),)
        self.verdict.setText(first)
        self.note.setText(joined(*rest))
        self.note.setVisible(bool(rest))

    def _lay_out(self) -> None:
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.new_word, 1)
        adding.addWidget(self.add)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(1, 1)
        self._words_note = text_label(tr("To the right of 0: good parts look like it."), "caption", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(text_label(tr("The part is called"), "field"))
        layout.addWidget(self.noun)
        layout.addSpacing(8)
        layout.addWidget(text_label(tr("What a bad part may show (optional)"), "field"))
        layout.addLayout(adding)
        layout.addLayout(self._rows)
        layout.addWidget(self._words_note)
        layout.addSpacing(8)
        layout.addWidget(self.try_words)
        layout.addSpacing(8)
        layout.addWidget(self.verdict)
        layout.addWidget(self.note)
        layout.addSpacing(4)
        for caption, bar in (
            (tr("Bad parts' words left of 0, good parts' words right of it"), self.margin),
            (tr("“object” left of 0, these words right of it"), self.plain_margin),
        ):
            layout.addWidget(text_label(caption, "field", wraps=True))
            layout.addWidget(bar)

    def _fill(self) -> None:
        """One row a defect word: the word as a button that removes it, and its bar."""
        for old in (*self._chips, *self._bars):
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips, self._bars = [], []
        for row, word in enumerate(self._words):
            chip, bar = Button(word, "remove"), SignedBar(tr("Good parts look like {word}", word=word))
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands after the word
            chip.setAccessibleName(tr("Remove {word}", word=word))
            chip.setProperty("word", word)
            chip.clicked.connect(self._on_word_removed)
            self._rows.addWidget(chip, row, 0)
            self._rows.addWidget(bar, row, 1)
            self._chips.append(chip)
            self._bars.append(bar)
        self._words_note.setVisible(bool(self._words))
        self.show_trial(None)

    @property
    def chips(self) -> tuple[Button, ...]:
        """A button a defect word, which removes it."""
        return tuple(self._chips)

    def _change_words(self, words: tuple[str, ...]) -> None:
        self._words = words
        self._fill()
        self.words_changed.emit(self.noun.text().strip(), words)

    @Slot()
    def _on_noun_edited(self) -> None:
        self.show_trial(None)
        self.words_changed.emit(self.noun.text().strip(), self._words)

    @Slot()
    def _on_new_word_changed(self) -> None:
        word = " ".join(self.new_word.text().split())
        reason = self._why_no_words
        if not reason and not word:
            reason = tr("Type a word first")
        elif word in self._words:
            reason = tr("This word is there already")
        self.add.setEnabled(not reason)
        self.add.setToolTip(reason)
        self.add.setAccessibleDescription(reason)

    @Slot()
    def _on_word_added(self) -> None:
        if self.add.isEnabled():
            word = " ".join(self.new_word.text().split())
            self._change_words((*self._words, word))
            self.new_word.clear()

    @Slot()
    def _on_word_removed(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Button)
        self.new_word.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that had it goes
        self._change_words(tuple(word for word in self._words if word != chip.property("word")))
        self._on_new_word_changed()
