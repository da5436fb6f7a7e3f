"""Pressed many times at once, and many people at once: one case each, no refusal for want of a lock, no 5xx."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from sealing.codes import code_keys, read
from tests.proofs.serving import PEPPER, Server, about_to_send, send

pytestmark = pytest.mark.own_database


def together(work: Sequence[Callable[[], Any]], hands: int) -> list[Any]:
    """Each piece of work, begun at the same instant by as many hands."""
    gate = Barrier(hands)

    def one(place: int) -> list[Any]:
        gate.wait()
        return [piece() for piece in work[place::hands]]

    with ThreadPoolExecutor(hands) as pool:
        return [result for results in pool.map(one, range(hands)) for result in results]


def nothing_went_wrong(server: Server) -> None:
    said = server.log.read_text()
    assert "locked" not in said
    assert "deadlock" not in said
    assert "Error" not in said, said[-2000:]


def test_one_draft_sent_from_many_connections_at_once(server: Server, how_many) -> None:
    visitor, _ = about_to_send(server)
    before = server.rows("SELECT count(*) FROM casework_case")[0][0]
    many = how_many(10, 50)
    twins = [visitor.twin() for _ in range(many)]
    replies = together([lambda t=t: send(t) for t in twins], many)
    assert Counter((r.status, r.leads_to) for r in replies) == {(302, "/gui/xong/"): many}
    assert server.rows("SELECT count(*) FROM casework_case")[0][0] == before + 1
    nothing_went_wrong(server)


def test_many_drafts_from_the_first_page_to_the_last_press(server: Server, how_many) -> None:
    many, codes = how_many(20, 200), []

    def person() -> tuple[int, str]:
        visitor, code = about_to_send(server)
        codes.append(code)
        first, again = send(visitor), send(visitor.twin())
        return max(first.status, again.status), again.leads_to

    before = server.rows("SELECT count(*) FROM casework_case")[0][0]
    assert Counter(together([person] * many, 20)) == {(302, "/gui/xong/"): many}
    assert server.rows("SELECT count(*) FROM casework_case")[0][0] == before + many
    for code in codes:
        lookup = code_keys(read(code) or "", PEPPER).lookup
        assert server.rows("SELECT count(*) FROM casework_case WHERE lookup = ?", lookup) == [(1,)]
    numbers = [n for (n,) in server.rows("SELECT number FROM casework_auditentry ORDER BY number")]
    assert numbers == list(range(1, len(numbers) + 1)), "the trail has no gap"
    nothing_went_wrong(server)
