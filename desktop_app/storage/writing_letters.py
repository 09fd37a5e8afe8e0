"""What a transaction writes of letters, and of the templates that they are made from."""

from collections.abc import Collection
from datetime import date

from desktop_app.domain.composing import check
from desktop_app.domain.letter import Letter
from desktop_app.domain.ports import Clock
from desktop_app.domain.template_language import FaultyTemplate
from desktop_app.domain.templates import OfficeTemplate
from desktop_app.storage.database import Database
from desktop_app.storage.table import Table
from desktop_app.storage.templates import next_edition, own_sources


class WritesLetters:
    """The part of a transaction that writes letters and templates. See the domain's Unit."""

    clock: Clock
    _database: Database
    _letters: Table[Letter]
    _templates: Table[OfficeTemplate]
    _own_sources: dict[str, str] | None

    def add_letter(self, letter: Letter) -> Letter:
        """Enter a letter in the register."""
        return self._letters.add(letter)

    def send_letters(self, letter_ids: Collection[int], sent_on: date | None) -> None:
        """Say on which day letters went out."""
        for letter_id in letter_ids:
            self._letters.amend(letter_id, {"sent_on": sent_on.isoformat() if sent_on else None})

    def track_letter(self, letter_id: int, track: str) -> None:
        """Say by which number the post follows a letter."""
        self._letters.amend(letter_id, {"track": track})

    def save_template(self, form: str, source: str) -> OfficeTemplate:
        """Make a text the office's own template of a form."""
        if found := check(form, source, self._sources):
            raise FaultyTemplate(found)
        return self._edition(form, source)

    def reset_template(self, form: str) -> OfficeTemplate:
        """Let the built-in template hold again."""
        return self._edition(form, "")

    @property
    def _sources(self) -> dict[str, str]:
        if self._own_sources is None:
            self._own_sources = own_sources(self._database)
        return self._own_sources

    def _edition(self, form: str, source: str) -> OfficeTemplate:
        self._own_sources = None
        edition = next_edition(self._database, form)
        return self._templates.add(OfficeTemplate(form, edition, source, self.clock.today()))
