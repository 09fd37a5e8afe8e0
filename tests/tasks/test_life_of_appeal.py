"""The lives of appeals made by the machine: any actions in any order, days going by, officers away, runs taken back."""

from dataclasses import dataclass, fields, replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from desktop_app.domain.actions import Action, Dossier, offered
from desktop_app.domain.appeal import Appeal, AppealKind, Channel, Ground, Mark, Question
from desktop_app.domain.article_11 import fits
from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome, Visitor
from desktop_app.domain.deadlines import answer_due
from desktop_app.domain.journey import Assignment
from desktop_app.domain.leading import set_out
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.parts import HelperPart
from desktop_app.domain.routes import Verdict
from desktop_app.flow.action import dossier_of
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening
from desktop_app.storage.store import Store
from desktop_app.tasks import ACTIONS, note_refusal
from desktop_app.tasks.finish_stage import may_be_said
from tests.stand_ins import THURSDAY, CountingIds, FixedClock, PlainWeek
from tests.tasks.action_examples import ANSWERS, of_draft
from tests.tasks.life import HEATING, KUZNETSOV, ROOF
from tests.tasks.slow_day import recounted, told

LONGEST_EXTENSION = timedelta(days=30)
TERM = {False: timedelta(days=30), True: timedelta(days=20)}
"""The term of the law by whether the appeal is on migration; nothing is ever due later but by one extension."""

AGAIN = "consideration"
"""The stage at which the work of the responsible officer begins again."""

KINDS = (*(AppealKind.COMPLAINT, AppealKind.STATEMENT, AppealKind.PROPOSAL) * 2, AppealKind.INQUIRY)
MOSTLY = frozenset({Action.FINISH_STAGE, Action.ANSWER, Action.NOTE_REPLY, Action.STOP_CORRESPONDENCE})
"""What is done more often than the rest, so that appeals come to the end of their routes too."""

MARKS = (frozenset[Mark](), frozenset({Mark.MIGRATION}), frozenset({Mark.REPEATED}), frozenset({Mark.COLLECTIVE}))


@dataclass(frozen=True)
class Last:
    """The run that was finished last, and the appeal with its assignments as they were before."""

    run_id: str
    appeal_id: int
    before: tuple[Any, ...]


def values_of(row: Appeal | Assignment) -> dict[str, Any]:
    """All that a row says: how often it was changed is no part of it."""
    return {each.name: getattr(row, each.name) for each in fields(row) if each.name != "version"}


class LifeOfAppeal(RuleBasedStateMachine):
    """An office with a secretary, a head and two who answer for appeals."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = FixedClock(THURSDAY)
        self.store = Store(Path(self.folder.name), self.clock, PlainWeek())
        self.store.open()
        self.ids = CountingIds()
        self.secretary = self.store.register.officers()[0]
        with self.store.unit(self.secretary.id, self.ids.new()) as unit:
            head = unit.add_officer(Officer("Лунин", "Олег", "Ильич", roles=frozenset({Role.HEAD})))
            orlov = unit.add_officer(Officer("Орлов", "Игорь", "Львович", deputy_id=head.id))
            smirnova = unit.add_officer(Officer("Смирнова", "Анна", "Сергеевна", deputy_id=orlov.id))
            self.author = unit.add_case_file(replace(KUZNETSOV, number="ЛД-1"))
        self.staff = (smirnova.id, orlov.id)
        self.appeals: list[int] = []
        self.refusals: list[int] = []
        self.runs: list[tuple[str, int]] = []
        self.last: Last | None = None

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.store.close()
        self.folder.cleanup()

    @initialize(kinds=st.lists(st.sampled_from(KINDS), min_size=1, max_size=3), data=st.data())
    def register(self, kinds: list[AppealKind], data: st.DataObject) -> None:
        """Some appeals come and set out on the routes of their kinds."""
        for kind in kinds:
            self.register_one(
                kind,
                data.draw(st.sampled_from(MARKS), label="marks"),
                data.draw(st.sampled_from([(), (ROOF,), (ROOF, HEATING)]), label="questions"),
                signed=data.draw(st.integers(0, 3), label="signed") > 0,
                skips=data.draw(st.booleans(), label="skips the last approval"),
            )

    def register_one(
        self, kind: AppealKind, marks: frozenset[Mark], questions: tuple[Question, ...], *, signed: bool, skips: bool
    ) -> None:
        """An appeal comes: from Кузнецов, or from nobody who is known."""
        today = self.clock.today()
        due = answer_due(kind, today, Office(), PlainWeek(), marks)
        route = next(each for each in self.store.register.routes() if kind in each.kinds)
        with self.store.unit(self.secretary.id, self.ids.new()) as unit:
            appeal = unit.add_appeal(
                Appeal(
                    kind,
                    channel=Channel.POST,
                    received_on=today,
                    registered_on=today,
                    substance="Прошу отремонтировать крышу.",
                    responsible_id=self.staff[0],
                    helper_ids=self.staff[1:] if skips else (),
                    number=f"К-{len(self.appeals) + 1}/26",
                    case_file_id=self.author.id if signed else None,
                    due_on=due.on if due else None,
                    marks=marks,
                    questions=questions,
                    route_id=route.id if route.stages else None,
                    skips_approval=skips,
                )
            )
            set_out(unit, appeal)
        self.appeals.append(appeal.id)
        check(self.dossier(appeal.id))

    @rule(data=st.data(), times=st.integers(1, 5))
    def act(self, data: st.DataObject, times: int) -> None:
        """Things that make sense are done with an appeal, one after another."""
        appeal_id = data.draw(st.sampled_from(self.appeals), label="appeal")
        for _ in range(times):
            dossier = self.dossier(appeal_id)
            actions = offered(dossier, self.secretary, Office().profile)
            actions += tuple(each for each in actions if each in MOSTLY) * 4
            run = self.answered(data.draw(st.sampled_from(actions), label="action"), dossier, data)
            if run is not None:
                self.finish(run, dossier)

    def finish(self, run: Run[Any], dossier: Dossier) -> None:
        """One transaction, which stands in the timeline beside all those before it."""
        before = self.state(dossier)
        with self.store.unit(self.secretary.id, run.id) as unit:
            run.finish(unit)
        if self.state(self.dossier(dossier.appeal.id)) == before:
            event(f"{run.task.name} had nothing to change")
            return
        event(run.task.name)
        self.runs.append((run.id, dossier.appeal.id))
        self.last = Last(run.id, dossier.appeal.id, before)
        runs = {each.run_id for each in self.store.register.appeal_timeline(dossier.appeal.id)}
        assert {run_id for run_id, appeal_id in self.runs if appeal_id == dossier.appeal.id} <= runs
        check(self.dossier(dossier.appeal.id))

    @precondition(lambda life: life.last is not None)
    @rule()
    def undo(self) -> None:
        """The last action is taken back: all is as it was."""
        last = self.last
        assert last is not None
        assert self.store.register.hindrance(last.run_id) is None
        with self.store.unit(self.secretary.id, last.run_id) as unit:
            unit.undo()
        event("undone")
        dossier = self.dossier(last.appeal_id)
        assert self.state(dossier) == last.before
        check(dossier)
        self.last = None

    @rule(days=st.integers(1, 25))
    def days_go_by(self, days: int) -> None:
        """Terms run, some of them out."""
        self.clock.pass_by(days=days)

    @rule(who=st.integers(0, 1), days=st.integers(0, 20))
    def goes_away(self, who: int, days: int) -> None:
        """An officer is away for some days, or is back."""
        today = self.clock.today()
        with self.store.unit(self.secretary.id, self.ids.new()) as unit:
            officer = next(each for each in unit.officers() if each.id == self.staff[who])
            until = today + timedelta(days=days)
            unit.change_officer(replace(officer, away_from=today if days else None, away_until=until if days else None))

    @rule(data=st.data())
    def refuse(self, data: st.DataObject) -> None:
        """A citizen is refused something at a reception, and an officer is to hear of it."""
        today = self.clock.today()
        declined = Contact(
            ContactKind.RECEPTION,
            self.staff[0],
            today,
            appeal_id=data.draw(st.sampled_from(self.appeals), label="appeal"),
            visitor=Visitor("Кузнецов"),
            held_on=today,
            outcome=ContactOutcome.DECLINED,
            refusal_id=4,
            notify_officer_id=data.draw(st.sampled_from(self.staff), label="who hears"),
        )
        with self.store.unit(self.secretary.id, self.ids.new()) as unit:
            self.refusals.append(unit.add_contact(declined).id)

    @precondition(lambda life: life.refusals)
    @rule()
    def hear(self) -> None:
        """The officer says that they have heard of the newest one."""
        found = self.store.register.contact(self.refusals.pop())
        run = start(self.ids.new(), note_refusal.TASK, Opening(self.clock.today(), subject=note_refusal.Subject(found)))
        with self.store.unit(self.secretary.id, run.id) as unit:
            run.finish(unit)

    @rule()
    def look_at_the_day(self) -> None:
        """«Мой день» counts what is there, for whoever looks."""
        today = self.clock.today()
        for officer_id in (None, self.secretary.id, *self.staff):
            day = self.store.register.day(today, officer_id)
            assert told(day) == recounted(self.store, self.appeals, today, officer_id)

    def dossier(self, appeal_id: int) -> Dossier:
        """An appeal as an action begins with it."""
        found = dossier_of(self.store.register, appeal_id)
        assert found is not None
        return found

    def state(self, dossier: Dossier) -> tuple[Any, ...]:
        """The appeal with its assignments and letters."""
        letters = tuple(letter.id for letter in self.store.register.letters_of(appeal_id=dossier.appeal.id))
        return values_of(dossier.appeal), tuple(map(values_of, dossier.journey.assignments)), letters

    def answered(self, action: Action, dossier: Dossier, data: st.DataObject) -> Run[Any] | None:
        """A run of the action before its Finish, every question answered well; None where there is no good answer."""
        task = next(each for each in ACTIONS if each.name == action.value)
        run = start(self.ids.new(), task, Opening(self.clock.today(), subject=dossier))
        answers = dict(ANSWERS.get(action, {})) | self.chosen(action, dossier, data)
        while True:
            for name in run.step.fields:
                run = run.enter(name, of_draft(answers[name], run.draft), self.clock.today())
            if run.problems(self.clock.today()):
                event(f"{action.value} is not possible now")
                return None
            if run.is_last:
                return run
            run = run.forward(self.clock.today())

    def chosen(self, action: Action, dossier: Dossier, data: st.DataObject) -> dict[str, Any]:
        """What differs from one run to the next."""
        if action is Action.LEAVE_UNANSWERED:
            grounds = [each for each in Ground if fits(each, dossier.case_file)]
            return {"ground": data.draw(st.sampled_from(grounds), label="ground")}
        if action is Action.EXTEND:
            return {"days": str(data.draw(st.integers(1, 30), label="days"))}
        if action is Action.ASSIGN:
            responsible_id = data.draw(st.sampled_from(self.staff), label="responsible")
            unsaid = dict.fromkeys(("external_executor", "resolution", "comment"), "")
            return {"responsible_id": responsible_id, "helper_ids": (), "with_letter": False} | unsaid
        if action is Action.FINISH_STAGE:
            return {
                "verdict": lambda draft: data.draw(st.sampled_from(may_be_said(draft)), label="verdict"),
                "with_letter": False,
            }
        if action is Action.HAND_OUT:
            return {"parts": (HelperPart(self.secretary.id, "Запросить смету", "сегодня"),), "with_letter": False}
        return {}


def check(dossier: Dossier) -> None:
    """What holds of every appeal at every moment."""
    has_an_owner(dossier)
    has_skipped_no_stage(dossier)
    is_due_within_the_law(dossier)
    ends_in_order(dossier.appeal)


def has_an_owner(dossier: Dossier) -> None:
    """Somebody has an open appeal in hand, on its route too; nobody waits for one whose work has ended."""
    appeal, journey = dossier.appeal, dossier.journey
    if not appeal.is_open:
        assert not any(each.is_open for each in journey.assignments)
    elif appeal.route_id is not None:
        assert journey.at_hand
        assert all(each.officer_id or each.executor for each in journey.at_hand)
    assert appeal.responsible_id


def has_skipped_no_stage(dossier: Dossier) -> None:
    """Each stage follows from how the one before it ended; an appeal taken up again begins its work anew."""
    route, laps = dossier.journey.route, dossier.journey.laps
    assert [lap.stage for lap in laps[:1]] == list(route.stages[:1])
    for lap, then in pairwise(laps):
        assert lap.verdict is not None
        onward = None if lap.verdict is Verdict.CEASED else route.after(lap.stage, lap.verdict)
        if onward is None:
            assert then.stage.key == AGAIN
        else:
            assert then.stage == onward


def is_due_within_the_law(dossier: Dossier) -> None:
    """Never after the term from the registration, and one extension of at most thirty days."""
    appeal = dossier.appeal
    if appeal.due_on is None:
        return
    limit = appeal.registered_on + TERM[Mark.MIGRATION in appeal.marks]
    assert (appeal.first_due_on or appeal.due_on) <= limit
    assert appeal.due_on <= limit + (LONGEST_EXTENSION if appeal.is_extended else timedelta(0))
    for each in dossier.journey.at_hand:
        assert each.due_on is not None
        assert each.due_on <= appeal.due_on


def ends_in_order(appeal: Appeal) -> None:
    """The outcome, then the closing, then the archive; no question is left behind."""
    assert appeal.outcome is None or not appeal.is_open
    assert appeal.closed_on is None or not appeal.is_open
    assert appeal.archived_on is None or appeal.closed_on is not None
    assert appeal.outcome is None or all(each.is_settled for each in appeal.questions)


TestLifeOfAppeal = LifeOfAppeal.TestCase
TestLifeOfAppeal.settings = settings(max_examples=settings().max_examples // 6, stateful_step_count=12)
