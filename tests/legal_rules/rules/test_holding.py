"""The first hours: twelve to the first decision, twenty-four under the 2003 Code, and the clock that shows them."""

from datetime import timedelta

import pytest

from legal_rules.instants import When
from tests.legal_rules.rules.asking import clock, finding, instant, outcome

TAKEN = "2026-11-18T08:00"
HELD = {"arrest_basis": "caught_in_the_act", "arrested_by": "police", "arrested_at": TAKEN}


def ask(at="2026-11-22T09:00", **facts):
    return outcome("decision_within_12_hours", at, **{**HELD, **facts})


class TestTwelveHours:
    @pytest.mark.parametrize(
        ("decision", "expected"),
        [
            ("2026-11-18T19:59", "kept"),
            ("2026-11-18T20:00", "kept"),
            ("2026-11-18T20:01", "breached"),
            ("2026-11-20T08:00", "breached"),
            ("2026-11-18", "unclear: first_decision_at"),
            ("2026-11-19", "breached"),
        ],
    )
    def test_the_edge(self, decision, expected):
        assert ask(first_decision_at=decision) == expected
        assert ask(custody_from=decision) == expected.replace("first_decision_at", "custody_from")

    def test_the_start_of_custody_stands_in_for_the_decision(self):
        assert ask(custody_periods=[{"from": "2026-11-18T21:00", "to": "2026-11-21T08:00"}]) == "breached"

    def test_the_decision_itself_comes_first(self):
        assert ask(first_decision_at="2026-11-18T19:00", custody_from="2026-11-18T22:00") == "kept"

    def test_a_handing_over_starts_the_hours_again(self):
        facts = {"handed_over_at": "2026-11-18T12:00", "first_decision_at": "2026-11-18T23:30"}
        assert ask(**facts) == "kept"
        assert ask(**{**facts, "handed_over_at": "2026-11-18T11:00"}) == "breached"

    def test_an_uncertain_start_gives_a_breach_only_from_its_latest(self):
        start = {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"}
        assert ask(arrested_at=start, first_decision_at="2026-11-18T20:00") == "kept"
        assert ask(arrested_at=start, first_decision_at="2026-11-18T21:00") == "unclear: arrested_at"
        assert ask(arrested_at=start, first_decision_at="2026-11-18T22:00") == "unclear: arrested_at"
        assert ask(arrested_at=start, first_decision_at="2026-11-18T22:01") == "breached"

    def test_both_ends_uncertain(self):
        start = {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"}
        end = {"earliest": "2026-11-18T19:00", "latest": "2026-11-18T23:00"}
        assert ask(arrested_at=start, first_decision_at=end) == "unclear: arrested_at first_decision_at"

    def test_the_hours_without_cover_are_the_fewest_possible(self):
        start = {"earliest": "2026-11-18T06:00", "latest": "2026-11-18T08:00"}
        end = {"earliest": "2026-11-18T22:00", "latest": "2026-11-18T23:30"}
        facts = {**HELD, "arrested_at": start, "first_decision_at": end}
        answer = finding("decision_within_12_hours", **facts)
        assert answer.headline.en == "For at least 2 hours there was no decision. The law gives 12 hours."
        assert answer.arithmetic[-1].vi == "Không có quyết định: ít nhất 2 giờ"
        shown = clock("emergency_holding", **facts)
        assert shown.uncovered == ((instant("2026-11-18T20:00"), instant("2026-11-18T22:00")),)

    def test_kept_shows_no_time_without_cover(self):
        answer = finding("decision_within_12_hours", first_decision_at="2026-11-18T20:00", **HELD)
        assert len(answer.arithmetic) == 3

    def test_only_the_day_of_the_arrest_is_known(self):
        assert ask(arrested_at="2026-11-18", first_decision_at="2026-11-19T12:00") == "breached"
        assert ask(arrested_at="2026-11-18", first_decision_at="2026-11-19T11:00") == "unclear: arrested_at"


class TestNoDecisionYet:
    @pytest.mark.parametrize(
        ("at", "expected"),
        [("2026-11-18T12:00", "kept"), ("2026-11-18T20:00", "kept"), ("2026-11-18T20:01", "breached")],
    )
    def test_it_runs_until_now(self, at, expected):
        assert ask(at=at, first_decision_at=False) == expected
        assert ask(at=at, stage="held") == expected

    def test_the_hours_without_cover_are_counted(self):
        answer = finding("decision_within_12_hours", "2026-11-19T04:30", first_decision_at=False, **HELD)
        assert answer.headline.vi == "Đã quá 12 giờ, ít nhất 8 giờ 30 phút, mà chưa có quyết định nào."
        assert "at least 8 hours 30 minutes" in answer.headline.en

    def test_an_unknown_decision_is_unclear_once_the_hours_are_over(self):
        assert ask(at="2026-11-18T20:00") == "kept"
        assert ask(at="2026-11-18T20:01") == "unclear: first_decision_at"
        start = {"earliest": "2026-11-18T06:00", "latest": "2026-11-18T08:00"}
        assert ask(at="2026-11-18T19:00", arrested_at=start) == "unclear: first_decision_at"

    def test_the_stage_of_holding_says_that_none_was_made(self):
        answer = finding("decision_within_12_hours", stage="held", **HELD)
        assert answer.outcome == "breached"
        assert "stage_without_events" in answer.presumed

    def test_release_counts_when_it_came_in_time(self):
        assert ask(released_at="2026-11-18T20:00") == "kept"
        assert ask(released_at="2026-11-18T20:01") == "unclear: first_decision_at"

    def test_release_ends_the_hours_without_a_decision(self):
        assert ask(first_decision_at=False, released_at="2026-11-18T10:00") == "kept"
        late = finding("decision_within_12_hours", first_decision_at=False, released_at="2026-11-19T09:00", **HELD)
        assert late.outcome == "breached"
        assert "13 giờ" in late.headline.vi

    def test_without_the_day_of_release_nothing_is_claimed(self):
        free = finding("decision_within_12_hours", first_decision_at=False, **{**HELD, "still_held": False})
        assert (free.outcome, free.settled_by) == ("unclear", ("released_at",))


class TestWhomItCovers:
    @pytest.mark.parametrize("basis", ["detention_warrant", "administrative_custody"])
    def test_other_limits(self, basis):
        assert ask(arrest_basis=basis, first_decision_at="2026-11-20") == "not_applicable"

    @pytest.mark.parametrize("basis", ["emergency_holding", "wanted_notice", "none_stated", "summons", "invitation"])
    def test_all_others_are_covered(self, basis):
        assert ask(arrest_basis=basis, first_decision_at="2026-11-19T08:00") == "breached"

    def test_a_surrender_is_left_open(self):
        answer = finding(
            "decision_within_12_hours", **{**HELD, "arrest_basis": "surrender", "custody_from": "2026-11-19T08:00"}
        )
        assert (answer.outcome, answer.reason) == ("unclear", "law_open")
        assert answer.contrary_reading is not None
        assert ask(arrest_basis="surrender", custody_from="2026-11-18T10:00") == "kept"

    @pytest.mark.parametrize("basis", ["unknown", "invitation"])
    def test_without_a_sure_ground_it_is_arguable(self, basis):
        answer = finding(
            "decision_within_12_hours", **{**HELD, "arrest_basis": basis, "custody_from": "2026-11-19T08:00"}
        )
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")

    def test_a_commune_station_adds_its_own_rule(self):
        facts = {
            **HELD,
            "arrest_basis": "none_stated",
            "custody_from": "2026-11-19T08:00",
            "facility": "police_station",
        }
        answer = finding("decision_within_12_hours", **facts)
        assert "commune_no_custody_house" in answer.reference
        assert answer.confidence == "check_with_lawyer"
        old = {**facts, "arrested_at": "2024-11-18T08:00", "custody_from": "2024-11-19T08:00"}
        assert "commune_no_custody_house" not in finding("decision_within_12_hours", **old).reference

    def test_waiting_for_the_approval_is_no_excuse(self):
        facts = {**HELD, "arrest_basis": "emergency_holding", "custody_from": "2026-11-19T08:00"}
        assert "emergency_custody_before_approval" in finding("decision_within_12_hours", **facts).reference

    def test_private_people_hand_over_first(self):
        private = {"arrested_by": "private_person"}
        assert ask(**private, handed_over_at=False) == "not_applicable"
        assert ask(**private) == "unclear: handed_over_at"
        assert ask(**private, handed_over_at="2026-11-18T12:00", first_decision_at="2026-11-18T23:00") == "kept"

    def test_without_a_start(self):
        assert outcome("decision_within_12_hours", arrest_basis="wanted_notice") == "unclear: arrested_at"


class TestTheOldCode:
    @pytest.mark.parametrize(
        ("taken", "decision", "expected"),
        [
            ("2017-12-31T08:00", "2018-01-01T08:00", "kept"),
            ("2017-12-31T08:00", "2018-01-01T08:01", "breached"),
            ("2018-01-01T08:00", "2018-01-01T20:00", "kept"),
            ("2018-01-01T08:00", "2018-01-01T20:01", "breached"),
            ("2009-06-13T11:00", "2009-06-14T10:00", "kept"),
        ],
    )
    def test_twenty_four_hours_before_2018(self, taken, decision, expected):
        assert ask(arrested_at=taken, first_decision_at=decision) == expected

    def test_the_old_number_must_be_checked(self):
        answer = finding(
            "decision_within_12_hours", **{**HELD, "arrested_at": "2009-06-13T11:00", "custody_from": "2009-06-15"}
        )
        assert (answer.outcome, answer.confidence) == ("breached", "check_with_lawyer")

    def test_before_july_2004(self):
        answer = finding(
            "decision_within_12_hours", **{**HELD, "arrested_at": "2004-06-30T11:00", "custody_from": "2004-07-02"}
        )
        assert answer.reason == "no_law_for_date"

    def test_a_night_over_the_change_of_code(self):
        start = {"earliest": "2017-12-31T20:00", "latest": "2018-01-01T02:00"}
        assert ask(arrested_at=start, first_decision_at="2018-01-01T08:00") == "unclear: arrested_at"


class TestTheStory:
    """Taken between 08:00 and 10:00, first decision at 06:00 the next morning: eight hours at least without cover."""

    STORY = {
        "arrested_at": {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"},
        "arrested_by": "police",
        "arrest_basis": "none_stated",
        "first_decision_at": "2026-11-19T06:00",
    }

    def test_the_finding(self):
        answer = finding("decision_within_12_hours", **self.STORY)
        assert (answer.outcome, answer.confidence) == ("breached", "settled")
        assert answer.headline.vi == "Ít nhất 8 giờ không có quyết định nào. Luật cho 12 giờ."
        assert [line.vi for line in answer.arithmetic] == [
            "Bắt đầu: từ 08:00 18/11 đến 10:00 18/11",
            "Hết 12 giờ, tính từ lúc muộn nhất: 22:00 18/11",
            "Quyết định đầu tiên: 06:00 19/11",
            "Không có quyết định: ít nhất 8 giờ",
        ]
        assert answer.because == self.STORY
        assert [(c.article, c.clause) for c in answer.citations] == [("114", "1"), ("110", "4")]
        assert answer.contrary_reading is not None

    def test_the_clock(self):
        shown = clock("emergency_holding", **self.STORY)
        assert shown.state == "stopped"
        assert shown.ends == shown.ends_at_most == instant("2026-11-18T22:00")
        assert shown.ends_range == When(instant("2026-11-18T20:00"), instant("2026-11-18T22:00"))
        assert shown.uncovered == ((instant("2026-11-18T22:00"), instant("2026-11-19T06:00")),)
        assert shown.last_day is None


class TestClock:
    def ask(self, at="2026-11-18T12:00", **facts):
        return clock("emergency_holding", at, **{**HELD, **facts})

    def test_running(self):
        shown = self.ask(first_decision_at=False)
        assert (shown.state, shown.ends, shown.uncovered) == ("running", instant("2026-11-18T20:00"), ())
        assert self.ask().state == "running"

    def test_expired(self):
        shown = self.ask("2026-11-18T20:00", first_decision_at=False)
        assert (shown.state, shown.uncovered) == ("expired", ())
        later = self.ask("2026-11-18T21:00", first_decision_at=False)
        assert later.uncovered == ((instant("2026-11-18T20:00"), None),)

    def test_stopped_by_a_decision_or_by_release(self):
        assert self.ask("2026-11-19T12:00", custody_from="2026-11-18T15:00").state == "stopped"
        released = self.ask("2026-11-19T12:00", released_at="2026-11-18T15:00")
        assert (released.state, released.uncovered) == ("stopped", ())

    def test_unknown_after_its_end(self):
        assert self.ask("2026-11-19T12:00").state == "unknown"

    def test_no_start_known(self):
        shown = clock("emergency_holding", arrest_basis="wanted_notice")
        assert (shown.state, shown.settled_by) == ("unknown", ("arrested_at",))

    @pytest.mark.parametrize("basis", ["detention_warrant", "administrative_custody"])
    def test_not_started_where_another_limit_applies(self, basis):
        assert self.ask(arrest_basis=basis).state == "not_started"

    def test_not_started_while_private_people_keep_the_person(self):
        assert self.ask(arrested_by="private_person", handed_over_at=False).state == "not_started"

    def test_twenty_four_hours_before_2018(self):
        shown = self.ask("2017-06-02T09:00", arrested_at="2017-06-01T10:00")
        assert shown.ends == instant("2017-06-02T10:00")

    def test_no_law_before_2004(self):
        assert self.ask(arrested_at="2003-06-01T10:00").state == "unknown"

    @pytest.mark.parametrize("width", [0, 1, 5, 13])
    def test_finding_and_clock_never_disagree(self, width):
        """The finding is breached exactly where the clock leaves time uncovered."""
        start = instant(TAKEN)
        for hours in range(30):
            given = {
                "arrested_at": {"earliest": TAKEN, "latest": (start + timedelta(hours=width)).isoformat()},
                "first_decision_at": (start + timedelta(hours=width + hours)).isoformat(),
            }
            answer = finding("decision_within_12_hours", **{**HELD, **given})
            shown = clock("emergency_holding", **{**HELD, **given})
            assert (answer.outcome == "breached") == bool(shown.uncovered)


def test_hours_with_ones_own_takers_before_the_handing_over_are_disputed():
    late = {"handed_over_at": "2026-11-18T18:00", "first_decision_at": "2026-11-19T05:00"}
    found = finding("decision_within_12_hours", **{**HELD, **late})
    assert (found.outcome, found.confidence) == ("kept", "arguable")
    soon = finding("decision_within_12_hours", **{**HELD, **late, "first_decision_at": "2026-11-18T19:00"})
    assert soon.confidence == "settled"
    neighbours = finding("decision_within_12_hours", **{**HELD, **late, "arrested_by": "private_person"})
    assert neighbours.confidence == "settled"
