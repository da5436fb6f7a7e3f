"""One secret gives a place and a key that tell nothing about each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealing.keys import draft_keys, new_secret


def test_the_same_secret_gives_the_same_draft():
    secret = new_secret()
    assert draft_keys(secret) == draft_keys(secret)


def test_place_and_key_are_derived_apart():
    keys = draft_keys(bytes(32))
    assert len(keys.row_id) == 16
    assert len(keys.key) == 32
    assert keys.row_id not in keys.key
    assert bytes(32) != keys.key


def test_these_values_never_change():
    keys = draft_keys(bytes(range(32)))
    assert keys.row_id.hex() == "9b2567a4d95ddae72e9efb4685b56247"
    assert keys.key.hex() == "2250ca5e77acde152e304c201882a953a387859578d15c1b91e5fb8d7e7b03b2"


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_other_secrets_give_other_drafts(one, two):
    assert (draft_keys(one) == draft_keys(two)) == (one == two)


@given(st.binary(max_size=64).filter(lambda b: len(b) != 32))
def test_a_secret_has_32_bytes(secret):
    with pytest.raises(ValueError, match="32"):
        draft_keys(secret)


def test_the_key_is_not_printed():
    keys = draft_keys(new_secret())
    assert keys.key.hex() not in repr(keys)
    assert repr(keys.key) not in repr(keys)
