"""The timeline: from the stretches of an assessment to pictures, and to the same stretches in words.

Boundary: public face of the timeline modules. Pages, papers and the desk draw from the same trace; nothing is computed
here but places.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from django.utils.safestring import SafeString, mark_safe

from intake.words import say
from legal_rules.answer import Assessment, Stretch
from legal_rules.words import Text
from remedies import timeline_across, timeline_down
from remedies.present_links import slug
from remedies.timeline_draw import band, patterns, svg
from remedies.timeline_scale import pieces, segments
from remedies.timeline_words import KEY, sentence, two_readings

MOST_ACROSS = 10


@dataclass(frozen=True)
class KeyEntry:
    """One fill in use and its words."""

    swatch: SafeString
    words: Text


@dataclass(frozen=True)
class Spoken:
    """One stretch in a sentence, and its name; `slug` leads to its sum (None where it has none)."""

    words: str
    label: str
    slug: str | None


def vertical(assessment: Assessment, lang: str) -> SafeString:
    """The picture for a phone, running down; empty when nothing can be drawn."""
    return _picture(timeline_down.draw, assessment, lang, "line.title")


def horizontal(assessment: Assessment, lang: str) -> SafeString:
    """The picture from 640 px, running across; empty where so many stretches would not carry their words."""
    if len(pieces(drawn(assessment), assessment.at)) > MOST_ACROSS:
        return SafeString("")
    return _picture(timeline_across.draw, assessment, lang, "line.title")


def strip(assessment: Assessment, lang: str) -> SafeString:
    """The small picture of the clock card: dates only."""
    return _picture(timeline_across.draw_strip, assessment, lang, "line.strip_title")


def drawn(assessment: Assessment) -> tuple[Stretch, ...]:
    """The stretches as they may be drawn: stripes mean certain, so a gap under an arguable reading is dotted."""
    sure = {f.id: f.outcome == "breached" and f.confidence == "settled" for f in assessment.findings}
    return tuple(_honest(s, sure.get(s.finding or "", True), assessment.at) for s in assessment.stretches)


def _honest(stretch: Stretch, sure: bool, now: datetime) -> Stretch:
    if stretch.kind != "uncovered" or sure:
        return stretch
    return replace(stretch, kind="unclear", note=stretch.note or two_readings(stretch, now))


def _picture(draw: timeline_down.Draw, assessment: Assessment, lang: str, title: str) -> SafeString:
    found = segments(pieces(drawn(assessment), assessment.at))
    if not found:
        return SafeString("")
    return _safe(draw(found, assessment.at, lang, say(title, lang)))


def several_scales(assessment: Assessment) -> bool:
    """Whether the picture changes its scale somewhere, which has to be said."""
    return len(segments(pieces(drawn(assessment), assessment.at))) > 1


def key(assessment: Assessment) -> tuple[KeyEntry, ...]:
    """The fills in use, in their order."""
    used = {piece.kind for piece in pieces(drawn(assessment), assessment.at)}
    return tuple(KeyEntry(_swatch(kind), words) for kind, words in KEY.items() if kind in used)


def _swatch(kind: str) -> SafeString:
    drawn = band(f"k{kind[0]}", kind, (1, 31, 5, 17), down=False, jagged=(False, False), open_end=False)
    if kind == "ahead":
        drawn = '<path class="d-next" fill="none" stroke-width="1.6" stroke-dasharray="5 4" d="M1 2h30v16h-30z"/>'
    body = patterns(f"k{kind[0]}", (kind,)) + drawn
    picture = svg((32, 22), 32, "", body).replace('role="img"', 'aria-hidden="true"').replace("<title></title>", "")
    return _safe(picture)


def spoken(assessment: Assessment, lang: str) -> tuple[Spoken, ...]:
    """Every stretch in words, in order: the equal of the picture."""
    return tuple(
        Spoken(sentence(s, assessment.at, lang), s.label.to(lang), slug(s.finding) if s.finding else None)
        for s in drawn(assessment)
    )


def _safe(picture: str) -> SafeString:
    """Made of numbers, and of texts that timeline_draw escapes."""
    return mark_safe(picture)
