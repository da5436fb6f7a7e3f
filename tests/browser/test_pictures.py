"""Ten screens as they looked when somebody last looked at them: both languages, light and dark, 360 and 1280 px wide.

    KEEP_PICTURES=1 ./dev test --long tests/browser/test_pictures.py

draws all of them anew into pictures/; look at every one that changed before it is committed. The suite compares one
picture of each screen, `--long` all. Fonts differ a little from machine to machine, so patches are compared, not
points: a line more or less, another colour, something covered or cut is a difference, a smoother letter is none.
"""

from __future__ import annotations

import io
import os
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageDraw

from tests.browser.public_pages import BY_NAME, visit
from tests.browser.test_every_page import home  # noqa: F401
from tests.conftest import is_long

pytestmark = pytest.mark.django_db(transaction=True)
FOLDER = Path(__file__).parent / "pictures"
KEEP = os.environ.get("KEEP_PICTURES", "") not in ("", "0")
SCREENS = (
    "start", "who", "question-when", "question-when-fault", "review", "plan", "timeline", "point", "step", "paper",
)  # fmt: skip
KINDS = tuple(product(("vi", "en"), ("light", "dark"), (360, 1280)))
TALLEST = {360: 1500, 1280: 1100}
COLOURS = 24
PATCH, FAR, FEW = 6, 40, 0.004
"""Points to a side of a patch; how far its grey may be off (of 255); which share of the patches may be further off."""


def taken(page: Any, width: int) -> Image.Image:
    """The page that is open, from its top down to the tallest picture of this width."""
    tall = min(TALLEST[width], page.evaluate("document.documentElement.scrollHeight"))
    clip = {"x": 0, "y": 0, "width": width, "height": tall}
    shot = page.screenshot(full_page=True, clip=clip, timeout=60_000)
    return Image.open(io.BytesIO(shot)).convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of patches, 0 to 1, whose grey is far off; what only one of the two covers is off."""
    size = max(one.width, other.width), max(one.height, other.height)
    grey = [_patches(picture, size) for picture in (one, other)]
    found = ImageChops.difference(*grey).histogram()
    return sum(found[FAR:]) / sum(found)


def _patches(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    whole = Image.new("L", size, 128)
    whole.paste(picture.convert("L"))
    return whole.resize((-(-size[0] // PATCH), -(-size[1] // PATCH)), Image.Resampling.BOX)


def _path(screen: str, lang: str, scheme: str, width: int) -> Path:
    return FOLDER / f"{screen}-{lang}-{scheme}-{width}.png"


WANTED = [
    (screen, *kind)
    for number, screen in enumerate(SCREENS)
    for place, kind in enumerate(KINDS)
    if is_long() or place == number * 3 % len(KINDS)
]


@pytest.mark.parametrize(("screen", "lang", "scheme", "width"), WANTED)
def test_a_screen_looks_as_it_did(live_browser, home: str, screen: str, lang: str, scheme: str, width: int) -> None:  # noqa: F811
    path = _path(screen, lang, scheme, width)
    window = live_browser.new_page()
    window.emulate_media(color_scheme=scheme)
    window.set_viewport_size({"width": width, "height": 780})
    picture = taken(visit(live_browser, home, BY_NAME[screen], lang), width)
    if KEEP:
        FOLDER.mkdir(exist_ok=True)
        picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    assert difference(picture, Image.open(path).convert("RGB")) <= FEW


def test_no_picture_is_of_nothing() -> None:
    assert {path.name for path in FOLDER.glob("*")} == {_path(s, *k).name for s in SCREENS for k in KINDS}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_has_changed_is_seen(scheme: str) -> None:
    """A line moved down, one left out, a box of another colour: each is a difference."""
    path = _path("question-when", "vi", scheme, 360)
    kept = Image.open(path).convert("RGB")
    moved = Image.new("RGB", kept.size, kept.getpixel((2, kept.height // 2)))
    moved.paste(kept.crop((0, 0, kept.width, 300)))
    moved.paste(kept.crop((0, 300, kept.width, kept.height - 26)), (0, 326))
    gone = kept.copy()
    ImageDraw.Draw(gone).rectangle((0, 150, kept.width, 260), fill=kept.getpixel((2, kept.height // 2)))
    taller = Image.new("RGB", (kept.width, kept.height + 52), kept.getpixel((2, kept.height - 2)))
    taller.paste(kept)
    assert difference(kept, kept) == 0
    for other in (moved, gone, taller):
        assert difference(kept, other) > FEW
