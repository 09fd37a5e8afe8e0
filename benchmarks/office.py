"""Invented offices of any size: the same for each seed, written in bulk, kept from one run to the next.

Names come as often as they do in life: a few are everybody's, most are rare. The register is written as the program
would have written it, without the change journal of years.
"""

import shutil
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from importlib.resources import files
from itertools import accumulate, islice
from pathlib import Path
from random import Random
from sqlite3 import Connection, connect
from time import perf_counter
from typing import Any

from platformdirs import user_cache_path

from desktop_app.demo import MovingClock
from desktop_app.domain.appeal import Appeal, AppealKind, Channel, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender
from desktop_app.domain.officer import Officer
from desktop_app.domain.production_calendar import ProductionCalendar
from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import WRITING, Database
from desktop_app.storage.schema import migrate, newest_schema
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.search_text import VERSION, appeal_key, case_file_key, name_words
from desktop_app.storage.shape import Shape, V
from desktop_app.storage.store import FILE, Store

TODAY = date(2026, 11, 20)
APPEALS_EACH = 3
ROWS_AT_ONCE = 20_000
EDITION = 2
"""Raised when the same seed gives another office."""

# By +touch the rows are read as they lie, and then sorted: by its index each would be fetched from somewhere else.
_FILL = {
    "citizen_fts": f"SELECT {NEWEST} - touch, search_key FROM case_file ORDER BY +touch DESC",  # noqa: S608 — our own number
    "appeal_fts": f"SELECT {NEWEST} - id, search_key FROM appeal ORDER BY id DESC",  # noqa: S608 — as above
}
AT_ONCE, USUAL = 150_000_000, 1 << 20
"""Bytes of an index that are put in order in memory: many, while it is filled as a whole."""

_ROOTS = (
    "бел", "борис", "бык", "вдов", "вол", "вороб", "глад", "голов", "гор", "гриш", "гром", "дем", "доб", "дрозд",
    "дуб", "ерм", "жар", "завья", "звер", "зим", "зуб", "ив", "иш", "кабан", "камен", "кап", "кир", "клим", "ков",
    "кол", "кор", "крас", "крут", "куз", "лап", "лис", "лом", "лук", "мак", "мал", "мат", "мор", "мур", "нос", "ор",
    "пав", "пет", "пол", "рож", "рыб", "сав", "сам", "сел", "сид", "сол", "стар", "сух", "тар", "тер", "тих", "труб",
    "уст", "фад", "фом", "хар", "ход", "хром", "цап", "чер", "чуд", "шап", "шум", "щег", "юд", "яр",
)  # fmt: skip
_MIDDLES = ("", "ан", "ел", "еч", "ик", "ил", "иш", "ищ", "ок", "он", "ош", "уш", "ух", "юк", "ят", "яш")
_ENDINGS = ("ов", "ев", "ин", "кин", "ников", "енко", "чук", "ский", "ых")
MOST_SURNAMES = 50_000
"""A million people have as many; those of women are counted with those of men."""

_ALIKE_FOR_BOTH = ("енко", "чук", "ых")


def office(size: int, seed: int = 59) -> Path:
    """The folder of an office of so many case files; it is invented, or brought up to date, when there is none yet."""
    cache = user_cache_path("reception-benchmarks")
    kind = f"office-{size}-{seed}-{EDITION}.{VERSION}"
    folder = cache / f"{kind}-{newest_schema()}"
    if not (folder / FILE).exists():
        part = folder.with_name(f"{folder.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        older = max(cache.glob(f"{kind}-*/{FILE}"), key=_schema_of, default=None)
        if older is not None and _schema_of(older) < newest_schema():
            older.parent.rename(part)
            _bring_up_to_date(part / FILE)
        else:
            _invent(part, size, Random(seed))  # noqa: S311 — people are invented, not secrets
        part.rename(folder)
    return folder


def _schema_of(file: Path) -> int:
    return int(file.parent.name.rpartition("-")[2])


def _bring_up_to_date(file: Path) -> None:
    """Without the backup that an office would have: nothing in it is anybody's."""
    with closing(Database(file, WRITING)) as database:
        migrate(database)


def _invent(folder: Path, size: int, chance: Random) -> None:
    store = Store(folder, MovingClock(TODAY), ProductionCalendar())
    store.open()
    people = Crowd(chance)
    with store.unit(1, "office") as unit:
        (at_desk,) = unit.officers()
        unit.change_officer(replace(at_desk, surname="Секретарева", name="Анна", patronymic="Ильинична"))
        for surname, name, patronymic, post in people.officers():
            unit.add_officer(Officer(surname, name, patronymic, post))
        unit.save_office(unit.office)
    with closing(connect(store.file)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -500000")
        _write(connection, people, size)
        started = perf_counter()
        for fts, rows in _FILL.items():
            connection.execute(f"INSERT INTO {fts} ({fts}, rank) VALUES ('hashsize', {AT_ONCE})")  # noqa: S608 — our own table
            connection.execute(f"INSERT INTO {fts} (rowid, text) {rows}")
            connection.execute(f"INSERT INTO {fts} ({fts}, rank) VALUES ('hashsize', {USUAL})")  # noqa: S608 — as above
        connection.execute("UPDATE search_index SET version = ?", (VERSION,))
        connection.commit()
        (folder / "built").write_text(f"{perf_counter() - started:.0f}", encoding="utf-8")
    store.close()


def _write(connection: Connection, people: "Crowd", size: int) -> None:
    waiting = iter(range(1, size + 1))
    names: Counter[str] = Counter()
    touches = list(range(1, size + 1))
    people.chance.shuffle(touches)
    while ids := list(islice(waiting, ROWS_AT_ONCE)):
        case_files = [people.case_file(at) for at in ids]
        _insert(
            connection,
            "case_file",
            (
                _columns(CASE_FILES, each) | {"touch": touches[each.id - 1], "search_key": case_file_key(each)}
                for each in case_files
            ),
        )
        names.update(word for each in case_files for word in name_words(each))
        appeals = [
            (people.appeal(case_file, (case_file.id - 1) * APPEALS_EACH + nth, size), case_file)
            for case_file in case_files
            for nth in range(1, APPEALS_EACH + 1)
        ]
        _insert(
            connection,
            "appeal",
            (
                _columns(APPEALS, appeal) | {"search_key": appeal_key(appeal, case_file)}
                for appeal, case_file in appeals
            ),
        )
        _insert(
            connection,
            "question",
            (
                {
                    "appeal_id": appeal.id,
                    "position": 0,
                    "topic": each.topic,
                    "gist": each.gist,
                    "status": each.status.value,
                }
                for appeal, _ in appeals
                for each in appeal.questions
            ),
        )
        connection.commit()
    connection.executemany("INSERT INTO name_token (token, n) VALUES (?, ?)", sorted(names.items()))


def _columns(shape: Shape[V], value: Any) -> dict[str, Any]:
    stored = {name: each for name, each in shape.stored(value).items() if name not in shape.parts}
    return stored | {"id": value.id, "version": 1}


def _insert(connection: Connection, table: str, rows: Iterator[dict[str, Any]]) -> None:
    first = next(rows)
    columns = ", ".join(first)
    places = ", ".join("?" * len(first))
    statement = f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608 — our own tables
    connection.execute(statement, tuple(first.values()))
    connection.executemany(statement, (tuple(row.values()) for row in rows))


class Crowd:
    """Chance's people and their troubles."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        lists = tomllib.loads((files("resources") / "demo.toml").read_text(encoding="utf-8"))
        self._lists = lists
        rare = [f"{root}{middle}{end}".capitalize() for root in _ROOTS for middle in _MIDDLES for end in _ENDINGS]
        chance.shuffle(rare)
        rare.extend(_rarest(chance, MOST_SURNAMES - len(rare)))
        self._surnames = [*lists["surnames"], *lists["surnames_of_both"], *rare]
        self._surname_weights = _falling(len(self._surnames), slope=0.9)
        self._men = list(lists["male_names"])
        self._women = lists["female"]["names"]
        self._man_weights = _falling(len(self._men), slope=0.8)
        self._woman_weights = _falling(len(self._women), slope=0.8)
        self._streets = [*lists["places"]["streets"], *(f"ул. {each}а" for each in rare[:400])]
        self._troubles = list(lists["substances"].items())
        self._rare_words = rare

    def officers(self) -> Iterator[tuple[str, str, str, str]]:
        """Those who answer."""
        for people in self._lists["departments"].values():
            yield from map(tuple, people)

    def case_file(self, row_id: int) -> CaseFile:
        """A citizen."""
        chance = self.chance
        is_man = chance.random() < 0.45
        (surname,) = chance.choices(self._surnames, cum_weights=self._surname_weights)
        (father,) = chance.choices(self._men, cum_weights=self._man_weights)
        of_son, of_daughter = self._lists["male_names"][father]
        if is_man:
            (name,) = chance.choices(self._men, cum_weights=self._man_weights)
        else:
            (name,) = chance.choices(self._women, cum_weights=self._woman_weights)
            surname = _of_a_woman(surname)
        return CaseFile(
            ApplicantKind.PERSON,
            f"{surname[0]}Д-{row_id:06}",
            surname,
            name,
            of_son if is_man else of_daughter,
            birth_date=date(1936, 1, 1) + timedelta(days=chance.randrange(25_000)),
            gender=Gender.MALE if is_man else Gender.FEMALE,
            address=Address(
                "000000",
                self._lists["places"]["region"],
                "",
                chance.choice(self._lists["places"]["localities"]),
                chance.choice(self._streets),
                str(chance.randint(1, 90)),
                str(chance.randint(1, 120)),
            ),
            phones=(_phone(chance),),
            opened_on=TODAY - timedelta(days=chance.randrange(1500)),
            id=row_id,
        )

    def appeal(self, case_file: CaseFile, row_id: int, size: int) -> Appeal:
        """One of a citizen's troubles; the highest numbers are the latest days."""
        chance = self.chance
        gist, (topic, substance, _) = chance.choice(self._troubles)
        registered_on = TODAY - timedelta(days=1500 - row_id * 1500 // (size * APPEALS_EACH))
        is_answered = (TODAY - registered_on).days > 30 or chance.random() < 0.3
        told = substance.format(street=chance.choice(self._streets), house=chance.randint(1, 90))
        return Appeal(
            chance.choice((AppealKind.STATEMENT, AppealKind.COMPLAINT, AppealKind.PROPOSAL)),
            chance.choice((Channel.POST, Channel.IN_HAND, Channel.STATE_PORTAL, Channel.SITE)),
            received_on=registered_on - timedelta(days=chance.randrange(3)),
            registered_on=registered_on,
            substance=f"{told} Свидетель: {chance.choice(self._rare_words)}.",
            responsible_id=chance.randint(1, 7),
            number=f"{case_file.surname[0]}-{row_id}/{registered_on:%y}",
            case_file_id=case_file.id,
            due_on=registered_on + timedelta(days=30),
            questions=(Question(topic, gist),),
            answered_on=registered_on + timedelta(days=chance.randint(1, 28)) if is_answered else None,
            id=row_id,
        )


def _rarest(chance: Random, count: int) -> list[str]:
    """Surnames that one family in a town has."""
    longer = [f"{one}{other}" for one in _MIDDLES[1:] for other in _MIDDLES[1:]]
    found = [f"{root}{middle}{end}".capitalize() for root in _ROOTS for middle in longer for end in _ENDINGS]
    return chance.sample(found, count)


def _falling(count: int, slope: float) -> list[float]:
    """Cumulative weights after Zipf: the n-th is met n**slope times as seldom as the first."""
    return list(accumulate(1 / (at + 2) ** slope for at in range(count)))


def _of_a_woman(surname: str) -> str:
    if surname.endswith("ский"):
        return f"{surname[:-2]}ая"
    return surname if surname.endswith(_ALIKE_FOR_BOTH) or surname[-1] not in "вн" else f"{surname}а"


def _phone(chance: Random) -> str:
    """A number with 000 after the code: such are not given to anybody."""
    digits = f"{chance.randrange(10_000_000):07}"
    return f"+7 9{digits[:2]} 000-{digits[2:4]}-{digits[4:6]}"
