"""Part 5: who the person is (age is asked in part 1); counsel, family, health. No painful question follows another."""

from __future__ import annotations

from intake.question import Question, Section
from intake.questions import branches as b
from intake.questions.counsel import (
    COUNSEL_APPOINTED,
    COUNSEL_MET_AT,
    COUNSEL_REFUSED,
    COUNSEL_REGISTERED_AT,
    COUNSEL_REQUESTED_AT,
)
from intake.questions.provinces import PROVINCES
from intake.questions.related import RELATED
from intake.questions.treatment import (
    FAMILY_VISITS,
    FORCED_CONFESSION,
    ILL_TREATED,
    INTERROGATION,
    MEDICAL,
    VISIT_REFUSED,
)
from intake.questions.wording import ask, pick, same, t

AGE = Question(
    "age",
    "number",
    ask(
        "Lúc bị đưa đi, {S} bao nhiêu tuổi?",
        "How old {was} {S} when taken?",
    ),
    t("Tuổi", "Age"),
    (
        t(
            "Người dưới 18 tuổi có thêm quyền. Ví dụ: cơ quan phải báo cho gia đình trong 12 giờ thay vì 24 giờ, và "
            "phải cử luật sư nếu chưa có ai.",
            "Those under 18 have further rights. The family must be told within 12 hours instead of 24, for example, "
            "and counsel appointed if there is none.",
        ),
        t(
            "Tuổi gần đúng là đủ, miễn là biết đã đủ 18 tuổi hay chưa.",
            "A rough age is enough, as long as it is clear whether the person was 18.",
        ),
    ),
    hint=same(
        "Tính theo ngày sinh trên giấy tờ, không tính tuổi mụ.",
        "In whole years, by the day of birth on the papers.",
    ),
    minimum=0,
    maximum=120,
)

PROVINCE = Question(
    "province",
    "choice",
    ask(
        "{S} bị đưa đi ở tỉnh, thành phố nào?",
        "In which province or city {was} {S} taken?",
    ),
    t("Tỉnh, thành phố", "Province or city"),
    (
        t(
            "Tên tỉnh, thành phố dùng để ghi nơi nhận đơn. Từ ngày 1 tháng 7 năm 2025 cả nước có 34 tỉnh, thành phố.",
            "It gives the address of the complaint. Since 1 July 2025 there are 34 provinces and cities.",
        ),
        t(
            "Nếu cơ quan điều tra ở nơi khác, chọn nơi có cơ quan đó.",
            "If the agency is elsewhere, choose where it is.",
        ),
    ),
    choices=PROVINCES,
    first=True,
)

COMMUNE = Question(
    "commune",
    "text",
    same("Ở xã, phường hoặc đặc khu nào?", "In which commune, ward or special zone?"),
    t("Xã, phường", "Commune or ward"),
    (
        t(
            "Việc ở cấp xã thì đơn hoặc tin báo gửi đến ủy ban hoặc công an nơi đó.",
            "Where the commune acted, the complaint or report goes to its People’s Committee or police.",
        ),
        t("Chỉ ghi tên xã, phường; không ghi số nhà hay tên người.", "Only the commune: no house number, no names."),
    ),
    asked_if=b.any_of(b.administrative, b.answer("arrested_by", *b.LOCAL)),
    longest=80,
)

NATIONALITY = Question(
    "nationality",
    "choice",
    ask("{S} có quốc tịch nào?", "What is {whose} nationality?"),
    t("Quốc tịch", "Nationality"),
    (
        t(
            "Với người nước ngoài, cơ quan còn phải báo cho bên ngoại giao để nước của họ biết (Điều 116).",
            "For a foreigner the foreign service must be told as well, so that their country knows (Article 116).",
        ),
        t("Có cả quốc tịch Việt Nam thì chọn Việt Nam.", "With Vietnamese nationality as well, choose Viet Nam."),
    ),
    choices=(pick("vn", "Việt Nam", "Viet Nam"), pick("other", "Nước khác", "Another country")),
    asked_if=b.any_of(b.from_stage("custody", "custody"), b.answer("arrest_place", "border_or_airport")),
)

DISABILITY = Question(
    "disability",
    "yes_no",
    ask(
        "{S} có khuyết tật hoặc bệnh tâm thần không?",
        "{does} {S} have a disability or a mental illness?",
        self=("Bạn có khuyết tật hoặc bệnh tâm thần không?", "Do you have a disability or a mental illness?"),
    ),
    t("Khuyết tật", "Disability"),
    (
        t(
            "Người có nhược điểm về thể chất hoặc tâm thần phải có luật sư. Chưa có thì cơ quan phải cử (Điều 76).",
            "A person with a physical or mental impairment must have counsel. If there is none, one is appointed "
            "(Article 76).",
        ),
        t("Không cần ghi là bệnh gì.", "The illness need not be named."),
    ),
    asked_if=b.all_of(b.may_have_counsel, b.from_stage("custody"), b.no(b.has_counsel)),
)

SECTION = Section(
    "people",
    t("Luật sư, gia đình, sức khỏe", "Lawyer, family, health"),
    (
        COUNSEL_REQUESTED_AT, COUNSEL_MET_AT, COUNSEL_REGISTERED_AT, COUNSEL_REFUSED, DISABILITY, COUNSEL_APPOINTED,
        ILL_TREATED, PROVINCE, COMMUNE, MEDICAL, NATIONALITY, FAMILY_VISITS, VISIT_REFUSED, INTERROGATION,
        FORCED_CONFESSION, *RELATED,
    ),
)  # fmt: skip
