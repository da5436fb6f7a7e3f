"""How much State compensation comes to: moral harm worked out line by line, what needs receipts named beside it.

The sum is of what the law counts in base salary; it says nothing about what will be paid. Law on State Compensation
Liability 2017 Arts 7, 18, 22, 27, 28, 32.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legal_rules.amounts import Line, Sum, amount
from legal_rules.answer import Citation
from legal_rules.compensation_sum import Head, Salary, basis, dong, dong_range, line, total, worth
from legal_rules.engine import Case
from legal_rules.instants import When
from legal_rules.law import Version
from legal_rules.rules import compensation, compensation_heads
from legal_rules.sentences import later
from legal_rules.words import Text

ID = "state_compensation"
NO_DOCUMENT = Text(
    "Chưa có văn bản nào làm căn cứ, nên chưa có khoản nào để tính.",
    "There is no document yet that grounds a claim, so there is nothing to work out.",
)
NOT_LISTED = Text(
    "Kết quả này không thuộc những trường hợp Nhà nước bồi thường.",
    "This outcome is not among those that the State compensates.",
)
IF_SO = Text(
    " Chỉ đúng nếu quyết định ghi rõ người đó không phạm tội, hoặc hết hạn điều tra mà không chứng minh được.",
    " It holds only if the decision says that no crime was committed, or was not proven when the time was over.",
)


@amount(
    ID,
    Text("Số tiền Nhà nước bồi thường", "The amount of State compensation"),
    law=("compensation_moral", "base_salary", "base_salary_day", "compensation_valued", "compensation_ground"),
)
def state_compensation(case: Case) -> Sum:
    """Moral harm counts days of base salary for each day held, charged or in administrative custody."""
    covered = compensation.covered(case)
    if covered is False:
        ended = case.choice("outcome") not in (None, "none")
        return Sum(ID, "not_applicable", NOT_LISTED if ended else NO_DOCUMENT)
    when = _valued(case)
    salary = _salary(case, when)
    rates = case.law("compensation_moral", when.latest)
    heads, missing = compensation_heads.heads(case, rates)
    if not heads:
        return Sum(ID, "not_applicable", NOT_LISTED)
    material, moral = case.law("compensation_material", when.latest), case.law("compensation_moral", when.latest)
    low, high = total([worth(salary, head) for head in heads])
    return Sum(
        ID,
        "unclear" if missing else "counted",
        later(_headline, low, high, covered is None),
        low,
        high,
        later(_lines, salary, heads, material, moral),
        (*missing, "outcome_ground") if covered is None else missing,
        confidence="arguable" if covered is None else "settled",
    )


def _headline(low: int, high: int, open_: bool) -> Text:
    said = dong_range(low, high)
    headline = Text(f"Phần tinh thần tính được: {said.vi}.", f"Moral harm comes to {said.en}.")
    return Text(headline.vi + IF_SO.vi, headline.en + IF_SO.en) if open_ else headline


def _lines(salary: Salary, heads: list[Head], material: Version, moral: Version) -> tuple[Line, ...]:
    return (*basis(salary), *[line(salary, head) for head in heads], *_left_out(salary, material, moral))


def _valued(case: Case) -> When:
    """The day of valuing: the acceptance of the claim; today where none was sent, since then to today where one was."""
    case.law_today("compensation_valued")
    claims = case.rows_of("filings", (ID,))
    sent = [row["at"] for row in claims if isinstance(row["at"], When)]
    if not sent:
        return When.at(case.at)
    first = min(sent, key=lambda when: when.earliest)
    answers = [row["answered_at"] for row in claims]
    last = max((a.latest for a in answers if isinstance(a, When)), default=case.at)
    return When(first.earliest, max(last, first.earliest))


def _salary(case: Case, when: When) -> Salary:
    months = [case.law("base_salary", day) for day in (when.earliest, when.latest)]
    day = case.law("base_salary_day", when.latest)
    values = sorted(version.value for version in months)
    cites = tuple(dict.fromkeys(c for version in months for c in version.citations))
    return Salary(values[0], values[-1], day.value["base"], cites, _articles(day.citations, "27"))


COSTS = Text(
    "Đi lại, ăn ở, in ấn, gửi đơn mà không có hóa đơn",
    "Travel, lodging, printing and postage without receipts",
)
HEALTH = Text("Sức khỏe bị tổn hại", "Harm to health")
NON_CUSTODIAL = Text("Án treo, cải tạo không giam giữ", "A suspended sentence or non-custodial reform")
DEATH = Text("Người bị thiệt hại đã mất", "The person has died")
INCOME = Text("Thu nhập bị mất", "Lost income")
OTHERS = Text("Tài sản, luật sư, thăm gặp", "Property, counsel, visits")


def _left_out(salary: Salary, material: Version, moral: Version) -> Iterator[Line]:
    """The other heads of the law: they need papers, or figures that are not held here."""
    caps = (
        dong(salary.most * material.value["without_receipts_months"]),
        dong(salary.most * material.value["postage_months"]),
    )
    said = Text(
        f"Nhiều nhất {caps[0].vi} mỗi năm, và {caps[1].vi} mỗi năm cho bưu phí.",
        f"At most {caps[0].en} a year, and {caps[1].en} a year for postage.",
    )
    yield Line("left_out", "costs", COSTS, said, None, None, _articles(material.citations, "28"))
    said = Text(
        "Theo lương bị mất. Thu nhập theo mùa vụ không rõ thì mỗi ngày tính một ngày lương tối thiểu vùng; "
        "mức này chưa có ở đây.",
        "By the pay that was lost. For unclear seasonal income, a day of the regional minimum wage for each day; "
        "that wage is not held here.",
    )
    yield Line("left_out", "income", INCOME, said, None, None, _articles(material.citations, "24"))
    said = Text(
        "Theo hóa đơn, hợp đồng, số lần thăm gặp. Luật sư: một người, theo mức Nhà nước.",
        "By receipts, contracts and the number of visits. Counsel: one, at the State tariff.",
    )
    yield Line("left_out", "others", OTHERS, said, None, None, _articles(material.citations, "23", "28"))
    yield from _moral_left_out(moral, salary)


def _moral_left_out(moral: Version, salary: Salary) -> Iterator[Line]:
    """Heads of moral harm that the facts do not hold: health, a sentence outside prison, death."""
    value = moral.value
    most = dong(salary.most * value["health_months"])
    said = Text(f"Tùy mức tổn hại, nhiều nhất {most.vi}.", f"By the degree of harm, at most {most.en}.")
    yield Line("left_out", "health", HEALTH, said, None, None, _clause(moral, "5"))
    said = Text(
        f"{value['non_custodial']} ngày lương cho mỗi ngày chấp hành.",
        f"{value['non_custodial']} days of pay for each day of it.",
    )
    yield Line("left_out", "non_custodial", NON_CUSTODIAL, said, None, None, _clause(moral, "3", "d"))
    death = dong(salary.most * value["death_months"])
    said = Text(f"{death.vi}, thay cho các khoản tinh thần khác.", f"{death.en}, in place of the other moral heads.")
    yield Line("left_out", "death", DEATH, said, None, None, _clause(moral, "4"))


def _clause(version: Version, clause: str, point: str | None = None) -> tuple[Citation, ...]:
    return tuple(replace(c, clause=clause, point=point) for c in version.citations)


def _articles(citations: tuple[Citation, ...], *articles: str) -> tuple[Citation, ...]:
    return tuple(c for c in citations if c.article in articles)
