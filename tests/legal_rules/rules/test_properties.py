"""What must hold for every case of custody and detention, whatever is known of it."""

from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from legal_rules import catalogue  # registers the rules
from legal_rules.engine import Case
from legal_rules.facts import read
from legal_rules.instants import VIET_NAM
from legal_rules.rules.stretches import stretches

assert catalogue.CLOCKS
NOW = datetime(2026, 11, 22, 9, tzinfo=VIET_NAM)
LIMITS = (
    "custody_decision", "custody_limit", "custody_extension_approval", "detention_ground", "detention_special_group",
    "detention_order_approval", "detention_limit", "detention_extension_approval", "detention_after_term",
    "prosecution_stage_limit", "trial_stage_limit", "appeal_stage_limit",
)  # fmt: skip
# What the contract presumes until a fact says otherwise: saying less of these may change the answer outright.
STEPS = {
    "case_file_to_procuracy_at": "prosecution", "indicted_at": "prosecution", "case_file_to_court_at": "trial",
    "trial_decision_at": "trial", "trial_at": "trial",
}  # fmt: skip
PRESUMED = {"age", "pregnant", "released_at", "still_held"}
CLOCKS = ("custody", "detention_investigation", "detention_prosecution", "detention_trial", "detention_appeal")
FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

days_ago = st.integers(0, 700)
charges = st.sampled_from([None, ("331", "1"), ("331", "2"), ("117", "1"), ("109", "1")])


def iso(moment):
    return moment.strftime("%Y-%m-%dT%H:%M")


@st.composite
def cases(draw):
    """A person taken, in custody, perhaps detained, perhaps further: every later step is there or not."""
    maybe = st.booleans()
    taken = NOW - timedelta(days=draw(days_ago), hours=draw(st.integers(0, 20)))
    facts = {"arrested_at": iso(taken), "still_held": True}
    if draw(maybe):
        facts["handed_over_at"] = iso(min(taken + timedelta(hours=draw(st.integers(0, 8))), NOW))
    if draw(maybe):
        facts["custody_from"] = iso(min(taken + timedelta(hours=draw(st.integers(0, 20))), NOW))
    for fact in ("custody_decision_given", "fled_or_signs", "tampered_or_threatened", "pregnant", "fixed_residence"):
        if draw(maybe):
            facts[fact] = draw(maybe)
    if draw(maybe):
        facts["age"] = draw(st.sampled_from([15, 17, 18, 40]))
    if draw(maybe):
        begun = datetime.fromisoformat(facts.get("custody_from", facts["arrested_at"])).replace(tzinfo=VIET_NAM)
        rows = [{"from": iso(begun), "to": iso(begun + timedelta(days=3))}]
        if taken + timedelta(days=3) < NOW:
            rows.append(
                {"from": iso(taken + timedelta(days=3)), "approved": draw(st.sampled_from([True, False, "unknown"]))}
            )
        facts["custody_periods"] = rows
    detained = taken + timedelta(days=draw(st.integers(0, 12)))
    if draw(maybe) and detained < NOW:
        facts |= draw(detention(detained))
    last = max(detained, taken + timedelta(days=12))
    if draw(st.integers(0, 3)) == 0 and last < NOW and "case_file_to_procuracy_at" not in facts:
        facts |= {"still_held": False, "released_at": iso(last + draw(st.floats(0, 1)) * (NOW - last))}
    return facts


@st.composite
def detention(draw, start):
    facts = {"detention_from": start.strftime("%Y-%m-%d")}
    charge = draw(charges)
    if charge:
        facts |= {"charge_code": "penal_code_2015", "charge_article": charge[0], "charge_clause": charge[1]}
    if draw(st.booleans()):
        order = {"from": facts["detention_from"], "months": draw(st.integers(1, 4))}
        facts["detention_orders"] = [order | {"approved": draw(st.sampled_from([True, False, "unknown"]))}]
    moment, stage = start, "investigation"
    for fact, then in STEPS.items():
        moment += timedelta(days=draw(st.integers(5, 90)))
        if moment > NOW or draw(st.integers(0, 3)) == 0:
            break
        facts[fact], stage = moment.strftime("%Y-%m-%d"), then
    if draw(st.booleans()):
        facts["stage"] = stage
    return facts


def answers(facts):
    case = Case(read(facts, NOW), NOW)
    return {id: case.finding(id).outcome for id in LIMITS}


@FEW
@given(cases())
def test_clocks_never_end_before_they_start_and_uncovered_time_lies_past_the_end_or_between_papers(facts):
    case = Case(read(facts, NOW), NOW)
    for id in CLOCKS:
        clock = case.clock(id)
        if clock.starts is None or clock.ends is None:
            continue
        assert clock.ends > clock.starts.earliest - timedelta(days=9)
        assert not isinstance(clock.ends_at_most, datetime) or clock.ends_at_most >= clock.ends
        for start, end in clock.uncovered:
            assert start >= clock.ends or end is not None
            assert end is None or end > start


@FEW
@given(cases(), st.data())
def test_saying_less_never_turns_kept_into_breached_or_back(facts, data):
    presumed = PRESUMED | (set(STEPS) if "stage" in facts else set())  # a known stage without events: none happened
    dropped = data.draw(st.sampled_from(sorted(set(facts) - presumed)))
    known, less = answers(facts), answers({k: "unknown" if k == dropped else v for k, v in facts.items()})
    for id in LIMITS:
        if {known[id], less[id]} == {"kept", "breached"}:
            if dropped == "handed_over_at":  # custody then runs from its later start, the weaker claim
                assert (id, known[id], less[id]) == ("custody_limit", "breached", "kept")
            else:  # a refused extension says that no later order was made, until a later step is told
                assert "approved': False" in str(facts)
                assert dropped in ("detention_from", "case_file_to_procuracy_at")


@FEW
@given(cases(), st.integers(1, 3))
def test_each_approved_extension_moves_the_end_of_custody_later(facts, count):
    start = datetime.fromisoformat(facts["arrested_at"]).replace(tzinfo=VIET_NAM)
    ends = []
    for number in range(1, count + 1):
        rows = [
            {"from": iso(start + timedelta(days=3 * n)), "to": iso(start + timedelta(days=3 * n + 3)), "approved": True}
            for n in range(number)
        ]
        rows = [row for row in rows if row["from"] <= iso(NOW)]
        case = Case(read({"custody_periods": rows, "still_held": True}, NOW), NOW)
        ends.append(case.clock("custody").ends)
    assert ends == sorted(ends)


@FEW
@given(cases())
def test_a_heavier_clause_never_shortens_detention(facts):
    facts = {k: v for k, v in facts.items() if k not in ("age", "detention_orders")}
    if "detention_from" not in facts:
        return
    ends = []
    for article, clause in (("331", "1"), ("331", "2"), ("117", "1"), ("109", "1")):
        charge = {"charge_code": "penal_code_2015", "charge_article": article, "charge_clause": clause}
        clock = Case(read({**facts, **charge}, NOW), NOW).clock("detention_investigation")
        ends.append(clock.ends)
    assert ends == sorted(ends)


@FEW
@given(cases())
def test_the_picture_is_ordered_and_never_striped_where_the_clock_is_not_certain(facts):
    case = Case(read(facts, NOW), NOW)
    found = stretches(case)
    assert [s.start.earliest for s in found] == sorted(s.start.earliest for s in found)
    certain = {
        pair for id in (*CLOCKS, "emergency_holding", "administrative_custody") for pair in case.clock(id).uncovered
    }
    for piece in found:
        assert piece.end is None or piece.end.latest > piece.start.earliest
        if piece.kind == "uncovered":
            assert (piece.start.earliest, piece.end.earliest if piece.end else None) in certain


@FEW
@given(cases())
def test_asking_twice_gives_the_same_answer(facts):
    first, second = (Case(read(facts, NOW), NOW) for _ in range(2))
    assert [first.finding(id) for id in LIMITS] == [second.finding(id) for id in LIMITS]
    assert [first.clock(id) for id in CLOCKS] == [second.clock(id) for id in CLOCKS]
