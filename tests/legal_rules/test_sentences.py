"""No sentence that a person reads changes unseen, and every answer is well formed.

`python -m tests.legal_rules.sentences` writes the sentences anew.
"""

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
