"""How many hard names are declined right in all cases: the rows the rules were written by, and those held out."""

from tests.domain.names_table import HardName, names
from tests.domain.test_hard_names import MISSES


def accuracy(rows: list[HardName]) -> float:
    """The share of rows that are right in all five cases."""
    return sum(row.is_right for row in rows) / len(rows)


def main() -> None:
    """Print both shares and every miss with its reason."""
    for title, held_out in (("known", False), ("held out", True)):
        rows = [row for row in names() if row.held_out is held_out]
        print(f"{title:<9} {len(rows)} names, {accuracy(rows):.1%} right in all cases")
        for row in rows:
            if not row.is_right:
                print(f"    {row.label:<18} {' '.join(row.made)} — {MISSES.get(row.label, 'not known')}")


if __name__ == "__main__":
    main()
