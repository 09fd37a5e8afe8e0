"""The morning summary says all that waits, and nothing of what does not."""

from datetime import date

from desktop_app.domain.letter import Table
from desktop_app.domain.morning import summary
from desktop_app.domain.ports import AppealLine, Day
from desktop_app.domain.waiting import Waiting, WaitingLine, Waits

TODAY = date(2026, 1, 15)


def appeal(due_on: date | None, substance: str = "Протекает крыша") -> AppealLine:
    return AppealLine(
        1,
        "К-1/26",
        7,
        "Кузнецов Пётр Владимирович",
        substance,
        TODAY,
        TODAY,
        due_on,
        None,
        "Орлова А. А.",
        to_complete=False,
    )


def day(*attention: AppealLine, waits: tuple[Waits, ...] = ()) -> Day:
    return Day(len(attention), 0, 2, 5, attention, (), 40, 30, waits=waits)


def test_a_quiet_day_says_so() -> None:
    text = summary(Day(0, 0, 0, 0, (), (), 40, 30), TODAY, "Администрация Примерска")

    assert text.paragraphs[-1] == "На сегодня ничего не ждёт."
    assert (text.date, text.letterhead) == ("15\u00a0января 2026\u00a0года", ("Администрация Примерска",))


def test_an_office_without_a_name_has_no_letterhead() -> None:
    assert summary(day(), TODAY, "").letterhead == ()


def test_the_counts_agree_with_their_nouns() -> None:
    (counts, *_) = summary(day(appeal(date(2026, 1, 10))), TODAY, "").paragraphs

    assert counts == (
        "Просрочено: 1\u00a0обращение; срок сегодня или завтра: 0\u00a0обращений; "
        "до конца недели: 2\u00a0обращения; нужно дополнить: 5\u00a0обращений."
    )


def test_what_is_overdue_is_told_apart_from_what_is_due() -> None:
    lines = (appeal(date(2026, 1, 10)), appeal(date(2026, 1, 15)), appeal(None))
    table = summary(day(*lines), TODAY, "").paragraphs[2]

    assert isinstance(table, Table)
    assert [row[0] for row in table.rows] == ["10.01.2026, просрочено", "15.01.2026", ""]


def test_a_long_substance_is_cut_to_a_line_or_two() -> None:
    table = summary(day(appeal(TODAY, "крыша\n" * 100)), TODAY, "").paragraphs[2]

    assert isinstance(table, Table)
    assert table.rows[0][3].endswith("…")
    assert len(table.rows[0][3]) <= 120


def test_each_kind_that_waits_has_its_table_and_says_what_it_leaves_out() -> None:
    visa = WaitingLine(3, "К-1/26", "Кузнецов П. В.", "Крыша", "Орлова А. А.", TODAY)
    letter = WaitingLine(4, "7-исх", "Смирнова О. П.")
    waits = (Waits(Waiting.VISA, (visa,), 4), Waits(Waiting.CONTACTS), Waits(Waiting.LETTERS, (letter,), 1))
    parts = summary(day(waits=waits), TODAY, "").paragraphs[1:]

    assert [part for part in parts if isinstance(part, str)] == [
        "Ждут визы: 4",
        "И ещё 3.",
        "Письма к отправке: 1",
    ]
    tables = [part for part in parts if isinstance(part, Table)]
    assert [table.rows[0][0] for table in tables] == ["15.01.2026", ""]
