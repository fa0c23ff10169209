"""What people do in the measurements; an answer that is not the expected one stops them."""

from benchmarks.bots import Running
from tests.wire.interactions import FORM
from tests.wire.signing import sign as sign_as_youth


async def constant(bot: Running) -> None:
    """A constant answer of the bare bot."""
    answer = await bot.rig.slash(bot.rig.person("Member"), bot.channel, "constant")
    assert answer.text.startswith("A constant"), answer.text


async def two_constants(bot: Running) -> None:
    """Two constant answers of the bare bot."""
    await constant(bot)
    await constant(bot)


async def constant_form(bot: Running) -> None:
    """A constant form of the bare bot and the constant answer to its submission."""
    person = bot.rig.person("Member")
    form = await bot.rig.slash(person, bot.channel, "form")
    answer = await bot.rig.submit(person, form, {"Group": "youth"})
    assert answer.text.startswith("Filled in"), answer.text


async def read(bot: Running) -> None:
    """`/call read` by someone who was never here before."""
    answer = await bot.rig.slash(bot.rig.person("Member"), bot.channel, "call read")
    assert answer.message["components"], answer.sent


async def read_point(bot: Running) -> None:
    """The same at a point, with what answers it."""
    answer = await bot.rig.slash(bot.rig.person("Member"), bot.channel, "call read", point=3)
    assert answer.message["components"], answer.sent


async def sign(bot: Running) -> None:
    """`/call sign` by someone who was never here before: the form and its submission."""
    form, answer = await sign_as_youth(bot.rig, bot.rig.person("Member"), bot.channel)
    assert form.type == FORM, form.text
    assert answer.is_ephemeral, answer.text
