"""Compiled forms by name."""

from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

import forms

_FORMS = Path(forms.__file__).parent
_COMMON = "common"


def set_up(folder: str, name: str, parent: QWidget) -> Any:
    """Lay the form forms/<folder>/<name>.ui out on `parent`; its widgets are attributes by their objectName.

    A form that tasks share lies in forms/common: it is taken where the folder has none of that name. Raises
    ModuleNotFoundError when the form does not exist or has not been built.
    """
    is_own = (_FORMS / folder / f"ui_{name}.py").exists()
    module = import_module(f"forms.{folder if is_own else _COMMON}.ui_{name}")
    kind = next(kind for title, kind in vars(module).items() if title.startswith("Ui_"))
    form = kind()
    form.setupUi(parent)
    return form
