"""How the text of a template looks while it is typed: the letter that it makes, and what may be inserted into it."""

from dataclasses import dataclass

from desktop_app.domain.letter_facts import Facts
from desktop_app.domain.letter_forms import Ask
from desktop_app.domain.template_editing import Trial, about, tried
from desktop_app.domain.template_parts import Part, parts
from desktop_app.domain.templates import About, problems, read
from desktop_app.tasks.edit_template import Draft, chosen_form
from desktop_app.ui import letter_openings
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate


@dataclass(frozen=True, slots=True)
class Look:
    """How a text looks: how its form is called, what its trial gave, on whose appeal, what may be inserted into it."""

    title: str
    trial: Trial
    shown_on: str
    parts: tuple[Part, ...]
    asks: tuple[Ask, ...]


def title_of(draft: Draft) -> str:
    """What the form was called when it was chosen."""
    chosen = chosen_form(draft)
    return chosen.title if chosen and chosen.title else translate("TemplateText", "A new form of letters")


def looked_at(desk: Desk, draft: Draft, sought: str) -> Look:
    """How the text looks now. Belongs to Room.READ."""
    templates = desk.register.templates()
    subject = about(draft.source)
    template = None if problems("", draft.source) else read(draft.form, draft.source)
    asks = template.asks if template else ()
    facts, shown_on = _facts(desk, subject, sought)
    trial = tried(draft.form, draft.source, templates, facts, letter_openings.desk_of_letters(desk))
    title = template.title if template else title_of(draft)
    return Look(title, trial, shown_on, parts(subject, {ask.name: str for ask in asks}), asks)


def _facts(desk: Desk, subject: About, sought: str) -> tuple[Facts | None, str]:
    """The first appeal that is found by the words; without words, or for a paper of a period, the invented example."""
    if not sought.strip() or subject is About.PERIOD:
        return None, translate("TemplateText", "On an invented example")
    found = desk.finder.find(sought, limit=1).appeals.lines
    appeal = desk.register.appeal(found[0].id) if found else None
    if appeal is None:
        return None, translate("TemplateText", "No such appeal was found: shown on an invented example")
    case_file = desk.register.case_file(appeal.case_file_id) if appeal.case_file_id is not None else None
    facts = letter_openings.letter_facts(desk, case_file, appeal if subject is About.APPEAL else None)
    return facts, translate("TemplateText", "On the appeal {number}").format(number=appeal.number)
