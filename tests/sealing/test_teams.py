"""Team keys: the root vouches for exactly these keys; any two holders recover, one alone does not; passphrases."""

from __future__ import annotations

from itertools import combinations
from unicodedata import normalize

import pytest

from sealing.boxes import new_pair
from sealing.envelope import Unopenable
from sealing.passphrases import Cost, key_of, new_salt
from sealing.teams import WrongSignature, new_holder_secrets, new_root, open_recovery, seal_recovery, sign, verify

QUICK = Cost(passes=1, memory=64)
STATEMENT = {"team": "t", "epoch": 1, "public": b"a" * 32, "recovery": b"b" * 32}


def test_the_root_vouches_for_these_keys_only() -> None:
    root, other = new_root(), new_root()
    signature = sign(root.private, STATEMENT)
    verify(root.public, STATEMENT, signature)
    for key, changed in (("team", "u"), ("epoch", 2), ("public", b"c" * 32), ("recovery", b"c" * 32)):
        with pytest.raises(WrongSignature):
            verify(root.public, {**STATEMENT, key: changed}, signature)  # type: ignore[dict-item]
    with pytest.raises(WrongSignature):
        verify(other.public, STATEMENT, signature)
    with pytest.raises(WrongSignature):
        verify(root.public, STATEMENT, b"short")


def test_any_two_of_three_holders_recover_and_no_one_alone() -> None:
    pair, holders, context = new_pair(), new_holder_secrets(), {"team": "t"}
    sealed = seal_recovery(pair, holders, context)
    for a, b in combinations(range(3), 2):
        assert open_recovery(sealed, (b + 1, holders[b].lower()), (a + 1, holders[a]), context) == pair
    with pytest.raises(Unopenable):
        open_recovery(sealed, (1, holders[0]), (2, holders[0]), context)
    with pytest.raises(Unopenable):
        open_recovery(sealed, (1, holders[0]), (1, holders[0]), context)
    with pytest.raises(Unopenable):
        open_recovery(sealed, (1, holders[0]), (2, holders[1]), {"team": "u"})


def test_a_passphrase_gives_one_key_however_its_letters_were_composed() -> None:
    salt = new_salt()
    composed, decomposed = (normalize(form, "con đường về") for form in ("NFC", "NFD"))
    assert composed != decomposed
    assert key_of(composed, salt, QUICK) == key_of(decomposed, salt, QUICK)
    assert key_of("con đường về", salt, QUICK) != key_of("con duong ve", salt, QUICK)
    assert key_of("con đường về", salt, QUICK) != key_of("con đường về", new_salt(), QUICK)
