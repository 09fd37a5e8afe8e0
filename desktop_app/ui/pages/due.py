"""How an appeal stands to its term, in a word, a tone and an icon."""

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.ports import AppealLine
from desktop_app.ui import words
from desktop_app.ui.language import translate


@dataclass(frozen=True, slots=True)
class Standing:
    """`words` tell the state, `icon` and `tone` only help; the tones are those of the style sheet."""

    words: str
    tone: str
    icon: str


def standing(appeal: Appeal | AppealLine, today: date) -> Standing:
    """How the appeal stands today: answered, overdue, due so soon, due on a day, or without a term."""
    due_on = appeal.due_on
    if appeal.answered_on is not None:
        return Standing(translate("due", "answered {day}").format(day=words.day(appeal.answered_on)), "good", "check")
    if due_on is None:
        return Standing(translate("due", "no term"), "muted", "minus")
    left = (due_on - today).days
    if left < 0:
        return Standing(translate("due", "overdue by %n day(s)", None, -left), "bad", "alert")
    if left == 0:
        return Standing(translate("due", "due today"), "warning", "clock")
    if left == 1:
        return Standing(translate("due", "due tomorrow"), "warning", "clock")
    return Standing(translate("due", "due {day}").format(day=words.day(due_on)), "muted", "calendar")
