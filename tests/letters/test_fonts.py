"""The typefaces draw every letter that a Russian office meets."""

from pathlib import Path

import pytest

from desktop_app.domain.faults import FontMissing
from desktop_app.letters import fonts
from desktop_app.letters.fonts import Face, draws, typeface


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize(
    "signs",
    ["АЯабвёйъэюяЁ", "ӘәҖҗҢңӨөҮүҺһ", "ӘәҒғҚқҢңӨөҰұҮүҺһІі", "₽№«»„“—–…§°©", "0123456789", "\u00a0\u00ad\u2011\u0301"],
    ids=["russian", "tatar", "kazakh", "office", "figures", "invisible"],
)
def test_each_face_draws_them(face: Face, signs: str) -> None:
    assert set(signs) <= typeface(face).advances.keys()


def test_a_sign_that_one_face_lacks_is_not_drawn_in_any() -> None:
    signs = [frozenset(typeface(face).advances) for face in Face]
    lacking = frozenset.union(*signs) - frozenset.intersection(*signs)
    assert not any(map(draws, lacking))
    assert all(map(draws, frozenset.intersection(*signs)))


def test_emoji_has_no_glyph() -> None:
    assert not draws("😀")


def test_width_grows_with_the_size_of_type() -> None:
    regular = typeface(Face.REGULAR)
    assert regular.width("Обращение", 28) == pytest.approx(2 * regular.width("Обращение", 14))


def test_a_typeface_that_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "files", lambda _package: tmp_path)
    typeface.cache_clear()

    with pytest.raises(FontMissing):
        typeface(Face.REGULAR)

    monkeypatch.undo()
    assert typeface(Face.REGULAR).width("я", 1) > 0
