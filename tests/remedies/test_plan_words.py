"""Every text of the plan keeps the rules of language: both languages, short, no promise, no blame."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from legal_rules.words import Text
from remedies import ways, weighing
from remedies.asks import ASKS
from remedies.cautions import HEADS as HEADS_OF_CAUTIONS
from remedies.choice_words import CHOICE_WORDS
from remedies.elsewhere import CORRECTIONS
from remedies.point_words import POINT_WORDS
from remedies.present_clock import FOLLOWS, NAMES, TAGS
from remedies.present_findings import HEADS, SURE
from remedies.step_words import STEP_WORDS
from remedies.steps import STEPS, routes
from remedies.timeline_words import KEY, SCALES
from remedies.words import WORDS
from tests.rows import over

LONGEST = 28
BANNED_VI = re.compile(
    r"chắc chắn thắng|100%|phạm pháp|sẽ được thả|sẽ thắng|đối tượng|vui lòng|quý khách|phải không\?|đúng không\?|"
    "và/hoặc|CQĐT|VKS|TTHS|BLTTHS|LHQ|được bắt|được giam|bạn không được gặp|vi phạm|nạn nhân|can phạm|khai báo|"
    r"chúng tôi|không phải là không|tiến hành|trong thời hạn 12|kể từ thời điểm|muộn mất",
    re.IGNORECASE,
)
OLD_SPELLING = re.compile(r"\b(hoà|hoá|xoá|khoá|thuỷ)\b", re.IGNORECASE)
BANNED_EN = re.compile(
    r"!|will be released|will win|\bvictims?\b|violat|don't worry|\b(we|our|us)\b|100%", re.IGNORECASE
)


def texts() -> Iterator[tuple[str, Text]]:
    for step in STEPS:
        for name in ("title", "where", "who", "to", "ready", "until"):
            if (text := getattr(step, name)) is not None:
                yield f"{step.id}.{name}", text
        for name in ("do", "expect", "risks", "refused", "quiet"):
            for n, text in enumerate(getattr(step, name)):
                yield f"{step.id}.{name}.{n}", text
    yield from ((f"elsewhere.{id}", found.says) for id, found in CORRECTIONS.items())
    for module in (routes, ways):
        for name, text in vars(module).items():
            if isinstance(text, Text):
                yield f"{module.__name__}.{name}", text
    for asked in ways.QUESTIONS:
        yield from ((f"way.{asked.name}.{n}", text) for n, text in enumerate((asked.ask, asked.why)))
    for area in weighing.AREAS:
        yield from ((f"weigh.{area.name}.{n}", text) for n, text in enumerate((area.title, area.ask, area.less)))
    yield from ((f"caution.{id}.{n}", text) for id, both in HEADS_OF_CAUTIONS.items() for n, text in enumerate(both))
    for ask in ASKS:
        for n, text in enumerate((ask.title, *ask.say, *ask.note)):
            yield f"ask.{ask.fact}.{n}", text
    for name, table in (("follows", FOLLOWS), ("names", NAMES), ("tags", TAGS), ("heads", HEADS), ("sure", SURE)):
        yield from ((f"{name}.{key}", text) for key, text in table.items())
    yield from ((f"timeline.{key}", text) for key, text in (*KEY.items(), *SCALES.items()))
    for words in (WORDS, STEP_WORDS, CHOICE_WORDS, POINT_WORDS):
        yield from words.items()


ALL = dict(texts())


@over("name", ALL)
def test_both_languages_are_there_and_say_no_more_than_they_may(name: str) -> None:
    text = ALL[name]
    assert text.vi.strip()
    assert text.en.strip()
    assert text.vi == unicodedata.normalize("NFC", text.vi)
    assert not BANNED_VI.search(text.vi)
    assert not OLD_SPELLING.search(text.vi)
    assert not BANNED_EN.search(text.en)
    assert "!" not in text.vi


@over("name", ALL)
def test_sentences_are_short(name: str) -> None:
    for sentence in re.split(r"(?<=[.?:;])\s", ALL[name].vi):
        assert len(sentence.split()) <= LONGEST, sentence


@over("name", ALL)
def test_the_slots_of_both_languages_are_the_same(name: str) -> None:
    slots = [set(re.findall(r"\{(\w+)\}", half)) for half in ALL[name]]
    assert slots[0] == slots[1]


@over("step", STEPS, ids=lambda step: step.id)
def test_every_step_says_what_to_do_who_and_to_whom(step) -> None:  # type: ignore[no-untyped-def]
    assert step.do
    assert step.who.vi
    assert step.to.vi
    assert step.where.vi
    assert not step.title.vi.endswith(".")
    assert len(step.title.vi.split()) <= 14


def test_terms_of_law_are_explained_where_a_step_uses_them_first() -> None:
    explained = {
        "phê chuẩn": ("đồng ý",), "gia hạn": ("cho giữ thêm",), "phúc thẩm": ("xử lại",), "sơ thẩm": ("xử lần đầu",),
        "biên bản": ("giấy ghi lại",), "điểm chỉ": ("lăn tay",), "bảo lĩnh": ("đứng ra cam đoan",),
    }  # fmt: skip
    for step in STEPS:
        whole = " ".join(t.vi for name, t in texts() if name.startswith(f"{step.id}."))
        for term, meanings in explained.items():
            if term in whole.lower():
                assert any(m in whole for m in meanings), f"{step.id}: {term}"


def test_one_please_a_page_at_most() -> None:
    for step in STEPS:
        whole = " ".join(t.vi for name, t in texts() if name.startswith(f"{step.id}."))
        assert len(re.findall(r"\bxin\b", whole, re.IGNORECASE)) <= 1 + whole.count("đơn xin") + whole.count(
            "có thể xin"
        )


def test_titles_of_pages_tell_nothing() -> None:
    telling = re.compile(
        r"bắt|giam|giữ|tù|án\b|tội|tòa|công an|viện kiểm sát|luật|khiếu nại|tố cáo|kháng cáo|nhân quyền|"
        r"arrest|detention|custody|police|court|lawyer|law|complaint|rights|release",
        re.IGNORECASE,
    )
    titles = [text for key, text in WORDS.items() if key.startswith("plan.title")]
    assert len(titles) >= 6
    assert not [half for text in titles for half in text if telling.search(half)]
