"""What the papers say: a ground for each breached finding, its own sum, the right desk, the right voice."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pytest

from legal_rules.answer import Citation, Deadline
from legal_rules.instants import VIET_NAM
from legal_rules.words import Text
from remedies.catalogue import PAPERS, d01, d05, feeds, numbered, offered
from remedies.catalogue.grounds_arrest import ARREST
from remedies.catalogue.grounds_holding import HOLDING
from remedies.catalogue.grounds_rights import CHARGE, INVESTIGATION
from tests.remedies.cases import FINDINGS, assessment, finding
from tests.remedies.papers_for_tests import DETAINED, TOUR, plain, situation, written

NOT_OF_D01 = {
    "private_arrest", "private_handover", "administrative_custody_ground", "administrative_custody_limit",
    "family_visits", "medical_care",
}  # fmt: skip
ALL_GROUNDS = {g.finding: g for g in (*ARREST, *HOLDING, *CHARGE, *INVESTIGATION)}


def letters(given: dict[str, Any], **more: Any) -> list[Any]:
    return list(d01.compose(situation(given, **more))["letters"])


def breached(id: str, **more: Any) -> Any:
    sums = (Text(f"Tổng của {id}: 8 giờ", f"Sum of {id}: 8 hours"),)
    return finding(id, "breached", arithmetic=sums, citations=(Citation("cpc_2015", "114", "1"),), **more)


def test_every_finding_that_a_procedural_complaint_can_carry_has_its_ground() -> None:
    assert set(ALL_GROUNDS) == set(FINDINGS) - NOT_OF_D01


@pytest.mark.parametrize("id", sorted(set(FINDINGS) - NOT_OF_D01))
def test_one_paragraph_for_each_breached_finding_with_its_own_sum(id: str) -> None:
    found = letters(TOUR, judged=assessment([breached(id)]))
    paragraphs = [p for letter in found for p in letter.paragraphs]
    assert [p.finding for p in paragraphs] == [id]
    text = written("D01", situation(TOUR, judged=assessment([breached(id)])))
    assert text.count(f"Tổng của {id}: 8 giờ") == 1
    assert "114" in text


def test_all_grounds_together_stand_once_each() -> None:
    judged = assessment([breached(id) for id in FINDINGS])
    found = [p.finding for letter in letters(TOUR, judged=judged) for p in letter.paragraphs]
    assert sorted(found) == sorted(set(FINDINGS) - NOT_OF_D01)


def test_points_of_different_desks_go_in_different_letters() -> None:
    judged = assessment([breached("arrest_basis"), breached("charge_approval"), breached("counsel_access")])
    found = letters(TOUR, judged=judged)
    assert [[p.finding for p in letter.paragraphs] for letter in found] == [
        ["arrest_basis"],
        ["charge_approval"],
        ["counsel_access"],
    ]
    assert found[0].lines[0].vi.startswith("Viện trưởng Viện kiểm sát nhân dân khu vực ......")
    assert found[2].lines[0].vi == "Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố Hà Nội"
    assert any("24 giờ" in plain(r.vi) for r in found[0].requests)
    assert any("07 ngày" in plain(r.vi) for r in found[1].requests)
    assert any("07 ngày" in plain(r.vi) for r in found[2].requests)


def test_the_rule_is_our_own_words_only_where_the_finding_rests_on_those_articles() -> None:
    new = finding("custody_limit", "breached", citations=(Citation("cpc_2015", "118", "1"),))
    old = finding("custody_limit", "breached", citations=(Citation("cpc_2003", "87", "1"),))
    (ours,) = letters(TOUR, judged=assessment([new]))[0].paragraphs
    (theirs,) = letters(TOUR, judged=assessment([old]))[0].paragraphs
    assert "không quá 03 ngày" in ours.rule.vi
    assert "khoản\u00a01 Điều\u00a0118 Bộ luật Tố tụng hình sự năm 2015" in ours.rule.vi
    assert "03 ngày" not in theirs.rule.vi
    assert old.law.vi[1:] in theirs.rule.vi
    assert "Điều\u00a087 Bộ luật Tố tụng hình sự năm 2003" in theirs.rule.vi


def test_the_tour_complains_of_the_hours_and_the_family_and_asks_about_the_extension() -> None:
    made = situation(TOUR)
    text = written("D01", made)
    assert "ĐƠN KHIẾU NẠI" in text
    assert "giữ người quá 12 giờ không có quyết định" in text
    assert "Viện trưởng Viện kiểm sát nhân dân khu vực ...... - Hà Nội;" in text
    assert "khoảng từ 08 giờ đến 10 giờ ngày 18 tháng 11 năm 2026, tại nhà, công an đưa người thân của tôi đi" in text
    assert "06 giờ ngày 19 tháng 11 năm 2026" in text
    hours = made.assessment.finding("decision_within_12_hours")
    assert hours.outcome == "breached"
    for line in hours.arithmetic:
        assert plain(line.vi) in text
    assert "Tôi chưa được thông báo có quyết định gia hạn" in text
    assert "Nếu không có quyết định gia hạn còn thời hạn và đã được phê chuẩn: trả tự do ngay" in text


def test_every_breached_finding_of_the_real_law_stands_in_the_paper_with_its_arithmetic() -> None:
    for given in (TOUR, DETAINED, TOUR | {"counsel_requested_at": "2026-11-19T09:00", "counsel_met_at": False}):
        made = situation(given)
        shown = {p.finding for letter in d01.compose(made)["letters"] for p in letter.paragraphs}
        text, english = written("D01", made), written("D01", made, "en")
        for one in made.assessment.findings:
            if one.outcome == "breached" and one.id not in NOT_OF_D01:
                assert one.id in shown
                for line in one.arithmetic:
                    assert plain(line.vi) in text
                    assert plain(line.en) in english


def asked(given: dict[str, Any], *ids: str) -> set[str]:
    unclear = [finding(id, "unclear", reason="fact_missing", because={"arrested_at": "x"}) for id in ids]
    found = d01.compose(situation(given, judged=assessment(unclear)))["letters"]
    return {p.finding for letter in found for p in letter.paragraphs}


def test_a_question_is_put_only_where_its_measure_is_at_hand() -> None:
    every = [g.finding for g in ALL_GROUNDS.values() if g.question]
    assert asked(TOUR, *every) == {"custody_limit", "decision_within_12_hours", "family_notice"}
    assert asked(DETAINED, *every) == {
        "detention_limit",
        "detention_order_approval",
        "prosecution_stage_limit",
        "trial_stage_limit",
        "appeal_stage_limit",
    }
    assert asked(TOUR | {"arrest_basis": "detention_warrant"}, "arrest_order_approval") == {"arrest_order_approval"}
    assert asked(TOUR | {"arrest_basis": "emergency_holding"}, "emergency_approval") == {"emergency_approval"}
    assert asked({"respondent": "self"}, *every) == set()


def test_what_the_law_leaves_open_or_nobody_read_is_not_raised() -> None:
    for reason in ("law_open", "law_not_read", "no_law_for_date"):
        unclear = finding("custody_limit", "unclear", reason=reason, because={"arrested_at": "x"})
        assert letters(TOUR, judged=assessment([unclear]))[0].paragraphs == ()


def test_the_most_urgent_request_comes_first_and_the_passing_on_last() -> None:
    wanted = [plain(r.vi) for r in letters(TOUR)[0].requests]
    assert wanted[0].startswith("Nếu không có quyết định gia hạn còn thời hạn và đã được phê chuẩn: trả tự do ngay")
    assert wanted[-1].startswith("Trường hợp không thuộc thẩm quyền")
    assert "khoản 1 Điều 474" in wanted[-2]
    assert len(set(wanted)) == len(wanted)


def test_a_point_that_can_be_argued_asks_for_the_other_reading_in_writing() -> None:
    sure, open_ = breached("arrest_basis"), breached("arrest_basis", confidence="arguable")
    phrase = "Nếu có căn cứ hoặc cách hiểu khác mà tôi chưa được biết"
    assert phrase in letters(TOUR, judged=assessment([open_]))[0].paragraphs[0].conclusion.vi
    assert phrase not in letters(TOUR, judged=assessment([sure]))[0].paragraphs[0].conclusion.vi


def test_without_any_ground_there_is_room_to_write() -> None:
    made = situation({"respondent": "self"}, judged=assessment())
    (letter,) = d01.compose(made)["letters"]
    assert letter.paragraphs == ()
    assert written("D01", made).count("......") >= 20
    assert letter.subject.vi == "(Về việc bắt, giữ người)"


def test_names_and_numbers_are_blank_until_given_and_then_stand_as_typed() -> None:
    names = {"filer_full_name": "Nguyễn Thị Hường", "filer_phone": "0900 000 000", "detainee_full_name": "Lê Văn Bình"}
    empty, full = written("D01", situation(TOUR)), written("D01", situation(TOUR, names))
    assert "Tôi tên là: ...... Sinh năm: ......" in empty
    assert "Tôi tên là: Nguyễn Thị Hường Sinh năm: ......" in full
    for name in names.values():
        assert name in full
        assert name not in empty


def test_the_day_and_the_month_are_always_left_to_the_signer() -> None:
    for id in ("D01", "D05"):
        text = written(id, situation(TOUR, {"doc_place": "Hà Nội"}))
        assert "Hà Nội, ngày ...... tháng ...... năm 2026" in text


@pytest.mark.parametrize(
    ("respondent", "said", "not_said"),
    [
        ("self", "công an đưa tôi đi", "người thân của tôi"),
        ("family", "Theo những gì tôi được biết, khoảng từ", "đưa tôi đi"),
        ("lawyer", "người được tôi bào chữa", "người thân của tôi"),
        ("caseworker", "công an đưa người bị giữ đi", "người thân của tôi"),
    ],
)
def test_the_paper_speaks_for_whoever_signs(respondent: str, said: str, not_said: str) -> None:
    text = written("D01", situation(TOUR | {"respondent": respondent}))
    assert said in text
    assert not_said not in text


def test_a_relative_keeps_own_rights_apart_and_leaves_room_for_the_person_held() -> None:
    text = written("D01", situation(TOUR))
    assert re.search(r"Điểm II\.\d là về quyền của chính tôi và gia đình được thông báo", text)
    assert "theo giấy ủy quyền (nếu có)" in text
    assert "NGƯỜI BỊ GIỮ" in text
    alone = assessment([breached("family_notice")])
    own = written("D01", situation(TOUR, judged=alone))
    assert "NGƯỜI BỊ GIỮ" not in own
    assert "NGƯỜI BỊ GIỮ" not in written("D01", situation(TOUR | {"respondent": "self"}))


def test_a_parent_of_a_minor_speaks_without_an_authorisation() -> None:
    for given in ({"age": 16}, {"birth_year": 2009}):
        text = written("D01", situation(TOUR | given))
        assert "với tư cách người đại diện" in text
        assert "Giấy ủy quyền" not in text
        assert "NGƯỜI BỊ GIỮ" not in text
    assert "Giấy ủy quyền" in written("D01", situation(TOUR | {"birth_year": 2008}))  # 17 or 18: not certain


def test_counsel_signs_by_the_notice_of_counsel() -> None:
    text = written("D01", situation(TOUR | {"respondent": "lawyer"}))
    assert "Đoàn Luật sư" in text
    assert "Văn bản thông báo người bào chữa" in text
    assert "Giấy ủy quyền" not in text


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    text = written("D01", situation({"respondent": "family"}))
    assert "chưa rõ, chưa được thông báo" in text
    assert "Tôi chưa rõ có lệnh hay quyết định hay không" in text
    assert "một số người mà tôi chưa rõ thuộc cơ quan nào" in text


def test_whoever_is_free_again_complains_without_asking_for_release() -> None:
    given = TOUR | {"respondent": "self", "still_held": False, "released_at": "2026-11-21T18:00"}
    text = written("D01", situation(given))
    assert "Đã được trả tự do: 18 giờ ngày 21 tháng 11 năm 2026" in text
    assert "người đã bị giữ" in text
    assert "Hiện bị giữ tại" not in text
    assert "trả tự do ngay" not in text
    assert "Tôi chưa được thông báo về quyết định gia hạn tạm giữ nào" not in text


def test_a_late_complaint_leaves_room_for_what_stood_in_the_way() -> None:
    late = Deadline("complaint_procedural", "yours", "passed", Text("", ""))
    room = "không thể nộp đơn vì ......"
    assert room in written("D01", situation(TOUR, judged=assessment([breached("arrest_basis")], deadlines=[late])))
    assert room not in written("D01", situation(TOUR))


def test_the_register_of_papers() -> None:
    for id in PAPERS:
        for given in (TOUR, DETAINED):
            text = written(id, situation(given, judged=None))
            for never in ("đã phạm tội", "quý khách", "đối tượng", "can phạm", "tàn bạo", "!!", "vi phạm nghiêm trọng"):
                assert never not in text
            assert text.count("!") <= (text.count("Tôi xin chân thành cảm ơn!") if id != "D13c" else 0)


def test_both_languages_have_the_same_parts() -> None:
    for id, paper in PAPERS.items():
        for given in (TOUR, DETAINED):
            made = situation(given)
            vi, en = written(id, made), written(id, made, "en")
            assert vi.count("......") == pytest.approx(en.count("......"), abs=8)
            assert ("Reading copy in English" in en) == (paper.signed and not paper.abroad)
            assert ("Bản đọc tiếng Việt" in vi) == paper.abroad
            assert "Reading copy" not in vi


# D05


def test_a_request_for_release_shows_the_sum_of_the_clock() -> None:
    made = situation(TOUR)
    clock = made.assessment.clock("custody")
    assert clock.state == "expired"
    text = written("D05", made)
    for line in clock.arithmetic:
        assert plain(line.vi) in text
    assert "Điều 118" in text
    assert "Trả tự do ngay cho người thân của tôi, nếu không có quyết định gia hạn còn thời hạn" in text
    assert "Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố Hà Nội" in text


def test_the_first_hours_bear_on_release_only_until_custody_follows() -> None:
    made = situation(TOUR)
    assert made.assessment.finding("decision_within_12_hours").outcome == "breached"
    assert "decision_within_12_hours" not in [p.finding for p in d05.compose(made)["letters"][0].paragraphs]


def test_detention_past_its_term_is_a_demand_with_other_measures_to_tick() -> None:
    made = situation(DETAINED)
    text = written("D05", made)
    assert made.assessment.clock("detention_investigation").state == "expired"
    assert "tạm giam" in text
    assert text.count("[ ]") == 5
    assert "bảo lĩnh" in text
    assert "NGƯỜI LÀM ĐƠN" in text
    ends = d05.compose(made)["limit"].end
    assert "24 giờ" in plain(ends.vi)
    assert plain(ends.vi) in text


def test_custody_offers_no_bail() -> None:
    text = written("D05", situation(TOUR))
    assert "bảo lĩnh" not in text
    assert "Hủy bỏ việc tạm giữ nếu không có căn cứ" in text


def test_while_detention_runs_the_paper_asks_for_another_measure() -> None:
    at = datetime(2026, 3, 20, 9, tzinfo=VIET_NAM)
    given = DETAINED | {"pregnant": True}
    text = written("D05", situation(given, at=at))
    assert "ĐƠN ĐỀ NGHỊ HỦY BỎ, THAY THẾ BIỆN PHÁP TẠM GIAM" in text
    assert "đang có thai" in text


def test_without_dates_the_time_is_left_to_the_pen() -> None:
    text = written("D05", situation({"respondent": "self"}))
    assert "Tôi chưa được cho biết đủ ngày giờ để tính thời hạn: bắt đầu ......, hết ......" in text


# D13c


def test_the_card_prints_without_any_answer_and_without_a_number_to_call() -> None:
    text = written("D13c", situation({}))
    for hours in ("12 giờ", "24 giờ", "3 ngày", "9 ngày", "15 ngày"):
        assert hours in text
    assert not re.search(r"\d{8,}|0\d{2,}[ .]\d{3}", text)
    assert "Viện kiểm sát nhân dân khu vực, hoặc tỉnh" in text


def test_the_card_gives_the_hours_of_the_case() -> None:
    made = situation(TOUR)
    text = written("D13c", made)
    assert "22 giờ ngày 18 tháng 11 năm 2026" in text
    assert "hết ngày 02 tháng 12 năm 2026" in text
    assert "- Hà Nội" in text


# the catalogue


NUMBERS = {
    "D01": 1, "D05": 2, "D13c": 3, "D03a": 4, "D03b": 5, "D01m": 6, "D02a": 7, "D02b": 8, "D04": 9, "D06a": 10,
    "D06b": 11, "D06c": 12, "D06d": 13, "D07a": 14, "D07b": 15, "D07c": 16, "D08a": 17, "D08b": 18, "D09a": 19,
    "D09b": 20, "D10a": 21, "D10b": 22, "D11": 23, "D12a": 24, "D12b": 25, "D13a": 26, "D13b": 27, "H01": 28,
    "H02": 29, "H03": 30,
}  # fmt: skip


def test_the_catalogue_finds_its_folders_and_numbers_them() -> None:
    assert {p.id: p.number for p in PAPERS.values()}.items() <= NUMBERS.items()
    assert [p.number for p in PAPERS.values()] == sorted(p.number for p in PAPERS.values())
    assert numbered(2) is PAPERS["D05"]
    assert numbered(99) is None
    for paper in PAPERS.values():
        assert (paper.folder / "vi.html").is_file()
        assert (paper.folder / "en.html").is_file()
        assert 3 <= len(paper.before) <= 5


def test_a_paper_is_offered_when_the_plan_says_so() -> None:
    made = situation(TOUR)
    assert offered(PAPERS["D01"], made.assessment, made.facts)
    assert offered(PAPERS["D05"], made.assessment, made.facts)
    free = situation({"still_held": False, "released_at": "2026-11-20", "arrested_at": "2026-11-19"})
    assert not offered(PAPERS["D05"], free.assessment, free.facts)


def test_an_answer_names_the_papers_it_feeds() -> None:
    assert PAPERS["D01"].title in feeds("arrested_at")
    assert feeds("investigation_resumed_at") == ()
