"""Search: the domain's Finder, over the two full-text tables."""

from desktop_app.domain.matching import Applicant, Candidate, Judgement, Reason, judge, likely
from desktop_app.domain.ports import CaseFileLine, Found
from desktop_app.storage import search_text
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.lines import appeal_lines, case_file_lines
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.table import every

MOST_JUDGED = 50
"""How many case files, the newest first, are held against what was typed of an applicant."""

_CASE_FILES = f"""
    SELECT id FROM case_file WHERE touch IN (
        SELECT {NEWEST} - rowid FROM citizen_fts WHERE citizen_fts MATCH ? ORDER BY rowid LIMIT ?)
"""  # noqa: S608 — our own number
_APPEALS = f"SELECT {NEWEST} - rowid FROM appeal_fts WHERE appeal_fts MATCH ? ORDER BY rowid LIMIT ?"  # noqa: S608 — as above


class Finder:
    """Search over read-only connections."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, text: str, *, limit: int = 20) -> Found:
        """Case files and appeals that hold every typed word, newest activity first. Any text may be asked for."""
        query = search_text.query(text)
        if not query:
            return Found()
        with self._database.snapshot():
            return Found(
                case_file_lines(self._database, _CASE_FILES, (query, limit)),
                appeal_lines(
                    self._database, _APPEALS, (search_text.query(text, stemmed=True), limit), order="a.id DESC"
                ),
            )

    def candidates(self, applicant: Applicant, *, limit: int = 5) -> tuple[Candidate, ...]:
        """Case files that may be this applicant, the likeliest first, each with its reasons."""
        query = search_text.alike(applicant)
        if not query:
            return ()
        with self._database.snapshot():
            where = f"WHERE id IN ({_CASE_FILES}) ORDER BY touch DESC"
            known = every(self._database, CASE_FILES, where, (query, MOST_JUDGED))
            judged = [(case_file.id, judge(applicant, case_file)) for case_file in known]
            proposals = zip(judged, likely([judgement for _, judgement in judged]), strict=True)
            chosen = [
                (row_id, judgement, is_likely) for (row_id, judgement), is_likely in proposals if _speaks(judgement)
            ]
            chosen.sort(key=lambda each: -each[1].weight)
            lines = self._lines([row_id for row_id, _, _ in chosen[:limit]])
        return tuple(
            _candidate(lines[row_id], judgement, is_likely=is_likely) for row_id, judgement, is_likely in chosen[:limit]
        )

    def _lines(self, ids: list[int]) -> dict[int, CaseFileLine]:
        places = ", ".join("?" * len(ids))
        return {line.id: line for line in case_file_lines(self._database, places, ids)}


def _speaks(judgement: Judgement) -> bool:
    """Worth showing: something speaks for it; where something speaks against it, at least the phone is the same."""
    return judgement.weight > 0 or Reason.SAME_PHONE in judgement.reasons


def _candidate(line: CaseFileLine, judgement: Judgement, *, is_likely: bool) -> Candidate:
    return Candidate(
        case_file_id=line.id,
        number=line.number,
        title=line.title,
        birth_date=line.birth_date,
        phone=line.phone,
        address=line.address,
        appeals=line.appeals,
        last_appeal_on=line.last_appeal_on,
        reasons=judgement.reasons,
        likely=is_likely,
    )
