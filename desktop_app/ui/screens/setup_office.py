"""Setting up the office: what the letterhead and the numbers will look like is seen while they are typed."""

from dataclasses import replace
from typing import Any

from desktop_app.domain import numbering
from desktop_app.domain.composing import letterhead
from desktop_app.domain.office import Office
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import set_tone

EXAMPLE_COUNT = 123
EXAMPLE_LETTER = "К"
TEMPLATES = ("case_file_number", "appeal_number", "letter_number")


class OrganisationScreen(Screen):
    """Shows the corner letterhead under the fields that it is made of."""

    def arrive(self) -> None:
        """Show the letterhead as it is."""
        self._show_letterhead()

    def changed(self, _name: str) -> None:
        """Show it as it becomes."""
        self._show_letterhead()

    def _show_letterhead(self) -> None:
        lines = letterhead(_office(self.run.draft, self.run.step.fields))
        nothing = translate("OrganisationScreen", "The letterhead is empty yet: type the name of the office.")
        self.form.letterhead.setText("\n".join(lines) or nothing)
        set_tone(self.form.letterhead, "" if lines else "note")


class RulesScreen(Screen):
    """Shows an example of a number under each template."""

    def arrive(self) -> None:
        """Show the examples as they are."""
        for name in TEMPLATES:
            self._show_example(name)

    def changed(self, name: str) -> None:
        """Show the example as it becomes."""
        if name in TEMPLATES:
            self._show_example(name)

    def _show_example(self, name: str) -> None:
        template = getattr(self.run.draft, name)
        year = self.desk.clock.today().year
        example = getattr(self.form, f"{name}_example")
        if numbering.problem(template):
            example.setText("")
            return
        number = numbering.render(template, n=EXAMPLE_COUNT, year=year, letter=EXAMPLE_LETTER)
        example.setText(translate("RulesScreen", "For example: {number}").format(number=number))


def _office(draft: Any, names: tuple[str, ...]) -> Office:
    before: Office = draft.before.office
    return replace(before, **{name: getattr(draft, name) for name in names})
