"""How the work on an appeal ends, and what the appeal is like then; and how it is taken up again."""

from dataclasses import replace
from datetime import date
from enum import Enum

from desktop_app.domain.appeal import Appeal, ArchivePlace, Ground, Outcome, Question, QuestionStatus


class Answered(Enum):
    """What an answer says to a question: what statistics count, 59-ФЗ art. 10 and 14."""

    EXPLAINED = "explained"
    SUPPORTED = "supported"
    MEASURES_TAKEN = "measures taken"
    NOT_SUPPORTED = "not supported"

    @property
    def status(self) -> QuestionStatus:
        """The status of a question that was answered so."""
        return QuestionStatus(self.value)

    @property
    def needs_words(self) -> bool:
        """Whether it is to be said which measures were taken, or why the question was not supported."""
        return self in {Answered.MEASURES_TAKEN, Answered.NOT_SUPPORTED}


def unsettled(appeal: Appeal) -> tuple[int, ...]:
    """Where in the appeal the questions stand that nothing has been decided on yet."""
    return tuple(at for at, each in enumerate(appeal.questions) if not each.is_settled)


def settled(appeal: Appeal, status: QuestionStatus, result: str = "") -> tuple[Question, ...]:
    """The questions of an appeal when all that are still under review come to this."""
    return tuple(
        each if each.is_settled else replace(each, status=status, result=result or each.result)
        for each in appeal.questions
    )


def ended(
    appeal: Appeal, outcome: Outcome, today: date, questions: tuple[Question, ...], ground: Ground | None = None
) -> Appeal:
    """An appeal whose work has ended on a day; `ground` is the case of art. 11 where it was one."""
    return replace(appeal, outcome=outcome, ground=ground, answered_on=today, questions=questions)


def taken_up_again(appeal: Appeal) -> Appeal:
    """An appeal that is open once more: nothing of how it ended is left but its journal.

    Its term stays what it was: the law gives no new one. Questions that had gone to another body before it ended stay
    there.
    """
    status = QuestionStatus.EXTENDED if appeal.is_extended else QuestionStatus.UNDER_REVIEW
    stays = None if appeal.outcome is Outcome.FORWARDED else QuestionStatus.FORWARDED
    return replace(
        appeal,
        outcome=None,
        ground=None,
        answered_on=None,
        closed_on=None,
        archived_on=None,
        archive=ArchivePlace(),
        questions=tuple(
            each if each.status is stays else replace(each, status=status, result="") for each in appeal.questions
        ),
    )
