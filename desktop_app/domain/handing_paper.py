"""The list of work that one officer has handed over to others, on paper: both sign it. It is in Russian."""

from collections.abc import Iterable
from datetime import date

from desktop_app.domain.dates import in_figures, in_words
from desktop_app.domain.handing_over import HandedOver, Matter, OpenWork, Part
from desktop_app.domain.letter import Align, Column, LetterText, Table
from desktop_app.domain.numerals import counted
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer

MATTERS = {
    Matter.APPEAL: "Обращение",
    Matter.CONTACT: "Звонок, встреча или приём",
    Matter.IMPROVEMENT: "Улучшение",
    Matter.NOTICE: "Отказ к сведению",
}
PARTS = {
    Part.RESPONSIBLE: "ответственный",
    Part.HELPER: "помощник",
    Part.EXECUTOR: "исполнитель вопроса",
    Part.STAGE: "этап маршрута",
    Part.CONTACT: "проводит",
    Part.IMPROVEMENT: "исполняет",
    Part.NOTICE: "должен узнать",
}
_COLUMNS = (
    Column("№", 1, Align.RIGHT),
    Column("Что", 4),
    Column("Номер", 4),
    Column("Гражданин", 6),
    Column("Участие", 4),
    Column("Срок", 3, Align.CENTRE),
)
_SIGNS = "____________________"


def handing_paper(
    handed_over: Iterable[HandedOver], leaving: Officer, officers: Iterable[Officer], office: Office, today: date
) -> LetterText:
    """«ПЕРЕДАЧА ДЕЛ»: what went to whom, each receiver under a heading of their own, and places to sign."""
    names = {each.id: each.full_name.short for each in officers}
    by_receiver: dict[int, list[OpenWork]] = {}
    for each in handed_over:
        by_receiver.setdefault(each.to_id, []).append(each.work)
    total = sum(map(len, by_receiver.values()))
    told = f"Сотрудник: {_with_post(leaving)}. Передано: {counted(total, 'дело', 'дела', 'дел')}."
    return LetterText(
        subject=f"Передача дел: {leaving.full_name.short}",
        date=in_words(today),
        number="",
        letterhead=(office.name,) if office.name else (),
        title="ПЕРЕДАЧА ДЕЛ",
        paragraphs=(
            told,
            *(part for to_id, work in by_receiver.items() for part in _received(names[to_id], work)),
            f"Сдал: {_SIGNS} {leaving.full_name.short}",
            *(f"Принял: {_SIGNS} {names[to_id]}" for to_id in by_receiver),
        ),
        longitudinal=True,
    )


def _with_post(officer: Officer) -> str:
    return ", ".join(part for part in (str(officer.full_name), officer.post) if part)


def _received(name: str, work: list[OpenWork]) -> tuple[str | Table, ...]:
    rows = tuple(_row(number, each) for number, each in enumerate(work, 1))
    return f"Принимает {name}: {len(work)}", Table(_COLUMNS, rows)


def _row(number: int, work: OpenWork) -> tuple[str, ...]:
    due = in_figures(work.due_on) if work.due_on else "без срока"
    told = ", ".join(PARTS[part] for part in Part if part in work.parts)
    return str(number), MATTERS[work.matter], work.title, work.who, told, due
