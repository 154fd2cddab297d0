"""Money is integer cents; text for people is made here and nowhere else."""

from typing import Final, NewType

Cents = NewType("Cents", int)

ZERO_CENTS: Final = Cents(0)
MINUS = "\N{MINUS SIGN}"


def euro(cents: int, *, sign: bool = False) -> str:
    """Belgian notation: `€ 1.234,50`, minus as U+2212; `sign` also shows a plus."""
    whole, rest = divmod(abs(cents), 100)
    amount = f"€\N{NO-BREAK SPACE}{whole:,}".replace(",", ".") + f",{rest:02d}"
    if cents < 0:
        return f"{MINUS}\N{NO-BREAK SPACE}{amount}"
    return f"+\N{NO-BREAK SPACE}{amount}" if sign and cents > 0 else amount


def parse_euro(text: str) -> Cents | None:
    """Cents from what a person types (`12`, `12,5`, `€ 1.234,50`, `12.50`); None when it is no amount."""
    plain = text.replace("€", "").replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
    negative = plain.startswith(("-", MINUS))
    plain = plain[1:] if negative else plain
    if "," in plain:
        plain = plain.replace(".", "").replace(",", ".")
    elif plain.count(".") == 1 and len(plain.rpartition(".")[2]) == 3:
        plain = plain.replace(".", "")
    whole, _, rest = plain.partition(".")
    if not (whole + rest).isascii() or not (whole + rest).isdigit() or len(rest) > 2 or len(whole) > 9:
        return None
    cents = int(whole or "0") * 100 + int(rest.ljust(2, "0") or "0")
    return Cents(-cents if negative else cents)
