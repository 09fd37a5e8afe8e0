"""The portrait of a citizen on paper: «Справка о гражданине», of the sections that were chosen."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from desktop_app.domain.addresses import one_line
from desktop_app.domain.appeal import Outcome
from desktop_app.domain.article_11 import article_of
from desktop_app.domain.citizen import ApplicantKind, Gender
from desktop_app.domain.contact import ContactKind, ContactOutcome
from desktop_app.domain.dates import in_figures
from desktop_app.domain.feedback import FeedbackChannel, ImprovementLine, ImprovementState, state_of
from desktop_app.domain.identifiers import IdentifierKind
from desktop_app.domain.letter import Align, Column, LetterText, Table
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer
from desktop_app.domain.paper_words import BENEFITS, SOCIAL
from desktop_app.domain.portrait import Portrait, Section, Tally, counted, masked, tally_of
from desktop_app.domain.ports import AppealLine, ContactLine
from desktop_app.domain.standing import Warnings, warnings_of

STATES = {
    Tally.OVERDUE: "просрочено",
    Tally.DUE_SOON: "срок близко",
    Tally.IN_TERM: "в срок",
    Tally.NO_TERM: "без срока",
    Tally.ANSWERED: "дан ответ",
    Tally.ANSWERED_LATE: "дан ответ с опозданием",
    Tally.ENDED: "завершено без ответа",
}
ENDED = {
    Outcome.FORWARDED: "направлено по компетенции",
    Outcome.RETURNED: "возвращено",
    Outcome.NO_ANSWER: "оставлено без ответа",
    Outcome.CORRESPONDENCE_STOPPED: "переписка прекращена",
    Outcome.WITHDRAWN: "отозвано заявителем",
}
IMPROVED = {
    ImprovementState.OPEN: "предстоит",
    ImprovementState.OVERDUE: "просрочено",
    ImprovementState.DONE: "выполнено",
}
SAID = {
    FeedbackChannel.PHONE: "по телефону",
    FeedbackChannel.VISIT: "лично",
    FeedbackChannel.FORM: "в анкете",
    FeedbackChannel.LETTER: "письмом",
    FeedbackChannel.EMAIL: "по электронной почте",
    FeedbackChannel.SITE: "на сайте",
}
MET = {ContactKind.CALL: "звонок", ContactKind.MEETING: "встреча", ContactKind.RECEPTION: "личный приём"}
HELD = {
    ContactOutcome.NOT_REACHED: "не состоялся",
    ContactOutcome.NOT_DECIDED: "вопрос не решён",
    ContactOutcome.DECIDED: "вопрос решён",
    ContactOutcome.ANSWERED: "дан устный ответ",
    ContactOutcome.APPEAL: "принято обращение",
    ContactOutcome.DIRECTED: "разъяснено, куда обратиться",
    ContactOutcome.DECLINED: "отказано",
}
NUMBERS = {
    IdentifierKind.SNILS: "СНИЛС",
    IdentifierKind.TAXPAYER: "ИНН",
    IdentifierKind.PASSPORT: "Паспорт",
    IdentifierKind.PORTAL: "Госуслуги",
    IdentifierKind.OTHER_SYSTEM: "Иная система",
}
LONGEST = 160
"""Signs of the substance of an appeal: the paper tells of many."""

_PAIR = (Column("", 2), Column("", 5))
Block = str | Table


class At(NamedTuple):
    """When the paper is made, and which terms are near by the office's warnings."""

    today: date
    warnings: Warnings


def on_paper(  # noqa: PLR0913 — whose portrait, what of it, and at which desk
    portrait: Portrait, sections: frozenset[Section], office: Office, officer: Officer, today: date, *, masks: bool
) -> LetterText:
    """The paper; with `masks` the numbers of documents can't be read whole.

    It is inside the office: nobody signs it, who printed it stands at its foot.
    """
    case_file = portrait.case_file
    shown = _masked(portrait) if masks else portrait
    content: list[Block] = []
    chosen = (each for section, each in _SECTIONS.items() if section in sections)
    for number, (title, blocks) in enumerate(chosen, 1):
        content.append(f"{number}. {title}")
        content += blocks(shown, At(today, warnings_of(office))) or ["Сведений нет."]
    subject = f"Портрет по личному делу № {case_file.number}"
    return LetterText(
        subject=subject,
        date=in_figures(today),
        number=case_file.number,
        letterhead=(office.name,) if office.name else (),
        title="СПРАВКА О ГРАЖДАНИНЕ" if case_file.kind is ApplicantKind.PERSON else "СПРАВКА О ЗАЯВИТЕЛЕ",
        heading=case_file.title,
        paragraphs=tuple(content),
        executor=(f"Напечатано: {officer.full_name.short}", "Содержит персональные данные (152-ФЗ)"),
        longitudinal=True,
    )


def _masked(portrait: Portrait) -> Portrait:
    case_file = portrait.case_file
    numbers = tuple(replace(each, value=masked(each.value)) for each in case_file.identifiers)
    return replace(portrait, case_file=replace(case_file, identifiers=numbers))


def _pairs(pairs: Iterable[tuple[str, str]]) -> list[Block]:
    rows = tuple((word, value) for word, value in pairs if value)
    return [Table(_PAIR, rows)] if rows else []


def _identity(portrait: Portrait, _at: At) -> list[Block]:
    case_file = portrait.case_file
    genders = {Gender.MALE: "мужской", Gender.FEMALE: "женский"}
    return _pairs((
        ("Организация", case_file.organisation),
        ("Представитель" if case_file.organisation else "Фамилия, имя, отчество", str(case_file.full_name)),
        ("Дата рождения", in_figures(case_file.birth_date) if case_file.birth_date else ""),
        ("Пол", genders[case_file.gender] if case_file.gender else ""),
        ("Личное дело", f"№ {case_file.number}"),
        ("Заведено", in_figures(case_file.opened_on) if case_file.opened_on else ""),
    ))  # fmt: skip


def _contacts(portrait: Portrait, _at: At) -> list[Block]:
    case_file = portrait.case_file
    address = case_file.address
    return _pairs((
        ("Адрес", ", ".join(part for part in (address.postal_code, one_line(address)) if part)),
        ("Телефоны", ", ".join(case_file.phones)),
        ("Электронная почта", case_file.email),
    ))  # fmt: skip


def _categories(portrait: Portrait, _at: At) -> list[Block]:
    case_file = portrait.case_file
    return _pairs((
        ("Социальное положение", SOCIAL[case_file.social_status] if case_file.social_status else ""),
        ("Льготная категория", BENEFITS[case_file.benefit] if case_file.benefit else ""),
    ))  # fmt: skip


def _numbers(portrait: Portrait, _at: At) -> list[Block]:
    return _pairs(
        (
            NUMBERS[each.kind] if each.kind else "Номер",
            ", ".join(part for part in (each.value, each.source, "проверен" if each.verified else "") if part),
        )
        for each in portrait.case_file.identifiers
    )


def _appeals(portrait: Portrait, at: At) -> list[Block]:
    if not portrait.appeals:
        return []
    counts = counted(portrait.appeals, at.today, at.warnings)
    told = ", ".join(f"{STATES[state]} — {count}" for state, count in counts.items())
    columns = (
        Column("Номер", 3),
        Column("Дата", 3, Align.CENTRE),
        Column("Содержание", 7),
        Column("Исполнитель", 4),
        Column("Состояние", 4),
    )
    rows = tuple(
        (
            line.number,
            in_figures(line.registered_on),
            _shortened(line.substance),
            line.responsible,
            _state(line, at),
        )
        for line in portrait.appeals
    )
    return [f"Всего обращений — {len(portrait.appeals)}: {told}.", Table(columns, rows)]


def _shortened(text: str) -> str:
    cut = " ".join(text.split())
    return cut if len(cut) <= LONGEST else f"{cut[:LONGEST]}…"


def _state(line: AppealLine, at: At) -> str:
    state = STATES[tally_of(line, at.today, at.warnings)]
    if line.answered_on is not None:
        return f"{_ended(line) or state}, {in_figures(line.answered_on)}"
    return f"{state} (до {in_figures(line.due_on)})" if line.due_on else state


def _ended(line: AppealLine) -> str:
    """How it ended, where that was no answer on its substance."""
    article = article_of(line.outcome, line.ground)
    told = ENDED.get(line.outcome, STATES[Tally.ANSWERED] if article else "") if line.outcome else ""
    return f"{told} ({article})" if article else told


def _letters(portrait: Portrait, _at: At) -> list[Block]:
    columns = (Column("Номер", 2), Column("Дата", 2, Align.CENTRE), Column("Письмо", 6))
    rows = tuple((line.number, in_figures(line.made_on), line.title) for line in portrait.letters)
    return [Table(columns, rows)] if rows else []


def _files(portrait: Portrait, _at: At) -> list[Block]:
    columns = (Column("Файл", 5), Column("К обращению", 2), Column("От", 2, Align.CENTRE))
    rows = tuple((line.attachment.name, line.appeal_number, in_figures(line.registered_on)) for line in portrait.files)
    return [Table(columns, rows)] if rows else []


def _meetings(portrait: Portrait, at: At) -> list[Block]:
    columns = (
        Column("Дата", 3, Align.CENTRE),
        Column("Вид", 3),
        Column("О чём", 6),
        Column("Кто", 4),
        Column("Чем закончилось", 5),
    )
    rows = tuple(_meeting(line, at.today) for line in portrait.meetings)
    return [Table(columns, rows)] if rows else []


def _meeting(line: ContactLine, today: date) -> tuple[str, ...]:
    day, time = in_figures(line.held_on or line.planned_on), "" if line.held_on else line.planned_at
    about = "; ".join(part for part in (_shortened(line.subject), _numbered(line.appeal_number)) if part)
    kind = MET[line.kind] if line.attempt == 1 else f"{MET[line.kind]}, попытка {line.attempt}"
    if line.outcome is None:
        ended = "день прошёл" if line.planned_on < today else "предстоит"
    else:
        ended = "; ".join(part for part in (HELD[line.outcome], line.refusal, _shortened(line.text)) if part)
    return f"{day} {time}".strip(), kind, about, line.officer, ended


def _numbered(appeal_number: str) -> str:
    return f"обращение № {appeal_number}" if appeal_number else ""


def _feedback(portrait: Portrait, at: At) -> list[Block]:
    blocks: list[Block] = []
    for line in portrait.feedback:
        said = line.feedback
        head = f"{in_figures(said.given_on)}, {SAID[said.channel]}: оценка {said.score.value} из 5"
        blocks.append(f"— {head}, обращение № {line.appeal_number}.")
        blocks += said.text.splitlines()
        if line.improvement is not None:
            blocks.append(_improvement(line.improvement, at.today))
    return [block for block in blocks if block]


def _improvement(line: ImprovementLine, today: date) -> str:
    improvement = line.improvement
    due = f", до {in_figures(improvement.due_on)}" if improvement.due_on else ""
    action = " ".join(improvement.action.split()).rstrip(".")
    told = f"Улучшение ({IMPROVED[state_of(improvement, today)]}): {action} — {line.owner}{due}"
    told = told if told.endswith(".") else f"{told}."
    return f"{told} Результат: {' '.join(improvement.result.split())}" if improvement.result else told


def _notes(portrait: Portrait, _at: At) -> list[Block]:
    blocks: list[Block] = []
    for line in portrait.notes:
        blocks.append(f"— {in_figures(line.note.written_on)}, {line.author}:")
        blocks += line.note.text.splitlines()
    return [block for block in blocks if block]


_SECTIONS: dict[Section, tuple[str, Callable[[Portrait, At], list[Block]]]] = {
    Section.IDENTITY: ("Сведения о гражданине", _identity),
    Section.CONTACTS: ("Контакты", _contacts),
    Section.CATEGORIES: ("Категории", _categories),
    Section.IDENTIFIERS: ("Номера документов", _numbers),
    Section.APPEALS: ("Обращения", _appeals),
    Section.LETTERS: ("Письма", _letters),
    Section.FILES: ("Файлы", _files),
    Section.MEETINGS: ("Звонки, встречи и личные приёмы", _meetings),
    Section.FEEDBACK: ("Отзывы и улучшения", _feedback),
    Section.NOTES: ("Заметки", _notes),
}
"""What each section is called, and what stands in it."""
