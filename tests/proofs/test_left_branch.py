"""An answer of a branch that was left is nowhere: on no page, in no paper, bundle, file of dates or row of a table."""

from __future__ import annotations

import json
import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.db import connection
from django.test import Client
from pypdf import PdfReader

from intake.models import Draft
from intake.questions import QUESTIONS
from tests.conftest import is_long
from tests.proofs.spellings import spellings
from tests.proofs.test_dump import LEADING
from tests.remedies.drafts_for_tests import client_with

pytestmark = pytest.mark.django_db
MARK = "Đoàn Mật Ẩn"
FILES = (".pdf", ".docx", ".ics", ".zip", ".png")
ON = {**dict(LEADING), "respondent": "family", "still_held": True, "family_visits": False}


def choose(client: Client, id: str, value: str) -> None:
    slug = QUESTIONS[id].slug
    page = client.get(f"/m/{slug}/?ve=xem-lai").content.decode()
    revision = re.search(r'name="_rev" value="(\d+)"', page)[1]
    sent = {f"{slug}-a": value, "_go": "1", "_rev": revision}
    assert client.post(f"/m/{slug}/?ve=xem-lai", sent).status_code == 302


@pytest.fixture
def mai(fixed_now) -> Client:
    """She wrote the reason, saw it on a page, then changed the answer that it hung on."""
    client = client_with(**ON, family_visit_refused_reason=MARK)
    assert MARK in client.get("/xem-lai/").content.decode()
    choose(client, "family_visits", "unknown")
    return client


def pages(client: Client, most: int) -> dict[str, bytes]:
    """Every page that links lead to."""
    seen: dict[str, bytes] = {}
    ahead = ["/xem-lai/", "/viec/", "/viec/giay/", "/viec/giay/cau-hoi/", "/gui/", "/giu-lai/", "/xoa/", "/"]
    while ahead and len(seen) < most:
        address = ahead.pop(0)
        if address in seen or address.endswith(FILES):
            continue
        response = client.get(address)
        seen[address] = b"".join(response) if response.streaming else response.content
        ahead += re.findall(r'href="(/(?:viec|m|gui)/[^"#?]*)', seen[address].decode(errors="replace"))
    return seen


def holds(content: bytes) -> bool:
    return any(value in content for value in spellings(MARK).values())


def test_it_is_on_no_page(mai) -> None:
    found = pages(mai, 400 if is_long() else 90)
    assert len(found) > 60
    assert [address for address, content in found.items() if holds(content)] == []
    slug = QUESTIONS["family_visit_refused_reason"].slug
    assert mai.get(f"/m/{slug}/?ve=xem-lai").status_code == 302


def test_it_is_in_no_file(mai) -> None:
    for address in ("/viec/giay/1.pdf", "/viec/viec-can-lam.pdf", "/viec/lich.ics"):
        content = mai.get(address).content
        text = "".join(p.extract_text() for p in PdfReader(BytesIO(content)).pages) if b"%PDF" in content[:9] else ""
        assert not holds(content + text.encode())


@pytest.mark.long
def test_it_is_in_no_bundle(mai) -> None:
    with ZipFile(BytesIO(mai.post("/viec/giay/tron-bo/", {"names": "1"}).content)) as bundle:
        assert len(bundle.namelist()) > 5
        for name in bundle.namelist():
            content = bundle.read(name)
            assert not holds(content), name
            if name.endswith(".pdf"):
                assert not holds("".join(p.extract_text() for p in PdfReader(BytesIO(content)).pages).encode()), name


def test_it_is_in_no_row_in_the_clear_and_no_window_is_told_it(mai) -> None:
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f'SELECT * FROM "{table}"')
            for row in cursor:
                assert not holds(json.dumps([str(bytes(c) if isinstance(c, memoryview) else c) for c in row]).encode())
                assert not any(isinstance(c, bytes | memoryview) and holds(bytes(c)) for c in row)
    assert Draft.objects.count() == 1
    assert not holds(mai.get(f"/m/{QUESTIONS['respondent'].slug}/?tu=1-99-x").content)


def test_it_is_there_again_when_the_branch_is_taken_again(mai) -> None:
    """Nothing was lost: it is sealed in the draft."""
    slug = QUESTIONS["family_visits"].slug
    assert "not_yet" in set(re.findall(r'value="(\w+)"', mai.get(f"/m/{slug}/").content.decode()))
    choose(mai, "family_visits", "not_yet")
    assert MARK in mai.get("/xem-lai/").content.decode()
