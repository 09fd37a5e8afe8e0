"""Names that are one name, and names that only look alike."""

from desktop_app.domain.given_names import is_whole, names_of, spellings_of


def test_a_short_name_may_stand_for_several() -> None:
    assert names_of("саша") == {"александр", "александра"}
    assert names_of("наталия") == names_of("наталья") == {"наталья"}
    assert names_of("кузнецов") == frozenset()


def test_papers_write_whole_names() -> None:
    assert is_whole("александр")
    assert is_whole("наталия")
    assert not is_whole("саша")


def test_a_name_is_looked_for_in_all_its_spellings() -> None:
    assert set(spellings_of("петя")) == {"петр", "петя"}
    assert {"софья", "софия", "соня"} == set(spellings_of("софия"))
    assert spellings_of("кузнецов") == ()


def test_no_name_of_papers_is_short_for_another() -> None:
    for name in ("алена", "елена", "мария", "марина", "валентин", "валентина", "лев", "леонид"):
        assert {each for each in spellings_of(name) if is_whole(each) and names_of(each) != names_of(name)} == set()
