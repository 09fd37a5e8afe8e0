"""Templates of letters while they are edited: what there is to edit, and how a text that is being typed would look."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.domain import examples
from desktop_app.domain.composing import check, composed
from desktop_app.domain.letter import LetterText
from desktop_app.domain.letter_facts import Answer, Desk, Facts
from desktop_app.domain.ports import Register
from desktop_app.domain.template_forms import NEW, EditableForm, TemplateSubject, built_in_text, stored_form
from desktop_app.domain.template_language import FaultyTemplate, TemplateProblem
from desktop_app.domain.templates import COMMON, About, Template, choices, problems, read

SHOWN_FOR_COMMON = "registration_notice"
"""The letter on which the common requisites are looked at."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A text that was tried: what is wrong with it, or the letter that it makes."""

    problems: tuple[TemplateProblem, ...] = ()
    text: LetterText | None = None


def on_hand(register: Register, chosen: str = "", *, built_in_again: bool = False) -> TemplateSubject:
    """All forms that may be changed, the common requisites and a new one last; the `chosen` one is begun with.

    `built_in_again`: its text begins as the built-in one.
    """
    templates = register.templates()
    forms = [stored_form(register, template.form) for template in (*choices(templates), templates[COMMON])]
    own = {each.form for each in forms}
    count = next(number for number in range(1, len(own) + 2) if f"{NEW}{number}" not in own)
    return TemplateSubject(
        (*forms, EditableForm(f"{NEW}{count}")), chosen, built_in_text(chosen) if built_in_again else ""
    )


def tried(form: str, source: str, templates: Mapping[str, Template], facts: Facts | None, desk: Desk) -> Trial:
    """What a text makes of the facts at the office's desk; without facts of an invented example.

    Raises GenderUnknown when it greets somebody whose gender is not known.
    """
    if found := check(form, source, {name: each.source for name, each in templates.items()}):
        return Trial(found)
    template = read(form, source)
    common = template if form == COMMON else templates[COMMON]
    shown = templates[SHOWN_FOR_COMMON] if form == COMMON else template
    if facts is None:
        facts, desk = examples.of(shown.about)[0], examples.DESK
    answers: dict[str, Answer] = {ask.name: examples.ANSWERS[ask.kind] for ask in shown.asks}
    try:
        return Trial(text=composed(shown, common, replace(facts, answers=answers), desk))
    except FaultyTemplate as faulty:
        return Trial(faulty.problems)


def about(source: str) -> About:
    """What a letter of this text is made from, as far as it can be read: a text that is being typed may be faulty."""
    return About.APPEAL if problems("", source) else read("", source).about
