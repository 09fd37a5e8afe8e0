"""The office: its officers and their work, its terms, its copies."""

from collections.abc import Mapping
from enum import Enum

from desktop_app.domain.handing_over import Matter, Part
from desktop_app.domain.office import EndOfTerm, Profile, Series
from desktop_app.domain.officer import Role
from desktop_app.domain.safekeeping import Origin
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.tasks.keep_calendar import DayKind
from desktop_app.tasks.move_work import Why

WORDS: Mapping[Enum, str] = {
    Profile.LAW_59: QT_TRANSLATE_NOOP("words", "Public body, 59-FZ"),
    Profile.COMMERCIAL: QT_TRANSLATE_NOOP("words", "Commercial firm"),
    EndOfTerm.PREVIOUS_WORKING_DAY: QT_TRANSLATE_NOOP("words", "To the working day before"),
    EndOfTerm.NEXT_WORKING_DAY: QT_TRANSLATE_NOOP("words", "To the next working day"),
    EndOfTerm.AS_IS: QT_TRANSLATE_NOOP("words", "Stays as it is"),
    DayKind.OFF: QT_TRANSLATE_NOOP("words", "Day off"),
    DayKind.WORKING: QT_TRANSLATE_NOOP("words", "Working day"),
    Series.CASE_FILE: QT_TRANSLATE_NOOP("words", "Case files"),
    Series.APPEAL: QT_TRANSLATE_NOOP("words", "Appeals"),
    Series.LETTER: QT_TRANSLATE_NOOP("words", "Outgoing letters"),
    Role.SECRETARY: QT_TRANSLATE_NOOP("words", "Secretary"),
    Role.DISPATCHER: QT_TRANSLATE_NOOP("words", "Dispatcher"),
    Role.RESPONSIBLE: QT_TRANSLATE_NOOP("words", "Responsible"),
    Role.HELPER: QT_TRANSLATE_NOOP("words", "Helper"),
    Role.HEAD: QT_TRANSLATE_NOOP("words", "Head"),
    Why.AWAY: QT_TRANSLATE_NOOP("words", "Away for long"),
    Why.LEAVES: QT_TRANSLATE_NOOP("words", "Leaves the office"),
    Matter.APPEAL: QT_TRANSLATE_NOOP("words", "Appeal"),
    Matter.CONTACT: QT_TRANSLATE_NOOP("words", "Call or meeting"),
    Matter.IMPROVEMENT: QT_TRANSLATE_NOOP("words", "Improvement"),
    Matter.NOTICE: QT_TRANSLATE_NOOP("words", "Refusal to hear of"),
    Part.RESPONSIBLE: QT_TRANSLATE_NOOP("words", "answers"),
    Part.HELPER: QT_TRANSLATE_NOOP("words", "helps"),
    Part.EXECUTOR: QT_TRANSLATE_NOOP("words", "works on a question"),
    Part.STAGE: QT_TRANSLATE_NOOP("words", "a stage of the route"),
    Part.CONTACT: QT_TRANSLATE_NOOP("words", "a call or a meeting"),
    Part.IMPROVEMENT: QT_TRANSLATE_NOOP("words", "an improvement"),
    Part.NOTICE: QT_TRANSLATE_NOOP("words", "a refusal to hear of"),
    Origin.BACKUP: QT_TRANSLATE_NOOP("words", "backup"),
    Origin.SET_ASIDE: QT_TRANSLATE_NOOP("words", "set aside by a restore"),
    Origin.SALVAGED: QT_TRANSLATE_NOOP("words", "read out of a damaged file"),
}
