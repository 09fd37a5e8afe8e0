"""The papers that the registration of an appeal leaves: who gets one, and under which number."""

from dataclasses import replace

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.deadlines import Due
from desktop_app.domain.letter import Letter
from desktop_app.domain.letter_facts import Facts
from desktop_app.domain.office import Series
from desktop_app.domain.ports import Unit

REGISTRATION_NOTICE = "registration_notice"
INSTRUCTION = "instruction"


def add_papers(unit: Unit, case_file: CaseFile | None, appeal: Appeal, due: Due | None) -> tuple[Letter, ...]:
    """The notice for the applicant, and the instruction for the responsible officer under the appeal's own number.

    One who did not say their name gets no notice, nor does one who asked by telephone: there is nobody to write to, or
    no term to tell of.
    """
    facts = Facts(case_file, appeal, due)
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
    return facts.case_file.number if facts.case_file else unit.clock.today().isoformat()
