"""Calls, meetings, receptions, and what applicants say of the work."""

from collections.abc import Mapping
from enum import Enum

from desktop_app.domain.contact import ContactKind, ContactOutcome, RefusalAction
from desktop_app.domain.feedback import FeedbackChannel, FeedbackView, ImprovementState, Score
from desktop_app.flow.words import QT_TRANSLATE_NOOP

WORDS: Mapping[Enum, str] = {
    ContactKind.CALL: QT_TRANSLATE_NOOP("words", "Call"),
    ContactKind.MEETING: QT_TRANSLATE_NOOP("words", "Meeting"),
    ContactKind.RECEPTION: QT_TRANSLATE_NOOP("words", "Reception"),
    ContactOutcome.NOT_REACHED: QT_TRANSLATE_NOOP("words", "Did not take place"),
    ContactOutcome.NOT_DECIDED: QT_TRANSLATE_NOOP("words", "Nothing decided yet"),
    ContactOutcome.DECIDED: QT_TRANSLATE_NOOP("words", "Decided"),
    ContactOutcome.ANSWERED: QT_TRANSLATE_NOOP("words", "Answered orally"),
    ContactOutcome.APPEAL: QT_TRANSLATE_NOOP("words", "Becomes an appeal"),
    ContactOutcome.DIRECTED: QT_TRANSLATE_NOOP("words", "Told where to appeal"),
    ContactOutcome.DECLINED: QT_TRANSLATE_NOOP("words", "Declined"),
    RefusalAction.TEXT: QT_TRANSLATE_NOOP("words", "An explanation"),
    RefusalAction.NOTIFY: QT_TRANSLATE_NOOP("words", "That an officer hears of it"),
    RefusalAction.LETTER: QT_TRANSLATE_NOOP("words", "A letter"),
    FeedbackChannel.PHONE: QT_TRANSLATE_NOOP("words", "By telephone"),
    FeedbackChannel.VISIT: QT_TRANSLATE_NOOP("words", "In person"),
    FeedbackChannel.FORM: QT_TRANSLATE_NOOP("words", "On the feedback form"),
    FeedbackChannel.LETTER: QT_TRANSLATE_NOOP("words", "By letter"),
    FeedbackChannel.EMAIL: QT_TRANSLATE_NOOP("words", "By e-mail"),
    FeedbackChannel.SITE: QT_TRANSLATE_NOOP("words", "On the site"),
    Score.VERY_BAD: QT_TRANSLATE_NOOP("words", "1 – very bad"),
    Score.BAD: QT_TRANSLATE_NOOP("words", "2 – bad"),
    Score.FAIR: QT_TRANSLATE_NOOP("words", "3 – fair"),
    Score.GOOD: QT_TRANSLATE_NOOP("words", "4 – good"),
    Score.EXCELLENT: QT_TRANSLATE_NOOP("words", "5 – excellent"),
    FeedbackView.ALL: QT_TRANSLATE_NOOP("words", "All feedback"),
    FeedbackView.IMPROVEMENTS_OPEN: QT_TRANSLATE_NOOP("words", "Improvements to be done"),
    FeedbackView.IMPROVEMENTS_OVERDUE: QT_TRANSLATE_NOOP("words", "Improvements overdue"),
    ImprovementState.OPEN: QT_TRANSLATE_NOOP("words", "to be done"),
    ImprovementState.OVERDUE: QT_TRANSLATE_NOOP("words", "overdue"),
    ImprovementState.DONE: QT_TRANSLATE_NOOP("words", "done"),
}
