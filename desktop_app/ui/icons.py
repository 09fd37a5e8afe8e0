"""Icons of resources/icons in the colours of the theme. They are Lucide's (ISC, see the licence beside them)."""

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from desktop_app.ui.assets import asset
from desktop_app.ui.theme import tokens

_SIDES = (16, 18, 20)
"""The sizes that icons are shown in, in logical pixels: each is drawn for itself, for the screen's own dots."""

_drawn: dict[tuple[str, str], QIcon] = {}
_spaced: dict[tuple[str, str, int], QIcon] = {}

GAP = 4
"""What lies between an icon and the words of a button, in logical pixels: a style sheet leaves next to nothing."""


def icon(name: str, colour: str = "muted") -> QIcon:
    """The icon of that file name in a colour of the theme worn now, of Tokens. Raises OSError when there is none."""
    value = getattr(tokens(), colour)
    if (name, value) not in _drawn:
        _drawn[name, value] = _draw(name, value, _SIDES)
    return _drawn[name, value]


def put_icon(button: QAbstractButton, name: str, colour: str = "muted", side: int = 16) -> None:
    """Put the icon of that file name before the words of a button. Raises OSError when there is none."""
    value = getattr(tokens(), colour)
    if (name, value, side) not in _spaced:
        _spaced[name, value, side] = _draw(name, value, (side,), GAP)
    button.setIcon(_spaced[name, value, side])
    button.setIconSize(QSize(side + GAP, side))


def picture(name: str, side: int) -> QPixmap:
    """The icon of that file name, larger than icons are, muted; `side` is in logical pixels. Raises OSError."""
    return _draw(name, tokens().muted, (side,)).pixmap(side, side)


def _draw(name: str, colour: str, sides: tuple[int, ...], gap: int = 0) -> QIcon:
    source = asset("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    drawn = QIcon()
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    for side in (round(each * ratio) for each in sides):
        pixmap = QPixmap(side + round(gap * ratio), side)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        drawn.addPixmap(pixmap)
    return drawn
