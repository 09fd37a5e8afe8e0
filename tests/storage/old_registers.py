"""Old registers for tests: rows as a text in the vault of an office, and the plan by which they come in."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app.domain.importing import Counts, Fate, Plan, Reading, RowLine
from desktop_app.domain.importing_columns import guessed
from desktop_app.storage.backups import VAULT
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault

PEOPLE = "Фамилия;Имя;Отчество;Дата рождения;Телефон"
APPEALS = f"№;Дата;{PEOPLE};Содержание"
KUZNETSOV = "Кузнецов;Пётр;Владимирович;12.03.1961;89123456789"
PAVLOVA = "Павлова;Анна;Сергеевна;01.02.1980;89123456700"


def plan_of(store: Store, *rows: str, **answers: Any) -> Plan:
    """The plan of a file of these rows, the headers first, as they are guessed."""
    folder = store.file.parent
    path = folder / "register.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    file = Vault(folder / VAULT, folder / "copies").stage(path)
    path.unlink()
    headers = store.imports.look(file, Reading()).headers
    return replace(Plan(file, Reading(), guessed(headers), responsible_id=1), **answers)


def check(store: Store, plan: Plan) -> Counts:
    """What becomes of the rows."""
    return store.imports.check(plan, untold)


def enter(store: Store, plan: Plan, run_id: str = "import") -> Counts:
    """Let the rows in."""
    with store.unit(1, run_id) as unit:
        return unit.import_rows(plan)


def undo(store: Store, run_id: str = "import") -> None:
    """Take them out again."""
    with store.unit(1, run_id) as unit:
        unit.undo()


def lines(store: Store, plan: Plan, *fates: Fate) -> tuple[RowLine, ...]:
    """The rows of these fates."""
    return store.imports.lines(plan, fates, offset=0, limit=100)


def rest(store: Store, plan: Plan, path: Path) -> list[str]:
    """The lines of the file of rows to correct."""
    store.imports.save_rest(plan, path, "Что исправить", lambda line: line.fate.value)
    return path.read_text(encoding="utf-8-sig").splitlines()


def untold(_share: float) -> None:
    """Nobody waits at a bar."""
