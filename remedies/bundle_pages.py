"""The pages inside a bundle: what is in it, the reasons, the timeline, the list of evidence. Each stands alone.

Boundary: an assessment in, HTML bytes out; no script, no address, neutral titles. Words are in `bundle_words`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from intake.book import book
from intake.said import say_answer
from legal_rules.answer import Assessment
from legal_rules.facts import meaning
from legal_rules.words import Text
from remedies import answer_text, filing, knowing, paper_files
from remedies import bundle_words as words
from remedies.catalogue import Paper
from remedies.catalogue.paper import Situation
from remedies.plan import Plan
from remedies.timeline import horizontal, key, spoken

STYLE = (
    "body{max-width:52rem;margin:1rem auto;padding:0 1rem;font:17px/1.5 -apple-system,'Segoe UI',Roboto,'Noto Sans',"
    "sans-serif;color:#1c2630}pre{white-space:pre-wrap;font:inherit}table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #66717b;padding:6px 8px;text-align:left;vertical-align:top}"
    "thead{display:table-header-group}tr{break-inside:avoid}svg{max-width:100%;height:auto}"
    ".d-ok{fill:#0b5563}.d-gap{fill:#fff;stroke:#704300}.d-maybe{fill:#e9ecf3}.d-next{stroke:#66717b}"
    ".d-line{stroke:#1c2630}.d-ink2{fill:#4b5661}.d-on-ink{fill:#fff}"
)


def page(title: Text, content: SafeString, lang: str) -> bytes:
    """A whole document; what it is called tells nothing."""
    made = format_html(
        '<!doctype html>\n<html lang="{}"><head><meta charset="utf-8"><meta name="viewport" '
        'content="width=device-width"><title>{}</title><style>{}</style></head>\n<body><h1>{}</h1>\n{}\n</body></html>\n',
        lang, Text("Biểu mẫu", "Form").to(lang), SafeString(STYLE), title.to(lang), content,
    )  # fmt: skip
    return made.encode()


def first(papers: Sequence[Paper], lang: str) -> bytes:
    """What the bundle holds, file by file."""
    said = _joined("<p>{}</p>\n", ((text.to(lang),) for text in words.FIRST_SAYS))
    listed = [(name, says.to(lang)) for name, says in words.CONTENTS.items()]
    for paper in papers:
        filed = paper.filing_language if paper.signed else lang
        if paper.filed:
            listed.append((f"giay/{filing.file_name(paper, lang)}", words.SHEET.fill(paper=paper.title).to(lang)))
        listed += [
            (f"giay/{paper_files.file_name(paper, filed, kind)}", paper.title.to(lang)) for kind in paper_files.KINDS
        ]
    rows = _joined('<tr><th scope="row">{}</th><td>{}</td></tr>\n', listed)
    table = format_html("{}<table>\n{}</table>\n<p>{}</p>", said, rows, words.VERIFY.to(lang))
    return page(words.FIRST, table, lang)


def reasons(assessment: Assessment, plan: Plan, lang: str) -> bytes:
    """Every point with its sum and its articles, as `assess --format text` tells them."""
    return page(words.REASONS, format_html("<pre>{}</pre>", answer_text.render(assessment, plan, lang)), lang)


def timeline(assessment: Assessment, lang: str) -> bytes:
    """The picture, where it can be drawn, and the same in words."""
    told = [(item.words,) for item in spoken(assessment, lang)]
    if not told:
        return page(words.TIMELINE, format_html("<p>{}</p>", words.NO_TIMELINE.to(lang)), lang)
    fills = _joined("<li>{} {}</li>\n", ((entry.swatch, entry.words.to(lang)) for entry in key(assessment)))
    listed = _joined("<li>{}</li>\n", told)
    drawn = format_html("<ul>{}</ul>\n{}\n<ol>{}</ol>", fills, horizontal(assessment, lang), listed)
    return page(words.TIMELINE, drawn, lang)


def evidence(situation: Situation, lang: str) -> bytes:
    """Each thing told, how it is known where that was said, with room for what shows it and who keeps it."""
    given, told = situation.facts.given, dict(knowing.facts(situation))
    heads = (words.TOLD, words.ANSWER, *((words.HOW,) if told else ()), words.PROOF, words.KEPT)
    head = _joined('<th scope="col">{}</th>', ((text.to(lang),) for text in heads))
    empty = SafeString("<td></td><td></td>")
    rows = _joined(
        '<tr><th scope="row">{}</th><td>{}</td>{}{}</tr>\n',
        (
            (meaning(id).to(lang), "; ".join(_said(id, value, lang)), _how(told, id, lang), empty)
            for id, value in given.items()
        ),
    )
    says = words.EVIDENCE_SAYS.to(lang)
    table = format_html("<p>{}</p>\n<table><thead><tr>{}</tr></thead><tbody>\n{}</tbody></table>", says, head, rows)
    return page(words.EVIDENCE, table, lang)


def _how(told: Mapping[str, Text], fact: str, lang: str) -> SafeString:
    """The cell of how a fact is known; no cell where nothing was said of any."""
    if not told:
        return SafeString("")
    return format_html("<td>{}</td>", told[fact].to(lang) if fact in told else "")


def _said(id: str, value: object, lang: str) -> list[str]:
    """The answer in the words of its question; as it was written where no question asks it."""
    question = book().by_id.get(id)
    return say_answer(question, value, lang) if question else [str(value)]


def _joined(pattern: str, items: Iterable[tuple[object, ...]]) -> SafeString:
    return format_html_join("", pattern, items)
