"""Papers drawn before they are asked for: the same bytes, few at once, not for long, and nothing left of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from config import gunicorn
from remedies import pdf, pdf_waiting
from remedies.catalogue import drawing
from tests.remedies.test_pdf import page

ROOT = Path(__file__).resolve().parents[2]
SLOW = page("<p>" + "<b>a</b> " * 9_000)
"""Some seconds of drawing."""


OWNERS = [bytes([number]) for number in range(12)]
A, B = OWNERS[:2]


@pytest.fixture(scope="module", autouse=True)
def _serving() -> Iterator[None]:
    """A process that draws for people."""
    pdf.stop()
    pdf.warm()
    yield
    pdf.stop()
    pdf._draws_ahead = False


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    yield
    for owner in OWNERS:
        pdf.forget(owner)
    settled()


class Since:
    """What was done since the test began."""

    def __init__(self) -> None:
        pdf.warm()
        self.before = settled().begun

    def counts(self) -> tuple[int, int, int]:
        now = pdf.counts()
        return now.begun - self.before, now.drawing, now.waiting

    def settled(self) -> tuple[int, int, int]:
        settled()
        return self.counts()


@pytest.fixture
def since() -> Since:
    return Since()


def until(true: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


def settled() -> pdf.Counts:
    """Once nothing is being drawn."""
    until(lambda: not pdf.counts().drawing)
    return pdf.counts()


def worker() -> int:
    assert pdf._worker is not None
    return pdf._worker[1].pid


def children() -> list[int]:
    return [int(pid) for pid in Path(f"/proc/{worker()}/task/{worker()}/children").read_text().split()]


def descriptors(pid: int) -> list[str]:
    folder = Path(f"/proc/{pid}/fd")
    found = []
    for name in os.listdir(folder):
        with suppress(FileNotFoundError):  # closed meanwhile
            found.append(os.readlink(folder / name).split(":")[0])
    return sorted(found)


def test_it_is_handed_out_once_and_is_the_same_file(since: Since) -> None:
    html = drawing.sample()
    fresh = pdf.render(html)
    since.settled()
    pdf.ahead(html, A)
    assert since.settled() == (2, 0, 1)
    assert pdf.render(html) == fresh
    assert since.counts() == (2, 0, 0), "nothing was drawn anew"
    assert pdf.render(html) == fresh
    assert since.counts()[0] == 3


def test_one_that_is_still_being_drawn_is_waited_for(since: Since) -> None:
    html = drawing.sample()
    pdf.ahead(html, A)
    assert pdf.render(html).startswith(b"%PDF")
    assert since.counts()[0] == 1


def test_another_paper_is_not_given_in_its_place(since: Since) -> None:
    pdf.ahead(page("<p>one</p>"), A)
    since.settled()
    assert pdf.render(page("<p>two</p>")) != pdf.render(page("<p>one</p>"))
    assert since.counts()[0] == 2


def test_it_waits_without_a_process_and_without_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf.stop()
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    pdf.warm()
    pdf.ahead(drawing.sample(), A)
    assert settled().waiting == 1
    assert children() == []
    assert os.listdir(tmp_path) == []


def test_one_that_is_larger_than_the_buffer_waits_in_its_child(since: Since, monkeypatch: pytest.MonkeyPatch) -> None:
    html = page("<p>x</p>")
    fresh = pdf.render(html)
    since.settled()
    monkeypatch.setattr(pdf, "BUFFER", 1)
    pdf.ahead(html, A)
    time.sleep(0.5)
    assert since.counts() == (2, 1, 1)
    assert pdf.render(html) == fresh
    assert since.counts()[0] == 2


def test_one_that_cannot_be_sent_at_once_is_not_drawn_in_part(since: Since, monkeypatch: pytest.MonkeyPatch) -> None:
    html = page("<p>" + "word " * 10_000 + "</p>")
    monkeypatch.setattr(pdf, "BUFFER", 1)
    os.kill(worker(), signal.SIGSTOP)
    pdf.ahead(html, A)
    os.kill(worker(), signal.SIGCONT)
    assert since.counts() == (1, 0, 0)


def test_one_for_each_owner_and_the_newest_stays(since: Since) -> None:
    first, second = page("<p>first</p>"), page("<p>second</p>")
    pdf.ahead(first, A)
    since.settled()
    pdf.ahead(second, A)
    assert since.settled() == (2, 0, 1)
    pdf.render(second)
    assert since.counts()[0] == 2
    pdf.render(first)
    assert since.counts()[0] == 3


def test_the_page_that_is_loaded_again_draws_nothing_again(since: Since) -> None:
    html = page("<p>x</p>")
    for _ in range(3):
        pdf.ahead(html, A)
        since.settled()
    assert since.counts() == (1, 0, 1)


def test_a_few_at_once_and_the_oldest_goes(since: Since) -> None:
    sheets = [page(f"<p>{number}</p>") for number in range(pdf_waiting.MOST + 1)]
    for number, html in enumerate(sheets):
        pdf.ahead(html, OWNERS[number])
        since.settled()
    assert since.counts() == (len(sheets), 0, pdf_waiting.MOST)
    pdf.render(sheets[1])
    assert since.counts()[0] == len(sheets)
    pdf.render(sheets[0])
    assert since.counts()[0] == len(sheets) + 1


def test_nothing_is_drawn_ahead_while_another_is_drawn(since: Since) -> None:
    pdf.ahead(SLOW, A)
    pdf.ahead(page("<p>x</p>"), B)
    assert since.counts() == (1, 1, 1)


def test_nor_beside_a_paper_that_is_wanted_now(since: Since) -> None:
    with ThreadPoolExecutor(1) as pool:
        wanted = pool.submit(pdf.render, SLOW)
        until(lambda: since.counts()[1])
        pdf.ahead(page("<p>x</p>"), B)
        assert since.counts() == (1, 1, 0)
        os.kill(children()[0], signal.SIGKILL)
        assert isinstance(wanted.exception(), pdf.NotMade)


def test_who_goes_on_to_another_paper_has_that_one_drawn(since: Since) -> None:
    pdf.ahead(SLOW, A)
    pdf.ahead(page("<p>x</p>"), A)
    assert since.counts()[1] < 2, "the first is not drawn any more"
    assert since.settled() == (2, 0, 1)


def test_very_long_ones_are_not_drawn_ahead(since: Since) -> None:
    pdf.ahead(page("<p>" + "x" * pdf.LARGEST_AHEAD), A)
    assert since.counts() == (0, 0, 0)


def test_a_process_that_serves_nobody_draws_nothing_ahead(since: Since, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_draws_ahead", False)
    pdf.ahead(page("<p>x</p>"), A)
    assert since.counts() == (0, 0, 0)


def test_without_a_drawing_process_none_is_started() -> None:
    pdf.stop()
    pdf.ahead(page("<p>x</p>"), A)
    pdf.forget(A)
    assert pdf.counts() == (0, 0, 0)
    assert pdf._worker is None


def test_one_that_cannot_be_made_leaves_nothing_and_is_refused_as_ever(since: Since) -> None:
    html = page('<img src="file:///etc/hostname">')
    pdf.ahead(html, A)
    assert since.settled() == (1, 0, 0)
    with pytest.raises(pdf.NotMade):
        pdf.render(html)


def test_one_that_breaks_in_the_hand_is_drawn_anew(since: Since) -> None:
    html = drawing.sample()
    fresh = pdf.render(html)
    since.settled()
    pdf.ahead(html, A)
    pdf.counts()
    (child,) = children()
    os.kill(child, signal.SIGSTOP)
    with ThreadPoolExecutor(1) as pool:
        wanted = pool.submit(pdf.render, html)
        until(lambda: not since.counts()[2])
        os.kill(child, signal.SIGKILL)
        assert wanted.result() == fresh
    assert since.counts()[0] == 3


def test_one_that_hangs_leaves_time_for_drawing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    html = drawing.sample()
    fresh = pdf.render(html)
    settled()
    pdf.ahead(html, A)
    pdf.counts()
    (child,) = children()
    os.kill(child, signal.SIGSTOP)
    monkeypatch.setattr(pdf, "SECONDS", 8.0)
    assert pdf.render(html) == fresh
    until(lambda: child not in children())


def test_who_leaves_takes_it_along_and_nobody_else_is_touched(since: Since) -> None:
    mine, theirs = page("<p>mine</p>"), page("<p>theirs</p>")
    pdf.ahead(mine, A)
    since.settled()
    pdf.ahead(theirs, B)
    since.settled()
    pdf.forget(A)
    assert since.counts()[2] == 1
    pdf.render(theirs)
    assert since.counts()[0] == 2
    pdf.render(mine)
    assert since.counts()[0] == 3


def test_who_leaves_while_it_is_drawn_ends_the_drawing(since: Since) -> None:
    pdf.ahead(SLOW, A)
    assert since.counts()[1]
    pdf.forget(A)
    assert since.counts() == (1, 0, 0)
    assert children() == []


def test_after_a_minute_it_goes_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing wakes the process: its descriptors are looked at from outside."""
    assert pdf_waiting.SECONDS == 60
    pdf.stop()
    soon = "from remedies import pdf_waiting, pdf_worker; import sys; pdf_waiting.SECONDS = 3; "
    monkeypatch.setattr(pdf, "PROGRAM", ("-c", soon + "pdf_worker.main(int(sys.argv[1]))"))
    pdf.warm()
    before = descriptors(worker())
    pdf.ahead(page("<p>x</p>"), A)
    until(lambda: descriptors(worker()) != before)
    until(lambda: descriptors(worker()) == before)
    assert pdf.counts() == (1, 0, 0)


def test_its_time_is_counted_from_its_beginning_and_it_ends_with_its_child() -> None:
    here, there = pdf.socket.socketpair()
    held = pdf_waiting.Children(here)
    pid = held.fork()
    if pid == 0:
        time.sleep(60)
        os._exit(0)
    held.keep(b"name", b"owner", pid, there, now=100.0)
    assert held.expire(159.0) == 1.0
    assert held.expire(160.0) is None
    assert held.running == {}
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert there.fileno() == -1
    here.close()


@contextmanager
def stopped(child: int) -> Iterator[None]:
    """A child that would not end by itself, and has to be gone afterwards."""
    stat = Path(f"/proc/{child}/stat")
    until(lambda: int(stat.read_text().split()[13]) > 1)  # it draws: what it does first of all is done
    os.kill(child, signal.SIGSTOP)
    yield
    try:
        until(lambda: not stat.exists() or "Z" in stat.read_text().split()[2], 20)
    finally:
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)


def test_it_ends_with_the_drawing_process_however_that_ends() -> None:
    pdf.ahead(SLOW, A)
    pdf.counts()
    (child,) = children()
    with stopped(child):
        os.kill(worker(), signal.SIGKILL)


def test_it_ends_when_the_server_stops() -> None:
    pdf.warm()
    pdf.ahead(SLOW, A)
    pdf.counts()
    (child,) = children()
    with stopped(child):
        pdf.stop()


def test_a_child_holds_nothing_of_another_persons_paper(since: Since) -> None:
    pdf.ahead(page("<p>x</p>"), A)
    since.settled()
    pdf.ahead(SLOW, B)
    assert since.counts() == (2, 1, 2)
    (child,) = children()
    until(lambda: descriptors(child).count("socket") == 1)
    assert not [kind for kind in descriptors(child) if kind.startswith("anon_inode")]


def test_nothing_piles_up() -> None:
    pdf.render(page("<p>x</p>"))
    settled()
    before, here = descriptors(worker()), descriptors(os.getpid())
    for number in range(12):
        html = page(f"<p>{number}</p>")
        pdf.ahead(html, OWNERS[number])
        settled()
        if number % 3 == 0:
            pdf.render(html)
        elif number % 3 == 1:
            pdf.forget(OWNERS[number])
    for number in range(12):
        pdf.forget(OWNERS[number])
    assert pdf.counts().waiting == 0
    until(lambda: len(descriptors(worker())) <= len(before))
    assert descriptors(os.getpid()) == here


def test_many_threads_each_get_their_own() -> None:
    sheets = [page(f"<p>{'word ' * number}</p>") for number in range(1, 5)]
    fresh = [pdf.render(html) for html in sheets]

    def both(number: int) -> list[bytes]:
        made = []
        for _ in range(2):
            pdf.ahead(sheets[number], OWNERS[number])
            made.append(pdf.render(sheets[number]))
        return made

    with ThreadPoolExecutor(4) as pool:
        for number, made in enumerate(pool.map(both, range(4))):
            assert made == [fresh[number]] * 2


def test_what_one_process_of_a_server_begins_another_hands_out_and_ends() -> None:
    code = (
        "import os, time\n"
        "from remedies import pdf\n"
        "pdf.share()\n"
        "def page(x): return f'<html lang=\"vi\"><title>x</title><p>{x}'\n"
        "def elsewhere(do):\n"
        "    pid = os.fork()\n"
        "    if pid == 0:\n"
        "        do()\n"
        "        while pdf.counts().drawing: time.sleep(0.02)\n"
        "        os._exit(0)\n"
        "    os.waitpid(pid, 0)\n"
        "elsewhere(lambda: pdf.ahead(page('one'), b'a'))\n"
        "print(*pdf.counts())\n"
        "pdf.render(page('one'))\n"
        "print(*pdf.counts())\n"
        "elsewhere(lambda: pdf.ahead(page('two'), b'a'))\n"
        "print(*pdf.counts())\n"
        "elsewhere(lambda: pdf.forget(b'a'))\n"
        "print(*pdf.counts())\n"
        "pdf._worker[1].kill(); pdf._worker[1].wait()\n"
        "elsewhere(lambda: pdf.render(page('three')))\n"
        "print(pdf.render(page('three'))[:4])\n"
    )
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert made.stdout.splitlines() == ["1 0 1", "1 0 0", "2 0 1", "2 0 0", "b'%PDF'"], made.stderr


@pytest.mark.parametrize(
    ("uid", "of"), [(os.geteuid(), pdf.ANY), (os.geteuid() + 1, os.getpid())], ids=["ours", "theirs"]
)
def test_the_server_shares_one_unless_its_processes_are_another_users(uid: int, of: int) -> None:
    assert gunicorn.preload_app
    assert pdf._worker is not None
    pdf._worker = (os.getpid(), *pdf._worker[1:])
    gunicorn.when_ready(SimpleNamespace(cfg=SimpleNamespace(uid=uid)))
    assert pdf._worker is not None
    assert pdf._worker[0] == of
