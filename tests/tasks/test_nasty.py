"""Nasty text typed into every question of every task: what becomes of it, and how it lies in the register."""

from dataclasses import fields
from typing import Any

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.intake import LEAST_SIGNATURES
from desktop_app.domain.letter import Letter
from desktop_app.domain.rules import Need, Problem, is_empty, problems_of, rule_of
from desktop_app.domain.typography import neat
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.tasks import correct_case_file, register_appeal
from desktop_app.tasks.register_appeal.draft import Decision
from tests.domain.nasty import NASTY, outcome
from tests.stand_ins import FixedClock
from tests.tasks.action_examples import of_draft
from tests.tasks.examples import Place
from tests.tasks.typed import KINDS_OF, found_at, holder_of, rule_at, typed_into, typed_paths
from tests.tasks.walking import every_changing_task, every_task, on_path

every_nasty_text = pytest.mark.parametrize("nasty", NASTY)


@pytest.fixture
def full(task: Task[Any], place: Place, clock: FixedClock) -> Run[Any]:
    """The task with a good answer to every question, those off its path too."""
    return filled(task, place, clock)


def filled(task: Task[Any], place: Place, clock: FixedClock, **answers: Any) -> Run[Any]:
    """The task with good answers, and with these where they differ."""
    run = start("run-1", task, Opening(clock.today(), subject=place.subject(task)))
    for name, raw in (place.answers(task) | answers).items():
        run = run.enter(name, of_draft(raw, run.draft), clock.today())
    return run


def expected(task: Task[Any], path: str, nasty: str, draft: Any) -> tuple[Any, Problem | None]:
    """What the table says of this text in a field of this kind, with the field's own length, default and need."""
    kind = KINDS_OF[task.name][path]
    rule, owner = rule_at(task.draft, path)
    plain = {"two lines": "prose", "signatures": "whole"}.get(kind, kind)
    value, problem = outcome(NASTY[nasty], plain)
    if kind in {"text", "prose", "person_name", "place"} and problem in {None, Problem.TOO_LONG}:
        problem = Problem.TOO_LONG if len(value) > rule.longest else None
    if plain == "whole" and is_empty(NASTY[nasty].line):
        value = next(each.default for each in fields(owner) if each.name == path.rpartition(".")[2])
    if kind == "signatures" and problem is None and value < LEAST_SIGNATURES:
        problem = Problem.TOO_FEW_SIGNATURES
    if kind == "two lines" and problem is None and len(value.split("\n")) < 2:
        problem = Problem.TOO_FEW_ANSWERS
    if is_empty(value):
        problem = Problem.REQUIRED if rule.needed(holder_of(draft, path)) is Need.BLOCKING else None
    return value, problem


@every_task
def test_every_typed_question_has_its_kind(task: Task[Any]) -> None:
    assert set(typed_paths(task.draft)) == set(KINDS_OF[task.name])


@every_task
@every_nasty_text
def test_every_question_keeps_the_cleaned_text_or_says_what_is_wrong(
    task: Task[Any], nasty: str, full: Run[Any], clock: FixedClock
) -> None:
    today = clock.today()
    for path, kind in KINDS_OF[task.name].items():
        name, raw = typed_into(full.draft, path, kind, NASTY[nasty].typed)
        draft = full.enter(name, raw, today).draft
        problems = problems_of(name, rule_of(task.draft, name), getattr(draft, name), draft, today)
        at = path.replace(".", ".0.") if isinstance(getattr(draft, name), tuple) else path

        assert (found_at(draft, path), problems.get(at)) == expected(task, path, nasty, draft), path


def with_nasty(run: Run[Any], nasty: str, today: Any) -> Run[Any]:
    """The run with the nasty text wherever it is taken."""
    for path, kind in KINDS_OF[run.task.name].items():
        _, problem = expected(run.task, path, nasty, run.draft)
        if problem is None:
            name, raw = typed_into(run.draft, path, kind, NASTY[nasty].typed)
            run = run.enter(name, raw, today)
    return run


def finished(run: Run[Any], place: Place, clock: FixedClock) -> list[Letter]:
    """The letters of the run, finished from its last step."""
    ready = run.go(run.path[-1].form, clock.today())
    with place.store.unit(place.secretary.id, ready.id) as unit:
        receipt = ready.finish(unit)
    letters = [place.store.register.letter(letter_id) for letter_id in receipt.letter_ids]
    return [letter for letter in letters if letter]


@every_changing_task
@every_nasty_text
def test_a_correction_is_found_again_as_it_was_cleaned(
    task: Task[Any], nasty: str, place: Place, clock: FixedClock
) -> None:
    run = with_nasty(filled(task, place, clock), nasty, clock.today())

    finished(run, place, clock)

    again = start("run-2", task, Opening(clock.today(), subject=place.subject(task)))
    assert on_path(run, again.draft) == on_path(run, run.draft)


@pytest.mark.parametrize("applicant", [ApplicantKind.PERSON, ApplicantKind.ORGANISATION])
@every_nasty_text
def test_a_registration_lies_in_case_file_appeal_and_letters_as_it_was_cleaned(
    applicant: ApplicantKind, nasty: str, place: Place, clock: FixedClock
) -> None:
    run = filled(register_appeal.TASK, place, clock, applicant=applicant, decision=Decision.NO, marks=frozenset())
    run = with_nasty(run, nasty, clock.today()).enter("decision", Decision.NO, clock.today())

    notice, instruction = finished(run, place, clock)

    assert notice.case_file_id is not None
    assert notice.appeal_id is not None
    case_file = place.store.register.case_file(notice.case_file_id)
    appeal = place.store.register.appeal(notice.appeal_id)
    assert case_file is not None
    assert appeal is not None
    shared = ("surname", "name", "patronymic", "address", "email")
    assert [getattr(case_file, name) for name in shared] == [getattr(run.draft, name) for name in shared]
    assert (appeal.substance, appeal.questions) == (run.draft.substance, run.draft.questions)
    said = instruction.text.paragraphs
    assert set(run.draft.resolution.splitlines()) <= set(said)
    assert any(neat(case_file.title) in str(paragraph) for paragraph in said)
    assert neat(case_file.organisation) in (notice.text.addressee[0], "")


@every_nasty_text
def test_contacts_of_a_known_citizen_are_corrected_as_they_were_cleaned(
    nasty: str, place: Place, clock: FixedClock
) -> None:
    known = place.subject(correct_case_file.TASK)
    run = filled(register_appeal.TASK, place, clock)
    run = with_nasty(run, nasty, clock.today()).enter("known", known, clock.today())
    run = with_nasty(run.enter("decision", Decision.YES, clock.today()), nasty, clock.today())
    run = run.enter("known", known, clock.today()).enter("decision", Decision.YES, clock.today())

    finished(run, place, clock)

    stored = place.store.register.case_file(known.id)
    assert isinstance(stored, CaseFile)
    assert (stored.email, stored.address) == (run.draft.known_email, run.draft.known_address)
