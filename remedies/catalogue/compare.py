"""What the facts show against a rule, one or two sentences a ground; None where nothing is known. Words only.

Each says how the signer knows it, where that was chosen (see `known`).
"""

from __future__ import annotations

from legal_rules.facts import Facts
from legal_rules.instants import When
from legal_rules.words import Text
from remedies.catalogue import known
from remedies.catalogue.dates import day, instant
from remedies.catalogue.known import Topic
from remedies.catalogue.told import BASES, at, never, picked
from remedies.catalogue.voice import Voice


def join(parts: list[Text]) -> Text | None:
    """The sentences one after the other; None where there are none."""
    return Text(" ".join(p.vi for p in parts), " ".join(p.en for p in parts)) if parts else None


def said(pattern: Text, voice: Voice, **slots: object) -> Text:
    """A sentence with the voice's slots and its own, beginning with a capital."""
    text = pattern.fill(**voice.slots(), **slots)
    return Text(text.vi[:1].upper() + text.vi[1:], text.en[:1].upper() + text.en[1:])


def basis(facts: Facts, voice: Voice) -> Text | None:
    """The ground that was stated, or that none was."""
    if facts.value("arrest_basis") == "none_stated":
        none = Text(
            "Khi đưa {object} đi, không ai nêu lý do hay căn cứ nào.",
            "When {person} was taken, nobody gave a ground.",
        )
        return known.sourced("arrest", said(none, voice), voice)
    stated = picked(facts, "arrest_basis", BASES)
    if stated is None:
        return None
    told = Text(f"Căn cứ được nêu là: {stated.vi}.", f"The ground stated was: {stated.en}.")
    return known.sourced("arrest", told, voice)


def formalities(facts: Facts, voice: Voice) -> Text | None:
    """What was not done with the order."""
    undone = {
        "order_shown": Text("không đưa lệnh hay quyết định cho xem", "no order or decision was shown"),
        "order_read_out": Text("không đọc, giải thích lệnh", "the order was not read out or explained"),
        "order_copy_given": Text("không giao lệnh hoặc bản sao", "neither the order nor a copy was handed over"),
        "minutes_made": Text("không lập biên bản", "no record was made"),
    }
    found = [text for fact, text in undone.items() if facts.value(fact) is False]
    if not found:
        return None
    vi, en = "; ".join(t.vi for t in found), "; ".join(t.en for t in found)
    told = Text(f"Trên thực tế, những người thực hiện {vi}.", f"In fact {en}.")
    return known.sourced("arrest", told, voice)


def witnesses(facts: Facts, voice: Voice) -> Text | None:
    """Which witnesses were missing."""
    kinds = {
        "witness_commune": Text("đại diện xã, phường", "a representative of the commune"),
        "witness_organisation": Text("đại diện nơi làm việc, học tập", "a representative of the workplace or school"),
        "witness_other": Text("người chứng kiến khác", "another witness"),
    }
    absent = [text for fact, text in kinds.items() if facts.value(fact) is False]
    if not absent:
        return None
    vi, en = ", ".join(t.vi for t in absent), ", ".join(t.en for t in absent)
    told = Text(f"Khi bắt không có: {vi}.", f"Not present at the arrest: {en}.")
    return known.sourced("arrest", told, voice)


def taken(facts: Facts, voice: Voice) -> Text | None:
    """When the person was taken, with the hour, where it is known."""
    told = _taken(facts, voice)
    return told and known.sourced("arrest", told, voice)


def _taken(facts: Facts, voice: Voice) -> Text | None:
    when = at(facts, "arrested_at")
    return when and said(Text("{person} bị đưa đi {when}.", "{person} was taken {when}."), voice, when=when)


def first_decision(facts: Facts, voice: Voice) -> Text | None:
    """From the taking to the first decision."""
    took = _taken(facts, voice)
    parts: list[tuple[Topic | None, Text]] = [("arrest", took)] if took else []
    received, decided = at(facts, "handed_over_at"), at(facts, "first_decision_at")
    if received:
        told = Text(f"Cơ quan nhận người {received.vi}.", f"The agency received the person {received.en}.")
        parts.append(("holding", told))
    if decided:
        first = Text(
            f"Quyết định đầu tiên mà tôi được biết có từ {decided.vi}.",
            f"The first decision that I know of was made {decided.en}.",
        )
        parts.append(("papers", first))
    elif never(facts, "first_decision_at"):
        parts.append((None, Text("Đến nay tôi chưa được biết có quyết định nào.", "So far I know of no decision.")))
    return known.joined(parts, voice)


def notice(facts: Facts, voice: Voice) -> Text | None:
    """When the family was told, or that it was not."""
    told = at(facts, "family_notified_at")
    if told:
        return Text(f"Gia đình được thông báo {told.vi}.", f"The family was told {told.en}.")
    if never(facts, "family_notified_at"):
        return Text(
            "Đến ngày viết đơn, gia đình chưa được thông báo.", "Up to the day of writing the family was not told."
        )
    return None


def custody(facts: Facts, voice: Voice) -> Text | None:
    """The custody decisions known, with their ends, and what is not known."""
    parts: list[tuple[Topic | None, Text]] = []
    start, end = at(facts, "custody_from"), at(facts, "custody_until")
    if start:
        until = Text(f", đến {end.vi}", f", to end {end.en}") if end else Text("", "")
        began = Text(f"Việc tạm giữ bắt đầu {start.vi}{until.vi}.", f"Custody began {start.en}{until.en}.")
        parts.append(("papers", began))
    elif decided := at(facts, "first_decision_at"):
        made = Text(
            f"Quyết định tạm giữ mà tôi được biết có từ {decided.vi}.",
            f"The custody decision known to me was made {decided.en}.",
        )
        parts.append(("papers", made))
    for number, row in enumerate(facts.value("custody_periods") or (), start=1):
        if isinstance(row.get("to"), When):
            parts.append(("papers", period(number, row["to"], row.get("approved"))))
    if voice.measure == "custody" and not voice.free and facts.value("custody_periods") is None:
        parts.append((None, NO_EXTENSION_TOLD))
    return known.joined(parts, voice)


NO_EXTENSION_TOLD = Text(
    "Tôi chưa được thông báo về quyết định gia hạn tạm giữ nào.", "I was told of no decision extending custody."
)


def period(number: int, to: When, approved: bool | None) -> Text:
    """The end of one custody period, and that it was not approved where that is so."""
    end = instant(to)
    vi, en = f"Lần tạm giữ thứ {number} hết hạn {end.vi}", f"Custody period {number} ends {end.en}"
    if approved is False:
        return Text(f"{vi}, không được Viện kiểm sát phê chuẩn.", f"{en}, without approval by the procuracy.")
    return Text(f"{vi}.", f"{en}.")


def detention(facts: Facts, voice: Voice) -> Text | None:
    """The detention orders known."""
    parts: list[Text] = []
    orders = facts.value("detention_orders") or ()
    start = facts.value("detention_from")
    if isinstance(start, When) and not orders:
        parts.append(Text(f"Việc tạm giam bắt đầu từ {_on(start).vi}.", f"Detention began on {_on(start).en}."))
    for number, row in enumerate(orders, start=1):
        parts.append(_order(number, row.get("from"), row.get("to"), row.get("months"), row.get("days")))
    told = join(parts)
    return told and known.sourced("papers", told, voice)


def _order(number: int, start: object, to: object, months: int | None, days: int | None) -> Text:
    vi, en = f"Lệnh, quyết định tạm giam thứ {number}", f"Detention order {number}"
    if start is not None:
        vi, en = f"{vi} từ {_on(start).vi}", f"{en} from {_on(start).en}"
    if to is not None:
        vi, en = f"{vi} đến {_on(to).vi}", f"{en} to {_on(to).en}"
    elif long := length(months, days):
        vi, en = f"{vi}, thời hạn {long.vi}", f"{en}, for {long.en}"
    return Text(f"{vi}.", f"{en}.")


def length(months: int | None, days: int | None) -> Text | None:
    """ "02 tháng 10 ngày" and "2 months and 10 days" of an order; None where it names neither."""
    told = [(n, *names) for n, *names in ((months, "tháng", "month"), (days, "ngày", "day")) if n]
    vi = " ".join(f"{n:02d} {name}" for n, name, _ in told)
    en = " and ".join(f"{n} {name}{'' if n == 1 else 's'}" for n, _, name in told)
    return Text(vi, en) if told else None


def _on(value: object) -> Text:
    if isinstance(value, When):
        return day(value.day) if value.day else instant(value)
    return day(value)  # type: ignore[arg-type]


def counsel(facts: Facts, voice: Voice) -> Text | None:
    """What became of the request for counsel."""
    parts: list[Text] = []
    asked = at(facts, "counsel_requested_at")
    if asked:
        parts.append(
            Text(f"Yêu cầu nhờ người bào chữa đã được đưa ra {asked.vi}.", f"Counsel was asked for {asked.en}.")
        )
    if never(facts, "counsel_met_at"):
        parts.append(
            said(
                Text("Đến nay {person} chưa gặp được người bào chữa.", "So far {person} {has} not met counsel."), voice
            )
        )
    if facts.value("counsel_appointed") is False:
        parts.append(Text("Chưa có người bào chữa nào được chỉ định.", "No counsel was appointed."))
    return join(parts)


def treated(facts: Facts, voice: Voice) -> Text | None:
    """Room for what was seen or told, by hand: the paper never describes it on its own."""
    how = known.inside("treatment", voice)
    if how is not None:
        return WHAT_HAPPENED.fill(how=how)
    return Text(
        "Điều tôi thấy hoặc được kể lại (ghi rõ ai kể, ngày nào): ......",
        "What I saw or was told (who told me, and when): ......",
    )


WHAT_HAPPENED = Text("Việc đã xảy ra, {how} (ghi ngày): ......", "What happened, {how} (give the day): ......")


FORCED = Text("{person} bị ép khai.", "{person} was made to give a statement.")


def forced(facts: Facts, voice: Voice) -> Text | None:
    """That a statement was forced, once the signer said how that is known; else the paper leaves it to the rule."""
    if known.lead("treatment", voice) is None:
        return None
    return known.sourced("treatment", said(FORCED, voice), voice)


def not_told(facts: Facts, voice: Voice) -> Text | None:
    """That the reasons and the rights were not all told: as chosen, else as far as the signer knows."""
    before = known.lead("treatment", voice) or known.GENERAL
    return Text(f"{before.vi}việc này đã không được làm đầy đủ.", f"{before.en}this was not fully done.")
