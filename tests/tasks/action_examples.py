"""Every action on an appeal with an appeal that it makes sense for, and a good answer to each of its questions."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.parts import HelperPart
from desktop_app.flow.action import dossier_of
from desktop_app.flow.task import Task
from tests.tasks.action_states import (
    PREPARED,
    all_to_one,
    every_point,
    every_question_answered,
    filled_in,
    the_check,
    the_first_goes,
    the_first_part,
    the_ground,
    the_request,
    what_may_be_said,
)

if TYPE_CHECKING:
    from tests.tasks.examples import Place


def subject(place: "Place", task: Task[Any]) -> Dossier:
    """The dossier that an action begins with."""
    found = dossier_of(place.store.register, place.appeal.id)
    assert found is not None
    prepare = PREPARED.get(Action(task.name))
    return prepare(place, found) if prepare else found


def of_draft(answer: Any, draft: Any) -> Any:
    """A good answer to a question of this draft: most are the same for all, some are asked of it."""
    return answer(draft) if callable(answer) else answer


def answers(place: "Place", task: Task[Any]) -> dict[str, Any]:
    """A good answer, as typed or chosen, to every question of an action."""
    return _named(place).get(Action(task.name)) or dict(ANSWERS[Action(task.name)])


def _named(place: "Place") -> dict[Action, dict[str, Any]]:
    """The answers that name somebody of the office."""
    return {
        Action.ASSIGN: {
            "responsible_id": place.orlov.id,
            "helper_ids": (place.secretary.id,),
            "external_executor": "ООО «Дорстрой»",
            "resolution": "Разобраться на месте.\nДоложить.",
            "comment": "Смирнова в отпуске.",
            "with_letter": True,
        },
        Action.HAND_OUT: {
            "parts": (HelperPart(place.secretary.id, "Запросить смету", "сегодня"),),
            "with_letter": True,
        },
    }


ANSWERS: Mapping[Action, Mapping[str, Any]] = {
    Action.FINISH_STAGE: {
        "assignment_id": the_first_part,
        "verdict": what_may_be_said,
        "checked": every_point,
        "answers": filled_in,
        "comment": "Осмотр проведён.",
        "with_letter": True,
    },
    Action.SPLIT_QUESTIONS: {"parts": all_to_one, "with_letter": True},
    Action.CONTROL: {"check": the_check, "reason": "Обещано главой района", "next_check_on": "+7"},
    Action.ANSWER: {
        "results": every_question_answered,
        "body": "Ваше обращение рассмотрено.\nДорогу отремонтируют в мае.",
        "enclosures": "график работ на 1 л.",
    },
    Action.REQUEST_DETAILS: {"missing": "адрес дома\nкопия договора", "until": "+5"},
    Action.REQUEST_DOCUMENTS: {
        "addressee": "Директору МУП «Дороги»\nг. Рязань, ул. Ленина, 5",
        "documents": "план ремонта\nсмета",
        "until": "+10",
    },
    Action.NOTE_REPLY: {"request": the_request, "came_on": "сегодня", "text": "Ул. Лесная, д. 14."},
    Action.INTERIM_ANSWER: {"body": "Запрошены документы, идёт осмотр дороги.", "until": ""},
    Action.EXTEND: {"days": "15", "reason": "Запрошены документы в Росреестре."},
    Action.FORWARD: {
        "complained": "Администрация города",
        "body": "Министерство транспорта",
        "addressee": "Министру транспорта\nг. Рязань, ул. Ленина, 5",
        "second_body": "Губернатор области",
        "second_addressee": "Губернатору области\nг. Рязань, ул. Ленина, 1",
        "going": the_first_goes,
        "contacts": "г. Рязань, ул. Ленина, 5; тел. 12-34-56",
        "report": "+20",
    },
    Action.RETURN_COMPLAINT: {"complained": "Управление благоустройства города"},
    Action.LEAVE_UNANSWERED: {
        "ground": the_ground,
        "found": "оскорбительные выражения",
        "link": "example.ru/answers/7",
        "addressee": "Начальнику УМВД по г. Рязани\nг. Рязань, ул. Горького, 9",
    },
    Action.STOP_CORRESPONDENCE: {
        "question": "Ремонт дороги",
        "earlier": "от 12.03.2025 № 214-исх\nот 11.06.2025 № 530-исх",
        "decision": "резолюция от 15.01.2026 № 3",
    },
    Action.WITHDRAW: {"asked_on": "сегодня"},
    Action.CLOSE: {"closed_on": "сегодня"},
    Action.ARCHIVE: {"electronic": False, "archive_case": "03-12", "archive_volume": "2", "archive_shelf": "стеллаж 4"},
    Action.REOPEN: {"reason": "Решение отменено прокурором."},
}
"""A good answer to each question; one that follows from the draft is asked of it."""

TYPED: Mapping[str, dict[str, str]] = {
    "finish_stage": {
        "answers.line": "text",
        "answers.text": "prose",
        "answers.lines": "prose",
        "answers.day": "day",
        "answers.whole": "whole",
        "comment": "prose",
    },
    "assign": {"external_executor": "text", "resolution": "prose", "comment": "prose"},
    "hand_out": {"parts.text": "text", "parts.due_on": "day"},
    "split_questions": {},
    "control": {"reason": "text", "next_check_on": "day"},
    "answer": {"results.result": "prose", "body": "prose", "enclosures": "prose"},
    "request_details": {"missing": "prose", "until": "day"},
    "request_documents": {"addressee": "prose", "documents": "prose", "until": "day"},
    "note_reply": {"came_on": "day", "text": "prose"},
    "interim_answer": {"body": "prose", "until": "day"},
    "extend": {"days": "whole", "reason": "text"},
    "forward": {
        "complained": "text",
        "body": "text",
        "addressee": "prose",
        "second_body": "text",
        "second_addressee": "prose",
        "contacts": "text",
        "report": "day",
    },
    "return_complaint": {"complained": "text"},
    "leave_unanswered": {"found": "text", "link": "text", "addressee": "prose"},
    "stop_correspondence": {"question": "text", "earlier": "two lines", "decision": "text"},
    "withdraw": {"asked_on": "day"},
    "close": {"closed_on": "day"},
    "archive": {"archive_case": "text", "archive_volume": "text", "archive_shelf": "text"},
    "reopen": {"reason": "prose"},
}
"""What kind each typed question of each action is."""
