"""The office itself: its name, its letterhead and the rules it works by."""

from dataclasses import dataclass
from enum import Enum


class Profile(Enum):
    """Whose terms hold: those of 59-ФЗ, or the firm's own."""

    LAW_59 = "law 59"
    COMMERCIAL = "commercial"


class EndOfTerm(Enum):
    """Where a term goes that ends on a day off; the law is silent and offices differ."""

    PREVIOUS_WORKING_DAY = "previous working day"
    NEXT_WORKING_DAY = "next working day"
    AS_IS = "as is"


class Series(Enum):
    """What is numbered, each by a template of its own."""

    CASE_FILE = "case file"
    APPEAL = "appeal"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Office:
    """Settings of the office. The defaults let it work before it is set up.

    `counts_registration_day`: the day of registration is day 1 of a term rather than day 0. `initials_first`: letters
    write «П. В. Кузнецов» rather than «Кузнецов П. В.». `longitudinal`: the letterhead goes across the sheet rather
    than in the corner. `coded`: the first sheet bears a QR code of number and date.
    `first_warning`, `second_warning` and `last_warning` are so many days before an appeal is due.
    `most_contacts`: of more calls, meetings and receptions on one officer's day the program warns.
    """

    name: str = ""
    short_name: str = ""
    address: str = ""
    phones: str = ""
    email: str = ""
    site: str = ""
    head_post: str = ""
    head_name: str = ""
    signatory_post: str = ""
    signatory_name: str = ""
    profile: Profile = Profile.LAW_59
    end_of_term: EndOfTerm = EndOfTerm.PREVIOUS_WORKING_DAY
    counts_registration_day: bool = False
    case_file_number: str = "ЛД-{n:6}"
    appeal_number: str = "{letter}-{n}/{yy}"
    letter_number: str = "{n}-исх"
    initials_first: bool = False
    longitudinal: bool = False
    coded: bool = False
    most_contacts: int = 12
    first_warning: int = 10
    second_warning: int = 5
    last_warning: int = 1
    version: int = 0

    def template(self, series: Series) -> str:
        """The numbering template of a series."""
        return {
            Series.CASE_FILE: self.case_file_number,
            Series.APPEAL: self.appeal_number,
            Series.LETTER: self.letter_number,
        }[series]
