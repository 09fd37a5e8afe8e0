"""Say that an improvement is done, when, and what came of it."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.feedback import Improvement, ImprovementLine
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP

_NOTHING = ImprovementLine(Improvement(0, "", 0), "", 0, "")


@dataclass(frozen=True, slots=True)
class Draft:
    """What came of it; `line` is the improvement as it was read, with the appeal that it came from."""

    line: ImprovementLine = fields.carried(_NOTHING)

    done_on: date | str | None = fields.day(need=Need.BLOCKING, past=True)
    result: str = fields.prose(need=Need.BLOCKING, longest=5_000)


def _begin(opening: Opening) -> Draft:
    """The improvement that the opening is about."""
    line = opening.subject
    if not isinstance(line, ImprovementLine):
        raise TypeError(line)
    return _reread(Draft(done_on=opening.today), line)


def _read(draft: Draft) -> ImprovementLine:
    return draft.line


def _stored(register: Register, draft: Draft) -> ImprovementLine | None:
    found = register.improvement(draft.line.improvement.id)
    return None if found is None or found.improvement.annulled else found


def _reread(draft: Draft, stored: ImprovementLine) -> Draft:
    improvement = stored.improvement
    return replace(draft, line=stored, done_on=improvement.done_on or draft.done_on, result=improvement.result)


def _label(draft: Draft) -> str:
    return draft.line.appeal_number


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when somebody has changed it meanwhile, or what it came from has been undone."""
    read, stored = draft.line.improvement, unit.improvement(draft.line.improvement.id)
    if stored.annulled or stored.state != read.state:
        raise Conflict
    unit.change_improvement(replace(stored, done_on=fields.known_day(draft.done_on), result=draft.result))
    return Receipt(draft.line.appeal_number, appeal_id=draft.line.appeal_id)


TASK = Task(
    name="close_improvement",
    title=QT_TRANSLATE_NOOP("tasks", "Improvement done"),
    draft=Draft,
    steps=(Step("done", QT_TRANSLATE_NOOP("tasks", "What came of it"), ("done_on", "result")),),
    begin=_begin,
    commit=_commit,
    label=_label,
    source=Source(_read, _stored, _reread),
)
