"""What each value of the domain's enums is called, by subject: `words.of` says it in the language of the screen."""

from collections.abc import Mapping
from enum import Enum

from desktop_app.ui.value_words import appeals, citizens, likeness, meetings, office, old_registers

WORDS: Mapping[Enum, str] = {
    **appeals.WORDS,
    **citizens.WORDS,
    **likeness.WORDS,
    **meetings.WORDS,
    **office.WORDS,
    **old_registers.WORDS,
}
