"""What people typed is shown as they typed it: nothing in it is formatted, leads anywhere unseen, or calls anyone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.ui.layout import safe
from cogs.ui.records import cut

# A link with a text of its own, where no backslash stands before either bracket.
MASKED = re.compile(r"(?<!\\)\](?=\()")


@pytest.mark.parametrize(
    "typed",
    [
        "[Give here](https://evil.example)",
        "[one](https://good.example) [Give here](https://evil.example)",
        "[one](https://good.example)[Give here](https://evil.example)",
        "one\n[two](https://a.example) and [three](https://b.example)",
    ],
)
def test_no_link_hides_where_it_leads(typed: str) -> None:
    assert MASKED.search(safe(typed)) is None
    assert safe(typed).replace("\\", "") == typed


@given(st.text(alphabet="[]()*_~|`>#-\\@ \nab1", max_size=60))
def test_what_is_made_safe_takes_at_most_twice_the_room(typed: str) -> None:
    assert len(safe(typed)) <= 2 * len(typed)
    assert MASKED.search(safe(typed)) is None


@given(st.text(alphabet="[]()*_ \nab1", max_size=400), st.integers(20, 300))
def test_what_is_cut_fits_and_begins_as_it_was_typed(typed: str, room: int) -> None:
    shown = cut(typed, room)
    assert len(shown) <= room
    if shown != safe(typed):
        assert shown.endswith("…")
        assert safe(typed).replace("\\", "").startswith(shown[:-1].replace("\\", "").rstrip())
