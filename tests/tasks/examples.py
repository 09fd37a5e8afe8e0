"""Every task with something to work on and a good answer to each of its questions."""

from dataclasses import dataclass, replace
from datetime import date
from importlib.resources import as_file, files
from typing import Any

from desktop_app.domain.absences import AmongOfficers
from desktop_app.domain.appeal import Appeal, AppealKind, Attachment, Channel, Mark, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind, Benefit, Gender, LegalBasis, SocialStatus
from desktop_app.domain.contact import Contact, ContactKind, Visitor
from desktop_app.domain.feedback import Feedback, FeedbackChannel, Improvement, Score
from desktop_app.domain.handing_over import Matter
from desktop_app.domain.importing import Doubles, Encoding, NumberTaken, Reading, Separator, Unanswered
from desktop_app.domain.importing_columns import guessed
from desktop_app.domain.letter_facts import Desk as LettersDesk
from desktop_app.domain.letter_forms import LetterSubject, PeriodSubject
from desktop_app.domain.notes import Note
from desktop_app.domain.offering import of_period, on_offer
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Department, Officer, Role
from desktop_app.domain.paperwork import facts_about
from desktop_app.domain.parameters import Condition
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.setup import OfficeSetup
from desktop_app.domain.staffing import OfficerRow
from desktop_app.domain.template_editing import on_hand
from desktop_app.flow.task import Task
from desktop_app.storage.backups import VAULT
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault
from desktop_app.tasks import (
    ACTIONS,
    close_improvement,
    correct_appeal,
    correct_case_file,
    edit_template,
    import_register,
    keep_calendar,
    keep_note,
    keep_search,
    list_period,
    merge_case_files,
    move_work,
    note_absence,
    register_appeal,
    send_letters,
    setup_office,
    split_case_files,
    take_feedback,
    tell_apart,
    write_letter,
)
from desktop_app.tasks.merge_case_files import Kept
from desktop_app.tasks.register_appeal.draft import Decision
from desktop_app.tasks.setup_office import DepartmentRow
from tests.tasks import action_examples as actions
from tests.tasks import contact_examples as contacts
from tests.tasks.example_answers import (
    ABSENCE,
    ADDRESS,
    DATIVE,
    LETTER,
    OWN_DAYS,
    OWN_TEXT,
    PERIOD,
    PHONES,
    SAMPLE,
    SCAN,
    SETTINGS,
    SNILS,
    THIRTEENTH,
    ZAYTSEVA_AGAIN,
)


@dataclass(frozen=True)
class Place:
    """An office that has begun to work: three officers, a department, a case file, an appeal.

    `other` is a second case file of the same person, into which `merged` has been merged. In the first one lies a note,
    and the appeal has been spoken of: an `improvement` followed.
    """

    store: Store
    secretary: Officer
    smirnova: Officer
    orlov: Officer
    department: Department
    case_file: CaseFile
    appeal: Appeal
    other: CaseFile
    merged: CaseFile
    improvement: Improvement

    def subject(self, task: Task[Any]) -> Any:
        """What the task is about."""
        if task is import_register.TASK:
            return self.old_register()
        if task in ACTIONS:
            return actions.subject(self, task)
        if task in contacts.CONTACTS:
            return contacts.subject(self, task)
        register = self.store.register
        return {
            register_appeal.TASK.name: None,
            correct_case_file.TASK.name: register.case_file(self.case_file.id),
            correct_appeal.TASK.name: register.appeal(self.appeal.id),
            merge_case_files.TASK.name: (register.case_file(self.case_file.id), register.case_file(self.other.id)),
            split_case_files.TASK.name: register.case_file(self.merged.id),
            send_letters.TASK.name: send_letters.Subject(register.letters_to_send(), "7-исх"),
            tell_apart.TASK.name: tell_apart.Subject(
                register.case_file(self.case_file.id), register.case_file(self.other.id)
            ),
            setup_office.TASK.name: OfficeSetup(
                register.office() or Office(), register.departments(), register.officers()
            ),
            keep_note.TASK.name: keep_note.Subject(
                register.case_file(self.case_file.id), register.notes_of(self.case_file.id)[0].note
            ),
            take_feedback.TASK.name: register.appeal(self.appeal.id),
            close_improvement.TASK.name: register.improvement(self.improvement.id),
            note_absence.TASK.name: AmongOfficers(register.officers(), self.orlov.id),
            move_work.TASK.name: AmongOfficers(register.officers(), self.smirnova.id),
            keep_calendar.TASK.name: keep_calendar.Subject(register.calendar_years(), 2026),
            write_letter.TASK.name: self.letter_subject(),
            list_period.TASK.name: PeriodSubject(of_period(register.templates()), "registered_mail"),
            edit_template.TASK.name: on_hand(register, "free_letter"),
            keep_search.TASK.name: self.search_subject(),
        }[task.name]

    def old_register(self) -> tuple[Attachment, import_register.Glanced]:
        """The sample of an old register, among the files of the office, and what is seen of it."""
        with as_file(files("resources") / SAMPLE) as path:
            file = Vault(self.store.file.parent / VAULT, self.store.file.parent / "copies").stage(path)
        seen = self.store.imports.look(file, Reading())
        return file, import_register.Glanced(file.sha256, seen.reading, seen.sheets, seen.headers)

    def letter_subject(self) -> LetterSubject:
        """A letter about the appeal, with the forms that fit it."""
        register = self.store.register
        case_file, appeal = register.case_file(self.case_file.id), register.appeal(self.appeal.id)
        facts = facts_about(register, case_file, appeal, None)
        desk = LettersDesk(Office(), self.secretary, THIRTEENTH, register.officers(), register.departments())
        return LetterSubject(case_file, appeal, on_offer(register.templates(), facts, desk))

    def search_subject(self) -> keep_search.Subject:
        """The saved search that the office has, or one that is to be saved."""
        saved = self.store.register.saved_searches()
        return keep_search.Subject(saved[0] if saved else SavedSearch("", (Condition("overdue", answer=True),)))

    def answers(self, task: Task[Any]) -> dict[str, Any]:
        """A good answer, as typed or chosen, to every question of the task."""
        if task is import_register.TASK:
            return self._loading
        if task in ACTIONS:
            return actions.answers(self, task)
        if task in contacts.CONTACTS:
            return contacts.answers(self, task)
        return {
            register_appeal.TASK.name: self._registration,
            correct_case_file.TASK.name: self._identity
            | self._contacts
            | {"dative": "Кузнецову П. В.", "phones": PHONES, "identifiers": (SNILS,)},
            correct_appeal.TASK.name: self._card,
            merge_case_files.TASK.name: {
                "first_id": self.case_file.id,
                "second_id": self.other.id,
                "kept": Kept.FIRST,
                **self._identity,
                **self._contacts,
                "dative": "Кузнецову П. В.",
                "phones": PHONES,
                "identifiers": (SNILS,),
            },
            split_case_files.TASK.name: {"different": True},
            tell_apart.TASK.name: {"apart": True},
            send_letters.TASK.name: {"sent_on": "14.01.2026"},
            setup_office.TASK.name: SETTINGS | self._people,
            keep_note.TASK.name: {"text": "Звонить после шести вечера.\nПлохо слышит."},
            take_feedback.TASK.name: self._feedback,
            close_improvement.TASK.name: {"done_on": "15.01.2026", "result": "Мастер пришёл."},
            note_absence.TASK.name: {
                "officer_id": self.orlov.id,
                "away_from": "12.01.2026",
                "away_until": "30.01.2026",
                "deputy_id": self.smirnova.id,
            },
            move_work.TASK.name: {
                "officer_id": self.smirnova.id,
                "why": move_work.Why.LEAVES,
                "to_id": self.orlov.id,
                "apart": (move_work.OtherHands(Matter.APPEAL, self.secretary.id, self.appeal.id),),
            },
            keep_calendar.TASK.name: {"days": OWN_DAYS, "decreed": True},
            write_letter.TASK.name: LETTER,
            list_period.TASK.name: PERIOD,
            edit_template.TASK.name: {"form": "free_letter", "source": OWN_TEXT},
            keep_search.TASK.name: {"title": "Просроченные жалобы"},
        }[task.name]

    @property
    def _loading(self) -> dict[str, Any]:
        file, glanced = self.old_register()
        columns = tuple(import_register.Column(each.at, each.target) for each in guessed(glanced.headers))
        return {
            "file": (file,),
            "sheet": "",
            "encoding": Encoding.UTF8,
            "separator": Separator.SEMICOLON,
            "columns": columns,
            "doubles": Doubles.BY_HAND,
            "responsible_id": self.orlov.id,
            "appeal_kind": AppealKind.PROPOSAL,
            "channel": Channel.FAX,
            "number_taken": NumberTaken.ADD_YEAR,
            "unanswered": Unanswered.CLOSED,
        }

    @property
    def _identity(self) -> dict[str, Any]:
        return {
            "organisation": "ООО «Ромашка»",
            "surname": "КУЗНЕЦОВ",
            "name": "пётр",
            "patronymic": "владимирович",
            "birth_date": "12.03.1961",
            "gender": Gender.MALE,
        }

    @property
    def _contacts(self) -> dict[str, Any]:
        return {
            "address": ADDRESS,
            "email": "kuznetsov@example.ru",
            "social_status": SocialStatus.PENSIONER,
            "benefit": Benefit.LABOUR_VETERAN,
            "legal_basis": LegalBasis.CONSENT,
        }

    @property
    def _card(self) -> dict[str, Any]:
        return {
            "channel": Channel.OTHER_BODY,
            "appeal_kind": AppealKind.COMPLAINT,
            "received_on": "14.01.2026",
            "registered_on": "15.01.2026",
            "sheets": "2",
            "enclosures": "1",
            "sender": "Прокуратура района",
            "sender_number": "7-123/26",
            "sender_date": "12.01.2026",
            "substance": "Прошу отремонтировать крышу.\nТечёт с осени.",
            "questions": (Question("0005.0005.0056.1162", "Ремонт крыши"),),
            "marks": {Mark.COLLECTIVE},
            "signatures": "14",
            "representative": "Павлова Анна Сергеевна",
            "attachments": (SCAN,),
            "responsible_id": self.smirnova.id,
            "helper_ids": (self.orlov.id,),
            "external_executor": "ООО «Дорстрой»",
            "resolution": "Прошу разобраться.\nСрок не переносить.",
            "controlled": True,
        }

    @property
    def _registration(self) -> dict[str, Any]:
        return {
            "applicant": ApplicantKind.PERSON,
            **self._identity,
            "phone": "8 912 345-67-89",
            "decision": Decision.NO,
            **self._contacts,
            "known_gender": Gender.MALE,
            "known_phones": PHONES,
            "known_email": "petr@example.ru",
            "known_address": ADDRESS,
            "more_phones": PHONES,
            "identifiers": (SNILS,),
            **self._card,
            "route_id": self.store.register.routes()[0].id,
            "skips_approval": True,
        }

    @property
    def _feedback(self) -> dict[str, Any]:
        return {
            "score": Score.BAD,
            "given_on": "15.01.2026",
            "channel": FeedbackChannel.PHONE,
            "text": "Никто не пришёл.",
            "improves": True,
            "action": "Прислать мастера.",
            "owner_id": self.smirnova.id,
            "due_on": "30.01.2026",
        }

    @property
    def _orlov(self) -> OfficerRow:
        return OfficerRow(
            *("орлов", "игорь", "львович", "", "Отдел ЖКХ", PHONES[0], *ABSENCE, DATIVE),
            roles=frozenset({Role.RESPONSIBLE, Role.HELPER}),
            deputy=self.smirnova.id,
            id=self.orlov.id,
        )

    @property
    def _people(self) -> dict[str, Any]:
        return {
            "departments": (DepartmentRow("Отдел писем", self.department.id), DepartmentRow("Отдел ЖКХ")),
            "officers": (
                OfficerRow("секретарь", post="секретарь", id=self.secretary.id),
                OfficerRow("смирнова", "анна", "сергеевна", "начальник отдела", "Отдел ЖКХ", id=self.smirnova.id),
                self._orlov,
            ),
        }


def furnished(store: Store) -> Place:
    """The office in a fresh store."""
    secretary = store.register.officers()[0]
    with store.unit(secretary.id, "furnishing") as unit:
        smirnova = unit.add_officer(Officer("Смирнова", "Анна", "Сергеевна", "начальник отдела"))
        orlov = unit.add_officer(Officer("Орлов", "Игорь", "Львович"))
        department = unit.add_department(Department("Отдел писем"))
        case_file = unit.add_case_file(
            CaseFile(
                ApplicantKind.PERSON,
                number="0",
                surname="Зайцева",
                gender=Gender.FEMALE,
                to_complete=("name", "address"),
                opened_on=THIRTEENTH,
            )
        )
        other = unit.add_case_file(ZAYTSEVA_AGAIN)
        merged = unit.add_case_file(replace(ZAYTSEVA_AGAIN, number="0-3"))
        appeal = unit.add_appeal(
            Appeal(
                AppealKind.STATEMENT,
                Channel.POST,
                received_on=THIRTEENTH,
                registered_on=THIRTEENTH,
                substance="Дорога",
                responsible_id=smirnova.id,
                number="0",
                case_file_id=case_file.id,
                due_on=date(2026, 2, 12),
                to_complete=("questions",),
            )
        )
        unit.add_contact(
            Contact(
                ContactKind.RECEPTION,
                smirnova.id,
                THIRTEENTH,
                "09:30",
                case_file.id,
                visitor=Visitor("Зайцева"),
                subject="Дорога",
            )
        )
        unit.add_note(Note("Просит говорить громче.", case_file.id, secretary.id, THIRTEENTH))
        said = unit.add_feedback(Feedback(appeal.id, Score.VERY_BAD, THIRTEENTH, FeedbackChannel.LETTER, "Плохо"))
        improvement = unit.add_improvement(Improvement(said.id, "Объяснить ещё раз", orlov.id))
    with store.unit(secretary.id, "merging") as unit:
        other = unit.merge(other, merged)
    merged = unit.case_file(merged.id)
    return Place(store, secretary, smirnova, orlov, department, case_file, appeal, other, merged, improvement)
