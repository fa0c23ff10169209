"""How conferences came about fits where it stands, in every language, however many there are."""

import pytest

from bot.domain.languages import LANGUAGES
from bot.pictures.studio import PictureStudio
from bot.texts import texts_in
from cogs.conferences.browse.lineage_cards import lineage_card
from cogs.conferences.browse.lineage_words import alternative_text
from tests.guard import problems
from tests.guard.samples import answer
from tests.guardians.conference_slots import lineages

V2_EPHEMERAL = 32768 | 64


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_fits_where_it_cannot_be_drawn_and_where_something_was_done_just_now(language: str) -> None:
    studio, texts = PictureStudio(), texts_in(language)
    await studio.close()
    made = [await lineage_card(each, texts, studio, said=texts("lineage-added")) for each in lineages(texts)]
    sent = [
        answer(4, number, components=view.to_components(), flags=V2_EPHEMERAL, allowed_mentions={"parse": []})
        for number, (view, files) in enumerate(made)
        if not files
    ]
    assert len(sent) == len(made)
    assert problems(sent) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_picture_fit(language: str) -> None:
    for each in lineages(texts_in(language)):
        assert 50 < len(alternative_text(each, texts_in(language))) <= 1024
