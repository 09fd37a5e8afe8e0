"""The case file that «Нет» opens."""

from desktop_app.domain.citizen import ApplicantKind
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui.screen import Screen

_OF_A_PERSON = frozenset({"social_status", "benefit"})


class NewCaseFileScreen(Screen):
    """Asks an organisation for nothing that only a person has."""

    @staticmethod
    def left_out(draft: Draft) -> frozenset[str]:
        """See Screen."""
        return frozenset() if draft.applicant is ApplicantKind.PERSON else _OF_A_PERSON
