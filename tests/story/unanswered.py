"""What the stories of appeals without an answer share: how one comes, how it is left, and what must be so then."""

from PySide6.QtWidgets import QTextBrowser

from desktop_app.domain.actions import Action
from desktop_app.domain.appeal import Appeal, Ground, Mark, Outcome, QuestionStatus
from desktop_app.domain.citizen import ApplicantKind
from tests.stand_ins import THURSDAY
from tests.story.actions import begin_next, choose, finish, open_appeal
from tests.story.desk import KUZNETSOV, StoryDesk, plain

ADDRESS = ("624200", "Свердловская обл.", "", "г. Лесной", "ул. Лесная", "14", "7")
NO_ROUTE = "Без маршрута"
OF_REGISTRATION = ("registration_notice", "instruction")


def take_from_kuznetsov(desk: StoryDesk, substance: str, *marks: Mark, routed: bool = True) -> None:
    """A letter of Кузнецов Пётр Владимирович, who gives his address the first time."""
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Return")
    if desk.step == "new_case_file":
        desk.go_to("address.postal_code")
        desk.fill(*ADDRESS)
    desk.press("Ctrl+Return")
    _take(desk, substance, marks, routed=routed)


def take_unsigned(desk: StoryDesk, substance: str) -> None:
    """A letter that nobody has signed."""
    desk.press("F2")
    desk.go_to("applicant.0")
    desk.press(*["Right"] * list(ApplicantKind).index(ApplicantKind.ANONYMOUS), "Ctrl+Return")
    _take(desk, substance)


def _take(desk: StoryDesk, substance: str, marks: tuple[Mark, ...] = (), *, routed: bool = True) -> None:
    assert desk.step == "appeal"
    desk.press("Down")
    desk.go_to("substance")
    desk.fill(substance, "", substance)
    for mark in marks:
        desk.go_to(f"marks.{list(Mark).index(mark)}")
        desk.press("Space")
    desk.press("Ctrl+Return", "Down")
    if not routed:
        desk.go_to("route_id")
        desk.type(NO_ROUTE)
    desk.press("Ctrl+Return", "Ctrl+Return")
    assert desk.page == "receipt"


def answer(desk: StoryDesk, text: str) -> None:
    """Answer the only question of the newest appeal, which is on no route."""
    open_appeal(desk)
    begin_next(desk, Action.ANSWER)
    desk.press("Space", "Ctrl+Return")
    desk.type(text)
    finish(desk)


def stop(desk: StoryDesk, decision: str) -> None:
    """Stop the correspondence on the newest appeal; the earlier answers are those that the register knows of."""
    open_appeal(desk)
    choose(desk, Action.STOP_CORRESPONDENCE)
    desk.go_to("decision")
    desk.type(decision)
    finish(desk)


def leave(desk: StoryDesk, ground: Ground, said: str = "") -> None:
    """Leave the newest appeal without an answer; `said` is what the case asks for."""
    open_appeal(desk)
    choose(desk, Action.LEAVE_UNANSWERED)
    desk.press("Space", *["Down"] * list(Ground).index(ground))
    if said:
        desk.press("Ctrl+Return")
        desk.type(said)
    finish(desk)


def newest(desk: StoryDesk) -> Appeal:
    """The appeal that came last, as the register has it."""
    register, found = desk.store.register, None
    for appeal_id in range(1, 10):
        found = register.appeal(appeal_id) or found
    assert found is not None
    return found


def letters_of(desk: StoryDesk) -> list[str]:
    """The forms of the letters on the newest appeal, those of its registration aside."""
    letters = desk.store.register.letters_of(appeal_id=newest(desk).id)
    return [letter.form for letter in letters if letter.form not in OF_REGISTRATION]


def assert_is_over(desk: StoryDesk, outcome: Outcome, status: QuestionStatus, result: str, in_words: str) -> None:
    """The newest appeal has ended so, its page tells it, and nobody has anything left to do on it but to close it."""
    appeal, register = newest(desk), desk.store.register
    assert (appeal.outcome, appeal.answered_on) == (outcome, THURSDAY.date())
    assert [(each.status, each.result) for each in appeal.questions] == [(status, result)]
    assert not [each for each in register.assignments(appeal.id) if each.is_open]
    assert [register.work_of(officer.id) for officer in register.officers()] == [()]
    open_appeal(desk)
    assert f"Outcome: empty → {in_words}" in timeline(desk)
    assert "How it ended: empty → Taken away" in timeline(desk)
    assert desk.says("next_action") == "Cl&ose…"


def timeline(desk: StoryDesk) -> str:
    """What happened, as the page of the appeal tells it."""
    found = desk.window.findChild(QTextBrowser, "timeline")
    assert found is not None
    return plain(found.toPlainText())
