"""Correcting a case file: how a letter will address the citizen is seen while the name is typed."""

from dataclasses import replace

from desktop_app.domain.addressing import salutation
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address
from desktop_app.domain.composing import addressee
from desktop_app.tasks.correct_case_file import Draft
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen


class IdentityScreen(Screen):
    """Shows the addressee in the dative and the salutation under the fields that they are made of."""

    def arrive(self) -> None:
        """Show them as they are."""
        self._show_preview()

    def changed(self, _name: str) -> None:
        """Show them as they become."""
        self._show_preview()

    def _show_preview(self) -> None:
        case_file = _named(self.run.draft)
        to_whom = ", ".join(addressee(case_file))
        self.form.addressee.setText(translate("IdentityScreen", "To: {whom}").format(whom=to_whom))
        self.form.salutation.setText(_salutation(case_file))


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


def _salutation(case_file: CaseFile) -> str:
    try:
        return salutation(case_file)
    except ValueError:
        return translate("IdentityScreen", "Choose the gender: without it no letter can be addressed.")
