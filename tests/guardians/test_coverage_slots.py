"""What is said of where the work is fits where it stands, in every language, however much is known."""

import pytest

from bot.domain.languages import LANGUAGES
from bot.files.margins_file import MARGINS, read_margins
from bot.pictures.studio import PictureStudio
from bot.texts import texts_in
from cogs.initiatives.coverage import pictured
from cogs.initiatives.coverage.cards import coverage_card
from tests.guard import problems
from tests.guard.samples import answer
from tests.guardians.coverage_slots import coverages

V2_EPHEMERAL = 32768 | 64
SNAPSHOTS = read_margins(MARGINS.read_bytes(), MARGINS.name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_pictures_fit_uncut(language: str) -> None:
    texts = texts_in(language)
    for each in coverages():
        assert 100 < len(pictured.alternative_text(each, texts)) <= 1024
    assert 300 < len(pictured.margins_words(SNAPSHOTS[0], texts)) <= 1024


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_say_every_number_and_that_no_data_is_not_no_activity(language: str) -> None:
    texts = texts_in(language)
    for each in coverages():
        words = pictured.alternative_text(each, texts)
        known = next(iter(each.cells.values()), 0)
        assert words.count(texts.short_number(known)) >= len(each.cells)
        unknown = (texts("coverage-alt-rest"), texts("coverage-alt-sign"))
        assert any(said in words for said in unknown) is (each.filled < each.fields)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_where_the_work_is_fits_where_it_cannot_be_drawn(language: str) -> None:
    studio = PictureStudio()
    await studio.close()
    made = [await coverage_card(each, SNAPSHOTS, texts_in(language), studio) for each in coverages()]
    sent = [
        answer(4, number, components=view.to_components(), flags=V2_EPHEMERAL, allowed_mentions={"parse": []})
        for number, (view, _) in enumerate(made)
    ]
    assert problems(sent) == []
