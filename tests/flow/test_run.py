"""One lending of a book, walked forward and back."""

import pytest

from desktop_app.domain.rules import Problem
from desktop_app.flow.run import NotReady, Run, start
from desktop_app.flow.task import Opening
from tests.flow.toy import LEND, Lending, Shelf
from tests.stand_ins import THURSDAY

TODAY = THURSDAY.date()


@pytest.fixture
def run() -> Run[Lending]:
    return start("id-1", LEND, Opening(TODAY))


def _filled(run: Run[Lending], *, by_post: bool = False) -> Run[Lending]:
    for name, raw in (("reader", "кузнецов"), ("by_post", by_post), ("postal_code", "390 000"), ("book", "Каштанка")):
        run = run.enter(name, raw, TODAY)
    return run


def test_a_run_begins_at_the_first_step_with_what_is_known(run: Run[Lending]) -> None:
    assert (run.form, run.at, run.is_first, run.is_last) == ("reader", 0, True, False)
    assert run.draft == Lending(taken_on=TODAY)
    assert run.step is LEND.steps[0]


def test_an_answer_is_cleaned_and_leaves_the_old_run_as_it_was(run: Run[Lending]) -> None:
    entered = run.enter("reader", "  КУЗНЕЦОВ ", TODAY)
    assert entered.draft.reader == entered.label == "Кузнецов"
    assert run.draft.reader == ""


def test_an_answer_may_bring_another_along(run: Run[Lending]) -> None:
    assert run.enter("by_post", raw=True, today=TODAY).draft.phone == "+7 912 345-67-89"
    assert run.enter("by_post", raw=False, today=TODAY).draft.phone == ""


def test_what_was_typed_whole_is_laid_out_when_it_is_asked_for(run: Run[Lending]) -> None:
    typed = run.enter("reader", "кузнецов, Каштанка", TODAY)
    assert typed.draft.book == ""

    settled = typed.settle()

    assert (settled.draft.reader, settled.draft.book) == ("Кузнецов", "Каштанка")
    assert settled.settle() is settled


def test_forward_is_stopped_by_the_problems_of_the_step(run: Run[Lending]) -> None:
    with pytest.raises(NotReady) as stopped:
        run.forward(TODAY)
    assert stopped.value.form == "reader"
    assert stopped.value.problems == run.problems(TODAY) == {"reader": Problem.REQUIRED}


def test_forward_leads_along_the_path_and_stays_on_the_last_step(run: Run[Lending]) -> None:
    forms = []
    run = _filled(run)
    for _ in range(4):
        forms.append(run.form)
        run = run.forward(TODAY)
    assert forms == ["reader", "book", "review", "review"]
    assert run.is_last


def test_back_never_complains_and_keeps_what_was_typed(run: Run[Lending]) -> None:
    run = _filled(run).forward(TODAY).enter("book", "", TODAY)
    assert run.back().form == "reader"
    assert run.back().back().form == "reader"
    assert run.back().draft == run.draft


def test_a_changed_answer_leads_another_way_and_back_again(run: Run[Lending]) -> None:
    by_post = _filled(run, by_post=True).forward(TODAY)
    assert by_post.form == "parcel"
    at_desk = by_post.back().enter("by_post", raw=False, today=TODAY)
    assert at_desk.forward(TODAY).form == "book"
    assert at_desk.draft.postal_code == "390000"
    assert at_desk.enter("by_post", raw=True, today=TODAY).forward(TODAY).form == "parcel"


def test_a_jump_back_is_free_and_a_jump_ahead_is_checked(run: Run[Lending]) -> None:
    with pytest.raises(NotReady):
        run.go("review", TODAY)
    ready = _filled(run)
    assert ready.go("review", TODAY).form == "review"
    assert ready.go("review", TODAY).enter("reader", "", TODAY).go("reader", TODAY).form == "reader"
    with pytest.raises(ValueError, match="parcel"):
        ready.go("parcel", TODAY)


def test_finish_checks_the_whole_path_again(run: Run[Lending]) -> None:
    shelf = Shelf()
    at_review = _filled(run).go("review", TODAY).enter("reader", "", TODAY)
    with pytest.raises(NotReady) as stopped:
        at_review.finish(shelf.unit)
    assert (stopped.value.form, shelf.lent) == ("reader", [])


def test_finish_commits_only_what_is_on_the_path(run: Run[Lending]) -> None:
    shelf = Shelf()
    receipt = _filled(run, by_post=False).finish(shelf.unit)
    assert receipt.number == "№ 1"
    assert shelf.lent == [("Кузнецов", "Каштанка", "")]
    _filled(run, by_post=True).finish(shelf.unit)
    assert shelf.lent[1] == ("Кузнецов", "Каштанка", "390000")


def test_a_problem_off_the_path_stops_nothing(run: Run[Lending]) -> None:
    shelf = Shelf()
    _filled(run).enter("postal_code", "39", TODAY).finish(shelf.unit)
    assert len(shelf.lent) == 1
