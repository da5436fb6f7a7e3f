"""Everything in one file: what is in it, who is in it, and that any change to it is found."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from legal_rules.engine import assess
from legal_rules.facts import load_yaml, read
from legal_rules.instants import iso
from remedies import bundle, pdf
from remedies.bundle_check import LARGEST, NotABundle, check
from remedies.catalogue import PAPERS, identity
from tests.remedies.cases import NOW
from tests.remedies.docx_for_tests import read as read_docx
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import DETAINED, TOUR, plain, situation

FEW = {"respondent": "self", "still_held": False}
NAMES = {"filer_full_name": "Đặng Thị Bí Danh", "filer_address": "12 ngõ Bí Danh"}


@cache
def made(names: bool = False) -> bytes:
    """The bundle of the family in the tour, once in a run."""
    return bundle.bundle(situation(TOUR, NAMES), "vi", names=names)


def unpacked(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(files: dict[str, bytes]) -> bytes:
    return bundle.packed(files)


def test_it_holds_what_a_helper_needs_under_names_that_say_nothing() -> None:
    files = unpacked(made())
    proposed = [paper for paper in bundle.proposed(situation(TOUR)) if paper.id in ("D01", "D05", "D13c")]
    assert len(proposed) == 3
    for paper in proposed:
        assert files[f"giay/bieu-mau-{paper.number}.pdf"].startswith(b"%PDF")
        assert files[f"giay/bieu-mau-{paper.number}.docx"].startswith(b"PK")
    assert files["lich.ics"].startswith(b"BEGIN:VCALENDAR")
    for paper in (paper for paper in bundle.proposed(situation(TOUR)) if paper.filed):
        name = f"giay/phieu-{paper.number}.pdf"
        assert plain(paper.title.vi) in plain(PdfReader(BytesIO(files[name])).pages[0].extract_text())
        assert name in files["doc-truoc.html"].decode()
    for kept in ("D13a", "D13b", "D13c", "H02"):
        assert f"giay/phieu-{PAPERS[kept].number}.pdf" not in files
    assert "Điều 118" in files["ly-do.html"].decode().replace("\u00a0", " ")
    assert "<svg" in files["dong-thoi-gian.html"].decode()
    assert "bắt đầu" in files["dong-thoi-gian.html"].decode() or "đưa đi" in files["dong-thoi-gian.html"].decode()
    assert files["chung-cu.html"].decode().count("<tr>") == 1 + len(situation(TOUR).facts.given)
    for name, data in files.items():
        assert re.fullmatch(r"(giay/)?[a-z0-9.-]+", name)
        if name.endswith(".html"):
            assert "<title>Biểu mẫu</title>" in data.decode()
            assert not re.search(r"<script|https?://(?!www\.w3\.org)|src=", data.decode())


def test_the_facts_in_it_give_the_same_answer_again() -> None:
    files = unpacked(made())
    again = assess(read(load_yaml(files["du-lieu.yaml"].decode()), NOW), NOW)
    answer = json.loads(files["ket-qua.json"])
    assert {key: answer[key] for key in again.as_json()} == json.loads(json.dumps(again.as_json()))
    assert [reason["fact"] for reason in answer["reasons"]][: len(TOUR)] == list(situation(TOUR).facts.given)
    assert [step["id"] for step in answer["plan"]]


@given(st.dictionaries(st.sampled_from(sorted(identity.FIELDS)), st.text(min_size=1, max_size=30), max_size=4))
@settings(max_examples=30)
def test_any_names_come_back_from_the_facts_as_they_went_in(names: dict[str, str]) -> None:
    clean, _ = identity.read(names)
    facts = read(DETAINED | {"age": "unknown"}, NOW)
    given_again, names_again = identity.split(load_yaml(bundle.facts_file(facts, clean).decode()))
    assert read(given_again, NOW).given == facts.given
    assert read(given_again, NOW).stated == facts.stated
    assert identity.read(names_again)[0] == clean


def test_names_are_in_it_only_when_asked_for() -> None:
    for names in (False, True):
        files = unpacked(made(names))
        text = read_docx(files[f"giay/bieu-mau-{PAPERS['D01'].number}.docx"]).text
        assert ("Bí Danh" in text) == names
        assert ("Bí Danh" in files["du-lieu.yaml"].decode()) == names
    assert all("Bí Danh".encode() not in data for data in unpacked(made()).values())


def test_the_list_says_which_law_it_was() -> None:
    manifest = json.loads(unpacked(made())["manifest.json"])
    assert manifest["at"] == iso(NOW)
    assert manifest["law"]["checked_on"] == situation(TOUR).assessment.law_checked_on.isoformat()
    assert re.fullmatch("[0-9a-f]{64}", manifest["law"]["data"])


def test_the_same_case_gives_the_same_bytes() -> None:
    few = [bundle.bundle(situation(FEW, NAMES), "vi", names=True) for _ in range(2)]
    assert few[0] == few[1]
    assert few[0] != bundle.bundle(situation(FEW, NAMES), "en", names=True)


# Checking ------------------------------------------------------------------------------------------------------------


def test_a_whole_bundle_is_whole() -> None:
    manifest, problems = check(made())
    assert problems == []
    assert set(manifest["files"]) | {"manifest.json"} == set(unpacked(made()))


def test_a_flipped_bit_in_any_file_is_found() -> None:
    files = unpacked(made())
    for name in files:
        if name == "manifest.json":
            continue
        changed = bytearray(files[name])
        changed[len(changed) // 2] ^= 1
        _, problems = check(repacked({**files, name: bytes(changed)}))
        assert [problem.en for problem in problems] == [f"{name} was changed."]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda f: {k: v for k, v in f.items() if k != "lich.ics"}, ["lich.ics is missing."]),
        (lambda f: {**f, "them.txt": b"x"}, ["them.txt was added."]),
        (
            lambda f: {("lich-2.ics" if k == "lich.ics" else k): v for k, v in f.items()},
            ["lich.ics is missing.", "lich-2.ics was added."],
        ),
        (lambda f: {**f, "lich.ics": b""}, ["lich.ics was changed."]),
        (lambda f: {**f, "ly-do.html": f["chung-cu.html"]}, ["ly-do.html was changed."]),
    ],
)
def test_what_is_missing_added_renamed_or_swapped_is_named(
    change: Callable[[dict[str, bytes]], dict[str, bytes]], says: list[str]
) -> None:
    _, problems = check(repacked(change(unpacked(made()))))
    assert [problem.en for problem in problems] == says


@given(st.integers(0, 10**6), st.integers(0, 7))
def test_no_flipped_bit_of_the_packed_file_passes(where: int, bit: int) -> None:
    content = bytearray(made())
    content[where % len(content)] ^= 1 << bit
    try:
        _, problems = check(bytes(content))
    except NotABundle:
        return
    files = unpacked(bytes(content)) if not problems else None
    assert problems or files == unpacked(made()), "only what changes no file may pass"


@pytest.mark.parametrize("around", [lambda c: c + b"x", lambda c: b"x" + c, lambda c: c[:-2] + b"\x01\x00x"])
def test_what_lies_around_the_files_is_found(around: Callable[[bytes], bytes]) -> None:
    try:
        _, problems = check(around(made()))
    except NotABundle:
        return
    assert [problem.en for problem in problems] == ["There is something in it besides the files."]


def with_entry(name: str, data: bytes, **about: Any) -> bytes:
    out = BytesIO(made())
    with ZipFile(out, "a", ZIP_DEFLATED) as archive:
        entry = ZipInfo(name)
        entry.compress_type = ZIP_DEFLATED
        for key, value in about.items():
            setattr(entry, key, value)
        archive.writestr(entry, data)
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        lambda: b"",
        lambda: b"PK\x05\x06" + b"\x00" * 18,
        lambda: b"not a zip at all" * 100,
        lambda: made()[: len(made()) // 2],
        lambda: with_entry(".." + "/etc/passwd", b"x"),
        lambda: with_entry("/etc/passwd", b"x"),
        lambda: with_entry("giay/" + "../" * 2 + "x", b"x"),
        lambda: with_entry("giay\\x", b"x"),
        lambda: with_entry("C:x", b"x"),
        lambda: with_entry("x" * 500, b"x"),
        lambda: with_entry("lich.ics", b"twice"),
        lambda: with_entry("lich.ics\u202e", b"x"),
        lambda: with_entry("giay/", b""),
        lambda: with_entry("bom", b"\x00" * (20 * 1024 * 1024)),
        lambda: repacked({f"f{n}": b"x" for n in range(300)}),
        lambda: repacked({"manifest.json": b"[]"}),
        lambda: repacked({"manifest.json": b"[" * 100_000}),
        lambda: repacked({"manifest.json": b'{"format": 2, "files": {}}'}),
        lambda: repacked({"manifest.json": b'{"format": 1, "files": {"a": 1}}'}),
        lambda: repacked({"manifest.json": b'{"format": 1}'}),
    ],
)
def test_what_is_no_bundle_or_made_to_harm_is_refused(content: Callable[[], bytes]) -> None:
    harmful = content()
    with pytest.raises(NotABundle):
        check(harmful)


def test_an_entry_that_lies_about_its_size_is_not_unpacked() -> None:
    content = repacked({"bom": b"\x00" * (LARGEST + 1)})
    lying = content.replace((LARGEST + 1).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    assert lying != content
    with pytest.raises(NotABundle):
        check(lying)


# Commands and pages --------------------------------------------------------------------------------------------------


def test_the_commands_make_and_check_it(tmp_path: Path) -> None:
    file, said = tmp_path / "a.zip", StringIO()
    (tmp_path / "facts.yaml").write_text("respondent: self\nidentity.filer_full_name: Bí Danh\n", encoding="utf-8")
    call_command("bundle", facts=str(tmp_path / "facts.yaml"), out=str(file), at="2026-11-22T09:00")
    assert "Bí Danh".encode() not in unpacked(file.read_bytes())["du-lieu.yaml"]
    call_command("verify", str(file), stdout=said)
    assert "không tệp nào bị đổi" in said.getvalue()
    call_command("bundle", facts=str(tmp_path / "facts.yaml"), out=str(file), at="2026-11-22T09:00", names=True)
    assert "Bí Danh".encode() in unpacked(file.read_bytes())["du-lieu.yaml"]


@pytest.mark.parametrize(
    ("content", "status"),
    [(lambda: repacked({**unpacked(made()), "x": b""}), 1), (lambda: b"x", 2), (None, 2)],
    ids=["added", "no zip", "no file"],
)
def test_the_check_ends_with_a_status(tmp_path: Path, content: Callable[[], bytes] | None, status: int) -> None:
    if content is not None:
        (tmp_path / "a.zip").write_bytes(content())
    with pytest.raises(CommandError) as refused:
        call_command("verify", str(tmp_path / "a.zip"), lang="en")
    assert refused.value.returncode == status


@pytest.mark.django_db
@pytest.mark.usefixtures("fixed_now")
class TestThePage:
    """Offers the file with its warning; the file comes by POST only."""

    where = "/viec/giay/tron-bo/"

    def test_it_warns_and_asks_before_it_gives(self) -> None:
        client = client_with(**FEW)
        assert f'href="{self.where}"' in client.get("/viec/giay/").content.decode()
        page = client.get(self.where)
        assert page.headers["Content-Type"].startswith("text/html")
        assert "Tệp nằm lại trong máy" in page.content.decode()
        assert "Không có tên ai trong tệp" in page.content.decode()
        response = client.post(self.where)
        assert response.headers["Content-Disposition"] == 'attachment; filename="bieu-mau.zip"'
        assert response.headers["Cache-Control"] == "no-store"
        assert check(response.content)[1] == []

    def test_names_need_a_tick_that_nobody_set_beforehand(self) -> None:
        client = client_with(**FEW, **{"identity.filer_full_name": "Bí Danh"})
        page = client.get(self.where).content.decode()
        box = re.search(r'<input type="checkbox" name="names"[^>]*>', page)
        assert box is not None
        assert "checked" not in box[0]
        plain = unpacked(client.post(self.where).content)["du-lieu.yaml"]
        named = unpacked(client.post(self.where, {"names": "1"}).content)["du-lieu.yaml"]
        assert "Bí Danh".encode() not in plain
        assert "Bí Danh".encode() in named

    def test_without_answers_there_is_nothing_to_pack(self) -> None:
        assert Client().get(self.where).status_code == 302
        assert Client().post(self.where).status_code == 302

    def test_a_shared_device_is_told_not_to(self) -> None:
        assert "Máy nhiều người dùng" in client_with(device="shared", **FEW).get(self.where).content.decode()

    def test_what_cannot_be_made_is_refused_kindly(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(pdf, "LARGEST", 10)
        response = client_with(**TOUR).post(self.where)
        assert response.status_code == 503
        assert "Chưa làm được tệp in" in response.content.decode()
