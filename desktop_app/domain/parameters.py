"""Search by parameters: what may be asked of an appeal, and what was asked.

Other work adds a parameter of its own by a line in `PARAMETERS`; the screen makes the editor for its shape by itself.
Storage says in `conditions` which rows meet it, `ui.parameter_words` what it is called: tests walk the registry.
"""

from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.appeal import AppealKind, Channel, Ground, Mark, Outcome, QuestionStatus
from desktop_app.domain.citizen import ApplicantKind, Benefit, SocialStatus
from desktop_app.domain.journey import Aim
from desktop_app.domain.periods import Period

Answer = str | bool | Period | tuple[Enum, ...] | tuple[int, ...]
"""A text, yes or no, a period, or any of these: members of an enum, or ids of a directory's rows."""


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
        Parameter("substance", Shape.TEXT),
        Parameter("address", Shape.TEXT),
        Parameter("phone", Shape.TEXT),
        Parameter("identifier", Shape.TEXT),
        Parameter("topic", Shape.TEXT),
        Parameter("sender", Shape.TEXT),
        Parameter("kind", Shape.CHOICE, AppealKind),
        Parameter("channel", Shape.CHOICE, Channel),
        Parameter("mark", Shape.CHOICE, Mark),
        Parameter("status", Shape.CHOICE, QuestionStatus),
        Parameter("waits_for", Shape.CHOICE, Aim),
        Parameter("outcome", Shape.CHOICE, Outcome),
        Parameter("ground", Shape.CHOICE, Ground),
        Parameter("responsible", Shape.DIRECTORY, "officers"),
        Parameter("helper", Shape.DIRECTORY, "officers"),
        Parameter("department", Shape.DIRECTORY, "departments"),
        Parameter("received", Shape.PERIOD),
        Parameter("registered", Shape.PERIOD),
        Parameter("due", Shape.PERIOD),
        Parameter("answered", Shape.PERIOD),
        Parameter("overdue", Shape.YES),
        Parameter("controlled", Shape.YES),
        Parameter("to_complete", Shape.YES),
        Parameter("applicant_kind", Shape.CHOICE, ApplicantKind),
        Parameter("social_status", Shape.CHOICE, SocialStatus),
        Parameter("benefit", Shape.CHOICE, Benefit),
        Parameter("annulled", Shape.YES),
    )
}
"""Everything that may be asked, in the order of the screen."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One parameter with its answer. A choice is met by any of its members; a search by all of its conditions."""

    parameter: str
    answer: Answer
