"""What an unlock passphrase has to be: long enough, of several words, and not one that is guessed first.

Boundary: text in, a sentence out. The list of common passwords is Django's (20,000, gathered from breaches); a few
words of this desk are added, because they are what somebody sitting in front of it thinks of.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.http import QueryDict

from casework.desk.own_words import WORDS as OWN
from casework.desk.words import WORDS
from legal_rules.words import Text

LEAST_WORDS, LEAST_LETTERS, LONGEST = 4, 15, 200
LEAST_RARE = 2
"""Words, of those that differ, which are on neither list and not the name."""
SHORTEST_INSIDE = 4
"""A name of fewer letters is looked for as a whole word: two letters stand in half of all words."""
OF_THIS_DESK = frozenset(
    "duong ve bieu mau mat khau mo khoa ban lam viec hang doi nhom thanh vien nhat ky ho so truy cap "  # noqa: SIM905
    "passphrase unlock form desk queue team case passkey secret correct horse battery staple".split()
)


def fault(passphrase: str, name: str) -> Text | None:
    """What is wrong with a new passphrase of the member called `name`; None where nothing is."""
    text = unicodedata.normalize("NFC", passphrase).strip()
    if len(text.split()) < LEAST_WORDS or not LEAST_LETTERS <= len(text) <= LONGEST:
        return WORDS["desk.passphrase_rule"]
    plain, known = _plain(text), _plain(name)
    if known and (known in plain if len(known) >= SHORTEST_INSIDE else f" {known} " in f" {plain} "):
        return OWN["passphrase.name"]
    words = set(plain.split())
    rare = {word for word in words if word not in OF_THIS_DESK and not _common(word)}
    if len(words) < LEAST_WORDS or len(rare) < LEAST_RARE or _common(plain.replace(" ", "")):
        return OWN["passphrase.common"]
    return None


def faults_of(typed: QueryDict, name: str) -> dict[str, Text]:
    """By field, what is wrong with a new passphrase and its repetition as a form sends them."""
    passphrase = typed.get("passphrase", "")
    found = fault(passphrase, name)
    if found is not None:
        return {"passphrase": found}
    return {} if passphrase == typed.get("again", "") else {"again": WORDS["desk.not_the_same"]}


def _plain(text: str) -> str:
    """In small letters, without accents, one space between words: as a guesser tries them."""
    parts = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return " ".join("".join(letter for letter in parts if not unicodedata.combining(letter)).split())


def _common(word: str) -> bool:
    return word in _listed()


@cache
def _listed() -> frozenset[str]:
    return frozenset(CommonPasswordValidator().passwords)
