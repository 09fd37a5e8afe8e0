"""A journal or a list for a period is made: kept with the letters, under no number of its own."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.letter import Letter, LetterText, Table, rows_of
from desktop_app.domain.letter_forms import PeriodSubject
from desktop_app.domain.offering import of_period
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.domain.templates import in_force
from desktop_app.tasks import list_period
from desktop_app.tasks.list_period import PieceRow
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk
from tests.tasks.example_answers import THIRTEENTH
from tests.tasks.examples import Place

TRACK = "39000001000018"
SENT = Letter("free_letter", "", THIRTEENTH, LetterText("О крыше", "13.01.2026", ""))
PIECE = PieceRow(1, "7-исх", THIRTEENTH, "Зайцевой", "г. Рязань", track=TRACK)


def about(place: Place, at_desk: AtDesk, form: str) -> Desk:
    """The paper of this form, just begun."""
    return at_desk(list_period.TASK, subject=PeriodSubject(of_period(place.store.register.templates()), form))


def paper(desk: Desk) -> Letter:
    """The paper, finished."""
    receipt = desk.finish()
    letter = desk.store.register.letter(receipt.letter_ids[0])
    assert letter is not None
    assert receipt.number == letter.number == "15.01.2026"
    return letter


def test_only_papers_of_a_period_are_offered() -> None:
    assert {offer.form for offer in of_period(in_force({}))} == {"registered_mail", "registration_journal"}


def test_a_journal_begins_with_the_month_and_lists_what_was_registered(place: Place, at_desk: AtDesk) -> None:
    desk = about(place, at_desk, "registration_journal")
    assert (desk.draft.since, desk.draft.until) == (date(2026, 1, 1), date(2026, 1, 15))
    assert desk.run.label == "Журнал регистрации обращений за период"
    desk.forward()
    assert desk.form == "paper"

    journal = paper(desk)

    assert (journal.form, journal.outgoing, journal.case_file_id) == ("registration_journal", False, None)
    assert [row[3] for row in rows_of(journal.text)] == ["Заявитель", "Зайцева"]


def test_a_list_of_mail_is_asked_for_the_day_with_the_numbers_of_the_post(place: Place, at_desk: AtDesk) -> None:
    desk = about(place, at_desk, "registered_mail")
    assert desk.draft.since == desk.draft.until == date(2026, 1, 15)
    other = replace(PIECE, letter_id=2, number="8-исх", sent=False)

    desk.forward().answer(pieces=(replace(PIECE, track="3900 0001 0000 18"), other))
    assert desk.draft.pieces[0].track == TRACK
    listed = paper(desk.forward())

    titles, row = rows_of(listed.text)
    assert titles == ("№ п/п", "Адресат", "Адрес", "Номер письма", "ШПИ")
    assert row == ("1", "Зайцевой", "г. Рязань", "7-исх", TRACK)


def test_a_letter_that_was_listed_is_sent_and_bears_its_number_until_the_list_is_undone(
    place: Place, at_desk: AtDesk
) -> None:
    store = place.store
    with store.unit(place.secretary.id, "letter") as unit:
        first, second = (unit.add_letter(replace(SENT, number=number)) for number in ("7-исх", "8-исх"))
        unit.send_letters((second.id,), THIRTEENTH)
    pieces = (replace(PIECE, letter_id=first.id, waits=True), replace(PIECE, letter_id=second.id, track=""))

    desk = about(place, at_desk, "registered_mail").forward().answer(pieces=pieces).forward()
    paper(desk)

    posted = [store.register.letter(letter.id) for letter in (first, second)]
    assert [(each.sent_on, each.track) for each in posted if each] == [(date(2026, 1, 15), TRACK), (THIRTEENTH, "")]
    with store.unit(place.secretary.id, desk.run.id) as unit:
        unit.undo()
    assert store.register.letter(first.id) == first


@pytest.mark.parametrize("typed", ["3900000100001", "39000001000019", "RA123456784RU", "нет"])
def test_a_number_that_does_not_prove_itself_is_told_of(place: Place, at_desk: AtDesk, typed: str) -> None:
    desk = about(place, at_desk, "registered_mail").forward().answer(pieces=(replace(PIECE, track=typed),))

    assert desk.problems() == {"pieces.0.track": Problem.NOT_A_TRACK}


def test_a_piece_may_wait_for_its_number(place: Place, at_desk: AtDesk) -> None:
    desk = about(place, at_desk, "registered_mail").forward().answer(pieces=(replace(PIECE, track=""),))

    assert desk.problems() == {}


def test_a_period_ends_after_it_begins(place: Place, at_desk: AtDesk) -> None:
    desk = about(place, at_desk, "registration_journal").answer(since="15.01.2026", until="14.01.2026")

    assert desk.problems() == {"until": Problem.BEFORE_START}
    assert desk.answer(since="когда-то").problems() == {"since": Problem.NO_SUCH_DATE}


def test_a_paper_is_chosen_out_of_those_there_are(place: Place, at_desk: AtDesk) -> None:
    desk = about(place, at_desk, "free_letter")

    assert desk.problems() == {"form": Problem.REQUIRED}
    assert desk.run.label == ""
    assert at_desk(list_period.TASK).problems() == {"form": Problem.REQUIRED}


def test_a_paper_by_another_text_than_was_seen_is_not_made(place: Place, at_desk: AtDesk) -> None:
    desk = about(place, at_desk, "registration_journal").forward()
    with place.store.unit(place.secretary.id, "other") as unit:
        unit.save_template("registration_journal", "title: Журнал\nabout: period\noutgoing: no\n---\n[text]\nПусто.")

    with pytest.raises(Conflict):
        desk.finish()


def test_a_letter_without_a_table_has_no_rows(place: Place, at_desk: AtDesk) -> None:
    journal = paper(about(place, at_desk, "registration_journal").forward())
    unlined = tuple(replace(each, lined=False) if isinstance(each, Table) else each for each in journal.text.paragraphs)

    assert rows_of(replace(journal.text, paragraphs=unlined)) == ()
