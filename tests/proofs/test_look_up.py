"""How long a code that opens nothing takes tells nothing about why: unknown, mistyped, withdrawn, deleted.

The method: each kind of code is posted in turn, in an order shuffled anew every round, and the time taken until the
page that the answer leads to has come. Then the kinds are shuffled among the times of each round, many times over: if
the largest difference between the medians of two kinds is within what such shuffling gives in all but one of a
thousand, it is noise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from statistics import median
from time import perf_counter, sleep

import pytest
from django.test import Client
from django.utils.html import escape

from casework.models import Case
from casework.public import behind, opening
from casework.public.throttle import Throttle
from intake.words import say
from sealing.codes import new_code, shown
from tests.casework.conftest import answered, at_code, hand_over

pytestmark = [pytest.mark.django_db, pytest.mark.long]
ROUNDS, SHUFFLES = 1200, 2000
NOTHING = escape(say("code.nothing", "vi"))
Times = Mapping[str, Sequence[float]]


def spread(times: Times) -> float:
    medians = [median(values) for values in times.values()]
    return max(medians) - min(medians)


def is_noise(times: Times, dice: Random) -> bool:
    """Whether the kinds differ by no more than kinds drawn by lot would."""
    kinds, rounds = list(times), list(zip(*times.values(), strict=True))
    larger = 0
    for _ in range(SHUFFLES):
        drawn = zip(*(dice.sample(one, len(one)) for one in rounds), strict=True)
        larger += spread(dict(zip(kinds, drawn, strict=True))) >= spread(times)
    return larger > SHUFFLES / 1000


def measured(codes: Mapping[str, Sequence[str]], dice: Random) -> Times:
    times: dict[str, list[float]] = {kind: [] for kind in codes}
    reader = Client()
    for turn in range(ROUNDS):
        for kind in dice.sample(list(codes), len(codes)):
            data = {"code": codes[kind][turn % len(codes[kind])]}
            began = perf_counter()
            response = reader.post("/ma/", data, follow=True)
            times[kind].append(perf_counter() - began)
            assert NOTHING in response.content.decode(), f"{kind} opens something"
    return times


@pytest.fixture
def codes(mai, made, monkeypatch) -> dict[str, list[str]]:
    monkeypatch.setattr(behind, "THROTTLE", Throttle(tries=10**9))
    kept = hand_over(mai)
    found: dict[str, list[str]] = {"withdrawn": [], "deleted": []}
    for kind in found:
        person = Client()
        answered(person)
        found[kind].append(hand_over(person))
    assert Case.objects.count() == 3
    at_code(found["withdrawn"][0]).post("/ma/", {"do": "withdraw", "sure": "1"})
    held = opening.open_with(opening.keys_of(found["deleted"][0]))
    assert held is not None
    held.case.delete()
    wrong = [kept[:-1] + c for c in "0123456789" if c != kept[-1]]
    return {**found, "unknown": [shown(new_code()) for _ in range(20)], "mistyped": wrong}


def test_the_time_of_a_refusal_tells_nothing(codes) -> None:
    times = measured(codes, Random(8))
    print({kind: f"{median(values) * 1e6:.0f} µs" for kind, values in times.items()})  # noqa: T201
    assert is_noise(times, Random(9)), {kind: median(values) for kind, values in times.items()}


def test_the_method_sees_half_a_millisecond(codes, monkeypatch) -> None:
    kept = opening.code_keys
    late = {code.replace(" ", "") for code in codes["withdrawn"]}

    def slower(code: str, pepper: bytes):
        if code in late:
            sleep(0.0005)
        return kept(code, pepper)

    monkeypatch.setattr(opening, "code_keys", slower)
    assert not is_noise(measured(codes, Random(8)), Random(9))
