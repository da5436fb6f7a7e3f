"""The grounds of a petition about the charge, counsel and questioning. Words and articles only."""

from __future__ import annotations

from legal_rules.words import Text
from remedies.catalogue import compare
from remedies.catalogue.ground import Ground
from remedies.catalogue.grounds_arrest import NOT_RIGHT

CHARGE = (
    Ground(
        finding="charge_approval",
        group="charge",
        subject=Text("khởi tố bị can không được phê chuẩn", "a charge without approval"),
        rule=Text(
            "quyết định khởi tố bị can của Cơ quan điều tra phải được gửi cho Viện kiểm sát để phê chuẩn và phải bị "
            "hủy bỏ nếu không được phê chuẩn.",
            "an investigation agency's decision to charge goes to the procuracy for approval and is annulled without "
            "it.",
        ),
        articles=("179",),
        conclusion=NOT_RIGHT,
        requests=("approval", "copies"),
    ),
    Ground(
        finding="double_jeopardy",
        group="charge",
        subject=Text("khởi tố lại về việc đã xét xử", "a second charge for what was already tried"),
        rule=Text(
            "không được khởi tố người mà hành vi của họ đã có bản án của Tòa án có hiệu lực pháp luật.",
            "nobody may be charged for an act on which a court's judgment in force already stands.",
        ),
        articles=("14", "157"),
        conclusion=Text(
            "Vì vậy, tôi cho rằng việc khởi tố lần này không đúng quy định nêu trên.",
            "For this reason I submit that the present charge is not in accordance with the provision above.",
        ),
        requests=("cancel_charge", "release_if_none"),
    ),
    Ground(
        finding="law_in_time",
        group="charge",
        subject=Text(
            "áp dụng bộ luật không đúng thời gian xảy ra việc", "a code applied that was not in force at the time"
        ),
        rule=Text(
            "điều luật được áp dụng là điều luật có hiệu lực lúc xảy ra hành vi; quy định mới nặng hơn không được áp "
            "dụng cho việc đã xảy ra trước đó.",
            "the provision that applies is the one in force at the time of the act; a harsher new one does not reach "
            "back.",
        ),
        articles=("penal_code_2015:7",),
        conclusion=NOT_RIGHT,
        requests=("cancel_charge",),
    ),
)

INVESTIGATION = (
    Ground(
        finding="ill_treatment",
        group="investigator",
        subject=Text("đối xử gây đau đớn trong thời gian bị giữ", "treatment that caused pain while held"),
        rule=Text(
            "nghiêm cấm tra tấn, bức cung, dùng nhục hình hoặc bất kỳ hình thức đối xử nào khác xâm phạm thân thể, "
            "sức khỏe.",
            "torture, coerced questioning, bodily abuse and any other treatment that harms body or health are "
            "forbidden.",
        ),
        articles=("10", "183"),
        compare=compare.treated,
        conclusion=Text(
            "Sự việc trên có dấu hiệu trái quy định này. Tôi đề nghị xác minh.",
            "What happened shows signs contrary to this provision. I ask for it to be verified.",
        ),
        requests=("medical", "verify"),
    ),
    Ground(
        finding="self_incrimination",
        group="investigator",
        subject=Text("ép buộc khai báo", "a statement being forced"),
        rule=Text(
            "người bị buộc tội có quyền trình bày lời khai và không buộc phải đưa ra lời khai chống lại mình hoặc "
            "nhận mình có tội.",
            "an accused person may give statements and need not testify against themselves or admit guilt.",
        ),
        articles=("15", "58", "59", "60"),
        compare=compare.forced,
        conclusion=NOT_RIGHT,
        requests=("no_use", "counsel"),
    ),
    Ground(
        finding="counsel_access",
        group="investigator",
        subject=Text("chưa cho gặp người bào chữa", "access to counsel not being given"),
        rule=Text(
            "người bị giữ, bị bắt có quyền nhờ người bào chữa từ khi bị giữ, bị bắt; yêu cầu phải được chuyển và "
            "người bào chữa phải được đăng ký trong thời hạn luật định.",
            "a person held or arrested may have counsel from that moment; the request is to be passed on and counsel "
            "registered within the time set by law.",
        ),
        articles=("73", "74", "75", "78"),
        compare=compare.counsel,
        conclusion=NOT_RIGHT,
        requests=("counsel",),
    ),
    Ground(
        finding="counsel_mandatory",
        group="investigator",
        subject=Text("không chỉ định người bào chữa", "counsel not being appointed"),
        rule=Text(
            "trong trường hợp luật buộc phải có người bào chữa mà chưa có ai được nhờ, cơ quan có thẩm quyền phải "
            "chỉ định người bào chữa.",
            "where the law requires counsel and none was chosen, the authority must have one appointed.",
        ),
        articles=("76",),
        compare=compare.counsel,
        conclusion=NOT_RIGHT,
        requests=("appoint_counsel",),
    ),
    Ground(
        finding="interrogation_recording",
        group="investigator",
        subject=Text("hỏi cung không ghi âm hoặc ghi hình", "questioning without a recording"),
        rule=Text(
            "việc hỏi cung bị can tại cơ sở giam giữ hoặc trụ sở cơ quan điều tra phải được ghi âm hoặc ghi hình có "
            "âm thanh.",
            "questioning an accused at a place of detention or an agency's seat must be recorded in sound or in "
            "sound and picture.",
        ),
        articles=("183",),
        conclusion=NOT_RIGHT,
        requests=("no_use",),
    ),
)
