"""`kill -9` at every instrumented point of a submit, of PostgreSQL too: one case or the draft as it was; then one case.

The process that works on the submit is killed; every second time the whole server is, and started again. At random
moments too, where the points may have missed one.
"""

from __future__ import annotations

import threading
import time
from random import Random

import pytest

from sealing.codes import code_keys, read
from tests.postgres import Cluster
from tests.proofs.serving import PEPPER, NoAnswer, Reply, Server, Visitor, about_to_send, send

pytestmark = pytest.mark.own_database
POINTS = ("sealed", "inserted", "marked", "recorded", "committed")


def cases_of(server: Server, code: str) -> int:
    lookup = code_keys(read(code) or "", PEPPER).lookup
    return int(server.rows("SELECT count(*) FROM casework_case WHERE lookup = ?", lookup)[0][0])


def everything(server: Server) -> tuple[list, list, list]:
    """The drafts, byte for byte, and how many cases and lines of the trail there are."""
    drafts = [(bytes(a), bytes(b), c) for a, b, c in server.rows("SELECT row_id, sealed, revision FROM intake_draft")]
    return (
        sorted(drafts),
        server.rows("SELECT count(*) FROM casework_case"),
        server.rows("SELECT count(*) FROM casework_auditentry WHERE verb = 'case_received'"),
    )


def pressed(visitor: Visitor) -> Reply | None:
    try:
        return send(visitor)
    except NoAnswer:
        return None


def one_case_or_the_draft(server: Server, code: str, before: tuple[list, list, list]) -> bool:
    """Whether there is a case; all three tables have moved together, or none has."""
    now, made = everything(server), cases_of(server, code)
    if made == 0:
        assert now == before, "nothing was made, yet something changed"
    else:
        assert made == 1
        assert len(set(now[0]) - set(before[0])) == 1, "the draft is marked"
        assert now[1][0][0] == before[1][0][0] + 1
        assert now[2][0][0] == before[2][0][0] + 1
    return made == 1


def a_retry_makes_one(server: Server, visitor: Visitor, code: str, was_made: bool) -> None:
    if not was_made:
        page = visitor.get("/gui/ma/")
        assert (page.status, page.leads_to) == (200, "")
        assert code in page.text, "the code that was copied is still the one"
    for _ in range(2):
        again = send(visitor)
        assert (again.status, again.leads_to) == (302, "/gui/xong/")
    assert cases_of(server, code) == 1


def test_the_server_dies_at_each_point(server: Server, how_many) -> None:
    made = dict.fromkeys(POINTS, 0)
    for turn in range(how_many(5, 90)):
        point = POINTS[turn % len(POINTS)]
        visitor, code = about_to_send(server)
        before = everything(server)
        server.arm(point)
        assert pressed(visitor) is None, "the process died before it answered"
        assert not server.armed.exists()
        if turn // len(POINTS) % 2 or turn == 1:
            server.kill()
            server.start()
        was_made = one_case_or_the_draft(server, code, before)
        made[point] += was_made
        server.wait()
        a_retry_makes_one(server, visitor, code, was_made)
    assert made["committed"] > 0
    assert not any(made[point] for point in POINTS[:-1])


def test_the_server_dies_at_any_moment(server: Server, how_many) -> None:
    dice = Random(4)
    for _ in range(how_many(1, 10)):
        visitor, code = about_to_send(server)
        before = everything(server)
        press = threading.Thread(target=pressed, args=(visitor.twin(),))
        press.start()
        time.sleep(dice.uniform(0.001, 0.08))
        server.kill()
        press.join()
        was_made = one_case_or_the_draft(server, code, before)
        server.start()
        a_retry_makes_one(server, visitor, code, was_made)


def test_postgresql_dies_at_each_point(on_postgres: Server, own_postgres: Cluster, how_many) -> None:
    server = on_postgres
    for turn in range(how_many(5, 40)):
        point = POINTS[turn % len(POINTS)]
        visitor, code = about_to_send(server)
        before = everything(server)
        server.arm(point, str(own_postgres.folder))
        reply = pressed(visitor)
        assert not server.armed.exists()
        assert reply is not None
        assert reply.status == (302 if point == "committed" else 503), point
        assert point == "committed" or "Bấm gửi lần nữa" in reply.text
        own_postgres.start()
        was_made = one_case_or_the_draft(server, code, before)
        assert was_made == (point == "committed")
        a_retry_makes_one(server, visitor, code, was_made)
