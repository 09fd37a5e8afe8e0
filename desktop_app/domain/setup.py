"""The office as it is set up: what the task of setting it up starts from."""

from dataclasses import dataclass

from desktop_app.domain.office import Office
from desktop_app.domain.officer import Department, Officer


@dataclass(frozen=True, slots=True)
class OfficeSetup:
    """Settings, all departments and all officers as they were read, those no longer active too."""

    office: Office = Office()
    departments: tuple[Department, ...] = ()
    officers: tuple[Officer, ...] = ()
