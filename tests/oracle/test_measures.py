"""How long bail may last in the investigation: the engine against an oracle that walks the months (Arts 121, 172)."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import is_long
from tests.oracle.articles import article
from tests.oracle.asked import engine
from tests.oracle.detention import CHARGES, heaviest
from tests.oracle.stages import months_after, worked
from tests.oracle.worlds import opening

MANY = settings(max_examples=1000 if is_long() else 40, deadline=None)
# The table of days off has three years; twenty-four months end within them.
days = st.dates(date(2024, 1, 1), date(2024, 12, 31)) | st.sampled_from([date(2024, 2, 29), date(2024, 8, 31)])


@MANY
@given(
    days,
    st.sampled_from([one for one in CHARGES if one.code == "2015"]),
    st.sampled_from(["bail", "surety"]),
    st.data(),
)
def test_the_measure_ends_with_the_investigation(charged, one, kind, data):
    row, (name,) = article("investigation", charged), heaviest([one])
    first, more = row[name]
    due = months_after(charged, first)
    longest = worked(months_after(charged, first + more + (row["security"] if one.security else 0)))
    today = data.draw(st.sampled_from([due, longest])) + timedelta(data.draw(st.integers(-2, 2)))
    granted = charged + timedelta(7)
    facts = {
        "stage": "investigation",
        "charges": [{"at": charged.isoformat(), "article": one.article, "clause": one.clause}],
        "filings": [{"kind": kind, "at": charged.isoformat(), "answered_at": granted.isoformat(), "result": "upheld"}],
    }

    found = engine(facts, opening(today) + 600).deadline("measure_term")
    assert (found.due, found.arguable_until) == (due, longest)
    assert found.state == ("open" if today <= due else "arguable" if today <= longest else "passed")
