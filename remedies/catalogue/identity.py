"""The names, numbers and addresses that a paper may carry. All may stay empty: the pen fills them after printing.

Boundary: `identity.*` of the answers only, which the law never reads. Every value is capped, made NFC and stripped of
control and direction marks, so that no text can grow, hide or turn a line around.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.problems import Problem
from legal_rules.words import Text
from remedies.catalogue.field import Field
from remedies.catalogue.fields import FILE, joined

PREFIX = "identity."

FIELDS: Mapping[str, Field] = {
    "filer_full_name": Field(Text("họ và tên người làm đơn", "full name of the signer")),
    "filer_birth_year": Field(Text("ngày hoặc năm sinh người làm đơn", "date or year of birth of the signer"), 40),
    "filer_id_number": Field(Text("số căn cước người làm đơn", "identity number of the signer"), 40),
    "filer_id_issue": Field(Text("ngày cấp, nơi cấp", "date and place of issue"), 100),
    "filer_address": Field(Text("chỗ ở hiện nay", "present address"), 200),
    "filer_phone": Field(Text("điện thoại", "telephone"), 40),
    "filer_email": Field(Text("thư điện tử", "e-mail"), 100),
    "filer_capacity": Field(Text("quan hệ với người bị giữ", "relation to the person held"), 60),
    "authorisation_ref": Field(Text("giấy ủy quyền hoặc văn bản bào chữa", "authorisation or notice of counsel"), 160),
    "detainee_full_name": Field(Text("họ và tên người bị giữ", "full name of the person held")),
    "detainee_birth_date": Field(Text("ngày sinh người bị giữ", "date of birth of the person held"), 40),
    "detainee_id_number": Field(Text("số căn cước người bị giữ", "identity number of the person held"), 40),
    "detainee_address": Field(Text("nơi cư trú của người bị giữ", "residence of the person held"), 200),
    "detainee_sex_nationality": Field(
        Text("giới tính, quốc tịch, dân tộc của người bị giữ", "sex, nationality, ethnic group of the person held"), 100
    ),
    "detainee_occupation": Field(
        Text("nghề nghiệp, nơi làm việc của người bị giữ", "occupation and workplace of the person held"), 160
    ),
    "detention_place": Field(Text("nơi đang giữ", "place of holding"), 160),
    "order_number_date": Field(Text("số, ngày của lệnh hoặc quyết định", "number and date of the order"), 120),
    "order_issuer": Field(Text("người, cơ quan ký lệnh hoặc quyết định", "who signed the order"), 160),
    "procuracy_approval": Field(
        Text("số, ngày văn bản phê chuẩn của Viện kiểm sát", "number and date of the procuracy’s approval"), 120
    ),
    "challenged_decision_no_date": Field(
        Text("số, ngày của quyết định bị khiếu nại", "number and date of the decision complained of"), 120
    ),
    "late_reason": Field(Text("vì sao nộp đơn muộn", "why it is filed late"), 300),
    "respondent_name_title": Field(Text("người hoặc cơ quan bị khiếu nại", "officer or body complained of"), 200),
    "accused_official_name": Field(
        Text("người bị tố cáo: họ tên, chức vụ, nơi công tác", "person denounced: name, post, unit"), 200
    ),
    "accused_official_other": Field(
        Text("số hiệu, đặc điểm của người bị tố cáo", "badge number or features of the person denounced"), 160
    ),
    "contact_method": Field(Text("muốn được liên lạc bằng cách nào", "how you wish to be reached"), 100),
    "co_denouncers": Field(
        Text("người cùng tố cáo và người đại diện của họ", "others who denounce with you, and who speaks for them"), 300
    ),
    "lawyer_name": Field(Text("họ và tên luật sư", "full name of the lawyer")),
    "lawyer_office": Field(Text("văn phòng, Đoàn Luật sư", "office and Bar Association of the lawyer"), 160),
    "lawyer_phone": Field(Text("điện thoại luật sư", "telephone of the lawyer"), 40),
    "judgment_no_date_court": Field(
        Text("số, ngày của bản án, Tòa án", "number and date of the judgment, and the court"), 160
    ),
    "doc_place": Field(Text("nơi viết đơn", "place of writing"), 60),
}
"""The fields that several papers share."""
KNOWN: Mapping[str, Field] = joined((path.parent for path in Path(__file__).parent.glob(f"*/{FILE}")), FIELDS)
"""These and the papers' own."""
Identity = Mapping[str, str]


def split(answers: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The facts, and the identity without its prefix."""
    facts = {k: v for k, v in answers.items() if not str(k).startswith(PREFIX)}
    return facts, {str(k).removeprefix(PREFIX): v for k, v in answers.items() if str(k).startswith(PREFIX)}


def read(raw: Mapping[str, Any]) -> tuple[dict[str, str], list[Problem]]:
    """The clean identity and what is wrong with it: a value that is no text, one too long. See also `unused`."""
    clean: dict[str, str] = {}
    problems: list[Problem] = []
    for key, value in raw.items():
        field = KNOWN.get(key)
        if field is None or value is None or value is False or value == "unknown":
            continue
        if isinstance(value, bool) or not isinstance(value, str | int):
            problems.append(Problem(PREFIX + key, "text", NOT_TEXT))
        else:
            text = tidy(str(value))
            if len(text) > field.longest:
                problems.append(Problem(PREFIX + key, "too_long", _too_long(len(text), field.longest)))
            elif text:
                clean[key] = text
    return clean, problems


def unused(raw: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys that no paper here has a place for."""
    return tuple(PREFIX + key for key in raw if key not in KNOWN)


def tidy(text: str) -> str:
    """One line of NFC text without control, format and unassigned characters; breaks become spaces."""
    normal = unicodedata.normalize("NFC", text)
    kept = (
        "" if unicodedata.category(ch) in {"Cc", "Cf", "Cs", "Cn", "Co"} and not ch.isspace() else ch for ch in normal
    )
    return " ".join("".join(kept).split())


NOT_TEXT = Text("Ở đây cần chữ.", "Text is needed here.")


def _too_long(count: int, most: int) -> Text:
    return Text(
        f"Phần này dài {count} chữ cái, nhiều nhất {most}.", f"This has {count} characters; the most is {most}."
    )
