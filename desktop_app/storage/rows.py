"""The tables as peewee sees them, private to this room: which columns there are.

The models make statements, once each; they are bound to no file. What they describe is made by the migrations.
"""

import re

import peewee as pw

from desktop_app.domain.appeal import AppealKind, Channel, Ground, Mark, Outcome, QuestionStatus
from desktop_app.domain.citizen import ApplicantKind, Benefit, Gender, LegalBasis, SocialStatus
from desktop_app.domain.identifiers import IdentifierKind
from desktop_app.domain.letter import LetterText
from desktop_app.domain.office import EndOfTerm, Profile
from desktop_app.domain.officer import Role
from desktop_app.storage.columns import Choice, Day, Flag, Json

DIALECT = pw.SqliteDatabase(None)
"""Only says how statements are spelled; it is never opened."""


def _table_name(row: type[pw.Model]) -> str:
    """CaseFileRow → case_file."""
    return re.sub("(?<!^)(?=[A-Z])", "_", row.__name__.removesuffix("Row")).lower()


class Row(pw.Model):
    """A table whose rows have an id."""

    class Meta:
        """What all tables share."""

        database = DIALECT
        table_function = _table_name


class OfficeRow(Row):
    """The settings."""

    name = pw.TextField()
    short_name = pw.TextField()
    address = pw.TextField()
    phones = pw.TextField()
    email = pw.TextField()
    site = pw.TextField()
    head_post = pw.TextField()
    head_name = pw.TextField()
    signatory_post = pw.TextField()
    signatory_name = pw.TextField()
    profile = Choice(Profile)
    end_of_term = Choice(EndOfTerm)
    counts_registration_day = Flag()
    case_file_number = pw.TextField()
    appeal_number = pw.TextField()
    letter_number = pw.TextField()
    initials_first = Flag()
    longitudinal = Flag()
    coded = Flag()
    most_contacts = pw.IntegerField()
    first_warning = pw.IntegerField()
    second_warning = pw.IntegerField()
    last_warning = pw.IntegerField()
    version = pw.IntegerField()


class DepartmentRow(Row):
    """A department."""

    title = pw.TextField()
    active = Flag()
    version = pw.IntegerField()


class OfficerRow(Row):
    """An officer."""

    surname = pw.TextField()
    name = pw.TextField()
    patronymic = pw.TextField()
    post = pw.TextField()
    department_id = pw.IntegerField(null=True)
    phone = pw.TextField()
    away_from = Day(null=True)
    away_until = Day(null=True)
    active = Flag()
    dative = pw.TextField()
    roles = Json(frozenset[Role])
    deputy_id = pw.IntegerField(null=True)
    version = pw.IntegerField()


class CaseFileRow(Row):
    """A case file; its address column by column."""

    kind = Choice(ApplicantKind)
    number = pw.TextField()
    surname = pw.TextField()
    name = pw.TextField()
    patronymic = pw.TextField()
    organisation = pw.TextField()
    birth_date = Day(null=True)
    gender = Choice(Gender, null=True)
    postal_code = pw.TextField()
    region = pw.TextField()
    district = pw.TextField()
    locality = pw.TextField()
    street = pw.TextField()
    house = pw.TextField()
    flat = pw.TextField()
    phones = Json(tuple[str, ...])
    email = pw.TextField()
    social_status = Choice(SocialStatus, null=True)
    benefit = Choice(Benefit, null=True)
    legal_basis = Choice(LegalBasis)
    dative = pw.TextField()
    to_complete = Json(tuple[str, ...])
    opened_on = Day()
    annulled = Flag()
    merged_into_id = pw.IntegerField(null=True)
    version = pw.IntegerField()
    touch = pw.IntegerField()
    search_key = pw.TextField()


class AppealRow(Row):
    """An appeal."""

    kind = Choice(AppealKind)
    channel = Choice(Channel)
    received_on = Day()
    registered_on = Day()
    substance = pw.TextField()
    responsible_id = pw.IntegerField()
    number = pw.TextField()
    case_file_id = pw.IntegerField(null=True)
    due_on = Day(null=True)
    sheets = pw.IntegerField()
    enclosures = pw.IntegerField()
    marks = Json(frozenset[Mark])
    resolution = pw.TextField()
    controlled = Flag()
    to_complete = Json(tuple[str, ...])
    answered_on = Day(null=True)
    signatures = pw.IntegerField()
    representative = pw.TextField()
    sender = pw.TextField()
    sender_number = pw.TextField()
    sender_date = Day(null=True)
    external_executor = pw.TextField()
    route_id = pw.IntegerField(null=True)
    skips_approval = Flag()
    first_due_on = Day(null=True)
    outcome = Choice(Outcome, null=True)
    ground = Choice(Ground, null=True)
    closed_on = Day(null=True)
    archived_on = Day(null=True)
    archive_case = pw.TextField()
    archive_volume = pw.TextField()
    archive_shelf = pw.TextField()
    annulled = Flag()
    version = pw.IntegerField()
    search_key = pw.TextField()


class PartRow(pw.Model):
    """A row that belongs to another one, at its place among its like."""

    class Meta:
        """What all such tables share: their key is the owner with the place, and peewee need not know."""

        database = DIALECT
        table_function = _table_name
        primary_key = False


class IdentifierRow(PartRow):
    """A number that a case file's citizen or organisation is known by."""

    case_file_id = pw.IntegerField()
    position = pw.IntegerField()
    kind = Choice(IdentifierKind)
    value = pw.TextField()
    source = pw.TextField()
    verified = Flag()


class AppealPartRow(PartRow):
    """A row that belongs to an appeal."""

    appeal_id = pw.IntegerField()
    position = pw.IntegerField()


class QuestionRow(AppealPartRow):
    """A question of an appeal."""

    topic = pw.TextField()
    gist = pw.TextField()
    status = Choice(QuestionStatus)
    executor_id = pw.IntegerField(null=True)
    result = pw.TextField()


class HelperRow(AppealPartRow):
    """A helper of the responsible officer."""

    officer_id = pw.IntegerField()


class AttachmentRow(AppealPartRow):
    """A file that came with an appeal."""

    name = pw.TextField()
    size = pw.IntegerField()
    sha256 = pw.TextField()


class LetterRow(Row):
    """A letter."""

    form = pw.TextField()
    number = pw.TextField()
    made_on = Day()
    text = Json(LetterText)
    case_file_id = pw.IntegerField(null=True)
    appeal_id = pw.IntegerField(null=True)
    outgoing = Flag()
    sent_on = Day(null=True)
    track = pw.TextField()
    file = pw.TextField()
    sha256 = pw.TextField()
    annulled = Flag()


class DifferenceRow(Row):
    """A decision that two case files are those of different people."""

    one_id = pw.IntegerField()
    other_id = pw.IntegerField()
    decided_on = Day()
    annulled = Flag()
    version = pw.IntegerField()


class LetterTemplateRow(Row):
    """An edition of a template that the office made its own."""

    form = pw.TextField()
    edition = pw.IntegerField()
    source = pw.TextField()
    made_on = Day()
    annulled = Flag()


def table_of(row: type[pw.Model]) -> str:
    """The name of the table."""
    return str(row._meta.table_name)  # noqa: SLF001 — peewee's documented way to ask a model about itself


def columns_of(row: type[pw.Model]) -> tuple[pw.Field, ...]:
    """The columns in the order they are declared."""
    return tuple(row._meta.sorted_fields)  # noqa: SLF001 — as above
