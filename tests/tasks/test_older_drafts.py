"""Work that was put aside before the program was renewed goes on: what was not asked then is empty now."""

import hashlib
import json
from typing import Any

import pytest

from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.flow.recovery import Copy, from_bytes, to_bytes
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening, Task
from desktop_app.storage.store import Store
from desktop_app.tasks import TASKS, correct_case_file, register_appeal
from tests.stand_ins import FixedClock
from tests.tasks.examples import furnished
from tests.tasks.walking import to_the_last_step


@pytest.mark.parametrize("task", [register_appeal.TASK, correct_case_file.TASK], ids=lambda task: task.name)
def test_a_draft_from_before_numbers_of_documents(task: Task[Any], store: Store, clock: FixedClock) -> None:
    place = furnished(store)
    run = start("run-1", task, Opening(clock.today(), subject=place.subject(task)))
    ready = to_the_last_step(run, place.answers(task) | {"identifiers": ()}, clock.today())

    back = from_bytes(_without(to_bytes(Copy(ready, clock.now())), "identifiers"), TASKS)

    assert isinstance(back, Copy)
    assert back.run == ready
    number = Identifier(IdentifierKind.SNILS, "11223344595")
    later = back.run.enter("identifiers", (number,), clock.today())
    with store.unit(place.secretary.id, later.id) as unit:
        receipt = later.finish(unit)
    stored = store.register.case_file(receipt.case_file_id or 0)
    assert stored is not None
    assert [each.value for each in stored.identifiers] == ["112-233-445 95"]


def _without(content: bytes, name: str) -> bytes:
    """The copy as a program would have written it that had no such field."""
    body = json.dumps(_stripped(json.loads(content.split(b"\n")[1]), name), ensure_ascii=False).encode()
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body + b"\n"


def _stripped(data: Any, name: str) -> Any:
    if isinstance(data, dict):
        return {key: _stripped(value, name) for key, value in data.items() if key != name}
    return [_stripped(each, name) for each in data] if isinstance(data, list) else data
