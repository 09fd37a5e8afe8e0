"""What the secretary holds after a task is finished."""

from dataclasses import dataclass

from desktop_app.domain.deadlines import Due
from desktop_app.domain.handing_over import HandedOver
from desktop_app.domain.letter_forms import Skipped


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the task left in the register, for the screen after Finish.

    `number` is what to say aloud or write on the paper; `letter_ids` are the letters whose PDFs are to be made,
    `skipped` those of many who got none. `contact_id` is the call, meeting or reception that was planned or held,
    `handed_over` the work that has gone to other officers.
    """

    number: str = ""
    case_file_id: int | None = None
    appeal_id: int | None = None
    letter_ids: tuple[int, ...] = ()
    due: Due | None = None
    skipped: tuple[Skipped, ...] = ()
    contact_id: int | None = None
    handed_over: tuple[HandedOver, ...] = ()
