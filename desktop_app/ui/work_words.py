"""The work of officers in words: what waits, by when, and who stands in for whom."""

from collections.abc import Iterable
from datetime import date

from desktop_app.domain import dates
from desktop_app.domain.handing_over import Matter, OpenWork, Part
from desktop_app.domain.officer import Officer, standing_in
from desktop_app.ui import words
from desktop_app.ui.language import translate


def day(work: OpenWork) -> str:
    """By when, or "" where nobody has said."""
    return dates.in_figures(work.due_on) if work.due_on else ""


def parts(work: OpenWork) -> str:
    """«ответственный, исполнитель вопроса»."""
    return ", ".join(words.of(part) for part in Part if part in work.parts)


def line(work: OpenWork) -> str:
    """One thing that waits, with its day first."""
    return " · ".join(part for part in (day(work), work.title, work.who, parts(work)) if part)


def counted(work: Iterable[OpenWork]) -> str:
    """How much of each kind there is: «12 обращений, 3 звонка и встречи»."""
    found = [each.matter for each in work]
    told = (
        (Matter.APPEAL, translate("work_words", "%n appeal(s)", None, found.count(Matter.APPEAL))),
        (Matter.CONTACT, translate("work_words", "%n call(s) or meeting(s)", None, found.count(Matter.CONTACT))),
        (Matter.IMPROVEMENT, translate("work_words", "%n improvement(s)", None, found.count(Matter.IMPROVEMENT))),
        (Matter.NOTICE, translate("work_words", "%n refusal(s) to hear of", None, found.count(Matter.NOTICE))),
    )
    return ", ".join(words_of_it for matter, words_of_it in told if matter in found)


def absence(officer: Officer, today: date) -> str:
    """«нет на месте до 30.11.2026», or "" for one who is here."""
    if not officer.is_away(today):
        return ""
    if officer.away_until is None:
        return translate("OfficerRow", "away")
    return translate("OfficerRow", "away until {day}").format(day=dates.in_figures(officer.away_until))


def deputy(officer: Officer, officers: Iterable[Officer], today: date) -> str:
    """«замещает Орлов И. Л.» of one who is away, or that nobody does; "" for one who is here."""
    if not officer.is_away(today):
        return ""
    acting = standing_in(officer, officers, today)
    if acting is None:
        return translate("work_words", "nobody stands in")
    return translate("work_words", "{name} stands in").format(name=acting.full_name.short)
