"""Search finds by every word, in any order, whatever the case, ё or е, spaces and punctuation."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.finding import Way
from desktop_app.domain.search_key import words
from desktop_app.storage.search_text import LONGEST_QUERY
from desktop_app.storage.store import Store
from tests.domain.nasty import NASTY, Nasty
from tests.storage.offices import office_in
from tests.storage.samples import ROMASHKA, SECRETARY, TODAY, opened, registered

PEOPLE = (
    ("Кузнецов", "Пётр", "Владимирович"),
    ("Кузнецова", "Алёна", "Петровна"),
    ("Кузнецов", "Петр", ""),
    ("Петров", "Владимир", "Кузьмич"),
    ("Римский-Корсаков", "Николай", "Андреевич"),
    ("Лук’яненко", "Анна-Мария", ""),
    ("Ёлкин", "Лев", "Ёлкин-оглы"),
    ("Ли", "Ян", ""),
    ("Smith", "John", "Paul"),
)


def titles(store: Store, text: str) -> list[str]:
    """By the words as they were typed."""
    return [hit.line.title for hit in store.finder.find(text).case_files.hits if hit.reading.way is Way.EXACT]


def case_files(store: Store, text: str) -> list[str]:
    return [hit.line.number for hit in store.finder.find(text).case_files.hits if hit.reading.way is Way.EXACT]


def appeals(store: Store, text: str) -> list[str]:
    return [hit.line.number for hit in store.finder.find(text).appeals.hits if hit.reading.way is Way.EXACT]


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A database of many namesakes, only read."""
    with office_in(tmp_path_factory.mktemp("crowd")) as store:
        for at, names in enumerate(PEOPLE):
            opened(store, CaseFile(ApplicantKind.PERSON, f"{at}", *names, opened_on=TODAY))
        yield store


def named_by(typed: str) -> set[str]:
    """The slow and obvious search: every typed word begins some word of the name."""
    return {
        " ".join(filter(None, person))
        for person in PEOPLE
        if all(any(own.startswith(word) for name in person for own in words(name)) for word in words(typed))
    }


beginnings = st.sampled_from([name for person in PEOPLE for name in person if name]).flatmap(
    lambda name: st.integers(1, len(name)).map(lambda length: name[:length])
)
ways = st.sampled_from([str, str.upper, str.lower, lambda name: name.replace("ё", "е").replace("Ё", "Е")])
typed_names = st.lists(st.builds(lambda way, name: way(name), ways, beginnings), min_size=1, max_size=12).map(" ".join)


@given(typed_names)
def test_names_are_found_as_the_obvious_search_finds_them(crowd: Store, typed: str) -> None:
    found = titles(crowd, typed)
    assert set(found) == named_by(typed)
    assert len(found) == len(set(found))


@given(st.text(max_size=40))
def test_any_text_may_be_asked_for(crowd: Store, typed: str) -> None:
    if not any(character.isdecimal() for character in typed) and words(typed):
        assert set(titles(crowd, typed)) == named_by(typed)
    else:
        crowd.finder.find(typed)


def test_a_text_of_very_many_words_is_no_more_than_the_index_bears(crowd: Store) -> None:
    begun = " ".join(
        name[:length] for name in ("Кузнецов", "Пётр", "Владимирович") for length in range(1, len(name) + 1)
    )
    pairs = " ".join(f"{one}{other}" for one in "абвгдежзик" for other in "лмнопрстуф")

    assert titles(crowd, begun) == ["Кузнецов Пётр Владимирович"]
    assert titles(crowd, f"Кузнецов {pairs}") == []


@pytest.mark.parametrize("typed", ["", "   ", '"', "*", "'", "- / .", "\x00", "🙂", "\u0301"])
def test_what_has_no_word_finds_nothing(crowd: Store, typed: str) -> None:
    assert crowd.finder.find(typed).case_files.hits == ()


@pytest.mark.parametrize(
    "typed", ["NOT Кузнецов", "Кузнецов AND", "Кузнецов OR Ли", "text:Ли", "NEAR(Ли Ян)", "Ли;DROP TABLE"]
)
def test_words_of_a_query_language_are_words_like_any_other(crowd: Store, typed: str) -> None:
    assert titles(crowd, typed) == []


@pytest.mark.parametrize(
    "typed",
    [
        "Кузнецов П. В.",
        "кузнецов п в",
        "П.В. КУЗНЕЦОВ",
        "владимирович петр",
        "  Кузнецов,Пётр;Владимирович  ",
        "пЕтР вЛаД",
    ],
)
def test_initials_order_case_and_punctuation_don_t_matter(crowd: Store, typed: str) -> None:
    assert "Кузнецов Пётр Владимирович" in titles(crowd, typed)


def test_a_pasted_megabyte_is_looked_for_by_its_beginning(crowd: Store) -> None:
    assert crowd.finder.find("Кузнецов " * 100_000).case_files.hits
    assert LONGEST_QUERY < 1000


@pytest.mark.parametrize(
    "typed",
    [
        "+7 912 345-67-89",
        "8 (912) 345 67 89",
        "89123456789",
        "9123456789",
        "+79123456789",
        "7912345",
        "912 345",
        "(912)345",
        "3456789",
        "345-67-89",
        "345 67 89",
        "6789",
        "67-89",
        "8 912 34",
        "Кузнецов 345-67",
        "6789 пётр",
        "2250001",
    ],
)
def test_a_phone_is_found_by_any_of_its_digits(store: Store, typed: str) -> None:
    opened(store)
    opened(store, ROMASHKA, phones=("+7 900 000-00-11",))

    assert case_files(store, typed) == ["ЛД-000123"]


@pytest.mark.parametrize("typed", ["ЛД-000123", "лд-123", "лд 123", "ЛД123", "000123", "123", "ЛД-0001", "12"])
def test_a_case_file_is_found_by_its_number_with_or_without_letters_and_zeros(store: Store, typed: str) -> None:
    opened(store, birth_date=None, phones=())
    opened(store, ROMASHKA)

    assert case_files(store, typed) == ["ЛД-000123"]


@pytest.mark.parametrize("typed", ["12.03.1961", "12.3.1961", "1961", "12031961", "Кузнецов 12.03"])
def test_a_person_is_found_by_the_date_of_birth(store: Store, typed: str) -> None:
    opened(store, phones=())

    assert case_files(store, typed) == ["ЛД-000123"]


@pytest.mark.parametrize(
    "typed", ["ОГ-0012/26", "ог-12/26", "ог12/26", "0012/26", "12/26", "ОГ-12", "0012", "12", "ог 12"]
)
def test_an_appeal_is_found_by_its_number(store: Store, typed: str) -> None:
    registered(store, number="ОГ-0012/26", substance="Ямы на дороге")
    registered(store, number="ОГ-0345/26", substance="Ямы на дороге")

    assert appeals(store, typed) == ["ОГ-0012/26"]


@pytest.mark.parametrize(
    "typed",
    ["протекает", "крыши", "КРЫШУ", "прот кров", "ремонт", "отремонтировать кровля", "дома 5/2", "5/2", "просил"],
)
def test_an_appeal_is_found_by_words_of_its_substance_in_any_form(store: Store, typed: str) -> None:
    registered(store, substance="Протекает крыша дома 5/2.\nПрошу отремонтировать кровлю: нужен ремонт, просил дважды.")
    registered(store, number="К-2/26", substance="Не ходит автобус")

    assert appeals(store, typed) == ["К-1/26"]


def test_an_appeal_is_found_by_its_applicant_with_a_word_of_the_substance(store: Store) -> None:
    registered(store, opened(store))

    assert appeals(store, "крыша кузнецов петр") == ["К-1/26"]
    assert appeals(store, "автобус кузнецов") == []


def test_the_stem_of_a_surname_finds_no_other_names(store: Store) -> None:
    registered(store, opened(store, name="Иван"))

    assert appeals(store, "Иванов") == []
    assert appeals(store, "Иван") == ["К-1/26"]


def test_those_of_the_latest_activity_come_first(store: Store) -> None:
    first = opened(store, number="1")
    opened(store, number="2")
    opened(store, number="3")
    assert case_files(store, "Кузнецов") == ["3", "2", "1"]

    registered(store, first, number="К-1")
    assert case_files(store, "Кузнецов") == ["1", "3", "2"]
    registered(store, first, number="К-2")
    assert appeals(store, "Кузнецов") == ["К-2", "К-1"]
    assert [line.number for line in store.finder.find("Кузнецов", limit=1).case_files.lines] == ["1"]
    assert [line.number for line in store.finder.find("Кузнецов", limit=1).appeals.lines] == ["К-2"]


def test_a_correction_is_found_by_its_new_words_only(store: Store) -> None:
    case_file = opened(store, phones=("+7 912 345-67-89",))
    appeal = registered(store, case_file)
    with store.unit(SECRETARY, "run-1") as unit:
        unit.change_case_file(replace(case_file, surname="Ёжиков", phones=("+7 900 000-00-11",)))
        unit.change_appeal(replace(appeal, substance="Не ходит автобус"))

    assert case_files(store, "Кузнецов") == case_files(store, "3456789") == []
    assert appeals(store, "Кузнецов") == appeals(store, "крыша") == []
    assert case_files(store, "ежиков 0011") == ["ЛД-000123"]
    assert appeals(store, "ёжиков автобус") == ["К-1/26"]


def test_an_appeal_that_moves_to_another_case_file_is_found_by_its_names(store: Store) -> None:
    wrong, right = opened(store), opened(store, ROMASHKA)
    appeal = registered(store, wrong)
    with store.unit(SECRETARY, "run-1") as unit:
        unit.change_appeal(replace(appeal, case_file_id=right.id))

    assert appeals(store, "Кузнецов") == []
    assert appeals(store, "ромашка 2") == ["К-1/26"]


@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY)
def test_nasty_text_is_kept_and_found(store: Store, nasty: Nasty) -> None:
    name, prose = nasty.name or "Иванов", nasty.prose or "—"
    case_file = opened(store, surname=name, dative=name, email=name)
    appeal = registered(store, case_file, substance=prose, resolution=prose)

    assert store.register.case_file(case_file.id) == case_file
    assert store.register.appeal(appeal.id) == appeal
    if words(name) and len(name) < LONGEST_QUERY:
        assert case_files(store, name) == ["ЛД-000123"]
    store.finder.find(nasty.typed)


def test_a_day_of_birth_long_ago_is_found(store: Store) -> None:
    opened(store, birth_date=date(1901, 1, 2), phones=())
    assert case_files(store, "02.01.1901") == ["ЛД-000123"]
