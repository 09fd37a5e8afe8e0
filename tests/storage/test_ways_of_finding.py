"""Where the words as they were typed find little, they are read in other ways; each hit says in which."""

from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.finding import Way
from desktop_app.storage.searching import FEW, MOST_COUNTED, Search
from desktop_app.storage.store import Store
from tests.storage.samples import SECRETARY, TODAY, opened, registered

PEOPLE = (
    "Иванов Иван Иванович",
    "Щербаков Юрий Ильич",
    "Цветкова Татьяна Юрьевна",
    "Хохлов Евгений Яковлевич",
    "Кузнецов Пётр Владимирович",
    "Эдуардов Эдуард Эдуардович",
    "Smith John Paul",
)


@pytest.fixture
def office(store: Store) -> Store:
    """Some citizens of one house each in the same street."""
    with store.unit(SECRETARY, "run-0") as unit:
        for at, named in enumerate(PEOPLE):
            home = Address("390000", "Рязанская обл.", "", "г. Рязань", "ул. Есенина", f"{at + 10}", f"{at + 70}")
            surname, name, patronymic = named.split()
            citizen = CaseFile(ApplicantKind.PERSON, f"ЛД-{at}", surname, name, patronymic)
            unit.add_case_file(replace(citizen, address=home, opened_on=TODAY))
    return store


def found(store: Store, typed: str) -> list[tuple[str, Way]]:
    return [(hit.line.title.split()[0], hit.reading.way) for hit in store.finder.find(typed).case_files.hits]


@pytest.mark.parametrize(
    ("typed", "surname", "way"),
    [
        ("Bdfyjd", "Иванов", Way.LAYOUT),
        ("bdfyjd bdfy", "Иванов", Way.LAYOUT),
        ("'lefhl", "Эдуардов", Way.LAYOUT),
        ("[j[kjd", "Хохлов", Way.LAYOUT),
        ("Ыьшер", "Smith", Way.LAYOUT),
        ("Иванoв", "Иванов", Way.SHAPE),
        ("Xoxлов", "Хохлов", Way.SHAPE),
        ("Shcherbakov", "Щербаков", Way.SOUND),
        ("shcherbakov iurii", "Щербаков", Way.SOUND),
        ("Yuriy Ilich", "Щербаков", Way.SOUND),
        ("TSVETKOVA TATIANA", "Цветкова", Way.SOUND),
        ("Khokhlov Yevgeniy", "Хохлов", Way.SOUND),
        ("Khokhlov Evgenii", "Хохлов", Way.SOUND),
        ("Kuznetsov Petr", "Кузнецов", Way.SOUND),
        ("Куз\u200bне\xadцов", "Кузнецов", Way.EXACT),
        ("нецов", "Кузнецов", Way.INSIDE),
        ("вардов", "", Way.INSIDE),
        ("уардов", "Эдуардов", Way.INSIDE),
        ("Кузницов", "Кузнецов", Way.TYPO),
        ("Кунзецов Петр", "Кузнецов", Way.TYPO),
        ("Шербоков", "Щербаков", Way.TYPO),
        ("Есенина 14", "Кузнецов", Way.ADDRESS),
        ("ул. Есенина, д. 14, кв. 74", "Кузнецов", Way.ADDRESS),
        ("рязань есен 14-74", "Кузнецов", Way.ADDRESS),
        ("Кузнецов Рязань", "Кузнецов", Way.ADDRESS),
    ],
)
def test_what_was_typed_otherwise_is_found_and_says_how(office: Store, typed: str, surname: str, way: Way) -> None:
    assert found(office, typed) == ([(surname, way)] if surname else [])


@pytest.mark.parametrize("typed", ["ив", "Ив", "bd", "xo"])
def test_two_letters_are_read_only_as_they_stand(office: Store, typed: str) -> None:
    assert {way for _, way in found(office, typed)} <= {Way.EXACT}


def test_nearer_ways_come_first_and_nobody_comes_twice(office: Store) -> None:
    opened(office, surname="Кузницов", number="ЛД-98")
    opened(office, surname="Кузнецова", name="Анна", number="ЛД-99")

    assert found(office, "Кузницов") == [
        ("Кузницов", Way.EXACT),
        ("Кузнецова", Way.TYPO),
        ("Кузнецов", Way.TYPO),
    ]


def test_where_enough_is_found_as_typed_nothing_else_is_tried(office: Store) -> None:
    for at in range(FEW):
        opened(office, surname="Кузницов", number=f"ЛД-10{at}")

    assert {way for _, way in found(office, "Кузницов")} == {Way.EXACT}


def test_names_entered_and_corrected_meanwhile_are_known_to_be_near(office: Store) -> None:
    assert found(office, "Зямятин") == []
    zamyatin = opened(office, surname="Замятин", number="ЛД-77")
    assert found(office, "Зямятин") == [("Замятин", Way.TYPO)]

    with office.unit(SECRETARY, "run-1") as unit:
        unit.change_case_file(replace(zamyatin, surname="Булгаков"))
    assert found(office, "Зямятин") == []
    assert found(office, "Булкаков") == [("Булгаков", Way.TYPO)]


def test_an_appeal_is_found_by_its_applicant_s_name_in_every_way(office: Store) -> None:
    registered(office, opened(office, surname="Замятин", number="ЛД-77"), substance="Не ходит автобус")

    for typed in ("Зямятин", "Pfvznby", "Zamyatin", "мятин", "Замятин автобусы"):
        (line,) = office.finder.find(typed).appeals.lines
        assert line.number == "К-1/26"


def test_a_long_result_goes_on_page_by_page_and_is_counted_when_asked(store: Store) -> None:
    with store.unit(SECRETARY, "run-0") as unit:
        for at in range(130):
            unit.add_case_file(
                CaseFile(ApplicantKind.PERSON, f"ЛД-{at}", "Ким", birth_date=date(1980, 1, 1), opened_on=TODAY)
            )
    first = store.finder.find("Ким", limit=20).case_files
    assert (len(first.hits), first.total, first.is_counted) == (20, 130, True)

    group, pages = first, 1
    while group.more is not None:
        assert store.finder.count(group.more) == 130
        group = group.with_more(store.finder.more(group.more, limit=50))
        pages += 1
    assert pages == 4
    assert [line.number for line in group.lines] == [f"ЛД-{at}" for at in range(129, -1, -1)]


def test_only_a_thousand_are_counted_at_once(store: Store) -> None:
    with store.unit(SECRETARY, "run-0") as unit:
        for at in range(MOST_COUNTED + 5):
            unit.add_case_file(CaseFile(ApplicantKind.PERSON, f"ЛД-{at}", "Ким", opened_on=TODAY))
    group = store.finder.find("Ким").case_files

    assert (group.total, group.is_counted) == (MOST_COUNTED, False)
    assert group.more is not None
    assert store.finder.count(group.more) == MOST_COUNTED + 5


def test_a_reading_tells_what_to_mark(office: Store) -> None:
    registered(office, substance="Прошу пенсию")

    assert office.finder.find("Кузницов").case_files.hits[0].reading.sought == ("кузницов", "кузнецов")
    (hit,) = office.finder.find("пенсионерам").appeals.hits or office.finder.find("пенсии").appeals.hits
    assert hit.reading.stems == ("пенс",)


def test_a_whole_page_of_case_files_does_not_wait_for_the_appeals(store: Store) -> None:
    for at in range(3):
        registered(store, opened(store, number=f"ЛД-{at}"), number=f"К-{at}")
    begun = store.finder.begin("кузнецов", limit=2)
    assert len(begun.case_files.hits) == 2
    assert begun.appeals.hits == ()

    whole = store.finder.complete(begun.rest)
    assert whole == store.finder.find("кузнецов", limit=2)
    assert len(whole.appeals.hits) == 2
    assert whole.rest is None


def test_nobody_waits_for_a_search_that_was_broken_off(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(store)
    rest = store.finder.begin("кузницов").rest
    step = Search.go_on

    def stopped(search: Search) -> bool:
        store.finder.stop()
        return step(search)

    monkeypatch.setattr(Search, "go_on", stopped)
    with pytest.raises(CancelledError):
        store.finder.complete(rest)

    monkeypatch.setattr(Search, "go_on", step)
    store.finder.stop()
    assert store.finder.find("кузницов").case_files.hits
