"""Told the reasons and the rights; word to the family by the law of the day, for adults and minors."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

TAKEN = {"arrest_basis": "emergency_holding", "arrested_by": "police", "arrested_at": "2026-11-18T08:00"}


class TestReasonsAndRights:
    def ask(self, **facts):
        return outcome("reasons_and_rights_told", **{**TAKEN, **facts})

    @pytest.mark.parametrize(
        ("reasons", "rights", "expected"),
        [
            (True, True, "kept"),
            (False, True, "breached"),
            (True, False, "breached"),
            (False, "unknown", "breached"),
            ("unknown", False, "breached"),
            (True, "unknown", "unclear: rights_told"),
            ("unknown", True, "unclear: reasons_told"),
            ("unknown", "unknown", "unclear: reasons_told rights_told"),
        ],
    )
    def test_both_are_due(self, reasons, rights, expected):
        assert self.ask(reasons_told=reasons, rights_told=rights) == expected

    def test_the_headline_names_what_was_not_told(self):
        answer = finding("reasons_and_rights_told", reasons_told=False, rights_told=False, **TAKEN)
        assert answer.headline.vi == "Không được cho biết lý do và các quyền của mình."
        assert answer.contrary_reading is not None

    @pytest.mark.parametrize("facts", [{"arrest_basis": "administrative_custody"}, {"arrested_by": "private_person"}])
    def test_whom_it_does_not_cover(self, facts):
        assert self.ask(reasons_told=False, **facts) == "not_applicable"

    def test_the_old_code(self):
        assert self.ask(arrested_at="2011-01-01", reasons_told=False) == "breached"


class TestNoticeOfAnAdult:
    def ask(self, at="2026-11-22T09:00", **facts):
        return outcome("family_notice", at, **{**TAKEN, **facts})

    @pytest.mark.parametrize(
        ("told", "expected"),
        [
            ("2026-11-18T08:05", "kept"),
            ("2026-11-19T07:59", "kept"),
            ("2026-11-19T08:00", "kept"),
            ("2026-11-19T08:01", "breached"),
            ("2026-11-19", "unclear: family_notified_at"),
            ("2026-11-20", "breached"),
        ],
    )
    def test_twenty_four_hours(self, told, expected):
        assert self.ask(family_notified_at=told) == expected

    def test_at_once_alone_never_makes_a_breach_inside_the_hours(self):
        assert self.ask(family_notified_at="2026-11-19T07:00") == "kept"

    def test_from_the_receipt(self):
        assert self.ask(handed_over_at="2026-11-18T20:00", family_notified_at="2026-11-19T19:00") == "kept"

    @pytest.mark.parametrize(("at", "expected"), [("2026-11-19T08:00", "kept"), ("2026-11-19T08:01", "breached")])
    def test_never_told(self, at, expected):
        assert self.ask(at=at, family_notified_at=False) == expected

    def test_never_told_and_freed_on_an_unknown_day(self):
        assert self.ask(family_notified_at=False, still_held=False) == "unclear: released_at"

    def test_never_told_but_free_in_time(self):
        assert self.ask(family_notified_at=False, released_at="2026-11-19T08:00") == "kept"

    def test_unknown(self):
        assert self.ask() == "unclear: family_notified_at"
        assert self.ask(at="2026-11-19T07:00") == "kept"
        assert outcome("family_notice", family_notified_at="2026-11-19") == "unclear: arrested_at"

    def test_obstruction_leaves_it_open(self):
        answer = finding(
            "family_notice", family_notified_at=False, family_notice_withheld_reason="obstruction", **TAKEN
        )
        assert (answer.outcome, answer.reason) == ("unclear", "law_open")
        assert answer.contrary_reading is not None

    def test_no_reason_given_settles_it(self):
        facts = {"family_notified_at": False, **TAKEN}
        assert finding("family_notice", family_notice_withheld_reason="none_given", **facts).confidence == "settled"
        assert finding("family_notice", **facts).confidence == "arguable"

    def test_an_uncertain_start(self):
        start = {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"}
        assert self.ask(arrested_at=start, family_notified_at="2026-11-19T09:00") == "unclear: arrested_at"
        assert self.ask(arrested_at=start, family_notified_at="2026-11-19T10:01") == "breached"

    def test_the_delay_is_the_least_possible(self):
        start = {"earliest": "2026-11-18T06:00", "latest": "2026-11-18T08:00"}
        told = {"earliest": "2026-11-19T10:00", "latest": "2026-11-19T15:00"}
        answer = finding("family_notice", **{**TAKEN, "arrested_at": start, "family_notified_at": told})
        assert answer.headline.en == "The family was told at least 2 hours late. The law gives 24 hours."
        assert answer.arithmetic[1].vi == "Hết 24 giờ, tính từ lúc muộn nhất: 08:00 19/11"

    def test_the_sum(self):
        answer = finding("family_notice", family_notified_at="2026-11-19T20:00", **TAKEN)
        assert answer.headline.vi == "Gia đình được báo muộn ít nhất 12 giờ. Luật cho 24 giờ."
        assert [line.en for line in answer.arithmetic] == [
            "Start: 08:00 on 18 Nov",
            "24 hours from the latest start end: 08:00 on 19 Nov",
            "Family told: 20:00 on 19 Nov",
        ]

    def test_a_foreigner_has_the_foreign_service_too(self):
        answer = finding("family_notice", family_notified_at="2026-11-18T10:00", nationality="other", **TAKEN)
        assert answer.outcome == "kept"
        assert "foreign_detainee_notice_2026" in answer.reference
        before = {**TAKEN, "arrested_at": "2026-06-30T08:00", "family_notified_at": "2026-06-30T10:00"}
        assert "foreign_detainee_notice_2026" not in finding("family_notice", nationality="other", **before).reference

    def test_private_people_hand_over_first(self):
        private = {"arrested_by": "private_person"}
        assert self.ask(**private, handed_over_at=False) == "not_applicable"
        assert self.ask(**private) == "unclear: handed_over_at"


class TestTheOldCode:
    """ "At once" and no hours: the same day is kept, a later one a breach that stays arguable."""

    def ask(self, **facts):
        return finding("family_notice", "2017-06-20T09:00", **{**TAKEN, "arrested_at": "2017-06-10T08:00", **facts})

    def test_the_same_day(self):
        assert self.ask(family_notified_at="2017-06-10T23:00").outcome == "kept"

    def test_perhaps_the_same_day(self):
        unsure = {"earliest": "2017-06-10T20:00", "latest": "2017-06-11T02:00"}
        assert self.ask(family_notified_at=unsure).settled_by == ("family_notified_at",)

    def test_a_later_day(self):
        answer = self.ask(family_notified_at="2017-06-11T07:00")
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")

    def test_never(self):
        assert self.ask(family_notified_at=False).outcome == "breached"
        same_day = {**TAKEN, "arrested_at": "2017-06-20T07:00"}
        assert outcome("family_notice", "2017-06-20T09:00", family_notified_at=False, **same_day) == "kept"

    def test_obstruction(self):
        assert self.ask(family_notified_at=False, family_notice_withheld_reason="obstruction").reason == "law_open"

    def test_unknown(self):
        assert self.ask().settled_by == ("family_notified_at",)
        unsure = {"earliest": "2017-06-10T20:00", "latest": "2017-06-11T02:00"}
        assert self.ask(arrested_at=unsure, family_notified_at="2017-06-11T03:00").settled_by == ("arrested_at",)

    def test_the_day_the_codes_changed(self):
        late = {"arrested_at": "2018-01-01T08:00", "family_notified_at": "2018-01-02T07:00"}
        assert outcome("family_notice", **{**TAKEN, **late}) == "kept"


class TestNoticeOfAMinor:
    def ask(self, at="2026-11-22T09:00", **facts):
        return outcome("family_notice", at, **{**TAKEN, "age": 16, **facts})

    @pytest.mark.parametrize(
        ("told", "expected"), [("2026-11-18T20:00", "kept"), ("2026-11-18T20:01", "breached"), (False, "breached")]
    )
    def test_twelve_hours_since_2026(self, told, expected):
        assert self.ask(family_notified_at=told) == expected

    @pytest.mark.parametrize(
        ("told", "expected"),
        [("2026-01-01T07:00", "kept"), ("2026-01-01T08:00", "kept"), ("2026-01-01T08:01", "breached")],
    )
    def test_twenty_four_hours_before(self, told, expected):
        assert self.ask(arrested_at="2025-12-31T08:00", family_notified_at=told) == expected

    def test_from_the_taking_before_2026_and_from_the_receipt_since(self):
        before = {"arrested_at": "2025-05-05T08:00", "handed_over_at": "2025-05-05T20:00"}
        assert self.ask(**before, family_notified_at="2025-05-06T09:00") == "breached"
        since = {"arrested_at": "2026-05-05T08:00", "handed_over_at": "2026-05-05T20:00"}
        assert self.ask(**since, family_notified_at="2026-05-06T07:00") == "kept"

    def test_a_reason_nobody_gave_makes_nothing_arguable(self):
        assert finding("family_notice", age=16, family_notified_at=False, **TAKEN).confidence == "settled"

    def test_obstruction_is_no_excuse(self):
        assert self.ask(family_notified_at=False, family_notice_withheld_reason="obstruction") == "breached"

    def test_the_old_code(self):
        old = {"arrested_at": "2012-05-05T08:00"}
        assert self.ask(**old, family_notified_at="2012-05-05T22:00") == "kept"
        assert self.ask(**old, family_notified_at="2012-05-06T08:00") == "breached"

    def test_a_year_of_birth_that_leaves_it_open(self):
        assert self.ask(age="unknown", birth_year=2008, family_notified_at="2026-11-18T22:00") == "unclear: age"


class TestAdministrativeNotice:
    HELD = {"arrest_basis": "administrative_custody", "arrested_at": "2026-11-18T08:00"}

    def ask(self, at="2026-11-18T18:00", **facts):
        return outcome("family_notice", at, **{**self.HELD, **facts})

    def test_an_adult_is_told_of_on_request_only(self):
        assert self.ask(family_notified_at="2026-11-18T10:00") == "kept"
        assert self.ask(family_notified_at=False) == "not_applicable"
        assert self.ask() == "not_applicable"

    @pytest.mark.parametrize(
        ("at", "expected"),
        [("2026-11-18T14:00", "kept"), ("2026-11-18T14:01", "breached"), ("2026-11-19T14:01", "breached")],
    )
    def test_a_minor_after_six_hours(self, at, expected):
        assert self.ask(at=at, age=15, family_notified_at=False) == expected

    def test_a_minor_whose_parents_were_told(self):
        assert self.ask(age=15, family_notified_at="2026-11-18T13:00") == "kept"
        answer = finding(
            "family_notice", "2026-11-18T18:00", age=15, family_notified_at="2026-11-18T16:00", **self.HELD
        )
        assert answer.outcome == "breached"
        assert answer.confidence == "check_with_lawyer"
        unsure = {"earliest": "2026-11-18T13:00", "latest": "2026-11-18T15:00"}
        assert self.ask(age=15, family_notified_at=unsure) == "unclear: family_notified_at"

    def test_a_minor_freed_in_time(self):
        assert self.ask(age=15, family_notified_at=False, released_at="2026-11-18T13:00") == "kept"

    def test_a_minor_and_nothing_known(self):
        assert self.ask(age=15) == "unclear: family_notified_at"
        assert self.ask(birth_year=2008, family_notified_at=False) == "unclear: age"
