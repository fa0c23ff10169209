"""What a member says about themselves, and what follows from it."""

from tests.reading import alternative_texts, holds, labels, title, words
from tests.world import World, press

SAID = {
    "group": ["academia"],
    "country": "Sénégal",
    "organisation": "Institute of peace",
    "language": "en",
    "marks": ["youth", "women"],
}


async def test_a_profile_that_nobody_filled_says_so(world: World) -> None:
    shown = await world.youth.slash(world.channel, "profile show")
    assert shown.ephemeral
    assert words(shown).count("not said") == 3
    assert "**Language:** The language of my Discord" in words(shown)
    assert "**Marks:** none" in words(shown)


async def test_a_profile_is_kept_and_prefills_the_form_and_the_signature(world: World) -> None:
    kept = await world.say_of_oneself(world.youth, **SAID)
    assert "Your profile is saved" in words(kept)
    assert "**Country:** Senegal" in words(kept)
    assert "**Marks:** Youth-led, Women-led" in words(kept)
    again = await press(world.youth, kept, "Edit")
    assert holds(again) == SAID | {"country": "Senegal"}
    shown = await world.youth.slash(world.channel, "call sign")
    assert holds(shown)["group"] == ["academia"]
    assert holds(shown)["organisation"] == "Institute of peace"
    signed = await world.youth.submit_modal(shown, holds(shown) | {"ticks": ["understood"]})
    assert "**Country:** Senegal" in words(signed)


async def test_the_profile_speaks_the_language_that_was_chosen_at_once(world: World) -> None:
    kept = await world.say_of_oneself(world.youth, language="fr", country="germany")
    assert "Votre profil est enregistré" in words(kept)
    assert "**Pays :** Allemagne" in words(kept)
    assert labels(kept) == ["Modifier"]
    assert title(await press(world.youth, kept, "Modifier")) == "Votre profil"
    assert "Your profile" in words(await world.say_of_oneself(world.youth, language="discord"))


async def test_what_was_said_can_be_taken_back(world: World) -> None:
    await world.say_of_oneself(world.youth, **SAID)
    emptied = await world.say_of_oneself(world.youth, group=[], country="", organisation=" ", marks=[])
    assert words(emptied).count("not said") == 3
    assert "**Marks:** none" in words(emptied)


async def test_a_signature_follows_the_profile(world: World) -> None:
    await world.sign(world.youth, group=["media"])
    await world.say_of_oneself(world.youth, group=["academia"], country="Chile")
    standing = words(await world.youth.slash(world.channel, "call sign"))
    assert "**Group:** Academia" in standing
    assert "**Country:** Chile" in standing


async def test_the_share_of_marks_is_counted_and_never_shown_beside_a_name(world: World) -> None:
    for person in await world.crowd(5, show="name"):
        await world.say_of_oneself(person, marks=["youth"])
    await world.crowd(5)
    await world.tomorrow()
    said = alternative_texts(await world.youth.slash(world.channel, "call progress"))[0]
    assert "Youth-led: 50%" in said
    assert "Women-led: too few to say" in said
    assert "led" not in words(await world.youth.slash(world.channel, "call signatories")).lower().replace("called", "")


async def test_a_profile_is_reached_from_a_direct_message(world: World) -> None:
    someone = world.youth.user
    shown = await someone.slash("profile edit")
    await someone.submit_modal(shown, holds(shown) | {"country": "Chile"})
    assert "**Country:** Chile" in words(await someone.slash("profile show"))
