"""Search: what is found, and who finds it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from desktop_app.domain.evidence import Reason
from desktop_app.domain.finding import Group, Place
from desktop_app.domain.matching import Applicant, Candidate
from desktop_app.domain.ports.lines import AppealLine, CaseFileLine, Listing
from desktop_app.domain.record import AppealRecord
from desktop_app.domain.selection import Selection


@dataclass(frozen=True, slots=True)
class Found:
    """What the search box shows. `is_partial`: the index is being made anew, so that some may be missing.

    `rest` is there when what was typed may yet be read in other ways. Only the Finder that gave it reads it.
    """

    case_files: Group[CaseFileLine] = Group()
    appeals: Group[AppealLine] = Group()
    is_partial: bool = False
    rest: Any = field(default=None, compare=False)


class Finder(Protocol):
    """Search. Every call but `stop` and `put_in_order` belongs to the reading thread."""

    def find(self, text: str, *, limit: int = 20) -> Found:
        """Case files and appeals that hold every typed word: names, phones, numbers, addresses, in any order.

        Where that finds little, what was typed is read in the other ways of `Way`, the nearer ones first.
        """

    def learn(self) -> None:
        """Have at hand what `complete` needs: asked for before anything is looked for, so that nobody waits for it."""

    def begin(self, text: str, *, limit: int = 20) -> Found:
        """The same, in two strides: at once what is found as it was typed."""

    def complete(self, rest: Any) -> Found:
        """The second stride: all that `find` finds. Raises CancelledError after `stop`."""

    def stop(self) -> None:
        """What is completed or counted at this moment, nobody waits for any more. From any thread."""

    def more(self, place: Place, *, limit: int = 50) -> Group[Any]:
        """The next page of a group."""

    def count(self, place: Place) -> int:
        """How many there are in all in a group that goes on; it may take as long as looking at each of them."""

    def matching(self, selection: Selection, today: date, *, offset: int, limit: int) -> Listing:
        """One window of the appeals of a selection, and how many there are in all. It never takes long.

        Of a long list a window that is far from both ends `waits` until `put_in_order` is done.
        """

    def put_in_order(self, selection: Selection, today: date) -> None:
        """Learn the places of all appeals of a selection, which may take seconds: in a room of its own.

        They stay at hand, and true to what tasks write, until another one is put in order. Raises CancelledError when
        a window of another one is asked for meanwhile.
        """

    def count_of(self, selection: Selection, today: date, *, most: int) -> int:
        """How many appeals a selection has; no more than `most` are counted."""

    def ids_of(self, selection: Selection, today: date) -> tuple[int, ...]:
        """The ids of a whole selection at this moment, in its order. See `selection` for how to go through them."""

    def lines_of(self, ids: Sequence[int]) -> tuple[AppealLine, ...]:
        """These appeals as lists show them, in this order."""

    def records_of(self, ids: Sequence[int]) -> tuple[AppealRecord, ...]:
        """These appeals with all that is known of them, in this order."""

    def candidates(self, applicant: Applicant, *, limit: int = 5) -> tuple[Candidate, ...]:
        """Case files that may be this applicant, the likeliest first, each with its reasons."""


def candidate_of(line: CaseFileLine, reasons: tuple[Reason, ...] = (), *, is_likely: bool = False) -> Candidate:
    """A case file of a list as one that may be the applicant's."""
    return Candidate(
        case_file_id=line.id,
        number=line.number,
        title=line.title,
        birth_date=line.birth_date,
        phone=line.phone,
        address=line.address,
        appeals=line.appeals,
        last_appeal_on=line.last_appeal_on,
        reasons=reasons,
        likely=is_likely,
    )
