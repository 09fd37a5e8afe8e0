"""The text of a form of letters is changed: by one Finish, edition by edition, and never for letters that were made."""

import pytest

from desktop_app.domain.letter import Letter
from desktop_app.domain.letter_facts import Facts
from desktop_app.domain.paperwork import add_letter
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.domain.template_editing import on_hand
from desktop_app.domain.template_forms import SKELETON
from desktop_app.domain.template_language import FaultyTemplate
from desktop_app.domain.templates import built_in
from desktop_app.flow.merging import merged
from desktop_app.flow.run import NotReady
from desktop_app.letters.press import GostPress
from desktop_app.tasks import edit_template
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk
from tests.tasks.example_answers import OWN_TEXT
from tests.tasks.examples import Place


def editing(place: Place, at_desk: AtDesk, form: str = "", *, built_in_again: bool = False) -> Desk:
    """The task about a form, just begun."""
    subject = on_hand(place.store.register, form, built_in_again=built_in_again)
    return at_desk(edit_template.TASK, subject=subject)


def changed(place: Place, at_desk: AtDesk, source: str = OWN_TEXT) -> None:
    """The free letter says something else from now on."""
    editing(place, at_desk, "free_letter").forward().answer(source=source).finish()


def free_letter(place: Place) -> Letter:
    """A free letter to Zaitseva."""
    with place.store.unit(place.secretary.id, "letter") as unit:
        return add_letter(unit, "free_letter", Facts(place.case_file, answers={"heading": "О дороге", "body": "Да."}))


def in_force(place: Place, form: str = "free_letter") -> str:
    """The text that letters are made from now."""
    return place.store.register.templates()[form].source


def test_the_text_of_the_chosen_form_is_shown_to_be_changed(place: Place, at_desk: AtDesk) -> None:
    desk = editing(place, at_desk)
    assert desk.problems() == {"form": Problem.REQUIRED}

    desk.answer(form="free_letter").forward()

    assert desk.draft.source == in_force(place)
    assert desk.run.label == "Письмо в свободной форме"


def test_a_finished_text_is_an_edition_of_the_office_and_holds(place: Place, at_desk: AtDesk) -> None:
    changed(place, at_desk)

    assert in_force(place) == OWN_TEXT
    assert [each.edition for each in place.store.register.editions("free_letter")] == [1]


def test_a_letter_keeps_the_text_it_was_made_from(place: Place, at_desk: AtDesk) -> None:
    letter = free_letter(place)
    paper = GostPress().make(letter.text)

    changed(place, at_desk, OWN_TEXT.replace("{{ answers.body }}", "Иное."))

    kept = place.store.register.letter(letter.id)
    assert kept is not None
    assert kept.text == letter.text
    assert GostPress().make(kept.text) == paper
    assert free_letter(place).text.paragraphs == ("Иное.",)


def test_what_was_not_changed_makes_no_edition(place: Place, at_desk: AtDesk) -> None:
    editing(place, at_desk, "free_letter").forward().finish()

    assert place.store.register.editions("free_letter") == ()


def test_the_built_in_text_comes_back_as_it_was(place: Place, at_desk: AtDesk) -> None:
    changed(place, at_desk)

    editing(place, at_desk, "free_letter", built_in_again=True).forward().finish()

    assert place.store.register.templates()["free_letter"] is built_in("free_letter")


def test_a_new_form_begins_as_an_example_and_is_offered(place: Place, at_desk: AtDesk) -> None:
    desk = editing(place, at_desk, "own_1")
    assert desk.draft.source == SKELETON

    desk.forward().finish()

    assert in_force(place, "own_1") == SKELETON
    assert "own_1" in {offer.form for offer in place.letter_subject().offered}


def test_what_makes_no_letter_stops_the_finish_and_stays_typed(place: Place, at_desk: AtDesk) -> None:
    desk = editing(place, at_desk, "free_letter").forward().answer(source=f"{OWN_TEXT}\n{{{{ nobody }}}}")

    assert desk.problems() == {"source": Problem.FAULTY_TEMPLATE}
    with pytest.raises(NotReady):
        desk.finish()
    assert "nobody" in desk.draft.source


def test_what_only_an_example_shows_is_found_by_the_finish(place: Place, at_desk: AtDesk) -> None:
    desk = editing(place, at_desk, "free_letter").forward().answer(source=f"{OWN_TEXT}\n{{{{ term.on }}}}")

    with pytest.raises(FaultyTemplate):
        desk.finish()
    assert in_force(place) == built_in("free_letter").source  # type: ignore[union-attr]  # it came with the program


def test_what_was_typed_for_one_form_is_found_again_after_another(place: Place, at_desk: AtDesk) -> None:
    desk = editing(place, at_desk, "free_letter").forward().answer(source=OWN_TEXT).back()

    desk.answer(form="instruction")
    assert desk.draft.source == in_force(place, "instruction")

    desk.answer(form="instruction")
    desk.answer(form="free_letter")
    assert desk.draft.source == OWN_TEXT


def test_a_form_that_is_not_listed_is_none(place: Place, at_desk: AtDesk) -> None:
    desk = editing(place, at_desk, "free_letter").answer(form="poem")

    assert desk.problems() == {"form": Problem.REQUIRED}
    assert desk.run.label == ""
    with pytest.raises(Conflict):
        desk.within(lambda unit: edit_template.TASK.commit(unit, desk.draft))


def test_begun_without_a_subject_it_has_nothing_to_change(at_desk: AtDesk) -> None:
    assert at_desk(edit_template.TASK).problems() == {"form": Problem.REQUIRED}


def test_two_who_change_one_text_are_held_against_each_other(place: Place, at_desk: AtDesk) -> None:
    mine = editing(place, at_desk, "free_letter").forward().answer(source=OWN_TEXT)
    changed(place, at_desk, theirs := OWN_TEXT.replace("по-нашему", "по-ихнему"))

    with pytest.raises(Conflict):
        mine.finish()

    source = edit_template.TASK.source
    assert source is not None
    merge = merged(source, mine.draft, source.stored(place.store.register, mine.draft))
    assert merge.clashes == ("source",)
    assert merge.with_theirs(["source"]).source == theirs
