"""The papers: one against bare WeasyPrint on the same HTML, from the last answer to the file, many at once, and memory.

Times are wall-clock, since every paper is drawn in a process of its own whose CPU time this one cannot read. Rounds are
interleaved, and beside each ratio of medians stands that of the fastest rounds, which other work on the machine
disturbs least. Bare is the library in this process, warm, with one font configuration and the same kind of PDF.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

LAST = "order_shown"
EIGHT = 8
MANY, EARLY = 500, 50
TYPICAL = "tour.yaml"


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """Every figure: milliseconds, ratios, megabytes."""
    import django

    django.setup()
    rounds = max(arguments.rounds, 1)
    return {
        "rounds": rounds,
        "load_of_the_machine": round(os.getloadavg()[0], 1),
        **_one_paper(rounds),
        **_from_the_last_answer(rounds),
        **_eight(rounds),
        **_memory(),
    }


def _one_paper(rounds: int) -> dict[str, Any]:
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    from remedies import pdf

    html, fonts = _sheets()[0], FontConfiguration()

    def bare() -> None:
        weasyprint.HTML(string=html).write_pdf(font_config=fonts, pdf_variant="pdf/ua-1")

    def ours() -> None:
        pdf.render(html)

    mine, theirs = _in_turn(rounds, ours, bare)
    return {
        "one_paper_ms": round(median(mine), 1),
        "bare_weasyprint_ms": round(median(theirs), 1),
        "one_paper_to_bare": round(median(mine) / median(theirs), 3),
        "one_paper_to_bare_fastest": round(min(mine) / min(theirs), 3),
    }


def _from_the_last_answer(rounds: int) -> dict[str, Any]:
    """A POST of the last answer and the GET of the file, by the real pages over a database in memory.

    The CPU time is that of the web process: everything but the drawing, which is the library's.
    """
    from intake.questions import QUESTIONS

    slug, times, own = QUESTIONS[LAST].slug, [], []
    with _client() as client:
        for _ in range(rounds + 2):
            start, busy = time.perf_counter(), time.process_time()
            answered = client.post(f"/m/{slug}/", {f"{slug}-a": "false", "_rev": "999999", "_go": "1"})
            file = client.get("/viec/giay/1.pdf")
            times.append((time.perf_counter() - start) * 1000)
            own.append((time.process_time() - busy) * 1000)
            assert answered.status_code == 302, answered.status_code
            assert file.content.startswith(b"%PDF")
    return {
        "last_answer_to_paper_ms": round(median(times[2:]), 1),
        "last_answer_to_paper_fastest_ms": round(min(times[2:]), 1),
        "of_it_cpu_of_the_web_process_ms": round(median(own[2:]), 1),
    }


def _eight(rounds: int) -> dict[str, Any]:
    """Eight papers one after the other, and by two at a time: each is drawn by a process of its own."""
    from remedies import pdf

    sheets = _sheets()
    assert len(sheets) == EIGHT, len(sheets)

    def serial() -> None:
        for html in sheets:
            pdf.render(html)

    def by_two() -> None:
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(pdf.render, sheets))

    both, one = _in_turn(max(rounds // 2, 3), by_two, serial)
    return {
        "eight_papers_serial_ms": round(median(one)),
        "eight_papers_by_two_ms": round(median(both)),
        "eight_papers_by_two_to_serial": round(median(both) / median(one), 3),
        "eight_papers_by_two_to_serial_fastest": round(min(both) / min(one), 3),
    }


def _memory() -> dict[str, Any]:
    """What this process and the one that draws hold, early and after many papers."""
    from remedies import pdf

    sheets, early = _sheets(), (0.0, 0.0)
    for number in range(1, MANY + 1):
        pdf.render(sheets[number % EIGHT])
        if number == EARLY:
            early = _megabytes(os.getpid()), _megabytes(_drawing())
    late = _megabytes(os.getpid()), _megabytes(_drawing())
    return {
        f"web_process_mb_after_{EARLY}_papers": early[0],
        f"web_process_mb_after_{MANY}_papers": late[0],
        f"drawing_process_mb_after_{EARLY}_papers": early[1],
        f"drawing_process_mb_after_{MANY}_papers": late[1],
    }


def _in_turn(rounds: int, *tasks: Callable[[], None]) -> list[list[float]]:
    """Milliseconds of each task, one round after the other; the first two rounds warm up and are not counted."""
    times: list[list[float]] = [[] for _ in tasks]
    for number in range(rounds + 2):
        for found, task in zip(times, tasks, strict=True):
            start = time.perf_counter()
            task()
            if number > 1:
                found.append((time.perf_counter() - start) * 1000)
    return times


def _sheets() -> list[str]:
    """The HTML of eight papers of the typical case: those that its plan proposes, then others that somebody signs."""
    from legal_rules.engine import assess
    from legal_rules.facts import load_yaml, read
    from legal_rules.instants import VIET_NAM
    from remedies.catalogue import PAPERS, drawing, offered
    from remedies.catalogue.paper import Situation

    at = datetime(2026, 11, 22, 9, tzinfo=VIET_NAM)
    path = Path(__file__).resolve().parent.parent / "fixtures" / "cases" / TYPICAL
    facts = read(load_yaml(path.read_text(encoding="utf-8")), at)
    made = Situation(assess(facts, at), facts, {}, at)
    papers = sorted((p for p in PAPERS.values() if p.signed), key=lambda p: not offered(p, made.assessment, made.facts))
    return [drawing.sheet(paper, made, "vi") for paper in papers[:EIGHT]]


@contextmanager
def _client() -> Iterator[Any]:
    """A browser whose draft holds the typical case, over a database of its own in memory."""
    from django.conf import settings
    from django.db import connection
    from django.http import HttpResponse
    from django.test import Client, RequestFactory
    from django.test.utils import setup_test_environment, teardown_test_environment

    from intake import drafts
    from legal_rules.facts import load_yaml

    setup_test_environment()
    name = connection.creation.create_test_db(verbosity=0)
    try:
        path = Path(__file__).resolve().parent.parent / "fixtures" / "cases" / TYPICAL
        response = HttpResponse()
        draft = drafts.create(RequestFactory().get("/"), response, "own")
        for id, value in load_yaml(path.read_text(encoding="utf-8")).items():
            draft.state.answer(id, value)
        drafts.save(draft)
        client = Client()
        client.cookies[settings.DRAFT_COOKIE_NAME] = response.cookies[settings.DRAFT_COOKIE_NAME].value
        yield client
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)
        teardown_test_environment()


def _drawing() -> int:
    """The id of the process that draws."""
    from remedies import pdf

    assert pdf._worker is not None
    return pdf._worker[1].pid


def _megabytes(pid: int) -> float:
    """What the process holds in memory now."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return round(int(line.split()[1]) / 1024, 1)
