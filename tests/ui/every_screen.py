"""Every screen of every task and every page, in a shell as it stands in the window, with something on it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from desktop_app.domain.absences import AmongOfficers
from desktop_app.domain.actions import Action
from desktop_app.domain.appeal import AppealKind, Channel, Mark
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind, Benefit
from desktop_app.domain.contact import ContactKind, ContactOutcome
from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.handing_over import Matter, OpenWork, Part
from desktop_app.domain.journey import Assignment
from desktop_app.domain.letter_facts import Desk as LettersDesk
from desktop_app.domain.letter_facts import Facts
from desktop_app.domain.letter_forms import LetterSubject, PeriodSubject, Recipient
from desktop_app.domain.merging import Belongings, Parting
from desktop_app.domain.offering import of_period, on_offer, to_many
from desktop_app.domain.office import EndOfTerm, Office
from desktop_app.domain.parameters import Condition
from desktop_app.domain.periods import Period, Span
from desktop_app.domain.routes import Verdict
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.setup import OfficeSetup
from desktop_app.domain.template_editing import on_hand
from desktop_app.domain.templates import in_force
from desktop_app.domain.waiting import Waiting, Waits
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.storage.routes import built_in
from desktop_app.tasks import (
    ACTIONS,
    close_improvement,
    correct_appeal,
    correct_case_file,
    edit_refusals,
    edit_template,
    hold_contact,
    import_register,
    keep_calendar,
    keep_note,
    keep_search,
    list_period,
    merge_case_files,
    move_work,
    note_absence,
    note_refusal,
    plan_contact,
    register_appeal,
    restore,
    send_letters,
    setup_office,
    split_case_files,
    take_feedback,
    tell_apart,
    write_letter,
)
from desktop_app.tasks.register_appeal.draft import Decision
from desktop_app.ui.language import Language, speak
from desktop_app.ui.look import Look
from desktop_app.ui.pages import PAGES
from desktop_app.ui.pages.page import Page
from desktop_app.ui.shell import Shell
from desktop_app.ui.task_host import TaskHost
from desktop_app.ui.theme import Theme
from tests.ui.action_subjects import answers_before, subject_of
from tests.ui.pages.paper_contacts import CALL, MISSED, REASONS, RECEPTION, REFUSED
from tests.ui.pages.paper_import import READ
from tests.ui.pages.paper_office import (
    HEATING,
    HOUSING,
    KUZNETSOFF,
    KUZNETSOV,
    ORLOVA,
    SOKOLOV,
    TODAY,
    a_busy_office,
    desk_of,
)
from tests.ui.pages.paper_portrait import SAID, TO_DO, WRITTEN
from tests.ui.pages.test_appeal import NOTICE
from tests.ui.pages.test_my_day import CALL as CALL_TO_HOLD
from tests.ui.pages.test_my_day import LETTER as LETTER_TO_SEND
from tests.ui.pages.test_my_day import VISA

WALKED = (
    Assignment(HEATING.id, "dispatch", TODAY, ORLOVA.id, done_on=TODAY, verdict=Verdict.DONE),
    Assignment(HEATING.id, "consideration", TODAY, ORLOVA.id, done_on=TODAY, verdict=Verdict.DONE),
    Assignment(HEATING.id, "signature", TODAY, SOKOLOV.id, done_on=TODAY, verdict=Verdict.RETURNED, comment="Не о том"),
    Assignment(HEATING.id, "consideration", TODAY, ORLOVA.id, done_on=TODAY, verdict=Verdict.DONE),
    Assignment(HEATING.id, "signature", TODAY, SOKOLOV.id, done_on=TODAY, verdict=Verdict.APPROVED),
    Assignment(HEATING.id, "sending", TODAY, ORLOVA.id, done_on=TODAY, verdict=Verdict.CEASED),
    Assignment(HEATING.id, "consideration", TODAY, ORLOVA.id, due_on=HEATING.due_on),
    Assignment(HEATING.id, "consideration", TODAY, executor="ООО «Управляющая компания Лесного района»"),
)
"""The way of the appeal on the heating: each stage has ended in each way that it can."""

WIDE, NARROW = (1280, 800), (1024, 640)
FIRM = CaseFile(ApplicantKind.ORGANISATION, number="ЛД-000007", organisation="ООО «Ромашка»", id=7, version=1)
WAITS = (
    Waits(Waiting.UNASSIGNED, (replace(VISA, id=0),), 1),
    Waits(Waiting.VISA, (VISA,), 8),
    Waits(Waiting.CONTACTS, (CALL_TO_HOLD, replace(CALL_TO_HOLD, to_register=True)), 2),
    Waits(Waiting.NOTICES, (replace(VISA, about="Гражданин ведёт себя оскорбительно или угрожает"),), 1),
    Waits(Waiting.LETTERS, (LETTER_TO_SEND,) * 2, 2),
    Waits(Waiting.IMPROVEMENTS, (replace(VISA, about="Прислать мастера и проверить батареи"),), 1),
)


@dataclass(frozen=True)
class Stand:
    """A step of a task, and the answers by which one comes there."""

    task: Task[Any]
    form: str
    subject: Any = None
    answers: tuple[tuple[str, Any], ...] = ()
    variant: str = ""

    def __str__(self) -> str:
        return "-".join(each for each in (self.task.name, self.form, self.variant) if each)

    def run(self) -> Run[Any]:
        """The run that stands at the step."""
        run = start("run-1", self.task, Opening(TODAY, subject=self.subject))
        for name, value in self.answers:
            run = run.enter(name, value, TODAY)
        assert self.form in [step.form for step in run.path], self
        return Run(run.id, run.task, run.draft, self.form)


_PERSON = (("surname", "Кузнецов"), ("name", "Пётр"), ("patronymic", "Владимирович"), ("phone", "89123456789"))
_CARD = (("channel", Channel.POST), ("substance", "Отсутствие отопления"), ("responsible_id", ORLOVA.id))
_SENT_ON = (("channel", Channel.OTHER_BODY), ("marks", frozenset({Mark.COLLECTIVE})))
_RESOLVED = (("resolution", "Разобраться и доложить лично"),)
_NO = (*_PERSON, ("decision", Decision.NO), *_CARD)
_YES = (*_PERSON, ("known", KUZNETSOV), ("decision", Decision.YES), *_CARD)


def letter_subject(case_file: CaseFile) -> LetterSubject:
    """A letter about the appeal on the heating, by somebody, with the forms that fit it."""
    desk = LettersDesk(Office(), ORLOVA, TODAY, (ORLOVA, SOKOLOV), (HOUSING,))
    return LetterSubject(case_file, HEATING, on_offer(in_force({}), Facts(case_file, HEATING), desk))


LETTER = letter_subject(KUZNETSOV)
MANY = (Recipient(KUZNETSOV.title, KUZNETSOV.id, HEATING.id), Recipient("Зайцева А. А.", 99))
TO_MANY = LetterSubject(None, None, to_many(in_force({}), MANY), MANY)
PERIOD = PeriodSubject(of_period(in_force({})), "registered_mail")
WHERE = ("Кузнецову\u00a0П.\u00a0В.", "ул. Лесная, д. 14, кв. 7, г. Лесной, Свердловская обл., 624200")
POSTED = replace(NOTICE, text=replace(NOTICE.text, addressee=WHERE))
FORWARDED = replace(
    POSTED,
    text=replace(POSTED.text, called="Направление обращения по компетенции: уведомление заявителя"),
    number="8-исх",
    id=POSTED.id + 1,
)
"""A letter with a long title."""

PIECES = (list_period.PieceRow(NOTICE.id, NOTICE.number, TODAY, *WHERE),)
WORK = (
    OpenWork(Matter.APPEAL, HEATING.id, HEATING.number, KUZNETSOV.title, HEATING.due_on, frozenset({Part.RESPONSIBLE})),
    OpenWork(Matter.CONTACT, 3, "", "Павлова Анна Сергеевна", TODAY, frozenset({Part.CONTACT})),
)
TEMPLATES = on_hand(a_busy_office(), "registration_notice")
UNGENDERED = letter_subject(replace(KUZNETSOV, gender=None))
_OFFICE = OfficeSetup(Office(name="Администрация города Примерска", version=1), (HOUSING,), (ORLOVA,))


def _stands() -> Iterator[Stand]:
    yield from _intake()
    yield from _contacts()
    yield from _actions()
    yield from _papers()
    for form in _forms(setup_office.TASK):
        rule = (("end_of_term", EndOfTerm.AS_IS),) if form == "moved" else ()
        yield Stand(setup_office.TASK, form, _OFFICE, rule)
    people = AmongOfficers((ORLOVA, SOKOLOV), ORLOVA.id)
    for task in (note_absence.TASK, move_work.TASK):
        for form in _forms(task):
            yield Stand(task, form, people, (("away_from", "12.01.2026"),) if task is note_absence.TASK else ())
    yield from _follow_up()
    for form in _forms(keep_calendar.TASK):
        yield Stand(keep_calendar.TASK, form, keep_calendar.Subject((CalendarYear(2026, (TODAY,)),), 2026))
    for form in _forms(merge_case_files.TASK):
        pair = (KUZNETSOV, replace(KUZNETSOFF, benefit=Benefit.LABOUR_VETERAN))
        yield Stand(merge_case_files.TASK, form, KUZNETSOV if form == "choose" else pair)
    yield Stand(merge_case_files.TASK, "choose", variant="nothing known")
    merged = replace(KUZNETSOFF, annulled=True, merged_into_id=KUZNETSOV.id)
    yield Stand(split_case_files.TASK, "split", merged)
    yield Stand(tell_apart.TASK, "apart", tell_apart.Subject(KUZNETSOV, KUZNETSOFF))
    for form in _forms(import_register.TASK):
        yield Stand(import_register.TASK, form, READ)
    yield Stand(keep_search.TASK, "search", keep_search.Subject(SavedSearch("Просроченные жалобы")))
    for form in _forms(restore.TASK):
        yield Stand(restore.TASK, form, "cases-20260115-103000")


def _intake() -> Iterator[Stand]:
    for form in _forms(register_appeal.TASK):
        said = _YES if form == "case_file" else _NO
        yield Stand(register_appeal.TASK, form, answers=(*said, *_SENT_ON) if form == "origin" else said)
    for kind in (ApplicantKind.ORGANISATION, ApplicantKind.ANONYMOUS):
        yield Stand(register_appeal.TASK, "applicant", None, (("applicant", kind),), kind.value)
    for form in _forms(correct_case_file.TASK):
        yield Stand(correct_case_file.TASK, form, FIRM if form in {"organisation", "representative"} else KUZNETSOV)
    for form in _forms(correct_appeal.TASK):
        corrected = (("resolution", "Разобраться и доложить лично"),)
        yield Stand(correct_appeal.TASK, form, HEATING, _SENT_ON if form == "origin" else corrected)


def _contacts() -> Iterator[Stand]:
    for form in _forms(plan_contact.TASK):
        whom = None if form == "visitor" else KUZNETSOV
        subject = plan_contact.Subject(whom, kind=ContactKind.RECEPTION, officer_id=ORLOVA.id)
        yield Stand(plan_contact.TASK, form, subject)
    for form in _forms(hold_contact.TASK):
        held = hold_contact.Subject(RECEPTION, KUZNETSOV, REASONS)
        yield Stand(hold_contact.TASK, form, held, (("outcome", ContactOutcome.NOT_DECIDED),))
    refused = (("outcome", ContactOutcome.DECLINED), ("refusal_id", REASONS[2].id))
    yield Stand(hold_contact.TASK, "result", hold_contact.Subject(RECEPTION, KUZNETSOV, REASONS), refused, "refused")
    yield Stand(note_refusal.TASK, "noted", note_refusal.Subject(REFUSED, REASONS[2].title))
    yield Stand(edit_refusals.TASK, "reasons", REASONS[:1])


def _follow_up() -> Iterator[Stand]:
    yield Stand(keep_note.TASK, "note", keep_note.Subject(KUZNETSOV))
    for form in _forms(take_feedback.TASK):
        yield Stand(take_feedback.TASK, form, HEATING, (("improves", True),))
    yield Stand(close_improvement.TASK, "done", TO_DO)


def _actions() -> Iterator[Stand]:
    for task in ACTIONS:
        action = Action(task.name)
        for form in _forms(task):
            yield Stand(task, form, subject_of(action, form), answers_before(action, form))


def _papers() -> Iterator[Stand]:
    for form in _forms(write_letter.TASK):
        subject = TO_MANY if form == "recipients" else UNGENDERED
        yield Stand(write_letter.TASK, form, subject, (("form", "free_letter"),))
    for form in ("instruction", "reception_invitation"):
        yield Stand(write_letter.TASK, "letter", LETTER, (("form", form),), form)
    yield Stand(send_letters.TASK, "sending", send_letters.Subject((NOTICE.id,), "7-исх"))
    for form in _forms(list_period.TASK):
        yield Stand(list_period.TASK, form, PERIOD, (("pieces", PIECES),))
    for form in _forms(edit_template.TASK):
        yield Stand(edit_template.TASK, form, TEMPLATES)
    yield Stand(edit_template.TASK, "text", TEMPLATES, (("source", "title:\n---\n[text]\n{{ nobody }}"),), "faulty")


def _forms(task: Task[Any]) -> tuple[str, ...]:
    return tuple(step.form for step in task.steps)


STANDS = tuple(_stands())
PLACES: dict[str, Any] = {
    "backups": None,
    "doubles": None,
    "trouble": StoreDamaged(),
    "my_day": None,
    "appeals": None,
    "case_files": None,
    "appeal": HEATING.id,
    "case_file": KUZNETSOV.id,
    "outgoing": None,
    "officers": None,
    "parameters": SavedSearch(
        "Просроченные жалобы, поступившие по почте за прошлый месяц",
        (
            Condition("applicant", "кузнецов"),
            Condition("kind", (AppealKind.COMPLAINT, AppealKind.INQUIRY)),
            Condition("received", Period(Span.BETWEEN, TODAY)),
            Condition("due", Period(Span.NEXT_DAYS, days=30)),
            Condition("responsible", (ORLOVA.id, SOKOLOV.id)),
            Condition("department", (HOUSING.id,)),
            Condition("overdue", answer=False),
        ),
        id=1,
        version=1,
    ),
    "contacts": None,
    "letter": NOTICE.id,
    "feedback": None,
    "portrait_paper": KUZNETSOV.id,
    "summary": None,
    "readings": None,
}
"""Pages with what they are about."""

every_stand = pytest.mark.parametrize("stand", STANDS, ids=str)
every_place = pytest.mark.parametrize("place", PLACES)


class Stage:
    """A shell in a window, dressed as the program is. One of them serves many tests: dressing takes its time."""

    def __init__(self, application: QApplication, folder: Path, language: Language) -> None:
        settings = QSettings(str(folder / "look.ini"), QSettings.Format.IniFormat)
        self.look = Look(application, settings, language, Theme.LIGHT)
        register = a_busy_office()
        register.letters = [POSTED, FORWARDED]
        register.work = {ORLOVA.id: WORK}
        register.waits = list(WAITS)
        register.ways = [replace(route, id=at) for at, route in enumerate(built_in(), 1)]
        register.appeal_values[HEATING.id] = replace(HEATING, route_id=1)
        register.given = list(WALKED)
        register.note_lines, register.feedback_lines = list(WRITTEN), list(SAID)
        register.contact_values = [RECEPTION, CALL, MISSED]
        register.lying = {KUZNETSOV.id: Belongings(2, 1, 3), KUZNETSOFF.id: Belongings(1, 0, 1, 1)}
        kept = ("email", "phones")
        register.partings = {KUZNETSOFF.id: Parting(Belongings(1, 0, 1), Belongings(3, 1, 4, 2), ("address",), kept)}
        self.desk = desk_of(register, folder)
        self.shell = Shell(self.desk)
        self.shell.top.show_officers((ORLOVA, SOKOLOV))
        self.shell.resize(*WIDE)
        self.shell.show()

    def show_stand(self, stand: Stand) -> TaskHost:
        """Put the step on the stage."""
        speak(self.look.language)
        self.shell.close_task()
        host = TaskHost(self.desk, stand.run())
        self.shell.show_task(host)
        self.shell.activateWindow()
        host.begin()
        self.settle()
        return host

    def show_page(self, place: str) -> Page:
        """Put a page on the stage."""
        speak(self.look.language)
        return self.put(PAGES[place].make(self.desk, PLACES[place]))

    def put(self, page: Page) -> Page:
        """Put this page on the stage."""
        self.shell.close_task()
        self.shell.show_page(page)
        page.refresh()
        self.settle()
        return page

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window another size."""
        self.shell.resize(*size)
        self.settle()

    def settle(self) -> None:
        """Let everything take its place, and what has gone go."""
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for _ in range(3):
            QApplication.processEvents()
