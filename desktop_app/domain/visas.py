"""What officers said to the draft of an answer, out of the way that the appeal has gone."""

from collections.abc import Iterable

from desktop_app.domain.journey import Aim, Assignment
from desktop_app.domain.letter_facts import Visa
from desktop_app.domain.officer import Officer
from desktop_app.domain.routes import Verdict

_SAID = frozenset({Verdict.APPROVED, Verdict.RETURNED})


def visas_in(assignments: Iterable[Assignment], officers: Iterable[Officer]) -> tuple[Visa, ...]:
    """The visas that were given or refused, the oldest first, each in its officer's name."""
    known = {each.id: each for each in officers}
    return tuple(
        Visa(known[each.officer_id], each.verdict is Verdict.APPROVED, each.done_on, each.comment)
        for each in assignments
        if each.aim is Aim.VISA and each.verdict in _SAID and not each.annulled and each.officer_id in known
    )
