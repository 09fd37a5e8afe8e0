"""Each step of each action with an appeal for which it is asked, and the answers by which one comes there."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import AppealKind, Ground, Mark, Question
from desktop_app.domain.journey import DETAILS, DOCUMENTS, Aim, Assignment, Journey
from desktop_app.domain.routes import Party, PartyKind, Route, Stage, Verdict, Yield
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, ORLOVA, SOKOLOV, TODAY

_QUESTIONS = (
    Question("0005.0005.0056.1147", "Отсутствие отопления"),
    Question("0005.0005.0056.1162", "Ремонт крыши в подъезде, где вода стоит с осени, и замена окон на лестнице"),
)
_ASKED = (
    Assignment(HEATING.id, DETAILS, TODAY, executor=KUZNETSOV.title, text="адрес дома", aim=Aim.REQUEST, id=1),
    Assignment(
        HEATING.id,
        DOCUMENTS,
        TODAY,
        executor="Директору МУП «Тепло»",
        text="план ремонта\nсмета",
        aim=Aim.REQUEST,
        due_on=TODAY + timedelta(days=15),
        id=2,
    ),
)
_AT_WORK = replace(HEATING, kind=AppealKind.COMPLAINT, questions=_QUESTIONS)
_DOSSIER = Dossier(_AT_WORK, KUZNETSOV, Journey(Route(""), _ASKED))
_ON_MIGRATION = replace(_DOSSIER, appeal=replace(_AT_WORK, marks=frozenset({Mark.MIGRATION})))
_GROUNDS = {"abuse": Ground.ABUSE, "site": Ground.ON_THE_SITE, "body": Ground.CRIME, "papers": Ground.UNCLEAR}


_VISA = Stage(
    "visa",
    "Согласование с юридическим отделом",
    Party(PartyKind.RESPONSIBLE_AND_HELPERS),
    Yield.VISA,
    checklist=(
        "Изучены все вопросы обращения",
        "Проверены ссылки на нормативные акты и сроки, в которых они действуют",
    ),
    asks=("Номер заключения",),
    letter="approval_sheet",
)
_AT_HAND = (
    Assignment(HEATING.id, "visa", TODAY, ORLOVA.id, aim=Aim.VISA, id=3),
    Assignment(HEATING.id, "visa", TODAY, SOKOLOV.id, aim=Aim.VISA, id=4),
)
_ON_ITS_WAY = Dossier(_AT_WORK, KUZNETSOV, Journey(Route("Свой маршрут", stages=(_VISA,)), _AT_HAND))


def subject_of(action: Action, form: str) -> Dossier:
    """An appeal for which the step is asked."""
    if action is Action.FINISH_STAGE:
        return _ON_ITS_WAY
    return _ON_MIGRATION if (action, form) == (Action.FORWARD, "second") else _DOSSIER


def answers_before(action: Action, form: str) -> tuple[tuple[str, Any], ...]:
    """What is answered on the way to the step."""
    if action is Action.FINISH_STAGE:
        return (("assignment_id", 3), ("verdict", Verdict.APPROVED), ("with_letter", True))
    if action is Action.HAND_OUT:
        return (("with_letter", True),)
    if action is Action.LEAVE_UNANSWERED and form in _GROUNDS:
        return (("ground", _GROUNDS[form]),)
    return ()
