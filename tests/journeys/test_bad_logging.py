"""Bad input while logging: clear words for each, everything kept as it was typed, and a way to mend it."""

from typing import Any, Final

import pytest

from bot.domain.countries import COUNTRIES
from tests.journeys.logging import MEND, NEXT, SAVE, SAVED, begin, fill, logged, reference
from tests.journeys.test_bad_storage import read_only
from tests.journeys.test_logging import language  # noqa: F401 - a fixture
from tests.reading import holds, labels, words
from tests.world import World, press, send

# Which form, what was typed into it, and what is said of that.
BAD: Final[dict[str, tuple[int, dict[str, Any], dict[str, str]]]] = {
    "a title of emoji": (
        1,
        {"title": "🎉🎉🎉"},
        {"en": "**Title**: it needs words", "fr": "**Titre** : il y faut des mots"},
    ),
    "a long title": (
        1,
        {"title": "x" * 300},
        {"en": "300 characters; at most 150 fit", "fr": "300 signes ; il y en a au plus 150"},
    ),
    "a long summary": (
        1,
        {"summary": "x" * 2500},
        {"en": "2,500 characters; at most 1,500 fit", "fr": "2 500 signes ; il y en a au plus 1 500"},
    ),
    "a mention as lead": (
        1,
        {"lead": "@everyone"},
        {"en": "it would notify people", "fr": "cela notifierait des gens"},
    ),
    "an unknown country": (
        2,
        {"countries": "Kenia, Mali"},
        {
            "en": "there is no country “Kenia”. Is it one of these: Kenya",
            "fr": "aucun pays ne s’appelle « Kenia ». Est-ce l’un de ceux-ci : Kenya",
        },
    ),
    "80 countries": (
        2,
        {"countries": " ".join(COUNTRIES[:80])},
        {
            "en": "80 are more than the 60 that fit. Choose the regions",
            "fr": "80 dépassent les 60 possibles. Choisissez les régions",
        },
    ),
    "end before start": (
        2,
        {"dates": "2025 – 2024-06"},
        {
            "en": "it would end (2024-06) before it starts (2025)",
            "fr": "elle finirait (2024-06) avant de commencer (2025)",
        },
    ),
    "the year 1066": (
        2,
        {"dates": "1066"},
        {"en": "the year 1066 cannot be right", "fr": "l’année 1066 ne peut pas être la bonne"},
    ),
    "31 February": (
        2,
        {"dates": "2025-02-31"},
        {"en": "there is no 2025-02-31 in the calendar", "fr": "il n’y a pas de 2025-02-31 dans le calendrier"},
    ),
    "next spring": (
        2,
        {"dates": "next spring"},
        {
            "en": "“next spring” is not a date that Accord understands",
            "fr": "« next spring » n’est pas une date qu’Accord comprend",
        },
    ),
    "an unknown role": (
        3,
        {"partners": "UNICEF: friend"},
        {"en": "“friend” is none of the roles", "fr": "« friend » n’est aucun des rôles"},
    ),
    "a link that is none": (
        3,
        {"link": "ftp://example.org"},
        {"en": "is not a link to a public page", "fr": "n’est pas un lien vers une page publique"},
    ),
    "a link with a user name": (
        3,
        {"link": "https://me:secret@example.org"},
        {"en": "carry no user name", "fr": "ne porte pas de nom d’utilisateur"},
    ),
    "part of what nobody sees": (
        3,
        {"belongs": "INI-999"},
        {"en": "title or reference “INI-999”", "fr": "le titre ou la référence « INI-999 »"},
    ),
}


@pytest.mark.parametrize("case", BAD)
async def test_it_is_said_in_words_kept_as_typed_and_mended(world: World, language: str, case: str) -> None:  # noqa: F811
    step, typed, said = BAD[case]
    card = await begin(world, world.youth)
    for each in range(2, step + 1):
        card = await fill(world.youth, card, NEXT[language][each])
    card = await fill(world.youth, card, MEND[language], **typed)
    assert said[language] in words(card)
    refused = await press(world.youth, card, SAVE[language])
    assert {"en": "Not saved yet", "fr": "Pas encore enregistrée"}[language] in words(refused)
    assert said[language] in words(refused)
    form = await press(world.youth, refused, MEND[language])
    assert {name: holds(form)[name] for name in typed} == typed
    right = {"title": "Youth clubs"} if "title" in typed else dict.fromkeys(typed, "")
    card = await send(world.youth, form, holds(form) | right)
    saved = await press(world.youth, card, SAVE[language])
    assert SAVED[language] in words(saved)


async def test_all_that_is_wrong_is_said_at_once(world: World, language: str) -> None:  # noqa: F811
    card = await begin(world, world.youth, title="…", lead="…")
    card = await fill(world.youth, card, NEXT[language][2], countries="Atlantis, Mu", dates="soon", topics="x" * 60)
    label = {
        "en": ("Title", "Who leads it", "Countries", "Topics", "When"),
        "fr": ("Titre", "Qui la mène", "Pays", "Thèmes", "Quand"),
    }
    for each in label[language]:
        assert f"- **{each}**" in words(card)


async def test_what_is_typed_calls_nobody_and_is_not_formatted(world: World) -> None:
    card = await begin(
        world, world.youth, title="**Clubs** of <@1100000000000000001>", summary="# Big [x](https://x.org)"
    )
    assert "\\*\\*Clubs\\*\\*" in words(card)
    assert "<@1100000000000000001>" not in words(card)
    assert "\\[x]" in words(card)


async def test_a_full_disk_gives_back_what_was_typed(world: World, language: str) -> None:  # noqa: F811
    form = await world.youth.slash(world.channel, "initiative log")
    typed = holds(form) | {"title": "Youth clubs", "areas": ["EDU", "YTH"], "summary": "Kept."}
    async with read_only(world):
        refused = await send(world.youth, form, typed)
    said = {"en": "Accord cannot write at the moment", "fr": "Accord ne peut pas écrire en ce moment"}
    assert said[language] in words(refused)
    again = await press(world.youth, refused, MEND[language])
    assert holds(again) == typed
    assert "## Youth clubs" in words(await send(world.youth, again, typed))


async def test_someone_else_changed_it_meanwhile_and_both_are_shown(world: World, language: str) -> None:  # noqa: F811
    found = await logged(world, world.youth, language, summary="As it was.")
    mine = await world.youth.slash(world.channel, "initiative edit", initiative=found)
    mine = await fill(world.youth, mine, MEND[language], title="Mine", summary="My words.")
    theirs = await world.admin.slash(world.channel, "initiative edit", initiative=found)
    theirs = await fill(world.admin, theirs, MEND["en"], title="Theirs")
    assert "## Corrected" in words(await press(world.admin, theirs, SAVE["en"]))
    both = await press(world.youth, mine, SAVE[language])
    assert {"en": f"Someone else changed {found} meanwhile", "fr": f"Quelqu’un d’autre a modifié {found} entre-temps"}[
        language
    ] in words(both)
    for said in {
        "en": ("Saved since: Theirs", "Yours: Mine", "Saved since: As it was.", "Yours: My words."),
        "fr": ("Enregistré depuis : Theirs", "De vous : Mine"),
    }[language]:
        assert said in words(both)
    go_on = await press(world.youth, both, {"en": "Go on from theirs", "fr": "Repartir de l’autre"}[language])
    assert "## Theirs" in words(go_on)
    assert "As it was." in words(go_on)
    profile = await world.youth.slash(world.channel, "profile show")
    assert {"en": "### 2 drafts", "fr": "### 2 brouillons"}[language] in words(profile)
    saved = await press(world.youth, both, {"en": "Save mine over it", "fr": "Enregistrer la mienne"}[language])
    assert {"en": "## Corrected", "fr": "## Modifiée"}[language] in words(saved)
    assert "**Mine**" in words(saved)
    assert reference(saved) == found


async def test_only_who_looks_after_it_corrects_it(world: World, language: str) -> None:  # noqa: F811
    found = await logged(world, world.organiser)
    refused = await world.youth.slash(world.channel, "initiative edit", initiative=found)
    assert {"en": f"{found} is looked after by others", "fr": f"{found}"}[language] in words(refused)
    assert labels(refused) == []
    unknown = await world.youth.slash(world.channel, "initiative edit", initiative="No such thing")
    assert "No such thing" in words(unknown)
