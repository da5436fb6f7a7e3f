"""Amounts in figures and words, against a table by hand and against readers that go the other way."""

from __future__ import annotations

import random
import re
from itertools import pairwise

import pytest

from remedies.catalogue.money import LARGEST, amount, in_words

BY_HAND = [
    (0, "Không đồng", "Zero dong"),
    (4, "Bốn đồng", "Four dong"),
    (5, "Năm đồng", "Five dong"),
    (10, "Mười đồng", "Ten dong"),
    (14, "Mười bốn đồng", "Fourteen dong"),
    (15, "Mười lăm đồng", "Fifteen dong"),
    (20, "Hai mươi đồng", "Twenty dong"),
    (21, "Hai mươi mốt đồng", "Twenty-one dong"),
    (24, "Hai mươi tư đồng", "Twenty-four dong"),
    (55, "Năm mươi lăm đồng", "Fifty-five dong"),
    (101, "Một trăm linh một đồng", "One hundred and one dong"),
    (104, "Một trăm linh bốn đồng", "One hundred and four dong"),
    (105, "Một trăm linh năm đồng", "One hundred and five dong"),
    (110, "Một trăm mười đồng", "One hundred and ten dong"),
    (111, "Một trăm mười một đồng", "One hundred and eleven dong"),
    (1_005, "Một nghìn không trăm linh năm đồng", "One thousand and five dong"),
    (1_010, "Một nghìn không trăm mười đồng", "One thousand and ten dong"),
    (1_050, "Một nghìn không trăm năm mươi đồng", "One thousand and fifty dong"),
    (10_000, "Mười nghìn đồng", "Ten thousand dong"),
    (585_000, "Năm trăm tám mươi lăm nghìn đồng", "Five hundred and eighty-five thousand dong"),
    (2_340_000, "Hai triệu ba trăm bốn mươi nghìn đồng", "Two million three hundred and forty thousand dong"),
    (2_530_000, "Hai triệu năm trăm ba mươi nghìn đồng", "Two million five hundred and thirty thousand dong"),
    (30_000_000, "Ba mươi triệu đồng", "Thirty million dong"),
    (50_000_000, "Năm mươi triệu đồng", "Fifty million dong"),
    (1_000_005, "Một triệu không trăm linh năm đồng", "One million and five dong"),
    (
        21_045_000,
        "Hai mươi mốt triệu không trăm bốn mươi lăm nghìn đồng",
        "Twenty-one million forty-five thousand dong",
    ),
    (1_000_000_000, "Một tỷ đồng", "One billion dong"),
    (
        2_000_050_000,
        "Hai tỷ không trăm năm mươi nghìn đồng",
        "Two billion fifty thousand dong",
    ),
    (10**12, "Một nghìn tỷ đồng", "One trillion dong"),
    (1_200 * 10**9, "Một nghìn hai trăm tỷ đồng", "One trillion two hundred billion dong"),
]
ONES = {w: n for n, w in enumerate(["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"])}
LAST = ONES | {"mốt": 1, "tư": 4, "lăm": 5}
SAMPLES = [*range(10_000), *(random.Random(7).randrange(10**k) for k in range(5, 13) for _ in range(400))]


@pytest.mark.parametrize(("dong", "vi", "en"), BY_HAND)
def test_amounts_read_as_a_clerk_writes_them(dong: int, vi: str, en: str) -> None:
    assert in_words(dong).vi == vi
    assert in_words(dong).en == en


def heard(words: str) -> int:
    """The number that a Vietnamese listener writes down: word by word, from the largest scale."""
    for scale, worth in (("tỷ", 10**9), ("triệu", 10**6), ("nghìn", 1000)):
        if f" {scale}" in words:
            before, _, after = words.rpartition(f" {scale}")
            return heard(before) * worth + (heard(after.strip()) if after.strip() else 0)
    total = 0
    if " trăm" in words:
        hundreds, _, words = words.partition(" trăm")
        total, words = ONES[hundreds] * 100, words.strip().removeprefix("linh ")
    if not words:
        return total
    tens = re.fullmatch(r"(?:(\w+) mươi|(mười))(?: (\w+))?", words)
    if tens is None:
        return total + LAST[words]
    return total + (10 if tens[2] else 10 * ONES[tens[1]]) + (LAST[tens[3]] if tens[3] else 0)


def test_whoever_hears_the_words_writes_the_same_number() -> None:
    for dong in SAMPLES:
        words = in_words(dong).vi.removesuffix(" đồng").lower()
        assert heard(words) == dong, words
        assert not re.search(r"mươi (một|bốn|năm)\b|mười (mốt|tư|năm)\b|linh (mốt|tư|lăm)\b|mười mươi|một mươi", words)


def test_every_number_has_words_of_its_own_in_english_too() -> None:
    said = [in_words(dong).en for dong in range(10_000)]
    assert len(set(said)) == 10_000
    assert len({len(text) for text in said}) > 20
    for first, second in pairwise(said[:20]):
        assert first != second


def test_figures_stand_before_the_words() -> None:
    told = amount(50_000_000)
    assert told.vi == "50.000.000\u00a0đồng (Năm mươi triệu đồng)"
    assert told.en == "50,000,000\u00a0dong (fifty million dong)"
    assert amount(0).vi == "0\u00a0đồng (Không đồng)"


@pytest.mark.parametrize("dong", [-1, LARGEST + 1])
def test_what_has_no_words_is_refused(dong: int) -> None:
    with pytest.raises(ValueError, match=str(dong)):
        amount(dong)
