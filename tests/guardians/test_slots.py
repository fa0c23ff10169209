"""Every text fits where it stands, in every language, beside the longest that people can have typed."""

from dataclasses import replace

import pytest

from bot.domain.calls import ShortTitle
from bot.domain.equity import Equity, equity_of
from bot.domain.languages import LANGUAGES
from bot.domain.tallies import Breakdown
from bot.pictures.studio import PictureStudio
from bot.texts import texts_in
from cogs.call import equity_cards, progress_cards
from cogs.ui.forms import AccordForm
from tests.guard import problems
from tests.guard.samples import answer
from tests.guardians import slots
from tests.guardians.signing_slots import fullest_progress

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
    assert len(progress_cards.alternative_text(fullest_progress(), texts_in(language))) < 1024


def voices() -> list[Equity]:
    """Everyone is heard from, each with a share that is long to write; and nobody is."""
    fullest = fullest_progress()
    shares = tuple((group, 10**4) for group, _ in fullest.groups.cells)
    nobody = replace(fullest, groups=Breakdown(()), countries=Breakdown(()), youth_led=None, women_led=None)
    return [
        equity_of(replace(fullest, groups=Breakdown(shares), youth_led=0.001, women_led=0.999)),
        equity_of(nobody),
        equity_of(replace(nobody, groups=fullest.groups)),
        equity_of(replace(nobody, countries=fullest.countries)),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_whose_voice_is_missing_fit_uncut(language: str) -> None:
    for equity in voices():
        words = equity_cards.alternative_text(equity, texts_in(language))
        assert 200 < len(words) < 1024


@pytest.mark.parametrize("language", LANGUAGES)
async def test_whose_voice_is_missing_fits_where_it_cannot_be_drawn(language: str) -> None:
    studio = PictureStudio()
    await studio.close()
    made = [await equity_cards.equity_card(equity, texts_in(language), studio) for equity in voices()]
    sent = [
        answer(4, number, components=view.to_components(), flags=V2_EPHEMERAL, allowed_mentions={"parse": []})
        for number, (view, _) in enumerate(made)
    ]
    assert problems(sent) == []
