"""The grounds of a denunciation about administrative custody, which an official orders outside a criminal case."""

from __future__ import annotations

from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies.catalogue import compare, known
from remedies.catalogue.ground import Ground
from remedies.catalogue.grounds_arrest import NOT_RIGHT
from remedies.catalogue.voice import Voice


def decision_given(facts: Facts, voice: Voice) -> Text | None:
    """That no decision was handed over, where that is so."""
    if facts.value("administrative_decision_given") is not False:
        return None
    told = Text("{person} không được giao quyết định nào.", "No decision was handed to {object}.")
    return known.sourced("arrest", compare.said(told, voice), voice)


ADMINISTRATIVE = (
    Ground(
        finding="administrative_custody_ground",
        group="holding",
        subject=Text("tạm giữ hành chính không đúng căn cứ", "administrative custody without its ground"),
        rule=Text(
            "chỉ được tạm giữ người theo thủ tục hành chính trong các trường hợp luật định, theo quyết định bằng văn "
            "bản, và phải giao một bản cho người bị tạm giữ.",
            "administrative custody is allowed only in the cases set by law, on a written decision of which the "
            "person receives a copy.",
        ),
        articles=("law_admin_violations_2012:122",),
        compare=decision_given,
        conclusion=NOT_RIGHT,
        requests=("check",),
    ),
    Ground(
        finding="administrative_custody_limit",
        group="holding",
        subject=Text("tạm giữ hành chính quá thời hạn", "administrative custody beyond its time"),
        rule=Text(
            "thời hạn tạm giữ người theo thủ tục hành chính tính từ lúc bắt đầu giữ; hết thời hạn thì phải để người "
            "đó về.",
            "the time of administrative custody runs from the start of the holding; when it is over the person must "
            "be let go.",
        ),
        articles=("law_admin_violations_2012:122",),
        compare=compare.taken,
        conclusion=NOT_RIGHT,
        requests=("check",),
    ),
)
