"""Lines of lists in words: what several pages and the search say of an appeal or a case file in the same way."""

from desktop_app.domain.appeal import Outcome
from desktop_app.domain.article_11 import article_of
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.ports import AppealLine, CaseFileLine
from desktop_app.ui import words
from desktop_app.ui.language import translate


def joined(*parts: str) -> str:
    """The parts that say something, with middle dots between them."""
    return " · ".join(part for part in parts if part)


def ending(line: AppealLine) -> str:
    """How the work ended where that is no answer on the substance: «Оставлено без ответа · ч. 4 ст. 11 59-ФЗ»."""
    article = article_of(line.outcome, line.ground)
    if line.outcome is None or (line.outcome is Outcome.ANSWERED and not article):
        return ""
    return joined(words.of(line.outcome), article)


def about(line: AppealLine) -> str:
    """What an appeal is about, in one line, led by how it ended."""
    return joined(ending(line), one_line(line.substance))


def one_line(text: str, longest: int = 300) -> str:
    """A text of many lines as one, cut where a list would cut it anyway."""
    return " ".join(text[:longest].split())


def applicant(line: AppealLine) -> str:
    """Who appeals; an unsigned appeal says so."""
    return line.applicant or words.of(ApplicantKind.ANONYMOUS)


def state_of_case_file(line: CaseFileLine) -> str:
    """«объединено с ЛД-000123», «аннулировано», or nothing of one that is in use."""
    if line.merged_into:
        return translate("lines", "merged into {number}").format(number=line.merged_into)
    return translate("lines", "annulled") if line.annulled else ""


def appeals_count(count: int) -> str:
    """«4 обращения»."""
    return translate("lines", "%n appeal(s)", None, count)
