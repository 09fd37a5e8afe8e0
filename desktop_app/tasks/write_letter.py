"""Write a letter, or one to each of many: which form, what it says, and the number that it goes out under."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Gender
from desktop_app.domain.letter_facts import Answer, Facts
from desktop_app.domain.letter_forms import FormAnswer, LetterSubject, OnOffer, Recipient, laid_out
from desktop_app.domain.merging import surviving
from desktop_app.domain.paperwork import add_letter, facts_about, stated_due
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.visas import with_visas
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _on_offer(form: str, draft: "Draft", _today: date) -> Problem | None:
    return None if any(offer.form == form for offer in draft.offered) else Problem.REQUIRED


def _gender_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if asks_gender(draft) else Need.FREE


@dataclass(frozen=True, slots=True)
class Draft:
    """The form and the answers to its own questions.

    `case_file` and `appeal` are what the letter is about, as they were read; `offered` are the forms that fit them.
    Letters to many are about their `recipients`.
    """

    case_file: CaseFile | None = fields.carried()
    appeal: Appeal | None = fields.carried()
    offered: tuple[OnOffer, ...] = fields.carried(())
    recipients: tuple[Recipient, ...] = fields.carried(())

    form: str = fields.chosen("forms", default="", need=Need.BLOCKING, check=_on_offer)
    gender: Gender | None = fields.chosen(Gender, need=_gender_needed)
    answers: tuple[FormAnswer, ...] = fields.rows(FormAnswer)


def chosen_form(draft: Draft) -> OnOffer | None:
    """The form that was chosen, as it was read when the task began."""
    return next((offer for offer in draft.offered if offer.form == draft.form), None)


def is_to_many(draft: Draft) -> bool:
    """Whether a letter goes to each of many."""
    return bool(draft.recipients)


def asks_gender(draft: Draft) -> bool:
    """Whether the letter greets somebody whose gender has to be said before it is finished."""
    offer = chosen_form(draft)
    return offer is not None and offer.asks_gender


def facts_in(draft: Draft, facts: Facts) -> Facts:
    """The facts of the letter with what the draft says of it."""
    case_file = facts.case_file
    if case_file is not None and asks_gender(draft):
        case_file = replace(case_file, gender=case_file.gender or draft.gender)
    return replace(facts, case_file=case_file, answers=answers_in(draft))


def answers_in(draft: Draft) -> dict[str, Answer]:
    """The answers to the form's own questions, by name."""
    return {row.name: row.value for row in draft.answers}


def _begin(opening: Opening) -> Draft:
    """The letter that the opening is about."""
    subject = opening.subject if isinstance(opening.subject, LetterSubject) else LetterSubject(None, None, ())
    draft = Draft(subject.case_file, subject.appeal, subject.offered, subject.recipients, form=subject.chosen)
    return _follow(draft, "form")


def _follow(draft: Draft, name: str) -> Draft:
    """Each form has questions of its own; what one of another form had for an answer stays where it asks the same."""
    if name == "gender":
        return draft
    offer = chosen_form(draft)
    return replace(draft, answers=laid_out(offer.asks if offer else (), draft.answers))


def _read(draft: Draft) -> CaseFile | None:
    return draft.case_file


def _stored(register: Register, draft: Draft) -> CaseFile | None:
    return surviving(register, draft.case_file.id) if draft.case_file else None


def _reread(draft: Draft, stored: CaseFile) -> Draft:
    return replace(draft, case_file=stored)


def _label(draft: Draft) -> str:
    if draft.recipients:
        return f"{draft.recipients[0].title} + {len(draft.recipients) - 1}"
    if draft.appeal is not None:
        return draft.appeal.number
    return draft.case_file.title if draft.case_file is not None else ""


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when the office has another template of the form by now, or the case was annulled meanwhile."""
    offer = chosen_form(draft)
    if offer is None or unit.template(draft.form).source != offer.source:
        raise Conflict
    return _commit_many(unit, draft) if is_to_many(draft) else _commit_one(unit, draft)


def _commit_many(unit: Unit, draft: Draft) -> Receipt:
    from desktop_app.domain.mailing import add_letters  # noqa: PLC0415 - templates load with the first letter only

    mailing = add_letters(unit, draft.form, draft.recipients, answers_in(draft))
    letters = mailing.letters
    return Receipt(
        number=" … ".join(dict.fromkeys(letter.number for letter in (*letters[:1], *letters[-1:]))),
        letter_ids=tuple(letter.id for letter in letters),
        skipped=mailing.skipped,
    )


def _commit_one(unit: Unit, draft: Draft) -> Receipt:
    appeal = unit.appeal(draft.appeal.id) if draft.appeal else None
    case_file = unit.case_file(draft.case_file.id) if draft.case_file else None
    if (appeal and appeal.annulled) or (case_file and case_file.annulled):
        raise Conflict
    due = stated_due(appeal, unit.office, unit.calendar) if appeal else None
    facts = facts_in(draft, with_visas(facts_about(unit, case_file, appeal, due), unit))
    if facts.case_file is not None and facts.case_file != case_file:
        facts = replace(facts, case_file=unit.change_case_file(facts.case_file))
    letter = add_letter(unit, draft.form, facts)
    return Receipt(letter.number, letter.case_file_id, letter.appeal_id, (letter.id,))


TASK = Task(
    name="write_letter",
    title=QT_TRANSLATE_NOOP("tasks", "Letter"),
    draft=Draft,
    steps=(
        Step("form", QT_TRANSLATE_NOOP("tasks", "Form of the letter"), ("form",)),
        Step("letter", QT_TRANSLATE_NOOP("tasks", "The letter itself"), ("gender", "answers")),
        Step("recipients", QT_TRANSLATE_NOOP("tasks", "Who gets it"), (), when=is_to_many),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    label=_label,
    source=Source(_read, _stored, _reread),
)
