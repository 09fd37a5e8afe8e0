"""The events of a timeline in the words of the screen: what happened to what."""

from dataclasses import dataclass

from desktop_app.domain.journey import CONTROL, DETAILS, DOCUMENTS, INSTRUCTION
from desktop_app.domain.ports import ChangeAction, Event, FieldChange
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui.language import translate


@dataclass(frozen=True, slots=True)
class Told:
    """How a timeline speaks of a kind of row: what it is called in the plural, its icon, and a sentence for each event.

    `said` names the fields that are told of a new one: what it is about.
    """

    many: str
    icon: str
    added: str
    changed: str
    annulled: str
    undone: str
    said: tuple[str, ...] = ()


SUBJECTS: dict[str, Told] = {
    "appeal": Told(
        QT_TRANSLATE_NOOP("timeline", "Appeals"),
        "appeals",
        QT_TRANSLATE_NOOP("timeline", "Appeal {number} registered"),
        QT_TRANSLATE_NOOP("timeline", "Appeal {number} changed"),
        QT_TRANSLATE_NOOP("timeline", "Appeal {number} annulled"),
        QT_TRANSLATE_NOOP("timeline", "Change of appeal {number} undone"),
    ),
    "letter": Told(
        QT_TRANSLATE_NOOP("timeline", "Letters"),
        "letter",
        QT_TRANSLATE_NOOP("timeline", "Letter {number} made"),
        QT_TRANSLATE_NOOP("timeline", "Letter {number} changed"),
        QT_TRANSLATE_NOOP("timeline", "Letter {number} annulled"),
        QT_TRANSLATE_NOOP("timeline", "Change of letter {number} undone"),
    ),
    "contact": Told(
        QT_TRANSLATE_NOOP("timeline", "Calls and receptions"),
        "phone",
        QT_TRANSLATE_NOOP("timeline", "Planned: {number}"),
        QT_TRANSLATE_NOOP("timeline", "Changed: {number}"),
        QT_TRANSLATE_NOOP("timeline", "Planning undone: {number}"),
        QT_TRANSLATE_NOOP("timeline", "Change undone: {number}"),
        ("officer_id", "subject", "outcome"),
    ),
    "assignment": Told(
        QT_TRANSLATE_NOOP("timeline", "Course of the work"),
        "check",
        QT_TRANSLATE_NOOP("timeline", "Given: {number}"),
        QT_TRANSLATE_NOOP("timeline", "Course of the work: {number}"),
        QT_TRANSLATE_NOOP("timeline", "Taken back: {number}"),
        QT_TRANSLATE_NOOP("timeline", "As before: {number}"),
        ("officer_id", "executor", "text", "due_on"),
    ),
    "note": Told(
        QT_TRANSLATE_NOOP("timeline", "Notes"),
        "edit",
        QT_TRANSLATE_NOOP("timeline", "Note of {number} written"),
        QT_TRANSLATE_NOOP("timeline", "Note of {number} changed"),
        QT_TRANSLATE_NOOP("timeline", "Note of {number} undone"),
        QT_TRANSLATE_NOOP("timeline", "Change of the note of {number} undone"),
        ("text",),
    ),
    "feedback": Told(
        QT_TRANSLATE_NOOP("timeline", "Feedback"),
        "feedback",
        QT_TRANSLATE_NOOP("timeline", "Feedback of {number} entered"),
        QT_TRANSLATE_NOOP("timeline", "Feedback of {number} changed"),
        QT_TRANSLATE_NOOP("timeline", "Feedback of {number} undone"),
        QT_TRANSLATE_NOOP("timeline", "Change of the feedback of {number} undone"),
        ("score", "channel", "text"),
    ),
    "improvement": Told(
        QT_TRANSLATE_NOOP("timeline", "Improvements"),
        "flag",
        QT_TRANSLATE_NOOP("timeline", "To be improved: {number}"),
        QT_TRANSLATE_NOOP("timeline", "Improvement “{number}” changed"),
        QT_TRANSLATE_NOOP("timeline", "Improvement “{number}” undone"),
        QT_TRANSLATE_NOOP("timeline", "Change of the improvement “{number}” undone"),
        ("owner_id", "due_on"),
    ),
    "case_file": Told(
        QT_TRANSLATE_NOOP("timeline", "Case file"),
        "case-files",
        QT_TRANSLATE_NOOP("timeline", "Case file {number} opened"),
        QT_TRANSLATE_NOOP("timeline", "Case file {number} corrected"),
        QT_TRANSLATE_NOOP("timeline", "Case file {number} annulled"),
        QT_TRANSLATE_NOOP("timeline", "Correction of case file {number} undone"),
    ),
}
"""What timelines tell of, in the order of their filters."""

MOVES = frozenset({"case_file_id", "merged_into_id"})
"""Fields that say in which case file a row lies: the headline tells them."""

REMOVAL = "annulled"
"""The field that says whether a note has been removed: the headline tells it too."""


BESIDE_THE_ROUTE = {
    DETAILS: QT_TRANSLATE_NOOP("timeline", "request of details"),
    DOCUMENTS: QT_TRANSLATE_NOOP("timeline", "request of documents"),
    INSTRUCTION: QT_TRANSLATE_NOOP("timeline", "instruction"),
    CONTROL: QT_TRANSLATE_NOOP("timeline", "control"),
}
"""What is given outside the stages of a route, which have titles of their own."""

HELD_AT_ONCE = QT_TRANSLATE_NOOP("timeline", "Held without being planned: {number}")

NOTE_REMOVED = QT_TRANSLATE_NOOP("timeline", "Note of {number} removed")
NOTE_PUT_BACK = QT_TRANSLATE_NOOP("timeline", "Note of {number} put back")


def many(subject: str) -> str:
    """A kind of event, as a filter names it."""
    return translate("timeline", SUBJECTS[subject].many)


def in_words(event: Event) -> str:
    """The headline of an event."""
    move = next((each for each in event.changes if each.field in MOVES), None)
    if move is not None and event.action is not ChangeAction.ADDED:
        return _moved(event, move)
    told = SUBJECTS[event.subject]
    removal = next((each for each in event.changes if each.field == REMOVAL), None)
    if event.action is ChangeAction.ADDED:
        said = HELD_AT_ONCE if _was_held(event) else told.added
    elif event.action is ChangeAction.UNDONE:
        # What was added is annulled, what was changed is as it was: only there a field tells what it was.
        said = told.undone if told_fields(event) or (removal and removal.after == "no") else told.annulled
    elif removal is not None:
        said = NOTE_REMOVED if removal.after == "yes" else NOTE_PUT_BACK
    else:
        said = told.changed
    return translate("timeline", said).format(number=called(event.title))


def _was_held(event: Event) -> bool:
    """Whether a new contact has its outcome already."""
    return event.subject == "contact" and any(each.field == "outcome" and each.after for each in event.changes)


def called(title: str) -> str:
    """What a row is called: its own title, or the name of what is given outside the stages of a route."""
    return translate("timeline", BESIDE_THE_ROUTE[title]) if title in BESIDE_THE_ROUTE else title


def told_fields(event: Event) -> tuple[FieldChange, ...]:
    """The fields that are told under the headline."""
    if event.action is ChangeAction.ADDED:
        said = SUBJECTS[event.subject].said
        return tuple(each for each in event.changes if each.field in said)
    return tuple(each for each in event.changes if each.field not in {*MOVES, REMOVAL})


def _moved(event: Event, move: FieldChange) -> str:
    if event.subject == "appeal":
        said = translate("timeline", "Appeal {number}: from case file {before} to {after}")
    elif event.subject == "letter":
        said = translate("timeline", "Letter {number}: from case file {before} to {after}")
    elif event.subject != "case_file":
        said = translate("timeline", "{number}: from case file {before} to {after}")
    elif move.before and move.after:
        said = translate("timeline", "Case file {number}, merged before, leads to {after} now")
    elif event.action is ChangeAction.UNDONE:
        said = (
            translate("timeline", "Splitting of case file {number} from {after} undone")
            if move.after
            else translate("timeline", "Merging of case file {number} into {before} undone")
        )
    elif move.after:
        said = translate("timeline", "Case file {number} merged into {after}, with all that lay in it")
    else:
        said = translate("timeline", "Case file {number} split off from {before}, with what came from it")
    return said.format(number=event.title, before=move.before, after=move.after)
