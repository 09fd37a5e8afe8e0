"""Load an old register: its file, what its columns hold, what becomes of doubles, and the check of every row."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.appeal import AppealKind, Attachment, Channel
from desktop_app.domain.importing import (
    DAYS,
    NAMES,
    SEVERAL,
    ByHand,
    Counts,
    Doubles,
    Encoding,
    Mapped,
    NumberTaken,
    Plan,
    Reading,
    Separator,
    Target,
    Unanswered,
    has_appeals,
)
from desktop_app.domain.importing_columns import guessed
from desktop_app.domain.ports import Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Glanced:
    """What was seen of the file when it was read as the draft says: by its hash, with these headers."""

    sha256: str
    reading: Reading
    sheets: tuple[str, ...]
    headers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column, counted from 0, and what it holds."""

    at: int = fields.carried(0)
    target: Target | None = fields.chosen(Target, need=Need.BLOCKING)


def _read_before(files: tuple[Attachment, ...], draft: "Draft", _today: date) -> Problem | None:
    glanced = draft.glanced
    return None if glanced is not None and glanced.sha256 == files[-1].sha256 else Problem.NOT_READ


def _fit(columns: tuple[Column, ...], _draft: "Draft", _today: date) -> Problem | None:
    targets = [column.target for column in columns]
    if NAMES.isdisjoint(targets):
        return Problem.NO_APPLICANT
    if any(targets.count(target) > 1 for target in set(targets) - SEVERAL):
        return Problem.COLUMN_TWICE
    is_complete = Target.SUBSTANCE in targets and not DAYS.isdisjoint(targets)
    return None if is_complete or not has_appeals(_mapped(columns)) else Problem.NO_DAY_OR_SUBSTANCE


def _responsible_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if _has_appeals(draft) else Need.FREE


@dataclass(frozen=True, slots=True)
class Draft:
    """The file lies in the vault; `by_hand` is what was decided of single rows while they were checked."""

    file: tuple[Attachment, ...] = fields.files(longest=1, need=Need.BLOCKING, check=_read_before)
    sheet: str = fields.text()
    encoding: Encoding | None = fields.chosen(Encoding)
    separator: Separator | None = fields.chosen(Separator)
    glanced: Glanced | None = fields.carried()
    columns: tuple[Column, ...] = fields.rows(Column, longest=500, need=Need.BLOCKING, check=_fit)
    doubles: Doubles = fields.chosen(Doubles, default=Doubles.ATTACH)
    responsible_id: int | None = fields.chosen("officers", need=_responsible_needed)
    appeal_kind: AppealKind = fields.chosen(AppealKind, default=AppealKind.STATEMENT)
    channel: Channel = fields.chosen(Channel, default=Channel.OTHER_SYSTEM)
    number_taken: NumberTaken = fields.chosen(NumberTaken, default=NumberTaken.TELL)
    unanswered: Unanswered = fields.chosen(Unanswered, default=Unanswered.OPEN)
    by_hand: tuple[ByHand, ...] = fields.carried(())


def plan_of(draft: Draft) -> Plan:
    """By what the file becomes rows of the register. Raises IndexError where there is no file yet."""
    return Plan(
        draft.file[-1],
        Reading(draft.sheet, draft.encoding, draft.separator),
        _mapped(draft.columns),
        draft.doubles,
        draft.number_taken,
        draft.unanswered,
        draft.appeal_kind,
        draft.channel,
        draft.responsible_id or 0,
        draft.by_hand,
    )


def _mapped(columns: tuple[Column, ...]) -> tuple[Mapped, ...]:
    return tuple(Mapped(column.at, column.target) for column in columns if column.target is not None)


def _begin(opening: Opening) -> Draft:
    """An empty draft, or the one of a file that has been read already."""
    if opening.subject is None:
        return Draft()
    file, glanced = opening.subject
    return _follow(Draft(file=(file,), glanced=glanced), "glanced")


def _follow(draft: Draft, name: str) -> Draft:
    """Another beginning of the file tells anew what its columns hold; another file is read as it asks to be."""
    if name == "glanced" and draft.glanced is not None:
        reading = draft.glanced.reading
        columns = tuple(Column(each.at, each.target) for each in guessed(draft.glanced.headers))
        seen = replace(draft, sheet=reading.sheet, encoding=reading.encoding, separator=reading.separator)
        return replace(seen, columns=columns, by_hand=())
    return draft


def _has_appeals(draft: Draft) -> bool:
    return has_appeals(_mapped(draft.columns))


def _label(draft: Draft) -> str:
    return draft.file[-1].name if draft.file else ""


def _commit(unit: Unit, draft: Draft) -> Receipt:
    counts: Counts = unit.import_rows(plan_of(draft))
    return Receipt(number=str(counts.entered))


TASK = Task(
    name="import_register",
    title=QT_TRANSLATE_NOOP("tasks", "Loading an old register"),
    draft=Draft,
    steps=(
        Step("file", QT_TRANSLATE_NOOP("tasks", "File"), ("file", "sheet", "encoding", "separator")),
        Step("columns", QT_TRANSLATE_NOOP("tasks", "Columns"), ("columns",)),
        Step("doubles", QT_TRANSLATE_NOOP("tasks", "Doubles"), ("doubles",)),
        Step(
            "appeals",
            QT_TRANSLATE_NOOP("tasks", "Appeals"),
            ("responsible_id", "appeal_kind", "channel", "number_taken", "unanswered"),
            when=_has_appeals,
        ),
        Step("checking", QT_TRANSLATE_NOOP("tasks", "Check of the rows"), ()),
        Step("review", QT_TRANSLATE_NOOP("tasks", "Review"), ()),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    label=_label,
    takes_long=True,
)
