"""Receipt codes: what was written by a shaking hand is read, a slip is noticed, and the database alone says nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealing.codes import ALPHABET, code_keys, kept_keys, new_code, read, shown

codes = st.builds(new_code)


@given(codes)
def test_a_code_is_read_as_it_was_shown(code: str) -> None:
    assert len(code) == 24
    assert shown(code).count(" ") == 3
    assert read(shown(code).lower()) == code
    assert read(shown(code).replace(" ", "-").replace("0", "o").replace("1", "l")) == code


@given(codes, st.integers(0, 23), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(code: str, place: int, character: str) -> None:
    typed = code[:place] + character + code[place + 1 :]
    assert read(typed) == (code if typed == code else None)


@pytest.mark.parametrize("typed", ["", "U" * 24, "0" * 23, "0" * 25, "\x00" * 24, "đ" * 24, "9" * 10_000])
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    assert read(typed) is None


def test_place_and_pair_depend_on_code_and_pepper() -> None:
    one, two = new_code(), new_code()
    pepper, other = b"p" * 32, b"q" * 32
    keys = [code_keys(one, pepper), code_keys(two, pepper), code_keys(one, other)]
    assert len({k.lookup for k in keys}) == len({k.pair.public for k in keys}) == 3
    assert code_keys(one, pepper) == keys[0]
    with pytest.raises(ValueError):
        code_keys(one, b"short")


def test_what_a_draft_is_kept_under_tells_nothing_of_what_a_case_lies_under():
    code = new_code()
    kept, case = kept_keys(code, bytes(range(32))), code_keys(code, bytes(range(32)))
    assert kept.lookup != case.lookup
    assert kept.key != bytes(case.pair.private)
    assert kept_keys(code, bytes(range(32))) == kept
    assert kept_keys(code, bytes(32)).lookup != kept.lookup
    with pytest.raises(ValueError, match="32"):
        kept_keys(code, b"short")
