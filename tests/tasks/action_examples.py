"""Every action on an appeal with an appeal that it makes sense for, and a good answer to each of its questions."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from desktop_app.domain.actions import Action, Dossier
from desktop_app.flow.action import dossier_of
from desktop_app.flow.task import Task

if TYPE_CHECKING:
    from tests.tasks.examples import Place

Prepare = Callable[["Place", Dossier], Dossier]
"""Brings the appeal of the place into the state that an action is for."""


def subject(place: "Place", task: Task[Any]) -> Dossier:
    """The dossier that an action begins with."""
    found = dossier_of(place.store.register, place.appeal.id)
    assert found is not None
    prepare = PREPARED.get(Action(task.name))
    return prepare(place, found) if prepare else found


def answers(_place: "Place", task: Task[Any]) -> dict[str, Any]:
    """A good answer, as typed or chosen, to every question of an action."""
    return dict(ANSWERS[Action(task.name)])


PREPARED: Mapping[Action, Prepare] = {}
"""The actions that the appeal, as it was registered, is not for."""

ANSWERS: Mapping[Action, Mapping[str, Any]] = {
    Action.EXTEND: {"days": "15", "reason": "Запрошены документы в Росреестре."},
}

TYPED: Mapping[str, dict[str, str]] = {
    "extend": {"days": "whole", "reason": "text"},
}
"""What kind each typed question of each action is."""
