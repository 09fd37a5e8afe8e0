"""A village comes a second time, with slips in its papers: it is known again, and nobody is taken for another."""

from collections.abc import Iterator
from contextlib import closing
from math import log2

import pytest

from benchmarks.bench_doubles import CALIBRATION_SEED, TEST_SEED, Score, counted, opened, score
from benchmarks.doubles import CORRUPTIONS, Village
from desktop_app.domain.evidence import EVIDENCE, Reason
from desktop_app.domain.search_key import fold

PEOPLE = 500
SEEDS = (CALIBRATION_SEED, TEST_SEED)
MET_EVERYWHERE = (
    Reason.SAME_SURNAME,
    Reason.OTHER_SURNAME,
    Reason.SAME_GIVEN_NAME,
    Reason.SAME_PATRONYMIC,
    Reason.BIRTH_DATE_NEAR,
)
"""As often in a village as in a town; what families share is met the oftener, the fewer the people are."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Score]:
    """What came out, of a village whose people nobody weighed the evidence by."""
    village = Village(TEST_SEED, PEOPLE)
    with closing(opened(tmp_path_factory.mktemp("village"), village)) as store:
        yield score(store, village, of_each=4, newcomers=80, alike=30)


def test_the_right_person_stands_first_or_among_the_first(found: Score) -> None:
    assert len(CORRUPTIONS) >= 15
    assert found.first_share >= 0.90
    assert found.five_share >= 0.97


def test_who_has_never_been_here_is_taken_for_nobody(found: Score) -> None:
    assert found.new_share >= 0.95


def test_who_only_looks_alike_is_never_taken_for_the_other(found: Score) -> None:
    assert dict(found.claimed_alike) == dict.fromkeys(found.claimed_alike, 0)
    assert len(found.claimed_alike) >= 5


def test_the_table_of_evidence_says_what_is_counted() -> None:
    same, other = counted(Village(CALIBRATION_SEED, PEOPLE), of_each=10, strangers=20_000)

    for reason in MET_EVERYWHERE:
        assert EVIDENCE[reason].weight == pytest.approx(log2(same[reason] / other[reason]), abs=2), reason


def test_calibration_and_trial_know_different_people() -> None:
    one, other = ({fold(f"{each.title} {each.birth_date}") for each in Village(seed, PEOPLE).people} for seed in SEEDS)
    assert not one & other
