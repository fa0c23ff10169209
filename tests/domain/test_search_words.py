"""Words as they are compared: however they are typed, in each script, and whatever else stands between them."""

import pytest

from bot.domain.search_words import LONGEST, Script, pairs_of, words_in
from bot.domain.small_words import SMALL_WORDS, language_of


@pytest.mark.parametrize(
    ("typed", "compared"),
    [
        ("Éducation AUX Médias", ["education", "aux", "medias"]),
        ("E\u0301ducation", ["education"]),
        ("cœur", ["coeur"]),
        ("Straße, Łódź, Ærø", ["strasse", "lodz", "aero"]),
        ("İstanbul ılık", ["istanbul", "ilik"]),
        ("l’école d'avenir, qu’elle", ["ecole", "avenir", "elle"]),
        ("women’s clubs", ["women", "clubs"]),
        ("mothers’ circles", ["mothers", "circles"]),
        ("l’", ["l"]),
        ("актёры ЕЩЁ", ["актеры", "еще"]),
        ("мой", ["мои"]),
        ("الأَجْيَالِ", ["اجيال"]),
        ("التربية الإعلامية", ["تربيه", "اعلاميه"]),
        ("ملتقى للأمهات والشباب", ["ملتقي", "امهات", "شباب"]),
        ("والدين", ["والدين"]),
        ("مـــدرسة", ["مدرسه"]),
        ("ＡＢＣ１２", ["abc12"]),
        ("हिन्दी", ["हिनदी"]),
        ("AI教育2030", ["ai", "教育", "2030"]),
        ("한국어", ["한국어"]),
        ("soft\u00adware zero\u200bwidth", ["software", "zerowidth"]),
        ("\" OR NEAR( * -- '' : \\ \0", ["or", "near"]),
        ("\ue000stem \ue001net", ["stem", "net"]),
        ("🎉 – ! ", []),
    ],
)
def test_how_words_are_compared(typed: str, compared: list[str]) -> None:
    assert [word.folded for word in words_in(typed)] == compared


@pytest.mark.parametrize(
    ("typed", "joined"),
    [
        ("counter-narratives", ["counternarratives"] * 2),
        ("contre‑discours", ["contrediscours"] * 2),
        ("aujourd’hui", ["aujourdhui"] * 2),
        ("l’arc-en-ciel", ["arcenciel"] * 3),
        ("онлайн-игр", ["онлаинигр"] * 2),
        ("counter narratives", ["", ""]),
        ("-alone-", [""]),
    ],
)
def test_words_with_a_hyphen_are_known_without_it_too(typed: str, joined: list[str]) -> None:
    assert [word.joined for word in words_in(typed)] == joined


@pytest.mark.parametrize(
    ("typed", "script"),
    [
        ("école", Script.LATIN),
        ("школа", Script.CYRILLIC),
        ("مدرسة", Script.ARABIC),
        ("学校", Script.UNSPACED),
        ("โรงเรียน", Script.UNSPACED),
    ],
)
def test_the_script_of_a_word(typed: str, script: Script) -> None:
    assert [word.script for word in words_in(typed)] == [script]


def test_a_word_may_begin_at_any_letter_of_what_is_written_together() -> None:
    assert pairs_of("联合国") == ["联合", "合国", "国"]
    assert pairs_of("国") == ["国"]


def test_no_word_is_longer_than_the_index_takes() -> None:
    (word,) = words_in("x" * 5000)
    assert word.folded == "x" * LONGEST


@pytest.mark.parametrize(
    ("text", "otherwise", "language"),
    [
        ("the clubs of the city are for all", "fr", "en"),
        ("les clubs de la ville sont pour tous", "en", "fr"),
        ("los clubes de la ciudad son para todos", "en", "es"),
        ("clubs", "es", "es"),
        ("les clubs", "en", "en"),
        ("клуб в городе", "ru", "en"),
        ("", "zh", "en"),
    ],
)
def test_the_small_words_tell_the_language(text: str, otherwise: str, language: str) -> None:
    assert language_of(text.split(), otherwise) == language


@pytest.mark.parametrize("word", ["the", "à", "a", "él", "ещё", "еще", "إلى", "الي"])
def test_small_words_are_known_with_and_without_their_accents(word: str) -> None:
    assert {each.folded for each in words_in(word)} <= SMALL_WORDS
