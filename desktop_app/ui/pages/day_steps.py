"""The next step of each row of «Мой день»."""

from desktop_app.domain.actions import Action
from desktop_app.domain.ports import Register
from desktop_app.domain.waiting import Waiting, WaitingLine
from desktop_app.tasks.send_letters import Subject
from desktop_app.ui import contact_openings, letter_openings, openings
from desktop_app.ui.asking import AtOnce, Begin
from desktop_app.ui.language import translate

_ACTIONS = {Waiting.REQUESTS: Action.NOTE_REPLY, Waiting.CHECKS: Action.CONTROL}


def step_of(register: Register, what: Waiting, line: WaitingLine) -> Begin:
    """The task that a row leads to. Belongs to Room.READ; letters are sent at once instead, see `sent`."""
    if what is Waiting.CONTACTS:
        opening = contact_openings.appeal_of_reception if line.to_register else contact_openings.contact_holding
        return opening(register, line.id)
    if what is Waiting.NOTICES:
        return contact_openings.noting_refusal(register, line.id)
    if what is Waiting.IMPROVEMENTS:
        return openings.closing_improvement(register, line.id)
    action = _ACTIONS.get(what, Action.FINISH_STAGE)
    # An appeal whose officer has left is at no stage that somebody could finish: it is given to another one.
    return openings.action(register, action if line.id else Action.ASSIGN, line.appeal_id or 0)


def sent(line: WaitingLine) -> AtOnce:
    """One letter went out today."""
    told = translate("my_day", "Letter {number} has gone out").format(number=line.title)
    return AtOnce(
        openings.SEND_LETTERS, Subject((line.id,), line.title), told, Subject((line.id,), line.title, taken_back=True)
    )


def all_sent(register: Register) -> Begin:
    """All letters that are to be sent went out on a day. Belongs to Room.READ."""
    ids = register.letters_to_send()
    return letter_openings.sending(ids, translate("my_day", "%n letter(s)", None, len(ids)))
