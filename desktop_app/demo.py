"""An invented office to look around in: citizens who don't exist, appeals that nobody wrote; the same for each seed."""

import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from random import Random

from desktop_app.domain.appeal import Appeal, AppealKind, Channel, Mark, Outcome, Question, QuestionStatus
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, FullName, Gender, SocialStatus
from desktop_app.domain.deadlines import Calendar, answer_due
from desktop_app.domain.leading import end, journey_of, set_out
from desktop_app.domain.office import Series
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import Unit
from desktop_app.domain.routes import Verdict, route_for
from desktop_app.storage.store import Store

SPAN = 540
"""How many days back the oldest appeal was registered."""

MAKING = "in-the-making"
"""The folder in which it is invented."""

TERM = 30
"""Within so many days most appeals have their answer."""

SIGNED_AFTER = 15
"""Days after which the answer to most appeals lies before whoever signs it."""

KINDS = (AppealKind.STATEMENT,) * 6 + (AppealKind.COMPLAINT,) * 3 + (AppealKind.PROPOSAL,)
CHANNELS = (Channel.POST, Channel.IN_HAND, Channel.STATE_PORTAL, Channel.SITE, Channel.RECEPTION, Channel.OTHER_BODY)


@dataclass(slots=True)
class MovingClock:
    """The clock of the invented office: it stands on the day whose appeals are being registered."""

    day: date

    def now(self) -> datetime:
        """Ten in the morning."""
        return datetime.combine(self.day, time(10), UTC)

    def today(self) -> date:
        """That day."""
        return self.day


def invent(  # noqa: PLR0913 — one call makes one office
    folder: Path, today: date, calendar: Calendar, *, citizens: int = 2000, appeals: int = 6000, seed: int = 59
) -> None:
    """A new case database in `folder` as if the office had worked until `today`. Raises what Store.open does.

    It is there when it is whole: an example that was cut off in the making is begun anew.
    """
    clock = MovingClock(today - timedelta(days=SPAN))
    making = folder / MAKING
    shutil.rmtree(making, ignore_errors=True)
    store = Store(making, clock, calendar)
    store.open()
    try:
        invention = Invention(Random(seed), today)  # noqa: S311 — people are invented, not secrets
        with store.unit(1, "demo office") as unit:
            invention.set_up(unit)
        for day, visits in groupby(invention.visits(citizens, appeals, calendar), key=itemgetter(0)):
            clock.day = day
            with store.unit(1, f"demo {day}") as unit:
                for _, visitor in visits:
                    invention.register(unit, visitor)
        clock.day = today
        with store.unit(1, "demo drafts") as unit:
            invention.hand_in(unit)
    finally:
        store.close()
    store.file.replace(folder / store.file.name)
    shutil.rmtree(making)


class Invention:
    """What chance makes of the lists of names, places and substances. A visitor is a number, or None: anonymous."""

    def __init__(self, chance: Random, today: date) -> None:
        self._chance = chance
        self._today = today
        self._lists = tomllib.loads((files("resources") / "demo.toml").read_text(encoding="utf-8"))
        self._officers: dict[str, tuple[Officer, ...]] = {}
        self._known: dict[int, CaseFile] = {}
        self._drafted: list[Appeal] = []

    def set_up(self, unit: Unit) -> None:
        """The office, its departments and officers; the first of them sits at the desk."""
        unit.save_office(replace(unit.office, **self._lists["office"]))
        (at_desk,) = unit.officers()
        for title, people in self._lists["departments"].items():
            department = unit.add_department(Department(title))
            officers = [
                Officer(surname, name, patronymic, post, department.id, self._phone())
                for surname, name, patronymic, post in people
            ]
            if not self._officers:
                officers[0] = unit.change_officer(replace(officers[0], id=at_desk.id, version=at_desk.version))
            head = officers[0] if officers[0].id else unit.add_officer(officers[0])
            others = (unit.add_officer(replace(each, deputy_id=head.id)) for each in officers[1:])
            self._officers[title] = (head, *others)
        self._send_on_holiday(unit)

    def _send_on_holiday(self, unit: Unit) -> None:
        """One officer is away in these days, and the head of the department stands in."""
        *_, away = (each for people in self._officers.values() for each in people[1:])
        since, until = self._today - timedelta(days=3), self._today + timedelta(days=11)
        unit.change_officer(replace(away, away_from=since, away_until=until))

    def visits(self, citizens: int, appeals: int, calendar: Calendar) -> Iterator[tuple[date, int | None]]:
        """Who came on which working day, in order of days: every citizen once, some again, a few who gave no name."""
        first = list(range(citizens))
        more = [None if self._happens(2) else self._chance.randrange(citizens) for _ in range(appeals - citizens)]
        visitors = [*first, *more]
        self._chance.shuffle(visitors)
        past = (self._today - timedelta(days=ago) for ago in range(SPAN, -1, -1))
        working = [day for day in past if calendar.is_working_day(day)]
        for at, visitor in enumerate(visitors):
            yield working[at * len(working) // len(visitors)], visitor

    def register(self, unit: Unit, visitor: int | None) -> None:
        """One appeal, with a case file when it is the citizen's first."""
        case_file = None if visitor is None else self._known.get(visitor)
        is_first = visitor is not None and case_file is None
        if visitor is not None and case_file is None:
            case_file = self._known[visitor] = unit.add_case_file(self._case_file(unit))
        appeal = unit.add_appeal(self._appeal(unit, case_file, is_first=is_first))
        if appeal.is_open:
            self._lead(unit, appeal)

    def _lead(self, unit: Unit, appeal: Appeal) -> None:
        """What came today waits for the dispatcher, what is older for those who consider it."""
        set_out(unit, appeal)
        age = (self._today - appeal.registered_on).days
        if age:
            _finish_stage(unit, appeal)
        if age > SIGNED_AFTER:
            self._drafted.append(appeal)

    def hand_in(self, unit: Unit) -> None:
        """Drafts of the answers to the oldest open appeals are before whoever signs them since today."""
        for appeal in self._drafted:
            _finish_stage(unit, appeal)

    def _case_file(self, unit: Unit) -> CaseFile:
        person, gender = self._person()
        organisation = self._organisation() if self._happens(6) else ""
        address = Address() if self._happens(4) else self._address()
        today = unit.clock.today()
        return CaseFile(
            ApplicantKind.ORGANISATION if organisation else ApplicantKind.PERSON,
            unit.draw(Series.CASE_FILE, initial=(organisation or person.surname)[0]),
            person.surname,
            person.name,
            person.patronymic,
            organisation,
            birth_date=None if organisation else date(1936, 1, 1) + timedelta(days=self._chance.randrange(25_000)),
            gender=gender,
            address=address,
            phones=(self._phone(),),
            social_status=None if organisation else self._chance.choice(list(SocialStatus)),
            to_complete=() if address.is_known else ("address",),
            opened_on=today,
        )

    def _appeal(self, unit: Unit, case_file: CaseFile | None, *, is_first: bool) -> Appeal:
        gist, (topic, substance, department) = self._chance.choice(list(self._lists["substances"].items()))
        today, kind = unit.clock.today(), self._chance.choice(KINDS)
        due = answer_due(kind, today, unit.office, unit.calendar)
        answered_on = self._answered_on(today)
        route = route_for(kind, unit.routes())
        responsible, *others = self._chance.sample(self._officers[department], 2)
        status = QuestionStatus.EXPLAINED if answered_on else QuestionStatus.UNDER_REVIEW
        return Appeal(
            kind,
            self._chance.choice(CHANNELS),
            received_on=today - timedelta(days=self._chance.randrange(3)),
            registered_on=today,
            substance=substance.format(
                street=self._chance.choice(self._lists["places"]["streets"]), house=self._house()
            ),
            responsible_id=responsible.id,
            number=unit.draw(Series.APPEAL, initial=case_file.title[0] if case_file else ""),
            case_file_id=case_file.id if case_file else None,
            due_on=due.on if due else None,
            sheets=self._chance.randint(1, 4),
            marks=frozenset(self._marks(case_file, is_first=is_first)),
            questions=(Question(topic, gist, status),),
            helper_ids=tuple(other.id for other in others) if self._happens(15) else (),
            controlled=self._happens(7),
            answered_on=answered_on,
            outcome=Outcome.ANSWERED if answered_on else None,
            route_id=route.id if route else None,
        )

    def _answered_on(self, registered_on: date) -> date | None:
        answered_on = registered_on + timedelta(days=self._chance.randint(TERM // 3, TERM))
        is_late = self._happens(1) and (self._today - registered_on).days < 2 * TERM
        return None if is_late or answered_on > self._today else answered_on

    def _marks(self, case_file: CaseFile | None, *, is_first: bool) -> Iterator[Mark]:
        if case_file is None:
            yield Mark.ANONYMOUS
        elif is_first:
            yield Mark.FIRST
        elif self._happens(5):
            yield Mark.REPEATED

    def _person(self) -> tuple[FullName, Gender]:
        of_son, of_daughter = self._chance.choice(list(self._lists["male_names"].values()))
        is_same_for_both = self._happens(8)
        surname = self._chance.choice(self._lists["surnames_of_both" if is_same_for_both else "surnames"])
        if self._happens(45):
            return FullName(surname, self._chance.choice(list(self._lists["male_names"])), of_son), Gender.MALE
        name = self._chance.choice(self._lists["female"]["names"])
        return FullName(surname if is_same_for_both else f"{surname}а", name, of_daughter), Gender.FEMALE

    def _organisation(self) -> str:
        kind, name = (self._chance.choice(self._lists["organisations"][each]) for each in ("kinds", "names"))
        return f"{kind} «{name}-{self._chance.randint(2, 99)}»"

    def _address(self) -> Address:
        places = self._lists["places"]
        return Address(
            postal_code="000000",
            region=places["region"],
            locality=self._chance.choice(places["localities"]),
            street=self._chance.choice(places["streets"]),
            house=self._house(),
            flat=str(self._chance.randint(1, 120)) if self._happens(75) else "",
        )

    def _house(self) -> str:
        return f"{self._chance.randint(1, 90)}{'а' if self._happens(10) else ''}"

    def _phone(self) -> str:
        """A number with 000 after the code: such are not given to anybody."""
        code, four = self._chance.choice((900, 901, 902)), f"{self._chance.randrange(10_000):04}"
        return f"+7 {code} 000-{four[:2]}-{four[2:]}"

    def _happens(self, of_a_hundred: int) -> bool:
        return self._chance.randrange(100) < of_a_hundred


def _finish_stage(unit: Unit, appeal: Appeal) -> None:
    """Everybody who has the stage at hand has done their part."""
    for each in journey_of(unit, appeal).at_hand:
        end(unit, appeal, replace(each, verdict=Verdict.DONE))
