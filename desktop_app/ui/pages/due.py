"""How an appeal stands to its term, in a word, a tone and an icon."""

from dataclasses import dataclass
from datetime import date

from desktop_app.domain import dates
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.ports import AppealLine
from desktop_app.ui import words
from desktop_app.ui.language import translate


@dataclass(frozen=True, slots=True)
class Standing:
    """`words` tell the state; `tone`, one of the style sheet's, and `icon` only help."""

    words: str
    tone: str
    icon: str


def standing(appeal: Appeal | AppealLine, today: date) -> Standing:
    """How the appeal stands today: annulled, answered, overdue, due very soon, due on a day, or without a term."""
    if appeal.annulled:
        return Standing(translate("due", "annulled"), "", "x")
    due_on = appeal.due_on
    if appeal.answered_on is not None:
        return _answered(appeal.answered_on, is_late=due_on is not None and appeal.answered_on > due_on)
    if due_on is None:
        return Standing(translate("due", "no term"), "", "circle")
    return _left(due_on, (due_on - today).days)


def _answered(day: date, *, is_late: bool) -> Standing:
    if is_late:
        return Standing(translate("due", "late, {day}").format(day=dates.in_figures(day)), "warning", "done")
    return Standing(translate("due", "answered {day}").format(day=dates.in_figures(day)), "good", "done")


def _left(due_on: date, left: int) -> Standing:
    if left < 0:
        return Standing(translate("due", "overdue by %n day(s)", None, -left), "problem", "problem")
    if left == 0:
        return Standing(translate("due", "due today"), "warning", "clock")
    if left == 1:
        return Standing(translate("due", "due tomorrow"), "warning", "clock")
    return Standing(translate("due", "due {day}").format(day=words.day(due_on)), "", "day")
