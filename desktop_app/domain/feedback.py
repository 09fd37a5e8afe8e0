"""What the applicant says of the answer, and what the office does about it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Score(Enum):
    """How content the applicant is."""

    VERY_BAD = 1
    BAD = 2
    FAIR = 3
    GOOD = 4
    EXCELLENT = 5


class FeedbackChannel(Enum):
    """How the office learned of it."""

    PHONE = "phone"
    VISIT = "visit"
    FORM = "form"
    LETTER = "letter"
    EMAIL = "e-mail"
    SITE = "site"


LOW = Score.BAD
"""From this score down somebody has to be heard out."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What was said of the answer to an appeal; one that is `annulled` has been undone."""

    appeal_id: int
    score: Score
    given_on: date
    channel: FeedbackChannel
    text: str = ""
    annulled: bool = False
    id: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class Improvement:
    """What follows from a feedback: `owner_id` is the officer who does it, by `due_on` where a day was set.

    It is done since `done_on`, with the `result`; an `annulled` one has been undone.
    """

    feedback_id: int
    action: str
    owner_id: int
    due_on: date | None = None
    done_on: date | None = None
    result: str = ""
    annulled: bool = False
    id: int = 0
    version: int = 0

    @property
    def state(self) -> tuple[int, int, str]:
        """What tells that nobody has changed it since it was read."""
        return self.version, self.feedback_id, self.action


@dataclass(frozen=True, slots=True)
class ImprovementLine:
    """An improvement as lists show it, with the appeal that it came from."""

    improvement: Improvement
    owner: str
    appeal_id: int
    appeal_number: str


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """A feedback as lists show it."""

    feedback: Feedback
    appeal_number: str
    case_file_id: int | None
    applicant: str
    responsible: str
    improvement: ImprovementLine | None = None

    @property
    def id(self) -> int:
        """What a list knows it by."""
        return self.feedback.id


@dataclass(frozen=True, slots=True)
class FeedbackListing:
    """One window of the list of feedback, and how many there are in all."""

    rows: tuple[FeedbackLine, ...]
    total: int


class FeedbackView(Enum):
    """Which feedback a list shows."""

    ALL = "all"
    IMPROVEMENTS_OPEN = "improvements open"
    IMPROVEMENTS_OVERDUE = "improvements overdue"


@dataclass(frozen=True, slots=True)
class FeedbackFilter:
    """What a list of feedback is narrowed to; both days are included."""

    view: FeedbackView = FeedbackView.ALL
    score: Score | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Average:
    """The mean score of those of whom something is asked: `title` is an officer or a topic, `low` how many were bad."""

    title: str
    mean: float
    count: int
    low: int


@dataclass(frozen=True, slots=True)
class FeedbackFigures:
    """The scores of a period as a whole, by the officer responsible and by the topic of the questions."""

    whole: Average
    by_officer: tuple[Average, ...] = ()
    by_topic: tuple[Average, ...] = ()


class ImprovementState(Enum):
    """How an improvement stands on a day."""

    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"


def state_of(improvement: Improvement, today: date) -> ImprovementState:
    """How it stands: one without a day is never overdue."""
    if improvement.done_on is not None:
        return ImprovementState.DONE
    is_late = improvement.due_on is not None and improvement.due_on < today
    return ImprovementState.OVERDUE if is_late else ImprovementState.OPEN
