"""Reading facts: what each kind of value becomes, and everything that is refused, all at once."""

import unicodedata
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legal_rules.engine import assess
from legal_rules.facts import FACTS, Facts, Problem, Refused, read
from legal_rules.instants import NEVER, VIET_NAM, When

AT = datetime(2026, 11, 22, 9, 0, tzinfo=VIET_NAM)


def facts(**raw: object) -> Facts:
    return read(raw, AT)


def problems(**raw: object) -> dict[str, str]:
    """Where each problem is, and its code."""
    with pytest.raises(Refused) as refused:
        read(raw, AT)
    return {p.fact: p.code for p in refused.value.problems}


def message(**raw: object) -> Problem:
    with pytest.raises(Refused) as refused:
        read(raw, AT)
    (problem,) = refused.value.problems
    return problem


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=VIET_NAM)


# what values become ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2026-11-18T08:00", local(2026, 11, 18, 8)),
        ("2026-11-18 08:00", local(2026, 11, 18, 8)),
        ("2026-11-18T08:00:30", local(2026, 11, 18, 8, 0, 30)),
        ("2026-11-18T08:00+07:00", local(2026, 11, 18, 8)),
        ("2026-11-18T01:00Z", local(2026, 11, 18, 8)),
        ("2026-11-17T21:00-0400", local(2026, 11, 18, 8)),
        ("2026-11-18T08:00:00.5+07:00", local(2026, 11, 18, 8)),
        (datetime(2026, 11, 18, 8, tzinfo=VIET_NAM), local(2026, 11, 18, 8)),
        (datetime(2026, 11, 18, 8), local(2026, 11, 18, 8)),
    ],
)
def test_an_instant_without_an_offset_is_in_viet_nam(written: object, instant: datetime) -> None:
    assert facts(arrested_at=written).value("arrested_at") == When.at(instant)


@pytest.mark.parametrize("written", ["2026-11-18", date(2026, 11, 18), "2026-11-18 "])
def test_a_date_alone_is_some_time_that_day(written: object) -> None:
    assert facts(arrested_at=written).value("arrested_at") == When.on(date(2026, 11, 18))


def test_an_interval_may_mix_dates_and_times() -> None:
    found = facts(arrested_at={"earliest": "2026-11-18T20:00", "latest": "2026-11-19"}).value("arrested_at")

    assert found == When(local(2026, 11, 18, 20), local(2026, 11, 19, 23, 59))


def test_false_is_never_and_unknown_is_nothing() -> None:
    found = facts(released_at=False, arrested_at="unknown", reasons_told="unknown", stage=None)

    assert found.value("released_at") is NEVER
    assert found.value("arrested_at") is None
    assert found.value("reasons_told") is None
    assert found.given == {"released_at": False}
    assert found.stated == {"released_at", "arrested_at", "reasons_told", "stage"}


def test_what_happened_today_was_before_now() -> None:
    assert facts(arrested_at="2026-11-22").value("arrested_at") == When(local(2026, 11, 22), AT)
    late = {"earliest": "2026-11-22T08:00", "latest": "2026-11-22T12:00"}
    assert facts(arrested_at=late).value("arrested_at") == When(local(2026, 11, 22, 8), AT)


def test_an_end_written_in_a_paper_may_lie_ahead() -> None:
    found = facts(
        custody_until="2026-11-25T06:00",
        custody_periods=[{"from": "2026-11-19", "to": "2026-11-25"}],
        detention_orders=[{"from": "2026-11-20", "to": "2027-02-17"}],
    )

    assert found.value("custody_until") == When.at(local(2026, 11, 25, 6))
    assert found.value("custody_periods")[0]["to"] == When.on(date(2026, 11, 25))
    assert found.value("detention_orders")[0]["to"] == When.on(date(2027, 2, 17))


def test_a_day_is_the_whole_day_even_today_or_with_an_hour() -> None:
    assert facts(detention_from="2026-11-22").value("detention_from") == When.on(date(2026, 11, 22))
    assert facts(detention_from="2026-11-20T17:30").value("detention_from") == When.on(date(2026, 11, 20))


def test_articles_and_clauses_may_be_text_or_numbers() -> None:
    for article, clause in ((331, 2), ("331", "2"), (" 331 ", "2")):
        (row,) = facts(charges=[{"article": article, "clause": clause}]).value("charges")
        assert (row["article"], row["clause"]) == ("331", "2")


def test_a_row_has_every_key() -> None:
    (row,) = facts(charges=[{"article": 331}]).value("charges")

    assert row == dict.fromkeys(("at", "code", "clause", "approved", "replaces")) | {"article": "331"}


def test_a_single_value_stands_for_a_list_of_one() -> None:
    found = facts(wrong="ill_treatment", family_visits="2026-11-20", filings={"kind": "complaint_procedural"})

    assert found.value("wrong") == ("ill_treatment",)
    assert found.value("family_visits") == (When.on(date(2026, 11, 20)),)
    assert found.value("filings")[0]["kind"] == "complaint_procedural"


def test_false_for_a_list_is_an_empty_one() -> None:
    found = facts(family_visits=False, custody_periods=False, charges=[], wrongdoer=False)

    for id in ("family_visits", "custody_periods", "charges", "wrongdoer"):
        assert found.value(id) == ()
        assert id in found.given
    assert facts(custody_periods="unknown").value("custody_periods") is None


MOMENTS = [(f.id, key) for f in FACTS.values() for key, spec in f.row.items() if spec.type in ("instant", "day")]


@pytest.mark.parametrize(("listed", "key"), MOMENTS)
def test_false_in_a_row_never_stops_the_rules(listed: str, key: str) -> None:
    """A row that never began is no row; what else had not happened is not there: as the contract has `false`."""
    row = {"kind": "procedural_decision"} if "kind" in FACTS[listed].row else {}
    days = {k: "2026-11-20" for _, k in MOMENTS if k in FACTS[listed].row}
    found = facts(**{listed: [{**row, **days, key: False}], "arrested_at": "2026-11-19T08:00", "stage": "trial"})

    assert [told[key] for told in found.value(listed)] == ([] if key in ("at", "from") else [None])
    assert assess(found, AT).findings


def test_false_among_days_is_no_day() -> None:
    assert facts(family_visits=[False]).value("family_visits") == ()
    assert facts(family_visits=[False, "unknown"]).value("family_visits") is None


def test_unknown_among_choices_is_not_known() -> None:
    assert facts(wrongdoer=["unknown"]).value("wrongdoer") is None
    assert facts(wrongdoer=["state_official", "unknown", "state_official"]).value("wrongdoer") == ("state_official",)


def test_numbers_may_be_quoted() -> None:
    assert facts(age="17").value("age") == 17
    assert facts(sentence_months=18).value("sentence_months") == 18


# short forms ----------------------------------------------------------------------------------------------------------


def test_short_forms_become_the_list() -> None:
    found = facts(charge_article=331, charge_clause=2, charged_at="2026-11-20", charge_code="penal_code_2015")

    (row,) = found.value("charges")
    assert row["article"] == "331"
    assert row["at"] == When.on(date(2026, 11, 20))
    assert found.value("charge_article") == "331"
    assert set(found.given) == {"charges"}
    assert {"charges", "charge_article"} <= found.stated


def test_a_charge_that_was_not_made() -> None:
    assert facts(charged_at=False).value("charges") == ()
    assert facts(charge_article="unknown").value("charges") is None


def test_both_forms_at_once_are_refused() -> None:
    assert problems(charges=[{"article": 331}], charge_clause=2) == {"charge_clause": "both_forms"}
    assert problems(decisions=False, decision_kind="procedural_act") == {"decision_kind": "both_forms"}


# what is refused ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("2026-02-30", "no_such_date"),
        ("2026-13-01", "no_such_date"),
        ("0026-01-01", "no_such_date"),
        ("9999-01-01", "no_such_date"),
        ("2026", "part_missing"),
        (2026, "part_missing"),
        ("2026-11", "part_missing"),
        ({"earliest": "2026-11-18"}, "part_missing"),
        ({"latest": "2026-11-18"}, "part_missing"),
        ({}, "part_missing"),
        ("2026-11-18T24:00", "no_such_time"),
        ("2026-11-18T08:60", "no_such_time"),
        ("2026-11-18T08:00:60", "no_such_time"),
        ("2026-11-18T08:00:61", "no_such_time"),
        ("2026-11-18T08:00+19:00", "no_such_time"),
        ("18/11/2026", "not_a_date"),
        ("yesterday", "not_a_date"),
        (True, "not_a_date"),
        (3.5, "not_a_date"),
        (["2026-11-18"], "not_a_date"),
        ("٢٠٢٦-11-18", "not_a_date"),
        ({"earliest": "2026-11-19", "latest": "2026-11-18"}, "earliest_after_latest"),
        ({"earliest": "unknown", "latest": "2026-11-18"}, "not_a_date"),
        ("2026-11-22T09:01", "not_yet"),
        ("2026-11-23", "not_yet"),
    ],
)
def test_an_instant_that_cannot_be(value: object, code: str) -> None:
    assert problems(arrested_at=value) == {"arrested_at": code}


@pytest.mark.parametrize(
    ("fact", "value", "code"),
    [
        ("reasons_told", "yes", "yes_no"),
        ("reasons_told", 1, "yes_no"),
        ("stage", "invesigation", "choice"),
        ("stage", True, "choice"),
        ("stage", ["trial"], "choice"),
        ("wrong", ["nothing"], "choice"),
        ("age", 200, "range"),
        ("age", -1, "range"),
        ("age", "seventeen", "number"),
        ("age", 17.5, "number"),
        ("age", True, "number"),
        ("birth_year", 1850, "range"),
        ("birth_year", 2027, "not_yet"),
        ("province", {"a": 1}, "text"),
        ("province", True, "text"),
        ("family_visit_refused_reason", "x" * 501, "too_long"),
        ("commune", "xã \x07", "unprintable"),
        ("commune", "xã 🙂", "unprintable"),
        ("commune", "xã \u202e", "unprintable"),
        ("charges", "331", "row"),
        ("filings", [{"kind": "a"}] * 31, "too_many"),
        ("family_visits", ["2026-13-01"], "no_such_date"),
        ("arested_at", "2026-11-18", "unknown_key"),
        ("identity.name", "A", "identity"),
        ("identity", {"name": "A"}, "identity"),
    ],
)
def test_a_value_that_cannot_stand(fact: str, value: object, code: str) -> None:
    assert list(problems(**{fact: value}).values()) == [code]


def test_a_text_is_as_long_as_its_letters_whatever_the_normal_form() -> None:
    composed = "ệ" * 500
    found = facts(family_visit_refused_reason=unicodedata.normalize("NFD", composed))
    assert found.value("family_visit_refused_reason") == composed


def test_a_problem_in_a_row_says_where() -> None:
    found = problems(charges=[{"article": 331}, {"at": "2026-02-30", "colour": "red"}])

    assert found == {"charges[1].at": "no_such_date", "charges[1].colour": "row"}


def test_every_problem_is_told_at_once() -> None:
    found = problems(arrested_at="2026-02-30", age=200, stage="x", nonsense=1, **{"identity.name": "A"})

    assert set(found) == {"arrested_at", "age", "stage", "nonsense", "identity.name"}


def test_a_near_miss_is_suggested() -> None:
    assert "arrested_at" in message(arested_at="2026-11-18").message.en
    assert "investigation" in message(stage="invesigation").message.vi
    assert '"' not in message(zzzzzzzz=1).message.en


@pytest.mark.parametrize(
    ("code", "article", "clause", "refused"),
    [
        ("penal_code_2015", "331", "3", True),
        ("penal_code_2015", "331", "2", False),
        ("penal_code_2015", "174", "5", False),  # a fine beside the prison term: no frame of its own, but it exists
        ("penal_code_2015", "174", "6", True),
        ("penal_code_2015", "347", "1", True),  # an article without numbered clauses
        ("penal_code_2015", "9999", "7", False),  # not on the list: let through
        ("penal_code_1999", "88", "3", True),
        ("penal_code_1999", "88", "2", False),
        ("penal_code_1999", "122", "9", False),  # how many clauses it has is not known here
        (None, "331", "3", True),
        (None, "79", "9", True),
        (None, "257", "4", False),  # a drug offence today, resisting officials before
    ],
)
def test_a_clause_that_its_article_lacks(code: str | None, article: str, clause: str, refused: bool) -> None:
    raw = {"charges": [{"article": article, "clause": clause, "code": code, "at": "2026-11-20"}]}
    if not refused:
        assert facts(**raw).value("charges")[0]["clause"] == clause
        return
    problem = message(**raw)
    assert problem.fact == "charges[0].clause"
    assert article in problem.message.vi
    assert "20/11/2026" in problem.message.en


@pytest.mark.parametrize(
    ("raw", "where"),
    [
        ({"arrested_at": "2026-11-18", "released_at": "2026-11-17"}, "released_at"),
        ({"arrested_at": "2026-11-18T10:00", "handed_over_at": "2026-11-18T09:59"}, "handed_over_at"),
        ({"custody_from": "2026-11-19", "custody_until": "2026-11-18"}, "custody_until"),
        ({"custody_periods": [{"from": "2026-11-19", "to": "2026-11-18"}]}, "custody_periods[0].to"),
        ({"detention_orders": [{"from": "2026-11-19", "to": "2026-11-18"}]}, "detention_orders[0].to"),
        ({"decisions": [{"at": "2026-11-19", "received_at": "2026-11-18"}]}, "decisions[0].received_at"),
        ({"filings": [{"at": "2026-11-19", "answered_at": "2026-11-18"}]}, "filings[0].answered_at"),
        ({"judgment_at": "2026-11-19", "appealed_at": "2026-11-18"}, "appealed_at"),
        ({"age": 20, "birth_year": 2010}, "birth_year"),
        ({"still_held": True, "released_at": "2026-11-19"}, "released_at"),
    ],
)
def test_what_cannot_both_be_true(raw: dict[str, object], where: str) -> None:
    assert list(problems(**raw)) == [where]


@pytest.mark.parametrize(
    "raw",
    [
        {"arrested_at": "2026-11-18", "released_at": "2026-11-18T01:00"},
        {"arrested_at": {"earliest": "2026-11-18T08:00", "latest": "2026-11-19"}, "released_at": "2026-11-18T09:00"},
        {"custody_from": "2026-11-19T06:00", "custody_until": "2026-11-19"},
        {"age": 16, "birth_year": 2010},
        {"still_held": True, "released_at": False},
        {
            "still_held": True,
            "released_at": "2026-11-10",
            "at_liberty": [{"from": "2026-11-10", "to": "2026-11-15"}],
        },
    ],
)
def test_what_may_both_be_true_is_left_alone(raw: dict[str, object]) -> None:
    assert facts(**raw).stated == set(raw)


def test_a_message_says_what_to_do_and_blames_nobody() -> None:
    every = message(arrested_at="2026-11-30"), message(age=200), message(custody_from="2026-02-30")
    for problem in every:
        assert problem.message.vi
        assert problem.message.en
        for word in ("lỗi", "không hợp lệ", "invalid", "error", "!"):
            assert word not in problem.message.vi + problem.message.en
    assert "ngày ngày" not in every[0].message.vi
    assert "22/11/2026" in every[0].message.en  # the day of the assessment, not of the clock


def test_only_a_mapping_can_be_read() -> None:
    for raw in (None, [], "x", 3):
        with pytest.raises(Refused):
            read(raw, AT)


def test_a_fact_that_does_not_exist_is_a_mistake_of_the_rule() -> None:
    with pytest.raises(KeyError):
        facts().value("arrest_hour")


# for any input --------------------------------------------------------------------------------------------------------

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
moments = st.datetimes(datetime(2026, 11, 1), datetime(2026, 11, 21)).map(lambda m: m.isoformat(timespec="minutes"))


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(FACTS)) | st.text(max_size=12), anything, max_size=6))
def test_nothing_but_facts_or_a_refusal(raw: dict[str, object]) -> None:
    found = taken_or_refused(raw)
    if isinstance(found, Facts):
        assert set(found.given) <= found.stated
    else:
        assert found
        assert all(p.message.vi and p.message.en for p in found)


def taken_or_refused(raw: dict[str, object]) -> Facts | tuple[Problem, ...]:
    try:
        return read(raw, AT)
    except Refused as refused:
        return refused.problems


@settings(max_examples=15, deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "arrested_at": moments | st.fixed_dictionaries({"earliest": moments, "latest": moments}),
            "released_at": st.just(False),
            "order_shown": st.booleans() | st.just("unknown"),
            "stage": st.sampled_from(FACTS["stage"].choices),
            "charge_article": st.sampled_from(["331", 117, "unknown"]),
            "family_visits": st.lists(moments, max_size=3) | st.just(False),
            "wrong": st.lists(st.sampled_from(FACTS["wrong"].choices), max_size=3),
            "custody_periods": st.lists(
                st.fixed_dictionaries({"from": moments, "approved": st.booleans()}), max_size=3
            ),
        },
    )
)
def test_what_was_given_reads_the_same_again(raw: dict[str, object]) -> None:
    try:
        first = read(raw, AT)
    except Refused:
        return
    again = read(first.given, AT)

    assert again.values == first.values
    assert again.given == first.given


@settings(max_examples=15, deadline=None)
@given(moments, st.timedeltas(timedelta(0), timedelta(days=3)))
def test_an_interval_never_reaches_past_the_assessment(start: str, length: timedelta) -> None:
    latest = (datetime.fromisoformat(start) + length).isoformat(timespec="minutes")
    found = facts(arrested_at={"earliest": start, "latest": latest}).value("arrested_at")

    assert found.earliest == datetime.fromisoformat(start).replace(tzinfo=VIET_NAM)
    assert found.latest <= AT


@pytest.mark.parametrize(
    ("charge", "key"),
    [({"article": 99999, "clause": 1}, "article"), ({"article": "331a)", "clause": 2}, "article"),
     ({"article": "331", "clause": "hai"}, "clause"), ({"article": 3.31, "clause": 2}, "article")],
)  # fmt: skip
def test_what_is_no_number_of_a_law_is_refused_at_its_place(charge, key) -> None:
    with pytest.raises(Refused) as refused:
        read({"charges": [charge]}, datetime(2026, 11, 20, 9, tzinfo=VIET_NAM))
    assert [p.fact for p in refused.value.problems] == [f"charges[0].{key}"]


@pytest.mark.parametrize(("value", "part"), [("2026", "day and month"), ("2026-11", "day")])
def test_what_is_missing_of_a_date_is_named(value, part):
    assert message(arrested_at=value).message.en.startswith(f"The {part} is missing.")


def test_the_first_decision_stands_for_the_first_period_of_custody():
    """Where only later periods are told, the first one began with the first decision."""
    later = [{"from": "2026-11-13T08:00", "to": "2026-11-16T08:00"}]
    rows = facts(first_decision_at="2026-11-10T08:00", custody_periods=later).values["custody_periods"]
    assert [row["from"].earliest for row in rows] == [local(2026, 11, 10, 8), local(2026, 11, 13, 8)]
