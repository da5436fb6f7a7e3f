"""The ground for the arrest and the approval of an order: outcomes, dates of change, readings left open."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

MORNING = "2026-11-18T09:00"


@pytest.mark.parametrize(
    "basis",
    [
        "detention_warrant",
        "emergency_holding",
        "caught_in_the_act",
        "wanted_notice",
        "surrender",
        "administrative_custody",
    ],
)
def test_a_ground_that_exists_is_kept(basis):
    answer = finding("arrest_basis", arrest_basis=basis, arrested_at=MORNING, arrested_by="police")
    assert answer.outcome == "kept"
    assert answer.confidence == "settled"
    assert {c.law for c in answer.citations} >= {"cpc_2015", "constitution_2013"}


@pytest.mark.parametrize("basis", ["unknown", None])
def test_an_unknown_ground_is_unclear(basis):
    facts = {"arrest_basis": basis} if basis else {}
    assert outcome("arrest_basis", arrested_at=MORNING, **facts) == "unclear: arrest_basis"


def test_no_ground_and_no_order_is_breached_and_arguable():
    answer = finding("arrest_basis", arrest_basis="none_stated", order_shown=False, arrested_at=MORNING)
    assert answer.outcome == "breached"
    assert answer.confidence == "arguable"
    assert answer.contrary_reading is not None


def test_no_ground_stated_alone_is_unclear():
    assert outcome("arrest_basis", arrest_basis="none_stated") == "unclear: order_shown arrest_basis"


def test_an_order_without_a_stated_ground_is_unclear():
    assert outcome("arrest_basis", arrest_basis="none_stated", order_shown=True) == "unclear: arrest_basis"


def test_an_unknown_approval_is_another_matter():
    facts = {"arrest_basis": "detention_warrant", "order_issued_by": "investigation_agency", "arrested_at": MORNING}
    assert outcome("arrest_basis", **facts) == "kept"
    assert outcome("arrest_order_approval", **facts) == "unclear: order_approved_by_procuracy"


@pytest.mark.parametrize("paper", ["summons", "invitation"])
@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"free_to_leave": False}, "breached"),
        ({"still_held": True}, "breached"),
        ({"free_to_leave": True}, "not_applicable"),
        ({"free_to_leave": True, "still_held": True}, "not_applicable"),
        ({}, "unclear: free_to_leave"),
    ],
)
def test_being_called_in_is_no_ground(paper, facts, expected):
    assert outcome("arrest_basis", arrest_basis=paper, arrested_at=MORNING, **facts) == expected


@pytest.mark.parametrize("who", ["private_person", "business_agent"])
@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        ("caught_in_the_act", "kept"),
        ("wanted_notice", "kept"),
        ("none_stated", "breached"),
        ("emergency_holding", "breached"),
        ("detention_warrant", "breached"),
        ("administrative_custody", "breached"),
        ("invitation", "breached"),
    ],
)
def test_private_people_have_two_grounds_only(who, basis, expected):
    assert outcome("arrest_basis", arrest_basis=basis, arrested_by=who, arrested_at=MORNING) == expected


class TestWarrantForDetention:
    """It is for a person already charged (Art. 113)."""

    def ask(self, **facts):
        return finding("arrest_basis", arrest_basis="detention_warrant", arrested_at=MORNING, **facts)

    def test_a_charge_after_the_arrest_is_too_late(self):
        answer = self.ask(charges=[{"at": "2026-11-19T08:00", "article": "331", "clause": "2"}])
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")
        assert answer.contrary_reading is not None

    def test_no_charge_at_all_is_a_breach(self):
        assert self.ask(charges=False).outcome == "breached"

    @pytest.mark.parametrize("at", ["2026-11-17T08:00", "2026-11-18", "2026-11-18T09:00"])
    def test_a_charge_before_or_perhaps_before_is_enough(self, at):
        assert self.ask(charges=[{"at": at, "article": "331", "clause": "2"}]).outcome == "kept"

    def test_an_earlier_charge_is_enough_when_another_followed(self):
        charges = [{"at": "2026-11-01", "article": "331"}, {"at": "2026-11-20", "article": "117"}]
        assert self.ask(charges=charges).outcome == "kept"

    def test_a_charge_without_a_day_is_not_held_against_anyone(self):
        assert self.ask(charge_article="331").outcome == "kept"


class TestCaughtInTheAct:
    """ "Right after" has no number in law: a whole calendar day between is our reading, so it stays arguable."""

    def ask(self, act):
        return finding("arrest_basis", arrest_basis="caught_in_the_act", arrested_at=MORNING, act_at=act)

    @pytest.mark.parametrize("act", ["2026-11-18T08:50", "2026-11-17T23:00", "2026-11-17T00:30"])
    def test_the_same_or_the_next_day(self, act):
        assert self.ask(act).outcome == "kept"

    @pytest.mark.parametrize("act", ["2026-11-16T23:59", "2026-06-01"])
    def test_long_after(self, act):
        answer = self.ask(act)
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")

    def test_an_arrest_that_may_have_been_the_next_day(self):
        taken = {"earliest": "2026-11-17T08:00", "latest": "2026-11-20T08:00"}
        facts = {"arrest_basis": "caught_in_the_act", "act_at": "2026-11-16"}
        assert outcome("arrest_basis", arrested_at=taken, **facts) == "kept"

    def test_an_act_that_may_have_been_yesterday(self):
        assert self.ask({"earliest": "2026-11-01", "latest": "2026-11-17"}).outcome == "kept"


class TestByTheLawOfItsDay:
    def test_the_old_code_before_2018(self):
        answer = finding("arrest_basis", arrest_basis="emergency_holding", arrested_at="2017-12-31T23:00")
        assert {c.law for c in answer.citations} == {"cpc_2003"}
        assert answer.confidence == "check_with_lawyer"

    def test_the_new_code_from_2018(self):
        answer = finding("arrest_basis", arrest_basis="emergency_holding", arrested_at="2018-01-01T00:00")
        assert "cpc_2015" in {c.law for c in answer.citations}

    def test_nothing_before_july_2004(self):
        answer = finding("arrest_basis", arrest_basis="emergency_holding", arrested_at="2004-06-30T23:00")
        assert (answer.outcome, answer.reason) == ("unclear", "no_law_for_date")
        assert finding("arrest_basis", arrest_basis="wanted_notice", arrested_at="2004-07-01").outcome == "kept"


class TestOrderApproval:
    def ask(self, **facts):
        given = {"arrest_basis": "detention_warrant", "arrested_at": MORNING, **facts}
        return outcome("arrest_order_approval", **given)

    def test_an_agency_order_needs_approval(self):
        assert self.ask(order_issued_by="investigation_agency", order_approved_by_procuracy=True) == "kept"
        assert self.ask(order_issued_by="investigation_agency", order_approved_by_procuracy=False) == "breached"

    @pytest.mark.parametrize("issuer", ["procuracy", "court"])
    @pytest.mark.parametrize("approved", [True, False, "unknown"])
    def test_an_order_of_the_procuracy_or_a_court_needs_none(self, issuer, approved):
        assert self.ask(order_issued_by=issuer, order_approved_by_procuracy=approved) == "kept"

    def test_an_approved_order_is_fine_whoever_made_it(self):
        assert self.ask(order_approved_by_procuracy=True) == "kept"

    def test_unapproved_but_perhaps_of_a_court(self):
        assert self.ask(order_approved_by_procuracy=False) == "unclear: order_issued_by"

    def test_nothing_known(self):
        assert self.ask() == "unclear: order_approved_by_procuracy order_issued_by"

    @pytest.mark.parametrize(
        "basis", ["emergency_holding", "caught_in_the_act", "administrative_custody", "invitation"]
    )
    def test_other_grounds_have_no_such_order(self, basis):
        assert self.ask(arrest_basis=basis) == "not_applicable"

    def test_no_ground_stated(self):
        assert self.ask(arrest_basis="none_stated") == "unclear: arrest_basis"

    @pytest.mark.parametrize("year", ["2009", "2017", "2024"])
    def test_commune_police_had_no_power_before_july_2025(self, year):
        facts = {"order_issued_by": "commune_police_investigator", "order_approved_by_procuracy": True}
        assert self.ask(arrested_at=f"{year}-05-05T09:00", **facts) == "breached"
        assert self.ask(arrested_at="2025-06-30T23:59", **facts) == "breached"

    def test_a_commune_order_since_july_2025_is_neither_valid_nor_void(self):
        facts = {"arrest_basis": "detention_warrant", "order_issued_by": "commune_police_investigator"}
        answer = finding("arrest_order_approval", arrested_at="2025-07-01T00:00", **facts)
        assert (answer.outcome, answer.reason) == ("unclear", "law_not_read")
        approved = finding("arrest_order_approval", arrested_at=MORNING, order_approved_by_procuracy=True, **facts)
        assert approved.outcome == "unclear"

    def test_a_commune_order_without_approval_is_a_breach_in_any_case(self):
        assert self.ask(order_issued_by="commune_police_investigator", order_approved_by_procuracy=False) == "breached"

    def test_the_2025_wording_was_not_read(self):
        facts = {"arrest_basis": "detention_warrant", "order_issued_by": "court"}
        old = finding("arrest_order_approval", arrested_at="2025-06-30T09:00", **facts)
        new = finding("arrest_order_approval", arrested_at="2025-07-01T09:00", **facts)
        assert (old.confidence, new.confidence) == ("settled", "check_with_lawyer")

    def test_an_arrest_over_the_change_of_code_names_the_day(self):
        answer = self.ask(
            arrested_at={"earliest": "2025-06-30T20:00", "latest": "2025-07-01T03:00"},
            order_issued_by="investigation_agency",
        )
        assert answer == "unclear: arrested_at"
