"""The office's own numbers."""

import pytest

from desktop_app.domain.numbering import problem, render, restarts_yearly
from desktop_app.domain.office import Office, Series
from desktop_app.domain.rules import Problem


@pytest.mark.parametrize(
    ("template", "number"),
    [
        ("К-{n}", "К-123"),
        ("ОГ-{n:4}/{yy}", "ОГ-0123/26"),
        ("{letter}/{n}", "Д/123"),
        ("ПО-12/0005.{n:4}", "ПО-12/0005.0123"),
        ("{yyyy}-{n:6}", "2026-000123"),
        ("{n:2}", "123"),
    ],
)
def test_numbers_by_template(template: str, number: str) -> None:
    assert problem(template) is None
    assert render(template, n=123, year=2026, letter="Дмитриева") == number


@pytest.mark.parametrize("letter", ["", "7", "«"])
def test_an_anonymous_appeal_has_a_sign_of_its_own(letter: str) -> None:
    assert render("{letter}/{n}", n=401, year=2026, letter=letter) == "АН/401"


@pytest.mark.parametrize(
    "template", ["", "К-", "{n}{n}", "{n}{n:4}", "{n:0}", "{n:12}", "{N}", "{n}{", "{n}}", "{n}{dept}", "{n}{yy:4}"]
)
def test_a_template_that_would_not_number(template: str) -> None:
    assert problem(template) is Problem.NOT_A_TEMPLATE


@pytest.mark.parametrize(
    ("template", "restarts"), [("{n}/{yy}", True), ("{yyyy}/{n}", True), ("К-{n}", False), ("{letter}/{n}", False)]
)
def test_a_count_begins_anew_only_where_the_year_is_seen(template: str, restarts: bool) -> None:  # noqa: FBT001 -- a column
    assert restarts_yearly(template) is restarts


@pytest.mark.parametrize("series", list(Series))
def test_an_office_can_number_before_it_is_set_up(series: Series) -> None:
    assert problem(Office().template(series)) is None
