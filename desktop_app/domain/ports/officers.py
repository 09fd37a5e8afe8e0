"""The people of the office with what they have in hand, as they are shown."""

from dataclasses import dataclass

from desktop_app.domain.officer import Officer


@dataclass(frozen=True, slots=True)
class StaffLine:
    """An officer as the list of the office shows it: open appeals, those overdue, and those helped with.

    `stands_in` acts today for one who is away; None when the officer is there, or nobody does.
    """

    officer: Officer
    department: str
    open_appeals: int = 0
    overdue: int = 0
    as_helper: int = 0
    stands_in: Officer | None = None

    @property
    def id(self) -> int:
        """What a list knows the line by."""
        return self.officer.id


@dataclass(frozen=True, slots=True)
class StaffListing:
    """One window of the list of officers, and how many there are in all."""

    rows: tuple[StaffLine, ...]
    total: int
