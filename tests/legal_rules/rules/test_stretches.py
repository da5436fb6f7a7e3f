"""The picture of the time held: what is certain, what is open, what lies ahead."""

from legal_rules.rules.stretches import stretches
from tests.legal_rules.rules.asking import case, instant

TAKEN = {
    "arrested_at": {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"},
    "arrested_by": "police",
    "first_decision_at": "2026-11-19T06:00",
    "still_held": True,
}
CHARGE = {"charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "2"}


def picture(at="2026-11-22T09:00", **facts):
    """Each piece as "kind stage first[/last] - first[/last]", the year left out."""
    return [
        f"{s.kind} {s.stage} {edge(s.start)} - {edge(s.end) if s.end else 'open'}" for s in stretches(case(at, **facts))
    ]


def edge(when):
    first, last = when.earliest.strftime("%d/%m %H:%M"), when.latest.strftime("%d/%m %H:%M")
    return first if first == last else f"{first}..{last}"


def test_the_invented_case_of_the_tour():
    assert picture(**TAKEN) == [
        "lawful holding 18/11 08:00..18/11 10:00 - 18/11 20:00..18/11 22:00",
        "unclear holding 18/11 20:00..18/11 22:00 - 18/11 22:00",
        "uncovered holding 18/11 22:00 - 19/11 06:00",
        "lawful custody 19/11 06:00 - 21/11 08:00..21/11 10:00",
        "unclear custody 21/11 08:00..21/11 10:00 - 22/11 09:00",
        "ahead custody 22/11 09:00 - 24/11 08:00..24/11 10:00",
        "ahead custody 24/11 08:00..24/11 10:00 - 27/11 08:00..27/11 10:00",
    ]


def test_the_same_case_with_its_receipt_told():
    told = {**TAKEN, "handed_over_at": TAKEN["arrested_at"], "custody_from": "2026-11-19T06:00"}
    assert picture(**told) == picture(**TAKEN)


def test_the_labels_of_the_tour_in_both_languages():
    found = stretches(case(**TAKEN))
    assert [s.label.vi for s in found][3] == "Tạm giữ 3 ngày đầu"
    assert found[0].note is not None
    assert found[0].note.en == "The law gives 12 hours to decide or release"
    assert all(s.label.vi and s.label.en for s in found)
    assert [s.finding for s in found[:3]] == ["decision_within_12_hours"] * 3


def test_the_first_hour():
    assert picture(arrested_at="2026-11-22T08:00", still_held=True) == [
        "lawful holding 22/11 08:00 - 22/11 09:00",
        "ahead holding 22/11 09:00 - 22/11 20:00",
    ]


def test_no_decision_told_is_open_not_uncovered():
    assert picture("2026-11-19T09:00", arrested_at="2026-11-18T08:00", still_held=True) == [
        "lawful holding 18/11 08:00 - 18/11 20:00",
        "unclear holding 18/11 20:00 - 19/11 09:00",
    ]


def test_no_decision_so_far_is_uncovered_up_to_now():
    facts = {"arrested_at": "2026-11-18T08:00", "first_decision_at": False, "still_held": True}
    assert picture("2026-11-19T09:00", **facts)[-1] == "uncovered holding 18/11 20:00 - open"


def test_custody_within_its_first_days():
    facts = {
        "handed_over_at": "2026-11-21T08:00",
        "first_decision_at": "2026-11-21T12:00",
        "arrested_at": "2026-11-21T08:00",
    }
    assert picture(still_held=True, **facts)[1:4] == [
        "lawful custody 21/11 12:00 - 22/11 09:00",
        "ahead custody 22/11 09:00 - 24/11 08:00",
        "ahead custody 24/11 08:00 - 27/11 08:00",
    ]


def test_custody_past_nine_days_is_uncovered():
    facts = {**TAKEN, "handed_over_at": "2026-11-18T10:00", "stage": "custody"}
    assert picture("2026-11-28T09:00", **facts)[-2:] == [
        "unclear custody 21/11 10:00 - 27/11 10:00",
        "uncovered custody 27/11 10:00 - open",
    ]


def test_detention_running_with_what_may_follow():
    facts = {"detention_from": "2026-08-31", "custody_from": False, "still_held": True, **CHARGE}
    assert picture("2026-10-01T09:00", **facts) == [
        "lawful detention 31/08 00:00..31/08 23:59 - 01/10 09:00",
        "ahead detention 01/10 09:00 - 29/11 00:00",
        "ahead detention 29/11 00:00 - 28/01 00:00",
    ]


def test_detention_past_its_first_term_and_past_the_last():
    facts = {
        "detention_from": "2026-08-31",
        "custody_from": False,
        "still_held": True,
        "stage": "investigation",
        **CHARGE,
    }
    assert picture("2026-12-10T09:00", **facts)[1] == "unclear detention 29/11 00:00 - 10/12 09:00"
    assert picture("2027-02-10T09:00", **facts)[1:] == [
        "unclear detention 29/11 00:00 - 28/01 00:00",
        "uncovered detention 28/01 00:00 - open",
    ]


def test_detention_goes_on_at_the_next_stage():
    facts = {"detention_from": "2026-08-31", "custody_from": False, "still_held": True, **CHARGE}
    found = picture("2026-11-20T09:00", case_file_to_procuracy_at="2026-11-10", **facts)
    assert found[-2:] == [
        "lawful detention 10/11 00:00..10/11 23:59 - 20/11 09:00",
        "ahead detention 20/11 09:00 - 30/11 00:00",
    ]


def test_administrative_custody_has_its_own_hours():
    facts = {"arrest_basis": "administrative_custody", "arrested_at": "2026-11-22T02:00", "still_held": True}
    assert picture("2026-11-22T09:00", **facts) == [
        "lawful administrative 22/11 02:00 - 22/11 09:00",
        "ahead administrative 22/11 09:00 - 22/11 14:00",
    ]


def test_nothing_known_draws_nothing():
    assert picture() == []


def test_release_ends_the_picture():
    facts = {
        "arrested_at": "2026-11-18T08:00",
        "first_decision_at": "2026-11-18T12:00",
        "released_at": "2026-11-20T08:00",
    }
    found = stretches(case(handed_over_at="2026-11-18T08:00", **facts))
    assert max(s.end.latest for s in found if s.end) == instant("2026-11-20T08:00")


GRAVER = {
    "arrest_basis": "detention_warrant",
    "arrested_at": "2026-01-05T09:00",
    "detention_from": "2026-01-05",
    "stage": "investigation",
    "still_held": True,
    "charges": [
        {"at": "2026-01-05", "article": "331", "clause": "1"},
        {"at": "2026-05-01", "article": "331", "clause": "2"},
    ],
}


def test_time_past_the_first_charge_before_the_graver_one():
    pieces = [p for p in picture("2026-05-10T09:00", **GRAVER) if " detention " in p and "holding" not in p]
    assert pieces == [
        "lawful detention 05/01 00:00..05/01 23:59 - 05/04 00:00",
        "uncovered detention 05/04 00:00 - 01/05 00:00",
        "unclear detention 01/05 00:00 - 10/05 09:00",
        "ahead detention 10/05 09:00 - 04/06 00:00",
    ]


def test_a_first_decision_at_an_hour_not_known_leaves_the_last_hours_of_holding_open():
    between = {"earliest": "2026-11-19T06:00", "latest": "2026-11-19T09:00"}
    found = picture(**{**TAKEN, "arrested_at": "2026-11-18T08:00", "first_decision_at": between})
    assert found[:3] == [
        "lawful holding 18/11 08:00 - 18/11 20:00",
        "uncovered holding 18/11 20:00 - 19/11 06:00",
        "unclear holding 19/11 06:00 - 19/11 06:00..19/11 09:00",
    ]
