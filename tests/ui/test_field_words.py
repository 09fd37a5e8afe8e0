from dataclasses import fields

import pytest

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address
from desktop_app.ui import field_words

UNSPOKEN = {"id", "version", "case_file_id", "annulled"}
"""What the timeline does not tell field by field: of an annulment it has a sentence."""


@pytest.mark.parametrize(
    "name", sorted({each.name for kind in (CaseFile, Address, Appeal) for each in fields(kind)} - UNSPOKEN)
)
def test_every_field_of_a_card_has_a_title(name: str) -> None:
    assert field_words.title(name)


def test_a_field_of_a_block_goes_by_its_last_part() -> None:
    assert field_words.title("address.street") == "Street"


@pytest.mark.parametrize(
    ("subject", "field", "text", "said"),
    [
        ("case_file", "surname", "Кузнецов", "Кузнецов"),
        ("case_file", "surname", "", ""),
        ("case_file", "birth_date", "1961-09-30", "30.09.1961, Sat"),
        ("case_file", "kind", "organisation", "Organisation"),
        ("case_file", "gender", "female", "Female"),
        ("case_file", "to_complete", "name; address", "name, address"),
        ("appeal", "kind", "complaint", "Complaint"),
        ("appeal", "marks", "first; collective", "First, Collective"),
        ("appeal", "controlled", "yes", "yes"),
        ("appeal", "controlled", "no", "no"),
        ("appeal", "questions", "0005.0005, Отопление, under review; Вода", "0005.0005, Отопление, under review; Вода"),
        (
            "case_file",
            "identifiers",
            "snils, 112-233-445 95, со слов, 0; passport, 45 06 123456, 1; что-то",
            "SNILS, 112-233-445 95, со слов; Passport, 45 06 123456, verified; что-то",
        ),
        ("letter", "form", "instruction", "Поручение"),
    ],
)
def test_the_journal_is_read_in_the_words_of_the_screen(subject: str, field: str, text: str, said: str) -> None:
    assert field_words.journalled(subject, field, text) == said
