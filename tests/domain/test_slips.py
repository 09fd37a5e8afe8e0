import pytest

from desktop_app.domain.slips import by_other_keys, by_shape, by_sound


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Bdfyjd", "Иванов"),
        ("'lefhl", "эдуард"),
        (":erjd <jhbc", "Жуков Борис"),
        ("Ыьшер", "Smith"),
        ("{jhjitd", "Хорошев"),
        ("KL-000123", "ЛД-000123"),
    ],
)
def test_the_same_keys_in_the_other_layout(typed: str, meant: str) -> None:
    assert by_other_keys(typed) == (meant,)


@pytest.mark.parametrize("typed", ["", "123", "8 (912) 345", "-"])
def test_what_has_no_letters_has_no_other_layout(typed: str) -> None:
    assert by_other_keys(typed) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Иванoв", "иванов"), ("Смит Jоhn", "смит john"), ("COBA", "сова"), ("OГ-12", "ог-12")],
)
def test_letters_that_only_look_alike_are_put_into_the_alphabet_of_the_word(typed: str, meant: str) -> None:
    assert meant in by_shape(typed)


def test_a_word_of_one_alphabet_that_has_letters_of_its_own_stays() -> None:
    assert by_shape("Иванов Smith") == ()


@pytest.mark.parametrize(
    ("passport", "surname"),
    [
        ("shcherbakov", "щербаков"),
        ("tsvetkov", "цветков"),
        ("khokhlov", "хохлов"),
        ("zhukov", "жуков"),
        ("iurev", "юрев"),
        ("yuriy", "юрий"),
        ("iuliia", "юлия"),
        ("evgenii", "евгений"),
        ("chernyshev", "чернышев"),
        ("bykov", "быков"),
        ("eduard", "эдуард"),
        ("podieiachev", "подъеячев"),
        ("ilyin", "ильин"),
        ("solovyov", "соловйов"),
    ],
)
def test_a_name_as_a_passport_spells_it(passport: str, surname: str) -> None:
    assert surname in by_sound(passport)


@pytest.mark.parametrize("word", ["", "иванов", "x1", "smith's", "andré", "þór"])
def test_only_latin_letters_have_a_sound_to_be_spelled(word: str) -> None:
    assert by_sound(word) == ()


def test_the_likeliest_spelling_comes_first() -> None:
    assert by_sound("ivanov")[0] == "иванов"
    assert len(by_sound("tsetsetsetsetsetsetse")) <= 64
