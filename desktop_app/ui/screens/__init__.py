"""Screens that the generic screen is not enough for."""

from importlib import import_module
from typing import Any

from desktop_app.domain.receipt import Receipt
from desktop_app.flow.run import Run
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.page import Page
from desktop_app.ui.screen import Screen

REGISTRY: dict[tuple[str, str], str] = {
    ("register_appeal", "applicant"): "applicant:ApplicantScreen",
    ("register_appeal", "case_file"): "case_file:CaseFileScreen",
    ("register_appeal", "new_case_file"): "new_case_file:NewCaseFileScreen",
    ("register_appeal", "appeal"): "appeal:AppealScreen",
    ("setup_office", "organisation"): "setup_office:OrganisationScreen",
    ("setup_office", "letters"): "setup_office:LettersScreen",
    ("setup_office", "officers"): "setup_office:OfficersScreen",
    ("setup_office", "rules"): "setup_office:RulesScreen",
    ("correct_case_file", "identity"): "correct_case_file:IdentityScreen",
    ("correct_case_file", "representative"): "correct_case_file:IdentityScreen",
    ("correct_case_file", "status"): "correct_case_file:StatusScreen",
    ("write_letter", "form"): "write_letter:FormScreen",
    ("write_letter", "letter"): "write_letter:LetterScreen",
    ("write_letter", "recipients"): "recipients:RecipientsScreen",
    ("edit_template", "form"): "template_form:FormScreen",
    ("edit_template", "text"): "template_text:TextScreen",
    ("merge_case_files", "choose"): "side_by_side:ChooseScreen",
    ("merge_case_files", "compare"): "side_by_side:CompareScreen",
    ("merge_case_files", "contacts"): "side_by_side:CompareScreen",
    ("merge_case_files", "status"): "side_by_side:CompareScreen",
    ("merge_case_files", "review"): "side_by_side:MergeReview",
    ("split_case_files", "split"): "split_case_files:SplitScreen",
    ("list_period", "period"): "list_period:PeriodScreen",
    ("list_period", "mail"): "list_period:MailScreen",
    ("list_period", "paper"): "list_period:PaperScreen",
    ("tell_apart", "apart"): "split_case_files:ApartScreen",
    ("restore", "choose"): "restore:ChooseScreen",
    ("restore", "loss"): "restore:LossScreen",
    ("keep_search", "search"): "keep_search:NameScreen",
    ("import_register", "file"): "import_file:FileScreen",
    ("import_register", "columns"): "import_columns:ColumnsScreen",
    ("import_register", "checking"): "import_checking:CheckingScreen",
    ("import_register", "review"): "import_review:ImportReviewScreen",
    ("close_improvement", "done"): "close_improvement:DoneScreen",
    ("keep_calendar", "year"): "keep_calendar:YearScreen",
    ("plan_contact", "plan"): "contact:PlanScreen",
    ("hold_contact", "result"): "contact:ResultScreen",
    ("hold_contact", "next"): "contact:NextScreen",
    ("note_absence", "absence"): "note_absence:AbsenceScreen",
    ("move_work", "hands"): "move_work:HandsScreen",
    ("move_work", "work"): "move_work:WorkScreen",
    ("extend", "extension"): "deed_term:DeedTermScreen",
    ("request_documents", "request"): "deed_term:DeedTermScreen",
    ("forward", "body"): "deed_term:DeedTermScreen",
    ("return_complaint", "complaint"): "deed_term:DeedTermScreen",
    ("leave_unanswered", "ground"): "deed_term:DeedTermScreen",
    ("note_refusal", "noted"): "note_refusal:NotedScreen",
    ("note_reply", "reply"): "note_reply:ReplyScreen",
    ("finish_stage", "stage"): "finish_stage:StageScreen",
    ("control", "control"): "control:ControlScreen",
    ("", "moved"): "moved:MovedScreen",
    ("", "responsible"): "responsible:ResponsibleScreen",
    ("", "origin"): "origin:OriginScreen",
    ("", "papers"): "papers:PapersScreen",
    ("", "review"): "review:ReviewScreen",
}
"""(task, form) → "module:Class" in this package; imported when first shown. A form that all tasks share: ("", form)."""

RECEIPTS: dict[str, str] = {
    "register_appeal": "receipt:ReceiptPage",
    "write_letter": "receipt:ReceiptPage",
    "list_period": "receipt:ReceiptPage",
    "plan_contact": "contact_receipt:ContactReceipt",
    "hold_contact": "contact_receipt:ContactReceipt",
    "move_work": "handed_over:HandedOverPage",
    "restore": "restored:RestoredPage",
    "import_register": "imported:ImportedPage",
}
"""task → "module:Class" of the page shown after its Finish. One without shows its letters, or says in a toast: done."""

TAKEN_BACK_AT_ONCE = frozenset({"correct_appeal", "correct_case_file", "note_absence"})
"""Tasks beside the actions whose news offer to undo them: a slip in a correction is seen as soon as it is done."""

OF_LETTERS = "receipt:ReceiptPage"
OF_MANY = "mailing:MailingPage"
MOST_CARDS = 5
"""More letters than that are handled together, not each by its card."""


def screen_class(task: str, form: str) -> type[Screen]:
    """The screen of a task's step: its own one if it has one, else the generic one."""
    found = REGISTRY.get((task, form)) or REGISTRY.get(("", form))
    special: type[Screen] = _imported(found) if found else Screen
    return special


def has_receipt(run: Run[Any], receipt: Receipt) -> bool:
    """Whether a page is shown after the task's Finish: it has one, or there are letters to print."""
    return run.task.name in RECEIPTS or bool(receipt.letter_ids)


def receipt_page(desk: Desk, run: Run[Any], receipt: Receipt) -> Page:
    """What is shown after the task's Finish."""
    is_of_many = len(receipt.letter_ids) > MOST_CARDS or bool(receipt.skipped)
    page: Page = _imported(OF_MANY if is_of_many else RECEIPTS.get(run.task.name, OF_LETTERS))(desk, run, receipt)
    return page


def _imported(place: str) -> Any:
    module, _, name = place.partition(":")
    return getattr(import_module(f"{__name__}.{module}"), name)
