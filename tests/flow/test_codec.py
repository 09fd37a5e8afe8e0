"""Values of the domain survive as plain data."""

from datetime import date
from typing import Any

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender
from desktop_app.flow.codec import NotReadable, decode, decode_fields, encode

KUZNETSOV = CaseFile(
    ApplicantKind.PERSON,
    surname="Кузнецов",
    birth_date=date(1961, 3, 12),
    gender=Gender.MALE,
    address=Address(locality="г. Рязань"),
    phones=("+7 912 345-67-89",),
)


def test_a_case_file_comes_back_as_it_was() -> None:
    assert decode_fields(CaseFile, encode(KUZNETSOV)) == KUZNETSOV


def test_a_value_that_lacks_what_it_must_have_is_refused() -> None:
    with pytest.raises(NotReadable):
        decode_fields(CaseFile, {"surname": "Кузнецов"})


@pytest.mark.parametrize(
    ("hint", "data"),
    [
        (int, "7"),
        (int, True),
        (date, {"date": "31.02.2026"}),
        (date, {"day": "2026-01-15"}),
        (Gender, "unknown"),
        (Gender | None, 7),
        (tuple[str, ...], "а"),
        (Address, {"planet": "Земля"}),
    ],
)
def test_data_of_another_type_are_refused(hint: Any, data: Any) -> None:
    with pytest.raises(NotReadable):
        decode(hint, data)
