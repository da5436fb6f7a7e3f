"""What the papers or officers refer to: words, gatherings, groups, religion, origin."""

from __future__ import annotations

from intake.question import Question
from intake.questions import branches as b
from intake.questions.wording import Pair, same, t


def _related(fact: str, said: Pair, short: Pair, article: str, only: b.Condition) -> Question:
    """What the papers or officers refer to; never what the person did."""
    return Question(
        fact,
        "yes_no",
        same(f"Giấy tờ hoặc cán bộ có nhắc đến {said[0]} không?", f"Do the papers or officers refer to {said[1]}?"),
        t(*short),
        (
            t(
                f"Công ước về quyền dân sự, chính trị bảo vệ quyền này (Điều {article}). "
                "Nếu muốn, có thể gửi thư cho Liên Hợp Quốc.",
                f"The Covenant on civil and political rights protects this (Article {article}). A letter to the United "
                "Nations then becomes possible, if wished.",
            ),
            t(
                "Chỉ trả lời theo giấy hoặc lời cán bộ. Không ghi ai đã nói gì hay làm gì.",
                "Go by the papers or officers only. Do not write what anyone said or did.",
            ),
        ),
        asked_if=b.all_of(b.no(b.free), only),
        sensitive=True,
    )


RELATED = (
    _related(
        "expression_related",
        ("lời nói, bài viết hoặc bài đăng nào", "something said, written or posted"),
        ("Nhắc đến lời nói, bài viết", "Refers to words or posts"),
        "19",
        b.any_of(b.tried, b.from_stage("custody", "appeal"), b.posted),
    ),
    _related(
        "assembly_related",
        ("việc tụ họp hoặc biểu tình", "a gathering or protest"),
        ("Nhắc đến tụ họp", "Refers to a gathering"),
        "21",
        b.related("assembly_related"),
    ),
    _related(
        "association_related",
        ("việc tham gia hội hoặc nhóm", "belonging to a group or association"),
        ("Nhắc đến hội, nhóm", "Refers to a group"),
        "22",
        b.related("association_related"),
    ),
    _related(
        "religion_related",
        ("tôn giáo hoặc tín ngưỡng", "religion or belief"),
        ("Nhắc đến tôn giáo", "Refers to religion"),
        "18",
        b.related("religion_related"),
    ),
    _related(
        "discrimination_related",
        ("dân tộc, quan điểm hoặc nguồn gốc", "ethnic group, opinion or origin"),
        ("Nhắc đến dân tộc, quan điểm", "Refers to origin or opinion"),
        "26",
        b.papers_read,
    ),
)
