"""Paper: letters as they are kept, and what is only printed."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, BinaryIO, Protocol

from desktop_app.domain.letter import LetterText

if TYPE_CHECKING:  # what templates are made of is loaded with the first letter, not at the start
    from desktop_app.domain.post import Envelope, EnvelopeSize


class Press(Protocol):
    """Paper. Equal input gives equal bytes. Every call belongs to the press's thread."""

    def make(self, text: LetterText) -> bytes:
        """The letter as PDF, as it is kept."""


class PrintRoom(Protocol):
    """Paper that is printed and not kept. Every call belongs to the press's thread."""

    def proof(self, text: LetterText) -> bytes:
        """The letter as PDF with the mark of a draft on each sheet."""

    def on_form(self, text: LetterText) -> bytes:
        """The letter as PDF for the office's printed form: the room of the letterhead stays empty."""

    def bind(self, texts: Iterable[LetterText], target: BinaryIO) -> None:
        """Letters one after another in one PDF, which is written to `target`. The texts are asked for one by one."""

    def envelopes(self, envelopes: "Iterable[Envelope]", size: "EnvelopeSize") -> bytes:
        """Envelopes, one to a page."""

    def labels(self, addresses: Iterable[Sequence[str]], *, used: int = 0) -> bytes:
        """Sheets of 24 labels; the first `used` places of the first sheet stay empty."""
