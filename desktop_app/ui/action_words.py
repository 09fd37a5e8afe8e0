"""Actions on an appeal in the words of buttons and menus."""

from collections.abc import Mapping

from desktop_app.domain.actions import Action
from desktop_app.domain.routes import Stage, Yield
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui.language import translate

_WORDS: Mapping[Action, str] = {
    Action.FINISH_STAGE: QT_TRANSLATE_NOOP("actions", "&Finish the stage…"),
    Action.ANSWER: QT_TRANSLATE_NOOP("actions", "&Answer…"),
    Action.ASSIGN: QT_TRANSLATE_NOOP("actions", "&Assign to others…"),
    Action.HAND_OUT: QT_TRANSLATE_NOOP("actions", "&Hand to helpers…"),
    Action.SPLIT_QUESTIONS: QT_TRANSLATE_NOOP("actions", "&Split the questions…"),
    Action.CONTROL: QT_TRANSLATE_NOOP("actions", "&Control…"),
    Action.REQUEST_DETAILS: QT_TRANSLATE_NOOP("actions", "&Ask the author for details…"),
    Action.REQUEST_DOCUMENTS: QT_TRANSLATE_NOOP("actions", "Request &documents…"),
    Action.NOTE_REPLY: QT_TRANSLATE_NOOP("actions", "&Note a reply…"),
    Action.INTERIM_ANSWER: QT_TRANSLATE_NOOP("actions", "&Interim answer…"),
    Action.EXTEND: QT_TRANSLATE_NOOP("actions", "&Extend the term…"),
    Action.FORWARD: QT_TRANSLATE_NOOP("actions", "&Forward by competence…"),
    Action.RETURN_COMPLAINT: QT_TRANSLATE_NOOP("actions", "&Return the complaint…"),
    Action.LEAVE_UNANSWERED: QT_TRANSLATE_NOOP("actions", "Leave &without an answer…"),
    Action.STOP_CORRESPONDENCE: QT_TRANSLATE_NOOP("actions", "&Stop the correspondence…"),
    Action.WITHDRAW: QT_TRANSLATE_NOOP("actions", "With&drawn by its author…"),
    Action.CLOSE: QT_TRANSLATE_NOOP("actions", "Cl&ose…"),
    Action.ARCHIVE: QT_TRANSLATE_NOOP("actions", "&Put into the archive…"),
    Action.REOPEN: QT_TRANSLATE_NOOP("actions", "&Reopen…"),
}


def of(action: Action) -> str:
    """What the action is called, with its mnemonic."""
    return translate("actions", _WORDS[action])


def of_main(action: Action, stage: Stage | None) -> str:
    """What the one main button says: a visa is not finished but given."""
    if action is Action.FINISH_STAGE and stage is not None and stage.yields is Yield.VISA:
        return translate("actions", "&Approve or return…")
    return of(action)
