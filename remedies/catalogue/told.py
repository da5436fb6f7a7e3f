"""Facts as phrases of a paper: an instant where it is known, and "chưa rõ" where it is not. Words only."""

from __future__ import annotations

from legal_rules.facts import Facts
from legal_rules.instants import NEVER, When
from legal_rules.words import Text
from remedies.catalogue.dates import instant

NOT_TOLD = Text("chưa rõ, chưa được thông báo", "not known, not told")

PLACES = {
    "home": Text("tại nhà", "at home"),
    "workplace": Text("tại nơi làm việc", "at the workplace"),
    "street": Text("trên đường", "in the street"),
    "public_place": Text("tại nơi công cộng", "in a public place"),
    "police_station": Text("tại trụ sở công an", "at a police station"),
    "border_or_airport": Text("tại cửa khẩu, sân bay", "at the border or an airport"),
}
TAKERS = {
    "police": Text("công an", "police officers"),
    "security_police": Text("người của cơ quan an ninh", "security police officers"),
    "commune_police": Text("công an xã, phường", "commune police officers"),
    "border_guard": Text("bộ đội biên phòng", "border guards"),
    "coast_guard": Text("cảnh sát biển", "coast guard officers"),
    "customs": Text("hải quan", "customs officers"),
    "forest_ranger": Text("kiểm lâm", "forest rangers"),
    "military": Text("người của quân đội", "soldiers"),
    "commune_authority": Text("người của chính quyền xã, phường", "commune officials"),
    "procuracy": Text("người của Viện kiểm sát", "procuracy officers"),
    "court": Text("người của Tòa án", "court officers"),
    "private_person": Text("người không có thẩm quyền", "private persons"),
    "business_agent": Text("người của một doanh nghiệp", "persons acting for a business"),
}
SOMEONE = Text("một số người mà tôi chưa rõ thuộc cơ quan nào", "persons whose office I do not know")
BASES = {
    "detention_warrant": Text("lệnh bắt để tạm giam", "a warrant for detention"),
    "emergency_holding": Text("giữ người trong trường hợp khẩn cấp", "emergency holding"),
    "caught_in_the_act": Text("bắt quả tang", "arrest in the act"),
    "wanted_notice": Text("quyết định truy nã", "a wanted notice"),
    "surrender": Text("tự ra trình diện", "having come forward"),
    "summons": Text("giấy triệu tập", "a summons"),
    "invitation": Text("giấy mời", "an invitation"),
    "administrative_custody": Text("tạm giữ theo thủ tục hành chính", "administrative custody"),
}
FACILITIES = {
    "custody_house": Text("nhà tạm giữ", "a custody house"),
    "detention_camp": Text("trại tạm giam", "a detention centre"),
    "police_station": Text("trụ sở công an", "a police station"),
}


def at(facts: Facts, fact: str) -> Text | None:
    """The instant of `fact` in words, None where it is unknown or had not come."""
    value = facts.value(fact)
    return instant(value) if isinstance(value, When) else None


def never(facts: Facts, fact: str) -> bool:
    """Whether the answer says that it had not happened."""
    return facts.value(fact) is NEVER


def picked(facts: Facts, fact: str, words: dict[str, Text]) -> Text | None:
    """The words of the choice made, None where it is open."""
    return words.get(facts.value(fact) or "")
