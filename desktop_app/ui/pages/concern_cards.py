"""What makes the data less safe than they should be, each with its way on, over the day."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop_app.domain.safekeeping import Concern, Standing
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import button, card
from desktop_app.ui.style import label
from desktop_app.ui.widgets.chip import Chip

_WORDS = {
    Concern.NO_BACKUP: QT_TRANSLATE_NOOP("concerns", "There is no backup of the register yet."),
    Concern.OLD_BACKUP: QT_TRANSLATE_NOOP("concerns", "The last good backup is old: {backup}."),
    Concern.CLOCK_BEHIND: QT_TRANSLATE_NOOP(
        "concerns",
        "The computer's clock is behind: the register was last changed {change}. Set the date and time right before "
        "registering anything.",
    ),
    Concern.CLOCK_AHEAD: QT_TRANSLATE_NOOP(
        "concerns",
        "The computer's clock may be ahead: the register was last changed {change}. Look at the date before "
        "registering anything.",
    ),
}
_CLOCK = {Concern.CLOCK_BEHIND, Concern.CLOCK_AHEAD}


def in_words(concern: Concern, standing: Standing) -> str:
    """The concern with the moment that it is about."""
    backup, change = (
        words.moment(moment.astimezone()) if moment else ""
        for moment in (standing.last_backup_at, standing.last_change_at)
    )
    return translate("concerns", _WORDS[concern]).format(backup=backup, change=change)


def concern_card(concern: Concern, standing: Standing, show_backups: Callable[[], None]) -> QFrame:
    """A warning; one about backups leads to them. `show_backups` is a bound method."""
    made = card(f"concern.{concern.name.lower()}")
    line = QHBoxLayout(made)
    line.setContentsMargins(14, 12, 14, 12)
    chip = translate("concerns", "clock") if concern in _CLOCK else translate("concerns", "backup")
    line.addWidget(Chip(chip, "warning", "warning"))
    told = label(in_words(concern, standing))
    told.setWordWrap(True)
    line.addWidget(told, 1)
    if concern not in _CLOCK:
        way_on = button(f"{made.objectName()}.show", translate("concerns", "Backups…"))
        way_on.clicked.connect(show_backups)
        line.addWidget(way_on)
    return made
