"""The questions and the contract: every fact is asked or has its reason, with the types and ids of the vocabulary."""

from datetime import datetime

import pytest

from intake.question import Field, Question
from intake.questions import NOT_ASKED, QUESTIONS, SECTIONS
from intake.questions.provinces import PROVINCES
from legal_rules.facts import FACTS, Refused, read
from legal_rules.instants import VIET_NAM
from legal_rules.provinces import provinces
from tests.rows import over

AT = datetime(2026, 11, 22, 9, tzinfo=VIET_NAM)
ASKS = {
    "yes_no": {"yes_no"},
    "choice": {"choice"},
    "choices": {"many"},
    "instant": {"when", "day"},
    "day": {"day"},
    "days": {"day"},
    "number": {"number"},
    "text": {"text", "choice"},
    "rows": {"rows"},
}
FIELD_ASKS = ASKS | {"day": {"day"}, "instant": {"when", "day"}}


def ids(choices):
    return [c.value for c in choices]


def test_every_fact_is_asked_or_has_its_reason():
    asked, left_out = set(QUESTIONS), set(NOT_ASKED)
    assert asked | left_out == set(FACTS)
    assert not asked & left_out
    assert all(reason.strip() for reason in NOT_ASKED.values())


def test_each_question_stands_once_and_has_its_own_neutral_address():
    questions = [q for s in SECTIONS for q in s.questions]
    assert len(questions) == len(QUESTIONS)
    slugs = [q.slug for q in questions]
    assert len(set(slugs)) == len(slugs)
    assert all(set(slug) <= set("0123456789abcdef") for slug in slugs)


def test_there_are_four_to_six_parts():
    assert 4 <= len(SECTIONS) <= 6
    assert len({s.id for s in SECTIONS}) == len(SECTIONS)


@over("question", QUESTIONS.values(), ids=lambda q: q.id)
def test_the_kind_fits_the_fact(question: Question):
    fact = FACTS[question.id]
    assert question.kind in ASKS[fact.type]
    assert question.ahead == fact.ahead
    assert question.sensitive <= (fact.sensitivity == "sensitive")
    if fact.type == "number":
        assert (question.minimum, question.maximum) == (fact.minimum, fact.maximum)
    if question.kind == "text":
        assert question.longest <= fact.maximum


@over("question", [q for q in QUESTIONS.values() if q.kind == "choice"], ids=lambda q: q.id)
def test_choices_are_those_of_the_fact(question: Question):
    offered = ids(question.choices)
    assert len(set(offered)) == len(offered)
    if question.id == "province":
        assert set(offered) == {p.code for p in provinces()}
    else:
        assert set(offered) == set(FACTS[question.id].choices) - {"unknown"}


@over("question", [q for q in QUESTIONS.values() if q.kind == "yes_no"], ids=lambda q: q.id)
def test_yes_and_no_may_only_be_renamed(question: Question):
    assert set(ids(question.choices)) <= {"true", "false"}


@over("question", [q for q in QUESTIONS.values() if q.kind == "rows"], ids=lambda q: q.id)
def test_fields_are_keys_of_the_row(question: Question):
    row = FACTS[question.id].row
    for field in question.fields:
        assert field.kind in FIELD_ASKS[row[field.id].type]
        if field.kind == "choice" and row[field.id].choices:
            assert set(ids(field.choices)) == set(row[field.id].choices) - {"unknown"}
        if field.kind == "number":
            assert (field.minimum, field.maximum) == (row[field.id].minimum, row[field.id].maximum)
        if field.kind == "text":
            assert field.longest <= row[field.id].maximum


def examples(question: Question) -> list:
    """Every kind of answer that the page of a question can store."""
    stored = {
        "yes_no": [True, False],
        "choice": ids(question.choices),
        "when": ["2026-11-01T08:00", "2026-11-01", {"earliest": "2026-11-01T08:00", "latest": "2026-11-01T09:00"}],
        "day": ["2026-11-01"],
        "number": [question.minimum, question.maximum],
        "text": ["Phường 1"],
        "rows": [[{f.id: of_field(f) for f in question.fields}], False],
    }[question.kind]
    extra = [False] if question.not_yet else []
    return [*stored, *extra, *(["unknown"] if question.offers_unknown else [])]


def of_field(field: Field):
    plain = {"yes_no": True, "when": "2026-11-01T08:00", "day": "2026-11-01", "number": field.minimum, "text": "12"}
    return field.choices[0].value if field.kind == "choice" else plain[field.kind]


@over("question", QUESTIONS.values(), ids=lambda q: q.id)
def test_the_law_rooms_accept_every_kind_of_answer(question: Question):
    for value in examples(question):
        if question.id == "charges" and isinstance(value, list):
            value = [{**value[0], "article": "331", "clause": "1"}]
        read({question.id: value}, AT)


def test_an_answer_of_the_wrong_kind_would_be_refused():
    with pytest.raises(Refused):
        read({"still_held": "perhaps"}, AT)


def test_an_end_in_a_paper_may_lie_ahead_and_what_happened_may_not():
    read({"custody_until": "2026-12-01T08:00"}, AT)
    with pytest.raises(Refused):
        read({"arrested_at": "2026-12-01T08:00"}, AT)


def test_not_yet_is_offered_only_where_false_means_something():
    """What surely happened when the question is asked has no "not yet"."""
    happened = {"arrested_at", "released_at", "learned_at", "custody_from", "custody_until", "act_at"}
    assert all(QUESTIONS[id].not_yet is None for id in happened)


def test_provinces_stand_in_the_order_of_the_alphabet():
    names = [c.label.vi for c in PROVINCES]
    assert len(names) == 34
    assert names[0] == "An Giang"
    assert names.index("Cà Mau") < names.index("Cao Bằng") < names.index("Cần Thơ") < names.index("Đà Nẵng")
    assert names.index("Hồ Chí Minh") < names.index("Huế") < names.index("Hưng Yên")
