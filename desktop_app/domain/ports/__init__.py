"""What the inner rooms ask of the world; the outer rooms fulfil it.

One file for each part of the world; whoever asks for something asks for it here.
"""

from desktop_app.domain.ports.finder import Finder, Found
from desktop_app.domain.ports.lines import (
    AppealFilter,
    AppealLine,
    CaseFileLine,
    ChangeAction,
    Day,
    DoubleLine,
    DoublesListing,
    Event,
    FieldChange,
    IdentifierConflict,
    LetterLine,
    Listing,
    OfficerLoad,
    OutgoingListing,
)
from desktop_app.domain.ports.paper import Press, PrintRoom
from desktop_app.domain.ports.register import Register
from desktop_app.domain.ports.unit import Conflict, Gone, Unit
from desktop_app.domain.ports.world import Clock, Ids, Measures, Vault

__all__ = [
    "AppealFilter",
    "AppealLine",
    "CaseFileLine",
    "ChangeAction",
    "Clock",
    "Conflict",
    "Day",
    "DoubleLine",
    "DoublesListing",
    "Event",
    "FieldChange",
    "Finder",
    "Found",
    "Gone",
    "IdentifierConflict",
    "Ids",
    "LetterLine",
    "Listing",
    "Measures",
    "OfficerLoad",
    "OutgoingListing",
    "Press",
    "PrintRoom",
    "Register",
    "Unit",
    "Vault",
]
