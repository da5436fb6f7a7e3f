"""Steps of a denunciation: the paper itself, taking it further.

Boundary: declarations only. Law: Law on Denunciation 2018; Criminal Procedure Code Arts. 478-483.
"""

from __future__ import annotations

from legal_rules.denounced import forum
from legal_rules.law import entries
from legal_rules.words import Text
from remedies.steps.administrative import ADMINISTRATIVE
from remedies.steps.complaints import PROCEDURAL
from remedies.steps.step import KEEP, Matter, Step, always


def _answer(name: str) -> Text:
    """The time for the answer in the words of the law."""
    says = entries()[name]["says"]
    return Text(says["vi"], says["en"])


def denunciation_fits(m: Matter) -> bool:
    named = "state_official" in (m.value("wrongdoer") or ())
    return m.filed("denunciation") or (named and m.breached(*PROCEDURAL, *ADMINISTRATIVE))


def _denunciation_paper(m: Matter, paper: str) -> bool:
    """Inside the case D03b, outside it D03a, both where that is open."""
    fitting = {"proceedings": ("D03b",), "outside": ("D03a",), "either": ("D03a", "D03b"), "private": ()}
    return paper in fitting[forum(m.facts, m.now)]


DENUNCIATION = Step(
    id="denunciation",
    title=Text("Cân nhắc đơn tố cáo người làm sai", "Consider denouncing the person responsible"),
    where=Text("Đọc rủi ro trước. Phải ghi tên thật.", "Read the risks first. A real name is needed."),
    who=Text("Bất cứ ai biết việc, tự mình ký tên.", "Anyone who knows of it, signing in person."),
    to=Text(
        "Trong vụ án: Viện trưởng Viện kiểm sát nếu về bắt, giữ, giam; việc khác thì người đứng đầu cơ quan của người "
        "đó. Ngoài vụ án: người đứng đầu nơi quản lý người đó. Tố cáo người đứng đầu: gửi cấp trên trực tiếp.",
        "In the case: the head of the procuracy when it concerns arrest or holding; otherwise the head of that "
        "person's body. Outside it: the head of the body that manages them. A head is denounced one level up.",
    ),
    fits=denunciation_fits,
    urgency=always("consider"),
    do=(
        Text(
            "Chọn mẫu: người đó đang làm vụ án hình sự thì dùng mẫu “người làm vụ án”, không thì mẫu “ngoài vụ án”.",
            "Choose the form: someone conducting a criminal case, or an official outside a case.",
        ),
        Text(
            "Ghi việc bạn tự biết: đã xảy ra ở đâu, lúc nào, chứng cứ gì. Không nhận xét.",
            "State what you know yourself: what happened, where, when and the evidence. No comment.",
        ),
        Text(
            "Ghi ngày, họ tên, địa chỉ, ký hoặc điểm chỉ (lăn tay). Đề nghị giữ bí mật tên và địa chỉ.",
            "Give the date, your name and address; sign or fingerprint. Ask that name and address be kept secret.",
        ),
        Text(
            "Gửi một nơi thôi. Nộp trực tiếp thì lấy biên nhận; gửi bưu điện thì gửi bảo đảm.",
            "Send it to one office only. Handed in, get a receipt; by post, send it registered.",
        ),
    ),
    expect=(_answer("denunciation_procedural"), _answer("denunciation_administrative")),
    risks=(
        Text(
            "Chỉ ghi điều bạn biết và tin là đúng. Luật cấm cố ý tố cáo sai, không cấm nhớ nhầm.",
            "Write only what you know and believe true. The law forbids deliberate untruth, not an honest mistake.",
        ),
        Text(
            "Người bị tố cáo có thể biết ai viết. Có người đã bị xử theo Điều 156 hoặc Điều 331 Bộ luật Hình sự.",
            "The person denounced may learn who wrote. People were tried under Articles 156 or 331 of the Penal Code.",
        ),
        Text(
            "Đơn không ghi tên không được giải quyết như tố cáo.",
            "An anonymous paper is not handled as a denunciation.",
        ),
        Text(
            "Người tố cáo có thể đề nghị được bảo vệ, nhưng không ai bảo đảm được chắc chắn.",
            "A denouncer may ask for protection; nobody can guarantee it.",
        ),
        Text(
            "Không ghi điều người thân, hoặc người bạn bào chữa, đã làm hay định làm.",
            "Do not write what your relative, or the person you defend, did or planned.",
        ),
    ),
    refused=(
        Text(
            "Không được nhận hoặc quá hạn: hỏi lý do bằng văn bản, rồi tố cáo tiếp lên cấp trên trực tiếp.",
            "Not accepted, or overdue: ask why in writing, then take it to the level above.",
        ),
    ),
    then=("denunciation_continued", "denouncer_protection"),
    quiet=(
        Text(
            "Chờ: tố cáo không có hạn 15 ngày như khiếu nại. Có thể đợi đến khi người bị giữ được thả.",
            "Wait: a denunciation has no 15-day limit as a complaint has. It may wait for release.",
        ),
        Text(
            "Làm lặng lẽ: yêu cầu giữ kín tên, không kể với ai, không đăng lên mạng, nộp qua luật sư.",
            "Quietly: ask for secrecy, tell nobody, post nothing, hand it in through counsel.",
        ),
    ),
    papers=("D03a", "D03b"),
    papers_if=_denunciation_paper,
    why=(*PROCEDURAL, "administrative_custody_ground", "administrative_custody_limit"),
    answer="denunciation_answer",
)


def _settled(m: Matter) -> bool:
    return any(row.get("kind") == "denunciation" and row.get("answered_at") for row in m.value("filings") or ())


DENUNCIATION_CONTINUED = Step(
    id="denunciation_continued",
    title=Text("Cân nhắc tố cáo tiếp lên cấp trên", "Consider taking the denunciation further"),
    where=Text("Cấp trên trực tiếp của người đã giải quyết.", "To the level above whoever settled it."),
    who=Text("Người đã tố cáo.", "Whoever denounced."),
    to=Text(
        "Người đứng đầu cấp trên trực tiếp của người giải quyết tố cáo.",
        "The head of the body directly above the one that settled it.",
    ),
    fits=lambda m: m.filed("denunciation") and (_settled(m) or m.late("denunciation_answer")),
    urgency=always("consider"),
    do=(
        KEEP,
        Text(
            "Nêu rõ chỗ giải quyết sai, hoặc ngày đã quá hạn.",
            "Say what was settled wrongly, or since when it is late.",
        ),
    ),
    expect=(
        Text(
            "Giải quyết sai thì được xem xét trong 20 ngày. Quá hạn thì cấp trên đòi báo cáo trong 5 ngày làm việc.",
            "A wrong settlement is reviewed in 20 days. If it is late, a report is demanded within 5 working days.",
        ),
    ),
    risks=(
        Text(
            "Chỉ ghi điều biết chắc. Cố ý tố cáo sai thì bị xử lý.",
            "Write only what is certain. A knowingly false denunciation is punished.",
        ),
    ),
    refused=(
        Text(
            "Đã hết cấp: có dấu hiệu tội phạm thì báo cơ quan điều tra; bị thiệt hại thì đòi bồi thường.",
            "No level is left: with signs of a crime report it; if harmed, claim compensation.",
        ),
    ),
    then=("crime_report", "state_compensation"),
    quiet=(
        Text("Chờ: không có hạn cuối.", "Wait: there is no last day."),
        Text("Làm lặng lẽ: gửi một nơi thôi, yêu cầu giữ kín tên.", "Quietly: to one office only, asking for secrecy."),
    ),
    answer="denunciation_continued_answer",
)
