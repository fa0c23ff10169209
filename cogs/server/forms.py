"""The two-minute set-up, in one form."""

from typing import Any, ClassVar

import discord
from discord import ui

from bot.domain.errors import AccordError
from bot.domain.languages import LANGUAGES, shipped
from bot.domain.names import clean_name
from bot.domain.servers import Server, ServerSetup
from bot.texts import Texts
from cogs.profile.cards import LANGUAGE_NAMES
from cogs.server.cards import set_up_card
from cogs.ui.errors import sentence
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press


class SetupForm(AccordForm):
    """Channel, language, reviewers, what to do at once, whom to turn to."""

    kind: ClassVar[str] = "setup"

    def __init__(
        self,
        texts: Texts,
        setup: ServerSetup | None,
        *,
        channel_id: int | None,
        locale: str,
        help_command: str,
        help_contact: str | None = None,
        post: bool | None = None,
    ) -> None:
        super().__init__(texts("setup-title"))
        chosen = setup.channel_id if setup else channel_id
        language = setup.language if setup else shipped(locale) or texts.language
        self.channel: ui.ChannelSelect[Any] = ui.ChannelSelect(
            custom_id="channel",
            channel_types=[discord.ChannelType.text, discord.ChannelType.news],
            default_values=[discord.Object(chosen)] if chosen else [],
        )
        self.language: ui.RadioGroup[Any] = ui.RadioGroup(
            custom_id="language",
            options=[
                discord.RadioGroupOption(label=LANGUAGE_NAMES[each], value=each, default=each == language)
                for each in LANGUAGES
            ],
        )
        role_id = setup.reviewer_role_id if setup else None
        self.reviewers: ui.RoleSelect[Any] = ui.RoleSelect(
            custom_id="reviewers",
            required=False,
            min_values=0,
            default_values=[discord.Object(role_id)] if role_id else [],
        )
        self.wishes: ui.CheckboxGroup[Any] = ui.CheckboxGroup(
            custom_id="wishes",
            required=False,
            min_values=0,
            max_values=2,
            options=[
                discord.CheckboxGroupOption(
                    label=texts("setup-post"), value="post", default=setup is None if post is None else post
                ),
                discord.CheckboxGroupOption(
                    label=texts("setup-milestones"),
                    value="milestones",
                    default=setup.announce_milestones if setup else True,
                ),
            ],
        )
        known_contact = setup.help_contact if setup else None
        self.help_contact: ui.TextInput[Any] = ui.TextInput(
            custom_id="help",
            required=False,
            max_length=300,
            default=known_contact if help_contact is None else help_contact or None,
        )
        self.field(texts("setup-channel"), self.channel, texts("setup-channel-description"))
        self.field(texts("setup-language"), self.language)
        self.field(texts("setup-reviewers"), self.reviewers, texts("setup-reviewers-description"))
        self.field(texts("setup-wishes"), self.wishes)
        self.field(texts("setup-help"), self.help_contact, texts("setup-help-description", command=help_command))

    async def submit(self, here: Here) -> None:
        """Keep the set-up; then post the card where that was wished."""
        contact = self.help_contact.value
        setup = ServerSetup(
            channel_id=self.channel.values[0].id,
            language=self.language.value or here.texts.language,
            reviewer_role_id=self.reviewers.values[0].id if self.reviewers.values else None,
            announce_milestones="milestones" in self.wishes.values,
            help_contact=clean_name(contact) if contact.strip() else None,
        )
        server = await here.working(here.services.servers.set_up(here.actor, setup))
        await here.answer(await self._posted(here, server, setup))

    async def _posted(self, here: Here, server: Server, setup: ServerSetup) -> Any:
        """The set-up stands even where the card could not be posted; then it says why."""
        if "post" not in self.wishes.values:
            return set_up_card(server, setup, here.texts, refused=None, posted=False)
        try:
            await here.working(here.services.posts.post_card(here.actor, None, setup.channel_id))
        except AccordError as error:
            refused = sentence(error, here.texts, here.interaction)
            return set_up_card(server, setup, here.texts, refused=refused, posted=False)
        return set_up_card(server, setup, here.texts, refused=None, posted=True)

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The help contact as typed; what was chosen travels in the button."""
        channel, language, role = ((data.get(name) or [""])[0] for name in ("channel", "language", "reviewers"))
        chosen = (channel, language, role, ".".join(data.get("wishes", [])))
        again = press(texts("button-mend"), "set-up-again", *chosen, style=discord.ButtonStyle.primary)
        return (data.get("help") or [""])[0], again
