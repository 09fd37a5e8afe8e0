"""An office in which an appeal of Кузнецов Пётр Владимирович is at work, and what is done with it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.domain.appeal import Appeal, AppealKind, Channel, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender
from desktop_app.domain.journey import Journey
from desktop_app.domain.leading import set_out
from desktop_app.domain.letter import Letter
from desktop_app.domain.officer import Officer
from desktop_app.domain.receipt import Receipt
from desktop_app.flow.action import dossier_of
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening, Task
from desktop_app.storage.store import Store
from tests.stand_ins import CountingIds, FixedClock
from tests.tasks.desk import Desk

TODAY = date(2026, 1, 15)
DUE = date(2026, 2, 13)
ROOF = Question("0005.0005.0056.1162", "Ремонт крыши")
HEATING = Question("0005.0005.0056.1147", "Отопление подъезда")
KUZNETSOV = CaseFile(
    ApplicantKind.PERSON,
    surname="Кузнецов",
    name="Пётр",
    patronymic="Владимирович",
    gender=Gender.MALE,
    address=Address("390000", "Рязанская область", locality="г. Рязань", street="ул. Ленина", house="5"),
    opened_on=TODAY,
)


@dataclass
class Life:
    """The office: who sits at the desk, who is responsible, and what has been done so far."""

    store: Store
    clock: FixedClock
    secretary: Officer
    responsible: Officer
    ids: CountingIds

    def author(self, **said: Any) -> CaseFile:
        """Somebody on file: Кузнецов, unless told otherwise."""
        with self.store.unit(self.secretary.id, self.ids.new()) as unit:
            return unit.add_case_file(replace(KUZNETSOV, number=f"ЛД-{self.ids.given}", **said))

    def appeal(self, author: CaseFile | None, *questions: Question, routed: bool = False, **said: Any) -> Appeal:
        """A registered appeal of an author, or of nobody who is known; `routed`: it has set out on its route.

        Another `route` may be told with what else is said of it.
        """
        told: dict[str, Any] = {
            "kind": AppealKind.STATEMENT,
            "received_on": TODAY,
            "registered_on": TODAY,
            "due_on": DUE,
        } | said
        route = told.pop("route", self.store.register.routes()[0] if routed else None)
        with self.store.unit(self.secretary.id, self.ids.new()) as unit:
            appeal = unit.add_appeal(
                Appeal(
                    channel=Channel.POST,
                    substance="Прошу отремонтировать крышу.",
                    responsible_id=self.responsible.id,
                    number=f"К-{self.ids.given}/26",
                    case_file_id=author.id if author else None,
                    questions=questions,
                    route_id=route.id if route else None,
                    **told,
                )
            )
            set_out(unit, appeal)
        return appeal

    def begin(self, task: Task[Any], appeal: Appeal) -> Desk:
        """Start an action on an appeal as it is now."""
        found = dossier_of(self.store.register, appeal.id)
        assert found is not None
        desk = Desk(self.store, self.clock, self.secretary, task, subject=found)
        desk.run = start(self.ids.new(), task, Opening(self.clock.today(), subject=found))
        return desk

    def act(self, task: Task[Any], appeal: Appeal, **answers: Any) -> Receipt:
        """Do an action: each step of the path is filled with what is answered of it, and left."""
        desk = self.begin(task, appeal)
        while True:
            desk.answer(**{name: answers[name] for name in desk.run.step.fields if name in answers})
            if desk.run.is_last:
                return desk.finish()
            desk.forward()

    def now(self, appeal: Appeal) -> Appeal:
        """The appeal as the register has it."""
        found = self.store.register.appeal(appeal.id)
        assert found is not None
        return found

    def journey(self, appeal: Appeal) -> Journey:
        """The way of the appeal so far."""
        found = dossier_of(self.store.register, appeal.id)
        assert found is not None
        return found.journey

    def letters(self, receipt: Receipt) -> tuple[Letter, ...]:
        """The letters that an action has made."""
        found = (self.store.register.letter(letter_id) for letter_id in receipt.letter_ids)
        return tuple(letter for letter in found if letter)

    def undo(self, run_id: str) -> None:
        """Take an action back."""
        with self.store.unit(self.secretary.id, run_id) as unit:
            unit.undo()


def said(letter: Letter) -> str:
    """The text of a letter in one line, with ordinary spaces."""
    text = letter.text
    lines = (*text.addressee, text.heading, text.salutation, *map(str, text.paragraphs), *text.enclosures)
    return " ".join(" ".join(lines).split())
