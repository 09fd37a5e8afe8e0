"""The morning summary: what waits today, on a sheet of paper for the one who begins the day. It is in Russian."""

from collections.abc import Iterable
from datetime import date

from desktop_app.domain import dates, numerals
from desktop_app.domain.letter import Column, LetterText, Table
from desktop_app.domain.ports import AppealLine, Day
from desktop_app.domain.waiting import Waiting, WaitingLine, Waits

TITLE = "СВОДКА НА ДЕНЬ"

_HEADINGS = {
    Waiting.UNASSIGNED: "Ждут распределения",
    Waiting.VISA: "Ждут визы",
    Waiting.CONTACTS: "Приёмы и звонки",
    Waiting.NOTICES: "Отказы, о которых нужно знать",
    Waiting.REQUESTS: "Не пришли ответы на запросы",
    Waiting.CHECKS: "Пора проверить на контроле",
    Waiting.LETTERS: "Письма к отправке",
    Waiting.IMPROVEMENTS: "Обещанные улучшения",
}
_DATED = (Column("Срок", 3), Column("Номер", 3), Column("Заявитель", 5), Column("О чём", 6), Column("У кого", 5))


def summary(day: Day, today: date, office: str) -> LetterText:
    """The sheet for a day. What there is none of is left out; a quiet day says so."""
    tables = (*_attention(day, today), *(part for waits in day.waits if waits.total for part in _part(waits)))
    return LetterText(
        subject=f"Сводка на {dates.in_figures(today)}",
        date=dates.in_words(today),
        number="",
        letterhead=(office,) if office else (),
        title=TITLE,
        paragraphs=(_counts(day), *(tables or ("На сегодня ничего не ждёт.",))),
    )


def _counts(day: Day) -> str:
    return (
        f"Просрочено: {_appeals(day.overdue)}; срок сегодня или завтра: {_appeals(day.due_soon)}; "
        f"до конца недели: {_appeals(day.due_this_week)}; нужно дополнить: {_appeals(day.to_complete)}."
    )


def _appeals(count: int) -> str:
    return numerals.counted(count, "обращение", "обращения", "обращений")


def _attention(day: Day, today: date) -> Iterable[str | Table]:
    if not day.attention:
        return ()
    rows = tuple(_appeal(line, today) for line in day.attention)
    return "Требуют внимания", Table(_DATED, rows)


def _appeal(line: AppealLine, today: date) -> tuple[str, ...]:
    late = line.due_on is not None and line.due_on < today
    due = dates.in_figures(line.due_on) if line.due_on else ""
    return f"{due}, просрочено" if late else due, line.number, line.applicant, _short(line.substance), line.responsible


def _part(waits: Waits) -> tuple[str | Table, ...]:
    more = waits.total - len(waits.rows)
    table = Table(_DATED, tuple(_row(line) for line in waits.rows))
    heading = f"{_HEADINGS[waits.what]}: {waits.total}"
    return (heading, table, f"И ещё {more}.") if more else (heading, table)


def _row(line: WaitingLine) -> tuple[str, ...]:
    return dates.in_figures(line.on) if line.on else "", line.title, line.who, _short(line.about), line.hands


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


_LONGEST = 120
