"""Visas are read out of the way that an appeal has gone."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.appeal import Appeal, AppealKind, Channel
from desktop_app.domain.journey import Aim, Assignment
from desktop_app.domain.letter_facts import Facts, Visa
from desktop_app.domain.officer import Officer
from desktop_app.domain.routes import Verdict
from desktop_app.domain.visas import visas_in, with_visas

TODAY = date(2026, 1, 15)
APPEAL = Appeal(AppealKind.STATEMENT, Channel.POST, TODAY, TODAY, "Крыша", 2, id=7)
HEAD, LAWYER = Officer("Лунин", id=1), Officer("Орлов", id=2)
GIVEN = Assignment(7, "visa", TODAY, HEAD.id, aim=Aim.VISA, done_on=TODAY, verdict=Verdict.APPROVED)


def test_who_agreed_and_who_did_not_is_listed_in_their_name() -> None:
    refused = replace(GIVEN, officer_id=LAWYER.id, verdict=Verdict.RETURNED, comment="Нет ссылки на закон")

    assert visas_in((refused, GIVEN), (HEAD, LAWYER)) == (
        Visa(LAWYER, agrees=False, made_on=TODAY, comment="Нет ссылки на закон"),
        Visa(HEAD, agrees=True, made_on=TODAY),
    )


def test_what_is_no_visa_or_was_not_given_is_left_out() -> None:
    others = (
        replace(GIVEN, aim=Aim.WORK),
        replace(GIVEN, verdict=Verdict.CEASED),
        replace(GIVEN, verdict=None, done_on=None),
        replace(GIVEN, annulled=True),
        replace(GIVEN, officer_id=99),
    )

    assert visas_in(others, (HEAD, LAWYER)) == ()


class Gone:
    """The way that an appeal has gone: the head has agreed."""

    def assignments(self, appeal_id: int) -> tuple[Assignment, ...]:
        return (replace(GIVEN, appeal_id=appeal_id),)

    def officers(self) -> tuple[Officer, ...]:
        return (HEAD, LAWYER)


def test_a_letter_about_an_appeal_knows_its_visas() -> None:
    assert with_visas(Facts(appeal=APPEAL), Gone()).visas == (Visa(HEAD, agrees=True, made_on=TODAY),)
    assert with_visas(Facts(), Gone()) == Facts()
