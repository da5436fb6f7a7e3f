"""Prosecution, trial preparation and appeal: the engine against the oracle that counts days."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import is_long
from tests.oracle import stages as oracle
from tests.oracle.articles import CLASSES, article
from tests.oracle.asked import engine, stretches
from tests.oracle.detention import CHARGES, NEXT, heaviest
from tests.oracle.worlds import bare, instant, minute, opening, whole

MANY = settings(max_examples=2000 if is_long() else 50, deadline=None)
OF_2015 = [charge for charge in CHARGES if charge.code == "2015"]
# The table of days off has three years; the longest stage ends within them.
days = st.dates(date(2024, 1, 1), date(2026, 6, 30)) | st.sampled_from(
    [date(2024, 2, 29), date(2025, 10, 31), date(2025, 12, 31), date(2024, 12, 31), date(2026, 2, 16)]
)
charged = st.lists(st.sampled_from(OF_2015), max_size=1)


# The procuracy decides by an indictment, by sending the file back, by ending the case (Art. 240(1)).
DECIDED = (
    lambda day: {"indicted_at": day},
    lambda day: {"indicted_at": False, "returns": [{"by": "Viện kiểm sát", "at": day}]},
    lambda day: {"indicted_at": False, "outcome": "case_dropped", "outcome_decision_at": day},
    lambda day: {"indicted_at": False, "outcome": "case_suspended", "outcome_decision_at": day},
)


def facts_of(start: str, day: date, charges: list, stage: str) -> dict:
    facts = {"detention_from": (day - timedelta(40)).isoformat(), start: day.isoformat(), "stage": stage, "age": 30}
    if charges:
        facts["charges"] = [{"at": facts["detention_from"], "article": c.article, "clause": c.clause} for c in charges]
    return facts


def near(lasts: list[date], start: date) -> st.SearchStrategy[date]:
    steps = st.tuples(st.sampled_from(lasts), st.integers(-1, 2)).map(lambda pair: pair[0] + timedelta(pair[1]))
    return (steps | st.dates(start, max(lasts) + timedelta(60))).map(lambda day: max(day, start + NEXT))


def end_of(last: date) -> object:
    return instant(opening(last + NEXT))


@MANY
@given(st.data(), days, charged, st.none() | st.integers(0, 40), st.booleans())
def test_prosecution(data, start, charges, told, decided):
    names = heaviest(charges)
    more = {name: oracle.extension("prosecution", start, name) for name in names}
    known = {name: 0 if told is None else min(told, more[name]) for name in names}
    bases = [oracle.after(oracle.base("prosecution", start, name), known[name]) for name in names]
    mosts = bases if told is not None else [oracle.after(b, more[n]) for b, n in zip(bases, names, strict=True)]
    done = data.draw(near([*bases, *mosts], start))
    facts = facts_of("case_file_to_procuracy_at", start, charges, "prosecution") | {"prosecution_extended_days": told}
    facts |= data.draw(st.sampled_from(DECIDED))(done.isoformat()) if decided else {"still_held": True}
    end = whole(done) if decided else None
    at = opening(done + NEXT) if decided else opening(done) + 700

    case = engine(facts, at)
    assert case.finding("prosecution_stage_limit").outcome == oracle.judged(bases, mosts, [done])
    # Detention is counted in days of which the first one counts; only past both countings is it certain.
    clock = case.clock("detention_prosecution")
    assert (clock.ends, clock.ends_at_most) == (end_of(max(bases) - NEXT), end_of(max(mosts) - NEXT))
    until = end.every() if end else [at]
    assert stretches(case, "detention_prosecution", at) == bare([opening(max(mosts) + NEXT)], until)


@MANY
@given(st.data(), days, charged, st.none() | st.integers(0, 40))
def test_preparing_the_trial(data, start, charges, added):
    names = heaviest(charges)
    more = {name: oracle.extension("trial", start, name) for name in names}
    known = {name: 0 if added is None else min(added, more[name]) for name in names}
    bases = [oracle.after(oracle.base("trial", start, name), known[name]) for name in names]
    mosts = bases if added is not None else [oracle.after(b, more[n]) for b, n in zip(bases, names, strict=True)]
    done = data.draw(near([*bases, *mosts], start))
    facts = facts_of("case_file_to_court_at", start, charges, "trial") | {"trial_extended_days": added}
    how = data.draw(st.sampled_from(["nothing", "a hearing", "returned", "dropped"]))
    if how in ("returned", "dropped"):  # Art. 277(1)(b)-(c), with no decision to try
        told = {"returns": [{"by": "Tòa án", "at": done.isoformat()}]}
        ended = {"outcome": "case_dropped", "outcome_decision_at": done.isoformat()}
        facts |= {"trial_decision_at": False} | (told if how == "returned" else ended)
        expected, at = oracle.judged(bases, mosts, [done]), opening(done + timedelta(200))
    elif how == "nothing":
        facts |= {"trial_decision_at": False, "still_held": True}
        expected, at = oracle.judged(bases, mosts, [done]), opening(done) + 700
    else:
        row, opened = article("hearing", done), done + timedelta(data.draw(st.integers(0, 40)))
        facts |= {"trial_decision_at": done.isoformat(), "trial_at": opened.isoformat()}
        expected, at = oracle.judged(bases, mosts, [done]), minute(f"{opened + NEXT}T00:00")
        if expected == "kept":
            expected = oracle.judged(
                [oracle.after(done, row["usual"])], [oracle.after(done, row["obstacle"])], [opened]
            )

    assert engine(facts, at).finding("trial_stage_limit").outcome == expected


@MANY
@given(st.data(), days, charged)
def test_the_appeal_hearing(data, start, charges):
    row = article("appeal_hearing", start)
    above = any(charge.security or charge.name == CLASSES[-1] for charge in charges)
    base, most = oracle.after(start, row["above" if above else "province"]), oracle.after(start, row["above"])
    done = data.draw(near([base, most], start))
    facts = facts_of("appeal_file_received_at", start, charges, "appeal")
    if data.draw(st.booleans()):  # the hearing is what must come in time; the judgment, while its day is not told
        facts |= {"appeal_judgment_at": done.isoformat()}
    else:
        facts |= {"appeal_hearing_at": done.isoformat()}

    case = engine(facts, opening(done + NEXT))
    assert case.finding("appeal_stage_limit").outcome == oracle.judged([base], [most], [done])
    clock = case.clock("detention_appeal")
    assert (clock.ends, clock.ends_at_most) == (end_of(base - NEXT), end_of(most - NEXT))
    assert stretches(case, "detention_appeal", opening(done + NEXT)) == bare(
        [opening(most + NEXT)], whole(done).every()
    )
