"""A new study is put together: recipe, parts of known truth, and how often each is shown."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from inspector.recipe import Recipe
from ui.language import now, tr
from ui.learning.release_form import say_why
from ui.records.study_plan import StudyPart, StudyPlan
from ui.records.study_words import plan_statements
from ui.setup.panel import field, line_edit
from ui.widgets.controls import Button, SteadyComboBox, card, text_label
from ui.widgets.numbers import WholeNumber
from ui.widgets.statements import Statements

LEAST_REPEATS, MOST_REPEATS, FIRST_REPEATS = 2, 5, 3
NAME_LETTERS = 40
MOST_PARTS = 200
SEEDS = 1_000_000


class StudyForm(QWidget):
    """`begun` with name, recipe and plan when all is there and the button was pressed; `cancelled`."""

    begun = Signal(str, object, object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._recipes: tuple[Recipe, ...] = ()
        self._seed = 0
        self._busy = ""
        self.name = line_edit(tr("Name of the study"), tr("such as: acceptance, camera 2"))
        self.name.setMaxLength(120)
        self.recipe = SteadyComboBox()
        self.recipe.setAccessibleName(tr("Recipe"))
        self.repeats = WholeNumber()
        self.repeats.setRange(LEAST_REPEATS, MOST_REPEATS)
        self.repeats.setValue(FIRST_REPEATS)
        self.repeats.setAccessibleName(tr("Times each part is shown"))
        self.good, self.bad = _names(tr("Good parts")), _names(tr("Bad parts"))
        self.seed = text_label("", "caption", wraps=True)
        self.statements = Statements()
        self.begin = Button(tr("Begin the study"), "start", role="primary")
        self.cancel = Button(tr("Cancel"))
        self.note = text_label("", "caption", wraps=True)
        self._lay_out()
        self.name.textChanged.connect(self._show_readiness)
        self.recipe.currentIndexChanged.connect(self._show_readiness)
        self.repeats.valueChanged.connect(self._show_readiness)
        self.good.textChanged.connect(self._show_readiness)
        self.bad.textChanged.connect(self._show_readiness)
        self.begin.clicked.connect(self._on_begin_clicked)
        self.cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(field(tr("Name of the study"), self.name), 3)
        top.addLayout(field(tr("Recipe"), self.recipe), 3)
        top.addLayout(field(tr("Times each part is shown"), self.repeats), 1)
        parts = QHBoxLayout()
        parts.setSpacing(12)
        parts.addLayout(field(tr("Parts known to be good, one a line"), self.good), 1)
        parts.addLayout(field(tr("Parts known to be bad, one a line"), self.bad), 1)
        lead = text_label(
            tr(
                "Write a name on every part, as it stands here: each is shown again and again, in random order. Take "
                "parts as hard to tell as those of the line, and none that the recipe has learned."
            ),
            "caption",
            wraps=True,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.begin)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.note, 1)
        frame, column = card(text_label(tr("New study"), "title"), lead, top)
        column.addLayout(parts, 1)
        for item in (self.statements, self.seed):
            column.addWidget(item)
            item.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def open(self, recipes: Sequence[Recipe], prefer: str) -> None:
        """An empty form; `prefer` is the recipe to begin with, where it is among them."""
        self._recipes = tuple(recipes)
        self._seed = random.SystemRandom().randrange(SEEDS)
        self._busy = ""
        self.recipe.clear()
        for recipe in self._recipes:
            self.recipe.addItem(tr("{recipe}, version {version}", recipe=recipe.name, version=recipe.version))
        names = [recipe.name for recipe in self._recipes]
        if prefer in names:
            self.recipe.setCurrentIndex(names.index(prefer))
        for edit in (self.name, self.good, self.bad):
            edit.clear()
        self.seed.setText(tr("Random order, seed {seed}.", seed=self._seed))
        self._show_readiness()
        self.name.setFocus()

    def show_busy(self, words: str) -> None:
        """Something about this study is under way; empty when it has ended."""
        self._busy = words
        self._show_readiness()

    def plan(self) -> StudyPlan:
        parts = [StudyPart(name, True) for name in _lines(self.good)]
        parts += [StudyPart(name, False) for name in _lines(self.bad)]
        return StudyPlan(tuple(parts), self.repeats.value(), self._seed)

    def _why_not(self, plan: StudyPlan) -> str:
        names = [part.name for part in plan.parts]
        twice = next((name for name in names if names.count(name) > 1), "")
        long = next((name for name in names if len(name) > NAME_LETTERS), "")
        if not self._recipes:
            return tr("A study needs a released recipe: release one on the set-up page.")
        if not self.name.text().strip():
            return tr("Name the study.")
        if len(names) < 2:
            return tr("Name two parts or more.")
        if len(names) > MOST_PARTS:
            return tr("A study takes {most} parts at most.", most=MOST_PARTS)
        if long:
            return tr("This name is too long: {name}", name=long)
        return tr("Two parts are called {name}.", name=twice) if twice else ""

    @Slot()
    def _show_readiness(self) -> None:
        plan = self.plan()
        self.statements.show_statements(plan_statements(plan) if plan.parts else ())
        why_not = now(self._busy) or self._why_not(plan)
        say_why(self.begin, why_not)
        self.note.setText(why_not)

    @Slot()
    def _on_begin_clicked(self) -> None:
        plan = self.plan()
        if not (self._busy or self._why_not(plan)):
            self.begun.emit(self.name.text().strip(), self._recipes[self.recipe.currentIndex()], plan)


def _names(name: str) -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setAccessibleName(name)
    edit.setTabChangesFocus(True)
    edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    edit.setMinimumHeight(90)
    return edit


def _lines(edit: QPlainTextEdit) -> list[str]:
    return [" ".join(line.split()) for line in edit.toPlainText().splitlines() if line.strip()]
