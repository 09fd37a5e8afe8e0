"""Templates of letters in the register: the office's own, edition by edition, and what letters are made from."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.letter_facts import Entry, Facts, Paper
from desktop_app.domain.template_language import FaultyTemplate
from desktop_app.domain.templates import COMMON, OfficeTemplate, built_in
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, NOTICE, SECRETARY, TODAY, entered, opened, registered

OWN = "title: Благодарность\nabout: case file\n---\n[text]\nСпасибо, {{ applicant.name.REST }}!"
THANKS = OWN.replace(".REST", "")


def save(store: Store, form: str, source: str) -> OfficeTemplate:
    with store.unit(SECRETARY, "run-1") as unit:
        return unit.save_template(form, source)


def reset(store: Store, form: str) -> OfficeTemplate:
    with store.unit(SECRETARY, "run-2") as unit:
        return unit.reset_template(form)


def test_the_built_in_templates_hold_in_a_new_office(store: Store) -> None:
    assert store.register.templates()["free_letter"] is built_in("free_letter")
    assert store.register.editions("free_letter") == ()


def test_the_offices_own_template_holds_and_every_edition_stays(store: Store) -> None:
    first = save(store, "free_letter", THANKS)
    second = save(store, "free_letter", THANKS.replace("Спасибо", "Благодарим"))

    assert (first.edition, second.edition) == (1, 2)
    assert store.register.templates()["free_letter"].source == second.source
    assert store.register.editions("free_letter") == (second, first)
    assert first.made_on == TODAY


def test_reset_brings_the_built_in_one_back(store: Store) -> None:
    save(store, "free_letter", THANKS)
    reset(store, "free_letter")

    assert store.register.templates()["free_letter"] is built_in("free_letter")
    assert [each.edition for each in store.register.editions("free_letter")] == [2, 1]


def test_a_faulty_template_is_not_kept(store: Store) -> None:
    with pytest.raises(FaultyTemplate, match="unknown field"):
        save(store, "thanks", OWN)
    assert store.register.editions("thanks") == ()


def test_a_letter_by_the_offices_own_form_is_composed_in_the_transaction(store: Store) -> None:
    save(store, "thanks", THANKS)
    with store.unit(SECRETARY, "run-3") as unit:
        assert unit.template("thanks").title == "Благодарность"
        assert unit.compose("thanks", Facts(KUZNETSOV)).paragraphs == ("Спасибо, Кузнецов Пётр Владимирович!",)
        with pytest.raises(KeyError):
            unit.template("poem")


def test_a_preview_writes_nothing(store: Store) -> None:
    save(store, COMMON, "title: Общие\n---\n[executor]\n{{ executor.name }}")
    officer = store.register.officers()[0]
    template = replace(store.register.templates()["instruction"], sections={})
    preview = store.register.preview(template, Facts(number="1"), officer, TODAY)

    assert (preview.executor, preview.letterhead) == (("Секретарь",), ())
    assert store.register.letters_of(case_file_id=1) == ()


def test_the_journal_of_a_period(store: Store) -> None:
    entered(store, LEAKING_ROOF, opened(store))
    registered(store, number="К-2/26", questions=())

    named, anonymous = store.register.entries(TODAY, TODAY)
    assert named == Entry(
        number="К-1/26",
        registered_on=TODAY,
        applicant="Кузнецов Пётр Владимирович",
        about="Течь крыши; Мокрые стены",
        kind="жалоба",
        channel="нарочно",
        responsible="Секретарь",
        due_on=LEAKING_ROOF.due_on,
        answered_on=LEAKING_ROOF.answered_on,
    )
    assert (anonymous.applicant, anonymous.about) == ("", LEAKING_ROOF.substance)
    assert store.register.entries(TODAY + timedelta(1), TODAY + timedelta(9)) == ()
    assert store.register.entries_of(1) == (named,)


def test_the_papers_of_a_case_file(store: Store) -> None:
    entered(store, LEAKING_ROOF, opened(store))
    with store.unit(SECRETARY, "run-4") as unit:
        unit.add_letter(replace(NOTICE, form="thanks", number="8-исх", case_file_id=1, file="", sha256=""))
        unit.add_letter(replace(NOTICE, number="9-исх", case_file_id=1, file="", sha256=""))

    assert store.register.papers_of(1) == (
        Paper("Обращение (жалоба)", "К-1/26", TODAY, 3),
        Paper("thanks", "8-исх", NOTICE.made_on),
        Paper("Уведомление о регистрации обращения", "9-исх", NOTICE.made_on),
    )


def test_the_journal_of_outgoing_letters_is_found_by_number_and_addressee(store: Store) -> None:
    kuznetsov = opened(store)
    with store.unit(SECRETARY, "run-5") as unit:
        for number, case_file_id in (("801-ИСХ", kuznetsov.id), ("802-ИСХ", None), ("812-ИСХ", kuznetsov.id)):
            unit.add_letter(replace(NOTICE, number=number, case_file_id=case_file_id, file="", sha256=""))
        unit.add_letter(replace(NOTICE, form="instruction", number="К-1/26", outgoing=False, file="", sha256=""))

    def found(typed: str, offset: int = 0) -> list[str]:
        return [line.number for line in store.register.outgoing(typed, offset=offset, limit=2).rows]

    assert found("") == ["812-ИСХ", "802-ИСХ"]
    assert found("", offset=2) == ["801-ИСХ"]
    assert store.register.outgoing("", offset=0, limit=2).total == 3
    assert found("кузнецов") == ["812-ИСХ", "801-ИСХ"]
    assert found("кузн 812") == ["812-ИСХ"]
    assert found("заяц") == []
    line = store.register.outgoing("802", offset=0, limit=1).rows[0]
    assert (line.title, line.addressee, line.made_on) == ("Уведомление о регистрации обращения", "", TODAY)
