"""The words of the pages inside a bundle, and of the page that offers it.

Boundary: words only.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

BUNDLE_WORDS: Mapping[str, Text] = {
    "paper.title_bundle": Text("tải cả bộ", "everything in one file"),
    "bundle.head": Text("Tải cả bộ vào một tệp", "Everything in one file"),
    "bundle.lead": Text(
        "Một tệp nén (ZIP) gồm các câu trả lời, cách tính, các mốc ngày, danh sách chứng cứ và {n} giấy tờ được đề "
        "nghị.",
        "One packed file (ZIP): the answers, how things were counted, the dates, a list of evidence and the {n} papers "
        "proposed.",
    ),
    "bundle.stays": Text(
        "Tệp nằm lại trong máy và nói rõ mọi việc đã trả lời. Ai mở được máy thì đọc được. Chỉ tải khi máy an toàn; "
        "chép sang nơi cất giữ rồi xóa khỏi máy.",
        "The file stays on this device and holds everything that was answered. Whoever can open the device can read "
        "it. Download it only where that is safe; move it to where you keep it, then delete it here.",
    ),
    "bundle.shared": Text(
        "Máy nhiều người dùng: không nên tải. Chép tay hoặc in từng giấy thì an toàn hơn.",
        "Others use this device: better not. Copying by hand or printing single papers is safer.",
    ),
    "bundle.names": Text(
        "Ghi cả họ tên, số giấy tờ, địa chỉ đã gõ", "Include the names, numbers and addresses that were typed"
    ),
    "bundle.no_names": Text(
        "Không có tên ai trong tệp: chỗ ghi tên để trống.", "Nobody’s name is in it: places for names stay blank."
    ),
    "bundle.abroad": Text(
        "Giấy gửi ra nước ngoài không nằm trong bộ này: mỗi giấy hỏi ý kiến riêng.",
        "Papers that go abroad are not in it: each of them asks for consent first.",
    ),
    "bundle.do": Text("Tải cả bộ (ZIP)", "Download everything (ZIP)"),
    "bundle.link": Text("Tải cả bộ vào một tệp", "Everything in one file"),
}

FIRST = Text("Đọc trước", "Read this first")
FIRST_SAYS = (
    Text(
        "Trong bộ này có những gì bạn đã trả lời. Cất ở nơi an toàn.",
        "This holds everything that was answered. Keep it where it is safe.",
    ),
    Text("Đây không phải là ý kiến của luật sư.", "This is not legal advice."),
)
CONTENTS: Mapping[str, Text] = {
    "du-lieu.yaml": Text("các câu trả lời, để nạp lại vào chương trình", "the answers, for the program to read again"),
    "ket-qua.json": Text("toàn bộ kết quả cho chương trình khác", "the whole answer, for other programs"),
    "ly-do.html": Text("từng điểm: kết luận, cách tính, điều luật", "each point: the outcome, the sum, the articles"),
    "dong-thoi-gian.html": Text("dòng thời gian", "the timeline"),
    "chung-cu.html": Text("danh sách chứng cứ cần giữ, có chỗ ghi", "the evidence to keep, with room to write"),
    "lich.ics": Text("các mốc ngày, để đưa vào lịch", "the dates, for a calendar"),
    "manifest.json": Text("bảng kê để kiểm tra tệp có bị đổi không", "sums to check that nothing was changed"),
}
SHEET = Text("tờ nhắc khi đi nộp: {paper}", "where, how and by when to file: {paper}")
VERIFY = Text(
    "Người giúp bạn có thể kiểm tra bộ này bằng lệnh “verify” của chương trình, không cần mạng. Lệnh đó tìm ra tệp bị "
    "hỏng hay bị đổi; nó không chứng minh ai đã làm ra bộ này.",
    "Whoever helps you can check it offline with the program’s command “verify”. It finds files that were damaged or "
    "changed; it does not prove who made them.",
)
REASONS = Text("Kết quả và lý do", "The answer and its reasons")
TIMELINE = Text("Dòng thời gian", "Timeline")
NO_TIMELINE = Text("Chưa đủ ngày giờ để vẽ.", "There are not yet enough dates to draw.")
EVIDENCE = Text("Danh sách chứng cứ", "List of evidence")
EVIDENCE_SAYS = Text(
    "Mỗi điều đã kể: điều gì chứng minh được, ai giữ. Giữ bản gốc; nộp bản sao. Không ghi tên người làm chứng khi họ "
    "chưa đồng ý.",
    "For each thing told: what shows it, and who keeps it. Keep originals, hand in copies. Do not write down a witness "
    "who has not agreed.",
)
TOLD, ANSWER = Text("Điều đã kể", "What was told"), Text("Trả lời", "The answer")
HOW = Text("Biết từ đâu", "How it is known")
PROOF = Text("Giấy tờ, ảnh, người biết", "Paper, photograph, who knows")
KEPT = Text("Ai giữ, ở đâu", "Who keeps it, where")
