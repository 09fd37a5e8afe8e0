"""Lines of lists in words: what several pages and the search say of an appeal or a case file in the same way."""

from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.ports import AppealLine, CaseFileLine
from desktop_app.ui import words
from desktop_app.ui.language import translate


def joined(*parts: str) -> str:
    """The parts that say something, with middle dots between them."""
    return " · ".join(part for part in parts if part)


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
