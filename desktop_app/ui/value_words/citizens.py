"""Whose case file it is, and what is known of the citizen."""

from collections.abc import Mapping
from enum import Enum

from desktop_app.domain.citizen import ApplicantKind, Benefit, Gender, LegalBasis, SocialStatus
from desktop_app.domain.identifiers import IdentifierKind
from desktop_app.domain.portrait import Section, Tally
from desktop_app.domain.readings import Manner
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.tasks.merge_case_files import Kept
from desktop_app.tasks.register_appeal.draft import Decision

WORDS: Mapping[Enum, str] = {
    ApplicantKind.PERSON: QT_TRANSLATE_NOOP("words", "Person"),
    ApplicantKind.ORGANISATION: QT_TRANSLATE_NOOP("words", "Organisation"),
    ApplicantKind.ANONYMOUS: QT_TRANSLATE_NOOP("words", "Anonymous"),
    Gender.MALE: QT_TRANSLATE_NOOP("words", "Male"),
    Gender.FEMALE: QT_TRANSLATE_NOOP("words", "Female"),
    SocialStatus.WORKER: QT_TRANSLATE_NOOP("words", "Employed"),
    SocialStatus.PENSIONER: QT_TRANSLATE_NOOP("words", "Pensioner"),
    SocialStatus.STUDENT: QT_TRANSLATE_NOOP("words", "Student"),
    SocialStatus.UNEMPLOYED: QT_TRANSLATE_NOOP("words", "Unemployed"),
    SocialStatus.ENTREPRENEUR: QT_TRANSLATE_NOOP("words", "Entrepreneur"),
    SocialStatus.CIVIL_SERVANT: QT_TRANSLATE_NOOP("words", "Civil servant"),
    SocialStatus.SERVICEMAN: QT_TRANSLATE_NOOP("words", "Serviceman"),
    SocialStatus.HOMEMAKER: QT_TRANSLATE_NOOP("words", "Homemaker"),
    SocialStatus.OTHER: QT_TRANSLATE_NOOP("words", "Other"),
    Benefit.WAR_VETERAN: QT_TRANSLATE_NOOP("words", "War veteran"),
    Benefit.COMBAT_VETERAN: QT_TRANSLATE_NOOP("words", "Combat veteran"),
    Benefit.LABOUR_VETERAN: QT_TRANSLATE_NOOP("words", "Labour veteran"),
    Benefit.DISABLED: QT_TRANSLATE_NOOP("words", "Disabled person"),
    Benefit.DISABLED_CHILD_PARENT: QT_TRANSLATE_NOOP("words", "Parent of a disabled child"),
    Benefit.LARGE_FAMILY: QT_TRANSLATE_NOOP("words", "Large family"),
    Benefit.ORPHAN: QT_TRANSLATE_NOOP("words", "Orphan"),
    Benefit.RADIATION: QT_TRANSLATE_NOOP("words", "Victim of radiation"),
    Benefit.REPRESSED: QT_TRANSLATE_NOOP("words", "Victim of repression"),
    Benefit.LOW_INCOME: QT_TRANSLATE_NOOP("words", "Low income"),
    LegalBasis.APPEALS_LAW: QT_TRANSLATE_NOOP("words", "Law on appeals (59-FZ)"),
    LegalBasis.CONSENT: QT_TRANSLATE_NOOP("words", "Consent of the person"),
    LegalBasis.CONTRACT: QT_TRANSLATE_NOOP("words", "Contract"),
    IdentifierKind.SNILS: QT_TRANSLATE_NOOP("words", "SNILS"),
    IdentifierKind.TAXPAYER: QT_TRANSLATE_NOOP("words", "INN"),
    IdentifierKind.PASSPORT: QT_TRANSLATE_NOOP("words", "Passport"),
    IdentifierKind.PORTAL: QT_TRANSLATE_NOOP("words", "Portal login"),
    IdentifierKind.OTHER_SYSTEM: QT_TRANSLATE_NOOP("words", "Other system"),
    Decision.YES: QT_TRANSLATE_NOOP("words", "Yes, the case file is there"),
    Decision.NO: QT_TRANSLATE_NOOP("words", "No, this is the first appeal"),
    Kept.FIRST: QT_TRANSLATE_NOOP("words", "The one at the left"),
    Kept.SECOND: QT_TRANSLATE_NOOP("words", "The one at the right"),
    Manner.SHOWN: QT_TRANSLATE_NOOP("words", "Looked at"),
    Manner.PRINTED: QT_TRANSLATE_NOOP("words", "Portrait printed"),
    Section.IDENTITY: QT_TRANSLATE_NOOP("words", "Who it is"),
    Section.CONTACTS: QT_TRANSLATE_NOOP("words", "Contacts"),
    Section.CATEGORIES: QT_TRANSLATE_NOOP("words", "Categories"),
    Section.IDENTIFIERS: QT_TRANSLATE_NOOP("words", "Numbers of documents"),
    Section.APPEALS: QT_TRANSLATE_NOOP("words", "Appeals"),
    Section.LETTERS: QT_TRANSLATE_NOOP("words", "Letters"),
    Section.FILES: QT_TRANSLATE_NOOP("words", "Files"),
    Section.MEETINGS: QT_TRANSLATE_NOOP("words", "Calls and receptions"),
    Section.FEEDBACK: QT_TRANSLATE_NOOP("words", "Feedback"),
    Section.NOTES: QT_TRANSLATE_NOOP("words", "Notes"),
    Tally.OVERDUE: QT_TRANSLATE_NOOP("words", "overdue"),
    Tally.DUE_SOON: QT_TRANSLATE_NOOP("words", "due soon"),
    Tally.IN_TERM: QT_TRANSLATE_NOOP("words", "in term"),
    Tally.NO_TERM: QT_TRANSLATE_NOOP("words", "without a term"),
    Tally.ANSWERED: QT_TRANSLATE_NOOP("words", "answered"),
    Tally.ANSWERED_LATE: QT_TRANSLATE_NOOP("words", "answered late"),
    Tally.ENDED: QT_TRANSLATE_NOOP("words", "ended without an answer"),
}
