"""The lists of appeals as selections."""

from desktop_app.domain.parameters import Condition
from desktop_app.domain.periods import Period, Span
from desktop_app.domain.ports import AppealFilter
from desktop_app.domain.selection import Order, Selection, SortKey

_OPEN = (Condition("due", Period(Span.ANY)), Condition("answered", Period(Span.NONE)))
_FIRST_DUE = Order(SortKey.DUE, descending=False)

_SELECTIONS = {
    AppealFilter.ALL: Selection(with_annulled=True),
    AppealFilter.OPEN: Selection(_OPEN, _FIRST_DUE),
    AppealFilter.OVERDUE: Selection((Condition("overdue", answer=True),), _FIRST_DUE),
    AppealFilter.DUE_SOON: Selection((*_OPEN, Condition("due", Period(Span.NEXT_DAYS, days=1))), _FIRST_DUE),
    AppealFilter.DUE_THIS_WEEK: Selection((*_OPEN, Condition("due", Period(Span.REST_OF_WEEK))), _FIRST_DUE),
    AppealFilter.TO_COMPLETE: Selection((Condition("to_complete", answer=True),)),
}


def selection_of(which: AppealFilter) -> Selection:
    """What the list of appeals shows in this state, in its order."""
    return _SELECTIONS[which]
