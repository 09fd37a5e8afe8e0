"""The office's values in the words of the screen, in the language it speaks now."""

from datetime import date, datetime
from enum import Enum

from PySide6.QtCore import QLocale

from desktop_app.domain import dates
from desktop_app.domain.appeal import AppealKind, Channel, Mark, Outcome, QuestionStatus
from desktop_app.domain.article_11 import Ground
from desktop_app.domain.citizen import ApplicantKind, Benefit, Gender, LegalBasis, SocialStatus
from desktop_app.domain.contact import ContactKind, ContactOutcome, RefusalAction
from desktop_app.domain.deadlines import Due
from desktop_app.domain.evidence import Reason
from desktop_app.domain.feedback import FeedbackChannel, FeedbackView, ImprovementState, Score
from desktop_app.domain.handing_over import Matter, Part
from desktop_app.domain.identifiers import IdentifierKind
from desktop_app.domain.importing import Doubles, Encoding, NumberTaken, Separator, Target, Unanswered
from desktop_app.domain.letter import Letter
from desktop_app.domain.office import EndOfTerm, Profile, Series
from desktop_app.domain.officer import Role
from desktop_app.domain.outcomes import Answered
from desktop_app.domain.portrait import Section, Tally
from desktop_app.domain.ports import AppealFilter
from desktop_app.domain.routes import Verdict
from desktop_app.domain.safekeeping import Backup, Contents, Origin
from desktop_app.domain.typography import whole_articles
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.tasks.control import Check
from desktop_app.tasks.keep_calendar import DayKind
from desktop_app.tasks.merge_case_files import Kept
from desktop_app.tasks.move_work import Why
from desktop_app.tasks.register_appeal import Decision
from desktop_app.ui.language import spoken, translate

_WORDS: dict[Enum, str] = {
    ApplicantKind.PERSON: QT_TRANSLATE_NOOP("words", "Person"),
    ApplicantKind.ORGANISATION: QT_TRANSLATE_NOOP("words", "Organisation"),
    ApplicantKind.ANONYMOUS: QT_TRANSLATE_NOOP("words", "Anonymous"),
    Decision.YES: QT_TRANSLATE_NOOP("words", "Yes, the case file is there"),
    Decision.NO: QT_TRANSLATE_NOOP("words", "No, this is the first appeal"),
    Kept.FIRST: QT_TRANSLATE_NOOP("words", "The one at the left"),
    Kept.SECOND: QT_TRANSLATE_NOOP("words", "The one at the right"),
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
    Part.RESPONSIBLE: QT_TRANSLATE_NOOP("words", "answers"),
    Part.HELPER: QT_TRANSLATE_NOOP("words", "helps"),
    Part.EXECUTOR: QT_TRANSLATE_NOOP("words", "works on a question"),
    Part.STAGE: QT_TRANSLATE_NOOP("words", "a stage of the route"),
    Part.CONTACT: QT_TRANSLATE_NOOP("words", "a call or a meeting"),
    Part.IMPROVEMENT: QT_TRANSLATE_NOOP("words", "an improvement"),
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
    AppealKind.PROPOSAL: QT_TRANSLATE_NOOP("words", "Proposal"),
    AppealKind.STATEMENT: QT_TRANSLATE_NOOP("words", "Application"),
    AppealKind.COMPLAINT: QT_TRANSLATE_NOOP("words", "Complaint"),
    AppealKind.INQUIRY: QT_TRANSLATE_NOOP("words", "Inquiry by telephone"),
    AppealKind.NOT_AN_APPEAL: QT_TRANSLATE_NOOP("words", "Not an appeal"),
    Channel.POST: QT_TRANSLATE_NOOP("words", "Post"),
    Channel.IN_HAND: QT_TRANSLATE_NOOP("words", "Handed in"),
    Channel.STATE_PORTAL: QT_TRANSLATE_NOOP("words", "State services portal (EPGU)"),
    Channel.SITE: QT_TRANSLATE_NOOP("words", "Site with ESIA login"),
    Channel.OTHER_SYSTEM: QT_TRANSLATE_NOOP("words", "Other information system"),
    Channel.RECEPTION: QT_TRANSLATE_NOOP("words", "Personal reception"),
    Channel.STATE_MAIL: QT_TRANSLATE_NOOP("words", "Interagency mail (MEDO)"),
    Channel.OTHER_BODY: QT_TRANSLATE_NOOP("words", "From another body"),
    Channel.DEPUTY: QT_TRANSLATE_NOOP("words", "Through a deputy"),
    Channel.FAX: QT_TRANSLATE_NOOP("words", "Fax"),
    Channel.PHONE: QT_TRANSLATE_NOOP("words", "Telephone"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("words", "Plain e-mail"),
    Mark.FIRST: QT_TRANSLATE_NOOP("words", "First"),
    Mark.REPEATED: QT_TRANSLATE_NOOP("words", "Repeated"),
    Mark.MULTIPLE: QT_TRANSLATE_NOOP("words", "Repeated many times"),
    Mark.DUPLICATE: QT_TRANSLATE_NOOP("words", "Duplicate"),
    Mark.TYPICAL: QT_TRANSLATE_NOOP("words", "Typical"),
    Mark.ANONYMOUS: QT_TRANSLATE_NOOP("words", "Unsigned"),
    Mark.COLLECTIVE: QT_TRANSLATE_NOOP("words", "Collective"),
    Mark.MIGRATION: QT_TRANSLATE_NOOP("words", "Migration, 20 days"),
    QuestionStatus.UNDER_REVIEW: QT_TRANSLATE_NOOP("words", "Under review"),
    QuestionStatus.EXTENDED: QT_TRANSLATE_NOOP("words", "Under review, extended"),
    QuestionStatus.EXPLAINED: QT_TRANSLATE_NOOP("words", "Explained"),
    QuestionStatus.SUPPORTED: QT_TRANSLATE_NOOP("words", "Supported"),
    QuestionStatus.MEASURES_TAKEN: QT_TRANSLATE_NOOP("words", "Supported, measures taken"),
    QuestionStatus.NOT_SUPPORTED: QT_TRANSLATE_NOOP("words", "Not supported"),
    QuestionStatus.FORWARDED: QT_TRANSLATE_NOOP("words", "Forwarded to the competent body"),
    QuestionStatus.ANSWERED: QT_TRANSLATE_NOOP("words", "Answered"),
    QuestionStatus.NO_ANSWER: QT_TRANSLATE_NOOP("words", "Left without an answer"),
    Outcome.ANSWERED: QT_TRANSLATE_NOOP("words", "Answered"),
    Outcome.FORWARDED: QT_TRANSLATE_NOOP("words", "Forwarded to the competent body"),
    Outcome.RETURNED: QT_TRANSLATE_NOOP("words", "Returned to its author"),
    Outcome.NO_ANSWER: QT_TRANSLATE_NOOP("words", "Left without an answer"),
    Outcome.CORRESPONDENCE_STOPPED: QT_TRANSLATE_NOOP("words", "Correspondence stopped"),
    Outcome.WITHDRAWN: QT_TRANSLATE_NOOP("words", "Withdrawn by its author"),
    Check.PUT_ON: QT_TRANSLATE_NOOP("words", "Put under control"),
    Check.CHECKED: QT_TRANSLATE_NOOP("words", "Checked, check again"),
    Check.TAKE_OFF: QT_TRANSLATE_NOOP("words", "Take off control"),
    Verdict.DONE: QT_TRANSLATE_NOOP("words", "Done"),
    Verdict.APPROVED: QT_TRANSLATE_NOOP("words", "Approved"),
    Verdict.RETURNED: QT_TRANSLATE_NOOP("words", "Returned"),
    Verdict.CEASED: QT_TRANSLATE_NOOP("words", "Taken away"),
    Answered.EXPLAINED: QT_TRANSLATE_NOOP("words", "Explained"),
    Answered.SUPPORTED: QT_TRANSLATE_NOOP("words", "Supported"),
    Answered.MEASURES_TAKEN: QT_TRANSLATE_NOOP("words", "Supported, measures taken"),
    Answered.NOT_SUPPORTED: QT_TRANSLATE_NOOP("words", "Not supported"),
    Ground.NO_AUTHOR: QT_TRANSLATE_NOOP("words", "No surname or no address (part 1)"),
    Ground.CRIME: QT_TRANSLATE_NOOP("words", "No surname or no address, but a crime is reported (part 1)"),
    Ground.COURT_RULING: QT_TRANSLATE_NOOP("words", "A court ruling is contested (part 2)"),
    Ground.ABUSE: QT_TRANSLATE_NOOP("words", "Obscene or offending words, threats (part 3)"),
    Ground.ILLEGIBLE: QT_TRANSLATE_NOOP("words", "The text can't be read (part 4)"),
    Ground.UNCLEAR: QT_TRANSLATE_NOOP("words", "The text does not tell what it is about (part 4.1)"),
    Ground.ON_THE_SITE: QT_TRANSLATE_NOOP("words", "The answer stands on the site (part 5.1)"),
    Ground.PROTECTED: QT_TRANSLATE_NOOP("words", "An answer would disclose a protected secret (part 6)"),
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
    IdentifierKind.SNILS: QT_TRANSLATE_NOOP("words", "SNILS"),
    IdentifierKind.TAXPAYER: QT_TRANSLATE_NOOP("words", "INN"),
    IdentifierKind.PASSPORT: QT_TRANSLATE_NOOP("words", "Passport"),
    IdentifierKind.PORTAL: QT_TRANSLATE_NOOP("words", "Portal login"),
    IdentifierKind.OTHER_SYSTEM: QT_TRANSLATE_NOOP("words", "Other system"),
    Reason.SAME_IDENTIFIER: QT_TRANSLATE_NOOP("words", "same number of a document"),
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("words", "same full name"),
    Reason.SAME_SURNAME: QT_TRANSLATE_NOOP("words", "same surname"),
    Reason.SAME_GIVEN_NAME: QT_TRANSLATE_NOOP("words", "same name"),
    Reason.SAME_PATRONYMIC: QT_TRANSLATE_NOOP("words", "same patronymic"),
    Reason.SAME_ORGANISATION: QT_TRANSLATE_NOOP("words", "same organisation"),
    Reason.SAME_BIRTH_DATE: QT_TRANSLATE_NOOP("words", "same date of birth"),
    Reason.SAME_PHONE: QT_TRANSLATE_NOOP("words", "same phone"),
    Reason.SAME_ADDRESS: QT_TRANSLATE_NOOP("words", "same address"),
    Reason.NAMES_SWAPPED: QT_TRANSLATE_NOOP("words", "parts of the name in each other's places"),
    Reason.SURNAME_SPELLED: QT_TRANSLATE_NOOP("words", "surname in another alphabet or keyboard layout"),
    Reason.SURNAME_NEAR: QT_TRANSLATE_NOOP("words", "surname differs by one letter"),
    Reason.SURNAME_FARTHER: QT_TRANSLATE_NOOP("words", "surname differs by two letters"),
    Reason.SURNAME_HALF: QT_TRANSLATE_NOOP("words", "half of a double surname"),
    Reason.SURNAME_OF_FAMILY: QT_TRANSLATE_NOOP("words", "same surname of the other gender"),
    Reason.SURNAME_BEGINS: QT_TRANSLATE_NOOP("words", "surname begins so"),
    Reason.OTHER_SURNAME: QT_TRANSLATE_NOOP("words", "other surname"),
    Reason.NAME_SPELLED: QT_TRANSLATE_NOOP("words", "name in another alphabet or keyboard layout"),
    Reason.NAME_NEAR: QT_TRANSLATE_NOOP("words", "name differs by one letter"),
    Reason.NAME_SHORT: QT_TRANSLATE_NOOP("words", "short form of the name"),
    Reason.INITIAL_FITS: QT_TRANSLATE_NOOP("words", "initial of the name fits"),
    Reason.NAME_BEGINS: QT_TRANSLATE_NOOP("words", "name begins so"),
    Reason.OTHER_NAME: QT_TRANSLATE_NOOP("words", "other name"),
    Reason.PATRONYMIC_SPELLED: QT_TRANSLATE_NOOP("words", "patronymic in another alphabet or keyboard layout"),
    Reason.PATRONYMIC_NEAR: QT_TRANSLATE_NOOP("words", "patronymic differs by one letter"),
    Reason.OTHER_PATRONYMIC: QT_TRANSLATE_NOOP("words", "other patronymic"),
    Reason.ORGANISATION_BEGINS: QT_TRANSLATE_NOOP("words", "organisation begins so"),
    Reason.DAY_MONTH_SWAPPED: QT_TRANSLATE_NOOP("words", "day and month of birth in each other's places"),
    Reason.BIRTH_DATE_NEAR: QT_TRANSLATE_NOOP("words", "date of birth differs by one figure"),
    Reason.OTHER_BIRTH_DATE: QT_TRANSLATE_NOOP("words", "other date of birth"),
    Reason.PHONE_NEAR: QT_TRANSLATE_NOOP("words", "phone differs by one figure"),
    Reason.OTHER_IDENTIFIER: QT_TRANSLATE_NOOP("words", "other SNILS or INN"),
    Target.FULL_NAME: QT_TRANSLATE_NOOP("words", "Whole name of the applicant"),
    Target.SURNAME: QT_TRANSLATE_NOOP("words", "Surname"),
    Target.NAME: QT_TRANSLATE_NOOP("words", "Name"),
    Target.PATRONYMIC: QT_TRANSLATE_NOOP("words", "Patronymic"),
    Target.ORGANISATION: QT_TRANSLATE_NOOP("words", "Organisation"),
    Target.BIRTH_DATE: QT_TRANSLATE_NOOP("words", "Date of birth"),
    Target.GENDER: QT_TRANSLATE_NOOP("words", "Gender"),
    Target.PHONE: QT_TRANSLATE_NOOP("words", "Phones"),
    Target.EMAIL: QT_TRANSLATE_NOOP("words", "E-mail"),
    Target.ADDRESS: QT_TRANSLATE_NOOP("words", "Whole address"),
    Target.POSTAL_CODE: QT_TRANSLATE_NOOP("words", "Postal code"),
    Target.REGION: QT_TRANSLATE_NOOP("words", "Region"),
    Target.DISTRICT: QT_TRANSLATE_NOOP("words", "District"),
    Target.LOCALITY: QT_TRANSLATE_NOOP("words", "Town or village"),
    Target.STREET: QT_TRANSLATE_NOOP("words", "Street"),
    Target.HOUSE: QT_TRANSLATE_NOOP("words", "House"),
    Target.FLAT: QT_TRANSLATE_NOOP("words", "Flat"),
    Target.SOCIAL_STATUS: QT_TRANSLATE_NOOP("words", "Social status"),
    Target.BENEFIT: QT_TRANSLATE_NOOP("words", "Benefit"),
    Target.SNILS: QT_TRANSLATE_NOOP("words", "SNILS"),
    Target.TAXPAYER: QT_TRANSLATE_NOOP("words", "Taxpayer number (INN)"),
    Target.PASSPORT: QT_TRANSLATE_NOOP("words", "Passport"),
    Target.CASE_NUMBER: QT_TRANSLATE_NOOP("words", "Number of the case file"),
    Target.NUMBER: QT_TRANSLATE_NOOP("words", "Number of the appeal"),
    Target.RECEIVED_ON: QT_TRANSLATE_NOOP("words", "Day of receipt"),
    Target.REGISTERED_ON: QT_TRANSLATE_NOOP("words", "Day of registration"),
    Target.SUBSTANCE: QT_TRANSLATE_NOOP("words", "Substance"),
    Target.KIND: QT_TRANSLATE_NOOP("words", "Kind of appeal"),
    Target.CHANNEL: QT_TRANSLATE_NOOP("words", "How it came"),
    Target.RESPONSIBLE: QT_TRANSLATE_NOOP("words", "Responsible officer"),
    Target.DUE_ON: QT_TRANSLATE_NOOP("words", "Due date"),
    Target.ANSWERED_ON: QT_TRANSLATE_NOOP("words", "Day of the answer"),
    Target.TOPIC: QT_TRANSLATE_NOOP("words", "Topic code"),
    Target.SHEETS: QT_TRANSLATE_NOOP("words", "Sheets"),
    Target.RESOLUTION: QT_TRANSLATE_NOOP("words", "Resolution or note"),
    Doubles.ATTACH: QT_TRANSLATE_NOOP("words", "Put its appeal into that case file"),
    Doubles.OPEN_NEW: QT_TRANSLATE_NOOP("words", "Open a new one"),
    Doubles.SKIP: QT_TRANSLATE_NOOP("words", "Leave the row out"),
    Doubles.BY_HAND: QT_TRANSLATE_NOOP("words", "Decide row by row"),
    NumberTaken.TELL: QT_TRANSLATE_NOOP("words", "Leave the row to be corrected"),
    NumberTaken.ADD_YEAR: QT_TRANSLATE_NOOP("words", "Add the year: 12/2024"),
    Unanswered.OPEN: QT_TRANSLATE_NOOP("words", "Wait for an answer"),
    Unanswered.CLOSED: QT_TRANSLATE_NOOP("words", "Were answered on their due date"),
    Encoding.UTF8: QT_TRANSLATE_NOOP("words", "Unicode (UTF-8)"),
    Encoding.UTF16: QT_TRANSLATE_NOOP("words", "Unicode (UTF-16)"),
    Encoding.CP1251: QT_TRANSLATE_NOOP("words", "Windows (CP1251)"),
    Encoding.CP866: QT_TRANSLATE_NOOP("words", "DOS (CP866)"),
    Separator.SEMICOLON: QT_TRANSLATE_NOOP("words", "Semicolon (;)"),
    Separator.COMMA: QT_TRANSLATE_NOOP("words", "Comma (,)"),
    Separator.TAB: QT_TRANSLATE_NOOP("words", "Tab"),
    Separator.BAR: QT_TRANSLATE_NOOP("words", "Bar (|)"),
    Score.VERY_BAD: QT_TRANSLATE_NOOP("words", "1 – very bad"),
    Score.BAD: QT_TRANSLATE_NOOP("words", "2 – bad"),
    Score.FAIR: QT_TRANSLATE_NOOP("words", "3 – fair"),
    Score.GOOD: QT_TRANSLATE_NOOP("words", "4 – good"),
    Score.EXCELLENT: QT_TRANSLATE_NOOP("words", "5 – excellent"),
    FeedbackChannel.PHONE: QT_TRANSLATE_NOOP("words", "By telephone"),
    FeedbackChannel.VISIT: QT_TRANSLATE_NOOP("words", "In person"),
    FeedbackChannel.FORM: QT_TRANSLATE_NOOP("words", "On the feedback form"),
    FeedbackChannel.LETTER: QT_TRANSLATE_NOOP("words", "By letter"),
    FeedbackChannel.EMAIL: QT_TRANSLATE_NOOP("words", "By e-mail"),
    FeedbackChannel.SITE: QT_TRANSLATE_NOOP("words", "On the site"),
    FeedbackView.ALL: QT_TRANSLATE_NOOP("words", "All feedback"),
    FeedbackView.IMPROVEMENTS_OPEN: QT_TRANSLATE_NOOP("words", "Improvements to be done"),
    FeedbackView.IMPROVEMENTS_OVERDUE: QT_TRANSLATE_NOOP("words", "Improvements overdue"),
    Tally.OVERDUE: QT_TRANSLATE_NOOP("words", "overdue"),
    Tally.DUE_SOON: QT_TRANSLATE_NOOP("words", "due soon"),
    Tally.IN_TERM: QT_TRANSLATE_NOOP("words", "in term"),
    Tally.NO_TERM: QT_TRANSLATE_NOOP("words", "without a term"),
    Tally.ANSWERED: QT_TRANSLATE_NOOP("words", "answered"),
    Tally.ANSWERED_LATE: QT_TRANSLATE_NOOP("words", "answered late"),
    Section.IDENTITY: QT_TRANSLATE_NOOP("words", "Who it is"),
    Section.CONTACTS: QT_TRANSLATE_NOOP("words", "Contacts"),
    Section.CATEGORIES: QT_TRANSLATE_NOOP("words", "Categories"),
    Section.IDENTIFIERS: QT_TRANSLATE_NOOP("words", "Numbers of documents"),
    Section.APPEALS: QT_TRANSLATE_NOOP("words", "Appeals"),
    Section.LETTERS: QT_TRANSLATE_NOOP("words", "Letters"),
    Section.FILES: QT_TRANSLATE_NOOP("words", "Files"),
    Section.FEEDBACK: QT_TRANSLATE_NOOP("words", "Feedback"),
    Section.NOTES: QT_TRANSLATE_NOOP("words", "Notes"),
    ImprovementState.OPEN: QT_TRANSLATE_NOOP("words", "to be done"),
    ImprovementState.OVERDUE: QT_TRANSLATE_NOOP("words", "overdue"),
    ImprovementState.DONE: QT_TRANSLATE_NOOP("words", "done"),
    AppealFilter.ALL: QT_TRANSLATE_NOOP("words", "All"),
    AppealFilter.OPEN: QT_TRANSLATE_NOOP("words", "Open"),
    AppealFilter.OVERDUE: QT_TRANSLATE_NOOP("words", "Overdue"),
    AppealFilter.DUE_SOON: QT_TRANSLATE_NOOP("words", "Due today or tomorrow"),
    AppealFilter.DUE_THIS_WEEK: QT_TRANSLATE_NOOP("words", "Due this week"),
    AppealFilter.TO_COMPLETE: QT_TRANSLATE_NOOP("words", "To complete"),
    Origin.BACKUP: QT_TRANSLATE_NOOP("words", "backup"),
    Origin.SET_ASIDE: QT_TRANSLATE_NOOP("words", "set aside by a restore"),
    Origin.SALVAGED: QT_TRANSLATE_NOOP("words", "read out of a damaged file"),
}


KILOBYTE = 1024


def of(member: Enum) -> str:
    """A member of a domain enum in words. Raises KeyError when it has none."""
    return translate("words", _WORDS[member])


def form(name: str) -> str:
    """What a form of letters is called: always in Russian, as the paper is; one of the office's own by its key."""
    from desktop_app.domain.templates import built_in

    template = built_in(name)
    return template.title if template else name


_GROUPS_OF_FORMS = {
    "intake": QT_TRANSLATE_NOOP("words", "On receipt"),
    "forwarding": QT_TRANSLATE_NOOP("words", "Forwarding"),
    "terms": QT_TRANSLATE_NOOP("words", "On the way to the answer"),
    "result": QT_TRANSLATE_NOOP("words", "Answers"),
    "article 11": QT_TRANSLATE_NOOP("words", "Without an answer on the substance"),
    "inside": QT_TRANSLATE_NOOP("words", "Inside the office"),
    "client": QT_TRANSLATE_NOOP("words", "To clients"),
    "free": QT_TRANSLATE_NOOP("words", "Free letters"),
}


def group_of_forms(name: str) -> str:
    """What a group of the list of forms is called; "" for none."""
    return translate("words", _GROUPS_OF_FORMS[name]) if name else ""


def letter(of: Letter) -> str:
    """What a letter is called: as its form was when it was made; an old one by its form, or by what it is about."""
    if of.text.called:
        return of.text.called
    called = form(of.form)
    return called if called != of.form else of.text.subject or of.text.heading or called


def day(when: date) -> str:
    """«15.01.2026, чт»."""
    return dates.show_day(when, spoken().value)


def moment(when: datetime) -> str:
    """«15.01.2026, чт, 10:30»."""
    return f"{day(when.date())}, {when:%H:%M}"


def backup(copy: Backup) -> str:
    """«15.01.2026, чт, 10:30 · 12 МБ», and where it comes from when it is no plain backup."""
    parts = [moment(copy.made_at), size(copy.size)]
    return " · ".join(parts if copy.origin is Origin.BACKUP else [*parts, of(copy.origin)])


def held(contents: Contents) -> str:
    """How much a copy of the register holds."""
    parts = [
        translate("words", "%n case file(s)", None, contents.case_files),
        translate("words", "%n appeal(s)", None, contents.appeals),
        translate("words", "%n letter(s)", None, contents.letters),
    ]
    if contents.last_appeal:
        parts.append(translate("words", "the last appeal is {number}").format(number=contents.last_appeal))
    return " · ".join(parts)


def days(count: int) -> str:
    """«3 дня»."""
    return translate("words", "%n day(s)", None, count)


def term(due: Due) -> str:
    """How a due date came about: «15.01.2026 + 30 дней = 14.02.2026, сб; день нерабочий → 13.02.2026, пт»."""
    sum_ = f"{dates.in_figures(due.start)} + {days(due.term.days)} = {day(due.nominal)}"
    if due.on != due.nominal:
        sum_ = translate("words", "{sum}; a day off → {moved}").format(sum=sum_, moved=day(due.on))
    if not due.is_provisional:
        return sum_
    told = translate("words", "{sum}; provisional: the days off of {year} are not decreed yet")
    return told.format(sum=sum_, year=due.nominal.year)


def article(due: Due) -> str:
    """The article that sets the term; the firm's own term has none."""
    return whole_articles(due.term.article) or translate("words", "the office's own term")


def size(count: int) -> str:
    """«1,4 МБ», «886 байт»."""
    if count < KILOBYTE:
        return translate("words", "%n byte(s)", None, count)
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def decimal(number: float) -> str:
    """«4,25», «4.25» in English: two places after the point."""
    return QLocale().toString(number, "f", 2)


def task_title(title: str) -> str:
    """A task's or a step's declared title in the language of the screen."""
    return translate("tasks", title)
