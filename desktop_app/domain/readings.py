"""Who has looked at whose case file: 152-ФЗ art. 19 asks for a log of what is done with personal data."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Manner(Enum):
    """In which way the case file was read."""

    SHOWN = "shown"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Reading:
    """One entry, of ids alone: who read which case file, when and how."""

    at: datetime
    officer_id: int
    case_file_id: int
    manner: Manner
