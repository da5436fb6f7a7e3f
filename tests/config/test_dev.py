"""The script `dev`: plain POSIX, every verb explained, a test server that is only that."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
DEV = (ROOT / "dev").read_text(encoding="utf-8")


@pytest.mark.parametrize("script", ["dev", ".ci/run"])
@pytest.mark.parametrize("shell", ["sh", "dash", "bash"])
def test_it_is_a_script_of_any_shell(script: str, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell} here")
    subprocess.run([shell, "-n", script], cwd=ROOT, check=True)
    assert (ROOT / script).read_text().startswith("#!/bin/sh\n")
    assert os.access(ROOT / script, os.X_OK)


def test_it_uses_nothing_that_only_some_shells_have() -> None:
    assert not re.search(r"\[\[|\blocal\b|\bfunction\b|<<<|\$\{!|&>|\bpipefail\b|\bsource\b", DEV)


def test_it_needs_no_tool_that_a_blank_machine_lacks() -> None:
    assert not re.search(r"^\s*(git|make|curl|wget|uv|pip|sudo|jq)\b", DEV, re.MULTILINE)


def test_every_verb_is_explained() -> None:
    shown = subprocess.run(["./dev"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    verbs = set(re.findall(r"^    ([a-z]+)\)", DEV[DEV.index("case $verb in") :], re.MULTILINE))
    assert verbs == set(re.findall(r"\./dev ([a-z]+)", shown))
    assert subprocess.run(["./dev", "nonsense"], cwd=ROOT, capture_output=True).returncode != 0


def test_nothing_to_do_takes_no_time() -> None:
    if not (ROOT / ".venv" / "stamp-run").exists():
        pytest.skip("was not set up by ./dev")
    subprocess.run(["./dev", "setup"], cwd=ROOT, check=True)
    started = time.monotonic()
    subprocess.run(["./dev", "setup"], cwd=ROOT, check=True)
    assert time.monotonic() - started < 1


@pytest.fixture
def server(tmp_path: Path):
    """`./dev run` on a copy of the project, with the same installed packages, stopped afterwards."""
    copy = tmp_path / "src"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", ".venv", "var", "tests", "*.pyc", ".*_cache"))
    (copy / ".venv").symlink_to(ROOT / ".venv")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    process = subprocess.Popen(
        ["./dev", "run", f"127.0.0.1:{port}"],
        cwd=copy,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield copy, process, f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=30)


def fetch(address: str) -> tuple[dict[str, str], str]:
    with urllib.request.urlopen(address, timeout=30) as response:
        return dict(response.headers), response.read().decode()


def test_run_serves_a_page_that_says_it_is_not_private(server) -> None:
    copy, process, address = server
    deadline = time.monotonic() + 180
    while True:
        try:
            headers, page = fetch(f"{address}/")
            break
        except urllib.error.HTTPError:
            raise
        except OSError:
            assert process.poll() is None, process.stdout.read()
            assert time.monotonic() < deadline, "the server did not start"
            time.sleep(0.3)
    assert "không riêng tư" in page
    assert "__Host-" not in headers.get("Set-Cookie", "")
    script = re.search(r'<script src="(/static/page\.[0-9a-f]+\.js)" defer>', page)
    assert script is not None, "the script has its hash in its name"
    headers, source = fetch(address + script[1])
    assert "location.replace" in source
    assert headers["Cache-Control"] == "no-store"
    too_much = urllib.request.Request(address, b"a=" + b"x" * 1_000_000, {"Sec-Fetch-Site": "same-origin"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(too_much, timeout=20)
    assert refused.value.code == 413
    assert "dài quá" in refused.value.read().decode()
    key = copy / "var" / "key"
    assert key.stat().st_mode & 0o777 == 0o600
    process.terminate()
    said = process.stdout.read()
    assert address.replace("127.0.0.1", "localhost") in said
    assert "GET /" not in said
    assert "/ban/moi/#" in said, "an invitation to the desk of the demonstration"
    assert (copy / "var" / "team_key").stat().st_mode & 0o777 == 0o600
