"""Administrative custody: grounds by their day, the written decision, the hours and their clock."""

import pytest

from tests.legal_rules.rules.asking import clock, finding, instant, outcome

TAKEN = "2026-11-18T08:00"
HELD = {"arrest_basis": "administrative_custody", "arrested_at": TAKEN}


class TestGround:
    def ask(self, **facts):
        return outcome("administrative_custody_ground", **{**HELD, "administrative_decision_given": True, **facts})

    @pytest.mark.parametrize(
        "ground", ["disorder_or_injury", "smuggling", "measure_enforcement", "domestic_violence", "drug_test"]
    )
    def test_the_five_grounds(self, ground):
        assert self.ask(administrative_custody_ground=ground) == "kept"

    @pytest.mark.parametrize("ground", ["identity_check", "questioning", "online_post"])
    @pytest.mark.parametrize("given", [True, False, "unknown"])
    def test_what_is_no_ground(self, ground, given):
        assert self.ask(administrative_custody_ground=ground, administrative_decision_given=given) == "breached"

    @pytest.mark.parametrize("ground", ["disorder_or_injury", "other", "unknown"])
    def test_no_written_decision(self, ground):
        assert self.ask(administrative_custody_ground=ground, administrative_decision_given=False) == "breached"

    @pytest.mark.parametrize("ground", ["other", "unknown"])
    def test_another_or_an_unknown_ground(self, ground):
        assert self.ask(administrative_custody_ground=ground) == "unclear: administrative_custody_ground"

    def test_an_unknown_decision(self):
        facts = {"administrative_custody_ground": "smuggling", "administrative_decision_given": "unknown"}
        assert self.ask(**facts) == "unclear: administrative_decision_given"

    @pytest.mark.parametrize("ground", ["measure_enforcement", "drug_test"])
    def test_two_grounds_came_in_2022(self, ground):
        assert self.ask(arrested_at="2021-12-31T23:59", administrative_custody_ground=ground) == "breached"
        assert self.ask(arrested_at="2022-01-01T00:00", administrative_custody_ground=ground) == "kept"

    @pytest.mark.parametrize("ground", ["disorder_or_injury", "smuggling", "domestic_violence"])
    def test_three_are_older(self, ground):
        assert self.ask(arrested_at="2015-01-01", administrative_custody_ground=ground) == "kept"

    def test_the_first_wording_was_not_read(self):
        answer = finding("administrative_custody_ground", **{**HELD, "arrested_at": "2014-05-05"})
        assert (answer.outcome, answer.reason) == ("unclear", "law_not_read")

    def test_before_the_law(self):
        answer = finding("administrative_custody_ground", **{**HELD, "arrested_at": "2013-06-30"})
        assert answer.reason == "no_law_for_date"

    def test_other_cases(self):
        assert self.ask(arrest_basis="emergency_holding") == "not_applicable"
        assert outcome("administrative_custody_ground") == "unclear: arrest_basis"

    def test_the_source_is_second_hand(self):
        answer = finding("administrative_custody_ground", administrative_custody_ground="online_post", **HELD)
        assert answer.confidence == "check_with_lawyer"
        assert answer.contrary_reading is not None
        assert "admin_custody_grounds_2022" in answer.reference


class TestLimit:
    def ask(self, hours, **facts):
        day, hour = divmod(8 * 60 + round(hours * 60), 24 * 60)
        freed = f"2026-11-{18 + day}T{hour // 60:02}:{hour % 60:02}"
        return outcome("administrative_custody_limit", **{**HELD, "released_at": freed, **facts})

    @pytest.mark.parametrize(
        ("extended", "remote", "hours", "expected"),
        [
            (False, False, 12, "kept"),
            (False, False, 12.5, "breached"),
            (False, True, 12.5, "breached"),
            (False, None, 12.5, "breached"),
            (True, False, 24, "kept"),
            (True, False, 24.5, "breached"),
            (True, True, 48, "kept"),
            (True, True, 48.5, "breached"),
            (True, None, 24, "kept"),
            (True, None, 24.5, "unclear: remote_area"),
            (True, None, 48.5, "breached"),
            (None, False, 12, "kept"),
            (None, False, 12.5, "unclear: administrative_custody_extended"),
            (None, False, 24.5, "breached"),
            (None, True, 24.5, "unclear: administrative_custody_extended"),
            (None, True, 48.5, "breached"),
            (None, None, 12.5, "unclear: administrative_custody_extended remote_area"),
            (None, None, 24.5, "unclear: administrative_custody_extended remote_area"),
            (None, None, 48.5, "breached"),
        ],
    )
    def test_the_hours(self, extended, remote, hours, expected):
        facts = {"administrative_custody_extended": extended, "remote_area": remote}
        assert self.ask(hours, **{k: v for k, v in facts.items() if v is not None}) == expected

    def test_to_the_minute(self):
        facts = {"administrative_custody_extended": False, **HELD}
        assert outcome("administrative_custody_limit", released_at="2026-11-18T20:00", **facts) == "kept"
        assert outcome("administrative_custody_limit", released_at="2026-11-18T20:01", **facts) == "breached"

    def test_an_uncertain_start(self):
        facts = {"administrative_custody_extended": False, "released_at": "2026-11-18T21:00"}
        start = {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"}
        assert (
            outcome("administrative_custody_limit", **{**HELD, **facts, "arrested_at": start}) == "unclear: arrested_at"
        )

    def test_a_breach_counts_the_fewest_hours(self):
        start = {"earliest": "2026-11-18T06:00", "latest": "2026-11-18T08:00"}
        end = {"earliest": "2026-11-18T22:00", "latest": "2026-11-19T02:00"}
        facts = {"arrest_basis": "administrative_custody", "administrative_custody_extended": False}
        answer = finding("administrative_custody_limit", arrested_at=start, released_at=end, **facts)
        assert answer.headline.en == "Administrative custody went at least 2 hours beyond 12 hours."
        shown = clock("administrative_custody", arrested_at=start, released_at=end, **facts)
        assert shown.uncovered == ((instant("2026-11-18T20:00"), instant("2026-11-18T22:00")),)

    def test_every_line_of_the_sum_runs_from_the_latest_start(self):
        start = {"earliest": "2026-11-18T06:00", "latest": "2026-11-18T08:00"}
        facts = {"arrest_basis": "administrative_custody", "arrested_at": start, "remote_area": False}
        answer = finding("administrative_custody_limit", released_at="2026-11-18T12:00", **facts)
        assert [line.en for line in answer.arithmetic[1:3]] == [
            "12 hours end: 20:00 on 18 Nov",
            "If prolonged, 24 hours at most: 08:00 on 19 Nov",
        ]
        shown = clock("administrative_custody", "2026-11-18T12:00", **facts)
        assert shown.ends_at_most == instant("2026-11-19T08:00")

    def test_freed_at_an_unknown_hour_but_the_limit_is_not_over(self):
        facts = {"still_held": False, **HELD}
        assert outcome("administrative_custody_limit", "2026-11-18T20:00", **facts) == "kept"
        assert outcome("administrative_custody_limit", "2026-11-18T20:01", **facts) == "unclear: released_at"
        start = {"earliest": "2026-11-18T06:00", "latest": "2026-11-18T08:00"}
        unsure = {**facts, "arrested_at": start}
        assert outcome("administrative_custody_limit", "2026-11-18T19:00", **unsure) == "unclear: released_at"

    def test_an_uncertain_end_and_an_unknown_extension_are_both_named(self):
        freed = {"earliest": "2026-11-18T19:00", "latest": "2026-11-18T22:00"}
        answer = finding("administrative_custody_limit", released_at=freed, remote_area=False, **HELD)
        assert answer.settled_by == ("administrative_custody_extended", "released_at")

    def test_no_decision_says_nothing_of_the_hours(self):
        assert self.ask(5, administrative_decision_given=False) == "kept"

    def test_still_held_counts_until_now(self):
        facts = {"administrative_custody_extended": False, "still_held": True, **HELD}
        assert outcome("administrative_custody_limit", "2026-11-18T19:00", **facts) == "kept"
        assert outcome("administrative_custody_limit", "2026-11-18T20:01", **facts) == "breached"

    def test_custody_in_a_criminal_case_ends_it(self):
        facts = {"administrative_custody_extended": False, **HELD}
        assert outcome("administrative_custody_limit", custody_from="2026-11-18T19:00", **facts) == "kept"
        assert outcome("administrative_custody_limit", first_decision_at="2026-11-18T21:00", **facts) == "breached"

    def test_freed_nobody_knows_when(self):
        assert outcome("administrative_custody_limit", still_held=False, **HELD) == "unclear: released_at"
        assert outcome("administrative_custody_limit", stage="investigation", **HELD) == "unclear: released_at"

    def test_drug_testing_may_be_longer_since_2022(self):
        facts = {"administrative_custody_ground": "drug_test", "administrative_custody_extended": True}
        assert self.ask(20, **facts) == "kept"
        answer = finding("administrative_custody_limit", **{**HELD, **facts, "released_at": "2026-11-21T08:00"})
        assert (answer.outcome, answer.reason) == ("unclear", "law_not_read")

    def test_the_sum(self):
        answer = finding("administrative_custody_limit", **HELD, released_at="2026-11-20T09:00", remote_area=False)
        assert answer.headline.en == "Administrative custody went at least 25 hours beyond 24 hours."
        assert "no_extension" in answer.presumed
        assert [line.vi for line in answer.arithmetic] == [
            "Bắt đầu: 08:00 18/11",
            "Hết 12 giờ: 20:00 18/11",
            "Nếu được kéo dài, nhiều nhất 24 giờ: 08:00 19/11",
            "Kết thúc hoặc tính đến: 09:00 20/11",
        ]

    def test_other_cases(self):
        assert outcome("administrative_custody_limit", arrest_basis="summons") == "not_applicable"
        assert outcome("administrative_custody_limit", arrest_basis="administrative_custody") == "unclear: arrested_at"

    def test_before_the_law(self):
        assert (
            outcome("administrative_custody_limit", **{**HELD, "arrested_at": "2012-05-05T08:00"})
            == "unclear: no_law_for_date"
        )


class TestClock:
    def ask(self, at, **facts):
        return clock("administrative_custody", at, **{**HELD, **facts})

    def test_running_and_expired(self):
        shown = self.ask("2026-11-18T12:00", remote_area=False)
        assert (shown.state, shown.ends, shown.ends_at_most) == (
            "running",
            instant("2026-11-18T20:00"),
            instant("2026-11-19T08:00"),
        )
        assert self.ask("2026-11-18T20:00").state == "expired"

    def test_extended(self):
        shown = self.ask("2026-11-18T12:00", administrative_custody_extended=True, remote_area=True)
        assert shown.ends == shown.ends_at_most == instant("2026-11-20T08:00")

    def test_uncovered_only_beyond_every_extension(self):
        facts = {"remote_area": False, "still_held": True}
        assert self.ask("2026-11-19T08:00", **facts).uncovered == ()
        assert self.ask("2026-11-19T10:00", **facts).uncovered == ((instant("2026-11-19T08:00"), None),)

    def test_stopped(self):
        shown = self.ask("2026-11-22T09:00", released_at="2026-11-18T15:00")
        assert (shown.state, shown.uncovered) == ("stopped", ())
        assert self.ask("2026-11-22T09:00", released_at="2026-11-22T09:00").state == "stopped"

    def test_unknown_and_not_started(self):
        assert self.ask("2026-11-22T09:00", still_held=False).state == "unknown"
        assert clock("administrative_custody", arrest_basis="administrative_custody").state == "unknown"
        assert clock("administrative_custody", arrest_basis="wanted_notice").state == "not_started"

    def test_an_uncertain_start_gives_a_range(self):
        shown = self.ask("2026-11-18T12:00", arrested_at={"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"})
        assert shown.ends == instant("2026-11-18T22:00")
        assert shown.ends_range.earliest == instant("2026-11-18T20:00")
