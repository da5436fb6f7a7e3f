"""docs/adding-a-paper.md, followed word for word on a copy of the project: four files, and nothing else is touched."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from pypdf import PdfReader

from tests.remedies.docx_for_tests import read

PAGE = (settings.ROOT / "docs" / "adding-a-paper.md").read_text(encoding="utf-8")
DECLARED, VI, EN, FIELDS, COMMANDS = re.findall(r"^```(?:python|html|yaml|text)\n(.*?)^```", PAGE, re.M | re.S)
LOOK = """
import os, json, django
django.setup()
from django.test import Client
from remedies.catalogue import PAPERS, identity
from remedies.catalogue.lines import paragraphs
from remedies import bilingual
from remedies.catalogue.drawing import body
from legal_rules.engine import assess
from legal_rules.facts import read
from remedies.catalogue.paper import Situation
from datetime import datetime
at = datetime.fromisoformat("2026-11-22T09:00+07:00")
facts = read({"respondent": "self"}, at)
made = Situation(assess(facts, at), facts, {}, at)
paper, client = PAPERS["X01"], Client()
print(json.dumps({
    "pages": {name: client.get(f"/viec/giay/{name}").status_code for name in ("901/", "901/chep-tay/", "902/")},
    "seen": "ĐƠN XIN BẢN SAO" in client.get("/viec/giay/901/").content.decode(),
    "blocks": [len(bilingual.blocks(body(paper, made, lang, top=1))) for lang in ("vi", "en")],
    "fields": [row.key for row in paper.fields.rows],
    "numbers": len({p.number for p in PAPERS.values()}) == len(PAPERS),
}))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with one folder more."""
    copy = tmp_path_factory.mktemp("project") / "src"
    left_out = shutil.ignore_patterns(".git", ".venv", "var", "tests", "benchmarks", "docs", "*.pyc", ".*_cache")
    shutil.copytree(settings.ROOT, copy, ignore=left_out)
    (copy / "tests").mkdir()
    for name in ("__init__.py", "settings.py"):
        shutil.copy(settings.ROOT / "tests" / name, copy / "tests")
    folder = copy / "remedies" / "catalogue" / "x01"
    folder.mkdir()
    for name, text in (("__init__.py", DECLARED), ("vi.html", VI), ("en.html", EN), ("fields.yaml", FIELDS)):
        (folder / name).write_text(text, encoding="utf-8")
    return copy


def run(project: Path, *arguments: str) -> str:
    env = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    env |= {"TEST_SERVER": "1", "SECRET_KEY": "only-for-tests-" * 5, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    env |= {"ALLOWED_HOSTS": "testserver", "DATABASE_URL": f"sqlite:///{project}/x.sqlite3"}
    made = subprocess.run(
        [sys.executable, *arguments], cwd=project, env=env, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
    return made.stdout


def test_the_page_fits_a_page() -> None:
    assert len(PAGE.splitlines()) <= 125


def test_the_commands_of_the_page_make_its_files(project: Path) -> None:
    for command in COMMANDS.splitlines():
        assert command.startswith("./dev manage ")
        run(project, "manage.py", *command.removeprefix("./dev manage ").split())
    edited = read((project / "x01.docx").read_bytes()).text
    printed = " ".join(page.extract_text() for page in PdfReader(project / "x01.pdf").pages)
    for text in (edited, printed.replace("\n", " ")):
        assert "ĐƠN XIN BẢN SAO" in text
        assert "1. Cấp cho tôi bản sao các giấy tờ đã lập." in text
    assert "[x] giấy tờ đã ký; [ ] giấy tờ khác: ......" in edited


def test_its_page_its_fields_and_its_number_are_there_by_themselves(project: Path) -> None:
    said = json.loads(run(project, "-c", LOOK))
    assert said["pages"] == {"901/": 200, "901/chep-tay/": 200, "902/": 404}
    assert said["seen"]
    assert said["numbers"]
    assert said["blocks"][0] == said["blocks"][1] > 10
    assert said["fields"] == ["filer_full_name", "detention_place", "still_held", "addressee_names", "doc_date"]
