"""The freedoms of the Covenant, and categories II and V: a charge or a holding that rests on the use of a right."""

import pytest

from tests.legal_rules.rules.asking import NOW, standard

TAKEN = {"arrest_basis": "caught_in_the_act", "arrested_by": "police", "arrested_at": "2026-11-18T08:00"}
CHARGED = {"charges": [{"at": "2026-11-20", "article": "331", "clause": "2", "approved": True}]}
FREEDOMS = {
    "expression_related": ("iccpr_19_expression", "19"),
    "assembly_related": ("iccpr_21_assembly", "21"),
    "association_related": ("iccpr_22_association", "22"),
    "religion_related": ("iccpr_18_religion", "18"),
}
NOT_RELATED = dict.fromkeys([*FREEDOMS, "discrimination_related"], False)


def ask(id, at=NOW, **facts):
    return standard(id, at, **facts).outcome


@pytest.mark.parametrize(("fact", "expected"), list(FREEDOMS.items()))
class TestFreedoms:
    def test_breached_and_arguable(self, fact, expected):
        answer = standard(expected[0], **TAKEN, **{fact: True})
        assert (answer.outcome, answer.article, answer.confidence) == ("breached", expected[1], "arguable")

    def test_a_charge_is_enough(self, fact, expected):
        assert ask(expected[0], **CHARGED, **{fact: True}) == "breached"

    @pytest.mark.parametrize(
        "held", [{"released_at": "2026-11-19"}, {"still_held": True}, {"custody_from": "2026-11-19"}]
    )
    def test_any_sign_of_holding_is_enough(self, fact, expected, held):
        assert ask(expected[0], **held, **{fact: True}) == "breached"

    def test_without_a_holding_or_a_charge(self, fact, expected):
        answer = standard(expected[0], **{fact: True})
        assert (answer.outcome, answer.settled_by) == ("unclear", ("arrested_at", "charges"))

    def test_false_and_unknown(self, fact, expected):
        assert ask(expected[0], **TAKEN, **{fact: False}) == "not_applicable"
        answer = standard(expected[0], **TAKEN)
        assert (answer.outcome, answer.settled_by) == ("unclear", (fact,))

    def test_category_two_goes_with_it(self, fact, expected):
        assert ask("wgad_category_2", **TAKEN, **{fact: True}) == "breached"
        assert ask("wgad_category_2", **TAKEN, **{**NOT_RELATED, fact: "unknown"}) == "unclear"
        assert ask("wgad_category_2", **TAKEN, **NOT_RELATED) == "not_applicable"


@pytest.mark.parametrize(("given", "expected"), [(True, "breached"), (False, "not_applicable"), ("unknown", "unclear")])
def test_category_five(given, expected):
    answer = standard("wgad_category_5", discrimination_related=given, **TAKEN)
    assert (answer.outcome, answer.article) == (expected, "V")


FREE = {"arrest_basis": "invitation", "arrested_by": "police", "arrested_at": "2026-11-17T08:00", "free_to_leave": True}


@pytest.mark.parametrize("id", ["iccpr_19_expression", "wgad_category_2", "iccpr_9_1_arbitrary", "iccpr_9_3_judge"])
def test_someone_called_in_who_could_leave_lost_no_liberty(id):
    assert ask(id, expression_related=True, **FREE) != "breached"
    assert ask(id, expression_related=True, **{**FREE, "free_to_leave": False}) == "breached"


@pytest.mark.parametrize("id", ["iccpr_9_1_arbitrary", "wgad_category_5"])
def test_discrimination_without_a_holding_or_a_charge_is_not_clear(id):
    assert ask(id, discrimination_related=True) == "unclear"
    assert ask(id, discrimination_related=True, **TAKEN) == "breached"
