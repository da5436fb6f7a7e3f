"""The steps of the arrest: order, record, witnesses by place, and the forbidden hours with their edges."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

MORNING = "2026-11-18T09:00"
ALL_DONE = {"order_shown": True, "order_read_out": True, "order_copy_given": True, "minutes_made": True}


class TestFormalities:
    def ask(self, **facts):
        return outcome(
            "arrest_order_formalities", **{"arrested_at": MORNING, "arrest_basis": "detention_warrant", **facts}
        )

    @pytest.mark.parametrize("basis", ["detention_warrant", "emergency_holding", "none_stated", "unknown"])
    def test_all_done(self, basis):
        assert self.ask(arrest_basis=basis, **ALL_DONE) == "kept"

    @pytest.mark.parametrize("duty", list(ALL_DONE))
    def test_one_step_left_out(self, duty):
        assert self.ask(**{**ALL_DONE, duty: False}) == "breached"

    def test_one_step_left_out_is_enough_without_the_others(self):
        assert self.ask(order_copy_given=False) == "breached"

    @pytest.mark.parametrize("duty", list(ALL_DONE))
    def test_one_step_unknown(self, duty):
        assert self.ask(**{**ALL_DONE, duty: "unknown"}) == f"unclear: {duty}"

    def test_the_headline_names_what_was_left_out(self):
        facts = {**ALL_DONE, "order_read_out": False, "minutes_made": False}
        answer = finding("arrest_order_formalities", arrest_basis="detention_warrant", arrested_at=MORNING, **facts)
        assert "lập biên bản" in answer.headline.vi
        assert "missing: reading the order out and making a record." in answer.headline.en
        assert answer.contrary_reading is not None

    @pytest.mark.parametrize("basis", ["caught_in_the_act", "wanted_notice"])
    def test_without_an_order_only_the_record_counts(self, basis):
        assert self.ask(arrest_basis=basis, order_shown=False, minutes_made=True) == "kept"
        assert self.ask(arrest_basis=basis, minutes_made=False) == "breached"
        assert self.ask(arrest_basis=basis) == "unclear: minutes_made"

    @pytest.mark.parametrize("basis", ["summons", "invitation", "administrative_custody", "surrender"])
    def test_where_no_order_to_arrest_exists(self, basis):
        assert self.ask(arrest_basis=basis, minutes_made=False) == "not_applicable"

    def test_private_people_follow_no_order(self):
        assert self.ask(arrested_by="private_person", arrest_basis="caught_in_the_act") == "not_applicable"

    def test_with_an_unknown_ground_a_missing_order_is_unclear(self):
        assert self.ask(arrest_basis="unknown", order_shown=False) == "unclear: arrest_basis"

    def test_with_no_ground_stated_a_missing_order_is_arguable(self):
        answer = finding("arrest_order_formalities", arrest_basis="none_stated", order_shown=False, arrested_at=MORNING)
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")

    def test_the_old_code_did_not_speak_of_a_copy(self):
        facts = {"order_read_out": True, "minutes_made": True, "order_copy_given": False}
        assert self.ask(arrested_at="2017-12-31T10:00", **facts) == "kept"
        assert self.ask(arrested_at="2018-01-01T10:00", **facts) == "breached"


class TestWitnesses:
    def ask(self, **facts):
        return outcome("arrest_witnesses", **{"arrested_at": MORNING, "arrest_basis": "emergency_holding", **facts})

    def test_at_home_the_commune_and_someone_else(self):
        assert self.ask(arrest_place="home", witness_commune=True, witness_other=True) == "kept"
        assert self.ask(arrest_place="home", witness_commune=True, witness_other=False) == "breached"
        assert self.ask(arrest_place="home", witness_commune=False) == "breached"
        assert self.ask(arrest_place="home", witness_commune=True) == "unclear: witness_other"

    def test_at_work_the_organisation(self):
        assert self.ask(arrest_place="workplace", witness_organisation=True) == "kept"
        assert self.ask(arrest_place="workplace", witness_organisation=False, witness_commune=True) == "breached"
        assert self.ask(arrest_place="workplace", witness_commune=True) == "unclear: witness_organisation"

    @pytest.mark.parametrize("place", ["street", "public_place", "police_station", "border_or_airport", "other"])
    def test_elsewhere_the_commune(self, place):
        assert self.ask(arrest_place=place, witness_commune=True) == "kept"
        assert self.ask(arrest_place=place, witness_commune=False, witness_other=True) == "breached"

    def test_at_an_unknown_place(self):
        everyone = {"witness_commune": True, "witness_other": True, "witness_organisation": True}
        assert self.ask(**everyone) == "kept"
        assert self.ask(witness_commune=True, witness_other=True) == "unclear: arrest_place"

    @pytest.mark.parametrize(
        "basis", ["caught_in_the_act", "wanted_notice", "surrender", "summons", "administrative_custody"]
    )
    def test_other_grounds_need_none(self, basis):
        assert self.ask(arrest_basis=basis, arrest_place="home", witness_commune=False) == "not_applicable"

    def test_private_people_need_none(self):
        assert self.ask(arrest_basis="none_stated", arrested_by="private_person") == "not_applicable"

    def test_an_unknown_ground_may_be_one_that_needs_none(self):
        assert self.ask(arrest_basis="unknown", arrest_place="home", witness_commune=False) == "unclear: arrest_basis"

    def test_the_old_code_asked_for_the_same(self):
        facts = {"arrest_place": "home", "witness_commune": True, "witness_other": False}
        assert self.ask(arrested_at="2014-05-05", **facts) == "breached"


class TestNight:
    def ask(self, at, basis="detention_warrant", **facts):
        return outcome("arrest_at_night", arrested_at=at, arrest_basis=basis, **facts)

    @pytest.mark.parametrize(
        ("at", "expected"),
        [
            ("2026-11-17T21:59", "kept"),
            ("2026-11-17T22:00", "breached"),
            ("2026-11-18T00:00", "breached"),
            ("2026-11-18T05:59", "breached"),
            ("2026-11-18T06:00", "kept"),
            ("2026-11-18T12:00", "kept"),
        ],
    )
    def test_the_edges(self, at, expected):
        assert self.ask(at) == expected

    @pytest.mark.parametrize(
        ("earliest", "latest", "expected"),
        [
            ("2026-11-17T22:00", "2026-11-18T05:59", "breached"),
            ("2026-11-17T21:30", "2026-11-17T22:30", "unclear: arrested_at"),
            ("2026-11-18T05:00", "2026-11-18T06:00", "unclear: arrested_at"),
            ("2026-11-18T06:00", "2026-11-18T21:59", "kept"),
            ("2026-11-17T23:00", "2026-11-18T23:00", "unclear: arrested_at"),
        ],
    )
    def test_intervals(self, earliest, latest, expected):
        assert self.ask({"earliest": earliest, "latest": latest}) == expected

    def test_a_day_without_an_hour(self):
        assert self.ask("2026-11-18") == "unclear: arrested_at"

    def test_without_a_time(self):
        assert outcome("arrest_at_night", arrest_basis="detention_warrant") == "unclear: arrested_at"

    @pytest.mark.parametrize("basis", ["caught_in_the_act", "wanted_notice"])
    def test_the_two_exceptions(self, basis):
        assert self.ask("2026-11-18T02:00", basis) == "not_applicable"

    def test_an_emergency_at_night_is_left_open_by_the_law(self):
        answer = finding("arrest_at_night", arrested_at="2026-11-18T02:00", arrest_basis="emergency_holding")
        assert (answer.outcome, answer.reason) == ("unclear", "law_open")
        assert answer.contrary_reading is not None
        assert self.ask("2026-11-18T12:00", "emergency_holding") == "kept"

    def test_the_old_code_excepted_urgent_arrest(self):
        assert self.ask("2017-12-30T23:00", "emergency_holding") == "not_applicable"
        assert self.ask("2017-12-30T23:00", "detention_warrant") == "breached"
        assert self.ask("2018-01-02T23:00", "emergency_holding") == "unclear: law_open"

    @pytest.mark.parametrize("basis", ["none_stated", "unknown"])
    def test_without_a_ground_the_exception_may_apply(self, basis):
        assert self.ask("2026-11-18T02:00", basis) == "unclear: arrest_basis"
        assert self.ask("2026-11-18T12:00", basis) == "kept"

    @pytest.mark.parametrize("basis", ["summons", "administrative_custody", "surrender"])
    def test_what_is_no_arrest(self, basis):
        assert self.ask("2026-11-18T02:00", basis) == "not_applicable"

    def test_private_people(self):
        assert self.ask("2026-11-18T02:00", "none_stated", arrested_by="private_person") == "not_applicable"
