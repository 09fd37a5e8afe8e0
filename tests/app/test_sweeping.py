"""Files that nobody names leave the vault; what the register or a draft names stays."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from desktop_app.app.sweeping import Sweeping
from desktop_app.storage.vault import Vault
from tests.ui.pages.held_jobs import InlineJobs

if TYPE_CHECKING:
    from desktop_app.storage.copies import Copies
    from desktop_app.storage.store import Store

SCAN, OLD_REGISTER, DRAFTED, FORGOTTEN = b"a scan", b"an old register", b"a draft's", b"nobody's"


class Office:
    """What its register and its drafts name, and the vault after another start."""

    def __init__(self, folder: Path) -> None:
        self.places = folder / "vault", folder / "copies"
        self._kept = Vault(*self.places)
        self.hashes = {each: self._kept.keep(each, "")[1] for each in (SCAN, OLD_REGISTER, DRAFTED, FORGOTTEN)}
        self.named: set[bytes] = {SCAN, OLD_REGISTER}
        self.loaded: set[bytes] = set()
        self.drafts: set[bytes] = {DRAFTED}

    def start(self) -> set[bytes]:
        """The program starts once more; what is left in the vault then."""
        store, copies = cast("Store", Named(self, "named", "loaded")), cast("Copies", Named(self, "drafts"))
        Sweeping(InlineJobs(), copies, Vault(*self.places)).look_for_orphans(store)
        return {each.read_bytes() for each in self.places[0].rglob("*") if each.is_file()}


class Named:
    """Whoever is asked which files are named."""

    def __init__(self, office: Office, in_use: str, loaded: str = "") -> None:
        self._office, self._in_use, self._loaded = office, in_use, loaded

    def files_in_use(self) -> frozenset[str]:
        return frozenset(self._office.hashes[each] for each in getattr(self._office, self._in_use))

    def files_loaded(self) -> frozenset[str]:
        return frozenset(self._office.hashes[each] for each in getattr(self._office, self._loaded))


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_what_nobody_names_goes(office: Office) -> None:
    assert office.start() == {SCAN, OLD_REGISTER, DRAFTED}


def test_under_a_register_that_names_nothing_everything_stays(office: Office) -> None:
    office.named = set()

    assert office.start() == {SCAN, OLD_REGISTER, DRAFTED, FORGOTTEN}


def test_an_old_register_goes_when_it_is_loaded(office: Office) -> None:
    office.loaded = {OLD_REGISTER}

    assert office.start() == {SCAN, DRAFTED}


def test_an_old_register_whose_loading_was_undone_is_kept_for_the_draft_that_came_back(office: Office) -> None:
    office.loaded = {OLD_REGISTER}
    office.drafts = {DRAFTED, OLD_REGISTER}

    assert office.start() == {SCAN, OLD_REGISTER, DRAFTED}
