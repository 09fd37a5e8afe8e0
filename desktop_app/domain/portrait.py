"""The portrait of a citizen: all that is known of one, how each appeal stands, and what of it goes on paper."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain.appeal import Outcome
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.feedback import FeedbackLine
from desktop_app.domain.notes import NoteLine
from desktop_app.domain.ports import AppealLine, ContactLine, FileLine, LetterLine
from desktop_app.domain.standing import TermState, Warnings, term_state

OPEN_DIGITS = 4
"""So many signs of a masked number stay, so that the owner can be told by them."""

MASK = "*"


class Tally(Enum):
    """What appeals are counted by: how they stand to their terms, the most urgent first; ENDED got no answer."""

    OVERDUE = "overdue"
    DUE_SOON = "due soon"
    IN_TERM = "in term"
    NO_TERM = "no term"
    ANSWERED = "answered"
    ANSWERED_LATE = "answered late"
    ENDED = "ended"


_TALLIES = {
    TermState.OVERDUE: Tally.OVERDUE,
    TermState.PRESSING: Tally.DUE_SOON,
    TermState.NEAR: Tally.DUE_SOON,
    TermState.SOON: Tally.DUE_SOON,
    TermState.IN_TERM: Tally.IN_TERM,
    TermState.NO_TERM: Tally.NO_TERM,
    TermState.ANNULLED: Tally.NO_TERM,
    TermState.ANSWERED: Tally.ANSWERED,
    TermState.ANSWERED_LATE: Tally.ANSWERED_LATE,
}
"""Where each state is counted. Annulled appeals stand in no portrait, and have no term."""


class Section(Enum):
    """A part of the printed portrait."""

    IDENTITY = "identity"
    CONTACTS = "contacts"
    CATEGORIES = "categories"
    IDENTIFIERS = "identifiers"
    APPEALS = "appeals"
    LETTERS = "letters"
    FILES = "files"
    MEETINGS = "meetings"
    FEEDBACK = "feedback"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Portrait:
    """All of a citizen that is printed, the newest first."""

    case_file: CaseFile
    appeals: tuple[AppealLine, ...] = ()
    letters: tuple[LetterLine, ...] = ()
    files: tuple[FileLine, ...] = ()
    feedback: tuple[FeedbackLine, ...] = ()
    notes: tuple[NoteLine, ...] = ()
    meetings: tuple[ContactLine, ...] = ()


def tally_of(line: AppealLine, today: date, warnings: Warnings) -> Tally:
    """What an appeal is counted by today."""
    if line.outcome not in {None, Outcome.ANSWERED}:
        return Tally.ENDED
    return _TALLIES[term_state(line, today, warnings)]


def counted(lines: Iterable[AppealLine], today: date, warnings: Warnings) -> dict[Tally, int]:
    """How many appeals stand so, in the order of their urgency; what none is in is left out."""
    counts = Counter(tally_of(line, today, warnings) for line in lines)
    return {tally: counts[tally] for tally in Tally if counts[tally]}


def masked(number: str) -> str:
    """A number of a document of which only the last signs can be read: «***-***-*45 95»."""
    seen = 0
    signs = []
    for sign in reversed(number):
        is_part = sign.isalnum()
        signs.append(MASK if is_part and seen >= OPEN_DIGITS else sign)
        seen += is_part
    # A number that is not longer than what stays would stand there whole.
    return "".join(reversed(signs)) if seen > OPEN_DIGITS else MASK * len(number)
