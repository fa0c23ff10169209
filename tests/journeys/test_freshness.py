"""Is it still true? Asked on the next command, answered with one click; and what nobody looks after any more."""

from typing import Any

import pytest
import simcord

from tests.journeys.browsing import logged, pledged, view
from tests.reading import labels, message, title, words
from tests.world import World, press

HALF_A_YEAR = 183 * 24 * 60 * 60
ASKED = {
    "en": "Nobody has confirmed “Media clubs” ({}) for six months. Is it still true?",
    "fr": "Personne n’a confirmé « Media clubs » ({}) depuis six mois. Est-ce encore vrai ?",
}
STILL = {"en": "Still true", "fr": "Encore vrai"}
CHANGED = {"en": "Changed", "fr": "Cela a changé"}
ENDED = {"en": "It has ended", "fr": "C’est terminé"}
CONFIRMED = {"en": "{} is confirmed: it is still true.", "fr": "C’est noté : {} est à jour."}
IS_OVER = {"en": "{} has ended, and its history says so.", "fr": "{} est terminée, et son historique le dit."}
THROUGH = {"en": "Look through them", "fr": "Les passer en revue"}
LOOKS = {
    "en": "1 record looks for someone to look after it",
    "fr": "1 fiche cherche quelqu’un qui s’en occupe",
}
I_DO = {"en": "I look after it", "fr": "Je m’en occupe"}
NOBODY = {"en": "Nobody knows: it is over", "fr": "Personne ne sait\u00a0: c’est fini"}
NOW_YOU = {"en": "You look after {} now. Is it still true?", "fr": "Vous vous occupez maintenant de {}."}
LATE = {
    "en": "Somebody looks after {} by now, or it is over.",
    "fr": "Quelqu’un s’occupe désormais de {}, ou c’est fini.",
}
NONE_LEFT = {"en": "Somebody looks after everything.", "fr": "Quelqu’un s’occupe de chaque fiche."}


async def speak(world: World, language: str, *people: simcord.MemberActor) -> None:
    """Let people have their answers in a language."""
    if language == "fr":
        await world.in_french(*people)


async def next_command(world: World, who: simcord.MemberActor) -> Any:
    """What someone is told beside the answer to whatever they use next."""
    told = await who.slash(world.at_home(who), "profile show")
    return told.followups[-1] if told.followups else None


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_one_click_confirms_also_twice_and_after_a_restart(world: World, language: str) -> None:
    await speak(world, language, world.youth)
    made = (await logged(world, world.youth, "Media clubs")).record
    await world.later(HALF_A_YEAR)
    asked = await next_command(world, world.youth)
    assert words(asked) == ASKED[language].format(made.reference)
    assert labels(asked) == [STILL[language], CHANGED[language], ENDED[language]]
    await world.restart()
    for _ in range(2):
        answered = await press(world.youth, asked, STILL[language])
        assert CONFIRMED[language].format(made.reference) in words(answered)
    assert await next_command(world, world.youth) is None


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_one_click_ends_an_initiative_and_its_card_says_so(world: World, language: str) -> None:
    await speak(world, language, world.youth)
    made = (await logged(world, world.youth, "Media clubs")).record
    await world.later(HALF_A_YEAR)
    answered = await press(world.youth, await next_command(world, world.youth), ENDED[language])
    assert IS_OVER[language].format(made.reference) in words(answered)
    shown = await view(world, world.youth, made.reference)
    assert {"en": "Ended", "fr": "Terminée"}[language] in words(shown)


async def test_what_changed_is_told_in_the_form_of_its_noun(world: World) -> None:
    made = (await logged(world, world.youth, "Media clubs")).record
    promised = await pledged(world, world.youth)
    await world.later(HALF_A_YEAR)
    asked = await next_command(world, world.youth)
    for reference in (made.reference, promised.reference):
        button = f"press:changed:{reference}"
        opened = await world.youth.click(asked, custom_id=button)
        assert title(opened)


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_many_are_looked_through_and_each_click_leaves_one_less(world: World, language: str) -> None:
    await speak(world, language, world.youth)
    made = [(await logged(world, world.youth, f"Club {number}")).record for number in range(6)]
    await world.later(HALF_A_YEAR)
    asked = await next_command(world, world.youth)
    listed = await press(world.youth, asked, THROUGH[language])
    assert [each.reference in words(listed) for each in made] == [True] * 5 + [False]
    for each in made:
        listed = await world.youth.click(message(listed), custom_id=f"press:still-true:list:{each.reference}")
        assert each.reference not in words(listed)
    assert labels(listed) == []


async def test_who_did_not_answer_at_once_finds_it_in_their_profile(world: World) -> None:
    made = (await logged(world, world.youth, "Media clubs")).record
    await world.later(HALF_A_YEAR)
    assert await next_command(world, world.youth) is not None
    profile = await world.youth.slash(world.channel, "profile show")
    listed = await press(world.youth, profile, "1 record to confirm")
    assert words(await press(world.youth, listed, STILL["en"])) == "Nothing is left to confirm. Thank you."
    assert made.reference not in " ".join(labels(await world.youth.slash(world.channel, "profile show")))


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_reviewer_takes_up_what_someone_who_left_looked_after(world: World, language: str) -> None:
    await world.set_up(language=language)
    await speak(world, language, world.reviewer, world.admin)
    leaving = world.newcomer("leaving")
    made = (await logged(world, leaving, "Media clubs")).record
    world.server.remove_member(leaving)
    await world.later(HALF_A_YEAR)
    queue = await world.reviewer.slash(world.channel, "review queue")
    listed = await press(world.reviewer, queue, LOOKS[language])
    also = await press(world.admin, await world.admin.slash(world.channel, "review queue"), LOOKS[language])
    assert "Media clubs" in words(listed)
    assert labels(listed)[0] == I_DO[language]
    taken = await press(world.reviewer, listed, I_DO[language])
    assert NOW_YOU[language].format(made.reference) in words(taken)
    confirmed = await press(world.reviewer, taken, STILL[language])
    assert CONFIRMED[language].format(made.reference) in words(confirmed)
    late = await press(world.admin, also, I_DO[language])
    assert LATE[language].format(made.reference) in words(late)


async def test_while_a_server_is_out_of_discords_own_reach_nobody_is_taken_to_have_left(world: World) -> None:
    made = (await logged(world, world.youth, "Media clubs")).record
    guild = world.accord.bot.get_guild(world.server.id)
    assert guild is not None
    guild.unavailable = True
    await world.later(HALF_A_YEAR)
    assert await next_command(world, world.youth) is None
    guild.unavailable = False
    await world.later(11 * 60)
    assert made.reference in words(await next_command(world, world.youth))


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_what_nobody_knows_of_is_over_and_stays_to_be_read(world: World, language: str) -> None:
    await world.set_up(language=language)
    await speak(world, language, world.admin)
    made = (await logged(world, world.youth, "Media clubs")).record
    await press(world.youth, await world.youth.slash(world.channel, "privacy erase"), "Erase me for good")
    listed = await press(world.admin, await world.admin.slash(world.channel, "review queue"), LOOKS[language])
    none = await press(world.admin, listed, NOBODY[language])
    assert NONE_LEFT[language] in words(none)
    shown = await view(world, world.organiser, made.reference)
    assert "Passed on: whoever looked after it does so no more." in words(shown)
