"""What the inner rooms ask of the world; the outer rooms fulfil it.

One file for each part of the world; whoever asks for something asks for it here.
"""

from desktop_app.domain.ports.contacts import ContactLine, ContactsDue
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
    EventFilter,
    EventListing,
    FieldChange,
    FileLine,
    FileListing,
    IdentifierConflict,
    LetterLine,
    Listing,
    OfficerLoad,
    OutgoingListing,
)
from desktop_app.domain.ports.officers import StaffLine, StaffListing
from desktop_app.domain.ports.paper import Press, PrintRoom
from desktop_app.domain.ports.register import Register
from desktop_app.domain.ports.unit import Conflict, Gone, Unit
from desktop_app.domain.ports.world import Clock, Ids, Measures, Readings, Vault

__all__ = [
    "AppealFilter",
    "AppealLine",
    "CaseFileLine",
    "ChangeAction",
    "Clock",
    "Conflict",
    "ContactLine",
    "ContactsDue",
    "Day",
    "DoubleLine",
    "DoublesListing",
    "Event",
    "EventFilter",
    "EventListing",
    "FieldChange",
    "FileLine",
    "FileListing",
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
    "Readings",
    "Register",
    "StaffLine",
    "StaffListing",
    "Unit",
    "Vault",
]
