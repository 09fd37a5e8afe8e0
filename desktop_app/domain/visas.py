"""What officers said to the draft of an answer, out of the way that the appeal has gone."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from desktop_app.domain.journey import Aim, Assignment
from desktop_app.domain.letter_facts import Facts, Visa
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


class Way(Protocol):
    """Who had what on the way of an appeal."""

    def assignments(self, appeal_id: int) -> tuple[Assignment, ...]:
        """What was given to whom, the oldest first."""

    def officers(self) -> tuple[Officer, ...]:
        """Everybody in the office."""


def with_visas(facts: Facts, way: Way) -> Facts:
    """What a letter is made from, with the visas that its appeal has got so far."""
    if facts.appeal is None:
        return facts
    return replace(facts, visas=visas_in(way.assignments(facts.appeal.id), way.officers()))
