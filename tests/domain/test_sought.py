"""How well a text answers: all words over some, a title over a name over the rest, exact over stem over beginning."""

import pytest

from bot.domain.sought import STEM, Query, Sought

MEDIA, CLUBS = Sought("media", ("medi",)), Sought("clubs", ("club",), ("mediaclubs",))


def score(title: str, names: str = "", rest: str = "", *, query: Query | None = None) -> float:
    return (query or Query([MEDIA, CLUBS])).fit(title, names, rest).score


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (("media clubs",), ("clubs media",)),
        (("media clubs",), ("media clubs for all",)),
        (("clubs media",), ("the clubs and the media",)),
        (("clubs", "media"), ("clubs", "", "media")),
        (("", "media clubs"), ("", "", "media clubs")),
        (("", "", "media clubs"), ("media",)),
        (("media clubs",), (f"media {STEM}club",)),
        (("media mediaclubs",), ("media club",)),
        ((f"the media {STEM}club",), ("clubsy media the",)),
        (("media clubsy",), ("media",)),
        (("", "", f"{STEM}medi {STEM}club"), ("", "", "mediax clubsx")),
    ],
)
def test_what_comes_before_what(better: tuple[str, ...], worse: tuple[str, ...]) -> None:
    assert score(*better) > score(*worse) > 0


def test_what_has_no_word_does_not_fit_at_all() -> None:
    assert score("multimedia", "subclubs", f"{STEM}clu") == 0


def test_whether_every_word_is_there() -> None:
    query = Query([MEDIA, CLUBS])
    assert query.fit("media", "", "clubs").whole
    assert not query.fit("media media").whole


def test_a_rare_word_tells_more_than_a_common_one() -> None:
    query, weights = Query([MEDIA, CLUBS]), [0.5, 1.5]
    assert query.fit("clubs", weights=weights).score > query.fit("media", weights=weights).score


def test_what_is_whole_is_not_found_by_its_beginning() -> None:
    assert score("联合国", query=Query([Sought("联合", begins=False)])) == 0
    assert score("联合 合国 国", query=Query([Sought("联合", begins=False)])) > 0
