"""The office as it is set up: what the task of setting it up starts from."""

from dataclasses import dataclass

from desktop_app.domain.office import Office
from desktop_app.domain.officer import FIRST_OFFICER, Department, Officer


@dataclass(frozen=True, slots=True)
class OfficeSetup:
    """Settings, departments and officers as they were read; by default those of an office that was never set up."""

    office: Office = Office()
    departments: tuple[Department, ...] = ()
    officers: tuple[Officer, ...] = (FIRST_OFFICER,)
