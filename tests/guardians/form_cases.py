"""For each rule of forms, choices and commands a request that it refuses, and one beside it that it accepts."""

from tests.guard.samples import (
    answer,
    command,
    commands_put,
    form,
    group,
    label,
    long_command,
    option,
    select,
    subcommands,
    text,
    text_input,
)
from tests.guardians.message_cases import Case

FORMS: dict[str, Case] = {
    "form title of 45": ("form", form(text("x"), title="x" * 46), form(text("x"), title="x" * 45)),
    "five components in a form": ("form", form(*[text("x")] * 6), form(*[text("x")] * 5)),
    "form label of 45": (
        "form",
        form(label(text_input(), label="x" * 46)),
        form(label(text_input(), label="x" * 45)),
    ),
    "form description of 100": (
        "form",
        form(label(text_input(), description="x" * 101)),
        form(label(text_input(), description="x" * 100)),
    ),
    "a field has a label": ("form", form(select(2)), form(label(select(2)))),
    "text of 4000": (
        "text-input",
        form(label(text_input(value="x" * 4001))),
        form(label(text_input(value="x" * 4000))),
    ),
    "prefilled within its length": (
        "text-input",
        form(label(text_input(value="x" * 11, max_length=10))),
        form(label(text_input(value="x" * 10, max_length=10))),
    ),
    "two to ten radio buttons": ("select", form(label(group(21, 1))), form(label(group(21, 2)))),
    "ten radio buttons": ("select", form(label(group(21, 11))), form(label(group(21, 10)))),
    "ten boxes": ("select", form(label(group(22, 11))), form(label(group(22, 10)))),
    "custom ids are unique in a form": (
        "custom-id",
        form(label(text_input()), label(text_input())),
        form(label(text_input()), label(text_input(custom_id="other"))),
    ),
    "25 choices": (
        "choices",
        answer(8, choices=[{"name": "x", "value": str(number)} for number in range(26)]),
        answer(8, choices=[{"name": "x", "value": str(number)} for number in range(25)]),
    ),
    "choice value of 100": (
        "choices",
        answer(8, choices=[{"name": "x", "value": "x" * 101}]),
        answer(8, choices=[{"name": "x", "value": "x" * 100}]),
    ),
    "8000 characters, the longest language counted": (
        "command",
        commands_put(long_command(6)),
        commands_put(long_command(5)),
    ),
    "required options first": (
        "command",
        commands_put(command(options=[option("one"), option("two", required=True)])),
        commands_put(command(options=[option("one", required=True), option("two")])),
    ),
    "25 subcommands": (
        "command",
        commands_put(command(options=subcommands(26))),
        commands_put(command(options=subcommands(25))),
    ),
    "subcommands apart from options": (
        "command",
        commands_put(command(options=[option("one", type=1), option("two")])),
        commands_put(command(options=[option("one", type=1), option("two", type=1)])),
    ),
    "description of 100": (
        "command",
        commands_put(command(description="x" * 101)),
        commands_put(command(description="x" * 100)),
    ),
    "translated description of 100": (
        "command",
        commands_put(command(description_localizations={"fr": "x" * 101})),
        commands_put(command(description_localizations={"fr": "x" * 100})),
    ),
    "a description": ("command", commands_put(command(description="")), commands_put(command())),
    "lower-case name": ("command", commands_put(command(name="Call")), commands_put(command(name="call"))),
    "translated name": (
        "command",
        commands_put(command(name_localizations={"fr": "l'appel à l’action"})),
        commands_put(command(name_localizations={"fr": "l'appel-à-agir", "hi": "आह्वान", "ar": "نداء"})),
    ),
    "composed letters in names": (
        "command",
        commands_put(command(options=[option("re\u0301gion")])),
        commands_put(command(options=[option("r\u00e9gion")])),
    ),
    "a known language": (
        "command",
        commands_put(command(name_localizations={"fr-CA": "appel"})),
        commands_put(command(name_localizations={"fr": "appel"})),
    ),
    "options told apart in every language": (
        "command",
        commands_put(command(options=[option("one"), option("two", name_localizations={"fr": "one"})])),
        commands_put(command(options=[option("one"), option("two", name_localizations={"fr": "deux"})])),
    ),
    "15 menus of a kind": (
        "command",
        commands_put(*[{"name": f"Log {number}", "type": 3} for number in range(16)]),
        commands_put(*[{"name": f"Log {number}", "type": 3} for number in range(15)]),
    ),
}
