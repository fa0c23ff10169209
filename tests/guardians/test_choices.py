"""What an option offers is named in every language as the catalogues have it, and means the value itself."""

from enum import StrEnum
from typing import Any

import pytest

from bot.domain.areas import Area, Scope
from bot.domain.commitments import Stage
from bot.domain.countries import Region
from bot.domain.coverage import Where
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.languages import DEFAULT, LANGUAGES
from bot.texts import texts_in
from cogs.ui.choices import OneOf
from cogs.ui.translator import CatalogueTranslator


@pytest.mark.parametrize("enum", [Area, Region, Scope, StakeholderGroup, Stage, Status, Where])
async def test_every_choice_has_its_name_in_every_language(enum: type[StrEnum]) -> None:
    offered = OneOf(enum)
    assert len(offered.choices) == len(enum) <= 25
    for value, choice in zip(enum, offered.choices, strict=True):
        named: Any = value
        payload: Any = await choice.get_translated_payload(CatalogueTranslator())
        said = {DEFAULT: payload["name"], **payload["name_localizations"]}
        assert {each: said[each] for each in LANGUAGES} == {
            each: texts_in(each)(named.text_id)[:100] for each in LANGUAGES
        }
        assert max(map(len, said.values())) <= 100
        assert await offered.transform(None, payload["value"]) is value
