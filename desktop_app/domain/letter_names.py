"""A name in a letter: in the nominative, until a filter of the template declines or shortens it."""

from dataclasses import dataclass

from desktop_app.domain.citizen import FullName, Gender
from desktop_app.domain.declension import Case, declined
from desktop_app.domain.names import gender_of


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody's name, in the nominative until a filter declines it. `own_dative` is how the bearer declines it."""

    full_name: FullName
    gender: Gender | None = None
    own_dative: str = ""
    initials_first: bool = False
    told: str = ""

    def __str__(self) -> str:
        """The full name, or what the bearer wants to stand there."""
        return self.told or str(self.full_name)

    def __bool__(self) -> bool:
        """Whether anything of the name is known."""
        return bool(str(self))

    def in_case(self, case: Case) -> "Name":
        """The name in a case."""
        told = self.own_dative if case is Case.DATIVE else ""
        gender = self.gender or gender_of(self.full_name)
        return Name(declined(self.full_name, gender, case), gender, "", self.initials_first, told)

    @property
    def signed(self) -> str:
        """With initials before the surname, as under a paper."""
        return self.full_name.signed

    @property
    def shortened(self) -> str:
        """With initials, before or after the surname as the office has it."""
        return self.told or (self.full_name.signed if self.initials_first else self.full_name.short)
