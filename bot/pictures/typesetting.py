"""Texts made fit to be drawn: cleaned, broken into lines, made smaller until they fit. Knows no drawing library."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from bot.pictures.style import Letters

Measure = Callable[[str, Letters], float]

# Marks that steer the order of writing. A text is drawn on its own, where they have nothing to do, and no font has
# a picture for them.
_STEERING = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
_SPACES = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")  # not the spaces that hold a number or a sign together


def clean(text: str) -> str:
    """One line without control characters, halves of characters and steering marks."""
    line = _SPACES.sub(" ", text).strip().translate(_STEERING)
    return "".join(sign for sign in line if unicodedata.category(sign) not in {"Cc", "Cs"})


def lines(text: str, letters: Letters, width: float, measure: Measure) -> list[str]:
    """The text in lines no wider than `width`; a word that is wider by itself is broken."""
    done: list[str] = []
    line = ""
    for word in clean(text).split(" "):
        longer = f"{line} {word}" if line else word
        if measure(longer, letters) <= width:
            line = longer
            continue
        if line:
            done.append(line)
        *broken, line = _pieces(word, letters, width, measure)
        done.extend(broken)
    return [*done, line] if line else done


def fitted(text: str, letters: Letters, width: float, measure: Measure, *, least: int) -> Letters:
    """The same letters, made smaller until the text fits one line, but no smaller than `least`."""
    wide = measure(clean(text), letters)
    if wide <= width:
        return letters
    smaller = replace(letters, size=max(least, int(letters.size * width / wide)))
    # Small letters are set a little wider than in proportion.
    while smaller.size > least and measure(clean(text), smaller) > width:
        smaller = replace(smaller, size=smaller.size - 1)
    return smaller


def from_the_right(text: str) -> bool:
    """Whether a text is written from right to left, as its first letter with a direction says."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def _pieces(word: str, letters: Letters, width: float, measure: Measure) -> list[str]:
    pieces = [""]
    for sign in word:
        if pieces[-1] and not unicodedata.combining(sign) and measure(pieces[-1] + sign, letters) > width:
            pieces.append(sign)
        else:
            pieces[-1] += sign
    return pieces
