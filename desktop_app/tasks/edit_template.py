"""Change a template: which form of letters, and the text that all its letters are made from."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.template_forms import (
    SKELETON,
    EditableForm,
    TemplateSubject,
    built_in_text,
    is_template,
    stored_form,
)
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _is_listed(form: str, draft: "Draft", _today: date) -> Problem | None:
    return None if any(each.form == form for each in draft.forms) else Problem.REQUIRED


@dataclass(frozen=True, slots=True)
class Draft:
    """The form and its text. `forms` are those that were read when the task began.

    `text_of` names the form whose text `source` is; `kept` are texts that were typed for other forms before.
    """

    forms: tuple[EditableForm, ...] = fields.carried(())
    text_of: str = fields.carried("")
    kept: tuple[tuple[str, str], ...] = fields.carried(())

    form: str = fields.chosen("forms", default="", need=Need.BLOCKING, check=_is_listed)
    source: str = fields.wording(is_template)


def chosen_form(draft: Draft) -> EditableForm | None:
    """The form that was chosen, as it was read."""
    return next((each for each in draft.forms if each.form == draft.form), None)


def _begin(opening: Opening) -> Draft:
    """The form that the opening asks for, or none yet."""
    subject = opening.subject if isinstance(opening.subject, TemplateSubject) else TemplateSubject(())
    draft = _with_text(Draft(forms=subject.forms, form=subject.chosen))
    return replace(draft, source=subject.source or draft.source)


def _follow(draft: Draft, name: str) -> Draft:
    return _with_text(draft) if name == "form" else draft


def _with_text(draft: Draft) -> Draft:
    """With the text of the chosen form; what was typed for another one is found again when it is chosen again."""
    chosen = chosen_form(draft)
    if chosen is None or draft.form == draft.text_of:
        return draft
    kept = dict(draft.kept)
    if draft.text_of:
        kept[draft.text_of] = draft.source
    source = kept.pop(draft.form, chosen.source or SKELETON)
    return replace(draft, text_of=draft.form, kept=tuple(kept.items()), source=source)


def _label(draft: Draft) -> str:
    chosen = chosen_form(draft)
    return chosen.title if chosen else ""


def _stored(register: Register, draft: Draft) -> EditableForm:
    return stored_form(register, draft.form)


def _reread(draft: Draft, stored: EditableForm) -> Draft:
    forms = tuple(stored if each.form == stored.form else each for each in draft.forms)
    return replace(draft, forms=forms, source=stored.source or SKELETON)


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when the office has another text of the form by now, FaultyTemplate when it makes no letter."""
    chosen = chosen_form(draft)
    if chosen is None or _in_force(unit, draft.form) != chosen.source:
        raise Conflict
    if draft.source == chosen.source:
        return Receipt()
    if draft.source == built_in_text(draft.form):
        unit.reset_template(draft.form)
    else:
        unit.save_template(draft.form, draft.source)
    return Receipt()


def _in_force(unit: Unit, form: str) -> str:
    try:
        return unit.template(form).source
    except KeyError:
        return ""


TASK = Task(
    name="edit_template",
    title=QT_TRANSLATE_NOOP("tasks", "Changing a template"),
    draft=Draft,
    steps=(
        Step("form", QT_TRANSLATE_NOOP("tasks", "Form of letters"), ("form",)),
        Step("text", QT_TRANSLATE_NOOP("tasks", "Its text"), ("source",)),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    label=_label,
    source=Source(chosen_form, _stored, _reread),
)
