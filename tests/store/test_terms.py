"""From what people write to what is compared: terms of texts, words of queries, stems of five languages."""

import subprocess
import sys

import pytest

from bot.domain.search_words import words_in
from bot.domain.sought import STEM
from bot.store import terms
from bot.store.stems import stems_of
from bot.store.terms import MOST_WORDS, answers, query_of, telling_words, terms_of, written_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("schools", "school"),
        ("radicalized", "radicalize"),
        ("enseignantes", "enseignants"),
        ("formées", "former"),
        ("jóvenes", "joven"),
        ("bibliotecas", "biblioteca"),
        ("журналистов", "журналисты"),
        ("актёров", "актеры"),
        ("المكتبات", "مكتبة"),
        ("التربيه", "تربية"),
    ],
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    (first,), (second,) = words_in(one), words_in(other)
    assert set(stems_of(first)) & set(stems_of(second))


@pytest.mark.parametrize("typed", ["学校", "de", "x"])
def test_what_has_no_endings_has_no_stem(typed: str) -> None:
    (word,) = words_in(typed)
    assert stems_of(word) == ()


def test_only_the_stemmers_that_are_needed_are_brought() -> None:
    program = (
        "import sys; from bot.store.terms import terms_of; "
        "before = [each for each in sys.modules if 'snowball' in each]; terms_of(['schools'], 'en'); "
        "after = sorted(each for each in sys.modules if each.endswith('_stemmer')); "
        "print(before, after, 'snowballstemmer' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    assert told.strip() == "[] ['snowballstemmer.english_stemmer'] False"


def test_terms_are_words_in_their_order_then_what_stands_for_more() -> None:
    assert terms_of(["The schools’ counter-narratives", "schools"], "en") == (
        f"the schools counter narratives {STEM}school counternarratives {STEM}narrat"
    )
    assert terms_of(["联合国 AI"], "zh") == "联合 合国 国 ai"
    assert terms_of(["", "!"], "en") == ""


def test_a_text_is_stemmed_by_the_rules_of_the_language_that_it_is_written_in() -> None:
    french = ["Les jeunes de la ville", "et leurs écoles"]
    assert written_in(french, "en") == "fr"
    assert f"{STEM}jeun" in terms_of(french, "fr").split()


@pytest.mark.parametrize(
    ("typed", "sought"),
    [
        ("project about the night radio", ["project", "night", "radio"]),
        ("the", ["the"]),
        ("la PAIX la paix", ["paix"]),
        ("社区的广播", ["社区", "广播"]),
        ("的", ["的"]),
        ("国", ["国"]),
        ("", []),
        ("’ -- *", []),
    ],
)
def test_what_is_looked_for(typed: str, sought: list[str]) -> None:
    assert [each.word for each in query_of(typed).words] == sought


def test_a_pasted_text_is_looked_for_by_its_first_words() -> None:
    assert len(query_of(" ".join(f"word{number}" for number in range(500))).words) == MOST_WORDS


def test_no_more_is_stemmed_than_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    stemmed: list[str] = []
    monkeypatch.setattr(terms, "stems_of", lambda word: stemmed.append(word.folded) or ())
    query_of(" ".join(f"other{number}" for number in range(5000)))
    assert len(stemmed) <= MOST_WORDS + 1


def test_small_words_go_and_what_is_left_stays_as_it_was_typed() -> None:
    assert telling_words("the Ministère de l’Éducation") == "Ministère l’Éducation"
    assert telling_words("the") == "the"


@pytest.mark.parametrize(
    ("typed", "name", "meant"),
    [
        ("éduc min", "Ministère de l’Éducation", True),
        ("", "Ministère", True),
        ("ministry", "Ministère", False),
        ("联合", "联合国", True),
    ],
)
def test_whether_a_name_has_every_word(typed: str, name: str, meant: bool) -> None:
    assert answers(query_of(typed), name) is meant
