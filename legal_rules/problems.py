"""What is said when a fact cannot be taken: what is so, then what to do. All problems are found before any is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from legal_rules.instants import DAY, MINUTE, VIET_NAM, When, day_of
from legal_rules.words import Text


@dataclass(frozen=True)
class Problem:
    """One thing to check. `fact` is the id, with a row's key as `charges[0].clause`; empty for the file as a whole."""

    fact: str
    code: str
    message: Text


class Refused(ValueError):
    """The facts cannot be read; `problems` holds everything that is in the way, in the order of the input."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.listed("en"))

    def listed(self, lang: str) -> str:
        """Every problem on a line of its own."""
        lines = ((p.fact, p.message.to(lang)) for p in self.problems)
        return "\n".join(f"{fact}: {message}" if fact else message for fact, message in lines)


NO_SUCH_DATE = Text(
    "Ngày này không có trong lịch. Xem lại ngày và tháng, ví dụ 25 tháng 11 năm 2026.",
    "This date is not in the calendar. Check the day and month, for example 25 November 2026.",
)
NOT_A_DATE = Text(
    "Ở đây cần một ngày, viết như 2026-11-25, hoặc ngày và giờ, viết như 2026-11-25T21:30.",
    "A date is needed here, such as 2026-11-25, or a date and time, such as 2026-11-25T21:30.",
)
PART_MISSING = Text(
    "Còn thiếu {part}. Nếu chỉ nhớ tháng, hãy ghi một khoảng thời gian.",
    "The {part} is missing. If only the month is known, give a period.",
)
DAY_AND_MONTH = Text("ngày và tháng", "day and month")
DAY_ONLY = Text("ngày", "day")
EARLIEST = Text("lúc sớm nhất", "earliest time")
LATEST = Text("lúc muộn nhất", "latest time")
NO_SUCH_TIME = Text(
    "Giờ viết từ 0 đến 23, phút từ 0 đến 59. Ví dụ: 21 giờ 30 phút.",
    "Hours go from 0 to 23, minutes from 0 to 59. For example 21:30.",
)
END_BEFORE_START = Text(
    "Lúc kết thúc ({end}) đang trước lúc bắt đầu ({start}). Xem lại một trong hai.",
    "The end ({end}) is before the start ({start}). Check one of the two.",
)
NOT_YET = Text(
    "Ngày này chưa đến. Ghi ngày việc đã xảy ra; lần tính này lấy {day}.",
    "This date has not come yet. Give the day it happened; this calculation is made for {day}.",
)
CONTRADICTION = Text(
    "Hai câu trả lời chưa khớp: {a} và {b}. Có thể cả hai đều gần đúng; chọn cái bạn chắc hơn.",
    "Two answers do not fit together: {a} and {b}. Keep the one you are surer of.",
)
EARLIEST_AFTER_LATEST = Text(
    "Lúc sớm nhất đang sau lúc muộn nhất. Đổi chỗ hai lúc này là được.",
    "The earliest time is after the latest. Swapping them is enough.",
)
NOT_A_NUMBER_OF_LAW = Text(
    "“{typed}” không phải là số điều hay số khoản. Ghi số như trên giấy, ví dụ điều 331, khoản 2, hoặc ghi "
    "là không biết.",
    "“{typed}” is not the number of an article or clause. Write it as on the paper, for example article 331, clause 2, "
    "or say it is not known.",
)
NO_CLAUSE = Text(
    "Điều {article} không có khoản {clause} trong bản luật {day}. Xem lại trên giấy, hoặc ghi là không biết khoản.",
    "Article {article} has no clause {clause} in the law of {day}. Check the paper, or say the clause is not known.",
)
TOO_LONG = Text(
    "Phần này dài {n} chữ cái, nhiều nhất {most}. Có thể để phần chi tiết vào giấy kèm theo.",
    "This has {n} characters; the most is {most}. Details can go on an enclosed sheet.",
)
UNPRINTABLE = Text(
    "Có ký hiệu không in được (như hình vẽ, ký hiệu lạ). Bỏ các ký hiệu đó rồi tiếp tục.",
    "Some characters cannot be printed (pictures, unusual signs). Remove them and go on.",
)
NUMBER = Text("Ở đây cần một con số nguyên, viết như 30.", "A whole number is needed here, such as 30.")
RANGE = Text(
    "Con số ở đây từ {low} đến {high}. Xem lại số đã ghi.",
    "The number here goes from {low} to {high}. Check it.",
)
YES_NO = Text("Ở đây chỉ ghi true, false hoặc unknown.", "Only true, false or unknown can stand here.")
CHOICE = Text("Ở đây chỉ chọn một trong các từ: {choices}.", "Only one of these can stand here: {choices}.")
CHOICE_NEAR = Text(
    'Không có lựa chọn "{given}". Có phải là "{near}"? Các lựa chọn: {choices}.',
    'There is no choice "{given}". Is it "{near}"? The choices: {choices}.',
)
TEXT = Text("Ở đây cần chữ hoặc số viết thường.", "Plain text is needed here.")
LIST = Text("Ở đây cần một danh sách.", "A list is needed here.")
ROW = Text("Mỗi dòng ở đây gồm các mục: {keys}.", "Each row here has these keys: {keys}.")
TOO_MANY = Text("Ở đây có {n} dòng, nhiều nhất {most}.", "There are {n} rows here; the most is {most}.")
UNKNOWN_KEY = Text("Không có mục này trong danh sách các mục.", "There is no such item in the vocabulary.")
UNKNOWN_KEY_NEAR = Text('Không có mục này. Có phải là "{near}"?', 'There is no such item. Is it "{near}"?')
IDENTITY = Text(
    "Tên, số giấy tờ và địa chỉ không dùng để tính luật. Bỏ mục này ra khỏi tệp.",
    "Names, numbers and addresses play no part in applying the law. Take this item out of the file.",
)
BOTH_FORMS = Text(
    "Đã có danh sách {list}; bỏ mục viết tắt này, hoặc đưa nó vào danh sách.",
    "The list {list} is given as well; drop this short form or put it in the list.",
)
NOT_A_MAPPING = Text(
    "Tệp cần gồm các dòng dạng mục: giá trị.",
    "The file must be lines of the form item: value.",
)
TOO_LARGE = Text("Tệp dài hơn {most} KB. Hãy rút ngắn.", "The file is longer than {most} KB. Please shorten it.")
NOT_YAML = Text("Không đọc được tệp, gần dòng {line}.", "The file cannot be read, near line {line}.")
DUPLICATE = Text("Mục này được ghi hai lần. Giữ lại một.", "This item is given twice. Keep one.")
ALIAS = Text(
    "Tệp dùng dấu tham chiếu (*). Hãy ghi thẳng giá trị.",
    "The file uses an alias (*). Write the value itself.",
)
TOO_MANY_VALUES = Text(
    "Tệp có hơn {most} giá trị. Hãy rút ngắn.", "The file has over {most} values. Please shorten it."
)
TOO_DEEP = Text("Tệp lồng quá nhiều tầng.", "The file is nested too deeply.")


def said(moment: datetime | date) -> Text:
    """A moment as a screen says it: 21:30 ngày 25/11/2026; without the hour when it is midnight or a date."""
    if isinstance(moment, datetime):
        moment = moment.astimezone(VIET_NAM)
        day, clock = moment.date(), f"{moment:%H:%M}"
        if clock != "00:00":
            return Text(f"{clock} ngày {_day(day)}", f"{clock} on {_day(day)}")
        return Text(f"ngày {_day(day)}", _day(day))
    return Text(f"ngày {_day(moment)}", _day(moment))


def said_when(when: When) -> Text:
    """An interval in the same way: its day where it is a whole day, else its earliest instant."""
    if when.latest - when.earliest >= DAY - MINUTE:
        return said(day_of(when.earliest))
    return said(when.earliest)


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"
