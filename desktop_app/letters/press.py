"""The press of the office: one way from a letter's text to its paper."""

from collections.abc import Iterable, Sequence
from typing import BinaryIO

from desktop_app.domain.letter import LetterText
from desktop_app.domain.post import Envelope, EnvelopeSize


class GostPress:
    """Fulfils the Press and PrintRoom ports with the layout of ГОСТ Р 7.0.97-2025.

    Belongs to one thread, since reportlab does. Any text can be printed: see `printable` for odd signs. Equal input
    gives equal bytes.
    """

    def make(self, text: LetterText) -> bytes:
        """The letter as PDF, as it is kept."""
        from desktop_app.letters.gost import printed  # noqa: PLC0415 - reportlab loads with the first letter only

        return printed(text)

    def proof(self, text: LetterText) -> bytes:
        """The letter as PDF with the mark of a draft on each sheet."""
        from desktop_app.letters.gost import printed  # noqa: PLC0415 - as above

        return printed(text, draft=True)

    def on_form(self, text: LetterText) -> bytes:
        """The letter as PDF for the office's printed form: the room of the letterhead stays empty."""
        from desktop_app.letters.gost import printed  # noqa: PLC0415 - as above

        return printed(text, on_form=True)

    def bind(self, texts: Iterable[LetterText], target: BinaryIO) -> None:
        """Letters one after another in one PDF, which is written to `target`. The texts are asked for one by one."""
        from desktop_app.letters.gost import bind  # noqa: PLC0415 - as above

        bind(texts, target)

    def envelopes(self, envelopes: Iterable[Envelope], size: EnvelopeSize) -> bytes:
        """Envelopes, one to a page."""
        from desktop_app.letters.post import printed_envelopes  # noqa: PLC0415 - as above

        return printed_envelopes(envelopes, size)

    def labels(self, addresses: Iterable[Sequence[str]], *, used: int = 0) -> bytes:
        """Sheets of 24 labels; the first `used` places of the first sheet stay empty."""
        from desktop_app.letters.post import printed_labels  # noqa: PLC0415 - as above

        return printed_labels(addresses, used=used)
