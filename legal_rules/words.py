"""A text in the two languages of the product. Nothing here knows which one is being read."""

from __future__ import annotations

from typing import NamedTuple


class Text(NamedTuple):
    """One text, Vietnamese first. Both halves are always present and mean the same thing."""

    vi: str
    en: str

    def to(self, lang: str) -> str:
        """The half for `lang` ("vi" or "en"); any other language reads Vietnamese."""
        return self.en if lang == "en" else self.vi

    def fill(self, **slots: object) -> Text:
        """Fill `{name}` slots; a slot that is itself a Text gives each half its own language."""
        return Text(
            self.vi.format(**{k: v.vi if isinstance(v, Text) else v for k, v in slots.items()}),
            self.en.format(**{k: v.en if isinstance(v, Text) else v for k, v in slots.items()}),
        )

    def as_dict(self) -> dict[str, str]:
        """`{"vi": …, "en": …}`, the shape of the contract's JSON."""
        return {"vi": self.vi, "en": self.en}
