"""Numbers with their nouns in Russian."""


def counted(number: int, one: str, few: str, many: str) -> str:
    """«21 день», «3 дня», «30 дней», with a no-break space between."""
    return f"{number}\u00a0{_form(number, one, few, many)}"


def calendar_days(number: int) -> str:
    """«30 календарных дней», with no-break spaces between."""
    return counted(number, "календарный\u00a0день", "календарных\u00a0дня", "календарных\u00a0дней")


def _form(number: int, one: str, few: str, many: str) -> str:
    if number % 100 in range(11, 15):
        return many
    return {1: one, 2: few, 3: few, 4: few}.get(number % 10, many)
