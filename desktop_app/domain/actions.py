"""What may be done with an appeal after its registration: by its state, by who acts, by what it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain.appeal import Appeal, AppealKind, ArchivePlace, Mark
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.deadlines import TERMS, Matter
from desktop_app.domain.journey import Journey
from desktop_app.domain.office import Profile
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.routes import Route


class Action(Enum):
    """The actions, each a task of this name, in the order in which they are listed."""

    FINISH_STAGE = "finish_stage"
    ANSWER = "answer"
    ASSIGN = "assign"
    HAND_OUT = "hand_out"
    SPLIT_QUESTIONS = "split_questions"
    CONTROL = "control"
    REQUEST_DETAILS = "request_details"
    REQUEST_DOCUMENTS = "request_documents"
    NOTE_REPLY = "note_reply"
    INTERIM_ANSWER = "interim_answer"
    EXTEND = "extend"
    FORWARD = "forward"
    RETURN_COMPLAINT = "return_complaint"
    LEAVE_UNANSWERED = "leave_unanswered"
    STOP_CORRESPONDENCE = "stop_correspondence"
    WITHDRAW = "withdraw"
    CLOSE = "close"
    ARCHIVE = "archive"
    REOPEN = "reopen"


PARTS: Mapping[Role, frozenset[Action]] = {
    Role.SECRETARY: frozenset(Action),
    Role.DISPATCHER: frozenset(
        {
            Action.FINISH_STAGE,
            Action.ASSIGN,
            Action.HAND_OUT,
            Action.SPLIT_QUESTIONS,
            Action.CONTROL,
            Action.FORWARD,
            Action.RETURN_COMPLAINT,
        }
    ),
    Role.RESPONSIBLE: frozenset(Action) - {Action.ASSIGN, Action.CONTROL, Action.ARCHIVE, Action.STOP_CORRESPONDENCE},
    Role.HELPER: frozenset({Action.FINISH_STAGE, Action.REQUEST_DETAILS, Action.REQUEST_DOCUMENTS, Action.NOTE_REPLY}),
    Role.HEAD: frozenset(
        {
            Action.FINISH_STAGE,
            Action.ASSIGN,
            Action.CONTROL,
            Action.EXTEND,
            Action.LEAVE_UNANSWERED,
            Action.STOP_CORRESPONDENCE,
            Action.REOPEN,
        }
    ),
}
"""Who may do what. The secretary does it for everybody; an officer of whom no part was said may do all."""


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """A written answer that the author of an appeal has had before, to the appeal of this number."""

    made_on: date
    number: str
    appeal_number: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """An appeal with its author's case file and its way so far: what an action begins with.

    A repeated one has the `earlier` answers to its author, a closed one the place where the last of the others went.
    """

    appeal: Appeal
    case_file: CaseFile | None = None
    journey: Journey = Journey(Route(""))
    earlier: tuple[EarlierAnswer, ...] = ()
    last_place: ArchivePlace = ArchivePlace()

    @property
    def is_repeated(self) -> bool:
        """Whether its author has asked the same before."""
        return bool(_AGAIN & self.appeal.marks)


def offered(dossier: Dossier, officer: Officer | None, profile: Profile) -> tuple[Action, ...]:
    """The actions that make sense now, in their order."""
    return tuple(action for action in Action if _may(officer, action) and makes_sense(action, dossier, profile))


def next_action(actions: tuple[Action, ...], journey: Journey) -> Action | None:
    """Of what is offered, what usually comes next; None where nothing is waited for."""
    is_asked = bool(journey.at_hand) and not journey.waits_for_outcome
    usual = (Action.FINISH_STAGE, *_NEXT) if is_asked else (*_NEXT, Action.FINISH_STAGE)
    return next((each for each in usual if each in actions), None)


_NEXT = (Action.ANSWER, Action.CLOSE, Action.ARCHIVE)


def _may(officer: Officer | None, action: Action) -> bool:
    roles = officer.roles if officer else frozenset()
    return not roles or any(action in PARTS[role] for role in roles)


def makes_sense(action: Action, dossier: Dossier, profile: Profile) -> bool:
    """Whether the appeal is in the state that the action is for."""
    appeal = dossier.appeal
    if appeal.annulled:
        return False
    if action in _ENDING:
        return _ends(action, appeal)
    return appeal.is_open and appeal.closed_on is None and appeal.kind.is_appeal and _fits(action, dossier, profile)


_ENDING = frozenset({Action.CLOSE, Action.ARCHIVE, Action.REOPEN})


def _ends(action: Action, appeal: Appeal) -> bool:
    is_closed = appeal.closed_on is not None
    if action is Action.CLOSE:
        return not is_closed and (not appeal.is_open or not appeal.kind.is_appeal)
    if action is Action.ARCHIVE:
        return is_closed and appeal.archived_on is None
    return is_closed or not appeal.is_open


_TO_THE_AUTHOR = frozenset(
    {
        Action.REQUEST_DETAILS,
        Action.INTERIM_ANSWER,
        Action.WITHDRAW,
        Action.STOP_CORRESPONDENCE,
        Action.RETURN_COMPLAINT,
    }
)
"""What nobody can do who does not know who wrote."""


def _fits(action: Action, dossier: Dossier, profile: Profile) -> bool:  # noqa: PLR0911 — one line for each condition
    appeal, journey = dossier.appeal, dossier.journey
    if action in _TO_THE_AUTHOR and dossier.case_file is None:
        return False
    if action in {Action.LEAVE_UNANSWERED, Action.STOP_CORRESPONDENCE, Action.RETURN_COMPLAINT}:
        if profile is not Profile.LAW_59:
            return False
        is_complaint = action is not Action.RETURN_COMPLAINT or appeal.kind is AppealKind.COMPLAINT
        was_answered = action is not Action.STOP_CORRESPONDENCE or dossier.is_repeated
        return is_complaint and was_answered
    if action is Action.EXTEND:
        return appeal.due_on is not None and not appeal.is_extended and Matter.EXTENSION in TERMS[profile]
    if action is Action.SPLIT_QUESTIONS:
        return len(appeal.questions) > 1 and not all(each.is_settled for each in appeal.questions)
    if action is Action.NOTE_REPLY:
        return bool(journey.requests)
    if action is Action.FINISH_STAGE:
        return bool(journey.to_finish)
    return action is not Action.ANSWER or journey.is_at_the_end


_AGAIN = frozenset({Mark.REPEATED, Mark.MULTIPLE})
