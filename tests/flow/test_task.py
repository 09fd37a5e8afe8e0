"""A task is data: its path and its problems follow from the draft."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Problem
from desktop_app.flow.task import Opening, Step, Task, always, nothing_to_commit
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from tests.flow.toy import LEND, Lending
from tests.stand_ins import THURSDAY

if TYPE_CHECKING:
    from desktop_app.domain.ports import Unit

TODAY = THURSDAY.date()


def _forms(draft: Lending) -> list[str]:
    return [step.form for step in LEND.path(draft)]


def test_the_path_follows_from_the_draft() -> None:
    assert _forms(Lending()) == ["reader", "book", "review"]
    assert _forms(Lending(by_post=True)) == ["reader", "parcel", "book", "review"]


def test_problems_come_in_the_order_of_the_screen() -> None:
    step = replace(LEND.steps[2], fields=("taken_on", "book"))
    assert list(LEND.problems(Lending(), step, TODAY).items()) == [
        ("taken_on", Problem.REQUIRED),
        ("book", Problem.REQUIRED),
    ]
    assert LEND.problems(Lending(book="Каштанка", taken_on=TODAY), step, TODAY) == {}


def test_only_the_path_is_listed_for_completion() -> None:
    assert LEND.to_complete(Lending()) == ("phone",)
    assert LEND.to_complete(Lending(phone="+7 912 345-67-89")) == ()
    without_reader = replace(LEND, steps=LEND.steps[1:])
    assert without_reader.to_complete(Lending()) == ()


def test_a_plain_task_has_one_version_no_name_and_no_consequences() -> None:
    plain = Task(
        "plain", "Plain", Lending, (Step("only", "Only", ("book",)),), lambda _: Lending(), lambda *_: Receipt()
    )
    draft = Lending(reader="Кузнецов")
    assert plain.version == 1
    assert replace(plain, commit=nothing_to_commit).commit(cast("Unit", None), draft) == Receipt()
    assert replace(plain, migrations=(dict,)).version == 2
    assert plain.label(draft) == ""
    assert plain.received(draft) is None
    assert plain.follow(draft, "reader") is draft
    assert plain.settle(draft) is draft
    assert plain.path(draft) == plain.steps
    assert always(draft)


def test_what_is_known_at_the_start_is_at_hand() -> None:
    assert LEND.begin(Opening(TODAY, typed="Кузнецов")) == Lending(reader="Кузнецов", taken_on=TODAY)


def test_a_title_is_declared_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("tasks", "Review") == "Review"
