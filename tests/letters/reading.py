"""Reading a letter back from its PDF, the words and their places by a reader that is not ours."""

import re
import subprocess
from dataclasses import dataclass
from html import unescape
from io import BytesIO

from pypdf import PageObject, PdfReader

from desktop_app.domain.letter import LetterText

_PAGE = re.compile(r"<page width=\"([\d.]+)\" height=\"([\d.]+)\">(.*?)</page>", re.DOTALL)
_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
_RECTANGLE = re.compile(r"(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re\b")
_MM = 25.4 / 72

NOTICE = LetterText(
    subject="Уведомление о регистрации обращения К-119/26",
    date="22.11.2026",
    number="214-исх",
    letterhead=("Администрация Лесного района", "ул. Мира, д. 1, г. Лесной, 624200", "тел. 8 (34342) 6-12-34"),
    reply_to="На № 15/3 от 20.11.2026",
    addressee=("Кузнецову Петру Владимировичу", "ул. Лесная, д. 14, кв. 7,", "г. Лесной, 624201"),
    heading="О регистрации обращения",
    salutation="Уважаемый Пётр Владимирович!",
    paragraphs=(
        (
            "Ваше обращение зарегистрировано 22 ноября 2026 года за № К-119/26 и передано на рассмотрение в отдел "
            "жилищно-коммунального хозяйства. Ответ будет направлен Вам до 22 декабря 2026 года."
        ),
        "Сведения о ходе рассмотрения обращения Вы можете получить по телефону в рабочие дни с 9 до 18 часов.",
    ),
    enclosures=("на 2 л. в 1 экз.",),
    signatory_post="Заместитель главы администрации Лесного района по социальным вопросам",
    signatory_name="С. А. Громова",
    executor=("Иванова Мария Сергеевна", "8 (34342) 6-12-35"),
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word on the paper: its edges in mm from the left and upper edges of the sheet."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def text_of(pdf: bytes) -> str:
    """The text in the order in which it was written, hyphens of broken words removed and lines joined."""
    pages = (page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join("\n".join(pages).replace("\u00ad\n", "").split())


def rectangles(pdf: bytes) -> list[list[tuple[float, float, float, float]]]:
    """The rectangles drawn on each page: left, top, right and bottom edges in mm from the upper left of the sheet."""
    return [_rectangles(page) for page in PdfReader(BytesIO(pdf)).pages]


def _rectangles(page: PageObject) -> list[tuple[float, float, float, float]]:
    content, height = page.get_contents(), float(page.mediabox.height)
    assert content is not None
    drawn = [map(float, found) for found in _RECTANGLE.findall(content.get_data().decode("latin-1"))]
    return [
        (left * _MM, (height - bottom - tall) * _MM, (left + wide) * _MM, (height - bottom) * _MM)
        for left, bottom, wide, tall in drawn
    ]


def words_of(pdf: bytes) -> list[list[Word]]:
    """The words of each page with their places."""
    command = ["pdftotext", "-bbox", "-", "-"]  # of poppler-utils, which `make test` installs
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)  # noqa: S603 - a fixed command
    return [
        [Word(unescape(text), *(float(edge) * _MM for edge in edges)) for *edges, text in _WORD.findall(page)]
        for _width, _height, page in _PAGE.findall(done.stdout.decode())
    ]
