"""Search by parameters: what may be asked of an appeal, and what was asked. Other work adds parameters of its own."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain.appeal import AppealKind, Channel, Mark, QuestionStatus
from desktop_app.domain.citizen import Benefit, SocialStatus

Answer = str | int | bool | Enum | tuple[date | None, date | None]
"""A text, the id of a row of a directory, yes or no, a member of an enum, or a period open on either side."""


class Shape(Enum):
    """How a parameter is answered."""

    TEXT = "text"
    CHOICE = "choice"
    DIRECTORY = "directory"
    PERIOD = "period"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing that may be asked. `choices` are the members of a choice, or the name of a directory."""

    name: str
    shape: Shape
    choices: type[Enum] | str = ""


PARAMETERS = {
    parameter.name: parameter
    for parameter in (
        Parameter("applicant", Shape.TEXT),
        Parameter("number", Shape.TEXT),
        Parameter("address", Shape.TEXT),
        Parameter("phone", Shape.TEXT),
        Parameter("topic", Shape.TEXT),
        Parameter("kind", Shape.CHOICE, AppealKind),
        Parameter("channel", Shape.CHOICE, Channel),
        Parameter("mark", Shape.CHOICE, Mark),
        Parameter("responsible", Shape.DIRECTORY, "officers"),
        Parameter("department", Shape.DIRECTORY, "departments"),
        Parameter("status", Shape.CHOICE, QuestionStatus),
        Parameter("received", Shape.PERIOD),
        Parameter("due", Shape.PERIOD),
        Parameter("answered", Shape.PERIOD),
        Parameter("overdue", Shape.YES),
        Parameter("social_status", Shape.CHOICE, SocialStatus),
        Parameter("benefit", Shape.CHOICE, Benefit),
    )
}
"""Everything that may be asked, in the order of the screen."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One parameter with its answer; an appeal must meet all that are asked."""

    parameter: str
    answer: Answer
