"""What the secretary holds after a contact was planned or held: its papers, and what has to follow."""

from functools import partial

from PySide6.QtCore import Slot

from desktop_app.domain import dates, fields
from desktop_app.domain.contact import ContactOutcome
from desktop_app.ui import contact_openings, openings, words
from desktop_app.ui.asking import Show
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.screens.receipt import Offer, ReceiptPage, Registered


class ContactReceipt(ReceiptPage):
    """A reception that has become an appeal leads straight to its registration."""

    _main_offer = "register"

    def _heading(self) -> str:
        draft = self._run.draft
        if self._run.task.name == openings.PLAN_CONTACT:
            return translate("ContactReceipt", "Planned: {kind}").format(kind=words.of(draft.kind).lower())
        return joined(words.of(draft.contact.kind), words.of(draft.outcome))

    def _undo_words(self) -> str:
        return translate("ContactReceipt", "&Undo it")

    @property
    def _becomes_appeal(self) -> bool:
        draft = self._run.draft
        return self._run.task.name == openings.HOLD_CONTACT and draft.outcome is ContactOutcome.APPEAL

    def _offers(self) -> list[Offer]:
        offers: list[Offer] = [
            ("contacts", translate("ContactReceipt", "C&alls and receptions"), self._go_to_contacts),
            ("home", translate("ReceiptPage", "My &day"), self._go_home),
        ]
        if self._receipt.case_file_id:
            offers.insert(0, ("case_file", translate("ContactReceipt", "&Case file"), self._open_case_file))
        if self._becomes_appeal:
            words_of_it = translate("ContactReceipt", "&Register the appeal")
            offers.insert(0, ("register", words_of_it, self._begin_registration))
        return offers

    @Slot(object)
    def _show(self, found: Registered) -> None:
        super()._show(found)
        who = joined(found.case_file.title, found.case_file.number) if found.case_file else self._run.label
        self.who.setText(joined(who, self._next_one()))

    def _next_one(self) -> str:
        """When the next contact will be; nothing where there is none."""
        draft = self._run.draft
        next_on = fields.day_or_none(getattr(draft, "next_on", None))
        if next_on is None or "next" not in [step.form for step in self._run.path]:
            return ""
        when = " ".join(part for part in (dates.in_figures(next_on), draft.next_at) if part)
        return translate("ContactReceipt", "the next one: {when}").format(when=when)

    @Slot()
    def _begin_registration(self) -> None:
        contact_id = self._receipt.contact_id
        if contact_id is not None:
            self.begin(partial(contact_openings.appeal_of_reception, self.desk.register, contact_id))

    @Slot()
    def _open_case_file(self) -> None:
        self.asked.emit(Show("case_file", self._receipt.case_file_id))

    @Slot()
    def _go_to_contacts(self) -> None:
        self.asked.emit(Show("contacts"))
