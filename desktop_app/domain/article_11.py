"""Appeals that get no answer on their substance: each case of 59-ФЗ, art. 11, by its own rule."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.appeal import Ground, Outcome, QuestionStatus
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.deadlines import Matter


class Author(Enum):
    """Who must be known for a case to be one: whom nobody can write to, whom somebody can, or anybody."""

    NOBODY = "nobody"
    KNOWN = "known"
    ANYBODY = "anybody"


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `letter` is the form that goes to the author, `cover` the one that goes to another body.

    `matter` names its own term; without one it is that of the answer.
    """

    article: str
    outcome: Outcome
    status: QuestionStatus
    author: Author
    letter: str = ""
    cover: str = ""
    matter: Matter | None = None


CASES: Mapping[Ground, Case] = {
    Ground.NO_AUTHOR: Case("ч. 1 ст. 11 59-ФЗ", Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, Author.NOBODY),
    Ground.CRIME: Case(
        "ч. 1 ст. 11 59-ФЗ", Outcome.FORWARDED, QuestionStatus.FORWARDED, Author.NOBODY, cover="crime_report_cover"
    ),
    Ground.COURT_RULING: Case(
        "ч. 2 ст. 11 59-ФЗ",
        Outcome.RETURNED,
        QuestionStatus.NO_ANSWER,
        Author.KNOWN,
        "court_ruling_returned",
        matter=Matter.COURT_RULING,
    ),
    Ground.ABUSE: Case(
        "ч. 3 ст. 11 59-ФЗ", Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, Author.ANYBODY, "abuse_notice"
    ),
    Ground.ILLEGIBLE: Case(
        "ч. 4 ст. 11 59-ФЗ",
        Outcome.NO_ANSWER,
        QuestionStatus.NO_ANSWER,
        Author.ANYBODY,
        "illegible_notice",
        matter=Matter.ILLEGIBLE,
    ),
    Ground.UNCLEAR: Case(
        "ч. 4.1 ст. 11 59-ФЗ",
        Outcome.NO_ANSWER,
        QuestionStatus.NO_ANSWER,
        Author.ANYBODY,
        "unclear_notice",
        matter=Matter.UNCLEAR,
    ),
    Ground.ON_THE_SITE: Case(
        "ч. 5.1 ст. 11 59-ФЗ",
        Outcome.ANSWERED,
        QuestionStatus.ANSWERED,
        Author.KNOWN,
        "answer_on_site",
        matter=Matter.ON_THE_SITE,
    ),
    Ground.PROTECTED: Case(
        "ч. 6 ст. 11 59-ФЗ", Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, Author.KNOWN, "secret_notice"
    ),
}

STOPPED = "ч. 5 ст. 11 59-ФЗ"
"""The end of a correspondence."""

FEWEST_ANSWERS = 2
"""«Многократно», 59-ФЗ art. 11 part 5: as many written answers there must be before a correspondence is stopped."""


def may_be_answered(case_file: CaseFile | None) -> bool:
    """Whether the appeal says who wrote and where to: a surname and a postal address, or one of e-mail."""
    if case_file is None or not (case_file.surname or case_file.organisation):
        return False
    return case_file.address.is_known or bool(case_file.email)


def fits(ground: Ground, case_file: CaseFile | None) -> bool:
    """Whether the case may be that of an appeal by this author."""
    author = CASES[ground].author
    return author is Author.ANYBODY or (author is Author.KNOWN) == may_be_answered(case_file)


def article_of(outcome: Outcome | None, ground: Ground | None) -> str:
    """By which article an appeal ended without an answer on its substance; "" where no case of art. 11 was met."""
    if ground is not None:
        return CASES[ground].article
    return STOPPED if outcome is Outcome.CORRESPONDENCE_STOPPED else ""
