"""The words of every question: short, whole in both languages, in the right voice, never blaming or leading."""

import re
import unicodedata

import pytest

from intake.question import Question
from intake.questions import QUESTIONS, SECTIONS
from tests.intake.questions.texts import VOICES, every, page, voices
from tests.rows import over

ALL = over("question", QUESTIONS.values(), ids=lambda question: question.id)

BANNED_VI = (
    "phải không", "đúng không", "vui lòng", "đối tượng", "VKS", "CQĐT", "TTHS", "BLHS", "LHQ", "UBND", "và/hoặc",
    "được bắt", "được giam", "được giữ", "không được gặp", "quý khách", "nạn nhân", "can phạm", "phạm nhân",
    "nghi phạm", "khai báo", "tại sao", "bắt buộc phải trả lời", "chắc chắn", "100%", "Viện công tố", "bảo lãnh",
    "chúng tôi", "nhé", "căn cứ theo", "kể từ thời điểm", "tiến hành", "chấp hành", "anh ấy", "cô ấy", "!",
)  # fmt: skip
BANNED_EN = (
    r"!", r"\bplease\b", r"\bvictim", r"\bsuspect", r"\bwe\b", r"\bour\b", r"perpetrator",
    r"\w{3}iz(e|es|ed|ing|ation)\b",
)  # fmt: skip
OLD_TONES = re.compile(r"\w*o[àáảãạ]\b|\w*(?<![qQ])u[ỳýỷỹỵ]\b|\bl[íì]\b|\bk[íĩ]\b")
UNITS = "giờ|ngày|tháng|năm|tuổi|lần|hours|days|months|years"
NUMBERED = "[Đđ]iều|[Kk]hoản|Articles?|[Cc]lause|[Nn]gày|[Tt]háng"
LOOSE = re.compile(rf"\d ({UNITS})\b|\b({NUMBERED}) \d")
# A term of the law and the plain words that explain it somewhere on the same page.
EXPLAINED = {
    r"phê chuẩn": ("đồng ý bằng văn bản",),
    r"gia hạn": ("thêm ngày", "thêm tháng", "thêm thời gian"),
    r"tạm giữ(?! hành chính)": ("ngày đầu",),
    r"tạm giam": ("tính bằng tháng", "chờ điều tra"),
    r"khởi tố": ("mở vụ án", "nêu tội danh"),
    r"quả tang": ("đang làm",),
    r"truy nã": ("tìm bắt",),
    r"triệu tập": ("gọi",),
    r"cáo trạng": ("đưa ra tòa",),
    r"kháng cáo": ("xin xử lại",),
    r"phúc thẩm": ("xử lại",),
    r"(?<!tạm )đình chỉ": ("dừng hẳn",),
    r"bị can\b": ("nêu tội danh",),
    r"bị cáo": ("ra tòa",),
    r"hỏi cung": ("hỏi người",),
    r"bảo lĩnh": ("người bảo đảm",),
    r"đầu thú": ("trình diện",),
    r"bức cung|nhục hình": ("không dùng trên trang của người nhà",),
}
PEOPLE = {
    "self": ("người thân của bạn", "thân chủ", "người được hỗ trợ"),
    "family": ("thân chủ", "người được hỗ trợ"),
    "lawyer": ("người thân của bạn", "người được hỗ trợ"),
    "caseworker": ("người thân của bạn", "thân chủ"),
}


def words(text: str) -> list[str]:
    return text.split()


def sentences(text: str) -> list[str]:
    return [s for s in re.split(r"(?<=[.?:;])\s", text) if s]


@ALL
def test_both_languages_are_whole_and_clean(question: Question):
    for where, text in every(question):
        for half in text:
            assert half, where
            assert half.strip() == half, where
            assert unicodedata.is_normalized("NFC", half), where
            assert not re.search(r"[{}\"']|  ", half), where
        same_in_both = where.startswith("choice.") and question.id == "province"
        assert text.vi != text.en or same_in_both, where


@ALL
def test_a_question_is_short_and_asks_one_thing(question: Question):
    for voice, text in voices(question.ask).items():
        for half in text:
            assert half.count("?") == 1, voice
            assert half.endswith("?"), voice
            assert half[0].isupper(), voice
        assert len(words(text.vi)) <= 24, (voice, len(words(text.vi)))


@ALL
def test_sentences_are_short(question: Question):
    for where, text in every(question):
        for sentence in sentences(text.vi):
            assert len(words(sentence)) <= 28, (where, len(words(sentence)), sentence)


@ALL
def test_nothing_leads_blames_or_abbreviates(question: Question):
    for where, text in every(question):
        for banned in BANNED_VI:
            assert banned not in text.vi, where
        for banned in BANNED_EN:
            assert not re.search(banned, text.en.lower()), where
        for half in text:
            assert not OLD_TONES.search(half), where
            assert not LOOSE.search(half), where


@ALL
def test_each_voice_names_the_person_in_its_own_way(question: Question):
    said = {f"ask.{v}": (v, t) for v, t in voices(question.ask).items()}
    if question.hint:
        said |= {f"hint.{v}": (v, t) for v, t in voices(question.hint).items()}
    for where, (voice, text) in said.items():
        for other in PEOPLE[voice]:
            assert other not in text.vi, where
    for word in ("relative", "client"):
        assert word not in question.ask.self.en


@ALL
def test_why_has_two_short_paragraphs_that_say_more_than_the_question(question: Question):
    assert len(question.why) == 2
    for text in question.why:
        assert len(sentences(text.vi)) <= 4
        assert text.vi.endswith((".", "”"))
        assert text.en.endswith((".", "”"))


def test_most_reasons_carry_a_figure_or_an_article():
    with_figure = [q for q in QUESTIONS.values() if re.search(r"\d", q.why[0].vi)]
    assert len(with_figure) >= 0.8 * len(QUESTIONS)


@ALL
@pytest.mark.parametrize("voice", [v for v in VOICES if v != "lawyer"])
def test_terms_of_the_law_are_explained_on_the_page(question: Question, voice: str):
    said = page(question, voice).replace("\u00a0", " ")
    for term, plain in EXPLAINED.items():
        if re.search(term, said, re.IGNORECASE):
            assert any(p in said.lower() for p in plain), (term, said)


@pytest.mark.parametrize("voice", ["family", "lawyer"])
def test_family_and_counsel_are_never_asked_what_the_person_did(voice: str):
    for question in QUESTIONS.values():
        text = getattr(question.ask, voice)
        assert not re.search(r"\b(đã làm gì|phạm tội gì|có phạm|có làm)\b", text.vi)
        assert not re.search(r"\bdid (your relative|your client) (?!first meet)", text.en), question.id


def test_family_is_asked_only_for_what_they_know():
    """What happened where they were not is asked with "as far as you know"."""
    unseen = (
        "arrested_at", "arrested_by", "arrest_basis", "rights_told", "minutes_made", "order_read_out", "ill_treated",
        "forced_confession", "medical_care_refused", "facility", "stage", "handed_over_at", "custody_decision_given",
    )  # fmt: skip
    for id in unseen:
        assert "theo bạn biết" in QUESTIONS[id].ask.family.vi.lower(), id
        assert "as far as you know" in QUESTIONS[id].ask.family.en.lower(), id


def test_saying_nothing_has_its_fixed_label():
    for id in ("arrest_basis", "emergency_ground"):
        labels = {c.value: c.label.vi for c in QUESTIONS[id].choices}
        assert labels["none_stated"] == "Không nói gì"


def test_questions_asked_with_chua_are_answered_with_roi_or_chua():
    for question in QUESTIONS.values():
        if question.kind == "yes_no":
            ends_with_chua = question.ask.family.vi.endswith("chưa?")
            assert ends_with_chua == bool(question.choices), question.id
            assert ends_with_chua or question.ask.family.vi.endswith("không?"), question.id


def test_painful_questions_can_be_skipped_in_words():
    for id in ("ill_treated", "medical_care_refused", "forced_confession"):
        hint = QUESTIONS[id].hint
        assert QUESTIONS[id].sensitive
        assert hint
        assert all("bỏ qua" in text.vi and "skip" in text.en.lower() for text in voices(hint).values())


def test_parts_have_short_names():
    for section in SECTIONS:
        assert len(words(section.title.vi)) <= 7
        assert section.title.en


def test_the_person_held_is_not_spoken_of_as_somebody_else():
    """Whoever answers for themselves reads "bạn", in the question and in the line under it."""
    for question in QUESTIONS.values():
        for text in (question.ask.self, question.hint_line.self):
            assert not re.search(r"\b(người ấy|người đó)\b", text.vi), question.id
            assert not re.search(r"\bthe person (?!who\b)(?!held did\b)", text.en), question.id


def test_a_question_says_of_what_it_asks_by_itself():
    """No "việc này" or "giấy đó" where the page before was about something else."""
    for id in ("province", "learned_at", "outcome", "free_to_leave"):
        for text in voices(QUESTIONS[id].ask).values():
            assert not re.search(r"\b(việc này|giấy đó|trên giấy|ở đó)\b", text.vi.lower()), id
