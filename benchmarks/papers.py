"""The papers: one against bare WeasyPrint on the same HTML, from the last answer to the file, many at once, and memory.

Rounds are interleaved, and beside each ratio of medians stands that of the fastest rounds, which other work on the
machine disturbs least. The CPU time of a paper is what the drawing process and all its children used over the rounds,
forks included. Bare is the library in this process, warm, with one font configuration and the same kind of PDF.

What a person waits for is measured twice: straight on, where the file is asked for in the moment of the last answer,
and as people do it, where they see the paper and read for a second before they press print. That second is no wait: it
is given with the figure, and so is how often the paper lay ready by then.
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
READING = 1.0
"""Seconds between the preview and the press."""
PREVIEW, FILE = "/viec/giay/1/", "/viec/giay/1.pdf"
WARM = 2
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
        **_straight_on(rounds),
        **_as_people_do_it(rounds),
        **_eight(rounds),
        **_memory(),
    }


def _one_paper(rounds: int) -> dict[str, Any]:
    from remedies import pdf

    html, bare = _sheets()[0], _bare()
    _in_turn(0, lambda: pdf.render(html), lambda: bare(html))
    _settle()
    begun, busy = _cpu_of(_drawing()), list[float]()
    mine, theirs = _in_turn(rounds, lambda: pdf.render(html), lambda: busy.append(_timed(lambda: bare(html))[1][1]))
    _settle()
    ours, alone = (_cpu_of(_drawing()) - begun) / (rounds + WARM), sum(busy) / (rounds + WARM)
    return {
        "one_paper_ms": round(median(mine), 1),
        "bare_weasyprint_ms": round(median(theirs), 1),
        "one_paper_to_bare": round(median(mine) / median(theirs), 3),
        "one_paper_to_bare_fastest": round(min(mine) / min(theirs), 3),
        "one_paper_cpu_ms": round(ours, 1),
        "bare_weasyprint_cpu_ms": round(alone, 1),
        "one_paper_to_bare_cpu": round(ours / alone, 3),
    }


def _straight_on(rounds: int) -> dict[str, Any]:
    """A POST of the last answer and the GET of the file, by the real pages over a database in memory.

    Beside it bare WeasyPrint in the same rounds, which is what no pages at all would take.
    """
    html, bare = _sheets()[0], _bare()
    with _client() as client:

        def ours() -> None:
            _answer(client)
            assert client.get(FILE).content.startswith(b"%PDF")

        mine, theirs = _in_turn(rounds, ours, lambda: bare(html))
    return {
        "straight_on_ms": round(median(mine), 1),
        "straight_on_fastest_ms": round(min(mine), 1),
        "straight_on_to_bare": round(median(mine) / median(theirs), 3),
        "straight_on_to_bare_fastest": round(min(mine) / min(theirs), 3),
    }


def _as_people_do_it(rounds: int) -> dict[str, Any]:
    """The last answer, the preview, a second of reading, the file: the sum of the three waits, and each.

    The preview's counts what is prepared for the print after its page is out. The CPU time is the web process's.
    """
    from remedies import pdf

    pdf.warm()
    waits: list[list[float]] = []
    ready = 0
    with _client() as client:
        for number in range(rounds + WARM):
            _, one = _timed(lambda: _answer(client))
            _, two = _timed(lambda: client.get(PREVIEW))
            time.sleep(READING)
            ready += number >= WARM and pdf.counts()[1:] == (0, 1)
            file, three = _timed(lambda: client.get(FILE))
            assert file.content.startswith(b"%PDF")
            if number >= WARM:
                waits.append([one[0], two[0], three[0], one[1] + two[1] + three[1]])
    totals = [sum(wait[:3]) for wait in waits]
    answer, preview, file_, cpu = (median(column) for column in zip(*waits, strict=True))
    return {
        "last_answer_to_paper_ms": round(median(totals), 1),
        "last_answer_to_paper_fastest_ms": round(min(totals), 1),
        "last_answer_to_paper_pause_not_counted_ms": READING * 1000,
        "of_it_answer_ms": round(answer, 1),
        "of_it_preview_ms": round(preview, 1),
        "of_it_file_ms": round(file_, 1),
        "of_it_cpu_of_the_web_process_ms": round(cpu, 1),
        "ready_at_the_press": f"{ready} of {rounds}",
    }


def _answer(client: Any) -> None:
    from intake.questions import QUESTIONS

    slug = QUESTIONS[LAST].slug
    answered = client.post(f"/m/{slug}/", {f"{slug}-a": "false", "_rev": "999999", "_go": "1"})
    assert answered.status_code == 302, answered.status_code


def _timed(task: Callable[[], Any]) -> tuple[Any, tuple[float, float]]:
    """What it gives; milliseconds by the clock and of CPU."""
    start, busy = time.perf_counter(), time.process_time()
    found = task()
    return found, ((time.perf_counter() - start) * 1000, (time.process_time() - busy) * 1000)


def _bare() -> Callable[[str], None]:
    """The library alone, with one font configuration."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    return lambda html: weasyprint.HTML(string=html).write_pdf(font_config=fonts, pdf_variant="pdf/ua-1")


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
    """What this process and the one that draws hold, early and after many papers, half of them drawn ahead."""
    from remedies import pdf

    sheets, early = _sheets(), (0.0, 0.0)
    for number in range(1, MANY + 1):
        if number % 2:
            pdf.ahead(sheets[number % EIGHT], b"owner")
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


def _in_turn(rounds: int, *tasks: Callable[[], object]) -> list[list[float]]:
    """Milliseconds of each task, one round after the other; the first rounds warm up and are not counted."""
    times: list[list[float]] = [[] for _ in tasks]
    for number in range(rounds + WARM):
        for found, task in zip(times, tasks, strict=True):
            start = time.perf_counter()
            task()
            if number >= WARM:
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


def _settle() -> None:
    """Wait until every child has been counted."""
    from remedies import pdf

    while pdf.counts().drawing:
        time.sleep(0.01)


def _cpu_of(pid: int) -> float:
    """Milliseconds of CPU that the process and its ended children have used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15]) * 1000 / os.sysconf("SC_CLK_TCK")


def _megabytes(pid: int) -> float:
    """What the process holds in memory now."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return round(int(line.split()[1]) / 1024, 1)
