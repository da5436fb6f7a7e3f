"""No sentence that a person reads changes unseen, and every answer is well formed.

`python -m tests.legal_rules.sentences` writes the sentences anew.
"""

import re
from pathlib import Path

import pytest

from tests import quick_yaml
from tests.cases.reading import written
from tests.legal_rules import sentences
from tests.legal_rules.well_formed import faults

KEPT = quick_yaml.load(sentences.FILE)
CASES = {case["id"]: case for _, case in written()}


@pytest.mark.parametrize("id", KEPT)
def test_the_sentences_are_those_that_were_read_and_agreed(id: str) -> None:
    whole = sentences.answer(CASES[id])
    assert faults(whole) == []
    now = sentences.said(whole)
    gone = {who: [text for text in texts if text not in now.get(who, ())] for who, texts in KEPT[id].items()}
    assert {who: texts for who, texts in gone.items() if texts} == {}


def test_both_languages_are_there_and_no_sentence_is_left_open() -> None:
    texts = [text for said in KEPT.values() for found in said.values() for text in found]
    assert len(texts) > 800
    for text in texts:
        vietnamese, bar, english = text.partition(" | ")
        assert bar
        assert vietnamese.strip()
        assert english.strip()
        assert not {"{", "}"} & set(text)


ONE_DIGIT = re.compile(r"(?<![\d/.])(?:\d/\d{1,2}|\d{1,2}/\d)/(?:19|20)\d{2}(?![\d/])|\d:\d\d (?:\d/\d|\d\d/\d(?!\d))")


def test_a_day_in_digits_has_two_places_for_day_and_month() -> None:
    for said in KEPT.values():
        for text in (text for found in said.values() for text in found):
            assert not ONE_DIGIT.search(text), text


@pytest.mark.parametrize("part", ["legal_rules", "intake", "remedies", "casework", "config", "templates"])
def test_so_has_every_day_written_in_the_words_themselves(part: str) -> None:
    for path in sorted(Path(part).rglob("*")):
        if path.suffix in {".py", ".yaml", ".html"} and path.name != "laws.yaml":
            assert not ONE_DIGIT.search(path.read_text(encoding="utf-8")), path
