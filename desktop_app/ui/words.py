"""The office's values in the words of the screen, in the language it speaks now."""

from datetime import date, datetime
from enum import Enum

from PySide6.QtCore import QLocale

from desktop_app.domain import dates
from desktop_app.domain.deadlines import Due
from desktop_app.domain.letter import Letter
from desktop_app.domain.safekeeping import Backup, Contents, Origin
from desktop_app.domain.typography import whole_articles
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui.language import spoken, translate
from desktop_app.ui.value_words import WORDS

KILOBYTE = 1024


def of(member: Enum) -> str:
    """A member of a domain enum in words. Raises KeyError when it has none."""
    return translate("words", WORDS[member])


def form(name: str) -> str:
    """What a form of letters is called: always in Russian, as the paper is; one of the office's own by its key."""
    from desktop_app.domain.templates import built_in

    template = built_in(name)
    return template.title if template else name


_GROUPS_OF_FORMS = {
    "intake": QT_TRANSLATE_NOOP("words", "On receipt"),
    "forwarding": QT_TRANSLATE_NOOP("words", "Forwarding"),
    "terms": QT_TRANSLATE_NOOP("words", "On the way to the answer"),
    "result": QT_TRANSLATE_NOOP("words", "Answers"),
    "article 11": QT_TRANSLATE_NOOP("words", "Without an answer on the substance"),
    "inside": QT_TRANSLATE_NOOP("words", "Inside the office"),
    "client": QT_TRANSLATE_NOOP("words", "To clients"),
    "free": QT_TRANSLATE_NOOP("words", "Free letters"),
}


def group_of_forms(name: str) -> str:
    """What a group of the list of forms is called; "" for none."""
    return translate("words", _GROUPS_OF_FORMS[name]) if name else ""


def letter(of: Letter) -> str:
    """What a letter is called: as its form was when it was made; an old one by its form, or by what it is about."""
    if of.text.called:
        return of.text.called
    called = form(of.form)
    return called if called != of.form else of.text.subject or of.text.heading or called


def day(when: date) -> str:
    """«15.01.2026, чт»."""
    return dates.show_day(when, spoken().value)


def moment(when: datetime) -> str:
    """«15.01.2026, чт, 10:30»."""
    return f"{day(when.date())}, {when:%H:%M}"


def backup(copy: Backup) -> str:
    """«15.01.2026, чт, 10:30 · 12 МБ», and where it comes from when it is no plain backup."""
    parts = [moment(copy.made_at), size(copy.size)]
    return " · ".join(parts if copy.origin is Origin.BACKUP else [*parts, of(copy.origin)])


def held(contents: Contents) -> str:
    """How much a copy of the register holds."""
    parts = [
        translate("words", "%n case file(s)", None, contents.case_files),
        translate("words", "%n appeal(s)", None, contents.appeals),
        translate("words", "%n letter(s)", None, contents.letters),
    ]
    if contents.last_appeal:
        parts.append(translate("words", "the last appeal is {number}").format(number=contents.last_appeal))
    return " · ".join(parts)


def days(count: int) -> str:
    """«3 дня»."""
    return translate("words", "%n day(s)", None, count)


def term(due: Due) -> str:
    """How a due date came about: «15.01.2026 + 30 дней = 14.02.2026, сб; день нерабочий → 13.02.2026, пт»."""
    sum_ = f"{dates.in_figures(due.start)} + {days(due.term.days)} = {day(due.nominal)}"
    if due.on != due.nominal:
        sum_ = translate("words", "{sum}; a day off → {moved}").format(sum=sum_, moved=day(due.on))
    if not due.is_provisional:
        return sum_
    told = translate("words", "{sum}; provisional: the days off of {year} are not decreed yet")
    return told.format(sum=sum_, year=due.nominal.year)


def article(due: Due) -> str:
    """The article that sets the term; the firm's own term has none."""
    return whole_articles(due.term.article) or translate("words", "the office's own term")


def size(count: int) -> str:
    """«1,4 МБ», «886 байт»."""
    if count < KILOBYTE:
        return translate("words", "%n byte(s)", None, count)
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def decimal(number: float) -> str:
    """«4,25», «4.25» in English: two places after the point."""
    return QLocale().toString(number, "f", 2)


def task_title(title: str) -> str:
    """A task's or a step's declared title in the language of the screen."""
    return translate("tasks", title)
