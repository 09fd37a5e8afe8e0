"""Forms and translations are built when they change, and only then."""

import os
from pathlib import Path

import PySide6
import pytest

from tools.build import BuildError, build_forms, build_translations, narrowed

QT = Path(PySide6.__file__).parent
UIC = QT / "Qt" / "libexec" / "uic"
LRELEASE = QT / "lrelease"

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Person</class><widget class="QWidget" name="Person">
<layout class="QFormLayout" name="rows"><item row="0" column="1">
<widget class="QLineEdit" name="surname"/></item></layout>
</widget></ui>
"""
WORDS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="ru_RU"><context><name>Person</name>
<message><source>Surname</source><translation>Фамилия</translation></message></context></TS>
"""


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """A folder of forms with one form in a folder of its task."""
    folder = tmp_path / "forms" / "register_appeal"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "person.ui").write_text(FORM, encoding="utf-8")
    return folder.parent


def later(path: Path) -> None:
    """Mark a file as changed after everything that has been built from it."""
    ahead = path.stat().st_mtime_ns + 10**12
    os.utime(path, ns=(ahead, ahead))


def test_a_form_becomes_a_module_with_types_and_no_idle_imports(forms: Path) -> None:
    build_forms(forms, UIC)
    module = (forms / "register_appeal" / "ui_person.py").read_text(encoding="utf-8")
    assert "def setupUi(self, Person: QWidget) -> None:" in module
    assert "from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget\n" in module
    assert "PySide6.QtGui" not in module
    compile(module, "ui_person.py", "exec")


def test_a_form_is_built_again_only_after_a_change(forms: Path) -> None:
    build_forms(forms, UIC)
    module = forms / "register_appeal" / "ui_person.py"
    module.write_text("as it was", encoding="utf-8")
    build_forms(forms, UIC)
    assert module.read_text(encoding="utf-8") == "as it was"
    later(forms / "register_appeal" / "person.ui")
    build_forms(forms, UIC)
    assert "class Ui_Person" in module.read_text(encoding="utf-8")


def test_the_module_of_a_removed_form_goes_with_it(forms: Path) -> None:
    build_forms(forms, UIC)
    (forms / "register_appeal" / "person.ui").unlink()
    build_forms(forms, UIC)
    assert not (forms / "register_appeal" / "ui_person.py").exists()


def test_a_broken_form_is_named_and_leaves_nothing_behind(forms: Path) -> None:
    (forms / "register_appeal" / "person.ui").write_text("<ui", encoding="utf-8")
    with pytest.raises(BuildError, match=r"person\.ui"):
        build_forms(forms, UIC)
    assert sorted(path.name for path in (forms / "register_appeal").iterdir()) == ["__init__.py", "person.ui"]


def test_a_folder_of_forms_must_be_a_package(forms: Path) -> None:
    (forms / "register_appeal" / "__init__.py").unlink()
    with pytest.raises(BuildError, match="__init__"):
        build_forms(forms, UIC)


def test_an_import_of_which_nothing_is_used_is_dropped() -> None:
    idle = "from PySide6.QtGui import (QFont,\n    QPalette)\n"
    used = "from PySide6.QtCore import (QSize,\n    Qt)\n"
    assert narrowed(f"{idle}{used}top = Qt.AlignTop") == "\nfrom PySide6.QtCore import Qt\ntop = Qt.AlignTop"


def test_a_translation_is_built_again_only_after_a_change(tmp_path: Path) -> None:
    source = tmp_path / "ru.ts"
    source.write_text(WORDS, encoding="utf-8")
    build_translations(tmp_path, LRELEASE)
    built = tmp_path / "ru.qm"
    assert "Фамилия".encode("utf-16-be") in built.read_bytes()
    built.write_bytes(b"as it was")
    build_translations(tmp_path, LRELEASE)
    assert built.read_bytes() == b"as it was"
    later(source)
    build_translations(tmp_path, LRELEASE)
    assert built.read_bytes() != b"as it was"


def test_a_broken_translation_is_named(tmp_path: Path) -> None:
    (tmp_path / "ru.ts").write_text("<TS", encoding="utf-8")
    with pytest.raises(BuildError, match=r"ru\.ts"):
        build_translations(tmp_path, LRELEASE)
