"""What a full name tells of its bearer."""

import logging
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.citizen import FullName, Gender

if TYPE_CHECKING:
    from pytrovich.detector import PetrovichGenderDetector


@lru_cache(maxsize=1 << 12)
def gender_of(full_name: FullName) -> Gender | None:
    """What the patronymic tells, else the name and the surname together; None where they are silent or contradict."""
    from pytrovich.enums import Gender as Told

    if not str(full_name):
        return None
    told = _detector().detect(  # type: ignore[no-untyped-call]  # pytrovich leaves this one untyped
        firstname=full_name.name or None,
        lastname=full_name.surname or None,
        middlename=full_name.patronymic or None,
    )
    return {Told.MALE: Gender.MALE, Told.FEMALE: Gender.FEMALE}.get(told)


@cache
def _detector() -> "PetrovichGenderDetector":
    from pytrovich.detector import PetrovichGenderDetector

    logging.getLogger("pytrovich.detector").disabled = True  # it writes the names it is asked about
    return PetrovichGenderDetector()
