"""What the program says when something is wrong: what happened and what to do, never blame."""

import errno
import re
from calendar import monthrange
from datetime import date
from typing import Any

from desktop_app.domain import dates, faults
from desktop_app.domain.phones import is_readable
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem, Rule, rule_of
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui import words
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
_DATE = re.compile(r"(\d{1,2})[. /](\d{1,2})[. /](\d{4})|(\d\d)(\d\d)(\d{4})")

_FAULTS: dict[type[BaseException], str] = {
    Conflict: QT_TRANSLATE_NOOP(
        "messages", "Somebody has changed this meanwhile. Nothing was saved: open it anew and repeat the correction."
    ),
    faults.StoreBusy: QT_TRANSLATE_NOOP(
        "messages", "Another program holds the data. Nothing was saved: close it and press the button again."
    ),
    faults.StoreDamaged: QT_TRANSLATE_NOOP(
        "messages",
        "The file with the data is damaged. It is left as it is: restore the last backup, or save what can be read.",
    ),
    faults.StoreLost: QT_TRANSLATE_NOOP(
        "messages",
        "The file with the data is gone from its folder, or empty. Put the file back, or restore the last backup.",
    ),
    faults.StoreOnNetwork: QT_TRANSLATE_NOOP(
        "messages",
        "The data lie in a folder of another computer. A power cut or a lost connection would damage them there: "
        "move the folder to a disk of this computer.",
    ),
    faults.FileTooLarge: QT_TRANSLATE_NOOP(
        "messages",
        "The file is too large to be attached: at most {most}. Attach a part of it, or note where it is kept.",
    ),
    faults.NotATable: QT_TRANSLATE_NOOP(
        "messages",
        "This file is no table that can be read: it is of another kind, damaged, or locked by a password. "
        "Save it as CSV or XLSX and choose it again.",
    ),
    faults.NothingInTable: QT_TRANSLATE_NOOP(
        "messages", "There is no row under the headers. Choose another sheet or another file."
    ),
    faults.TableTooLarge: QT_TRANSLATE_NOOP(
        "messages", "Unpacked, this file is larger than {most}. Save it as CSV, or in parts, and choose it again."
    ),
    faults.QuoteNotClosed: QT_TRANSLATE_NOOP(
        "messages",
        "A quotation mark that begins near line {line} is never closed, so that rows can't be told apart. "
        "Correct the line, or choose how cells are parted.",
    ),
    faults.FileNotKept: QT_TRANSLATE_NOOP(
        "messages", "The copy of the file is kept no more. Go back and choose the file again."
    ),
    faults.FontMissing: QT_TRANSLATE_NOOP(
        "messages",
        "A part of the program is missing: the typeface of letters. Install the program anew; what is registered is "
        "safe, and the letter is made then.",
    ),
    faults.NoPrinter: QT_TRANSLATE_NOOP(
        "messages", "There is no printer. Connect one, or save the letter as PDF and print it elsewhere."
    ),
    faults.Stopped: QT_TRANSLATE_NOOP("messages", "Stopped. Nothing is left of it."),
    faults.StoreForeign: QT_TRANSLATE_NOOP(
        "messages", "This file belongs to another program. Start with the right data folder."
    ),
    faults.StoreTooNew: QT_TRANSLATE_NOOP(
        "messages", "The data was written by a newer version of the program. Install that version."
    ),
    faults.StoreUnreachable: QT_TRANSLATE_NOOP(
        "messages", "The folder with the data can't be reached. Nothing was saved: check the disk and the rights to it."
    ),
    faults.DiskFull: QT_TRANSLATE_NOOP(
        "messages", "There is no room left on the disk. Nothing was saved: free some room and press the button again."
    ),
    FileNotFoundError: QT_TRANSLATE_NOOP("messages", "The file is not there any more. Choose it again."),
    PermissionError: QT_TRANSLATE_NOOP("messages", "The file may not be read or written. Check the rights to it."),
    OSError: QT_TRANSLATE_NOOP("messages", "The disk can't do this now. Check the disk and try again."),
}


def problem(what: Problem, value: Any, rule: Rule) -> str:
    """What to do about a field's value."""
    if what is Problem.TOO_LONG:
        return _too_long(value, rule)
    if what is Problem.NO_SUCH_DATE and (told := _past_the_month(str(value))):
        return told
    shown = dates.in_figures(value) if isinstance(value, date) else quoted(_unread(what, value))
    return translate("messages", _PROBLEMS[what]).format(value=shown)


def explain(draft: Any, path: str, what: Problem) -> str:
    """What to do about the field of a draft that the path names: "surname", "questions.0.topic"."""
    name, _, inner = path.partition(".")
    value = getattr(draft, name)
    if not inner:
        return problem(what, value, rule_of(type(draft), name))
    if isinstance(value, tuple):
        at, _, inner = inner.partition(".")
        value = value[int(at)]
    return explain(value, inner, what)


def fault(error: BaseException) -> str:
    """What to do when the machine, and not the typing, stands in the way."""
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return translate("messages", "There is no room left on the disk. Free some room and try again.")
    from desktop_app.domain.template_language import FaultyTemplate  # loaded with the first letter, or the first fault
    from desktop_app.ui import template_words

    if isinstance(error, FaultyTemplate):
        return template_words.fault(error)
    return _of_kind(error).format(most=words.size(getattr(error, "most", 0)), line=getattr(error, "line", 0))


def _of_kind(error: BaseException) -> str:
    """The words for the nearest kind of fault that has any."""
    if isinstance(error, faults.TooManyRows):
        return translate(
            "messages", "A workbook has room for %n row(s). Save the list as CSV, or narrow it.", None, error.most
        )
    for kind in type(error).__mro__:
        if kind in _FAULTS:
            return translate("messages", _FAULTS[kind])
    return translate("messages", "Something went wrong in the program. Nothing typed is lost: try again.")


def export_fault(error: BaseException) -> str:
    """Why a list was not saved as a file."""
    if isinstance(error, FileNotFoundError):
        return translate("messages", "The folder is not there any more. Choose another one.")
    if isinstance(error, PermissionError):
        return translate("messages", "Nothing may be written there. Choose another folder, or another name.")
    return fault(error)


def bad_backup(error: BaseException) -> str:
    """Why a backup is no good."""
    if isinstance(error, faults.StoreTooNew):
        return fault(error)
    return translate("messages", "This backup can't be read. Choose another one.")


def no_copy(error: BaseException) -> str:
    """Why there is no newer recovery copy, while typing goes on."""
    if isinstance(error, faults.DiskFull):
        return translate(
            "messages", "No copy: there is no room left on the disk. Go on; free some room, and it is made by itself."
        )
    return translate(
        "messages",
        "No copy: the folder with the data can't be written. Go on; once it can, the copy is made by itself.",
    )


def lost_by_closing(error: BaseException) -> str:
    """What closing would lose while the recovery copies can't be written."""
    return translate("messages", "{reason}\nClosing the program now loses what was typed last.").format(
        reason=no_copy(error)
    )


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
    if not 1 <= month <= len(_MONTHS) or year == 0:
        return ""
    length = monthrange(year, month)[1]
    return translate("messages", _MONTHS[month - 1]).format(days=length) if day > length else ""
