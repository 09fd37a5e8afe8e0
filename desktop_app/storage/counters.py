"""Registration numbers: drawn only inside the transaction that uses them, so none is lost or given twice."""

from datetime import date

from desktop_app.domain import numbering
from desktop_app.domain.office import Office, Series
from desktop_app.storage.database import Database

_NEXT = (
    "INSERT INTO counter (series, period, last) VALUES (?, ?, 1)"
    " ON CONFLICT (series, period) DO UPDATE SET last = last + 1 RETURNING last"
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
    while True:
        ((n,),) = database.rows(_NEXT, (series.value, period))
        number = numbering.render(template, n=n, year=today.year, letter=initial)
        if database.row(_TAKEN[series], (number,)) is None:
            return number
