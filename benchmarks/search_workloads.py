"""What is typed into the search box, key by key: the same for each office and seed."""

from pathlib import Path
from random import Random
from sqlite3 import Connection, connect

from desktop_app.domain.slips import by_other_keys

HARD = (
    "Иванов Александр", "Александр Иванов", "Смирнова Елена Александровна", "Кузнецов Сергей Александрович",
    "Александр Александрович Александров", "Александрова Александра Александровна",
)  # fmt: skip
SUBJECTS = ("крыша", "отопление", "освещение улицы", "пособие на ребенка", "ремонт дороги", "Петров крыша")
COMMON_WORDS = 120


def workloads(file: Path, seed: int = 7) -> dict[str, list[str]]:
    """Texts by workload. Each is typed key by key, every beginning of it being a query."""
    chance = Random(seed)  # noqa: S311 — a choice of examples
    with connect(f"{file.as_uri()}?mode=ro", uri=True) as connection:
        ((size,),) = connection.execute("SELECT count(*) FROM case_file")
        people = [_person(connection, chance.randint(1, size)) for _ in range(40)]
        common = [
            word
            for (word,) in connection.execute("SELECT token FROM name_token ORDER BY n DESC LIMIT ?", (COMMON_WORDS,))
        ]
    connection.close()
    return {
        "names": [f"{surname} {name} {patronymic}" for _, surname, name, patronymic, _ in people[:12]],
        "name + patronymic": [f"{name} {patronymic}" for _, _, name, patronymic, _ in people[12:20]],
        "initials": [f"{surname} {name[0]} {patronymic[0]}" for _, surname, name, patronymic, _ in people[20:30]],
        "hard": list(HARD),
        "phones": ["".join(filter(str.isdecimal, phone))[1:] for *_, phone in people[:6]],
        "numbers": [number for number, *_ in people[6:12]],
        "subjects": list(SUBJECTS),
        "typos": [_with_slip(surname, chance) for _, surname, *_ in people[30:40]],
        "other layout": [by_other_keys(f"{surname} {name}")[0] for _, surname, name, *_ in people[12:18]],
        "adversarial": [
            " ".join(word[: chance.randint(1, 6)] for word in chance.sample(common, chance.randint(2, 3)))
            for _ in range(12)
        ],
    }


def _person(connection: Connection, row_id: int) -> tuple[str, str, str, str, str]:
    sql = "SELECT number, surname, name, patronymic, phones ->> 0 FROM case_file WHERE id = ?"
    (found,) = connection.execute(sql, (row_id,))
    number, surname, name, patronymic, phone = map(str, found)
    return number, surname, name, patronymic, phone


def _with_slip(surname: str, chance: Random) -> str:
    """Two letters change places, or one is another."""
    at = chance.randrange(1, len(surname) - 1)
    if chance.random() < 0.5:
        return f"{surname[:at]}{surname[at + 1]}{surname[at]}{surname[at + 2 :]}"
    return f"{surname[:at]}ы{surname[at + 1 :]}"
