"""The papers that the registration of an appeal leaves: who gets one, and under which number."""

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.deadlines import Due
from desktop_app.domain.letter import Letter, LetterForm
from desktop_app.domain.notices import instruction, registration_notice
from desktop_app.domain.office import Series
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Unit


def add_papers(unit: Unit, case_file: CaseFile | None, appeal: Appeal, due: Due | None) -> tuple[Letter, ...]:
    """The notice for the applicant, and the instruction for the responsible officer under the appeal's own number.

    One who did not say their name gets no notice, nor does one who asked by telephone: there is nobody to write to, or
    no term to tell of.
    """
    letters = [_instruction(unit, case_file, appeal, due)]
    if case_file is not None and due is not None:
        letters.insert(0, _notice(unit, case_file, appeal, due))
    return tuple(unit.add_letter(letter) for letter in letters)


def _notice(unit: Unit, case_file: CaseFile, appeal: Appeal, due: Due) -> Letter:
    today = unit.clock.today()
    responsible = _officers(unit, appeal.responsible_id)[0]
    number = unit.draw(Series.LETTER, initial=case_file.initial)
    text = registration_notice(unit.office, case_file, appeal, due, responsible, unit.officer, number, today)
    return Letter(LetterForm.REGISTRATION_NOTICE, number, today, text, case_file.id, appeal.id)


def _instruction(unit: Unit, case_file: CaseFile | None, appeal: Appeal, due: Due | None) -> Letter:
    today = unit.clock.today()
    responsible, *helpers = _officers(unit, appeal.responsible_id, *appeal.helper_ids)
    text = instruction(unit.office, case_file, appeal, due, responsible, tuple(helpers), unit.officer, today)
    return Letter(LetterForm.INSTRUCTION, appeal.number, today, text, appeal.case_file_id, appeal.id)


def _officers(unit: Unit, *officer_ids: int) -> list[Officer]:
    officers = {officer.id: officer for officer in unit.officers()}
    return [officers[officer_id] for officer_id in officer_ids]
