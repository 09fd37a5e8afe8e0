"""What the program says of something typed that can't be right: what is wrong and what to do, never blame."""

import re
from calendar import monthrange
from datetime import date
from typing import Any

from desktop_app.domain import dates
from desktop_app.domain.phones import is_readable
from desktop_app.domain.rules import Problem, Rule, rule_of
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui.language import translate

_LONGEST_QUOTE = 60

_PROBLEMS: dict[Problem, str] = {
    Problem.REQUIRED: QT_TRANSLATE_NOOP("messages", "Fill this in to go on"),
    Problem.DECIDE: QT_TRANSLATE_NOOP("messages", "Choose a case file, or say that this is the first appeal"),
    Problem.NO_LETTERS: QT_TRANSLATE_NOOP("messages", "«{value}» has no letters: write the name in letters"),
    Problem.NO_SUCH_DATE: QT_TRANSLATE_NOOP(
        "messages", "«{value}» is no date: write it as 15.01.2026, 150126, 15.1, “today” or +3"
    ),
    Problem.IN_FUTURE: QT_TRANSLATE_NOOP("messages", "{value} has not come yet: check the day and the year"),
    Problem.IN_PAST: QT_TRANSLATE_NOOP("messages", "{value} is over: choose today or a later day"),
    Problem.TOO_EARLY: QT_TRANSLATE_NOOP("messages", "{value} is before 1900: check the year"),
    Problem.BEFORE_RECEIPT: QT_TRANSLATE_NOOP(
        "messages", "{value} is before the day of receipt: correct one of the two dates"
    ),
    Problem.BEFORE_START: QT_TRANSLATE_NOOP(
        "messages", "{value} is before the first day: correct one of the two dates"
    ),
    Problem.NOT_A_PHONE: QT_TRANSLATE_NOOP(
        "messages", "«{value}» is no phone number: write it with the code, as +7 912 345-67-89 or 8 (495) 123-45-67"
    ),
    Problem.NOT_AN_EMAIL: QT_TRANSLATE_NOOP("messages", "«{value}» is no e-mail address: it looks like name@site.ru"),
    Problem.NOT_AN_INDEX: QT_TRANSLATE_NOOP("messages", "A postal code has six digits, as 624200"),
    Problem.NOT_A_TIME: QT_TRANSLATE_NOOP("messages", "«{value}» is no time: write it as 10:30, 1030 or 10"),
    Problem.NOT_A_NUMBER: QT_TRANSLATE_NOOP("messages", "«{value}» is no number: write it in digits"),
    Problem.OUT_OF_RANGE: QT_TRANSLATE_NOOP("messages", "{value} can't be right here: check the number"),
    Problem.NOT_A_TOPIC: QT_TRANSLATE_NOOP(
        "messages", "A topic code has four or five groups of four digits, as 0005.0005.0056.1147"
    ),
    Problem.NOT_A_TEMPLATE: QT_TRANSLATE_NOOP(
        "messages",
        "A template needs one {{n}}, the count; it may hold {{yy}}, {{yyyy}}, {{letter}}: «ОГ-{{n:4}}/{{yy}}»",
    ),
    Problem.FAULTY_TEMPLATE: QT_TRANSLATE_NOOP(
        "messages", "No letter can be made of this text yet: mend the lines that are marked"
    ),
    Problem.SAME_CASE_FILE: QT_TRANSLATE_NOOP("messages", "This is the same case file: choose another one"),
    Problem.OTHER_KIND: QT_TRANSLATE_NOOP(
        "messages", "One belongs to a person, the other to an organisation: these are never the same"
    ),
    Problem.ANNULLED: QT_TRANSLATE_NOOP("messages", "This one is not in use any more: choose another one"),
    Problem.NOT_A_TRACK: QT_TRANSLATE_NOOP(
        "messages", "«{value}» is no tracking number: 14 digits, or 13 signs as RA123456785RU; check each of them"
    ),
    Problem.NOT_UNIQUE: QT_TRANSLATE_NOOP("messages", "There are two of the same name: change or remove one"),
    Problem.NOT_A_SNILS: QT_TRANSLATE_NOOP("messages", "A SNILS has 11 digits, as 112-233-445 95: look at the paper"),
    Problem.NOT_A_TAXPAYER: QT_TRANSLATE_NOOP(
        "messages", "An INN has 12 digits, an organisation's has 10: look at the paper"
    ),
    Problem.NOT_A_PASSPORT: QT_TRANSLATE_NOOP(
        "messages", "A Russian passport has 4 digits of series and 6 of number: look at the paper"
    ),
    Problem.WRONG_CHECK_NUMBER: QT_TRANSLATE_NOOP(
        "messages", "The check number does not fit: one of the digits is probably another. It is kept as it is."
    ),
    Problem.IS_RESPONSIBLE: QT_TRANSLATE_NOOP(
        "messages", "The responsible officer can't be a helper too: choose other helpers"
    ),
    Problem.NO_CONSENT: QT_TRANSLATE_NOOP(
        "messages",
        "Without the citizen's consent the answer is a written one (59-FZ, art. 13 part 3): ask, or choose “Becomes an "
        "appeal”",
    ),
    Problem.NO_CASE_FILE: QT_TRANSLATE_NOOP(
        "messages", "There is no case file yet, and so no address for a letter: choose otherwise"
    ),
    Problem.NO_GENDER: QT_TRANSLATE_NOOP(
        "messages", "The letter has to greet the citizen: say the gender in the case file first, or choose otherwise"
    ),
    Problem.OTHER_OUTCOME: QT_TRANSLATE_NOOP("messages", "This can't end so: choose another result"),
    Problem.NUMBER_TAKEN: QT_TRANSLATE_NOOP("messages", "«{value}» is another one's number already: change it"),
    Problem.OWN_DEPUTY: QT_TRANSLATE_NOOP("messages", "Nobody stands in for themselves: choose another deputy"),
    Problem.DEPUTY_CIRCLE: QT_TRANSLATE_NOOP(
        "messages", "These two stand in for each other in the end: choose another deputy for one of them"
    ),
    Problem.NO_SECRETARY: QT_TRANSLATE_NOOP(
        "messages", "Nobody would be left to register appeals: make somebody else a secretary first"
    ),
    Problem.SAME_OFFICER: QT_TRANSLATE_NOOP("messages", "The work is to go to somebody else: choose another officer"),
    Problem.HAS_LEFT: QT_TRANSLATE_NOOP("messages", "This officer does not work here any more: choose another one"),
    Problem.TOO_FEW_SIGNATURES: QT_TRANSLATE_NOOP(
        "messages", "A collective appeal has two signatures or more: count them, or take the mark off"
    ),
    Problem.HELPER_TWICE: QT_TRANSLATE_NOOP(
        "messages", "One helper has two parts: say all that they do in one of them"
    ),
    Problem.PART_AFTER_TERM: QT_TRANSLATE_NOOP(
        "messages", "A part is due after the appeal itself: name an earlier day, or extend the term first"
    ),
    Problem.AFTER_TERM: QT_TRANSLATE_NOOP(
        "messages", "{value} is after the term of the appeal: name an earlier day, or extend the term first"
    ),
    Problem.STILL_OVERDUE: QT_TRANSLATE_NOOP(
        "messages",
        "Also with {value} days more the term is over by now: name more days, or answer without an extension",
    ),
    Problem.COMPLAINED_OF: QT_TRANSLATE_NOOP(
        "messages",
        "The complaint is about them: it may not go there (59-FZ, art. 8 part 6). Name another body, or return the "
        "complaint to its author",
    ),
    Problem.NOTHING_GOES: QT_TRANSLATE_NOOP("messages", "Mark at least one question that goes to the other body"),
    Problem.EACH_QUESTION: QT_TRANSLATE_NOOP("messages", "Say of each question what is answered to it"),
    Problem.OTHER_GROUND: QT_TRANSLATE_NOOP(
        "messages",
        "This is not so here. Without an answer stay appeals that name no surname or no address; all other cases need "
        "an author who can be written to: look at the case file, or choose another case",
    ),
    Problem.TOO_FEW_ANSWERS: QT_TRANSLATE_NOOP(
        "messages", "At least two written answers must have been given before: name each on a line of its own"
    ),
    Problem.NOT_READ: QT_TRANSLATE_NOOP(
        "messages", "The file is not read yet: wait for its first rows, or choose another"
    ),
    Problem.NO_APPLICANT: QT_TRANSLATE_NOOP(
        "messages", "Say which column holds the surname, the whole name or the organisation"
    ),
    Problem.NO_DAY_OR_SUBSTANCE: QT_TRANSLATE_NOOP(
        "messages", "Appeals need a column with their substance and one with a day; without appeals name none of theirs"
    ),
    Problem.COLUMN_TWICE: QT_TRANSLATE_NOOP(
        "messages", "Two columns are said to hold the same: change one of them, or leave it in the file"
    ),
    Problem.PHONE_IS_INQUIRY: QT_TRANSLATE_NOOP(
        "messages", "By telephone only an inquiry is logged: change the kind or the channel"
    ),
    Problem.EMAIL_IS_NO_CHANNEL: QT_TRANSLATE_NOOP(
        "messages",
        "Since 30.03.2025 a letter by plain e-mail is no appeal: choose “Not an appeal”, and its author is told how to "
        "write; or change the channel",
    ),
}

_MONTHS = (
    QT_TRANSLATE_NOOP("messages", "There is no such date: January has {days} days"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: February has {days} days that year"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: March has {days} days"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: April has {days} days"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: May has {days} days"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: June has {days} days"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: July has {days} days"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: August has {days} days"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: September has {days} days"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: October has {days} days"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: November has {days} days"),
    QT_TRANSLATE_NOOP("messages", "There is no such date: December has {days} days"),
)
_DATE = re.compile(r"(?<!\d)(?:(\d{1,2})[. /](\d{1,2})[. /](\d{4}|\d\d)|(\d\d)(\d\d)(\d{4}|\d\d))(?!\d)")
_CENTURIES, _CENTURY = 100, 2000
"""A year of two figures is of this one: how long a February is does not depend on the century."""


def of(what: Problem, value: Any, rule: Rule) -> str:
    """What to do about a field's value."""
    if what is Problem.TOO_LONG:
        return _too_long(value, rule)
    if what is Problem.REQUIRED and rule.choices is not None:
        return translate("messages", "Choose to go on")
    if what is Problem.NO_SUCH_DATE and (told := _past_the_month(str(value))):
        return told
    shown = dates.in_figures(value) if isinstance(value, date) else quoted(_unread(what, value))
    return translate("messages", _PROBLEMS[what]).format(value=shown)


def explain(draft: Any, path: str, what: Problem) -> str:
    """What to do about the field of a draft that the path names: "surname", "questions.0.topic"."""
    name, _, inner = path.partition(".")
    value = getattr(draft, name)
    if not inner:
        return of(what, value, rule_of(type(draft), name))
    if isinstance(value, tuple):
        at, _, inner = inner.partition(".")
        value = value[int(at)]
    return explain(value, inner, what)


def corrected(typed: str) -> str:
    """That cleaning changed what was typed."""
    return translate("messages", "Corrected; it was «{typed}»").format(typed=quoted(typed))


def quoted(text: str) -> str:
    """A typed text short enough for a message, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1]}…"


def _too_long(value: Any, rule: Rule) -> str:
    if isinstance(value, tuple):
        return translate("messages", "At most {most} rows: remove {over}").format(
            most=rule.longest, over=len(value) - rule.longest
        )
    return translate("messages", "Too long: {length} characters, at most {most} fit. Shorten it.").format(
        length=len(value), most=rule.longest
    )


def _unread(what: Problem, value: Any) -> str:
    """Of a list the first entry that is wrong: phones are kept as they were typed where they can't be read."""
    if what is Problem.NOT_A_PHONE and isinstance(value, tuple):
        return next(str(each) for each in value if not is_readable(each))
    return "" if value is None else str(value)


def _past_the_month(typed: str) -> str:
    found = _DATE.search(typed)
    if not found:
        return ""
    day, month, year = (int(part) for part in found.groups() if part)
    year += _CENTURY if year < _CENTURIES else 0
    if not 1 <= month <= len(_MONTHS):
        return ""
    length = monthrange(year, month)[1]
    return translate("messages", _MONTHS[month - 1]).format(days=length) if day > length else ""
