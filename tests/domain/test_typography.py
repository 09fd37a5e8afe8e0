"""Typed on a keyboard, printed as in a book."""

import pytest

from desktop_app.domain.typography import neat, whole_articles


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('ООО "Ромашка"', "ООО «Ромашка»"),
        ('"Ромашка" и "Лютик".', "«Ромашка» и «Лютик»."),
        ('ООО "Фирма "Мир""', "ООО «Фирма „Мир“»"),
        ('(см. "Правила")', "(см. «Правила»)"),
        ('труба 3" и 5"', 'труба 3" и 5"'),
        ("Крыша - течёт", "Крыша\u00a0— течёт"),
        ("Крыша -- течёт", "Крыша\u00a0— течёт"),
        ("- первое", "— первое"),
        ("жилищно-коммунальный, д. 5-7", "жилищно-коммунальный, д. 5-7"),
        ("и так далее...", "и так далее…"),
        ("«уже» — хорошо…", "«уже» — хорошо…"),
        ('незакрытая "кавычка', "незакрытая «кавычка"),
        ("", ""),
    ],
)
def test_neat(typed: str, printed: str) -> None:
    assert neat(typed) == printed


@pytest.mark.parametrize("typed", ['"Мир" - "Труд"...', 'ООО "Фирма "Мир""'])
def test_what_is_neat_stays(typed: str) -> None:
    assert neat(neat(typed)) == neat(typed)


def test_an_article_is_not_torn() -> None:
    assert whole_articles("по ч. 1 ст. 12 59-ФЗ и п. 2") == "по ч.\u00a01\u00a0ст.\u00a012\u00a059\u2011ФЗ и п.\u00a02"
    assert whole_articles("") == ""
