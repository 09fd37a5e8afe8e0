"""Whose text is to be changed."""

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QWidget

from desktop_app.domain.template_forms import EditableForm
from desktop_app.tasks.edit_template import chosen_form
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen

if TYPE_CHECKING:
    from desktop_app.ui.widgets import FormList


class FormScreen(Screen):
    """All forms, those of the office's own wording marked, and a new one."""

    def compose(self, body: QWidget) -> Any:
        """List the forms before the answer is shown."""
        form = super().compose(body)
        titles = {each.form: _title(each) for each in self.run.draft.forms}
        groups = {each.form: words.group_of_forms(each.group) for each in self.run.draft.forms}
        cast("FormList", form.form).offer(titles, groups)
        return form

    def arrive(self) -> None:
        """Tell of the form that was chosen before."""
        self.changed("form")

    def changed(self, _name: str) -> None:
        """Tell whose text holds now."""
        chosen = chosen_form(self.run.draft)
        self.form.state.setText(_state(chosen) if chosen else "")


def _title(form: EditableForm) -> str:
    if not form.source:
        return translate("TemplateForm", "A new form of letters…")
    if not form.edition:
        return form.title
    return translate("TemplateForm", "{title} · edition {number}").format(title=form.title, number=form.edition)


def _state(form: EditableForm) -> str:
    if not form.source:
        return translate("TemplateForm", "It begins as an example; it is offered for every case file.")
    if not form.edition:
        return translate("TemplateForm", "The text that came with the program.")
    return translate("TemplateForm", "The office has changed this text; every edition of it is kept.")
