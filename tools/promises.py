"""What a victim of the torture said it had done, and what is wrong with the drafts that came back after its death."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

from desktop_app.flow.recovery import Copy
from tools.secretary import digest, state


@dataclass
class Promises:
    """What the victim said was done, or under way when it died."""

    finished: set[str] = field(default_factory=set)
    finishing: str = ""
    undoing: str = ""
    undone: set[str] = field(default_factory=set)
    numbers: list[str] = field(default_factory=list)
    drafts: dict[str, set[str]] = field(default_factory=dict)
    backups: set[str] = field(default_factory=set)
    tasks: Counter[str] = field(default_factory=Counter)
    typed: dict[str, list[tuple[float, str]]] = field(default_factory=dict)
    stuck: str = ""
    _task: str = ""
    _back: str = ""

    def hear(self, line: str) -> None:
        """One line of the victim."""
        what, run_id, told = line.split(" ", 2)
        match what:
            case "finishing":
                self.finishing, self._task = run_id, told
            case "finished":
                self.finished.add(run_id)
                self.tasks[self._task] += 1
                self.numbers += [told] if told else []
            case "backed-up":
                self.backups.add(run_id)
            case "undoing":
                self.undoing = run_id
                self._back = ""
            case "undone":
                self.undone.add(run_id)
                self.drafts.get(self._back, set()).discard("")
            case "stuck":
                self.stuck = told
            case _:
                self._hear_of_draft(what, run_id, told)

    def _hear_of_draft(self, what: str, run_id: str, told: str) -> None:
        match what:
            case "saving":
                self.drafts.setdefault(run_id, {""}).add(told)
            case "saved":
                self.drafts[run_id] = {told}
                if self.undoing and self.undoing not in self.undone:
                    # Written before the undoing is committed: till then the next start lets it go.
                    self._back = run_id
                    self.drafts[run_id].add("")
            case "dropping":
                self.drafts.setdefault(run_id, set()).add("")
                self._back = "" if run_id == self._back else self._back
            case "typed":
                moment, _, reached = told.partition(":")
                self.typed.setdefault(run_id, []).append((float(moment), reached))
            case "cancelling":  # what was typed since the last pause goes, as it should
                self.typed.pop(run_id, None)

    def draft_flaws(self, copies: Collection[Copy], finished: Collection[str], undone: Collection[str]) -> list[str]:
        """What is wrong with the drafts that came back; the runs are those that the register knows of."""
        drafts = {copy.run.id: digest(copy) for copy in copies}
        found = [
            "a draft is not as it was"
            for run_id, allowed in self.drafts.items()
            if drafts.get(run_id, "") not in allowed and run_id not in finished
        ]
        expected = {self.undoing} - {""}
        strange = [copy for copy in copies if copy.run.id not in self.drafts and copy.instead_of not in expected]
        found += ["a draft came from nowhere"] if strange else []
        lost = set(undone) - self.undone - {copy.instead_of for copy in copies}
        return found + (["what was undone gave no draft back"] if lost else [])

    def age(self, copies: Collection[Copy], died_at: float) -> float:
        """How long before the death the oldest of the drafts was typed, in seconds; 0 where nothing is missing."""
        return max((self._age(copy, died_at) for copy in copies), default=0.0)

    def _age(self, copy: Copy, died_at: float) -> float:
        typed = self.typed.get(copy.run.id, [])
        reached = [at for at, (_, each) in enumerate(typed) if each == state(copy.run)]
        missing = typed[reached[-1] + 1 :] if reached else []
        return died_at - missing[0][0] if missing else 0.0
