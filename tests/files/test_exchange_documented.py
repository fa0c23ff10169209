"""docs/exchange.md says of every column what it is called, and of every limit how much."""

import re
from pathlib import Path

from bot.domain.exchange import LARGEST_FILE, MEGABYTE, MEMBERS_ROWS, ORGANISERS_ROWS, OWN_CODE_LIMIT, Heading
from bot.domain.names import NAME_LIMIT
from bot.domain.partners import MOST_PARTNERS
from bot.domain.records import MOST_COUNTRIES, MOST_TOPICS, SUMMARY_LIMIT, TITLE_LIMIT

DOCUMENTED = (Path(__file__).parents[2] / "docs" / "exchange.md").read_text(encoding="utf-8")


def test_every_column_is_documented_with_its_tag() -> None:
    columns = re.findall(r"^\| `(\w+)` \| `(#[\w+]+)` \|", DOCUMENTED, re.MULTILINE)
    assert columns == [(heading.value, heading.tag) for heading in Heading]


def test_the_limits_are_those_that_hold() -> None:
    for said in (
        f"at most {LARGEST_FILE // MEGABYTE} MB",
        f"up to {MEMBERS_ROWS} rows",
        f"up to {ORGANISERS_ROWS:,}".replace(",", " "),
        f"({OWN_CODE_LIMIT} characters)",
        f"up to {TITLE_LIMIT} characters",
        f"up to {SUMMARY_LIMIT:,} characters".replace(",", " "),
        f"up to {NAME_LIMIT} characters",
        f"up to {MOST_PARTNERS}:",
        f"up to {MOST_TOPICS}, in",
        f"up to {MOST_COUNTRIES} codes",
    ):
        assert said in DOCUMENTED, said
