"""Two secretaries correct the same thing: what only one of them touched is joined, what both did is shown."""

from dataclasses import dataclass

from desktop_app.domain import fields
from desktop_app.flow.merging import three_way


@dataclass(frozen=True, slots=True)
class Row:
    """A person on a list."""

    name: str = fields.text()
    id: int = fields.carried(0)


@dataclass(frozen=True, slots=True)
class Card:
    """What is corrected."""

    version: int = fields.carried(1)
    phone: str = fields.text()
    email: str = fields.text()
    people: tuple[Row, ...] = fields.rows(Row)


READ = Card(1, "1", "a@example.ru")


def test_what_only_they_changed_is_taken_and_told() -> None:
    merge = three_way(READ, Card(1, "2", "a@example.ru"), Card(2, "1", "b@example.ru"))

    assert merge.draft == Card(2, "2", "b@example.ru")
    assert (merge.clashes, merge.taken) == ((), ("email",))


def test_what_both_changed_is_for_the_secretary_to_say() -> None:
    merge = three_way(READ, Card(1, "2", "c@example.ru"), Card(2, "3", "a@example.ru"))

    assert merge.clashes == ("phone",)
    assert merge.draft == Card(2, "2", "c@example.ru")
    assert merge.with_theirs(["phone"]) == Card(2, "3", "c@example.ru")


def test_the_same_correction_made_twice_is_no_clash() -> None:
    merge = three_way(READ, Card(1, "2", "a@example.ru"), Card(2, "2", "a@example.ru"))

    assert merge.draft == Card(2, "2", "a@example.ru")
    assert (merge.clashes, merge.taken) == ((), ())


def test_rows_known_by_their_ids_are_joined_one_by_one() -> None:
    anna, boris, vera = Row("Анна", 1), Row("Борис", 2), Row("Вера", 3)
    read = Card(people=(anna, boris, vera))
    mine = Card(people=(Row("Анна Б.", 1), boris, Row("Новая")))
    theirs = Card(2, people=(anna, Row("Борис В.", 2), vera, Row("Глеб", 4)))
    merge = three_way(read, mine, theirs)

    assert merge.draft.people == (Row("Анна Б.", 1), Row("Борис В.", 2), Row("Глеб", 4), Row("Новая"))
    assert (merge.clashes, merge.taken) == ((), ("people",))


def test_a_row_that_both_changed_is_a_clash() -> None:
    read, mine, theirs = (Card(people=(Row(name, 1),)) for name in ("Анна", "Анна А.", "Анна Б."))

    assert three_way(read, mine, theirs).clashes == ("people",)


def test_a_row_that_one_removed_and_the_other_changed_is_a_clash() -> None:
    read = Card(people=(Row("Анна", 1), Row("Борис", 2)))
    mine = Card(people=(Row("Борис", 2),))
    theirs = Card(people=(Row("Анна Б.", 1), Row("Борис", 2)))

    assert three_way(read, mine, theirs).clashes == ("people",)


def test_a_list_emptied_by_one_and_kept_by_the_other_is_empty() -> None:
    read = Card(people=(Row("Анна", 1),))
    theirs = Card(2, "2", people=(Row("Анна", 1),))
    merge = three_way(read, Card(), theirs)

    assert merge.draft == Card(2, "2")
