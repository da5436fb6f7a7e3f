"""`manage.py recheck`: a folder of fact files, the law now against an earlier state of it."""

import json
import shutil
import subprocess
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from config import recheck_files
from config.management.commands import recheck as command
from legal_rules.law_book import DATA, LawBook
from tests.legal_rules.amended import amended, copied

AT = "2026-11-22T09:00"
STORY = "arrest_basis: caught_in_the_act\narrested_at: {day}T07:00\nhanded_over_at: {day}T08:00\nstill_held: true\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two fact files, one a folder deeper: held before and after 1 September 2026."""
    made = tmp_path / "facts"
    (made / "more").mkdir(parents=True)
    (made / "b.yaml").write_text(STORY.format(day="2026-08-20"), encoding="utf-8")
    (made / "more" / "a.yml").write_text(STORY.format(day="2026-09-02"), encoding="utf-8")
    (made / "notes.txt").write_text("no facts", encoding="utf-8")
    return made


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """Data in which custody lasted two days from 1 September 2026."""
    value = {"hours": 48, "extensions": 2}
    return amended(copied(tmp_path), "custody.yaml", "custody_period", date(2026, 9, 1), value)


def run(folder: Path, *args: str) -> str:
    out = StringIO()
    call_command("recheck", "--facts", str(folder), "--at", AT, *args, stdout=out)
    return out.getvalue()


def as_json(folder: Path, *args: str) -> Any:
    return json.loads(run(folder, "--format", "json", *args))


def refused(folder: Path, *args: str) -> str:
    with pytest.raises(CommandError) as error:
        run(folder, *args)
    assert error.value.returncode == 2
    return str(error.value)


def test_the_files_that_change_from_what_to_what_and_why(folder: Path, earlier: Path) -> None:
    found = as_json(folder, "--against", str(earlier))

    assert [difference["id"] for difference in found["law"]] == ["custody_period@2026-09-01"]
    assert found["law"][0]["before"]["value"] == {"hours": 48, "extensions": 2}
    assert found["law"][0]["after"]["citations"][0]["article"] == "118"
    (file,) = found["files"]
    assert file["file"] == "more/a.yml"
    clock = next(change for change in file["changes"] if (change["kind"], change["id"]) == ("clock", "custody"))
    assert clock["from"]["ends"] == "2026-09-04T08:00:00+07:00"
    assert clock["to"]["ends"] == "2026-09-05T08:00:00+07:00"
    assert clock["why"] == ["custody_period@2026-09-01"]
    counted = found["summary"]
    assert (counted["files"], counted["changed"], counted["refused"]) == (2, 1, 0)
    assert counted["answers"] == len(file["changes"]) == sum(counted["by_answer"].values())


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_text_names_the_article_and_both_values(folder: Path, earlier: Path, lang: str) -> None:
    text = run(folder, "--against", str(earlier), "--lang", lang)

    assert "more/a.yml\n" in text
    assert "b.yaml\n" not in text
    assert "ends: 2026-09-04T08:00:00+07:00 → 2026-09-05T08:00:00+07:00" in text
    assert {"vi": "khoản\u00a01 Điều\u00a0118", "en": "Article\u00a0118(1)"}[lang] in text
    assert '{"hours": 48, "extensions": 2}' in text
    assert text.splitlines()[-1].startswith({"vi": "Số tệp: 2. ", "en": "Files: 2. With answers that change: 1 "}[lang])


def test_one_process_or_three_say_the_same(folder: Path, earlier: Path) -> None:
    for n in range(40):
        (folder / f"c{n:02}.yaml").write_text(STORY.format(day=f"2026-09-{n % 20 + 1:02}"), encoding="utf-8")
    alone = run(folder, "--against", str(earlier), "--processes", "1")

    assert alone == run(folder, "--against", str(earlier), "--processes", "3")
    assert alone.index("c01.yaml") < alone.index("c11.yaml") < alone.index("more/a.yml")


def test_since_a_day_compares_with_the_law_never_changed_since(folder: Path) -> None:
    (folder / "c.yaml").write_text(
        STORY.format(day="2026-07-02") + "detention_from: 2026-07-05\nfamily_visits: false\n"
    )
    found = as_json(folder, "--since", "2026-06-30")

    (change,) = [
        c for f in found["files"] for c in f["changes"] if c["id"] == "family_visits" and f["file"] == "c.yaml"
    ]
    assert change["to"]["reason"] == "law_not_read"
    assert change["why"] == ["visits@2026-07-01"]
    assert as_json(folder, "--since", "2026-12-31")["law"] == []


def test_what_cannot_be_read_is_listed_and_the_rest_is_done(folder: Path, earlier: Path) -> None:
    (folder / "wrong.yaml").write_text("arested_at: 2026-01-01\nage: 900\n", encoding="utf-8")
    (folder / "broken.yaml").write_text("a: [", encoding="utf-8")
    (folder / "latin.yaml").write_bytes(b"commune: Th\xe0nh")
    out = StringIO()
    with pytest.raises(CommandError) as error:
        call_command("recheck", "--facts", str(folder), "--against", str(earlier), "--at", AT, "--lang", "en",
                     "--format", "json", stdout=out)  # fmt: skip

    assert error.value.returncode == 2
    told = str(error.value)
    assert told.splitlines()[0] == "Files that could not be read: 3. The others are done."
    assert told.index("broken.yaml") < told.index("latin.yaml") < told.index("wrong.yaml")
    assert "  arested_at: " in told
    assert "  age: " in told
    found = json.loads(out.getvalue())
    assert [file["file"] for file in found["files"]] == ["more/a.yml"]
    assert [file["file"] for file in found["refused"]] == ["broken.yaml", "latin.yaml", "wrong.yaml"]


def test_no_files_no_day_no_law(folder: Path, tmp_path: Path) -> None:
    assert "nowhere" in refused(tmp_path / "nowhere")
    assert "2025-06-30" in refused(folder, "--since", "June")
    data = copied(tmp_path)
    custody = data / "parameters" / "custody.yaml"
    custody.write_text(custody.read_text("utf-8").replace("to: 2017-12-31", "to: 2018-12-31"), encoding="utf-8")
    assert "overlap" in refused(folder, "--against", str(data))
    assert refused(folder, "--against", str(tmp_path / "nowhere"))


# the committed law ----------------------------------------------------------------------------------------------------


def test_without_a_day_the_edited_files_stand_against_the_committed_ones(
    folder: Path, earlier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if shutil.which("git") is None:
        pytest.skip("there is no git here")
    root = tmp_path / "root"
    shutil.copytree(earlier, root / "legal_rules" / "data")
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "a"]):
        subprocess.run(["git", "-C", str(root), *words], check=True)
    monkeypatch.setattr(settings, "ROOT", root)

    assert run(folder) == run(folder, "--against", str(earlier))


def test_without_git_another_way_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(settings, "ROOT", tmp_path)
    assert "--against" in refused(folder)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert "--against" in refused(folder)


# progress -------------------------------------------------------------------------------------------------------------


class _Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_only(folder: Path, earlier: Path) -> None:
    for stream, shown in ((_Terminal(), True), (StringIO(), False)):
        call_command("recheck", "--facts", str(folder), "--against", str(earlier), "--at", AT,
                     "--processes", "1", stdout=StringIO(), stderr=stream)  # fmt: skip
        assert ("2 / 2  100 %" in stream.getvalue()) is shown


def test_files_are_not_held(folder: Path, earlier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With one process the second file is not opened before the report on the first was taken."""
    opened: list[str] = []
    load = recheck_files.fact_files.load
    monkeypatch.setattr(recheck_files.fact_files, "load", lambda path, lang: opened.append(path) or load(path, lang))
    task = recheck_files.Task(folder, earlier, None, command.fact_files.instant(AT, "en"), "en")

    with recheck_files.reports(task, task.recheck(), recheck_files.named(folder), 1) as found:
        next(found)
        assert len(opened) == 1


def test_the_law_of_the_pages_is_the_later_state() -> None:
    assert LawBook().folder == DATA
