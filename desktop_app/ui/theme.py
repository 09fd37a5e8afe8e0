"""Light and dark: every colour is written here once; the palette, the style sheet and the icons take it from here.

All of it is laid over Fusion, the style that looks the same on every desktop: see ARGUMENTS.
"""

from dataclasses import asdict, dataclass
from enum import Enum
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.ui.assets import asset

ARGUMENTS = ("-style", "fusion")
"""What the application is made with. To set the style later takes longer: there is another one by then."""

BASE_PT = 10.5
_BARE_FONTS = ("DejaVu Sans", "Sans Serif", "Helvetica", "Bitstream Vera Sans")
_BETTER_FONTS = ("Inter", "Noto Sans")


class Theme(Enum):
    """What the window wears; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of a theme by what they are for; `*_soft` are grounds for text in the colour of that name."""

    background: str
    surface: str
    side: str
    line: str
    line_strong: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str


LIGHT = Tokens(
    background="#f6f7f9",
    surface="#ffffff",
    side="#eef0f4",
    line="#d9dde4",
    line_strong="#868f9e",
    text="#1b2230",
    muted="#5a6577",
    accent="#1f5fbf",
    on_accent="#ffffff",
    accent_soft="#e4edfb",
    good="#1d7a46",
    good_soft="#e2f4ea",
    warning="#8a5a00",
    warning_soft="#fdf1d8",
    bad="#b3261e",
    bad_soft="#fce8e6",
)
DARK = Tokens(
    background="#15181e",
    surface="#1d2129",
    side="#191c23",
    line="#303642",
    line_strong="#6b7585",
    text="#e7eaf0",
    muted="#a3adbd",
    accent="#7fb0ff",
    on_accent="#0d1b33",
    accent_soft="#22304a",
    good="#6fd39a",
    good_soft="#1c3327",
    warning="#f0c36a",
    warning_soft="#3a2f16",
    bad="#ff9c94",
    bad_soft="#40211f",
)

_worn = [LIGHT]


def tokens() -> Tokens:
    """The colours worn now."""
    return _worn[0]


def is_dark(theme: Theme) -> bool:
    """Whether a theme is dark, on this desktop."""
    if theme is Theme.SYSTEM:
        own = desktop_palette()
        return own.color(QPalette.ColorRole.WindowText).lightness() > own.color(QPalette.ColorRole.Window).lightness()
    return theme is Theme.DARK


def desktop_palette() -> QPalette:
    """The desktop's own colours; what the program wears is taken off for it.

    They are asked and not the colour scheme of the style hints: to be told of it takes the whole namespace Qt, whose
    hundred enumerations are made when it is first touched.
    """
    QGuiApplication.setPalette(QPalette())
    return QGuiApplication.palette()


def wear(application: QApplication, theme: Theme) -> None:
    """Dress the whole program: font, palette, style sheet."""
    colours = DARK if is_dark(theme) else LIGHT
    _worn[0] = colours
    application.setFont(interface_font())
    application.setPalette(palette(colours))
    application.setStyleSheet(style_sheet(colours))


def interface_font() -> QFont:
    """The system's own font at the base size, times the system's text scale; a better one where the system is bare."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontInfo(font).family() in _BARE_FONTS:
        installed = set(QFontDatabase.families())
        better = next((family for family in _BETTER_FONTS if family in installed), None)
        if better:
            font.setFamily(better)
    font.setPointSizeF(max(font.pointSizeF(), BASE_PT))
    return font


def palette(colours: Tokens) -> QPalette:
    """What Fusion draws with where the style sheet says nothing."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.background,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.side,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.bad,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.line,
        QPalette.ColorRole.Mid: colours.line_strong,
        QPalette.ColorRole.Dark: colours.line_strong,
        QPalette.ColorRole.Shadow: colours.line_strong,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def style_sheet(colours: Tokens) -> str:
    """resources/theme/style.qss with the colours and sizes filled in."""
    base = interface_font().pointSizeF()
    sizes = {"base": base, "small": base * 0.857, "heading": base * 1.57, "number": base * 2.857}
    filled = {name: f"{size:.1f}pt" for name, size in sizes.items()} | asdict(colours)
    icons = {"icons": asset("icons").as_posix(), "shade": "dark" if colours is DARK else "light"}
    return Template(asset("theme", "style.qss").read_text(encoding="utf-8")).substitute(filled | icons)
