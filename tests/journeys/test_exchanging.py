"""Members take initiatives away as a file, change it, and hand it back: nothing is changed before they say so."""

import csv
import io
from typing import Any

import pytest

from tests.files.tables import read as rows_of
from tests.journeys.test_exporting import files_of
from tests.reading import labels, words
from tests.world import World, press

TABLE = "title,lead,areas,countries\nMedia clubs,Youth House,EDU; YTH,GH\nRadio,Youth House,COM,\n"
IMPORT = {"en": "Import now", "fr": "Importer maintenant"}
READY = {
    "en": ("This file can be imported", "2 new initiatives, seen in this server", "Nothing was changed yet."),
    "fr": ("Ce fichier peut être importé", "2 nouvelles initiatives, visibles dans ce serveur", "Rien n’a encore été"),
}
DONE = {
    "en": ("Imported", "2 initiatives are new. They are seen in this server, and you look after them."),
    "fr": ("Importé", "2 initiatives sont nouvelles. Elles sont visibles dans ce serveur, et vous vous en occupez."),
}
SAME = {"en": "There is nothing to import", "fr": "Il n’y a rien à importer"}
WRONG = {
    "en": (
        "This file cannot be imported yet",
        "There are 2 problems. As long as one is there, nothing is imported.",
        "Row 2, “areas”: “EDX” is not known here. Did you mean EDU",
        "Row 3, “start”: “next spring” is not a date that Accord understands.",
        "Budget",
        "hand it in again: `/initiative import`.",
    ),
    "fr": (
        "Ce fichier ne peut pas encore être importé",
        "Il y a 2 problèmes. Tant qu’il en reste un, rien n’est importé.",
        "Ligne 2, « areas » : « EDX » n’est pas connu ici. Vouliez-vous dire EDU",
        "Ligne 3, « start » : « next spring » n’est pas une date qu’Accord comprend.",
        "Budget",
        "rendez-le de nouveau : `/initiative import`.",
    ),
}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the member chose."""
    if request.param == "fr":
        await world.in_french(world.youth)
    return request.param


async def hand_in(world: World, table: str | bytes = TABLE, name: str = "clubs.csv", **more: Any) -> Any:
    data = table.encode() if isinstance(table, str) else table
    who = more.pop("by", world.youth)
    return await who.slash(world.channel, "initiative import", file=(name, data), **more)


async def exported(world: World, by: Any = None, **chosen: Any) -> tuple[Any, list[dict[str, str]]]:
    """The answer to an export as CSV, and its rows."""
    answer = await (by or world.youth).slash(world.channel, "initiative export", format="csv", **chosen)
    ((name, data),) = (await files_of(answer)).items()
    assert name == "accord-initiatives.csv"
    return answer, list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def table_of(rows: list[dict[str, str]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


async def test_a_table_is_looked_at_and_then_imported_with_a_button(world: World, language: str) -> None:
    shown = await hand_in(world)
    assert shown.ephemeral
    assert all(said in words(shown) for said in READY[language]), words(shown)
    assert "Media clubs" in words(shown)
    assert (await exported(world))[1] == []
    done = await press(world.youth, shown, IMPORT[language])
    assert all(said in words(done) for said in DONE[language]), words(done)
    _, rows = await exported(world)
    assert sorted((row["title"], row["areas"], row["countries"]) for row in rows) == [
        ("Media clubs", "EDU; YTH", "GH"),
        ("Radio", "COM", ""),
    ]
    again = await press(world.youth, shown, IMPORT[language])
    assert SAME[language] in words(again)
    assert SAME[language] in words(await hand_in(world))
    assert labels(await hand_in(world)) == []
    listed = await press(
        world.youth, done, {"en": "Show what I look after", "fr": "Voir ce dont je m’occupe"}[language]
    )
    assert "Media clubs" in words(listed)


async def test_the_button_works_after_a_restart_and_with_the_rights_of_that_moment(world: World) -> None:
    many = "title,areas\n" + "".join(f"Clubs {n},EDU\n" for n in range(60))
    await world.set_up()
    shown = await hand_in(world, many, by=world.reviewer)
    assert "60 new initiatives" in words(shown)
    await world.restart()
    done = await press(world.reviewer, shown, "Import now")
    assert "60 initiatives are new." in words(done)


async def test_it_can_be_done_at_once(world: World) -> None:
    done = await hand_in(world, really=True)
    assert "2 initiatives are new." in words(done)
    wrong = await hand_in(world, "title,areas\nOther,EDX\n", really=True)
    assert "This file cannot be imported yet" in words(wrong)


async def test_what_is_wrong_is_said_by_row_and_column_and_all_of_it_is_in_a_file(world: World, language: str) -> None:
    table = "title,areas,start,Budget\nClubs,EDX,2024,5\nRadio,EDU,next spring,\n"
    shown = await hand_in(world, table)
    assert all(said in words(shown) for said in WRONG[language]), words(shown)
    assert labels(shown) == []
    ((name, data),) = (await files_of(shown)).items()
    assert name == {"en": "accord-problems.csv", "fr": "accord-problemes.csv"}[language]
    assert len(list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))) == 3
    assert (await exported(world))[1] == []


async def test_what_is_exported_changed_and_imported_is_changed(world: World) -> None:
    await hand_in(world, really=True)
    _, rows = await exported(world)
    await world.later(60)
    changed = [row | {"status": "running"} if row["title"] == "Radio" else row for row in rows]
    shown = await hand_in(world, table_of(changed))
    assert "1 initiative that changes" in words(shown)
    assert "1 that is there already and stays as it is" in words(shown)
    done = await press(world.youth, shown, "Import now")
    assert "1 initiative was changed." in words(done)
    late = [row | {"status": "paused"} if row["title"] == "Radio" else row for row in rows]
    assert "Someone changed INI-" in words(await hand_in(world, table_of(late)))


async def test_an_export_has_what_its_asker_sees_and_asked_for(world: World, language: str) -> None:
    await hand_in(world, really=True)
    answer, rows = await exported(world, area="EDU")
    assert [row["title"] for row in rows] == ["Media clubs"]
    said = {"en": "1 initiative, as you may see it.", "fr": "1 initiative, telle que vous pouvez la voir."}
    assert said[language] in words(answer)
    assert [row["title"] for row in (await exported(world, country="Ghana", status="running"))[1]] == []
    answer, rows = await exported(world, by=world.newcomer("Visitor"), organisation="Youth House")
    assert len(rows) == 2
    stranger = await world.stranger.slash(world.away, "initiative export", format="csv")
    assert "There is no initiative that fits and that you may see." in words(stranger)


@pytest.mark.parametrize("kind", ["csv-hxl", "xlsx", "xlsx-hxl", "json"])
async def test_every_kind_of_file_can_be_handed_back(world: World, kind: str) -> None:
    await hand_in(world, really=True)
    answer = await world.youth.slash(world.channel, "initiative export", format=kind)
    ((name, data),) = (await files_of(answer)).items()
    assert len(rows_of(data, name)[0]) == 2
    assert "There is nothing to import" in words(await hand_in(world, data, name))


async def test_a_wrong_filter_is_said(world: World) -> None:
    answer = await world.youth.slash(world.channel, "initiative export", country="Atlantis")
    assert "There is no country named “Atlantis”." in words(answer)


BAD: dict[str, tuple[bytes, str, str, str]] = {
    "nothing": (b"", "x.csv", "There is nothing in the file to import", "Il n’y a rien à importer dans le fichier"),
    "a picture": (
        b"\x89PNG\r\n\x1a\n\x00\x01\x02",
        "x.png",
        "This is not a table that Accord can read.",
        "Ce n’est pas un tableau",
    ),
    "9 MB": (
        b"x" * (8 * 1024 * 1024 + 1),
        "x.csv",
        "The file has 9 MB, and at most 8 MB",
        "Le fichier fait 9 Mo, et 8 Mo",
    ),
    "too many rows": (
        b"title,areas\n" + b"x,EDU\n" * 51,
        "x.csv",
        "more than 50 rows, and members take in no more at once",
        "plus de 50 lignes, et les membres n’en importent pas davantage",
    ),
    "no title": (
        b"Titel,areas\nx,EDU\n",
        "x.csv",
        "Did you mean this one: Titel → title?",
        "Vouliez-vous dire celui-ci : Titel",
    ),
    "a wrong tag": (
        b"#activty+name\nx\n",
        "x.csv",
        "Did you mean this one: \\#activty+name → #activity+name?",
        "\\#activty+name",
    ),
    "a column twice": (
        b"title,Titre\nx,y\n",
        "x.csv",
        "The columns “title” and “Titre” are for the same.",
        "Les colonnes « title »",
    ),
    "a quotation mark": (
        b'title,lead\n"x,y\n',
        "x.csv",
        "From row 2 on the file cannot be read",
        "À partir de la ligne 2, le fichier",
    ),
    "no workbook": (
        b"title\nx\n",
        "x.xlsx",
        "it cannot be read as one, or it is damaged",
        "n’en est pas un qui puisse être lu",
    ),
    "a password": (
        bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 99,
        "x.xlsx",
        "has a password",
        "Le classeur a un mot de passe",
    ),
    "broken JSON": (
        b'[\n{"title": }]',
        "x.json",
        "From line 2 on the file is not JSON.",
        "À partir de la ligne 2, le fichier n’est pas",
    ),
    "no list": (
        b'{"title": "x"}',
        "x.json",
        "no list of initiatives: it must begin with",
        "mais pas une liste d’initiatives",
    ),
}


@pytest.mark.parametrize("case", BAD)
async def test_a_file_that_cannot_be_read_is_refused_in_plain_words(world: World, language: str, case: str) -> None:
    data, name, english, french = BAD[case]
    refused = await hand_in(world, data, name)
    assert {"en": english, "fr": french}[language] in words(refused)
    assert {"en": "Nothing was changed", "fr": "Rien n’a été modifié"}[language] in words(refused)
    assert labels(refused) == []


async def test_what_discord_does_not_hand_over_is_asked_for_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = await hand_in(world)
    monkeypatch.setattr(world.env.backend.cdn, "get", lambda _url: None)
    gone = await press(world.youth, shown, "Import now")
    assert "hand it in again: `/initiative import`." in words(gone)


async def test_whoever_waits_sees_how_far_it_is(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cogs.ui.progress.EVERY", 0.0)
    before = len(world.env.http_requests)
    await press(world.youth, await hand_in(world), "Import now")
    said = str([request.json for request in world.env.http_requests[before:]])
    assert "The file is being read: 2 rows so far." in said
    assert "Everything was checked. Now it is written." in said
    before = len(world.env.http_requests)
    await exported(world)
    said = str([request.json for request in world.env.http_requests[before:]])
    assert "The file is being made: 2 initiatives so far." in said


async def test_the_log_says_that_initiatives_were_imported(world: World) -> None:
    await world.set_up()
    await hand_in(world, by=world.reviewer, really=True)
    log = await world.admin.slash(world.channel, "server audit")
    assert "took initiatives in from a file: 2 new, 0 changed" in words(log)
