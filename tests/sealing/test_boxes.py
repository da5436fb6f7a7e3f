"""Wraps and boxes open for their holder, in their context, unaltered, and for nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealing.boxes import WRAP_BYTES, new_pair, open_with, seal_to, unwrap, wrap
from sealing.envelope import Unopenable

CONTEXT = {"case": "a", "team": 1, "blob": "answers", "revision": 3}
ALICE, BOB = new_pair(), new_pair()


def test_a_wrap_gives_its_key_back_to_its_holder_only() -> None:
    wrapped = wrap(ALICE.public, b"k" * 32, CONTEXT)
    assert len(wrapped) == WRAP_BYTES
    assert unwrap(ALICE, wrapped, CONTEXT) == b"k" * 32
    with pytest.raises(Unopenable):
        unwrap(BOB, wrapped, CONTEXT)


@pytest.mark.parametrize("change", [{"case": "b"}, {"team": 2}, {"blob": "plan"}, {"revision": 4}, {"more": 1}])
def test_another_context_opens_nothing(change: dict[str, object]) -> None:
    other = {**CONTEXT, **change}
    with pytest.raises(Unopenable):
        unwrap(ALICE, wrap(ALICE.public, b"k" * 32, CONTEXT), other)  # type: ignore[arg-type]
    with pytest.raises(Unopenable):
        open_with(ALICE, seal_to(ALICE.public, b"text", CONTEXT), other)  # type: ignore[arg-type]


SEALED = seal_to(ALICE.public, "tạm giữ".encode(), CONTEXT)


@given(st.integers(0, len(SEALED) * 8 - 1))
def test_no_bit_can_be_flipped(bit: int) -> None:
    altered = bytearray(SEALED)
    altered[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Unopenable):
        open_with(ALICE, bytes(altered), CONTEXT)


@given(st.binary(max_size=400))
def test_anything_else_is_refused_clearly(junk: bytes) -> None:
    with pytest.raises(Unopenable):
        open_with(ALICE, junk, CONTEXT)
