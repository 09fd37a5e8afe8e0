"""A text that is being typed is tried: what is wrong with it, or the letter that it makes."""

from dataclasses import replace

import pytest

from desktop_app.domain.addressing import GenderUnknown
from desktop_app.domain.citizen import FullName, Gender
from desktop_app.domain.examples import DESK, of
from desktop_app.domain.template_editing import about, on_hand, tried
from desktop_app.domain.template_forms import EditableForm, built_in_text, stored_form
from desktop_app.domain.template_language import Flaw
from desktop_app.domain.templates import COMMON, About, in_force
from desktop_app.storage.store import Store
from tests.storage.samples import SECRETARY

KNOWN = in_force({})
OWN = "title: Благодарность\nabout: case file\nask day: day, needed, День\n---\n[text]\nСпасибо, {{ applicant.name }}!"


def save(store: Store, form: str, source: str) -> None:
    with store.unit(SECRETARY, f"run-{form}") as unit:
        unit.save_template(form, source)


def test_a_text_is_shown_on_the_invented_example() -> None:
    trial = tried("own_1", OWN, KNOWN, None, DESK)

    assert trial.problems == ()
    assert trial.text is not None
    assert trial.text.paragraphs == ("Спасибо, Кузнецов Пётр Владимирович!",)


def test_a_text_is_shown_on_what_was_chosen() -> None:
    (facts, _) = of(About.CASE_FILE)
    assert facts.case_file is not None
    zaitseva = replace(facts.case_file, surname="Зайцева", name="Анна", patronymic="", gender=Gender.FEMALE)

    trial = tried("own_1", OWN, KNOWN, replace(facts, case_file=zaitseva), DESK)

    assert trial.text is not None
    assert trial.text.paragraphs == (f"Спасибо, {FullName('Зайцева', 'Анна', '')}!",)


def test_what_is_wrong_is_told_in_place_of_a_letter() -> None:
    trial = tried("own_1", f"{OWN}\n{{{{ nobody }}}}", KNOWN, None, DESK)

    assert [(each.line, each.flaw) for each in trial.problems] == [(7, Flaw.UNKNOWN_FIELD)]
    assert trial.text is None


def test_what_only_the_chosen_appeal_lacks_is_told_too() -> None:
    source = "title: О сроке\nabout: appeal\noffered: term\n---\n[text]\n{{ term.on | in_words }}"

    trial = tried("own_1", source, KNOWN, replace(of(About.APPEAL)[0], due=None), DESK)

    assert [(each.line, each.flaw) for each in trial.problems] == [(6, Flaw.NOT_GIVEN)]


def test_a_greeting_asks_for_the_gender() -> None:
    facts = of(About.APPEAL)[0]
    assert facts.case_file is not None
    nobody = replace(facts, case_file=replace(facts.case_file, gender=None, patronymic="", name="Саша"))

    with pytest.raises(GenderUnknown):
        tried("registration_notice", KNOWN["registration_notice"].source, KNOWN, nobody, DESK)


def test_the_common_requisites_are_shown_on_a_letter() -> None:
    trial = tried(COMMON, "title: Общие\n---\n[executor]\nИсп. {{ executor.name | initials }}", KNOWN, None, DESK)

    assert trial.text is not None
    assert trial.text.executor == ("Исп. Смирнова\u00a0О.\u00a0И.",)
    assert trial.text.heading == "О регистрации обращения"


def test_a_built_in_form_stays_about_what_the_program_makes_it_from() -> None:
    trial = tried("registration_notice", "title: Уведомление\nabout: case file\n---\n[text]\nДа.", KNOWN, None, DESK)

    assert [each.flaw for each in trial.problems] == [Flaw.OTHER_LETTER]


def test_what_a_text_is_about_is_known_as_soon_as_it_can_be_read() -> None:
    assert about(OWN) is About.CASE_FILE
    assert about("title:") is About.APPEAL


def test_all_forms_may_be_changed_and_a_new_one_begun(store: Store) -> None:
    save(store, "own_1", OWN)
    save(store, "free_letter", OWN)

    subject = on_hand(store.register, "free_letter")

    forms = {each.form: each for each in subject.forms}
    assert list(forms)[-2:] == [COMMON, "own_2"]
    assert forms["own_2"] == EditableForm("own_2")
    assert forms["own_1"] == EditableForm("own_1", "Благодарность", OWN, 1, "inside")
    assert forms["instruction"].edition == 0
    assert (subject.chosen, subject.source) == ("free_letter", "")
    assert on_hand(store.register, "free_letter", built_in_again=True).source == KNOWN["free_letter"].source


def test_a_form_as_the_register_has_it_now(store: Store) -> None:
    assert stored_form(store.register, "own_1") == EditableForm("own_1")

    save(store, "own_1", OWN)

    assert stored_form(store.register, "own_1").edition == 1
    assert built_in_text("own_1") == ""
