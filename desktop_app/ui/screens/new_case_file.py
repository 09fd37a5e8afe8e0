"""The case file that «Нет» opens."""

from desktop_app.domain.citizen import OF_A_PERSON, ApplicantKind
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui.screen import Screen


class NewCaseFileScreen(Screen):
    """Asks an organisation for nothing that only a person has; for the gender of whoever signed for it, if known."""

    @staticmethod
    def left_out(draft: Draft) -> frozenset[str]:
        """See Screen."""
        if draft.applicant is ApplicantKind.PERSON:
            return frozenset()
        is_represented = bool(draft.surname or draft.name)
        return OF_A_PERSON if is_represented else OF_A_PERSON | {"gender"}
