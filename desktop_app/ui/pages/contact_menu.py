"""The button of a citizen's and of an appeal's page behind which calls, meetings and receptions begin."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.domain.contact import ContactKind
from desktop_app.ui import contact_openings
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import button


class ContactMenu(QMenu):
    """`begun` gives one of `openings`. Whom it is about is said by one of the two ids, or by none."""

    begun = Signal(object)

    def __init__(self, desk: Desk, *, case_file_id: int | None = None, appeal_id: int | None = None) -> None:
        super().__init__()
        plan = partial(contact_openings.contact_planning, desk, case_file_id=case_file_id, appeal_id=appeal_id)
        now = partial(contact_openings.contact_now, desk, case_file_id=case_file_id, appeal_id=appeal_id)
        self._ways = {
            "plan_call": partial(plan, kind=ContactKind.CALL),
            "plan_meeting": partial(plan, kind=ContactKind.MEETING),
            "book_reception": partial(plan, kind=ContactKind.RECEPTION),
            "call_now": partial(now, kind=ContactKind.CALL),
            "meet_now": partial(now, kind=ContactKind.MEETING),
            "receive_now": partial(now, kind=ContactKind.RECEPTION),
        }
        for at, (name, text) in enumerate(zip(self._ways, _titles(), strict=True)):
            if at == len(self._ways) // 2:
                self.addSeparator()
            action = self.addAction(text)
            action.setObjectName(f"contact.{name}")
            action.setData(name)
        self.triggered.connect(self._begin)

    @Slot(QAction)
    def _begin(self, action: QAction) -> None:
        self.begun.emit(self._ways[action.data()])

    def button(self) -> QPushButton:
        """A button that opens the menu, and owns it."""
        made = button("contact", translate("ContactMenu", "C&all, reception…"), icon_name="phone")
        self.setParent(made, self.windowFlags())
        made.setMenu(self)
        return made


def _titles() -> tuple[str, ...]:
    return (
        translate("ContactMenu", "Plan a call…"),
        translate("ContactMenu", "Plan a meeting…"),
        translate("ContactMenu", "Book a reception…"),
        translate("ContactMenu", "A call that takes place now…"),
        translate("ContactMenu", "A meeting that takes place now…"),
        translate("ContactMenu", "A reception that takes place now…"),
    )
