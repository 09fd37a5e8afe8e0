"""A room that imports a library it does not name is caught."""

import pytest
from grimp import ImportGraph
from importlinter import ContractCheck

from tools.libraries_contract import LibrariesContract


def check(importer: str, imported: str) -> ContractCheck:
    """Check the room desktop_app.storage, which names peewee, over a graph of one import."""
    graph = ImportGraph()
    for module in {"desktop_app", "desktop_app.storage", "desktop_app.domain", importer, imported}:
        graph.add_module(module)
    graph.add_import(importer=importer, imported=imported)
    options = {"rooms": ["desktop_app.storage"], "libraries": ["peewee"]}
    contract = LibrariesContract(name="storage", session_options={}, contract_options=options)
    return contract.check(graph, verbose=False)


@pytest.mark.parametrize("imported", ["peewee", "json", "desktop_app.domain"])
def test_a_room_may_import_its_library_the_standard_ones_and_the_project(imported: str) -> None:
    assert check("desktop_app.storage.store", imported).kept


@pytest.mark.parametrize("imported", ["reportlab", "PySide6", "sqlite3", "forms"])
def test_a_room_may_not_import_what_it_does_not_name(imported: str) -> None:
    broken = check("desktop_app.storage.store", imported)
    assert not broken.kept
    assert broken.metadata["strangers"] == [f"desktop_app.storage.store imports {imported}"]


def test_other_rooms_are_not_its_business() -> None:
    assert check("desktop_app.domain.citizen", "reportlab").kept
