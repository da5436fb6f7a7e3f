"""The groups that detention is meant to spare (Art. 119(4)); asked only where somebody is in detention."""

from __future__ import annotations

from intake.question import Question
from intake.questions import branches as b
from intake.questions.wording import Pair, ask, t


def _group(fact: str, said: Pair, own: Pair, short: Pair, rough: Pair, only: b.Condition = b.always) -> Question:
    """A group that detention is meant to spare; asked once there is detention."""
    return Question(
        fact,
        "yes_no",
        ask(*said, self=own),
        t(*short),
        (
            t(
                "Tạm giam là giam tính bằng tháng. Luật tránh tạm giam người có thai, nuôi con nhỏ, già yếu hoặc "
                "bệnh nặng mà có nơi ở rõ ràng (khoản 4 Điều 119).",
                "Detention runs in months. The law spares those with a clear residence who are pregnant, raise a "
                "small child, are old and frail or gravely ill. There are a few exceptions (clause 4, Article 119).",
            ),
            t(*rough),
        ),
        asked_if=b.all_of(b.detained, only),
        sensitive=True,
    )


SPARED = (
    _group(
        "pregnant",
        ("{S} có đang mang thai không?", "{is} {S} pregnant?"),
        ("Bạn có đang mang thai không?", "Are you pregnant?"),
        ("Mang thai", "Pregnant"),
        ("Không liên quan thì chọn “Không”.", "If this does not apply, choose “No”."),
        only=b.below(56),
    ),
    _group(
        "child_under_36_months",
        ("{S} có đang nuôi con dưới 36 tháng tuổi không?", "{is} {S} raising a child under 36 months?"),
        ("Bạn có đang nuôi con dưới 36 tháng tuổi không?", "Are you raising a child under 36 months?"),
        ("Nuôi con nhỏ", "Raising a small child"),
        ("36 tháng là ba tuổi.", "36 months is three years of age."),
        only=b.below(66),
    ),
    _group(
        "elderly_or_weak",
        ("{S} có già yếu không?", "{is} {S} old and frail?"),
        ("Bạn có già yếu không?", "Are you old and frail?"),
        ("Già yếu", "Old and frail"),
        ("Thường là từ 70 tuổi, hoặc từ 60 tuổi mà hay đau ốm.", "Usually from 70, or from 60 with frequent illness."),
        only=b.from_age(55),
    ),
    _group(
        "seriously_ill",
        ("{S} có bị bệnh nặng không?", "{is} {S} gravely ill?"),
        ("Bạn có bị bệnh nặng không?", "Are you gravely ill?"),
        ("Bệnh nặng", "Gravely ill"),
        (
            "Không cần ghi tên bệnh. Giấy của bệnh viện sẽ giúp nhiều.",
            "The illness need not be named. A hospital paper helps.",
        ),
    ),
)
