"""What is taken as so until a fact says otherwise. These and no others; every other fact left out is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from legal_rules.words import Text

PRESUMPTIONS: Mapping[str, Text] = MappingProxyType(
    {
        "no_extension": Text(
            "Chưa ai nói có gia hạn thì tính như không gia hạn; chỉ dùng để biết hạn hết sớm nhất lúc nào.",
            "No extension is counted until one is told; this decides only the earliest end.",
        ),
        "no_return": Text(
            "Chưa ai nói hồ sơ bị trả lại thì tính như hồ sơ không bị trả lại.",
            "The file was not returned for further investigation, until someone says it was.",
        ),
        "no_release": Text(
            "Chưa ai nói người này đã được thả thì tính như còn bị giữ.",
            "The person was not released, until someone says so.",
        ),
        "no_rearrest": Text(
            "Chưa ai nói bị bắt lại thì tính như chỉ bị bắt một lần.",
            "There was one arrest, until someone tells of another.",
        ),
        "no_liberty": Text(
            "Chưa ai nói có lúc được ở ngoài thì tính như việc giữ kéo dài liên tục.",
            "Holding was unbroken, until someone tells of a spell at liberty.",
        ),
        "no_further_charge": Text(
            "Chưa ai nói bị khởi tố thêm thì tính như chỉ có những tội danh đã ghi.",
            "There is no further charge than those told.",
        ),
        "stage_without_events": Text(
            "Đã biết vụ việc ở bước nào mà không có việc gì sau đó thì tính như chưa có việc gì sau đó.",
            "A known stage without later events means that none of them has happened.",
        ),
        "adult": Text(
            "Chưa nói tuổi thì tính như đã đủ 18 tuổi.",
            "The person is 18 or older, until an age is told.",
        ),
        "no_special_group": Text(
            "Chưa nói có thai, nuôi con nhỏ, già yếu, bệnh nặng hoặc khuyết tật thì tính như không thuộc các nhóm này.",
            "The person is in no special group (pregnancy, small child, age, illness, disability), until one is told.",
        ),
        "held_is_not_free": Text(
            "Nói còn bị giữ tức là không được tự ý rời đi.",
            "Still held means not free to leave.",
        ),
    }
)
