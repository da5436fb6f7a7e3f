"""The shape of the answer as JSON, key by key: what docs/contract.md promises to whoever reads it."""

from datetime import date, datetime, timedelta

from legal_rules import amounts
from legal_rules.answer import After, Assessment, Citation, Clock, Deadline, Finding, Standard, Stretch, Unknown
from legal_rules.engine import assess
from legal_rules.facts import read
from legal_rules.instants import VIET_NAM, When
from legal_rules.words import Text

NOON = datetime(2026, 11, 20, 12, tzinfo=VIET_NAM)
LATER = NOON + timedelta(hours=5)
WORDS, WORDS_JSON = Text("Một câu", "A sentence"), {"vi": "Một câu", "en": "A sentence"}
CITATION = Citation("cpc_2015", "119", "2", "a")
CITATION_JSON = {"law": "cpc_2015", "article": "119", "clause": "2", "point": "a"}
INTERVAL_JSON = {"earliest": "2026-11-20T12:00:00+07:00", "latest": "2026-11-20T17:00:00+07:00"}


def test_a_citation() -> None:
    assert CITATION.as_json() == CITATION_JSON
    assert Citation("cpc_2015", "75").as_json() == {"law": "cpc_2015", "article": "75", "clause": None, "point": None}


def test_a_finding() -> None:
    finding = Finding(
        "custody_limit", "breached", WORDS, Text("Tên", "Title"), Text("Luật", "Law"), reason="law_open",
        because={"custody_from": "2026-11-18"}, arithmetic=(WORDS,), settled_by=("custody_periods",),
        citations=(CITATION,), law_from=date(2018, 1, 1), law_to=date(2026, 12, 31), checked_on=date(2026, 11, 22),
        reference=("custody:1",), contrary_reading=WORDS, confidence="arguable", presumed=("adult",),
    )  # fmt: skip
    assert finding.as_json() == {
        "id": "custody_limit", "outcome": "breached", "reason": "law_open", "title": {"vi": "Tên", "en": "Title"},
        "headline": WORDS_JSON, "law": {"vi": "Luật", "en": "Law"}, "because": {"custody_from": "2026-11-18"},
        "arithmetic": [WORDS_JSON], "settled_by": ["custody_periods"], "citations": [CITATION_JSON],
        "law_from": "2018-01-01", "law_to": "2026-12-31", "reference": ["custody:1"],
        "contrary_reading": WORDS_JSON, "confidence": "arguable", "presumed": ["adult"],
    }  # fmt: skip
    bare = Finding("custody_limit", "kept", WORDS, WORDS, WORDS).as_json()
    assert (bare["law_from"], bare["law_to"], bare["contrary_reading"], bare["reason"]) == (None, None, None, None)
    assert bare["confidence"] == "settled"


def test_a_clock() -> None:
    clock = Clock(
        "custody", "expired", starts=When(NOON, LATER), ends=LATER, last_day=date(2026, 11, 19), ends_at_most=NOON,
        ends_range=When(NOON, LATER), uncovered=((NOON, LATER), (LATER, None)), arithmetic=(WORDS,),
        citations=(CITATION,), confidence="arguable", settled_by=("custody_periods",),
    )  # fmt: skip
    assert clock.as_json() == {
        "id": "custody", "starts": "2026-11-20T17:00:00+07:00", "ends": "2026-11-20T17:00:00+07:00",
        "last_day": "2026-11-19", "ends_at_most": "2026-11-20T12:00:00+07:00", "range": INTERVAL_JSON,
        "state": "expired", "arithmetic": [WORDS_JSON], "citations": [CITATION_JSON], "confidence": "arguable",
        "uncovered": [
            {"from": "2026-11-20T12:00:00+07:00", "to": "2026-11-20T17:00:00+07:00"},
            {"from": "2026-11-20T17:00:00+07:00", "to": None},
        ],
        "settled_by": ["custody_periods"],
    }  # fmt: skip
    bare = Clock("custody", "unknown").as_json()
    assert {bare[key] for key in ("starts", "ends", "last_day", "ends_at_most", "range")} == {None}
    assert (
        Clock("detention_investigation", "running", ends_at_most="open_ended").as_json()["ends_at_most"] == "open_ended"
    )


def test_a_deadline_and_what_follows_it() -> None:
    other = Deadline("appeal_judgment", "yours", "open", WORDS, due=date(2026, 12, 7))
    deadline = Deadline(
        "appeal_judgment", "theirs", "arguable", WORDS, opens=NOON, due=date(2026, 12, 5),
        arguable_until=date(2026, 12, 7), arithmetic=(WORDS,), citations=(CITATION,), confidence="arguable",
        settled_by=("judgment_at",), others=(other,), after=After(WORDS, "appeal", (CITATION,)),
    )  # fmt: skip
    told = deadline.as_json()
    assert told.pop("others") == [other.as_json()]
    assert told == {
        "id": "appeal_judgment", "whose": "theirs", "opens": "2026-11-20T12:00:00+07:00", "due": "2026-12-05",
        "arguable_until": "2026-12-07", "counting": WORDS_JSON, "arithmetic": [WORDS_JSON], "state": "arguable",
        "citations": [CITATION_JSON], "confidence": "arguable", "settled_by": ["judgment_at"],
        "after": {**WORDS_JSON, "step": "appeal", "citations": [CITATION_JSON]},
    }  # fmt: skip
    assert (other.as_json()["opens"], other.as_json()["after"]) == (None, None)


def test_a_standard_a_stretch_and_an_unknown() -> None:
    standard = Standard("iccpr_9_2_reasons", "breached", WORDS, "9(2)", WORDS, {"reasons_told": False}, ("language",))
    assert standard.as_json() == {
        "id": "iccpr_9_2_reasons", "outcome": "breached", "instrument": WORDS_JSON, "article": "9(2)",
        "headline": WORDS_JSON, "because": {"reasons_told": False}, "settled_by": ["language"],
    }  # fmt: skip
    when = When(NOON, LATER)
    stretch = Stretch("uncovered", when, when, "custody", WORDS, WORDS, "custody_limit")
    assert stretch.as_json() == {
        "kind": "uncovered", "from": INTERVAL_JSON, "to": INTERVAL_JSON, "stage": "custody", "label": WORDS_JSON,
        "note": WORDS_JSON, "finding": "custody_limit",
    }  # fmt: skip
    ahead = Stretch("ahead", when, None, "custody", WORDS).as_json()
    assert (ahead["to"], ahead["note"], ahead["finding"]) == (None, None, None)
    assert Unknown("age", 3).as_json() == {"fact": "age", "settles": 3}


def test_a_sum() -> None:
    line = amounts.Line("head", "detention_days", WORDS, WORDS, 1, 2, (CITATION,))
    told = amounts.Sum("state_compensation", "counted", WORDS, 1, 2, (line,), ("x",), {"y": 1}, (CITATION,), "arguable")
    assert told.as_json() == {
        "id": "state_compensation", "state": "counted", "unit": "VND", "low": 1, "high": 2, "headline": WORDS_JSON,
        "lines": [
            {"id": "detention_days", "kind": "head", "label": WORDS_JSON, "working": WORDS_JSON, "low": 1, "high": 2,
             "citations": [CITATION_JSON]},
        ],
        "settled_by": ["x"], "because": {"y": 1}, "citations": [CITATION_JSON], "confidence": "arguable",
    }  # fmt: skip


def test_the_whole_answer() -> None:
    whole = assess(read({"arrested_at": "2026-11-18"}, NOON), NOON)
    told = whole.as_json()
    assert set(told) == {
        "at", "law_checked_on", "law_review_due", "findings", "clocks", "deadlines", "standards", "unknowns",
        "stretches", "sums",
    }  # fmt: skip
    assert told["at"] == "2026-11-20T12:00:00+07:00"
    assert told["law_checked_on"] == whole.law_checked_on.isoformat()
    assert told["law_review_due"] == whole.law_review_due.isoformat()
    for part in ("findings", "clocks", "deadlines", "standards", "unknowns", "stretches", "sums"):
        assert told[part] == [one.as_json() for one in getattr(whole, part)]
    for get, part in ((whole.finding, "findings"), (whole.clock, "clocks"), (whole.deadline, "deadlines"),
                      (whole.standard, "standards"), (whole.sum, "sums")):  # fmt: skip
        assert [get(one.id) for one in getattr(whole, part)] == list(getattr(whole, part))


def test_what_nobody_told_is_named_and_counted() -> None:
    """Of someone of whom nothing is known: each open answer names what would settle it, and `unknowns` counts these."""
    whole: Assessment = assess(read({}, NOON), NOON)
    named: dict[str, int] = {}
    for one in (*whole.findings, *whole.deadlines):
        for fact in one.settled_by:
            named[fact] = named.get(fact, 0) + 1
    assert {unknown.fact: unknown.settles for unknown in whole.unknowns} == named
    assert [u.settles for u in whole.unknowns] == sorted((u.settles for u in whole.unknowns), reverse=True)
    for deadline in whole.deadlines:
        assert deadline.state != "unknown" or deadline.settled_by, deadline.id
    for clock in whole.clocks:
        assert clock.state != "unknown" or clock.settled_by, clock.id
    for standard in whole.standards:
        assert standard.outcome != "unclear" or standard.settled_by, standard.id
