"""Investigation taken up again, the file at the procuracy, the indictment, the file sent back. Dates only."""

from __future__ import annotations

from intake.question import Field, Question
from intake.questions import branches as b
from intake.questions.wording import NOT_YET, pick, same, t

RESUMED = Question(
    "investigation_resumed_at",
    "when",
    same(
        "Vụ án có bị dừng rồi điều tra lại không, từ ngày nào?",
        "Was the case stopped and the investigation taken up again, and from which day?",
    ),
    t("Điều tra lại sau khi dừng", "Investigation resumed"),
    (
        t(
            "Điều tra lại có thời hạn riêng; việc giữ người không dài hơn thời hạn đó (Điều 174).",
            "A resumed investigation has a term of its own, and detention may not outlast it (Article 174).",
        ),
        t(
            "Ngày ghi trên quyết định phục hồi điều tra. Không có giấy thì nhớ gần đúng là đủ.",
            "The day on the decision to resume. Without the paper a rough day is enough.",
        ),
    ),
    asked_if=b.all_of(b.detained, b.told("at_liberty")),
    not_yet=t("Không, vụ án không bị dừng", "No, it was not stopped"),
)

FILE_TO_PROCURACY = Question(
    "case_file_to_procuracy_at",
    "when",
    same("Hồ sơ được chuyển sang Viện kiểm sát ngày nào?", "On which day did the file go to the procuracy?"),
    t("Hồ sơ sang Viện kiểm sát", "File to the procuracy"),
    (
        t(
            "Viện kiểm sát có 20 ngày hoặc 30 ngày, tùy tội, để quyết định có đưa ra tòa không (Điều 240).",
            "The procuracy has 20 or 30 days, depending on the offence, to decide on a trial (Article 240).",
        ),
        t("Lấy ngày ghi trên bản kết luận điều tra cũng được.", "The day on the investigation conclusion will do."),
    ),
    hint=same(
        "Ngày ghi ở bản kết luận điều tra hoặc biên bản giao hồ sơ.",
        "On the investigation conclusion, or the record of handing over the file.",
    ),
    asked_if=b.from_stage("prosecution", "trial"),
)

INDICTED_AT = Question(
    "indicted_at",
    "when",
    same("Cáo trạng (giấy đưa ra tòa) ghi ngày nào?", "What is the date of the indictment?"),
    t("Ngày cáo trạng", "Indictment"),
    (
        t(
            "Hết 20 ngày hoặc 30 ngày mà chưa có cáo trạng thì Viện kiểm sát phải có quyết định kéo dài (Điều 240).",
            "Without an indictment after 20 or 30 days the procuracy needs an extension (Article 240).",
        ),
        t("Chưa nhận được giấy thì chọn “Tôi không biết”.", "If no paper has come, choose “I don’t know”."),
    ),
    asked_if=b.from_stage("prosecution", "trial"),
    not_yet=NOT_YET,
)

PROSECUTION_EXTENDED = Question(
    "prosecution_extended_days",
    "number",
    same("Viện kiểm sát đã kéo dài thêm bao nhiêu ngày?", "By how many days did the procuracy extend its time?"),
    t("Số ngày Viện kiểm sát kéo dài", "Days added at the procuracy"),
    (
        t(
            "Luật cho kéo dài nhiều nhất 10 ngày, 15 ngày hoặc 30 ngày, tùy tội (Điều 240).",
            "At most 10, 15 or 30 days, depending on the offence (Article 240).",
        ),
        t("Không kéo dài thì ghi 0.", "Write 0 if it did not."),
    ),
    asked_if=b.from_stage("prosecution", "prosecution"),
    minimum=0,
    maximum=60,
)

RETURNS = Question(
    "returns",
    "rows",
    same(
        "Hồ sơ có lần nào bị trả lại để điều tra thêm không?", "Was the file ever returned for further investigation?"
    ),
    t("Hồ sơ bị trả lại", "File returned"),
    (
        t(
            "Mỗi lần trả hồ sơ, hạn được tính lại: điều tra thêm không quá 2 tháng nếu Viện kiểm sát trả, 1 tháng "
            "nếu Tòa án trả (Điều 174).",
            "Each return starts new limits: 2 months at most if returned by the procuracy, 1 month if by the court "
            "(Article 174).",
        ),
        t("Chỉ biết ai trả mà không rõ ngày cũng được.", "Who returned it, without the day, is fine."),
    ),
    fields=(
        Field(
            "by",
            "choice",
            t("Ai trả", "Returned by"),
            choices=(
                pick("procuracy", "Viện kiểm sát", "The procuracy"),
                pick("court", "Tòa án", "The court"),
            ),
        ),
        Field("at", "day", t("Ngày trả", "On")),
        Field("received_at", "day", t("Ngày công an nhận lại, nếu biết", "Back with the police on, if known")),
    ),
    asked_if=b.from_stage("prosecution", "trial"),
    none_label=t("Không có lần nào", "Never"),
)
