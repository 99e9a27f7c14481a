"""Icons from resources/icons, drawn in the colours of the theme in force."""

from __future__ import annotations

from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import current_tokens


@cache
def _source(name: str) -> str:
    return (resources.files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size_px: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in one colour, sharp on screens of any pixel ratio."""
    result = QPixmap(QSize(size_px, size_px) * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("#000", colour).encode()))
    renderer.render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return result


def icon(name: str, *, on_primary: bool = False, size_px: int = 24) -> QIcon:
    """An icon for a button, with its disabled look."""
    tokens = current_tokens()
    result = QIcon(pixmap(name, tokens.on_primary if on_primary else tokens.text, size_px, 2.0))
    result.addPixmap(pixmap(name, tokens.disabled, size_px, 2.0), QIcon.Mode.Disabled)
    return result
