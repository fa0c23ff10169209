"""The guardian of requests bites, and lets pass what discord.py really sends."""

import io
import subprocess
import sys
from pathlib import Path

import discord
import pytest
import simcord
from discord import app_commands, ui
from discord.ext import commands

from tests.guard import problems
from tests.guard.answers import Interaction
from tests.guard.openapi import FILE
from tests.guard.routes import Callback
from tests.guard.samples import answer, form, said, text
from tests.guardians.form_cases import FORMS
from tests.guardians.message_cases import MESSAGES
from tests.guardians.specification_cases import SPECIFIED

ROOT = Path(__file__).parents[2]
RULES = MESSAGES | FORMS
needs_specification = pytest.mark.skipif(
    not FILE.exists(), reason="Discord's specification is not beside the project, in ../shared"
)


@pytest.mark.parametrize("case", RULES)
def test_a_rule_refuses_what_breaks_it_and_accepts_what_just_does_not(case: str) -> None:
    rule, refused, accepted = RULES[case]
    assert {problem.rule for problem in problems([refused])} - {"specification"} == {rule}
    assert problems([accepted]) == []


@needs_specification
@pytest.mark.parametrize("case", SPECIFIED)
def test_what_discord_does_not_specify_is_refused(case: str) -> None:
    said_of_it, refused, accepted = SPECIFIED[case]
    assert said_of_it in "\n".join(map(str, problems([refused])))
    assert problems([accepted]) == []


def test_a_problem_names_the_rule_the_request_and_the_place() -> None:
    (problem,) = problems([said("ok"), answer(8, 8, choices=[{"name": "x", "value": "x" * 101}])])
    expected = "[choices] request 1, POST /interactions/8/token/callback at data.choices[0].value: 101 is over 100: 'xx"
    assert str(problem).startswith(expected)


def test_a_form_answers_no_form() -> None:
    shown = [form(text("x"))]
    assert problems(shown, interaction_types={7: Interaction.COMPONENT}) == []
    assert [problem.rule for problem in problems(shown, interaction_types={7: Interaction.FORM})] == ["form-for-form"]


@pytest.mark.parametrize(
    ("interaction", "fitting"),
    [
        (Interaction.COMMAND, {4, 5, 9}),
        (Interaction.COMPONENT, {4, 5, 6, 7, 9}),
        (Interaction.AUTOCOMPLETE, {8}),
        (Interaction.FORM, {4, 5, 6, 7}),
    ],
)
def test_an_answer_fits_its_interaction(interaction: Interaction, fitting: set[int]) -> None:
    answers = {
        Callback.MESSAGE: said("x"),
        Callback.DEFERRED_MESSAGE: answer(5, flags=64),
        Callback.DEFERRED_UPDATE: answer(6),
        Callback.UPDATE: answer(7, components=[]),
        Callback.CHOICES: answer(8, choices=[]),
        Callback.FORM: form(text("x")),
    }
    types = {7: interaction}
    accepted = {callback for callback, sent in answers.items() if not problems([sent], interaction_types=types)}
    assert accepted == fitting


def test_an_interaction_is_answered_once() -> None:
    twice = problems([said("x"), answer(5, 8), said("again")])
    assert [(problem.number, problem.rule) for problem in twice] == [(2, "answered-once")]
    assert problems([said("x"), said("again")], since=2) == []


class Name(ui.Modal, title="Sign"):
    name = ui.Label(text="Organisation", description="If you sign for one.", component=ui.TextInput(required=False))
    shown = ui.Label(
        text="How to show me",
        component=ui.RadioGroup(options=[discord.RadioGroupOption(label=way) for way in ("by name", "counted only")]),
    )
    agreed = ui.Label(
        text="Please tick",
        component=ui.CheckboxGroup(options=[discord.CheckboxGroupOption(label="I understand")], required=False),
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.edit_original_response(view=Card("Thank you."), attachments=[picture()])
        await interaction.followup.send("A copy.", file=picture(), ephemeral=True)


class SignButton(ui.Button["Card"]):
    def __init__(self) -> None:
        super().__init__(label="Sign", custom_id="sign")

    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Name())


class Card(ui.LayoutView):
    def __init__(self, words: str) -> None:
        super().__init__(timeout=None)
        growth = discord.MediaGalleryItem("attachment://growth.png", description="The total grew to 40.")
        link: ui.Button[Card] = ui.Button(label="The issuer's document", url="https://example.org")
        self.add_item(ui.Container(ui.TextDisplay(words), ui.MediaGallery(growth), ui.ActionRow(SignButton(), link)))


def picture() -> discord.File:
    return discord.File(io.BytesIO(b"png"), "growth.png", description="The total grew to 40.")


@app_commands.command()
@app_commands.choices(point=[app_commands.Choice(name="First", value=1)])
async def post(interaction: discord.Interaction, call: str, point: int | None = None) -> None:
    """Post the card of a Call."""
    await interaction.response.send_message("Posted.", ephemeral=True)
    assert isinstance(interaction.channel, discord.TextChannel)
    card = await interaction.channel.send(view=Card(call), file=picture())
    nobody = discord.AllowedMentions.none()
    await card.edit(view=Card("Kept current."), attachments=[picture()], allowed_mentions=nobody)
    await interaction.user.send("Hello.")


@post.autocomplete("call")
async def suggest(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name="Call for Action", value="call")]


class Bot(commands.AutoShardedBot):
    def __init__(self) -> None:
        nobody = discord.AllowedMentions.none()
        super().__init__("!", intents=discord.Intents(guilds=True), allowed_mentions=nobody, shard_count=1)

    async def setup_hook(self) -> None:
        self.tree.add_command(post)
        await self.tree.sync()


async def test_what_discord_py_really_sends_is_accepted() -> None:
    async with simcord.run(Bot()) as env:
        channel = env.create_guild().create_text_channel("general")
        youth = env.guild.add_member(env.create_user("youth"))
        await youth.autocomplete(channel, "post", "call", "c")
        await youth.slash(channel, "post", call="Call for Action", point=1)
        card = channel.last_message
        assert card is not None
        shown = await youth.click(card, custom_id="sign")
        assert shown.modal is not None
        fields = [field["component"]["custom_id"] for field in shown.modal["components"]]
        await youth.submit_modal(shown, dict(zip(fields, ["A name", "by name", ["I understand"]], strict=True)))

    # commands, choices, answer, card, edit, channel of direct messages, direct message, form, deferral, card, follow-up
    sent = [entry for entry in env.http_requests if entry.json is not None]
    assert len(sent) == 11
    assert problems(env.http_requests) == []


UNASKED = """
import discord, pytest, simcord
from discord import app_commands
from discord.ext import commands

{mark}
async def test_bot():
    bot = commands.Bot("!", intents=discord.Intents(guilds=True))
    @bot.tree.command(description="Says hello.")
    async def hello(interaction: discord.Interaction):
        await interaction.response.send_message("@everyone")
    async with simcord.run(bot, strict_sync=False) as env:
        channel = env.create_guild().create_text_channel("general")
        await env.guild.add_member(env.create_user("a")).slash(channel, "hello")
"""


WAIVE = "@pytest.mark.waive_requests({!r}, reason='to see what is waived')"


@pytest.mark.parametrize(
    ("mark", "said_of_it"),
    [
        ("", "[mentions] request "),
        (WAIVE.format("mentions"), "1 passed"),
        (WAIVE.format("content"), "waived without need: content"),
        ("@pytest.mark.waive_requests('mentions')", "a waiver says its reason"),
    ],
)
def test_a_test_is_judged_without_asking_unless_it_waives_the_rule(tmp_path: Path, mark: str, said_of_it: str) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_mode = auto\n")
    (tmp_path / "test_bot.py").write_text(UNASKED.format(mark=mark))
    command = [sys.executable, "-m", "pytest", "-p", "tests.guard.plugin", "-c", tmp_path / "pytest.ini", tmp_path]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said_of_it in ended.stdout
    assert (ended.returncode == 0) == (said_of_it == "1 passed")
