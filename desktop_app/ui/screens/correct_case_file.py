"""Correcting a case file: how a letter will address the citizen is seen while the name is typed."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot

from desktop_app.domain.addressing import salutation
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import OF_A_PERSON, Address, ApplicantKind
from desktop_app.domain.composing import addressee
from desktop_app.tasks.correct_case_file import Draft
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen


class IdentityScreen(Screen):
    """Shows the addressee in the dative and the salutation under the fields that they are made of."""

    def arrive(self) -> None:
        """Show them as they are. Off the screen's thread: the first name brings the rules of declension along."""
        self._composing = Latest(self.desk.jobs, Room.READ)
        self._show_preview()

    def changed(self, _name: str) -> None:
        """Show them as they become."""
        self._show_preview()

    def _show_preview(self) -> None:
        self._composing.ask(partial(_addressed, _named(self.run.draft)), self._show, _not_made)

    @Slot(object)
    def _show(self, addressed: tuple[str, str]) -> None:
        to_whom, greeting = addressed
        self.form.addressee.setText(translate("IdentityScreen", "To: {whom}").format(whom=to_whom))
        unknown = translate("IdentityScreen", "Choose the gender: without it no letter can be addressed.")
        self.form.salutation.setText(greeting or unknown)


class StatusScreen(Screen):
    """Asks an organisation for nothing that only a person has."""

    @staticmethod
    def left_out(draft: Draft) -> frozenset[str]:
        """See Screen."""
        return OF_A_PERSON if draft.before.kind is ApplicantKind.ORGANISATION else frozenset()


def _named(draft: Draft) -> CaseFile:
    """The case file with the names of the draft, and without where it is reached."""
    return replace(
        draft.before,
        surname=draft.surname,
        name=draft.name,
        patronymic=draft.patronymic,
        gender=draft.gender,
        dative=draft.dative,
        address=Address(),
        email="",
    )


def _addressed(case_file: CaseFile) -> tuple[str, str]:
    """To whom a letter goes, and its salutation; "" while the gender is not known. Belongs to Room.READ."""
    to_whom = ", ".join(addressee(case_file))
    try:
        return to_whom, salutation(case_file)
    except ValueError:
        return to_whom, ""


def _not_made(_error: BaseException) -> None:
    """What accompanies the typing stays as it was."""
