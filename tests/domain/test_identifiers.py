"""Numbers of documents: written as their papers write them, doubted where a check number tells of a slip."""

from datetime import date

import pytest

from desktop_app.domain.identifiers import Identifier, IdentifierKind, doubt, rows, snils_check, tidy
from desktop_app.domain.rules import Problem, clean_inner

TODAY = date(2026, 1, 15)
SNILS, TAXPAYER, PASSPORT = IdentifierKind.SNILS, IdentifierKind.TAXPAYER, IdentifierKind.PASSPORT


def _doubt(kind: IdentifierKind | None, value: str) -> Problem | None:
    return doubt(value, Identifier(kind, value), TODAY)


def _tidy(kind: IdentifierKind | None, value: str) -> Identifier:
    (identifier,) = tidy((Identifier(kind, value),), TODAY)
    return identifier


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (SNILS, "112-233-445 95"),
        (SNILS, "11223344595"),
        (SNILS, "001-001-998 00"),
        (SNILS, "087-654-303 00"),
        (TAXPAYER, "500100732259"),
        (TAXPAYER, "7707083893"),
        (PASSPORT, "45 06 123456"),
        (IdentifierKind.PORTAL, "kuznetsov1961"),
        (IdentifierKind.OTHER_SYSTEM, "12/3"),
        (None, "123"),
    ],
)
def test_a_right_number_is_not_doubted(kind: IdentifierKind | None, value: str) -> None:
    assert _doubt(kind, value) is None


@pytest.mark.parametrize(
    ("kind", "value", "problem"),
    [
        (SNILS, "112-233-445 96", Problem.WRONG_CHECK_NUMBER),
        (SNILS, "112-233-445", Problem.NOT_A_SNILS),
        (SNILS, "нет", Problem.NOT_A_SNILS),
        (TAXPAYER, "500100732258", Problem.WRONG_CHECK_NUMBER),
        (TAXPAYER, "500100732359", Problem.WRONG_CHECK_NUMBER),
        (TAXPAYER, "7707083894", Problem.WRONG_CHECK_NUMBER),
        (TAXPAYER, "77070838", Problem.NOT_A_TAXPAYER),
        (PASSPORT, "45 06 12345", Problem.NOT_A_PASSPORT),
    ],
)
def test_a_slip_is_told(kind: IdentifierKind, value: str, problem: Problem) -> None:
    assert _doubt(kind, value) is problem


@pytest.mark.parametrize(("nine", "check"), [("087654303", 0), ("112233445", 95), ("999999999", 1), ("087654302", 0)])
def test_the_check_number_of_a_snils(nine: str, check: int) -> None:
    assert snils_check(nine) == check


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (Identifier(SNILS, "11223344595"), Identifier(SNILS, "112-233-445 95")),
        (Identifier(SNILS, "112 233 445 96"), Identifier(SNILS, "112-233-445 96")),
        (Identifier(SNILS, "112233"), Identifier(SNILS, "112233")),
        (Identifier(PASSPORT, "4506 № 123456"), Identifier(PASSPORT, "45 06 123456")),
        (Identifier(PASSPORT, "4506"), Identifier(PASSPORT, "4506")),
        (Identifier(TAXPAYER, "5001 0073 2259"), Identifier(TAXPAYER, "500100732259")),
        (Identifier(TAXPAYER, "5001"), Identifier(TAXPAYER, "5001")),
        (Identifier(IdentifierKind.OTHER_SYSTEM, "12-3"), Identifier(IdentifierKind.OTHER_SYSTEM, "12-3")),
        (Identifier(IdentifierKind.PORTAL, "kuz-1961"), Identifier(IdentifierKind.PORTAL, "kuz-1961")),
    ],
)
def test_a_number_is_written_as_its_paper_writes_it(typed: Identifier, written: Identifier) -> None:
    assert tidy((typed,), TODAY) == (written,)


def test_a_check_number_tells_the_kind_that_nobody_has_said() -> None:
    assert _tidy(None, "11223344595") == Identifier(SNILS, "112-233-445 95")
    assert _tidy(None, "500100732259").kind is TAXPAYER
    assert _tidy(None, "11223344596").kind is None
    assert _tidy(None, "500100732258").kind is None
    assert _tidy(None, "4506123456").kind is None


def test_a_number_is_kept_once() -> None:
    assert len(tidy((Identifier(SNILS, "11223344595"), Identifier(SNILS, "112-233-445 95")), TODAY)) == 1


def test_the_rows_of_a_draft_are_written_so_and_empty_ones_fall_away() -> None:
    rule = rows().metadata["rule"]
    typed = (Identifier(), Identifier(SNILS, " 11223344595 "), Identifier(SNILS, "112-233-445 95"))

    assert clean_inner(rule, typed, TODAY) == (Identifier(SNILS, "112-233-445 95"),)
