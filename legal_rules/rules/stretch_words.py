"""The labels and notes of the timeline. Words only; short enough to stand beside a narrow picture."""

from __future__ import annotations

from legal_rules.rules import sums
from legal_rules.words import Text

Words = tuple[Text, Text]

ADMINISTRATIVE: Words = (
    Text("Tạm giữ hành chính", "Administrative custody"),
    Text("Phải có quyết định bằng giấy", "A written decision is needed"),
)
BETWEEN = Text("Chưa thấy giấy tờ", "No paper is known")
MAYBE_OVER = Text("Có thể đã quá hạn", "Perhaps past the limit")
NO_DECISION = Text("Không có quyết định", "No decision")
NO_ORDER = Text("Không có lệnh", "No order")
CUSTODY_FIRST: Words = (
    Text("Tạm giữ 3 ngày đầu", "First 3 days of custody"),
    Text("Tính từ lúc nhận người, không từ lúc ký giấy", "Counted from the receipt, not the signature"),
)
EXTENSION_UNKNOWN: Words = (
    Text("Chưa biết có gia hạn", "Extension not known"),
    Text("Cần: quyết định gia hạn và phê chuẩn", "Needed: the extension and its approval"),
)
DETENTION: Words = (
    Text("Tạm giam để điều tra", "Detention for investigation"),
    Text("Mỗi tháng 30 ngày, trừ ngày tạm giữ", "Months of 30 days, custody taken off"),
)
LATER = {
    "detention_prosecution": (Text("Tạm giam ở bước truy tố", "Detention at prosecution"), "prosecution_stage_limit"),
    "detention_trial": (Text("Tạm giam chờ xét xử", "Detention before trial"), "trial_stage_limit"),
    "detention_appeal": (Text("Tạm giam chờ phúc thẩm", "Detention before the appeal"), "appeal_stage_limit"),
}
CONDITIONS = (
    Text("Viện kiểm sát phê chuẩn", "Approved by the procuracy"),
    Text("Chỉ trường hợp đặc biệt", "Special cases only"),
)


def holding(hours: int) -> Words:
    """From the taking on, against the hours to the first decision."""
    note = Text(
        f"Luật cho {hours} giờ để ra quyết định hoặc trả tự do", f"The law gives {hours} hours to decide or release"
    )
    return Text("Bị đưa đi", "Taken"), note


def custody_until(days: int) -> Words:
    """The label of custody once extensions are approved."""
    count = sums.count(days, "ngày", "day")
    return (
        Text(f"Tạm giữ {count.vi}", f"Custody, {count.en}"),
        Text("Gia hạn đã được phê chuẩn", "The extensions were approved"),
    )


def ahead_of_custody(number: int) -> Words:
    """The extension `number` (from 1) that may still come, and its condition."""
    label = Text(f"Nếu gia hạn lần {number}", "If extended once" if number == 1 else "If extended twice")
    return label, CONDITIONS[min(number, len(CONDITIONS)) - 1]


def ahead_of_detention(open_ended: bool) -> Words:
    """What the law could still add to detention for investigation."""
    if open_ended:
        note = Text("Đặc biệt có thể đến khi điều tra xong", "In special cases until the investigation ends")
    else:
        note = Text("Viện kiểm sát quyết định gia hạn", "The procuracy decides on extensions")
    return Text("Nếu gia hạn", "If extended"), note
