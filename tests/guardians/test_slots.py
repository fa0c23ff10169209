"""Every text fits where it stands, in every language, beside the longest that people can have typed."""

import pytest

from bot.domain.calls import ShortTitle
from bot.domain.languages import LANGUAGES
from bot.texts import texts_in
from cogs.call.progress_cards import alternative_text
from cogs.ui.forms import AccordForm
from tests.guard import problems
from tests.guard.samples import answer
from tests.guardians import slots

V2_EPHEMERAL = 32768 | 64


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_form_fits(language: str) -> None:
    forms = slots.forms(texts_in(language))
    assert {type(form) for form in forms} == set(AccordForm.__subclasses__())
    assert problems([answer(9, number, **form.to_dict()) for number, form in enumerate(forms)]) == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_longest_short_title_fits_above_the_form(language: str) -> None:
    longest = ShortTitle.__metadata__[0].max_length  # pyright: ignore[reportAttributeAccessIssue]
    assert len(texts_in(language)("sign-title", call="x" * longest)) <= 45


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_card_fits(language: str) -> None:
    made = slots.cards(texts_in(language))
    assert set(made) == slots.card_makers()
    sent = [
        answer(4, number, components=view.to_components(), flags=V2_EPHEMERAL, allowed_mentions={"parse": []})
        for number, view in enumerate(view for views in made.values() for view in views)
    ]
    assert problems(sent) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_fullest_picture_fit(language: str) -> None:
    assert len(alternative_text(slots.fullest_progress(), texts_in(language))) < 1024
