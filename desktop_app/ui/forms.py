"""Compiled forms by name."""

from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QWidget


def set_up(folder: str, name: str, parent: QWidget) -> Any:
    """Lay the form forms/<folder>/<name>.ui out on `parent`; its widgets are attributes by their objectName.

    Raises ModuleNotFoundError when the form does not exist or has not been built.
    """
    module = import_module(f"forms.{folder}.ui_{name}")
    kind = next(kind for title, kind in vars(module).items() if title.startswith("Ui_"))
    form = kind()
    form.setupUi(parent)
    return form
