"""Emergency holding: the three grounds, who may order it, and the twelve hours of the procuracy."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

MORNING = "2026-11-18T09:00"
LESS_SERIOUS = [{"article": "331", "clause": "1"}]
SERIOUS = [{"article": "331", "clause": "2"}]
VERY_SERIOUS = [{"article": "117", "clause": "1"}]


class TestGround:
    def ask(self, **facts):
        return outcome("emergency_ground", **{"arrest_basis": "emergency_holding", "arrested_at": MORNING, **facts})

    @pytest.mark.parametrize("ground", ["about_to_commit_crime", "identified_by_witness", "traces_found"])
    def test_the_three_grounds(self, ground):
        assert self.ask(emergency_ground=ground) == "kept"

    def test_no_ground_stated(self):
        assert self.ask(emergency_ground="none_stated") == "breached"

    def test_no_ground_stated_is_settled_once_the_order_is_in_hand(self):
        facts = {"arrest_basis": "emergency_holding", "emergency_ground": "none_stated", "arrested_at": MORNING}
        assert finding("emergency_ground", **facts).confidence == "arguable"
        assert finding("emergency_ground", order_copy_given=True, **facts).confidence == "settled"

    def test_unknown(self):
        assert self.ask() == "unclear: emergency_ground"

    def test_another_ground_of_arrest(self):
        assert self.ask(arrest_basis="caught_in_the_act") == "not_applicable"
        assert outcome("emergency_ground") == "unclear: arrest_basis"

    @pytest.mark.parametrize(("charges", "expected"), [(SERIOUS, "breached"), (VERY_SERIOUS, "kept")])
    def test_preparing_is_for_very_serious_crimes(self, charges, expected):
        assert self.ask(emergency_ground="about_to_commit_crime", charges=charges) == expected

    def test_preparing_a_lighter_crime_stays_arguable(self):
        answer = finding(
            "emergency_ground",
            arrest_basis="emergency_holding",
            emergency_ground="about_to_commit_crime",
            charges=SERIOUS,
            arrested_at=MORNING,
        )
        assert answer.confidence == "arguable"
        assert answer.contrary_reading is not None

    def test_the_class_does_not_matter_for_the_other_grounds(self):
        assert self.ask(emergency_ground="traces_found", charges=SERIOUS) == "kept"


class TestCommunePolice:
    """Since 1 July 2025 an assigned commune chief may hold in an emergency, for less serious and serious cases only."""

    def ask(self, at, **facts):
        given = {"arrest_basis": "emergency_holding", "order_issued_by": "commune_police_investigator", **facts}
        return outcome("emergency_ground", arrested_at=at, **given)

    def test_no_power_before(self):
        assert self.ask("2025-06-30T23:00", emergency_ground="traces_found") == "breached"
        assert self.ask("2016-06-30T23:00", emergency_ground="traces_found") == "breached"

    def test_power_since(self):
        assert self.ask("2025-07-01T00:00", emergency_ground="traces_found", charges=SERIOUS) == "kept"
        assert self.ask("2025-07-01T00:00", emergency_ground="traces_found") == "unclear: charges"
        assert self.ask(MORNING, emergency_ground="identified_by_witness", charges=SERIOUS) == "kept"

    def test_not_for_a_very_serious_offence(self):
        assert self.ask(MORNING, emergency_ground="identified_by_witness", charges=VERY_SERIOUS) == "breached"

    def test_a_graver_charge_may_come_later(self):
        facts = {"arrest_basis": "emergency_holding", "order_issued_by": "commune_police_investigator"}
        answer = finding("emergency_ground", arrested_at=MORNING, charges=VERY_SERIOUS, **facts)
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")

    def test_not_on_the_ground_of_preparation(self):
        assert self.ask(MORNING, emergency_ground="about_to_commit_crime") == "breached"


class TestApproval:
    def ask(self, at="2026-11-22T09:00", **facts):
        return outcome(
            "emergency_approval", at, **{"arrest_basis": "emergency_holding", "arrested_at": MORNING, **facts}
        )

    @pytest.mark.parametrize(
        ("approved", "expected"),
        [("2026-11-19T12:00", "kept"), ("2026-11-19T12:01", "breached"), ("2026-11-18T23:00", "kept")],
    )
    def test_twelve_hours_from_the_file(self, approved, expected):
        filed = "2026-11-19T00:00" if approved > "2026-11-19" else "2026-11-18T20:00"
        assert self.ask(emergency_file_received_at=filed, emergency_arrest_approved_at=approved) == expected

    def test_never_approved(self):
        facts = {"emergency_file_received_at": "2026-11-19T00:00", "emergency_arrest_approved_at": False}
        assert self.ask(at="2026-11-19T12:00", **facts) == "kept"
        assert self.ask(at="2026-11-19T12:01", **facts) == "breached"

    def test_refused(self):
        assert self.ask(emergency_file_received_at="2026-11-19T00:00", order_approved_by_procuracy=False) == "breached"

    def test_nobody_knows_whether_it_was_approved(self):
        assert self.ask(emergency_file_received_at="2026-11-19T00:00") == "unclear: emergency_arrest_approved_at"

    def test_an_approval_of_some_time_that_day(self):
        facts = {"emergency_file_received_at": "2026-11-18T22:00", "emergency_arrest_approved_at": "2026-11-19"}
        assert self.ask(**facts) == "unclear: emergency_arrest_approved_at"

    def test_the_file_is_unknown_but_all_came_within_twelve_hours(self):
        assert self.ask(emergency_arrest_approved_at="2026-11-18T21:00") == "kept"
        assert self.ask(emergency_arrest_approved_at="2026-11-18T21:01") == "unclear: emergency_file_received_at"

    def test_without_file_or_approval(self):
        assert self.ask() == "unclear: emergency_file_received_at emergency_arrest_approved_at"

    def test_never_approved_without_a_file_takes_both_periods(self):
        """Twelve hours to order the arrest and twelve to approve it, from 09:00: until 09:00 the next day."""
        facts = {"emergency_arrest_approved_at": False, "still_held": True}
        assert self.ask(at="2026-11-19T09:00", **facts).startswith("unclear")
        assert self.ask(at="2026-11-19T09:01", **facts) == "breached"

    def test_both_periods_run_from_the_latest_start(self):
        start = {"earliest": "2026-11-18T07:00", "latest": "2026-11-18T09:00"}
        facts = {"arrest_basis": "emergency_holding", "arrested_at": start, "emergency_arrest_approved_at": False}
        assert finding("emergency_approval", "2026-11-19T08:00", **facts).outcome == "unclear"
        answer = finding("emergency_approval", "2026-11-19T12:00", **facts)
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")
        assert answer.arithmetic[0].en == "Time to order and to approve ends: 09:00 on 19 Nov"

    def test_the_old_code_gave_twenty_four_hours_first(self):
        facts = {
            "arrest_basis": "emergency_holding",
            "arrested_at": "2016-03-01T09:00",
            "emergency_arrest_approved_at": False,
        }
        assert outcome("emergency_approval", "2016-03-02T21:00", still_held=True, **facts).startswith("unclear")
        assert outcome("emergency_approval", "2016-03-02T21:01", still_held=True, **facts) == "breached"

    def test_freed_before_an_arrest_order_was_due(self):
        facts = {"emergency_arrest_approved_at": False, "released_at": "2026-11-18T20:00"}
        assert self.ask(**facts) == "not_applicable"

    def test_other_grounds(self):
        assert self.ask(arrest_basis="wanted_notice") == "not_applicable"
        assert self.ask(arrested_by="private_person") == "not_applicable"

    def test_the_sum_is_shown(self):
        answer = finding(
            "emergency_approval",
            arrest_basis="emergency_holding",
            arrested_at=MORNING,
            emergency_file_received_at={"earliest": "2026-11-18T19:00", "latest": "2026-11-18T20:00"},
            emergency_arrest_approved_at="2026-11-19T09:00",
        )
        assert [line.vi for line in answer.arithmetic] == [
            "Nhận hồ sơ: từ 19:00 18/11 đến 20:00 18/11",
            "Hết 12 giờ, tính muộn nhất: 08:00 19/11",
        ]
        assert answer.outcome == "breached"
