"""What is said when a run leaves the screen or comes back from the disk, and the ways back that are offered with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.side_buttons import names_of, saved_in_words, step_in_words
from desktop_app.ui.widgets.toast import MINUTE_MS, SHORT_MS, Offer, Toasts

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.flow.recovery import Copy, Kept, Leftover
    from desktop_app.flow.run import Run
    from desktop_app.ui.drafts import Cancelled, Drafts


class Partings:
    """`go_on` resumes a paused run by its id, `bring_back` puts a cancelled one on the screen again."""

    def __init__(
        self,
        toasts: Toasts,
        drafts: Drafts,
        go_on: Callable[[str], None],
        bring_back: Callable[[Cancelled], None],
    ) -> None:
        self._toasts = toasts
        self._drafts = drafts
        self._go_on = go_on
        self._bring_back = bring_back

    def paused(self, copy: Copy) -> None:
        """The run was put aside."""
        told = translate("Window", "Paused: {name}, {step}").format(
            name=name_of(copy.run), step=step_in_words(copy.run)
        )
        self._toasts.say(told, (translate("Window", "Go on"), partial(self._go_on, copy.run.id)), about=copy.run.id)

    def finished(self, run: Run[Any], undo: Callable[[], None] | None) -> None:
        """The run was finished and has no page to tell of it; for a minute `undo` takes it back."""
        told = done(run)
        if undo is None:
            self._toasts.say(told)
        else:
            self._toasts.say(told, (translate("Window", "Undo…"), undo), lasts_ms=MINUTE_MS, about=run.id)

    def cancelled(self, cancelled: Cancelled) -> None:
        """The run was cancelled: for a minute it can be had back, and one that waits again can be let go."""
        name = name_of(cancelled.copy.run)
        if cancelled.pause is None:
            self._let_go(translate("Window", "Cancelled: {name}").format(name=name), cancelled)
            return
        told = translate("Window", "Cancelled: {name}. It waits as it was paused, {time}").format(
            name=name, time=saved_in_words(cancelled.pause, self._drafts.today)
        )
        discard = (translate("Window", "Discard"), partial(self._discard, cancelled))
        self._toasts.say(told, self._back(cancelled), discard, lasts_ms=MINUTE_MS, about=cancelled.copy.run.id)

    def found(self, kept: Kept) -> None:
        """What the last time left, in one piece of news."""
        lines: list[str] = []
        if many := len(kept.copies):
            told = translate("Window", "%n unfinished task(s) wait(s), saved {time}", None, many)
            lines.append(told.format(time=saved_in_words(kept.copies[0], self._drafts.today)))
        if many := len(kept.leftovers):
            lines.append(
                translate("Window", "%n unfinished task(s) can't be continued; the texts can be copied", None, many)
            )
        if many := len(kept.set_aside):
            told = translate(
                "Window", "%n copy(ies) of unfinished tasks can't be read and was put aside: {folder}", None, many
            )
            lines.append(told.format(folder=kept.set_aside[0].parent))
        if lines:
            is_usual = not (kept.leftovers or kept.set_aside)
            self._toasts.say("\n".join(lines), lasts_ms=SHORT_MS if is_usual else MINUTE_MS)

    def discarded(self, leftover: Leftover) -> None:
        """The texts of an unfinished task were let go."""
        back = (translate("Window", "Bring back"), partial(self._drafts.take_leftover_back, leftover))
        forget = partial(self._drafts.forget, leftover.run_id)
        told = translate("Window", "Removed: the texts of an unfinished task")
        self._toasts.say(told, back, lasts_ms=MINUTE_MS, about=leftover.run_id, expired=forget)

    def _discard(self, cancelled: Cancelled) -> None:
        if self._drafts.discard(cancelled):
            name = name_of(cancelled.copy.run)
            self._let_go(translate("Window", "Discarded: {name}").format(name=name), cancelled)

    def _let_go(self, told: str, cancelled: Cancelled) -> None:
        self._toasts.say(
            told,
            self._back(cancelled),
            lasts_ms=MINUTE_MS,
            about=cancelled.copy.run.id,
            expired=partial(self._drafts.forget, cancelled.copy.run.id),
        )

    def _back(self, cancelled: Cancelled) -> Offer:
        return translate("Window", "Bring back"), partial(self._bring_back, cancelled)


def done(run: Run[Any]) -> str:
    """What was done, and with whom or what."""
    title = words.task_title(run.task.title)
    return translate("Window", "Done: {name}").format(name=joined(title, run.label))


def name_of(run: Run[Any]) -> str:
    """What the secretary calls the run: whose it is, and what is done."""
    return joined(*names_of(run))
