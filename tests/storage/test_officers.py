"""Officers in the register: their parts and deputies are kept, journalled and undone."""

from dataclasses import replace

from desktop_app.domain.officer import Department, Officer, Role
from desktop_app.domain.ports import ChangeAction
from desktop_app.storage.store import Store
from tests.storage.samples import SECRETARY

PARTS = frozenset({Role.DISPATCHER, Role.HEAD})


def officer(store: Store, surname: str) -> Officer:
    """The officer of this surname as the register has it."""
    (found,) = (each for each in store.register.officers() if each.surname == surname)
    return found


def test_the_parts_and_the_deputy_of_an_officer_are_kept_and_journalled(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        lunin = unit.add_officer(Officer("Лунин"))
        belova = unit.add_officer(Officer("Белова", roles=PARTS, deputy_id=lunin.id))

    assert officer(store, "Белова") == belova
    assert (belova.roles, belova.deputy_id) == (PARTS, lunin.id)
    journal = store.register._database.rows(  # noqa: SLF001 — no port tells of an officer's history
        """SELECT action, json_extract(after, '$.roles'), json_extract(after, '$.deputy_id') FROM "change"
           WHERE subject = 'officer' AND subject_id = ?""",
        (belova.id,),
    )
    assert journal == [(ChangeAction.ADDED.value, '["dispatcher", "head"]', lunin.id)]


def test_what_was_said_of_an_officer_is_undone(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        belova = unit.add_officer(Officer("Белова"))
    with store.unit(SECRETARY, "run-2") as unit:
        unit.change_officer(replace(belova, roles=PARTS, deputy_id=SECRETARY))

    with store.unit(SECRETARY, "run-2") as unit:
        unit.undo()

    again = officer(store, "Белова")
    assert (again.roles, again.deputy_id) == (frozenset(), None)


def test_a_run_that_let_an_officer_refer_to_what_it_had_added_is_undone(store: Store) -> None:
    """Somebody new, of a new department, becomes the deputy of somebody who was there."""
    with store.unit(SECRETARY, "run-1") as unit:
        belova = unit.add_officer(Officer("Белова"))
    with store.unit(SECRETARY, "run-2") as unit:
        archive = unit.add_department(Department("Архив"))
        lunin = unit.add_officer(Officer("Лунин"))
        unit.change_officer(replace(belova, department_id=archive.id, deputy_id=lunin.id))

    with store.unit(SECRETARY, "run-2") as unit:
        unit.undo()

    assert not officer(store, "Лунин").active
    assert officer(store, "Белова").deputy_id is None
    assert officer(store, "Белова").department_id is None
