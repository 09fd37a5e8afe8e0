"""An appeal with all that is known of it and of who made it, on one line: what a table for other programs holds."""

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.appeal import AppealKind, Channel, Ground, Mark, Outcome, QuestionStatus
from desktop_app.domain.article_11 import article_of
from desktop_app.domain.citizen import ApplicantKind, Benefit, SocialStatus


@dataclass(frozen=True, slots=True)
class AppealRecord:
    """One appeal; `topics`, `gists` and `statuses` stand side by side, one of each for a question."""

    id: int
    number: str
    registered_on: date
    received_on: date
    kind: AppealKind
    channel: Channel
    marks: tuple[Mark, ...]
    applicant_kind: ApplicantKind
    applicant: str
    case_file_number: str
    birth_date: date | None
    address: str
    phones: tuple[str, ...]
    email: str
    social_status: SocialStatus | None
    benefit: Benefit | None
    substance: str
    topics: tuple[str, ...]
    gists: tuple[str, ...]
    statuses: tuple[QuestionStatus, ...]
    responsible: str
    department: str
    helpers: tuple[str, ...]
    sheets: int
    enclosures: int
    resolution: str
    controlled: bool
    due_on: date | None
    answered_on: date | None
    to_complete: bool
    annulled: bool
    sender: str = ""
    signatures: int = 0
    representative: str = ""
    external_executor: str = ""
    outcome: Outcome | None = None
    ground: Ground | None = None

    @property
    def article(self) -> str:
        """By which article it ended without an answer on its substance."""
        return article_of(self.outcome, self.ground)
