"""A run survives a crash as bytes: whole or known to be torn, older ones brought forward, strange ones kept as text."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import Enum
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ports import Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Rule
from desktop_app.flow.recovery import Copy, Kept, Leftover, Place, Torn, from_bytes, to_bytes
from desktop_app.flow.run import Run
from desktop_app.flow.task import Opening, Step, Task

SAVED_AT = datetime(2026, 11, 22, 12, 3, 5, tzinfo=UTC)


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class Line:
    text: str = ""
    copies: int | str = 1


def _field(default: Any) -> Any:
    return field(default=default, metadata={"rule": Rule()})


@dataclass(frozen=True, slots=True)
class Draft:
    name: str = _field("")
    born: date | str | None = _field(None)
    colour: Colour | None = _field(None)
    colours: frozenset[Colour] = _field(frozenset())
    lines: tuple[Line, ...] = _field(())
    first: Line = _field(Line())
    urgent: bool = _field(default=False)


def _commit(_unit: Unit, _draft: Draft) -> Receipt:
    return Receipt()


def _begin(_opening: Opening) -> Draft:
    return Draft()


def _named(draft: Draft) -> bool:
    return bool(draft.name)


TASK = Task(
    "toy",
    "Toy",
    Draft,
    (Step("who", "Who", ("name",)), Step("what", "What", ("lines",), when=_named)),
    begin=_begin,
    commit=_commit,
)

texts = st.text(max_size=20)
lines = st.builds(Line, texts, st.integers() | texts)
drafts = st.builds(
    Draft,
    texts,
    st.dates() | texts | st.none(),
    st.sampled_from(Colour) | st.none(),
    st.frozensets(st.sampled_from(Colour)),
    st.lists(lines, max_size=3).map(tuple),
    lines,
    st.booleans(),
)


def copy_of(draft: Draft, form: str = "who") -> Copy:
    return Copy(Run("run-1", TASK, draft, form), SAVED_AT, Place("name", 3), instead_of="run-0")


def rewritten(content: bytes, old: bytes, new: bytes) -> bytes:
    """The copy as another version of the program would have written it, its checksum right."""
    body = content.split(b"\n")[1].replace(old, new)
    return sha256(body).hexdigest().encode() + b"\n" + body + b"\n"


@given(drafts)
def test_a_run_comes_back_as_it_was_with_its_field_and_caret(draft: Draft) -> None:
    assert from_bytes(to_bytes(copy_of(draft)), (TASK,)) == copy_of(draft)


@given(st.integers(0, 400), st.binary(max_size=3))
def test_a_copy_cut_or_overwritten_anywhere_is_known_to_be_torn(at: int, junk: bytes) -> None:
    content = to_bytes(copy_of(Draft(name="Кузнецов")))
    torn = content[:at] + junk
    if torn != content:
        with pytest.raises(Torn):
            from_bytes(torn, (TASK,))


def test_a_foreign_file_is_known_to_be_torn() -> None:
    with pytest.raises(Torn):
        from_bytes(b"\x89PNG\r\n", (TASK,))


@pytest.mark.parametrize(
    ("old", "new"),
    [(b'"saved_at"', b'"written"'), (b'"2026-11-22T', b'"yesterday'), (b'"id": "run-1"', b'"name": "run-1"')],
)
def test_a_whole_file_of_another_shape_is_as_good_as_torn(old: bytes, new: bytes) -> None:
    content = to_bytes(copy_of(Draft()))
    assert old in content
    with pytest.raises(Torn):
        from_bytes(rewritten(content, old, new), (TASK,))


def test_a_migration_that_does_not_know_this_draft_leaves_its_texts() -> None:
    def moved(data: dict[str, Any]) -> dict[str, Any]:
        return {"name": data["title"]}

    content = to_bytes(copy_of(Draft(name="Кузнецов")))
    back = from_bytes(content, (replace(TASK, migrations=(moved,)),))
    assert isinstance(back, Leftover)
    assert ("name", "Кузнецов") in back.texts


def test_a_run_that_turns_out_to_be_finished_is_not_kept() -> None:
    kept = Kept((copy_of(Draft()),), (Leftover("run-2", "gone", SAVED_AT, ()),))
    assert kept.run_ids == ("run-1", "run-2")
    assert kept.without(()) == kept
    assert kept.without({"run-1"}).run_ids == ("run-2",)
    assert kept.without({"run-2"}).run_ids == ("run-1",)


def test_a_step_that_is_no_more_on_the_path_leads_to_the_first() -> None:
    back = from_bytes(to_bytes(copy_of(Draft(), form="what")), (TASK,))
    assert isinstance(back, Copy)
    assert back.run.form == "who"


def test_an_older_draft_is_brought_forward() -> None:
    def title_became_name(data: dict[str, Any]) -> dict[str, Any]:
        data["name"] = data.pop("title")
        return data

    newer = replace(TASK, migrations=(title_became_name,))
    old = rewritten(to_bytes(copy_of(Draft(name="Кузнецов"))), b'"name": "\xd0', b'"title": "\xd0')
    back = from_bytes(old, (newer,))
    assert isinstance(back, Copy)
    assert back.run.draft == Draft(name="Кузнецов")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"task": "toy"', b'"task": "gone"'),
        (b'"version": 1', b'"version": 9'),
        (b'"urgent": false', b'"urgent": 1'),
        (b'"urgent": false', b'"shape": false'),
        (b'"red"', b'"green"'),
        (b'{"date": "1961-03-12"}', b'{"date": "1961-13-12"}'),
        (b'{"date": "1961-03-12"}', b'{"day": "1961-03-12"}'),
    ],
)
def test_a_draft_that_can_not_be_continued_gives_its_texts_to_copy_from(old: bytes, new: bytes) -> None:
    draft = Draft(
        name="Кузнецов", born=date(1961, 3, 12), colour=Colour.RED, lines=(Line("Крыша течёт"),), first=Line("Двор")
    )
    content = to_bytes(copy_of(draft))
    assert old in content
    back = from_bytes(rewritten(content, old, new), (TASK,))
    assert isinstance(back, Leftover)
    assert (back.run_id, back.saved_at) == ("run-1", SAVED_AT)
    assert {("name", "Кузнецов"), ("text", "Крыша течёт"), ("text", "Двор")} <= set(back.texts)
