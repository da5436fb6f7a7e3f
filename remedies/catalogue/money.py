"""Amounts of dong as a paper writes them: figures, and the same in words so that nobody can add a nought.

Boundary: whole dong in, text out. The words are our own: num2words 0.5.14 leaves out the empty hundreds that money is
read with (1.005 as "một nghìn lẻ năm", for "một nghìn không trăm linh năm") and says bốn for tư.
"""

from __future__ import annotations

from legal_rules.words import Text

LARGEST = 10**15 - 1
DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
SCALES = ("", "nghìn", "triệu", "tỷ", "nghìn tỷ")
ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ENGLISH_SCALES = ("", "thousand", "million", "billion", "trillion")


def amount(dong: int) -> Text:
    """ "50.000.000 đồng (Năm mươi triệu đồng)" and "50,000,000 dong (fifty million dong)". Raises ValueError."""
    words, figures = in_words(dong), f"{dong:,}"
    plain = figures.replace(",", ".")
    return Text(f"{plain}\u00a0đồng ({words.vi})", f"{figures}\u00a0dong ({words.en[0].lower()}{words.en[1:]})")


def in_words(dong: int) -> Text:
    """ "Năm mươi triệu đồng" and "Fifty million dong". Raises ValueError below nought and from 10^15."""
    if not 0 <= dong <= LARGEST:
        raise ValueError(f"no words for {dong} dong")
    vi, en = _vietnamese(dong), _english(dong)
    return Text(f"{vi[0].upper()}{vi[1:]} đồng", f"{en[0].upper()}{en[1:]} dong")


def _groups(number: int) -> list[int]:
    """Threes of digits, the last first."""
    found = []
    while number:
        number, rest = divmod(number, 1000)
        found.append(rest)
    return found


def _vietnamese(number: int) -> str:
    groups = _groups(number)
    said: list[str] = []
    for place in range(len(groups) - 1, -1, -1):
        if groups[place]:
            scale = SCALES[place]
            if place == 4 and groups[3]:
                scale = "nghìn"  # "một nghìn hai trăm tỷ": the milliards are said once, at their end
            said += [_three(groups[place], whole=bool(said)), scale]
    return " ".join(word for word in said if word) or DIGITS[0]


def _three(group: int, whole: bool) -> str:
    """One to three digits; `whole` says the empty hundreds too, because something stands before."""
    hundreds, tens, ones = group // 100, group // 10 % 10, group % 10
    said = [f"{DIGITS[hundreds]} trăm"] if hundreds or whole else []
    if tens > 1:
        said.append(f"{DIGITS[tens]} mươi")
        said += [AFTER_TENS.get(ones, DIGITS[ones])] if ones else []
    elif tens == 1:
        said.append("mười")
        said += ["lăm" if ones == 5 else DIGITS[ones]] if ones else []
    elif ones:
        said += (["linh"] if said else []) + [DIGITS[ones]]
    return " ".join(said)


def _english(number: int) -> str:
    groups = _groups(number)
    said = [
        f"{_hundreds(groups[place])} {ENGLISH_SCALES[place]}".strip()
        for place in range(len(groups) - 1, 0, -1)
        if groups[place]
    ]
    if groups and groups[0]:
        last = _hundreds(groups[0])
        said.append(f"and {last}" if said and groups[0] < 100 else last)
    return " ".join(said) or ONES[0]


def _hundreds(group: int) -> str:
    hundreds, rest = divmod(group, 100)
    small = ONES[rest] if rest < 20 else TENS[rest // 10] + (f"-{ONES[rest % 10]}" if rest % 10 else "")
    if not hundreds:
        return small
    return f"{ONES[hundreds]} hundred" + (f" and {small}" if rest else "")
