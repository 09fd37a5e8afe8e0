"""An appeal as it stands in the register."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain import fields


class AppealKind(Enum):
    """Kinds of appeal, 59-ФЗ art. 4. What comes by telephone or plain e-mail is logged beside them and is none."""

    PROPOSAL = "proposal"
    STATEMENT = "statement"
    COMPLAINT = "complaint"
    INQUIRY = "inquiry"
    NOT_AN_APPEAL = "not an appeal"

    @property
    def is_appeal(self) -> bool:
        """Whether it has a term and counts as an appeal."""
        return self not in {AppealKind.INQUIRY, AppealKind.NOT_AN_APPEAL}


class Channel(Enum):
    """How the appeal came."""

    POST = "post"
    IN_HAND = "in hand"
    STATE_PORTAL = "state portal"
    SITE = "site"
    OTHER_SYSTEM = "other system"
    RECEPTION = "reception"
    STATE_MAIL = "state mail"
    OTHER_BODY = "other body"
    DEPUTY = "deputy"
    FAX = "fax"
    PHONE = "phone"
    EMAIL = "e-mail"


class Mark(Enum):
    """What the register notes of an appeal besides its kind."""

    FIRST = "first"
    REPEATED = "repeated"
    MULTIPLE = "multiple"
    DUPLICATE = "duplicate"
    TYPICAL = "typical"
    ANONYMOUS = "anonymous"
    COLLECTIVE = "collective"
    MIGRATION = "migration"


class QuestionStatus(Enum):
    """What became of a question; statistics count questions by these."""

    UNDER_REVIEW = "under review"
    EXTENDED = "extended"
    EXPLAINED = "explained"
    SUPPORTED = "supported"
    MEASURES_TAKEN = "measures taken"
    NOT_SUPPORTED = "not supported"
    FORWARDED = "forwarded"
    ANSWERED = "answered"
    NO_ANSWER = "no answer"


class Outcome(Enum):
    """How the work on an appeal ended. Art. 11 of 59-ФЗ knows appeals that get no answer."""

    ANSWERED = "answered"
    FORWARDED = "forwarded"
    RETURNED = "returned"
    NO_ANSWER = "no answer"
    CORRESPONDENCE_STOPPED = "correspondence stopped"
    WITHDRAWN = "withdrawn"


class Ground(Enum):
    """Why there is no answer. Part 5, the end of a correspondence, is the head's decision and an action of its own."""

    NO_AUTHOR = "no author"
    CRIME = "report of a crime"
    COURT_RULING = "court ruling"
    ABUSE = "abuse"
    ILLEGIBLE = "illegible"
    UNCLEAR = "unclear"
    ON_THE_SITE = "answer on the site"
    PROTECTED = "protected secret"


@dataclass(frozen=True, slots=True)
class Question:
    """One question of an appeal: its code in the topic classifier and its gist.

    The work on it sets the status and says in `result` what came of it; `executor_id` is the officer it was given to
    when the questions were split among several.
    """

    topic: str = fields.topic()
    gist: str = fields.text(longest=500)
    status: QuestionStatus = fields.carried(QuestionStatus.UNDER_REVIEW)
    executor_id: int | None = fields.carried()
    result: str = fields.carried("")

    @property
    def is_settled(self) -> bool:
        """Whether it has been decided what comes of it."""
        return self.status not in {QuestionStatus.UNDER_REVIEW, QuestionStatus.EXTENDED}


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with the appeal: its bytes lie in the vault under their SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ArchivePlace:
    """Where a finished appeal lies: the case and volume of the list of cases, the shelf; none of them, electronic."""

    archive_case: str = fields.text(longest=60)
    archive_volume: str = fields.text(longest=20)
    archive_shelf: str = fields.text(longest=60)


@dataclass(frozen=True, slots=True)
class Appeal:
    """One registered piece. `case_file_id` is None for an anonymous one; `due_on` is None for what is no appeal.

    The registration of an `annulled` one has been undone: it stays in the register under its number.

    A collective one has `signatures` (0 in others) and may name a `representative`. What another body sent on came from
    `sender` under its own number and date. `external_executor` is who works on it outside the office.

    It goes by the route `route_id` to the end, also when the office has a newer edition by then; None is no route.
    `skips_approval` leaves out the last approval. `first_due_on` is the day it was due before its one extension.

    `answered_on` is the day on which the work ended by its `outcome`: the answer went out, or the notice that there
    will be none, by the case of art. 11 in `ground`. Then it is closed, and put into the archive.
    """

    kind: AppealKind
    channel: Channel
    received_on: date
    registered_on: date
    substance: str
    responsible_id: int
    number: str = ""
    case_file_id: int | None = None
    due_on: date | None = None
    sheets: int = 1
    enclosures: int = 0
    marks: frozenset[Mark] = frozenset()
    questions: tuple[Question, ...] = ()
    helper_ids: tuple[int, ...] = ()
    resolution: str = ""
    controlled: bool = False
    attachments: tuple[Attachment, ...] = ()
    to_complete: tuple[str, ...] = ()
    answered_on: date | None = None
    signatures: int = 0
    representative: str = ""
    sender: str = ""
    sender_number: str = ""
    sender_date: date | None = None
    external_executor: str = ""
    route_id: int | None = None
    skips_approval: bool = False
    first_due_on: date | None = None
    outcome: Outcome | None = None
    ground: Ground | None = None
    closed_on: date | None = None
    archived_on: date | None = None
    archive: ArchivePlace = ArchivePlace()
    annulled: bool = False
    id: int = 0
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it waits for its answer."""
        return self.answered_on is None and not self.annulled

    @property
    def is_extended(self) -> bool:
        """Whether its term has been extended: 59-ФЗ, art. 12 part 2, allows it once."""
        return self.first_due_on is not None

    @property
    def state(self) -> tuple[int, str, date, str]:
        """What tells that nobody has changed it since it was read.

        Not the version alone: after a restore another appeal may have the same id and version.
        """
        return self.version, self.number, self.received_on, self.substance
