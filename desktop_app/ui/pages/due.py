"""How an appeal stands to its term, in a word, a tone and an icon."""

from dataclasses import dataclass
from datetime import date

from desktop_app.domain import dates
from desktop_app.domain.appeal import Appeal, Outcome
from desktop_app.domain.ports import AppealLine
from desktop_app.domain.standing import TermState, Warnings, term_state
from desktop_app.ui import words
from desktop_app.ui.language import translate

_NEARING = {TermState.PRESSING: "warning", TermState.NEAR: "warning", TermState.SOON: ""}
"""The office's warnings, with the tone of each."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`words` tell the state; `tone`, one of the style sheet's, and `icon` only help."""

    words: str
    tone: str
    icon: str


def standing(appeal: Appeal | AppealLine, today: date, warnings: Warnings) -> Standing:
    """How the appeal stands today: annulled, answered, ended otherwise, overdue, nearing its day, or due later."""
    state = term_state(appeal, today, warnings)
    if state is TermState.ANNULLED:
        return Standing(translate("due", "annulled"), "", "x")
    if appeal.answered_on is not None:
        if appeal.outcome not in {None, Outcome.ANSWERED}:
            told = translate("due", "ended {day}").format(day=dates.in_figures(appeal.answered_on))
            return Standing(told, "", "done")
        return _answered(appeal.answered_on, is_late=state is TermState.ANSWERED_LATE)
    if appeal.due_on is None:
        return Standing(translate("due", "no term"), "", "circle")
    return _left(appeal.due_on, (appeal.due_on - today).days, state)


def _answered(day: date, *, is_late: bool) -> Standing:
    if is_late:
        return Standing(translate("due", "late, {day}").format(day=dates.in_figures(day)), "warning", "done")
    return Standing(translate("due", "answered {day}").format(day=dates.in_figures(day)), "good", "done")


def _left(due_on: date, left: int, state: TermState) -> Standing:
    if left < 0:
        return Standing(translate("due", "overdue by %n day(s)", None, -left), "problem", "problem")
    if left == 0:
        return Standing(translate("due", "due today"), "warning", "clock")
    if left == 1:
        return Standing(translate("due", "due tomorrow"), "warning", "clock")
    if state in _NEARING:
        return Standing(translate("due", "due in %n day(s)", None, left), _NEARING[state], "clock")
    return Standing(translate("due", "due {day}").format(day=words.day(due_on)), "", "day")
