"""What may be done with an appeal: by its state, by who acts, by what it is."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.actions import PARTS, Action, Dossier, makes_sense, next_action, offered
from desktop_app.domain.appeal import Appeal, AppealKind, Channel, Mark, Outcome, Question, QuestionStatus
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.journey import DETAILS, INSTRUCTION, Assignment, Journey
from desktop_app.domain.office import Profile
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.routes import Party, PartyKind, Route, Stage

TODAY = date(2026, 1, 15)
WORK = Stage("work", "Рассмотрение", Party(PartyKind.RESPONSIBLE))
SENDING = Stage("sending", "Отправка", Party(PartyKind.RESPONSIBLE))
ROUTE = Route("Обращение гражданина", stages=(WORK, SENDING))
AUTHOR = CaseFile(ApplicantKind.PERSON, surname="Кузнецов", id=1)
APPEAL = Appeal(
    AppealKind.STATEMENT, Channel.POST, TODAY, TODAY, "Крыша", 1, case_file_id=1, due_on=date(2026, 2, 13), id=7
)


def at(stage: str) -> Journey:
    """A journey that stands at a stage."""
    return Journey(ROUTE, (Assignment(APPEAL.id, stage, TODAY, 1),))


DOSSIER = Dossier(APPEAL, AUTHOR, at("work"))


def about(**said: object) -> Dossier:
    """The dossier of an appeal that is otherwise in something."""
    return replace(DOSSIER, appeal=replace(APPEAL, **said))  # type: ignore[arg-type]  # said by name


def may(action: Action, dossier: Dossier, profile: Profile = Profile.LAW_59) -> bool:
    """Whether an action makes sense."""
    return makes_sense(action, dossier, profile)


def test_an_appeal_at_work_is_worked_on() -> None:
    assert offered(DOSSIER, None, Profile.LAW_59) == (
        Action.FINISH_STAGE,
        Action.ASSIGN,
        Action.HAND_OUT,
        Action.CONTROL,
        Action.REQUEST_DETAILS,
        Action.REQUEST_DOCUMENTS,
        Action.INTERIM_ANSWER,
        Action.EXTEND,
        Action.FORWARD,
        Action.LEAVE_UNANSWERED,
        Action.WITHDRAW,
    )


def test_an_annulled_appeal_is_left_alone() -> None:
    assert offered(about(annulled=True), None, Profile.LAW_59) == ()


@pytest.mark.parametrize("role", list(Role))
def test_everybody_does_what_their_parts_allow(role: Role) -> None:
    officer = Officer("Орлов", roles=frozenset({role}))

    found = offered(DOSSIER, officer, Profile.LAW_59)

    assert set(found) == set(offered(DOSSIER, None, Profile.LAW_59)) & PARTS[role]


def test_an_officer_of_several_parts_may_do_what_any_of_them_allows() -> None:
    roles = frozenset({Role.HELPER, Role.HEAD})

    found = offered(DOSSIER, Officer("Орлов", roles=roles), Profile.LAW_59)

    assert {Action.REQUEST_DOCUMENTS, Action.EXTEND} <= set(found)
    assert Action.FORWARD not in found


def test_an_unsigned_appeal_has_nobody_to_write_to() -> None:
    unsigned = replace(DOSSIER, case_file=None)

    assert not may(Action.REQUEST_DETAILS, unsigned)
    assert not may(Action.WITHDRAW, unsigned)
    assert may(Action.FORWARD, unsigned)


def test_art_11_is_for_those_who_work_by_the_law() -> None:
    assert may(Action.LEAVE_UNANSWERED, DOSSIER)
    assert not may(Action.LEAVE_UNANSWERED, DOSSIER, Profile.COMMERCIAL)


def test_only_a_complaint_is_returned() -> None:
    assert not may(Action.RETURN_COMPLAINT, DOSSIER)
    assert may(Action.RETURN_COMPLAINT, about(kind=AppealKind.COMPLAINT))


@pytest.mark.parametrize("mark", [Mark.REPEATED, Mark.MULTIPLE])
def test_correspondence_is_stopped_with_who_wrote_before(mark: Mark) -> None:
    assert not may(Action.STOP_CORRESPONDENCE, DOSSIER)
    assert may(Action.STOP_CORRESPONDENCE, about(marks=frozenset({mark})))


def test_a_term_is_extended_once() -> None:
    assert not may(Action.EXTEND, about(first_due_on=TODAY))
    assert not may(Action.EXTEND, about(due_on=None))


def test_there_must_be_questions_to_split() -> None:
    open_ones = (Question(gist="Крыша"), Question(gist="Окна"))
    settled = tuple(replace(each, status=QuestionStatus.ANSWERED) for each in open_ones)

    assert may(Action.SPLIT_QUESTIONS, about(questions=open_ones))
    assert not may(Action.SPLIT_QUESTIONS, about(questions=open_ones[:1]))
    assert not may(Action.SPLIT_QUESTIONS, about(questions=settled))


def test_a_reply_is_noted_while_one_is_waited_for() -> None:
    asked = Journey(ROUTE, (Assignment(APPEAL.id, DETAILS, TODAY, executor="Кузнецов"),))

    assert may(Action.NOTE_REPLY, replace(DOSSIER, journey=asked))
    assert not may(Action.NOTE_REPLY, DOSSIER)


def test_it_is_answered_at_the_end_of_its_route_or_without_one() -> None:
    assert not may(Action.ANSWER, DOSSIER)
    assert may(Action.ANSWER, replace(DOSSIER, journey=at("sending")))
    assert may(Action.ANSWER, replace(DOSSIER, journey=Journey(Route(""))))


def test_the_last_stage_is_ended_by_the_outcome() -> None:
    assert not may(Action.FINISH_STAGE, replace(DOSSIER, journey=at("sending")))


def test_what_is_no_appeal_is_only_closed() -> None:
    assert offered(about(kind=AppealKind.INQUIRY), None, Profile.LAW_59) == (Action.CLOSE,)


ANSWERED = about(outcome=Outcome.ANSWERED, answered_on=TODAY)
CLOSED = about(outcome=Outcome.ANSWERED, answered_on=TODAY, closed_on=TODAY)


def test_after_its_outcome_it_is_closed_put_away_or_taken_up_again() -> None:
    assert offered(ANSWERED, None, Profile.LAW_59) == (Action.CLOSE, Action.REOPEN)
    assert offered(CLOSED, None, Profile.LAW_59) == (Action.ARCHIVE, Action.REOPEN)
    archived = about(outcome=Outcome.ANSWERED, answered_on=TODAY, closed_on=TODAY, archived_on=TODAY)
    assert offered(archived, None, Profile.LAW_59) == (Action.REOPEN,)


@pytest.mark.parametrize(
    ("dossier", "action"),
    [
        (DOSSIER, Action.FINISH_STAGE),
        (replace(DOSSIER, journey=at("sending")), Action.ANSWER),
        (ANSWERED, Action.CLOSE),
        (CLOSED, Action.ARCHIVE),
        (about(annulled=True), None),
    ],
    ids=["a stage", "the end", "answered", "closed", "annulled"],
)
def test_what_usually_comes_next(dossier: Dossier, action: Action | None) -> None:
    assert next_action(offered(dossier, None, Profile.LAW_59), dossier.journey) is action


def test_without_a_route_the_answer_comes_before_the_parts_that_were_handed_out() -> None:
    parts = Journey(Route(""), (Assignment(APPEAL.id, INSTRUCTION, TODAY, 2),))
    dossier = replace(DOSSIER, journey=parts)

    actions = offered(dossier, None, Profile.LAW_59)

    assert Action.FINISH_STAGE in actions
    assert next_action(actions, parts) is Action.ANSWER
