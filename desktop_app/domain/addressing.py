"""How a letter addresses somebody: the salutation, and the name in the addressee's dative."""

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind, Gender


class GenderUnknown(ValueError):
    """The salutation needs the gender of a person, and nobody has said it: the secretary has to."""


def salutation(case_file: CaseFile, *, collective: bool = False) -> str:
    """«Уважаемый Пётр Владимирович!»; without a patronymic «Уважаемый господин Иванов!».

    A collective appeal and an organisation without a representative are addressed in the plural. Raises GenderUnknown
    when the gender of a person is not known: the secretary has to say it before the paper is made.
    """
    if collective:
        return "Уважаемые заявители!"
    if needs_gender(case_file, collective=collective):
        raise GenderUnknown("the gender is not known")
    if case_file.gender is None:
        return "Уважаемые господа!"
    dear, title = {
        Gender.MALE: ("Уважаемый", "господин"),
        Gender.FEMALE: ("Уважаемая", "госпожа"),
    }[case_file.gender]
    if _is_full(case_file.name) and _is_full(case_file.patronymic):
        return f"{dear} {case_file.name}\u00a0{case_file.patronymic}!"
    return f"{dear} {title}\u00a0{case_file.surname or case_file.name}!"


def needs_gender(case_file: CaseFile, *, collective: bool = False) -> bool:
    """Whether a letter to this applicant can't be finished before the gender is said."""
    return case_file.gender is None and case_file.kind is not ApplicantKind.ORGANISATION and not collective


def _is_full(name: str) -> bool:
    return len(name.rstrip(".")) > 1
