"""Colours, type and style sheet of the desktop, light and dark. Grey everywhere: colour belongs to the verdict."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

FAMILIES = ("Inter", "Station KR", "Station JP")
"""The station's letters, and after them those of Korean and Japanese: names of recipes may be of any of the three."""
TOUCH_TARGET_PX = 57
"""15 mm at 96 dpi: the smallest thing to press on the run screen, with gloves on."""


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, as #RRGGBB; the style sheet names them with an @."""

    window: str
    surface: str
    raised: str
    pressed: str
    border: str
    strong_border: str
    text: str
    muted: str
    disabled: str
    primary: str
    primary_hover: str
    on_primary: str
    focus: str
    picture: str
    zone_low: str
    zone_middle: str
    zone_high: str


LIGHT = Tokens(
    window="#E9EBED",
    surface="#F6F7F8",
    raised="#FFFFFF",
    pressed="#DADEE2",
    border="#CDD2D7",
    strong_border="#8A939C",
    text="#171B1F",
    muted="#545D66",
    disabled="#8B949C",
    primary="#2A3036",
    primary_hover="#3B434B",
    on_primary="#FFFFFF",
    focus="#171B1F",
    picture="#2B2F33",
    zone_low="#DDE1E4",
    zone_middle="#B9C0C6",
    zone_high="#8F989F",
)
DARK = Tokens(
    window="#191C1F",
    surface="#22262A",
    raised="#2D3237",
    pressed="#3A4046",
    border="#3B4248",
    strong_border="#737D86",
    text="#ECEEF0",
    muted="#A6AFB7",
    disabled="#737C84",
    primary="#DDE1E4",
    primary_hover="#F3F5F6",
    on_primary="#171B1F",
    focus="#ECEEF0",
    picture="#0F1113",
    zone_low="#343A40",
    zone_middle="#50585F",
    zone_high="#747D85",
)


def font(size_px: int, *, strong: bool = False) -> QFont:
    """The station's typeface at a size in pixels, with figures of equal width so that numbers do not dance."""
    result = QFont(list(FAMILIES))
    result.setPixelSize(size_px)
    result.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


class Theme(QObject):
    """Applies a choice to the application and follows the system where that is the choice.

    Palette and typeface hold from the start, the style sheet from `dress` on.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__()
        self._application = application
        self._choice = choice
        self._applied = self._dressed = False
        self.tokens = LIGHT
        application.setStyle(QStyleFactory.create("Fusion"))
        _load_fonts()
        application.setFont(font(14))
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self.choose(choice)

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    @property
    def is_dark(self) -> bool:
        return self.tokens is DARK

    def choose(self, choice: ThemeChoice) -> None:
        self._choice = choice
        hints = self._application.styleHints()
        schemes = {ThemeChoice.LIGHT: Qt.ColorScheme.Light, ThemeChoice.DARK: Qt.ColorScheme.Dark}
        if choice in schemes:
            hints.setColorScheme(schemes[choice])  # window frames and native dialogs follow where they can
        else:
            hints.unsetColorScheme()
        self._apply()

    def dress(self) -> None:
        """Gives the application its style sheet, best once all widgets are made.

        Under a style sheet Qt polishes a widget, and all in it, again at each new parent: three quarters of the time
        in which the window is built.
        """
        self._dressed = True
        self._application.setStyleSheet(style_sheet(self.tokens))

    @Slot()
    def _on_scheme_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        # Not every platform carries out a requested scheme, so an explicit choice is not read back.
        system_dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self._choice is ThemeChoice.DARK or (self._choice is ThemeChoice.SYSTEM and system_dark)
        tokens = DARK if dark else LIGHT
        if tokens is self.tokens and self._applied:
            return
        self.tokens, self._applied = tokens, True
        self._application.setPalette(_palette(self.tokens))
        if self._dressed:
            self.dress()
        self.changed.emit()


def current_tokens() -> Tokens:
    """The colours in force, for widgets that paint themselves: read from the palette, so they never disagree."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = application.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def style_sheet(tokens: Tokens) -> str:
    """The style sheet with every @token replaced; longer names first, since some begin like others."""
    text = (resources.files("resources") / "styles" / "station.qss").read_text(encoding="utf-8")
    for name, colour in sorted(asdict(tokens).items(), key=lambda item: -len(item[0])):
        text = text.replace(f"@{name}", colour)
    tick = "tick_on_dark" if tokens is LIGHT else "tick_on_light"  # the box is filled in the primary colour
    for place, name in (("chevron", "chevron"), ("tick", tick)):
        path = resources.files("resources") / "icons" / f"{name}.svg"
        text = text.replace(f"@{{{place}}}", Path(str(path)).as_posix())
    return text


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for key, colour in {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.raised,
        role.AlternateBase: tokens.surface,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_primary,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.on_primary,
        role.Accent: tokens.primary,
        role.Mid: tokens.border,
        role.Link: tokens.text,
    }.items():
        palette.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.disabled))
    return palette


def _load_fonts() -> None:
    if FAMILIES[0] in QFontDatabase.families():
        return
    for file in (resources.files("resources") / "fonts").iterdir():
        if file.name.endswith((".otf", ".ttf")):
            QFontDatabase.addApplicationFontFromData(file.read_bytes())
