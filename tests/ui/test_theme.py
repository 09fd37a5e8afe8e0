"""Both themes can be read, and every colour is written once."""

from dataclasses import asdict

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.assets import asset
from desktop_app.ui.icons import icon, picture
from desktop_app.ui.language import Language, spoken
from desktop_app.ui.look import Look
from desktop_app.ui.theme import DARK, LIGHT, Theme, Tokens

TEXTS = [
    *((text, ground) for text in ("text", "muted") for ground in ("background", "surface", "side")),
    *((f"{tone}", ground) for tone in ("accent", "bad", "good", "warning") for ground in ("surface", "background")),
    *((tone, f"{tone}_soft") for tone in ("accent", "good", "warning", "bad")),
    ("on_accent", "accent"),
    ("text", "accent_soft"),
    ("muted", "accent_soft"),
    ("background", "text"),
]
BORDERS = [("line_strong", "surface"), ("line_strong", "background"), ("accent", "surface"), ("accent", "side")]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_stands_out_from_its_ground(colours: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("border", "ground"), BORDERS)
def test_a_fields_border_and_the_focus_can_be_seen(colours: Tokens, border: str, ground: str) -> None:
    assert contrast(getattr(colours, border), getattr(colours, ground)) >= 3


def test_the_style_sheet_has_no_colour_of_its_own() -> None:
    sheet = asset("theme", "style.qss").read_text(encoding="utf-8")
    assert "#" not in sheet
    assert "rgb" not in sheet


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_is_filled_in(qtbot: QtBot, colours: Tokens) -> None:  # noqa: ARG001 — fonts need the application
    filled = theme.style_sheet(colours)
    assert "$" not in filled
    assert colours.accent in filled


def test_a_choice_that_is_missing_shows_the_cursor_as_any_other(qtbot: QtBot) -> None:
    box = QComboBox()
    box.setStyleSheet(theme.style_sheet(LIGHT))
    box.setProperty("tone", "problem")
    other = QLineEdit()
    window = QWidget()
    rows = QVBoxLayout(window)
    rows.addWidget(box)
    rows.addWidget(other)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    other.setFocus()
    assert edge(box) == QColor(LIGHT.bad)
    box.setFocus()
    assert edge(box) == QColor(LIGHT.accent)


def edge(widget: QWidget) -> QColor:
    return widget.grab().toImage().pixelColor(widget.width() // 2, 1)


def test_the_cross_that_clears_a_line_stands_in_its_middle(qtbot: QtBot) -> None:
    line = QLineEdit("кровля")
    line.setClearButtonEnabled(True)
    line.setStyleSheet(theme.style_sheet(LIGHT))
    qtbot.addWidget(line)
    line.show()

    cross = line.findChild(QToolButton)

    assert cross is not None
    assert abs(cross.geometry().center().y() - line.rect().center().y()) <= 1
    assert line.rect().contains(cross.geometry())


@pytest.mark.parametrize(("shade", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_tick_of_a_check_box_has_the_colour_of_text_on_accent(shade: str, colours: Tokens) -> None:
    assert colours.on_accent in asset("icons", f"tick-{shade}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(path.stem for path in asset("icons").glob("*.svg")))
def test_every_icon_can_be_drawn(qtbot: QtBot, name: str) -> None:  # noqa: ARG001 — pictures need the application
    drawn = icon(name).pixmap(20, 20).toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_an_icon_is_drawn_in_the_colour_asked_for(qtbot: QtBot, qapp: QApplication) -> None:  # noqa: ARG001
    theme.wear(qapp, Theme.LIGHT)
    drawn = icon("plus", "bad").pixmap(20, 20).toImage()
    assert drawn.pixelColor(10, 10).name() == LIGHT.bad


def test_the_icon_of_an_empty_page_is_as_large_as_it_is_shown(qtbot: QtBot, qapp: QApplication) -> None:  # noqa: ARG001
    theme.wear(qapp, Theme.LIGHT)
    drawn = picture("plus", 40).toImage()
    assert drawn.width() == 40
    assert drawn.pixelColor(20, 20).name() == LIGHT.muted


def test_the_whole_program_is_dressed_at_once(qtbot: QtBot, qapp: QApplication) -> None:  # noqa: ARG001
    theme.wear(qapp, Theme.DARK)
    assert qapp.palette().window().color().name() == DARK.background
    assert theme.tokens() is DARK
    theme.wear(qapp, Theme.LIGHT)
    assert qapp.palette().window().color().name() == LIGHT.background


@pytest.mark.parametrize(("text", "ground", "worn"), [("#eeeeee", "#222222", DARK), ("#111111", "#efefef", LIGHT)])
def test_the_theme_of_the_system_is_as_dark_as_the_desktop(  # noqa: PLR0913, PLR0917 — the three are one case
    qtbot: QtBot,  # noqa: ARG001
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    ground: str,
    worn: Tokens,
) -> None:
    desktop = QPalette(QColor(ground))
    desktop.setColor(QPalette.ColorRole.WindowText, QColor(text))
    monkeypatch.setattr(theme, "desktop_palette", lambda: desktop)
    theme.wear(qapp, Theme.SYSTEM)
    assert theme.tokens() is worn


def test_the_colours_of_the_desktop_are_not_those_that_the_program_wears(qtbot: QtBot, qapp: QApplication) -> None:  # noqa: ARG001
    desktops = theme.desktop_palette()
    theme.wear(qapp, Theme.DARK)
    assert qapp.palette().window().color().name() == DARK.background
    assert theme.desktop_palette() == desktops


def test_the_look_is_remembered_but_not_what_the_command_line_asked_for(
    qtbot: QtBot,  # noqa: ARG001
    qapp: QApplication,
    settings: QSettings,
) -> None:
    look = Look(qapp, settings, Language.RUSSIAN, Theme.DARK)
    assert (spoken(), look.theme) == (Language.RUSSIAN, Theme.DARK)
    again = Look(qapp, settings)
    assert again.theme is Theme.SYSTEM
    again.speak(Language.ENGLISH)
    again.wear(Theme.LIGHT)
    remembered = Look(qapp, settings)
    assert (remembered.language, remembered.theme) == (Language.ENGLISH, Theme.LIGHT)


def test_sizes_are_relative_to_the_base_font(qtbot: QtBot, qapp: QApplication) -> None:  # noqa: ARG001
    assert theme.interface_font().pointSizeF() >= theme.BASE_PT
    assert "pt;" in theme.style_sheet(LIGHT)


def test_every_token_is_a_colour() -> None:
    assert all(QColor(value).isValid() for colours in (LIGHT, DARK) for value in asdict(colours).values())


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
