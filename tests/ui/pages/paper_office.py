"""An office on paper: a register, a finder and a desk that hold what a test puts into them, without a database."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QSettings

from desktop_app.domain.office import Office
from desktop_app.domain.ports import (
    ChangeAction,
    Event,
    FieldChange,
)
from desktop_app.ui.backup_maker import BackupMaker
from desktop_app.ui.desk import Desk, Seat
from desktop_app.ui.doubles_seeker import DoublesSeeker
from desktop_app.ui.index_keeper import IndexKeeper
from desktop_app.ui.jobs import Jobs
from tests.stand_ins import THURSDAY, CountingIds, FixedClock, PlainWeek
from tests.ui.pages.held_jobs import HeldJobs, InlineJobs
from tests.ui.pages.keys import press, type_text
from tests.ui.pages.paper_finder import PaperFinder
from tests.ui.pages.paper_import import PaperImporting
from tests.ui.pages.paper_keeping import BACKUP, PaperKeeping
from tests.ui.pages.paper_outside import PaperCopies, PaperMeasures, PaperOutside, PaperReadings
from tests.ui.pages.paper_people import (
    HEATING,
    HOUSING,
    KUZNETSOFF,
    KUZNETSOV,
    ORLOVA,
    SOKOLOV,
    TODAY,
    appeal_line,
    case_file_line,
)
from tests.ui.pages.paper_register import PaperRegister

__all__ = (
    "BACKUP",
    "HEATING",
    "HOUSING",
    "KUZNETSOFF",
    "KUZNETSOV",
    "ORLOVA",
    "SOKOLOV",
    "TODAY",
    "HeldJobs",
    "PaperCopies",
    "PaperFinder",
    "PaperKeeping",
    "PaperMeasures",
    "PaperOutside",
    "PaperReadings",
    "PaperRegister",
    "a_busy_office",
    "a_story",
    "appeal_line",
    "case_file_line",
    "desk_of",
    "press",
    "type_text",
)


def desk_of(register: PaperRegister, folder: Path, jobs: Jobs | None = None) -> Desk:
    """A desk over the register; everything is done at once unless other jobs are given."""
    outside = PaperOutside()
    seat = Seat()
    seat.take(Office(name="Администрация Лесного района"), ORLOVA)
    jobs, clock, keeping = jobs or InlineJobs(), FixedClock(THURSDAY), PaperKeeping()
    return Desk(
        jobs=jobs,
        clock=clock,
        ids=CountingIds(),
        calendar=PlainWeek(),
        register=register,
        finder=PaperFinder(register),
        finisher=outside,
        press=outside,
        print_room=outside,
        vault=outside,
        copies=PaperCopies(),
        measures=PaperMeasures(),
        readings=PaperReadings(),
        keeping=keeping,
        importing=PaperImporting(),
        backup_maker=BackupMaker(jobs, keeping, clock, seat),
        index_keeper=IndexKeeper(jobs, keeping, seat),
        doubles_seeker=DoublesSeeker(jobs, keeping, seat),
        settings=QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat),
        seat=seat,
    )


def a_busy_office() -> PaperRegister:
    """Kuznetsov's case file and appeal, and a few others in every state of their term."""
    names = ("Павлова Анна Сергеевна", "Дюма Лев Артёмович", "Гамидов Эльдар Рашид оглы", "")
    substances = (
        "Отсутствие отопления, ул. Лесная, 14",
        "Ямочный ремонт дворового проезда",
        "Перерасчёт платы за воду",
        "Просьба заменить перегоревшие фонари вдоль улицы Садовой от дома 2 до дома 48, вечером там совсем темно",
    )
    dues = (-2, 1, 4, 30)
    lines = [
        appeal_line(
            replace(
                HEATING,
                id=at,
                number=f"{name[:1] or 'АН'}-{at}/26",
                case_file_id=at if name else None,
                due_on=TODAY + timedelta(days=due),
                substance=substance,
                to_complete=("address",) if at > 2 else (),
            ),
            name,
        )
        for at, (name, substance, due) in enumerate(zip(names, substances, dues, strict=True), 1)
    ]
    return PaperRegister(
        case_file_lines=[case_file_line(KUZNETSOV)],
        appeal_lines=[*lines, appeal_line(HEATING)],
        case_file_values={KUZNETSOV.id: KUZNETSOV},
        appeal_values={HEATING.id: HEATING},
        events=a_story(),
    )


def a_story() -> list[Event]:
    """What happened to Kuznetsov's case file, newest first."""
    author = ORLOVA.full_name.short
    return [
        Event(
            THURSDAY,
            author,
            ChangeAction.CHANGED,
            "case_file",
            KUZNETSOV.id,
            KUZNETSOV.number,
            (
                FieldChange("phones", "", "+7 912 345-67-89"),
                FieldChange("birth_date", "1961-09-03", "1961-09-30"),
                FieldChange("benefit", "", "labour veteran"),
            ),
        ),
        Event(THURSDAY - timedelta(days=2), author, ChangeAction.ADDED, "letter", 7, "214-исх"),
        Event(
            THURSDAY - timedelta(days=2),
            author,
            ChangeAction.ADDED,
            "appeal",
            HEATING.id,
            HEATING.number,
            (FieldChange("substance", "", HEATING.substance),),
        ),
        Event(THURSDAY - timedelta(days=2), author, ChangeAction.ADDED, "case_file", KUZNETSOV.id, KUZNETSOV.number),
    ]
