"""What is said when an answer cannot be taken: what is so, what to do. No blame, no codes; what was typed stays."""

from __future__ import annotations

from legal_rules.words import Text

NO_SUCH_DATE = Text(
    "Ngày này không có trong lịch. Xem lại ngày và tháng, ví dụ 25 tháng 11 năm 2026.",
    "This date is not in the calendar. Check the day and month, for example 25 November 2026.",
)
LUNAR_WORDS = Text(
    "“Rằm”, “giêng”, “chạp”, “Tết”, “nhuận” là âm lịch. Nếu đúng, chọn “Âm lịch” ở ô này.",
    "“Rằm”, “giêng”, “chạp”, “Tết” and “nhuận” belong to the lunar calendar. If that is meant, choose it in this box.",
)
LUNAR_YEARS = Text(
    "Âm lịch đổi được ở đây từ năm {first} đến năm {last}. Ghi năm bằng bốn số, ví dụ 2026.",
    "Lunar dates can be turned from {first} to {last} here. Write the year in four digits, such as 2026.",
)
LEAP_OTHER = Text(
    "Năm âm lịch {year} chỉ nhuận tháng {month}. Xem lại tháng, hoặc chọn “Âm lịch”.",
    "In the lunar year {year} only month {month} comes twice. Check the month, or choose “Lunar”.",
)
LEAP_NONE = Text(
    "Năm âm lịch {year} không có tháng nhuận. Xem lại năm, hoặc chọn “Âm lịch”.",
    "The lunar year {year} has no leap month. Check the year, or choose “Lunar”.",
)
BEFORE_TET = Text(
    "Ngày giáp Tết như 30 Tết thuộc tháng Chạp. Ghi tháng Chạp và năm âm lịch của tháng đó.",
    "The days before Tết, such as “30 Tết”, are in tháng Chạp. Write month 12 and the lunar year of that month.",
)
NO_SUCH_LUNAR = Text(
    "Âm lịch không có ngày này: tháng có 29 hoặc 30 ngày, tùy tháng. Xem lại ngày và tháng.",
    "The lunar calendar has no such day: months have 29 or 30 days. Check the day and month.",
)
PART_MISSING = Text(
    "Còn thiếu {part}. Nếu chỉ nhớ gần đúng, chọn “Chỉ biết trong khoảng”.",
    "The {part} is missing. If you only remember roughly, choose “I only know it was between”.",
)
PART_MISSING_PLAIN = Text("Còn thiếu {part}.", "The {part} is missing.")
HOUR_MISSING = Text(
    "Còn thiếu giờ. Nếu không nhớ giờ, chọn “Chỉ biết ngày”.",
    "The hour is missing. If you do not remember it, choose “I only know the day”.",
)
NO_SUCH_TIME = Text(
    "Giờ viết từ 0 đến 23, phút từ 0 đến 59. Ví dụ: 21 giờ 30.",
    "Hours go from 0 to 23, minutes from 0 to 59. For example 21:30.",
)
LATEST_FIRST = Text(
    "{latest} sớm hơn {earliest} ở trên. Xem lại một trong hai lúc.",
    "{latest} is before {earliest} above. Check one of the two.",
)
FUTURE = Text(
    "Ngày này chưa đến. Ghi ngày việc đã xảy ra; hôm nay là {day}.",
    "This date has not come yet. Give the day it happened; today is {day}.",
)
NOTHING_CHOSEN = Text(
    "Chưa có lựa chọn nào. Chọn một câu, hoặc “Bỏ qua câu này”.",
    "Nothing is chosen yet. Choose one, or “Skip this question”.",
)
NOTHING_WRITTEN = Text(
    "Ở đây chưa ghi gì. Ghi vào ô, chọn “Tôi không biết”, hoặc “Bỏ qua câu này”.",
    "Nothing is written here yet. Fill it in, choose “I don’t know”, or “Skip this question”.",
)
NOT_A_CHOICE = Text(
    "Lựa chọn này không có trong danh sách. Chọn một câu ở dưới.",
    "This choice is not on the list. Choose one below.",
)
NOT_TOGETHER = Text(
    "“{one}” không đi cùng lựa chọn khác. Bỏ bớt một bên.",
    "“{one}” cannot go with others. Untick one side.",
)
TOO_LONG = Text(
    "Phần này dài {n} chữ cái, nhiều nhất {most}. Phần đã viết vẫn còn đây; có thể để phần chi tiết vào giấy kèm theo.",
    "This has {n} characters; the most is {most}. Your text is still here; details can go on an enclosed sheet.",
)
CUT = Text(
    "Phần này quá dài nên chỉ giữ lại {most} chữ cái đầu. Rút ngắn rồi tiếp tục; chi tiết có thể để vào giấy kèm theo.",
    "This is too long; only the first {most} characters were kept. Shorten it and go on; details can be enclosed.",
)
TOO_MANY_LINES = Text(
    "Phần này có {n} dòng, nhiều nhất {most}. Phần đã viết vẫn còn đây; nối bớt các dòng lại.",
    "This has {n} lines; the most is {most}. Your text is still here; join some of the lines.",
)
UNPRINTABLE = Text(
    "Có ký hiệu không in được (như hình vẽ, ký hiệu lạ). Bỏ các ký hiệu đó rồi tiếp tục.",
    "Some characters cannot be printed (pictures, unusual signs). Remove them and go on.",
)
NUMBER = Text(
    "Ở đây cần một con số, viết như 30000000 hoặc 30.000.000.",
    "A number is needed here, such as 30000000 or 30.000.000.",
)
OUT_OF_RANGE = Text(
    "Con số ở đây từ {low} đến {high}. Xem lại số đã ghi.",
    "The number here goes from {low} to {high}. Check it.",
)
PICK_ONE = Text(
    "Bấm “Chọn” ở một dòng tìm được, hoặc ghi số điều ở dưới.",
    "Press “Choose” at one of the lines found, or write the article below.",
)
NO_ROWS = Text(
    "Chưa ghi mục nào. Ghi ít nhất một ô, hoặc chọn câu khác.",
    "Nothing is written yet. Fill in at least one box, or choose another answer.",
)
FULL = Text(
    "Các câu trả lời gộp lại đã dài quá mức giữ được. Câu này chưa lưu; rút ngắn rồi tiếp tục.",
    "All answers together are longer than can be kept. This one was not saved; shorten it and go on.",
)
DAY, MONTH, YEAR = Text("ngày", "day"), Text("tháng", "month"), Text("năm", "year")
