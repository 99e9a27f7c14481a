"""What every step of the set-up is made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui.imaging.image_view import ImageView
from ui.setup.draft import SetupDraft
from ui.widgets.controls import text_label


class StepPanel(QWidget):
    """One step's page. It changes the draft it was shown and says so by `edited`; the page keeps all steps in step.

    Attributes:
        live_view: where the camera's picture is shown while this step is on the screen; None for none.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.draft = SetupDraft()
        self.live_view: ImageView | None = None

    def show_draft(self, draft: SetupDraft) -> None:
        """Brings the panel in step with the draft, without `edited`."""
        self.draft = draft


def line_edit(name: str, hint: str = "") -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setPlaceholderText(hint)
    return edit


def field(caption: str, *widgets: QWidget) -> QVBoxLayout:
    """A caption above what it names."""
    layout = QVBoxLayout()
    layout.setSpacing(4)
    layout.addWidget(text_label(caption, "field"))
    for widget in widgets:
        layout.addWidget(widget)
    return layout


class DownScroll(QScrollArea):
    """Is never narrower than what stands in it, of which nothing is cut off at the side."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inner.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # other words need other room
        return super().eventFilter(watched, event)


def scrolling(inner: QWidget, width: int | None = None, *, name: str = "") -> QScrollArea:
    """Scrolls down where the screen is too low; never sideways.

    Args:
        name: of words alone, which are scrolled by keyboard too. Anything to press is scrolled to when it is reached.
    """
    area = DownScroll(inner)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus if name else Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if width is not None:
        area.setFixedWidth(width)
    return area


def column(*items: QWidget | QVBoxLayout, stretch: bool = True) -> QWidget:
    """Cards below each other."""
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 4, 0)
    layout.setSpacing(10)
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    if stretch:
        layout.addStretch(1)
    return widget
