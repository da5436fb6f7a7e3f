"""Envelopes open for their key and context, unaltered, and for nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealing import envelope
from sealing.envelope import TooLarge, Unopenable, bucket, canonical, open_, seal

KEY = bytes(range(32))
CONTEXT = {"kind": "draft", "row": b"\x01" * 16, "revision": 7}
OVERHEAD = 1 + 24 + 16


@given(st.binary(max_size=5000))
def test_what_is_sealed_opens(text):
    assert open_(KEY, seal(KEY, text, CONTEXT), CONTEXT) == text


def test_two_seals_of_one_text_differ():
    assert seal(KEY, b"same", CONTEXT) != seal(KEY, b"same", CONTEXT)


def test_any_flipped_bit_is_refused(how_many):
    sealed = seal(KEY, b"text", CONTEXT)
    step = max(1, len(sealed) * 8 // how_many(500, 10_000))
    for place in range(0, len(sealed) * 8, step):
        altered = bytearray(sealed)
        altered[place // 8] ^= 1 << place % 8
        with pytest.raises(Unopenable):
            open_(KEY, bytes(altered), CONTEXT)


@pytest.mark.parametrize(
    "other",
    [
        {},
        CONTEXT | {"revision": 8},
        CONTEXT | {"revision": "7"},
        CONTEXT | {"row": b"\x02" * 16},
        CONTEXT | {"kind": "plan"},
        CONTEXT | {"more": 1},
        {k: v for k, v in CONTEXT.items() if k != "kind"},
    ],
)
def test_another_context_is_refused(other):
    with pytest.raises(Unopenable):
        open_(KEY, seal(KEY, b"text", CONTEXT), other)


@given(st.binary(max_size=200))
def test_anything_else_is_refused_in_one_way(noise):
    with pytest.raises(Unopenable):
        open_(KEY, noise, CONTEXT)


def test_another_key_is_refused():
    with pytest.raises(Unopenable):
        open_(bytes(32), seal(KEY, b"text", CONTEXT), CONTEXT)


def test_an_unknown_version_says_so():
    sealed = seal(KEY, b"text", CONTEXT)
    with pytest.raises(Unopenable, match="version 9"):
        open_(KEY, b"\x09" + sealed[1:], CONTEXT)


def test_the_version_is_authenticated(monkeypatch):
    sealed = seal(KEY, b"text", CONTEXT)
    monkeypatch.setattr(envelope, "VERSION", 2)
    with pytest.raises(Unopenable):
        open_(KEY, b"\x02" + sealed[1:], CONTEXT)


@given(st.integers(0, 20_000))
def test_lengths_are_padded_to_buckets(size):
    room = bucket(size)
    assert room >= max(1024, size + 4)
    assert room == 1024 or room < 2 * (size + 4)
    assert room & (room - 1) == 0


def test_texts_of_one_bucket_have_one_length():
    lengths = {len(seal(KEY, b"x" * n, CONTEXT)) for n in (0, 1, 500, 1020)}
    assert lengths == {1024 + OVERHEAD}
    assert len(seal(KEY, b"x" * 1021, CONTEXT)) == 2048 + OVERHEAD


def test_there_is_a_largest_text():
    with pytest.raises(TooLarge):
        seal(KEY, b"x" * (envelope.LARGEST - 3), CONTEXT)


@given(
    st.dictionaries(
        st.text(max_size=3), st.one_of(st.text(max_size=3), st.integers(0, 99), st.binary(max_size=3)), max_size=3
    ),
    st.dictionaries(
        st.text(max_size=3), st.one_of(st.text(max_size=3), st.integers(0, 99), st.binary(max_size=3)), max_size=3
    ),
)
def test_no_two_contexts_have_one_spelling(first, second):
    def typed(context):
        return {k: (type(v), v) for k, v in context.items()}

    assert (canonical(first) == canonical(second)) == (typed(first) == typed(second))


def test_the_order_of_a_context_does_not_matter():
    assert canonical({"a": 1, "b": "x"}) == canonical({"b": "x", "a": 1})
