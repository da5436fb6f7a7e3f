"""HTML to PDF in a child process: what it refuses, its limits, what the file says about itself, and its speed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import unicodedata
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from remedies import pdf, pdf_fonts, pdf_worker
from remedies.catalogue import drawing

ROOT = Path(__file__).resolve().parents[2]
TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"]
SMALL = {unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES} - set("aeiouy") | {
    "đ"
}
LETTERS = sorted(SMALL | {letter.upper() for letter in SMALL})
VIETNAMESE = "Độc lập - Tự do - Hạnh phúc. Nguyễn Thị Hường, Đắk Lắk, khởi tố, ẾỖẬ ưởng ằẵặ"


def page(body: str, style: str = "") -> str:
    css = f"<style>p {{ font-family: 'Liberation Serif' }} {style}</style>"
    return f'<!doctype html><html lang="vi"><title>Biểu mẫu</title>{css}<body>{body}</body></html>'


def test_text_out_is_text_in() -> None:
    reader = PdfReader(BytesIO(pdf.render(page(f"<p>{VIETNAMESE}</p>"))))
    assert VIETNAMESE in reader.pages[0].extract_text().replace("\n", " ")


@pytest.mark.parametrize("style", ["normal", "bold", "italic", "italic bold"])
def test_every_vietnamese_letter_comes_out_as_it_went_in(style: str) -> None:
    assert len(LETTERS) == 134
    wanted = [*LETTERS, "a\u0301b", "ư\u0323x", "₫", "²", "–", "“", "”"]
    css = f"p {{ font: {style} 12pt 'Paper Serif' }}"
    out = PdfReader(BytesIO(pdf.render(page(f"<p>{' '.join(wanted)}</p>", css)))).pages[0]
    assert [unicodedata.normalize("NFC", word) for word in out.extract_text().split()] == [
        unicodedata.normalize("NFC", word) for word in wanted
    ]
    assert len(out["/Resources"]["/Font"]) == 1, "one typeface has them all"


def test_an_older_version_of_the_typeface_does_not_shadow_the_right_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Version 1 has the same name and few Vietnamese letters: here, one made of version 2 by leaving them out."""
    right = pdf_fonts.faces()
    assert len(right) == 4
    for face in right:
        old = TTFont(face)
        cut = Subsetter()
        cut.populate(unicodes=range(0x20, 0x7F))
        cut.subset(old)
        old["head"].fontRevision = 1.07
        old.save(tmp_path / face.name)
    settings = tmp_path / "fonts.conf"
    settings.write_text(f"<fontconfig><dir>{tmp_path}</dir><dir>{right[0].parent}</dir></fontconfig>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(settings))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert pdf_fonts.faces() == right
    pdf.stop()
    out = PdfReader(BytesIO(pdf.render(drawing.sample()))).pages[0]
    pdf.stop()
    assert "Kính gửi" in out.extract_text()
    names = {font.get_object()["/BaseFont"].split("+")[1] for font in out["/Resources"]["/Font"].values()}
    assert names == {"Paper-Serif", "Paper-Serif-Bold", "Paper-Serif-Italic"}


def test_where_a_face_is_missing_nothing_is_pinned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fonts.conf").write_text(f"<fontconfig><dir>{tmp_path}</dir></fontconfig>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))
    assert pdf_fonts.faces() == ()


def test_the_file_is_tagged_and_says_nothing_but_a_neutral_title() -> None:
    content = pdf.render(page("<h1>A</h1><p>B</p>"))
    reader = PdfReader(BytesIO(content))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "vi"
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()
    assert reader.metadata is not None
    assert reader.metadata.title == "Biểu mẫu"
    assert not reader.metadata.author
    assert not reader.metadata.creation_date


@pytest.mark.parametrize(
    "body",
    [
        '<img src="file:///etc/hostname">',
        '<img src="http://example.org/a.png">',
        "<img src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\">",
        '<link rel="stylesheet" href="http://example.org/a.css">',
        '<link rel="stylesheet" href="file:///etc/passwd">',
        '<link rel="attachment" href="file:///etc/passwd">',
        '<a rel="attachment" href="file:///etc/passwd">x</a>',
        "<style>@import 'http://example.org/a.css';</style>",
        "<style>@font-face { font-family: a; src: url(file:///etc/passwd) } p { font-family: a }</style><p>x</p>",
        "<style>p { background: url(file:///etc/passwd) }</style><p>x</p>",
        '<object data="file:///etc/passwd"></object>',
        '<svg width="9" height="9"><image href="file:///etc/passwd" width="9" height="9"/></svg>',
        '<base href="file:///etc/"><img src="passwd">',
    ],
)
def test_nothing_is_fetched(body: str) -> None:
    with pytest.raises(pdf.NotMade):
        pdf.render(page(body))


def test_the_fetcher_refuses_even_without_the_network() -> None:
    fetcher = pdf_worker.NothingIsFetched()
    for address in ("http://example.org/", "file:///etc/passwd", "data:,x"):
        with pytest.raises(BaseException, match="papers fetch nothing"):
            fetcher.fetch(address)
        with pytest.raises(BaseException, match="papers fetch nothing"):
            fetcher.open(address)


def test_what_takes_too_long_is_refused_in_time_and_the_next_paper_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "SECONDS", 1.5)
    begun = time.monotonic()
    with pytest.raises(pdf.NotMade):
        pdf.render(page("<p>" + "<br>" * 50_000))
    assert time.monotonic() - begun < 20
    monkeypatch.setattr(pdf, "SECONDS", 90.0)
    monkeypatch.setattr(pdf, "SECONDS", 90.0)
    assert pdf.render(page("<p>x</p>")).startswith(b"%PDF")


def test_the_limits_of_a_child_hold(tmp_path: Path) -> None:
    code = (
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "from remedies import pdf_worker as w; w.SECONDS = 3; w._limit()\n"
        "try: bytearray(w.MEGABYTES * 1024 * 1024)\n"
        "except MemoryError: print('memory', flush=True)\n"
        f"try: open({str(tmp_path / 'a')!r}, 'w').write('x'); print('written')\n"
        "except OSError: print('file', flush=True)\n"
        "while True: pass"
    )
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert made.stdout.split()[0] == "memory"
    assert (tmp_path / "a").read_bytes() == b""
    assert made.returncode < 0, "an endless child is ended"


def test_too_long_a_text_never_reaches_the_worker() -> None:
    with pytest.raises(pdf.NotMade, match="too long"):
        pdf.render(page("x" * (pdf.LARGEST + 1)))


def test_a_worker_that_died_is_started_again() -> None:
    pdf.render(page("<p>x</p>"))
    assert pdf._worker is not None
    pdf._worker[1].kill()
    pdf._worker[1].wait()
    assert pdf.render(page("<p>x</p>")).startswith(b"%PDF")


def test_the_worker_ends_with_its_owner() -> None:
    code = (
        "from remedies import pdf; pdf.render('<html lang=\"vi\"><title>x</title><p>x'); "
        "print(pdf._worker[1].pid, flush=True); import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    )
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    worker = int(made.stdout)
    for _ in range(100):
        if not Path(f"/proc/{worker}").exists() or "Z" in Path(f"/proc/{worker}/stat").read_text().split()[2]:
            return
        time.sleep(0.1)
    raise AssertionError("the worker outlives its owner")


def test_the_worker_sees_no_secret_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf.stop()
    monkeypatch.setenv("SECRET_KEY", "marker-of-a-secret")
    pdf.render(page("<p>x</p>"))
    assert pdf._worker is not None
    environment = Path(f"/proc/{pdf._worker[1].pid}/environ").read_bytes()
    assert b"marker-of-a-secret" not in environment
    pdf.stop()


def test_no_file_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf.stop()
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    pdf.render(page(f"<h1>{VIETNAMESE}</h1><p><b>{VIETNAMESE}</b> <i>{VIETNAMESE}</i></p>"))
    assert os.listdir(tmp_path) == []
    pdf.stop()


def test_the_sample_of_a_new_process_is_a_paper_without_a_person() -> None:
    html = drawing.sample()
    assert "ĐƠN KHIẾU NẠI" in html
    assert html.count('class="blank"') > 15
    assert pdf.render(html).startswith(b"%PDF")


def test_the_web_process_does_not_load_the_drawing_library() -> None:
    code = "import sys; from remedies import pdf; print('weasyprint' in sys.modules)"
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "False"


def test_a_style_that_was_read_before_gives_the_same_bytes_and_serves_no_other(monkeypatch) -> None:
    monkeypatch.setattr(pdf_worker, "READ", {})
    page = '<!doctype html><html lang="vi"><title>x</title><style>{}</style><p>Việc</p></html>'
    wide, narrow = (page.format(f"@page {{ size: {size} }} p {{ color: #123 }}") for size in ("A4", "A5"))
    fresh = [pdf_worker.to_pdf(html) for html in (wide, narrow)]
    pdf_worker._read_style(wide)
    assert pdf_worker._without_style(wide)[1]
    assert not pdf_worker._without_style(narrow)[1]
    assert [pdf_worker.to_pdf(html) for html in (wide, narrow)] == fresh
    assert fresh[0] != fresh[1]
