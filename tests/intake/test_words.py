"""Every word key has both languages, every key used exists, and the words keep the house's rules."""

from __future__ import annotations

import re
import string
import unicodedata
from pathlib import Path

import pytest
from django.template import Context, Template
from django.utils import translation

from intake import messages, words
from intake.keeping_words import KEEPING_WORDS
from intake.page_words import PAGE_WORDS
from intake.templatetags.words import whole
from legal_rules.instants import When
from legal_rules.words import Text
from tests.intake.conftest import NOW
from tests.rows import over

ROOT = Path(__file__).resolve().parents[2]
ALL = PAGE_WORDS | KEEPING_WORDS | {f"messages.{k}": v for k, v in vars(messages).items() if isinstance(v, Text)}
BANNED_VI = re.compile(r"không hợp lệ|lỗi|vui lòng|phải không|đúng không|đối tượng|quý khách|VKS|CQĐT|!|muộn mất")
BANNED_EN = re.compile(r"\binvalid\b|\berror\b|!|\bplease\b|\bcolor\b|\borganiz", re.I)


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@over("key", sorted(ALL))
def test_both_languages_say_it_with_the_same_slots(key):
    text = ALL[key]
    assert text.vi.strip()
    assert text.en.strip()
    assert slots(text.vi) == slots(text.en)
    assert unicodedata.normalize("NFC", text.vi) == text.vi
    assert not BANNED_VI.search(text.vi.replace("Chúng tôi", "!")), text.vi
    assert not BANNED_EN.search(text.en), text.en


def test_every_key_of_the_templates_exists():
    used = set()
    for page in (ROOT / "templates" / "intake").glob("*.html"):
        used |= set(re.findall(r"""\{% word ["']([\w.]+)["']""", page.read_text(encoding="utf-8")))
    assert len(used) > 40
    assert used <= set(words.WORDS)


def test_every_key_is_used_somewhere():
    places = [
        *(ROOT / "templates").rglob("*.html"),
        *(ROOT / "intake").rglob("*.py"),
        *(ROOT / "remedies").rglob("*.py"),
    ]
    text = "\n".join(
        p.read_text(encoding="utf-8") for p in places if p.name not in ("page_words.py", "keeping_words.py")
    )
    made = {f"start.{d}" for d in ("own", "shared", "own_hint", "shared_hint")} | {
        f"question.{p}" for p in ("day", "month", "year", "hour")
    }
    assert not [
        key
        for key in (*PAGE_WORDS, *KEEPING_WORDS)
        if f'"{key}"' not in text and f"'{key}'" not in text and key not in made
    ]


def test_a_key_means_one_thing():
    words.register({"go.continue": PAGE_WORDS["go.continue"]})
    with pytest.raises(ValueError, match=r"go\.continue"):
        words.register({"go.continue": Text("Đi", "Go")})
    with pytest.raises(KeyError):
        words.say("no.such.key", "vi")


@pytest.mark.parametrize(("lang", "said"), [("vi", "Phần 1 trong 3: &lt;b&gt;"), ("en", "Part 1 of 3: &lt;i&gt;")])
def test_the_tag_fills_slots_in_the_language_of_the_page_and_escapes(lang, said):
    template = Template('{% word "question.part" n=1 m=3 title=title %}')
    with translation.override(lang):
        assert template.render(Context({"title": Text("<b>", "<i>")})) == said


def test_the_filters():
    with translation.override("en"):
        text = Template(
            "{{ a|said }}|{{ b|said }}|{{ none|said }}|{{ day|said_date }}|{{ when|said_date }}|{{ none|said_date }}"
        )
        context = {"a": Text("x", "<y>"), "b": "z", "none": None, "day": NOW.date(), "when": When.at(NOW)}
        said = text.render(Context(context)).replace("\u00a0", " ")
        assert said == "&lt;y&gt;|z||Sunday 22 November 2026|9:00, Sunday 22 November 2026|"


def test_a_short_address_of_mail_is_never_broken_and_nothing_else_is_touched() -> None:
    assert whole("hrc-wg-ad@un.org, <b>") == '<span class="whole">hrc-wg-ad@un.org</span>, &lt;b&gt;'
    longer = "a-long-name-of-an-office@organisation.example"
    assert whole(longer) == longer
