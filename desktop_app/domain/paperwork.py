"""The papers that the registration of an appeal leaves: who gets one, and under which number."""

from dataclasses import replace
from typing import Protocol

from desktop_app.domain.appeal import Appeal, AppealKind
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.dates import in_figures
from desktop_app.domain.deadlines import Calendar, Due, answer_due
from desktop_app.domain.letter import Letter
from desktop_app.domain.letter_facts import Entry, Facts, Paper
from desktop_app.domain.office import Office, Series
from desktop_app.domain.ports import Unit

REGISTRATION_NOTICE = "registration_notice"
INSTRUCTION = "instruction"
EMAIL_IS_NO_CHANNEL = "email_is_no_channel"


class Records(Protocol):
    """What of a case file its references and inventories list."""

    def entries_of(self, case_file_id: int) -> tuple[Entry, ...]:
        """Its appeals, the oldest first."""

    def papers_of(self, case_file_id: int) -> tuple[Paper, ...]:
        """What lies in it, the oldest first."""


def facts_about(records: Records, case_file: CaseFile | None, appeal: Appeal | None, due: Due | None) -> Facts:
    """What a letter about an appeal or a case file is made from, before anybody has answered its form's questions."""
    if case_file is None:
        return Facts(appeal=appeal, due=due)
    entries, papers = records.entries_of(case_file.id), records.papers_of(case_file.id)
    return Facts(case_file, appeal, due, entries=entries, papers=papers)


def stated_due(appeal: Appeal, office: Office, calendar: Calendar) -> Due | None:
    """The term as the appeal's card states it: a letter never tells of another day than the card."""
    due = answer_due(appeal.kind, appeal.registered_on, office, calendar, appeal.marks)
    return replace(due, on=appeal.due_on) if due is not None and appeal.due_on is not None else None


def add_papers(unit: Unit, case_file: CaseFile | None, appeal: Appeal, due: Due | None) -> tuple[Letter, ...]:
    """The notice for the applicant, and the instruction for the responsible officer under the appeal's own number.

    One who did not say their name gets no notice, nor does one who asked by telephone: there is nobody to write to, or
    no term to tell of. Whose letter came by plain e-mail is told how to write, and nobody is instructed.
    """
    facts = Facts(case_file, appeal, due)
    if appeal.kind is AppealKind.NOT_AN_APPEAL:
        received = replace(facts, answers={"received": appeal.received_on})
        return (add_letter(unit, EMAIL_IS_NO_CHANNEL, received),) if case_file is not None else ()
    notices = [add_letter(unit, REGISTRATION_NOTICE, facts)] if case_file is not None and due is not None else []
    return (*notices, add_letter(unit, INSTRUCTION, facts))


def add_letter(unit: Unit, form: str, facts: Facts) -> Letter:
    """Make a letter and enter it in the register: an outgoing one draws its number, an inside one bears the appeal's.

    Raises GenderUnknown and FaultyTemplate, as `Unit.compose` does.
    """
    template = unit.template(form)
    numbered = replace(facts, number=_number(unit, facts, outgoing=template.outgoing))
    return unit.add_letter(
        Letter(
            form=form,
            number=numbered.number,
            made_on=unit.clock.today(),
            text=unit.compose(form, numbered),
            case_file_id=facts.case_file.id if facts.case_file else None,
            appeal_id=facts.appeal.id if facts.appeal else None,
            outgoing=template.outgoing,
        )
    )


def _number(unit: Unit, facts: Facts, *, outgoing: bool) -> str:
    if outgoing:
        return unit.draw(Series.LETTER, initial=facts.case_file.initial if facts.case_file else "")
    if facts.appeal is not None:
        return facts.appeal.number
    return facts.case_file.number if facts.case_file else in_figures(unit.clock.today())
