"""The forms of letters as they are edited; the templates themselves load later."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain.ports import Register
from desktop_app.domain.rules import Problem

NEW = "own_"
"""How the names of the office's own forms begin; a count follows."""

SKELETON = """title: Новое письмо
group: free
about: case file
gendered: yes
---
[subject]
О чём письмо

[heading]
О чём письмо

[salutation]
{{ applicant.salutation }}

[text]
Текст письма.
"""
"""What a form of the office's own begins as."""


@dataclass(frozen=True, slots=True)
class EditableForm:
    """A form whose text may be changed: its title and the text in force, both empty for one that is new.

    `edition` is the number of the office's latest edition; 0 while the form has never been changed.
    """

    form: str
    title: str = ""
    source: str = ""
    edition: int = 0
    group: str = ""


@dataclass(frozen=True, slots=True)
class TemplateSubject:
    """The forms that may be changed. `chosen` is the one asked for; `source` the text to begin with, "" for its own."""

    forms: tuple[EditableForm, ...]
    chosen: str = ""
    source: str = ""


def stored_form(register: Register, form: str) -> EditableForm:
    """One form as the register has it now; empty when it has none of that name."""
    from desktop_app.domain.templates import COMMON

    template = register.templates().get(form)
    if template is None:
        return EditableForm(form)
    editions = register.editions(form)
    group = "" if form == COMMON else template.group.value
    return EditableForm(form, template.title, template.source, editions[0].edition if editions else 0, group)


def built_in_text(form: str) -> str:
    """The text that came with the program; "" for a form of the office's own."""
    from desktop_app.domain.templates import built_in

    template = built_in(form)
    return template.source if template else ""


def is_template(text: str, _draft: Any, _today: date) -> Problem | None:
    """Whether letters can be made of a text, as far as the text itself tells."""
    from desktop_app.domain.templates import problems

    return Problem.FAULTY_TEMPLATE if problems("", text) else None
