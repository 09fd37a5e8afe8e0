"""An outgoing letter: what it says, and where its PDF lies."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class LetterForm(Enum):
    """The papers the office makes. An outgoing one draws a number of its own."""

    REGISTRATION_NOTICE = "registration notice"
    INSTRUCTION = "instruction"

    @property
    def is_outgoing(self) -> bool:
        """Whether it leaves the office under an outgoing number."""
        return self is not LetterForm.INSTRUCTION


@dataclass(frozen=True, slots=True)
class LetterText:
    """All that stands on the paper, by the requisites of ГОСТ Р 7.0.97-2025; an empty one is left out.

    `letterhead` is the corner block line by line: the office, its address, phones. `title` stands over an inside paper
    such as «ПОРУЧЕНИЕ». `reply_to` is «На № … от …». `executor` stands at the foot of the last page.
    """

    subject: str
    date: str
    number: str
    letterhead: tuple[str, ...] = ()
    reply_to: str = ""
    addressee: tuple[str, ...] = ()
    title: str = ""
    heading: str = ""
    salutation: str = ""
    paragraphs: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    signatory_post: str = ""
    signatory_name: str = ""
    executor: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter in the register. `file` and `sha256` are empty until its PDF has been made."""

    form: LetterForm
    number: str
    made_on: date
    text: LetterText
    case_file_id: int | None = None
    appeal_id: int | None = None
    file: str = ""
    sha256: str = ""
    id: int = 0
