"""Screens that the generic screen is not enough for."""

from importlib import import_module

from desktop_app.ui.screen import Screen

REGISTRY: dict[tuple[str, str], str] = {
    ("register_appeal", "applicant"): "applicant:ApplicantScreen",
    ("register_appeal", "case_file"): "case_file:CaseFileScreen",
    ("", "responsible"): "responsible:ResponsibleScreen",
    ("", "review"): "review:ReviewScreen",
}
"""(task, form) → "module:Class" in this package; imported when first shown. A form that all tasks share: ("", form)."""

RECEIPTS: dict[str, str] = {}
"""task → "module:Class" of the page shown after its Finish; a task without one says in a toast that it is done."""


def screen_class(task: str, form: str) -> type[Screen]:
    """The screen of a task's step: its own one if it has one, else the generic one."""
    found = REGISTRY.get((task, form)) or REGISTRY.get(("", form))
    if not found:
        return Screen
    module, _, name = found.partition(":")
    special: type[Screen] = getattr(import_module(f"{__name__}.{module}"), name)
    return special
