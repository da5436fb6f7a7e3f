"""The vocabulary: every fact once, with its type, its meaning in plain words and how sensitive it is.

Boundary: words and shapes only. How a value is read is `reading`; what follows from it is the rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from legal_rules.words import Text

Kind = Literal["yes_no", "choice", "choices", "instant", "day", "days", "number", "text", "rows"]
Sensitivity = Literal["plain", "personal", "sensitive"]


@dataclass(frozen=True)
class Key:
    """One key of a row. `ahead`: may lie after the day of the assessment, as the end written in an order."""

    type: Kind
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    ahead: bool = False


@dataclass(frozen=True)
class Fact:
    """One fact of the contract.

    `maximum` is the largest number, or the most characters of a text. `short_for` names the row key that a short form
    stands for, e.g. "charges.article"; reading turns the short form into the list.
    """

    id: str
    type: Kind
    meaning: Text
    sensitivity: Sensitivity = "plain"
    choices: tuple[str, ...] = ()
    row: Mapping[str, Key] = field(default_factory=lambda: MappingProxyType({}))
    minimum: int | None = None
    maximum: int | None = None
    ahead: bool = False
    short_for: str | None = None


TEXT_MAXIMUM = 500
ROWS_MAXIMUM = 30
_INSTANT, _DAY, _YES, _TEXT = Key("instant"), Key("day"), Key("yes_no"), Key("text", maximum=TEXT_MAXIMUM)
_CODES = ("penal_code_2015", "penal_code_1999", "unknown")
_DECISIONS = ("administrative_decision", "administrative_act", "procedural_decision", "procedural_act")

CHARGE = MappingProxyType(
    {"at": _INSTANT, "code": Key("choice", _CODES), "article": Key("text", maximum=20), "clause": Key("text", maximum=20),
     "approved": _YES}
)  # fmt: skip
DECISION = MappingProxyType(
    {"kind": Key("choice", _DECISIONS), "by": _TEXT, "at": _INSTANT, "received_at": _INSTANT, "learned_at": _INSTANT,
     "about": _TEXT}
)  # fmt: skip
CUSTODY_PERIOD = MappingProxyType({"from": _INSTANT, "to": Key("instant", ahead=True), "approved": _YES})
DETENTION_ORDER = MappingProxyType(
    {"from": _DAY, "to": Key("day", ahead=True), "months": Key("number", minimum=0, maximum=60),
     "days": Key("number", minimum=0, maximum=1000), "approved": _YES, "approved_by": _TEXT,
     "until_investigation_ends": _YES}
)  # fmt: skip
FILING = MappingProxyType(
    {"kind": _TEXT, "at": _INSTANT, "how": Key("choice", ("in_person", "post", "facility", "orally", "unknown")),
     "to": _TEXT, "number": _TEXT, "answered_at": _INSTANT, "answer": _TEXT}
)  # fmt: skip


def _facts() -> list[Fact]:
    """The vocabulary in reading order."""
    return [*_person(), *_taking(), *_holding(), *_charge_and_detention(), *_later(), *_treatment(), *_wrongs()]


def _yes(id: str, vi: str, en: str, sensitivity: Sensitivity = "plain") -> Fact:
    return Fact(id, "yes_no", Text(vi, en), sensitivity)


def _when(id: str, vi: str, en: str, sensitivity: Sensitivity = "personal", ahead: bool = False) -> Fact:
    return Fact(id, "instant", Text(vi, en), sensitivity, ahead=ahead)


def _one(id: str, vi: str, en: str, choices: str, sensitivity: Sensitivity = "plain") -> Fact:
    return Fact(id, "choice", Text(vi, en), sensitivity, tuple(choices.split()))


def _text(id: str, vi: str, en: str, sensitivity: Sensitivity = "personal", maximum: int = TEXT_MAXIMUM) -> Fact:
    return Fact(id, "text", Text(vi, en), sensitivity, maximum=maximum)


def _number(id: str, vi: str, en: str, low: int, high: int, sensitivity: Sensitivity = "personal") -> Fact:
    return Fact(id, "number", Text(vi, en), sensitivity, minimum=low, maximum=high)


def _rows(id: str, vi: str, en: str, row: Mapping[str, Key], sensitivity: Sensitivity = "personal") -> Fact:
    return Fact(id, "rows", Text(vi, en), sensitivity, row=row)


def _person() -> list[Fact]:
    return [
        _one("respondent", "người đang trả lời", "who is answering", "self family lawyer caseworker"),
        _yes("still_held", "hiện còn bị giữ hay không", "whether the person is still held"),
        _when("released_at", "lúc được thả", "the time of release"),
        _rows("at_liberty", "những khoảng được ở ngoài giữa các lần bị bắt", "the spells at liberty between arrests",
              MappingProxyType({"from": _INSTANT, "to": _INSTANT})),
        _number("age", "tuổi của người bị giữ", "the age of the person held", 0, 120),
        _number("birth_year", "năm sinh của người bị giữ", "the year of birth of the person held", 1900, 2100),
        _one("nationality", "quốc tịch", "nationality", "vn other unknown", "personal"),
        _yes("pregnant", "có thai hay không", "whether the person is pregnant", "sensitive"),
        _yes("child_under_36_months", "có đang nuôi con dưới 36 tháng tuổi hay không",
             "whether the person is raising a child under 36 months", "sensitive"),
        _yes("elderly_or_weak", "già yếu hay không", "whether the person is old and frail", "sensitive"),
        _yes("seriously_ill", "bị bệnh nặng hay không", "whether the person is seriously ill", "sensitive"),
        _yes("disability", "khuyết tật hay không", "whether the person has a disability", "sensitive"),
        _yes("fixed_residence", "có nơi ở rõ ràng hay không", "whether the person has a settled place to live", "personal"),
        _yes("identity_known", "lai lịch đã rõ hay chưa", "whether the person's identity is established", "personal"),
        _text("province", "tỉnh hoặc thành phố", "the province or city", maximum=80),
        _text("commune", "xã, phường hoặc đặc khu", "the commune, ward or special zone", maximum=120),
        _one("facility", "nơi đang bị giữ", "the place of holding",
             "custody_house detention_camp police_station other unknown", "personal"),
    ]  # fmt: skip


def _taking() -> list[Fact]:
    return [
        _when("arrested_at", "giờ bị đưa đi", "the hour of being taken"),
        _one("arrest_place", "nơi bị đưa đi", "the place of being taken",
             "home workplace street public_place police_station border_or_airport other unknown", "personal"),
        _one("arrested_by", "ai đã đưa đi", "who took the person",
             "police security_police commune_police border_guard coast_guard customs forest_ranger military "
             "commune_authority procuracy court private_person business_agent other unknown"),
        _one("arrest_basis", "lý do hoặc giấy tờ họ nêu khi đưa đi", "the ground stated when the person was taken",
             "detention_warrant emergency_holding caught_in_the_act wanted_notice surrender summons invitation "
             "administrative_custody none_stated unknown"),
        _one("order_issued_by", "cơ quan ra lệnh hoặc quyết định", "the body that issued the order",
             "investigation_agency procuracy court commune_police_investigator other unknown"),
        _yes("order_shown", "có cho xem lệnh hoặc quyết định hay không", "whether an order was shown"),
        _yes("order_read_out", "có đọc lệnh và giải thích hay không", "whether the order was read out and explained"),
        _yes("order_copy_given", "có giao lệnh hoặc bản sao hay không", "whether the order or a copy was handed over"),
        _yes("order_approved_by_procuracy", "Viện kiểm sát đã phê chuẩn (đồng ý bằng văn bản) lệnh hay chưa",
             "whether the procuracy approved the order"),
        _yes("reasons_told", "có được cho biết lý do hay không", "whether the reasons were told"),
        _yes("rights_told", "có được giải thích các quyền hay không", "whether the rights were explained"),
        _yes("minutes_made", "có lập biên bản hay không", "whether a record was made"),
        _yes("witness_commune", "có người của xã, phường chứng kiến hay không",
             "whether someone from the commune was present"),
        _yes("witness_organisation", "có người của nơi làm việc hoặc nơi học chứng kiến hay không",
             "whether someone from the workplace or school was present"),
        _yes("witness_other", "có người khác chứng kiến hay không", "whether another witness was present"),
        _yes("free_to_leave", "có được tự ý rời đi hay không", "whether the person was free to leave"),
        _yes("case_opened", "đã khởi tố vụ án hay chưa, và người này có tham gia vụ án đó hay không",
             "whether a case was opened in which the person takes part"),
        _one("emergency_ground", "lý do giữ khẩn cấp", "the ground of the emergency holding",
             "about_to_commit_crime identified_by_witness traces_found none_stated unknown"),
        _when("emergency_file_received_at", "lúc Viện kiểm sát nhận hồ sơ xin phê chuẩn việc bắt khẩn cấp",
              "the time the procuracy received the file on the emergency arrest"),
        _when("emergency_arrest_approved_at", "lúc Viện kiểm sát phê chuẩn việc bắt khẩn cấp",
              "the time the procuracy approved the emergency arrest"),
    ]  # fmt: skip


def _holding() -> list[Fact]:
    return [
        _yes("administrative_decision_given", "có giao quyết định tạm giữ hành chính hay không",
             "whether the decision of administrative custody was handed over"),
        _yes("administrative_custody_extended", "việc tạm giữ hành chính có được kéo dài bằng quyết định hay không",
             "whether administrative custody was extended by a decision"),
        _yes("remote_area", "nơi giữ có phải vùng biên giới, hải đảo, núi xa hẻo lánh hay không",
             "whether the place is a border, island or remote mountain area"),
        _one("administrative_custody_ground", "lý do tạm giữ hành chính", "the ground of administrative custody",
             "disorder_or_injury smuggling measure_enforcement domestic_violence drug_test identity_check questioning "
             "online_post other unknown"),
        _when("handed_over_at", "lúc cơ quan điều tra nhận người", "the time the agency received the person"),
        _when("first_decision_at", "lúc có quyết định tạm giữ đầu tiên hoặc lúc được thả",
              "the time of the first custody decision, or of release"),
        _when("family_notified_at", "lúc gia đình được báo tin", "the time the family was told"),
        _one("family_notice_withheld_reason", "lý do chưa báo tin cho gia đình",
             "the reason for not telling the family", "obstruction none_given unknown"),
        _when("custody_from", "lúc bắt đầu tạm giữ, như ghi trong quyết định", "the start written in the custody decision"),
        _when("custody_until", "lúc hết tạm giữ, như ghi trong quyết định", "the end written in the custody decision",
              ahead=True),
        _yes("custody_decision_given", "có giao quyết định tạm giữ hay không",
             "whether the custody decision was handed over"),
        _rows("custody_periods", "các quyết định tạm giữ và gia hạn tạm giữ", "the custody decisions and extensions",
              CUSTODY_PERIOD),
    ]  # fmt: skip


def _charge_and_detention() -> list[Fact]:
    return [
        _rows("charges", "các quyết định khởi tố bị can: ngày, điều và khoản", "the charges: day, article and clause",
              CHARGE, "sensitive"),
        Fact("charge_code", "choice", Text("bộ luật ghi trong quyết định khởi tố bị can", "the code named in the charge"),
             "sensitive", _CODES, short_for="charges.code"),
        Fact("charge_article", "text", Text("điều luật ghi trong quyết định khởi tố bị can", "the article charged"),
             "sensitive", maximum=20, short_for="charges.article"),
        Fact("charge_clause", "text", Text("khoản ghi trong quyết định khởi tố bị can", "the clause charged"),
             "sensitive", maximum=20, short_for="charges.clause"),
        Fact("charged_at", "instant", Text("ngày khởi tố bị can", "the day of the charge"), "personal",
             short_for="charges.at"),
        Fact("charge_approved", "yes_no",
             Text("Viện kiểm sát đã phê chuẩn (đồng ý bằng văn bản) quyết định khởi tố bị can hay chưa",
                  "whether the procuracy approved the charge"), short_for="charges.approved"),
        Fact("detention_from", "day", Text("ngày bắt đầu tạm giam", "the first day of detention"), "personal"),
        _rows("detention_orders", "các lệnh tạm giam và quyết định gia hạn", "the detention orders and extensions",
              DETENTION_ORDER),
        _yes("breached_other_measure", "có bị cho là đã làm trái biện pháp ngăn chặn khác hay không",
             "whether the person is said to have broken another measure", "sensitive"),
        _yes("fled_or_signs", "có bị cho là bỏ trốn hoặc có dấu hiệu bỏ trốn hay không",
             "whether flight or signs of it are alleged", "sensitive"),
        _yes("reoffended_or_signs", "có bị cho là tiếp tục phạm tội hoặc có dấu hiệu tiếp tục hay không",
             "whether a further offence or signs of it are alleged", "sensitive"),
        _yes("tampered_or_threatened", "có bị cho là tác động đến chứng cứ hoặc đe dọa người làm chứng hay không",
             "whether tampering with evidence or threats are alleged", "sensitive"),
        _one("investigating_agency", "cấp của cơ quan điều tra", "the level of the investigating agency",
             "commune district provincial ministry military procuracy unknown"),
    ]  # fmt: skip


def _later() -> list[Fact]:
    return [
        _one("stage", "vụ việc đang ở bước nào", "the stage the case has reached",
             "held custody investigation prosecution trial appeal serving ended unknown"),
        _when("case_file_to_procuracy_at", "ngày kết thúc điều tra, chuyển hồ sơ sang Viện kiểm sát",
              "the day the investigation ended and the file went to the procuracy"),
        _when("indicted_at", "ngày có cáo trạng (văn bản truy tố của Viện kiểm sát)", "the day of the indictment"),
        _number("prosecution_extended_days", "số ngày gia hạn ở bước truy tố",
                "the days by which the prosecution stage was extended", 0, 60, "plain"),
        _rows("returns", "những lần trả hồ sơ để điều tra bổ sung", "the returns of the file for further investigation",
              MappingProxyType({"by": _TEXT, "at": _INSTANT})),
        _when("case_file_to_court_at", "ngày Tòa án nhận hồ sơ", "the day the court received the file"),
        _when("trial_decision_at", "ngày có quyết định đưa vụ án ra xét xử", "the day of the decision to hold the trial"),
        _when("trial_at", "ngày mở phiên tòa", "the day the trial opened"),
        _when("judgment_at", "ngày tuyên án", "the day of the judgment"),
        _when("judgment_served_at", "ngày nhận được bản án", "the day the judgment was received"),
        _yes("present_at_judgment", "có mặt lúc tuyên án hay không",
             "whether the person was present when judgment was given"),
        _number("sentence_months", "mức án tù, tính bằng tháng", "the prison sentence in months", 0, 1200, "sensitive"),
        _when("appealed_at", "ngày kháng cáo", "the day of the appeal"),
        _when("appeal_file_received_at", "ngày Tòa án cấp phúc thẩm nhận hồ sơ", "the day the appeal court received the file"),
        _when("appeal_judgment_at", "ngày có bản án phúc thẩm", "the day of the appeal judgment"),
        _one("outcome", "kết quả vụ việc", "the outcome of the case",
             "none released_without_charge case_dropped case_suspended acquitted convicted suspended_sentence "
             "non_custodial exempted unknown", "sensitive"),
        _when("outcome_decision_at", "ngày có văn bản kết thúc vụ việc", "the day of the document that ended the case"),
        _when("outcome_document_received_at", "ngày nhận được văn bản kết thúc vụ việc",
              "the day that document was received"),
    ]  # fmt: skip


def _treatment() -> list[Fact]:
    return [
        _when("counsel_requested_at", "lúc yêu cầu luật sư", "the time counsel was asked for"),
        _one("counsel_requested_by", "ai đã yêu cầu luật sư", "who asked for counsel", "held_person relative unknown"),
        _when("counsel_registered_at", "lúc cơ quan nhận đăng ký bào chữa", "the time counsel was registered"),
        _when("counsel_met_at", "lúc gặp được luật sư lần đầu", "the time of the first meeting with counsel"),
        _one("counsel_refused_reason", "lý do không cho luật sư gặp", "the reason for refusing counsel",
             "national_security none other unknown"),
        _yes("counsel_appointed", "cơ quan đã cử người bào chữa hay chưa", "whether the authorities appointed counsel"),
        Fact("family_visits", "days", Text("những ngày gia đình được thăm gặp", "the days of family visits"), "personal"),
        _text("family_visit_refused_reason", "lý do không cho gia đình thăm gặp", "the reason for refusing a family visit"),
        _yes("ill_treated", "có bị làm đau, đe dọa hoặc ép buộc hay không", "whether the person was hurt, threatened or coerced",
             "sensitive"),
        _yes("medical_care_refused", "có bị từ chối chữa bệnh hay không", "whether medical care was refused", "sensitive"),
        _yes("forced_confession", "có bị ép nhận tội hoặc ép khai hay không", "whether a confession was forced", "sensitive"),
        _yes("interrogation_unrecorded", "có buổi hỏi cung nào không ghi âm, ghi hình hay không",
             "whether an interrogation went unrecorded"),
        _yes("expression_related", "việc này có liên quan đến điều đã nói, viết hoặc đăng hay không",
             "whether it concerns something said, written or posted", "sensitive"),
        _yes("assembly_related", "việc này có liên quan đến tụ họp, biểu tình hay không",
             "whether it concerns a gathering", "sensitive"),
        _yes("association_related", "việc này có liên quan đến hội, nhóm hay không",
             "whether it concerns a group or association", "sensitive"),
        _yes("religion_related", "việc này có liên quan đến tôn giáo, tín ngưỡng hay không",
             "whether it concerns religion or belief", "sensitive"),
        _yes("discrimination_related", "việc này có liên quan đến phân biệt đối xử hay không",
             "whether it concerns discrimination", "sensitive"),
        _yes("tried_before_for_same_act", "đã từng bị xử về đúng việc này hay chưa",
             "whether the person was tried before for the same act", "sensitive"),
        _when("act_at", "ngày xảy ra việc bị cho là phạm tội", "the day of the act charged", "sensitive"),
    ]  # fmt: skip


def _wrongs() -> list[Fact]:
    return [
        Fact("wrongdoer", "choices", Text("ai đã làm sai", "who did the wrong"), "sensitive",
             ("state_official", "private_person", "business", "unknown")),
        Fact("wrong", "choices", Text("việc sai đã xảy ra", "the wrong that was done"), "sensitive",
             ("unlawful_arrest", "unlawful_holding_by_private_person", "kidnapping_for_ransom", "false_report",
              "false_evidence", "pressure_on_officials", "prosecution_of_innocent", "ill_treatment", "other")),
        _rows("decisions", "các quyết định hoặc việc làm muốn khiếu nại: loại, ngày, ngày nhận",
              "the decisions or acts complained of: kind, day, day received", DECISION),
        Fact("decision_kind", "choice", Text("loại quyết định hoặc việc làm muốn khiếu nại",
                                             "the kind of decision or act complained of"), "plain", _DECISIONS,
             short_for="decisions.kind"),
        Fact("decision_received_at", "instant", Text("ngày nhận được quyết định", "the day the decision was received"),
             "personal", short_for="decisions.received_at"),
        _when("learned_at", "ngày người khiếu nại biết việc bắt giữ", "the day the complainant learned of the arrest"),
        _rows("filings", "các đơn đã nộp và trả lời đã nhận", "the papers filed and the answers received", FILING),
    ]  # fmt: skip


FACTS: Mapping[str, Fact] = MappingProxyType({fact.id: fact for fact in _facts()})


def meaning(fact_id: str) -> Text:
    """A short noun phrase for `fact_id` in both languages; an id that is not in the vocabulary stands for itself."""
    return FACTS[fact_id].meaning if fact_id in FACTS else Text(fact_id, fact_id)
