"""What a case is called at the desk: five characters of its id, which say nothing about anybody."""

from __future__ import annotations

from casework.models import Case
from sealing.codes import ALPHABET


def case_code(case: Case) -> str:
    """ "K7QM-2": short enough to say aloud; the address carries the whole id."""
    number = case.pk.int >> (128 - 25)
    letters = "".join(ALPHABET[number >> shift & 31] for shift in (20, 15, 10, 5, 0))
    return f"{letters[:4]}-{letters[4]}"
