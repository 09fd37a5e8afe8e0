"""Registration numbers: drawn only inside the transaction that uses them, so none is lost or given twice."""

from datetime import date
from itertools import count

from desktop_app.domain import numbering
from desktop_app.domain.office import Office, Series
from desktop_app.storage.database import Database

_LAST = "SELECT last FROM counter WHERE series = ? AND period = ?"
_SET = (
    "INSERT INTO counter (series, period, last) VALUES (?, ?, ?)"
    " ON CONFLICT (series, period) DO UPDATE SET last = excluded.last"
)
_TAKEN = {
    Series.CASE_FILE: "SELECT 1 FROM case_file WHERE number = ?",
    Series.APPEAL: "SELECT 1 FROM appeal WHERE number = ?",
    Series.LETTER: "SELECT 1 FROM letter WHERE number = ? AND outgoing = 1",
}


def draw(database: Database, series: Series, office: Office, today: date, initial: str) -> str:
    """The next number of the series by the office's template.

    A count whose number was already given under an earlier template is passed over.
    """
    template = office.template(series)
    period = str(today.year) if numbering.restarts_yearly(template) else ""
    last = database.row(_LAST, (series.value, period)) or (0,)
    numbers = ((n, numbering.render(template, n=n, year=today.year, letter=initial)) for n in count(last[0] + 1))
    n, number = next(each for each in numbers if database.row(_TAKEN[series], (each[1],)) is None)
    database.run(_SET, (series.value, period, n))
    return number
