"""What the search by parameters is asked in the words of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain import dates
from desktop_app.domain.parameters import PARAMETERS, Answer, Condition, Shape
from desktop_app.domain.periods import COUNTED, Period, Span
from desktop_app.domain.selection import SortKey
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui import words
from desktop_app.ui.language import translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

PARAMETER: dict[str, str] = {
    "applicant": QT_TRANSLATE_NOOP("parameters", "Applicant"),
    "number": QT_TRANSLATE_NOOP("parameters", "Number"),
    "substance": QT_TRANSLATE_NOOP("parameters", "Words of the substance"),
    "address": QT_TRANSLATE_NOOP("parameters", "Address"),
    "phone": QT_TRANSLATE_NOOP("parameters", "Phone"),
    "identifier": QT_TRANSLATE_NOOP("parameters", "Number of a document"),
    "topic": QT_TRANSLATE_NOOP("parameters", "Topic code"),
    "sender": QT_TRANSLATE_NOOP("parameters", "Who sent it on"),
    "kind": QT_TRANSLATE_NOOP("parameters", "Kind"),
    "channel": QT_TRANSLATE_NOOP("parameters", "Channel"),
    "mark": QT_TRANSLATE_NOOP("parameters", "Mark"),
    "status": QT_TRANSLATE_NOOP("parameters", "Status of a question"),
    "waits_for": QT_TRANSLATE_NOOP("parameters", "What it waits for"),
    "outcome": QT_TRANSLATE_NOOP("parameters", "Outcome"),
    "ground": QT_TRANSLATE_NOOP("parameters", "Case of art. 11"),
    "responsible": QT_TRANSLATE_NOOP("parameters", "Responsible"),
    "helper": QT_TRANSLATE_NOOP("parameters", "Helper"),
    "department": QT_TRANSLATE_NOOP("parameters", "Department"),
    "received": QT_TRANSLATE_NOOP("parameters", "Received"),
    "registered": QT_TRANSLATE_NOOP("parameters", "Registered"),
    "due": QT_TRANSLATE_NOOP("parameters", "Due"),
    "answered": QT_TRANSLATE_NOOP("parameters", "Answered"),
    "overdue": QT_TRANSLATE_NOOP("parameters", "Overdue"),
    "controlled": QT_TRANSLATE_NOOP("parameters", "Under control"),
    "to_complete": QT_TRANSLATE_NOOP("parameters", "To complete"),
    "applicant_kind": QT_TRANSLATE_NOOP("parameters", "Who appeals"),
    "social_status": QT_TRANSLATE_NOOP("parameters", "Social status"),
    "benefit": QT_TRANSLATE_NOOP("parameters", "Benefit category"),
    "annulled": QT_TRANSLATE_NOOP("parameters", "Annulled"),
}
"""What each parameter is called."""

EXAMPLES: dict[str, str] = {
    "applicant": QT_TRANSLATE_NOOP("parameters", "surname, name, year of birth"),
    "number": QT_TRANSLATE_NOOP("parameters", "whole or a part"),
    "substance": QT_TRANSLATE_NOOP("parameters", "words in any form"),
    "address": QT_TRANSLATE_NOOP("parameters", "town, street, house"),
    "phone": QT_TRANSLATE_NOOP("parameters", "any of its digits"),
    "identifier": QT_TRANSLATE_NOOP("parameters", "SNILS, INN, passport, account"),
    "topic": QT_TRANSLATE_NOOP("parameters", "the beginning of the code"),
    "sender": QT_TRANSLATE_NOOP("parameters", "words of the body's name"),
}
"""What is typed of a text."""

SPAN: dict[Span, str] = {
    Span.TODAY: QT_TRANSLATE_NOOP("parameters", "today"),
    Span.YESTERDAY: QT_TRANSLATE_NOOP("parameters", "yesterday"),
    Span.TOMORROW: QT_TRANSLATE_NOOP("parameters", "tomorrow"),
    Span.THIS_WEEK: QT_TRANSLATE_NOOP("parameters", "this week"),
    Span.LAST_WEEK: QT_TRANSLATE_NOOP("parameters", "last week"),
    Span.NEXT_WEEK: QT_TRANSLATE_NOOP("parameters", "next week"),
    Span.REST_OF_WEEK: QT_TRANSLATE_NOOP("parameters", "from today to Sunday"),
    Span.THIS_MONTH: QT_TRANSLATE_NOOP("parameters", "this month"),
    Span.LAST_MONTH: QT_TRANSLATE_NOOP("parameters", "last month"),
    Span.THIS_QUARTER: QT_TRANSLATE_NOOP("parameters", "this quarter"),
    Span.LAST_QUARTER: QT_TRANSLATE_NOOP("parameters", "last quarter"),
    Span.THIS_YEAR: QT_TRANSLATE_NOOP("parameters", "this year"),
    Span.LAST_YEAR: QT_TRANSLATE_NOOP("parameters", "last year"),
    Span.LAST_DAYS: QT_TRANSLATE_NOOP("parameters", "the last days"),
    Span.NEXT_DAYS: QT_TRANSLATE_NOOP("parameters", "the next days"),
    Span.BETWEEN: QT_TRANSLATE_NOOP("parameters", "from – to"),
    Span.ANY: QT_TRANSLATE_NOOP("parameters", "on any day"),
    Span.NONE: QT_TRANSLATE_NOOP("parameters", "there is no date"),
}
"""The periods, the most used first but for those that need more words."""

SORT: dict[SortKey, str] = {
    SortKey.REGISTERED: QT_TRANSLATE_NOOP("parameters", "By the day of registration"),
    SortKey.RECEIVED: QT_TRANSLATE_NOOP("parameters", "By the day of receipt"),
    SortKey.DUE: QT_TRANSLATE_NOOP("parameters", "By the due day"),
    SortKey.ANSWERED: QT_TRANSLATE_NOOP("parameters", "By the day of the answer"),
    SortKey.NUMBER: QT_TRANSLATE_NOOP("parameters", "By number"),
    SortKey.APPLICANT: QT_TRANSLATE_NOOP("parameters", "By applicant"),
    SortKey.RESPONSIBLE: QT_TRANSLATE_NOOP("parameters", "By responsible officer"),
}


def title(parameter: str) -> str:
    """What a parameter is called."""
    return translate("parameters", PARAMETER[parameter])


def example(parameter: str) -> str:
    """What may be typed; "" where nothing is."""
    source = EXAMPLES.get(parameter)
    return translate("parameters", source) if source else ""


def span(which: Span) -> str:
    """A kind of period."""
    return translate("parameters", SPAN[which])


def sorting(key: SortKey) -> str:
    """An order."""
    return translate("parameters", SORT[key])


def yes_or_no(answer: bool) -> str:  # noqa: FBT001 — the answer itself
    """«да»."""
    return translate("parameters", "yes") if answer else translate("parameters", "no")


def summary(conditions: Iterable[Condition]) -> str:
    """«Вид: жалоба · Просрочено», for a name that may be changed."""
    return " · ".join(map(condition, conditions))


def condition(each: Condition) -> str:
    """One condition; of a directory only what it is asked for."""
    named = title(each.parameter)
    told = _told(PARAMETERS[each.parameter].shape, each.answer)
    return f"{named}: {told}" if told else named


def _told(shape: Shape, answer: Answer) -> str:
    if isinstance(answer, Period):
        return period(answer)
    if shape is Shape.CHOICE and isinstance(answer, tuple):
        members: Iterable[Enum] = answer  # type: ignore[assignment]  # a choice is of members of an enum
        return ", ".join(map(words.of, members))
    if shape is Shape.YES:
        return "" if answer else yes_or_no(answer=False)
    return answer if isinstance(answer, str) else ""


def period(asked: Period) -> str:
    """A period in words."""
    if asked.span in COUNTED:
        return f"{span(asked.span)}: {words.days(asked.days)}"
    if asked.span is Span.BETWEEN:
        return " – ".join(dates.in_figures(day) if day else "…" for day in (asked.since, asked.until))
    return span(asked.span)
