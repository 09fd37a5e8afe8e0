"""The portrait of a citizen: all that is known of one, how each appeal stands, and what of it goes on paper."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.feedback import FeedbackLine
from desktop_app.domain.notes import NoteLine
from desktop_app.domain.ports import AppealLine, FileLine, LetterLine

SOON = 5
"""Days before its term from which on an appeal is due soon."""

OPEN_DIGITS = 4
"""So many signs of a masked number stay, so that the owner can be told by them."""

MASK = "*"


class TermState(Enum):
    """How an appeal stands to its term."""

    OVERDUE = "overdue"
    DUE_SOON = "due soon"
    IN_TERM = "in term"
    NO_TERM = "no term"
    ANSWERED = "answered"
    ANSWERED_LATE = "answered late"


class Section(Enum):
    """A part of the printed portrait."""

    IDENTITY = "identity"
    CONTACTS = "contacts"
    CATEGORIES = "categories"
    IDENTIFIERS = "identifiers"
    APPEALS = "appeals"
    LETTERS = "letters"
    FILES = "files"
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


def term_state(line: AppealLine, today: date) -> TermState:
    """How an appeal stands to its term today."""
    if line.answered_on is not None:
        is_late = line.due_on is not None and line.answered_on > line.due_on
        return TermState.ANSWERED_LATE if is_late else TermState.ANSWERED
    if line.due_on is None:
        return TermState.NO_TERM
    left = (line.due_on - today).days
    if left < 0:
        return TermState.OVERDUE
    return TermState.DUE_SOON if left <= SOON else TermState.IN_TERM


def counted(lines: Iterable[AppealLine], today: date) -> dict[TermState, int]:
    """How many appeals stand so, in the order of their urgency; a state that none is in is left out."""
    counts = Counter(term_state(line, today) for line in lines)
    return {state: counts[state] for state in TermState if counts[state]}


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
