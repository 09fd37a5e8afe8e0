"""The typefaces draw every letter that a Russian office meets."""

import pytest

from desktop_app.letters.fonts import Face, draws, typeface


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize(
    "signs",
    ["АЯабвёйъэюяЁ", "ӘәҖҗҢңӨөҮүҺһ", "ӘәҒғҚқҢңӨөҰұҮүҺһІі", "₽№«»„“—–…§°©", "0123456789", "\u00a0\u00ad\u2011\u0301"],
    ids=["russian", "tatar", "kazakh", "office", "figures", "invisible"],
)
def test_each_face_draws_them(face: Face, signs: str) -> None:
    assert set(signs) <= typeface(face).advances.keys()


def test_all_faces_have_the_same_signs() -> None:
    assert len({frozenset(typeface(face).advances) for face in Face}) == 1


def test_emoji_has_no_glyph() -> None:
    assert not draws("😀")


def test_width_grows_with_the_size_of_type() -> None:
    regular = typeface(Face.REGULAR)
    assert regular.width("Обращение", 28) == pytest.approx(2 * regular.width("Обращение", 14))
