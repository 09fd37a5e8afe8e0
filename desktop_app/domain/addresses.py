"""A postal address as envelopes, letters and lists write it."""

from desktop_app.domain.citizen import Address


def postal_lines(address: Address) -> tuple[str, ...]:
    """From the flat up to the index, a line for each level: the order that the rules of postal service ask for.

    «ул. Ленина, д. 5, кв. 12» · «г. Рязань» · «Рязанская обл.» · «390000»; what is not known is left out.
    """
    lines = (_building(address), address.locality, address.district, address.region, address.postal_code)
    return tuple(line for line in lines if line)


def one_line(address: Address) -> str:
    """For lists, the most telling first, without the index: «г. Рязань, ул. Ленина, д. 5, кв. 12, Рязанская обл.»."""
    parts = (address.locality, _building(address), address.district, address.region)
    return ", ".join(part for part in parts if part)


def _building(address: Address) -> str:
    parts = (address.street, _marked("д.", address.house), _marked("кв.", address.flat))
    return ", ".join(part for part in parts if part)


def _marked(mark: str, number: str) -> str:
    """«д. 5» where only «5» was written."""
    return f"{mark}\u00a0{number}" if number[:1].isdecimal() else number
