"""The window speaks whole Russian: nothing is left untranslated, and what is said is written as Russian is."""

import ast
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop_app.tasks import EVERY_TASK
from desktop_app.ui import words
from desktop_app.ui.keys import FIELD_KEYS, KEYS
from desktop_app.ui.language import Language, speak, translate
from desktop_app.ui.pages import PAGES
from tools.strings import collect

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
FORMS = {Language.RUSSIAN: 3, Language.ENGLISH: 2}
"""How many plural forms a language has: «1 день, 2 дня, 5 дней»; "1 day, 2 days"."""

PLACEHOLDER = re.compile(r"\{\{.*?\}\}|\{\w+(?::\w+)?\}|%n")
LATIN_ALLOWED = re.compile(
    r"Ctrl\+\w+|Enter|F\d+|PDF|QR|C5|DL|CSV|XLSX?|ODS|Excel|UTF-\d+|CP\d+|DOS|Windows|RA\d+RU|\w+@[\w.]+"
)
"""Keys, names of formats, encodings and programs, and examples of an address and a number are Latin in Russian too."""

SHORTENED = re.compile(r"\b(дн|л)\.$")

WITHOUT_YO = re.compile(
    r"""\b(
        еще | ее | нее | мое | твое | свое | о\ чем | все\ (?:готово|сразу|равно|как\ было|это) | вперед
        | (?:приемн|четк|надежн|ребен|населенн|трех|четырех|прием|подъем)\w*
        | (?:темн|черн|тепл)(?:ый|ая|ое|ую|ой|ого|ые|ых)
        | (?:рас|от|у|за|под)?чет(?:а|у|ом|е|ы|ов|ам|ами|ах|ный|ная|ные)? | счет(?:а|у|ом|чик)?
        | (?:пере|под|при|най|пой|вый|на|по|за)?(?:йдет|дет|ждет|ведет|берет|дает|шлет)(?:ся)? | пропадет | начнет
        | (?:сохран|измен|завед|введ|удал|поврежд|заверш|незаверш|утвержд|продл|подтвержд)ен(?:н\w+)?
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
MISTAKES = {
    "a Latin letter in a Russian word": re.compile(r"[A-Za-z](?=[А-Яа-яЁё])|[А-Яа-яЁё](?=[A-Za-z])"),
    "a Latin letter for a Russian word": re.compile(r"(?<![\w.+])[ACEKMOTXaceopxy](?![\w.+])"),
    "an English word": re.compile(r"[A-Za-z]{2,}"),
    "quotes that are not «»": re.compile(r"[\"'“”„‘’]"),
    "a missing ё": WITHOUT_YO,
    "two spaces": re.compile(r" {2,}"),
    "a space at an end or before a sign": re.compile(r"^ | $| [,.;:!?…»]|« "),
    "no space after a sign": re.compile(r"[,;!?](?=[А-Яа-яЁё«])|[.:](?=[А-Яа-яЁё])"),
    "three dots for an ellipsis": re.compile(r"\.\.\."),
    "a hyphen or a short dash for a dash": re.compile(r" [-–] |–"),
}


@dataclass(frozen=True)
class Message:
    """One text of a context, and how a language says it: one translation, or one for each plural form."""

    context: str
    source: str
    said: tuple[str, ...]
    is_finished: bool
    is_counted: bool

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} → {', '.join(map(repr, self.said))}"


def messages(language: Language) -> Iterator[Message]:
    """All texts of a language."""
    root = ET.parse(FOLDER / f"{language.value}.ts").getroot()  # noqa: S314 — the project's own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                counted or (translation.text or "",),
                translation.get("type") is None,
                message.get("numerus") == "yes",
            )


def texts_in_code() -> Iterator[tuple[str, str, str]]:
    """Where the code asks for a text, its context, and the text."""
    for path in sorted((ROOT / "desktop_app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                match node.func.id, node.args:
                    case "translate" | "QT_TRANSLATE_NOOP", [ast.Constant(context), ast.Constant(text), *_]:
                        yield f"{path.relative_to(ROOT)}:{node.lineno}", str(context), str(text)


def russian() -> Iterator[Message]:
    return messages(Language.RUSSIAN)


def mistakes(text: str) -> list[str]:
    """What is not written as Russian is."""
    bare = LATIN_ALLOWED.sub("№", PLACEHOLDER.sub("№", text)).replace("&", "")
    return [mistake for mistake, pattern in MISTAKES.items() if pattern.search(bare)]


def known(context: str) -> set[str]:
    return {message.source for message in russian() if message.context == context}


@pytest.mark.parametrize("language", Language)
def test_collecting_the_texts_anew_changes_nothing(language: Language, tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    collect(ROOT, tmp_path)
    name = f"{language.value}.ts"
    assert (tmp_path / name).read_text("utf-8") == (FOLDER / name).read_text("utf-8"), "make strings, and translate"


@pytest.mark.parametrize("language", Language)
def test_every_text_is_translated_in_all_its_plural_forms(language: Language) -> None:
    wanting = [
        str(message)
        for message in messages(language)
        if not message.is_finished
        or not all(message.said)
        or len(message.said) != (FORMS[language] if message.is_counted else 1)
    ]
    assert wanting == []


def test_every_text_that_the_code_asks_for_is_collected() -> None:
    """The collector does not look into f-strings."""
    collected = {(message.context, message.source) for message in russian()}
    assert [where for where, context, text in texts_in_code() if (context, text) not in collected] == []


def test_every_declared_title_is_collected() -> None:
    titles = {task.title for task in EVERY_TASK} | {step.title for task in EVERY_TASK for step in task.steps}
    assert titles - known("tasks") == set()
    assert {page.title for page in PAGES.values() if page.title} - known("pages") == set()
    assert {key.words for key in (*KEYS, *FIELD_KEYS)} - known("keys") == set()


@pytest.mark.parametrize("language", Language)
def test_a_translation_has_the_places_of_its_source(language: Language) -> None:
    astray = [
        str(message)
        for message in messages(language)
        for said in message.said
        if sorted(PLACEHOLDER.findall(said)) != sorted(PLACEHOLDER.findall(message.source))
    ]
    assert astray == []


def test_a_text_with_a_mnemonic_has_one_on_a_russian_letter() -> None:
    astray = [
        str(message)
        for message in russian()
        for said in message.said
        if len(re.findall("&[А-ЯЁа-яё]", said)) != message.source.count("&") or said.count("&") > 1
    ]
    assert astray == []


def test_a_translation_ends_as_its_source_does() -> None:
    """A button that opens a dialog keeps its ellipsis, a question its mark, a sentence its full stop."""
    signs = ".…?:!"
    astray = [
        str(message)
        for message in russian()
        for said in message.said
        if message.source[-1] != said[-1]
        and (message.source[-1] in signs or said[-1] in signs)
        and not SHORTENED.search(said)
    ]
    assert astray == []


def test_russian_is_written_as_russian_is() -> None:
    assert [f"{found}: {message}" for message in russian() for said in message.said for found in mistakes(said)] == []


def test_quotes_are_closed() -> None:
    assert [str(message) for message in russian() for said in message.said if said.count("«") != said.count("»")] == []


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("Фaмилия", "a Latin letter in a Russian word"),
        ("Перейти к делy", "a Latin letter in a Russian word"),
        ("Прийти c письмом", "a Latin letter for a Russian word"),
        ("Открыть Letter", "an English word"),
        ('Страница "Мой день"', "quotes that are not «»"),
        ("Приемная", "a missing ё"),
        ("Добавить еще", "a missing ё"),
        ("Личное  дело", "two spaces"),
        ("Готово : письмо", "a space at an end or before a sign"),
        ("Готово,письмо", "no space after a sign"),
        ("Сохраняем...", "three dots for an ellipsis"),
        ("«Да» - это он", "a hyphen or a short dash for a dash"),
    ],
)
def test_a_slip_of_the_pen_is_seen(text: str, mistake: str) -> None:
    assert mistake in mistakes(text)


@pytest.mark.parametrize(
    "text", ["Ещё &телефоны", "или Ctrl+V", "Сохранить PDF", "{sum}; → {moved}", "«{value}» — не число: {{n:4}}"]
)
def test_good_russian_is_let_alone(text: str) -> None:
    assert mistakes(text) == []


def test_the_window_speaks_russian() -> None:
    speak(Language.RUSSIAN)
    assert translate("TaskHost", "Next ›") == "Далее ›"
    assert [words.days(count) for count in (1, 2, 5, 11, 21)] == ["1 день", "2 дня", "5 дней", "11 дней", "21 день"]


def test_the_window_counts_in_english() -> None:
    assert [words.days(count) for count in (1, 2, 5, 11, 21)] == ["1 day", "2 days", "5 days", "11 days", "21 days"]
