"""The fast search against a slow and obvious one, over thousands of queries: the same lines in the same order."""

from collections.abc import Iterator
from random import Random

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.finding import Way
from desktop_app.domain.search_key import words
from desktop_app.storage.searching import FEW
from desktop_app.storage.store import Store
from tests.storage.offices import office_in
from tests.storage.samples import SECRETARY, TODAY, registered

QUERIES = 2500
SURNAMES = (
    "Кузнецов",
    "Кузнецова",
    "Кузьмин",
    "Ёлкин",
    "Елкина",
    "Ким",
    "Римский-Корсаков",
    "Щербаков",
    "Иванов",
    "Иванова",
)
NAMES = ("Пётр", "Алёна", "Иван", "Ирина", "Юрий")
PATRONYMICS = ("Петрович", "Петровна", "Иванович", "Ивановна", "")


class Reference:
    """Every case file in the order of activity, looked through one by one."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines

    def exact(self, typed: str) -> list[str]:
        return [line for line in self._lines if self._holds(line, typed)]

    def inside(self, typed: str) -> list[str]:
        return [line for line in self._lines if self._holds(line, typed, inside=True)]

    def slips(self, typed: str) -> list[str]:
        return [line for line in self._lines if self._holds(line, typed, slips=True)]

    @staticmethod
    def _holds(line: str, typed: str, *, inside: bool = False, slips: bool = False) -> bool:
        return all(
            any(
                own.startswith(word)
                or (inside and len(word) >= 3 and word in own)
                or (slips and len(word) >= 3 and distance(word, own) <= (1 if len(word) <= 4 else 2))
                for own in words(line)
            )
            for word in words(typed)
        )


def distance(one: str, other: str) -> int:
    """Edits and exchanges of neighbours that lead from one word to the other, no letter edited twice."""
    rows = [list(range(len(other) + 1))]
    for at in range(1, len(one) + 1):
        row = [at]
        for to in range(1, len(other) + 1):
            same = one[at - 1] == other[to - 1]
            best = min(rows[at - 1][to] + 1, row[to - 1] + 1, rows[at - 1][to - 1] + (not same))
            if at > 1 and to > 1 and one[at - 1] == other[to - 2] and one[at - 2] == other[to - 1]:
                best = min(best, rows[at - 2][to - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Reference]]:
    """Namesakes of every kind; some of them have come again."""
    chance = Random(4)  # noqa: S311 — the same people each time
    with office_in(tmp_path_factory.mktemp("namesakes")) as store:
        known = {}
        with store.unit(SECRETARY, "run-0") as unit:
            for at in range(120):
                surname, name, patronymic = (chance.choice(part) for part in (SURNAMES, NAMES, PATRONYMICS))
                added = unit.add_case_file(
                    CaseFile(ApplicantKind.PERSON, f"ЖЖЖЖ-{at}", surname, name, patronymic, opened_on=TODAY)
                )
                known[added.id] = added
        order = list(known)
        for row_id in chance.sample(order, 30):
            registered(store, known[row_id], number=f"ЖЖЖ-{row_id}", substance="Ц")
            order.remove(row_id)
            order.append(row_id)
        yield store, Reference([known[row_id].title for row_id in reversed(order)])


def queries(count: int) -> Iterator[str]:
    chance = Random(59)  # noqa: S311 — the same queries each time
    pool = [word for part in (SURNAMES, NAMES, PATRONYMICS) for name in part for word in words(name)]
    for _ in range(count):
        typed = []
        for word in chance.sample(pool, chance.randint(1, 3)):
            start = chance.randrange(len(word)) if chance.random() < 0.15 else 0
            part = word[start : start + chance.randint(1, len(word))]
            if chance.random() < 0.3 and len(part) > 3:
                at = chance.randrange(len(part) - 1)
                part = part[:at] + part[at + 1] + part[at] + part[at + 2 :]
            typed.append(chance.choice((str.upper, str.title, str))(part))
        yield " ".join(typed)


def test_the_fast_search_finds_what_the_obvious_one_finds_in_its_order(office: tuple[Store, Reference]) -> None:
    store, reference = office
    differing = []
    fuzzy = 0
    for typed in queries(QUERIES):
        hits = store.finder.find(typed, limit=200).case_files.hits
        found = {way: [hit.line.title for hit in hits if hit.reading.way is way] for way in Way}
        exact = reference.exact(typed)
        if found[Way.EXACT] != exact:
            differing.append(typed)
        elif len(exact) < FEW and found[Way.INSIDE] + found[Way.TYPO]:
            fuzzy += 1
            inside = _without(reference.inside(typed), exact)
            slips = _without(reference.slips(typed), exact, inside) if found[Way.TYPO] else []
            if (found[Way.INSIDE], found[Way.TYPO]) != (inside, slips):
                differing.append(typed)
    assert differing == []
    assert fuzzy > QUERIES // 20


def _without(lines: list[str], *taken: list[str]) -> list[str]:
    gone = [line for each in taken for line in each]
    return [line for line in lines if line not in gone]
