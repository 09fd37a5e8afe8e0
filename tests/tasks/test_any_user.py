"""A user made by the machine: starts any task, answers anything, goes anywhere, pauses, comes back and finishes."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar, get_args, get_type_hints

import pytest
from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.domain.appeal import AppealKind, Attachment
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.ports import Conflict
from desktop_app.domain.question_rows import GoingRow, ResultRow
from desktop_app.domain.rules import rule_of, rules
from desktop_app.flow.inbox import Inbox
from desktop_app.flow.merging import Twin
from desktop_app.flow.people import left_meanwhile
from desktop_app.flow.recovery import Copy
from desktop_app.flow.run import NotReady, Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.storage.store import Store
from desktop_app.tasks import TASKS, register_appeal
from desktop_app.tasks.register_appeal.draft import Decision
from tests.domain.nasty import NASTY
from tests.stand_ins import THURSDAY, CountingIds, FixedClock, PlainWeek
from tests.tasks.example_answers import SCAN
from tests.tasks.examples import furnished
from tests.tasks.ledger import drawn, fingerprint, journaled, numbered
from tests.tasks.typed import KINDS_OF
from tests.tasks.walking import answered
from tools.secretary import is_a_refusal

NUMBERING = "{letter}-{n}/{yy}"
FORMS = ("free_letter", "request_of_details", "registration_card", "no such form")
GIVEN = (GoingRow, ResultRow)
"""Rows that are the questions of the appeal: none is added, none taken away."""

REFUSALS: dict[str, list[Any]] = {"refusals": [1, 2, 3, 4], "refusal_forms": ["refusal", "free_letter", "no such form"]}
ORDINARY = (
    "",
    "Кузнецов",
    "ивановна",
    "12.03.1961",
    "15.1",
    "сегодня",
    "+7 912 345-67-89",
    "ivan@example.ru",
    "390000",
    "3",
    "0005.0005.0056.1162",
)
texts = st.one_of(
    st.sampled_from(ORDINARY),
    st.sampled_from([nasty.typed for nasty in NASTY.values() if len(nasty.typed) < 1000]),
    st.text(max_size=40),
)
Self = TypeVar("Self", bound="AnyUser")
F = TypeVar("F", bound=Callable[..., None])


def raw_values(kind: type[Any], name: str, officer_ids: list[int], present: Any) -> st.SearchStrategy[Any]:
    """Anything that a screen may enter in this field; `present` is what it shows."""
    asked, hint = rule_of(kind, name), get_type_hints(kind)[name]
    directories: dict[str, list[Any]] = {
        "officers": officer_ids,
        "forms": list(FORMS),
        "requests": ["", "1", "7"],
        "routes": [1, 2, 99],
        "checklist": ["Изучены все вопросы обращения", "no such point"],
        **REFUSALS,
    }
    several = isinstance(present, tuple | frozenset)
    if asked.inner is not None:
        return rows(asked.inner, officer_ids, present) if several else typed_into(asked.inner(), officer_ids)
    if asked.choices is not None:
        members = list(asked.choices) if not isinstance(asked.choices, str) else directories[asked.choices]
        one: st.SearchStrategy[Any] = st.sampled_from(members)
        if several:
            return st.lists(one, unique=True).map(type(present))
        return one | st.none() if type(None) in get_args(hint) else one
    if hint is bool:
        return st.booleans()
    if hint == tuple[Attachment, ...]:
        return st.sampled_from([(), (SCAN,)])
    return st.lists(texts, max_size=3).map(tuple) if several else texts


def rows(kind: type[Any], officer_ids: list[int], present: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    """Some of those that are there and some new ones; of those that are given all."""
    if kind in GIVEN:
        return st.tuples(*(st.just(row) | typed_into(row, officer_ids) for row in present))
    kept = st.lists(st.sampled_from(present), unique=True) if present else st.just([])
    added = st.lists(typed_into(kind(), officer_ids), max_size=2)
    return st.tuples(kept, added).map(lambda parts: (*parts[0], *parts[1]))


def typed_into(row: Any, officer_ids: list[int]) -> st.SearchStrategy[Any]:
    """A row or an address with something else in every field that is asked."""
    kind = type(row)
    asked = [name for name, rule in rules(kind) if rule.asked]
    typed = {name: raw_values(kind, name, officer_ids, getattr(row, name)) for name in asked}
    return st.fixed_dictionaries(typed).map(lambda told: replace(row, **told))


def running(move: F) -> F:
    """The move needs a run on the screen."""
    return precondition(lambda user: user.run is not None)(move)


class AnyUser(RuleBasedStateMachine):
    """One secretary, one screen, any number of paused runs."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = FixedClock(THURSDAY)
        self.store = Store(Path(self.folder.name), self.clock, PlainWeek())
        self.store.open()
        self.place = furnished(self.store)
        self.ids = CountingIds()
        self.inbox = Inbox()
        self.run: Run[Any] | None = None
        self.written = fingerprint(self.store)

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.store.close()
        self.folder.cleanup()

    @property
    def at_hand(self) -> Run[Any]:
        """The run on the screen."""
        assert self.run is not None
        return self.run

    @precondition(lambda user: user.run is None)
    @rule(task=st.sampled_from(TASKS), typed=texts)
    def begin(self, task: Task[Any], typed: str) -> None:
        subject = self.place.subject(task)
        if isinstance(subject, tuple) and any(getattr(each, "annulled", False) for each in subject):
            return  # two case files that are one already
        self.written = fingerprint(self.store)  # the appeal may have been brought into the state that an action is for
        opening = Opening(self.clock.today(), typed, subject)
        self.run = start(self.ids.new(), task, opening)

    @running
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        if not self.at_hand.step.fields:
            return
        draft = self.at_hand.draft
        name = data.draw(st.sampled_from(self.at_hand.step.fields), label="field")
        officer_ids = [officer.id for officer in self.store.register.officers() if officer.active]
        values = raw_values(type(draft), name, officer_ids, getattr(draft, name))
        if KINDS_OF[self.at_hand.task.name].get(name) == "template":
            values = st.sampled_from(["", "ОГ", getattr(draft, name), NUMBERING])
        raw = data.draw(values, label="answer")
        if isinstance(raw, Enum) and raw is Decision.YES:
            known = self.store.register.case_file(self.place.case_file.id)
            self.run = self.at_hand.enter("known", known, self.clock.today())
        self.run = self.at_hand.enter(name, raw, self.clock.today())

    @running
    @rule()
    def answer_the_step_well(self) -> None:
        answers = self.place.answers(self.at_hand.task) | KEPT_NUMBERING
        self.run = answered(self.at_hand, self.at_hand.step, answers, self.clock.today())

    @running
    @rule()
    def complete_and_finish(self) -> None:
        self.run = self.completed(self.at_hand)
        if self.at_hand.is_last:
            self.finish()

    def completed(self, run: Run[Any]) -> Run[Any]:
        """The run at its last step; a step with problems is answered well, all others as they were.

        What is a good answer at first may be none after all that was done and all the days that went by: the run then
        stays where it is. That each task can be finished from the beginning is seen elsewhere.
        """
        answers, today = self.place.answers(run.task) | KEPT_NUMBERING, self.clock.today()
        run = run.go(run.path[0].form, today)
        while True:
            if run.problems(today):
                run = answered(run, run.step, answers, today)
            if run.is_last or run.problems(today):
                return run
            run = run.forward(today)

    @running
    @rule()
    def forward(self) -> None:
        before, today = self.at_hand, self.clock.today()
        if before.problems(today):
            with pytest.raises(NotReady):
                before.forward(today)
        else:
            self.run = before.forward(today)
            assert self.at_hand.draft == before.draft

    @running
    @rule()
    def back(self) -> None:
        before = self.at_hand
        self.run = before.back()
        assert self.at_hand.draft == before.draft
        assert self.at_hand.at == max(before.at - 1, 0)

    @running
    @rule(data=st.data())
    def go(self, data: st.DataObject) -> None:
        form = data.draw(st.sampled_from([step.form for step in self.at_hand.path]), label="step")
        before, today = self.at_hand, self.clock.today()
        at = [step.form for step in before.path].index(form)
        if any(before.task.problems(before.draft, step, today) for step in before.path[before.at : at]):
            with pytest.raises(NotReady):
                before.go(form, today)
        else:
            self.run = before.go(form, today)
            assert (self.run.form, self.run.draft) == (form, before.draft)

    @running
    @rule()
    def pause(self) -> None:
        self.inbox = self.inbox.pause(Copy(self.at_hand, self.clock.now()))
        self.run = None

    @precondition(lambda user: user.run is None and user.inbox.runs)
    @rule(data=st.data())
    def resume(self, data: st.DataObject) -> None:
        paused = data.draw(st.sampled_from([run.id for run in self.inbox.runs]), label="run")
        kept = next(run for run in self.inbox.runs if run.id == paused)
        copy, self.inbox = self.inbox.resume(paused)
        self.run = copy.run
        assert self.run == kept

    @rule(days=st.integers(1, 40))
    def time_goes_by(self, days: int) -> None:
        self.clock.pass_by(days=days)

    @precondition(lambda user: user.run is not None and user.run.is_last)
    @rule()
    def finish(self) -> None:
        run, today = self.at_hand, self.clock.today()
        officers = self.store.register.officers()
        if any(
            run.task.problems(run.draft, step, today) or left_meanwhile(run.task, run.draft, step, officers)
            for step in run.path
        ):
            with pytest.raises(NotReady):
                self.within_a_unit(run)
            return
        self.run = None
        try:
            self.within_a_unit(run)
        except (Conflict, Twin):
            event(f"{run.task.name} met another run")
            return
        except Exception as refused:
            if isinstance(refused, NotReady) or not is_a_refusal(refused):
                raise
            event(f"{run.task.name} was refused: {type(refused).__name__}")
            return
        event(f"{run.task.name} finished")
        self.written = fingerprint(self.store)
        self.check_the_journal(run)

    def within_a_unit(self, run: Run[Any]) -> None:
        """Finish in one transaction."""
        with self.store.unit(self.place.secretary.id, run.id) as unit:
            run.finish(unit)

    def check_the_journal(self, run: Run[Any]) -> None:
        """A registration has left its rows in the journal, a correction has if it changed anything."""
        entries = journaled(self.store, run.id)
        if run.task is register_appeal.TASK:
            # Nobody can be told, and nobody is instructed, where a letter by e-mail bears no name.
            is_nobody = run.draft.applicant is ApplicantKind.ANONYMOUS
            is_silent = run.draft.appeal_kind is AppealKind.NOT_AN_APPEAL and is_nobody
            assert {"appeal"} | (set() if is_silent else {"letter"}) <= set(entries)
        elif run.task.original is not None:
            assert bool(entries) == (run.task.original(run.draft) != run.draft)

    @invariant()
    def stands_on_its_path(self) -> None:
        if self.run is not None:
            assert self.run.form in {step.form for step in self.run.path}

    @invariant()
    def nothing_is_written_but_by_finish(self) -> None:
        assert fingerprint(self.store) == self.written

    @invariant()
    def numbers_have_no_gap(self) -> None:
        assert drawn(self.store) == numbered(self.store)


KEPT_NUMBERING = {"case_file_number": "ЛД-{n:6}", "appeal_number": NUMBERING, "letter_number": "{n}-исх"}

TestAnyUser = AnyUser.TestCase
TestAnyUser.settings = settings(max_examples=settings().max_examples // 5, stateful_step_count=50)
