"""Offences: the class follows the frame, national security follows the chapter, versions follow the day."""

from datetime import date

import pytest

from legal_rules import offences
from legal_rules.offences import Offence

TODAY = date(2026, 11, 22)
BOTH = ("penal_code_2015", "penal_code_1999")


def class_of(offence: Offence) -> str:
    """Penal Code 2015 Art. 9, Penal Code 1999 Art. 8: by the top of the frame, in years."""
    years = (offence.maximum or 0) / 12
    if offence.death or offence.life or years > 15:
        return "exceptionally_serious"
    if years > 7:
        return "very_serious"
    return "serious" if years > 3 else "less_serious"


def test_the_class_follows_the_frame() -> None:
    assert [(o.article, o.clause) for o in offences.every() if o.severity != class_of(o)] == []


def test_each_clause_holds_together() -> None:
    for offence in offences.every():
        holds_together(offence)


def holds_together(offence: Offence) -> None:
    assert offence.name.vi.startswith("Tội ")
    assert offence.name.en
    assert (offence.minimum is None) == (offence.maximum is None)
    if offence.minimum is None:
        assert offence.severity == "less_serious"
        assert not offence.life
        assert not offence.death
    else:
        assert 0 < offence.minimum < offence.maximum <= 240 or (offence.life and offence.minimum <= 240)
    assert offence.to is None or offence.since <= offence.to
    chapter = range(108, 123) if offence.code == "penal_code_2015" else range(78, 93)
    assert offence.national_security == (int(offence.article) in chapter)


def test_everything_of_the_reference_is_here_and_six_articles_more() -> None:
    assert len({o.row for o in offences.every() if o.row}) == len([o for o in offences.every() if o.row]) == 276
    own = {o.article for o in offences.every() if o.row is None}
    assert own == {"123", "153", "168", "171", "172", "173"}
    assert len(offences.articles("penal_code_2015")) + len(offences.articles("penal_code_1999")) == 102


@pytest.mark.parametrize("code", BOTH)
def test_one_clause_a_day(code: str) -> None:
    for entry in offences.articles(code).values():
        for first in entry.offences:
            others = [o for o in entry.offences if o is not first and o.clause == first.clause]
            assert not any(o.covers(first.since) for o in others), first.row


@pytest.mark.parametrize(
    ("article", "clause", "severity", "national_security"),
    [
        ("331", "1", "less_serious", False),
        ("331", "2", "serious", False),
        ("117", "1", "very_serious", True),
        ("117", "2", "exceptionally_serious", True),
        ("117", "3", "serious", True),
        ("109", "1", "exceptionally_serious", True),
        ("200", "3", "serious", False),
        ("318", "1", "less_serious", False),
    ],
)
def test_the_commonest_charges(article: str, clause: str, severity: str, national_security: bool) -> None:
    found = offences.find("penal_code_2015", article, clause, TODAY)

    assert found is not None
    assert (found.severity, found.national_security) == (severity, national_security)


def test_the_death_penalty_was_struck_from_subversion() -> None:
    before = offences.find("penal_code_2015", "109", "1", date(2025, 6, 30))
    after = offences.find("penal_code_2015", "109", "1", date(2025, 7, 1))

    assert before is not None
    assert after is not None
    assert before.death
    assert not after.death
    assert after.life
    assert after.status == "secondary"


def test_the_1999_code_ends_with_2017() -> None:
    assert offences.find("penal_code_1999", "88", "1", date(2017, 12, 31)) is not None
    assert offences.find("penal_code_1999", "88", "1", date(2018, 1, 1)) is None
    assert offences.find("penal_code_2015", "117", "1", date(2017, 12, 31)) is None
    tax = [offences.find("penal_code_1999", "161", "1", day) for day in (date(2009, 12, 31), date(2010, 1, 1))]
    assert [o.row for o in tax if o] == ["before_2018:161:1:2000-07-01", "before_2018:161:1:2010-01-01"]


def test_what_is_not_known_is_not_guessed() -> None:
    assert offences.find("penal_code_2015", "331", None, TODAY) is None
    assert offences.find("penal_code_2015", "9999", "1", TODAY) is None
    assert offences.find("penal_code_1985", "331", "2", TODAY) is None
    assert offences.find("penal_code_2015", "347", None, TODAY) is not None  # it has no numbered clauses


def test_the_clauses_that_a_charge_may_be() -> None:
    assert [o.clause for o in offences.clauses("penal_code_2015", "331", TODAY)] == ["1", "2"]
    assert [o.clause for o in offences.clauses("penal_code_2015", "109", TODAY)] == ["1", "2", "3"]
    assert offences.clauses("penal_code_2015", "9999", TODAY) == ()


def test_clauses_without_a_frame_are_not_lacking() -> None:
    article = offences.articles("penal_code_2015")["113"]

    assert not article.lacks("4")  # terrorism against a foreign person: punished under the other clauses
    assert article.lacks("6")
    assert article.lacks("0")
    assert article.lacks("x")
    for code in BOTH:
        for entry in offences.articles(code).values():
            numbered = [int(o.clause) for o in entry.offences if o.clause]
            assert entry.last_clause is None or max(numbered, default=0) <= entry.last_clause
