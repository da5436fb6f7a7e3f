"""The two denunciations: only what was found, one head a letter, the times of the law, the warnings before."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from legal_rules.answer import Citation
from legal_rules.instants import VIET_NAM
from legal_rules.law import in_force
from legal_rules.words import Text
from remedies.catalogue import PAPERS, d01, d03a, d03b, drawing, offered
from remedies.catalogue.denunciation import WEIGH
from remedies.catalogue.lines import paragraphs
from remedies.plan import plan
from tests.remedies.cases import FINDINGS, NOW, assessment, finding
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import ADMINISTRATIVE, DETAINED, TOUR, plain, printed, situation, text_of, written

GOLDEN = Path(__file__).parent / "golden"
OFFICIAL = {"wrongdoer": ["state_official"]}
OPEN_READING = "Nếu có căn cứ hoặc cách hiểu khác mà tôi chưa được biết"
NOT_DENOUNCED = {"law_in_time", "family_visits", "medical_care", "private_arrest", "private_handover"}
OUTSIDE_ONLY = {"administrative_custody_ground", "administrative_custody_limit"}


def past(id: str, **more: Any) -> Any:
    sums = (Text(f"Tổng của {id}: 8 giờ", f"Sum of {id}: 8 hours"),)
    return finding(id, "breached", arithmetic=sums, citations=(Citation("cpc_2015", "114", "1"),), **more)


def told(module: Any, given: dict[str, Any], *found: Any) -> list[list[str]]:
    made = situation(given, judged=assessment(found) if found else None)
    return [[p.finding for p in letter.paragraphs] for letter in module.compose(made)["letters"]]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(("id", "name", "given"), [("D03b", "tour", TOUR), ("D03a", "administrative", ADMINISTRATIVE)])
def test_the_whole_text_is_the_one_that_was_read(id: str, name: str, given: dict[str, Any], lang: str) -> None:
    """After a change of words: read the new text as whoever receives it would, then keep it in golden/."""
    text = [plain(line) for line in paragraphs(drawing.body(PAPERS[id], situation(given), lang))]
    kept = (GOLDEN / f"{id.lower()}_{name}.{lang}.txt").read_text(encoding="utf-8")
    assert text == kept.splitlines()


@pytest.mark.parametrize("id", sorted(set(FINDINGS) - NOT_DENOUNCED - OUTSIDE_ONLY))
def test_each_act_found_past_in_a_case_stands_once_with_its_sum(id: str) -> None:
    made = situation(TOUR, judged=assessment([past(id)]))
    assert told(d03b, TOUR, past(id)) == [[id]]
    assert written("D03b", made).count(f"Tổng của {id}: 8 giờ") == 1


def test_a_dispute_over_the_law_and_the_running_of_a_facility_are_not_denounced() -> None:
    assert told(d03b, TOUR, *map(past, sorted(NOT_DENOUNCED | OUTSIDE_ONLY))) == [[]]


def test_what_was_not_found_is_never_told_nor_asked() -> None:
    unclear = [finding(id, "unclear", reason="fact_missing", because={"arrested_at": "x"}) for id in FINDINGS]
    kept = [finding(id, "kept") for id in FINDINGS]
    for given, module in ((TOUR, d03b), (DETAINED, d03b), (ADMINISTRATIVE, d03a)):
        for found in (unclear, kept):
            assert told(module, given, *found) == [[]]
    asked = situation(TOUR, judged=assessment(unclear))
    assert any(letter.paragraphs for letter in d01.compose(asked)["letters"])  # a complaint may ask


@pytest.mark.parametrize("confidence", ["arguable", "check_with_lawyer"])
def test_what_is_not_settled_is_worded_as_open(confidence: str) -> None:
    open_, sure = past("arrest_basis", confidence=confidence), past("arrest_basis", confidence="settled")
    assert OPEN_READING in written("D03b", situation(TOUR, judged=assessment([open_])))
    assert OPEN_READING not in written("D03b", situation(TOUR, judged=assessment([sure])))


def test_acts_that_different_heads_decide_on_go_in_different_letters() -> None:
    found = [past(id) for id in ("custody_limit", "trial_stage_limit", "charge_approval", "counsel_access")]
    made = situation(TOUR | {"stage": "trial"}, judged=assessment(found))
    assert told(d03b, TOUR | {"stage": "trial"}, *found) == [
        ["custody_limit"],
        ["trial_stage_limit"],
        ["charge_approval", "counsel_access"],
    ]
    lines = [letter.lines[0].vi for letter in d03b.compose(made)["letters"]]
    assert [line.split(" ......")[0] for line in lines] == [
        "Viện trưởng Viện kiểm sát nhân dân khu vực",
        "Chánh án Tòa án nhân dân",
        "Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố Hà Nội",
    ]
    assert all(len(letter.lines) == 1 for letter in d03b.compose(made)["letters"])


def test_a_name_stands_only_where_one_letter_tells_of_one_person() -> None:
    name = {"accused_official_name": "Trần Văn Kha, cán bộ", "accused_official_other": "số hiệu 000-001"}
    one = written("D03b", situation(TOUR, name, judged=assessment([past("custody_limit")])))
    assert "Họ tên, chức vụ, nơi công tác: Trần Văn Kha, cán bộ" in one
    assert "số hiệu 000-001" in one
    found = [past("custody_limit"), past("counsel_access")]
    two = written("D03b", situation(TOUR, name, judged=assessment(found)))
    assert "Trần Văn Kha" not in two
    assert "000-001" not in two


def test_the_times_are_those_of_the_law_of_the_day() -> None:
    inside = in_force("denunciation_procedural", NOW.date()).value
    days, most = inside["other"]
    text = written("D03b", situation(TOUR, judged=assessment([past("custody_limit"), past("counsel_access")])))
    assert f"trong {inside['hours']} giờ, trường hợp phải xác minh thêm thì không quá {inside['days']:02d} ngày" in text
    assert "theo khoản 4 Điều 481" in text
    assert f"trong {days} ngày, vụ việc phức tạp thì không quá {most} ngày, theo khoản 3 Điều 481" in text
    outside = in_force("denunciation_administrative", NOW.date()).value["settle"]
    notice = in_force("denunciation_accepted_notice", NOW.date()).value
    other = written("D03a", situation(ADMINISTRATIVE))
    assert f"thụ lý trong {notice:02d} ngày làm việc" in other
    assert f"giải quyết tố cáo trong {outside} ngày kể từ ngày thụ lý" in other
    old = {"arrested_at": "2017-05-01", "arrested_by": "police", "custody_from": "2017-05-01"}
    before = written("D03b", situation(old, at=datetime(2017, 6, 1, 9, tzinfo=VIET_NAM), judged=assessment()))
    assert "trong 60 ngày, vụ việc phức tạp thì không quá 90 ngày" in before


def test_the_elements_that_the_law_asks_for_are_there_or_dotted() -> None:
    for id, given in (("D03b", TOUR), ("D03a", ADMINISTRATIVE)):
        text = written(id, situation(given))
        for label in (
            "ngày ...... tháng ...... năm 2026", "Tôi tên là: ......", "Địa chỉ liên hệ: ......", "Điện thoại: ......",
            "Họ và tên (hoặc ghi “chưa rõ”): ......", "Chức danh, chức vụ, nơi công tác: ......",
            "Đề nghị giữ bí mật họ tên, địa chỉ", "bảo vệ tôi", "cố ý tố cáo sai sự thật phải chịu trách nhiệm",
            "NGƯỜI TỐ CÁO (Ký, ghi rõ họ tên hoặc điểm chỉ)",
        ):  # fmt: skip
            assert label in text, (id, label)
        assert "ủy quyền" not in text
        assert "NGƯỜI BỊ GIỮ" not in text


@pytest.mark.parametrize("respondent", ["self", "family", "lawyer", "caseworker"])
def test_whoever_signs_says_what_was_seen_and_what_was_heard(respondent: str) -> None:
    text = written("D03b", situation(TOUR | {"respondent": respondent}))
    assert "chính tôi thấy, nghe hoặc trải qua: điểm ......" in text
    assert ("những điều tôi được biết qua người khác đã được ghi rõ" in text) == (respondent != "self")
    assert "Luật sư" not in text


def test_once_a_case_followed_only_the_taking_is_told_as_outside_it() -> None:
    followed = TOUR | {"arrested_by": "commune_police"}
    found = [past(id) for id in ("arrest_at_night", "decision_within_12_hours", "custody_limit", "ill_treatment")]
    assert told(d03a, followed, *found) == [["arrest_at_night"]]
    alone = {"arrested_at": "2026-11-20", "arrested_by": "commune_police"}
    assert told(d03a, alone, *found) == [["arrest_at_night", "decision_within_12_hours", "ill_treatment"]]


def test_the_paper_that_does_not_fit_stays_blank() -> None:
    assert told(d03a, TOUR, past("arrest_basis")) == [[]]
    assert told(d03b, ADMINISTRATIVE, past("arrest_basis")) == [[]]
    assert PAPERS["D03a"].address(situation(TOUR)).refusal  # type: ignore[union-attr]
    assert "Hành vi (ai, làm gì, ở đâu, lúc nào" in written("D03a", situation(TOUR))


@pytest.mark.parametrize(
    ("given", "papers"),
    [
        (TOUR | OFFICIAL, ("D03b",)),
        (ADMINISTRATIVE, ("D03a",)),
        (TOUR | OFFICIAL | {"arrested_by": "commune_police"}, ("D03a", "D03b")),
    ],
)
def test_the_step_offers_the_paper_that_fits_and_both_where_it_is_open(given: dict[str, Any], papers: Any) -> None:
    made = situation(given)
    step = plan(made.assessment, made.facts).step("denunciation")
    assert step is not None
    assert step.papers == papers
    assert step.urgency == "consider"
    for id in ("D03a", "D03b"):
        assert offered(PAPERS[id], made.assessment, made.facts) == (id in papers)


def test_no_step_without_a_breach_of_an_official() -> None:
    for given in (TOUR, DETAINED | OFFICIAL):
        made = situation(given)
        assert plan(made.assessment, made.facts).step("denunciation") is None


HOSTILE = ["<script>alert(1)</script>", "{{ identity }} {% load static %}", "a\u202eb", "Nguyễn\x00Thị", "&lt;b&gt;"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_name_of_the_person_denounced_is_only_text(hostile: str) -> None:
    from remedies.catalogue import identity

    clean, problems = identity.read({"accused_official_name": hostile, "accused_official_other": hostile})
    assert problems == []
    out = text_of(printed("D03b", situation(TOUR, clean))).replace(" ", "")
    assert out.count(plain(clean["accused_official_name"]).replace(" ", "")) == 2


@pytest.mark.django_db
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_duty_and_risk_stand_before_the_paper(lang: str, fixed_now: Any) -> None:
    for number in (4, 5):
        html = client_with(lang, **(TOUR | OFFICIAL)).get(f"/viec/giay/{number}/").content.decode()
        above = plain(re.sub(r"<[^>]+>", " ", html.split('<div class="paper">')[0]).replace("&#x27;", "'"))
        for line in WEIGH:
            assert plain(line.to(lang)) in above


@pytest.mark.django_db
def test_the_step_page_names_both_papers(fixed_now: Any) -> None:
    client = client_with(**(TOUR | OFFICIAL | {"arrested_by": "commune_police"}))
    from remedies.present_links import slug

    step = f"/viec/b/{slug('denunciation')}/"
    assert client.get(step)["Location"] == f"{step}truoc/"
    client.post(f"{step}truoc/", {"choice": "go"})
    html = client.get(step).content.decode()
    for id in ("D03a", "D03b"):
        assert f">{PAPERS[id].title.vi}</a>" in html
    assert html.index("Luật cấm cố ý tố cáo sai") < html.index(PAPERS["D03a"].title.vi)
