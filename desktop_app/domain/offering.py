"""Which forms of letters fit what a letter would be about."""

from collections.abc import Mapping, Sequence

from desktop_app.domain.composing import is_offered, lacks_gender
from desktop_app.domain.contact_papers import TOLD_OF_REFUSALS
from desktop_app.domain.letter_facts import Desk, Facts
from desktop_app.domain.letter_forms import OnOffer, Recipient
from desktop_app.domain.template_language import FaultyTemplate
from desktop_app.domain.templates import About, Template, choices


def on_offer(templates: Mapping[str, Template], facts: Facts, desk: Desk) -> tuple[OnOffer, ...]:
    """The forms for an appeal, or for a case file, in the order of the list of forms.

    A letter to the applicant may be written from their appeal too; papers of the case file are made from it alone.
    """
    return tuple(
        _offer(template, asks_gender=lacks_gender(template, facts))
        for template in choices(templates)
        if _is_about(template, facts) and _fits(template, facts, desk)
    )


def to_many(templates: Mapping[str, Template], recipients: Sequence[Recipient]) -> tuple[OnOffer, ...]:
    """The forms for letters to many: those about an appeal where each of them is meant by one.

    Whom a form does not fit is left out when the letters are made.
    """
    have_appeals = all(recipient.appeal_id is not None for recipient in recipients)
    about = {About.CASE_FILE, About.APPEAL} if have_appeals else {About.CASE_FILE}
    return tuple(_offer(template) for template in choices(templates) if template.about in about)


def of_period(templates: Mapping[str, Template]) -> tuple[OnOffer, ...]:
    """The journals and lists that are made for a period."""
    return tuple(_offer(template) for template in choices(templates) if template.about is About.PERIOD)


def of_refusals(templates: Mapping[str, Template]) -> tuple[OnOffer, ...]:
    """The letters that a reason of refusal may call for: to a citizen, asking nothing that a refusal can't tell."""
    return tuple(
        _offer(template)
        for template in choices(templates)
        if template.about is About.CASE_FILE
        and template.outgoing
        and all(ask.name in TOLD_OF_REFUSALS for ask in template.asks if ask.needed)
    )


def _offer(template: Template, *, asks_gender: bool = False) -> OnOffer:
    known = template.form, template.title, template.article, template.source
    return OnOffer(*known, asks_gender, template.asks, template.group.value)


def _is_about(template: Template, facts: Facts) -> bool:
    if template.about is About.APPEAL:
        return facts.appeal is not None
    is_possible = facts.case_file is not None and (facts.appeal is None or template.outgoing)
    return template.about is About.CASE_FILE and is_possible


def _fits(template: Template, facts: Facts, desk: Desk) -> bool:
    try:
        return is_offered(template, facts, desk)
    except FaultyTemplate:
        return False
