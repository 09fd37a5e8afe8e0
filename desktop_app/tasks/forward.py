"""Forward an appeal, or some of its questions, to the body that is competent (59-ФЗ, art. 8 parts 3, 3.1, 4 and 6).

A cover letter to the body and a notice to the author always go together. On migration there are two bodies: that of
internal affairs and the head of the region.
"""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal, AppealKind, Mark, Outcome, QuestionStatus
from desktop_app.domain.deadlines import Due, forwarding_due
from desktop_app.domain.leading import leave_work
from desktop_app.domain.letter_forms import items
from desktop_app.domain.outcomes import ended, unsettled
from desktop_app.domain.ports import Unit
from desktop_app.domain.question_rows import GoingRow, by_place, rows_for
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in, dossier_in, not_past
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP

COVER, NOTICE = "forwarding_cover", "forwarding_notice"
MIGRATION_COVER, MIGRATION_NOTICE = "migration_cover", "migration_notice"


def is_complaint(draft: "Draft") -> bool:
    """Whether there is somebody to whom it must not go."""
    return appeal_in(draft).kind is AppealKind.COMPLAINT


def is_on_migration(draft: "Draft") -> bool:
    """Whether it goes to two bodies, as a whole."""
    return Mark.MIGRATION in appeal_in(draft).marks


def is_on_competence(draft: "Draft") -> bool:
    """Whether it goes to one body."""
    return not is_on_migration(draft)


def may_be_parted(draft: "Draft") -> bool:
    """Whether some questions may go and others stay."""
    return is_on_competence(draft) and len(unsettled(appeal_in(draft))) > 1


def _not_complained_of(body: str, draft: "Draft", _today: date) -> Problem | None:
    """59-ФЗ, art. 8 part 6."""
    is_theirs = is_complaint(draft) and _alike(body) == _alike(draft.complained)
    return Problem.COMPLAINED_OF if is_theirs else None


def _alike(body: str) -> str:
    return "".join(sign for sign in body.casefold().replace("ё", "е") if sign.isalnum())


def _any_goes(_rows: tuple[GoingRow, ...], draft: "Draft", _today: date) -> Problem | None:
    return None if _going(draft) else Problem.NOTHING_GOES


@dataclass(frozen=True, slots=True)
class Draft:
    """Where to: `body` in the nominative for the notice, `addressee` in the dative with the address for the cover.

    `complained` is whom a complaint is about. Of several questions those of the rows that go are forwarded.
    """

    dossier: Dossier | None = fields.carried()

    complained: str = fields.text(need=Need.BLOCKING, longest=300)
    body: str = fields.text(need=Need.BLOCKING, longest=300, check=_not_complained_of)
    addressee: str = fields.prose(need=Need.BLOCKING, longest=1_000)
    second_body: str = fields.text(need=Need.BLOCKING, longest=300, check=_not_complained_of)
    second_addressee: str = fields.prose(need=Need.BLOCKING, longest=1_000)
    going: tuple[GoingRow, ...] = fields.rows(GoingRow, need=Need.BLOCKING, check=_any_goes)
    contacts: str = fields.text(longest=300)
    report: date | str | None = fields.day(check=not_past)


def _fit(draft: Draft) -> Draft:
    return replace(draft, going=rows_for(GoingRow, appeal_in(draft), draft.going))


def _going(draft: Draft) -> tuple[int, ...]:
    """Where the questions stand that go: all that are left, unless it was asked which of them."""
    if not may_be_parted(draft):
        return unsettled(appeal_in(draft))
    return tuple(at for at, row in by_place(appeal_in(draft), draft.going).items() if row.goes)


def _goes_as_a_whole(draft: Draft) -> bool:
    appeal = appeal_in(draft)
    going = _going(draft)
    return all(each.is_settled or at in going for at, each in enumerate(appeal.questions))


def _change(draft: Draft, on: Circumstances) -> Appeal:
    appeal, going = appeal_in(draft), _going(draft)
    questions = tuple(
        replace(each, status=QuestionStatus.FORWARDED, result=_where(draft)) if at in going else each
        for at, each in enumerate(appeal.questions)
    )
    if _goes_as_a_whole(draft):
        return ended(appeal, Outcome.FORWARDED, on.today, questions)
    return replace(appeal, questions=questions)


def _where(draft: Draft) -> str:
    return f"{draft.body}; {draft.second_body}" if is_on_migration(draft) else draft.body


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    sheets = _of_migration(draft) if is_on_migration(draft) else _of_competence(draft)
    # There is nobody to tell where nobody signed.
    return sheets if dossier_in(draft).case_file is not None else sheets[:-1]


def _of_migration(draft: Draft) -> tuple[Sheet, ...]:
    return (
        Sheet(MIGRATION_COVER, {"addressee": items(draft.addressee)}),
        Sheet(MIGRATION_COVER, {"addressee": items(draft.second_addressee)}),
        Sheet(MIGRATION_NOTICE, {"bodies": (draft.body, draft.second_body)}),
    )


def _of_competence(draft: Draft) -> tuple[Sheet, ...]:
    questions = appeal_in(draft).questions
    gists = () if _is_all(draft) else tuple(questions[at].gist or questions[at].topic for at in _going(draft))
    report = fields.day_or_none(draft.report) or ""
    return (
        Sheet(COVER, {"addressee": items(draft.addressee), "questions": gists, "report": report}),
        Sheet(NOTICE, {"body": draft.body, "contacts": draft.contacts, "questions": gists}),
    )


def _is_all(draft: Draft) -> bool:
    return len(_going(draft)) == len(appeal_in(draft).questions)


def _lead(unit: Unit, _draft: Draft, appeal: Appeal) -> None:
    if not appeal.is_open:
        leave_work(unit, appeal)


def _due(draft: Draft, on: Circumstances) -> Due | None:
    appeal = appeal_in(draft)
    return forwarding_due(appeal.registered_on, on.office, on.calendar, appeal.marks)


TASK = action_task(
    Action.FORWARD,
    QT_TRANSLATE_NOOP("tasks", "Forwarding to the competent body"),
    Draft,
    (
        Step("complaint", QT_TRANSLATE_NOOP("tasks", "Whom it is about"), ("complained",), is_complaint),
        Step("body", QT_TRANSLATE_NOOP("tasks", "Where to"), ("body", "addressee")),
        Step(
            "second",
            QT_TRANSLATE_NOOP("tasks", "Head of the region"),
            ("second_body", "second_addressee"),
            is_on_migration,
        ),
        Step("questions", QT_TRANSLATE_NOOP("tasks", "Which questions"), ("going",), may_be_parted),
        Step("details", QT_TRANSLATE_NOOP("tasks", "Contacts and report"), ("contacts", "report"), is_on_competence),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), ()),
    ),
    change=_change,
    papers=_papers,
    lead=_lead,
    due=_due,
    fit=_fit,
)
