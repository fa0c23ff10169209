"""The cards of files of initiatives with the longest that they can hold."""

from dataclasses import replace
from typing import Any, Final

from bot.domain.exchange import Alike, Outcome, Problem, Step, UnknownColumn
from bot.texts import Texts
from cogs.initiatives.exchange.cards import done_card, handed_card, looked_card, making_card, working_card, wrong_card

MANY: Final = 10**6
TYPED: Final = "*_" * 40
# The longest sentences, each with the longest that can stand in it.
PROBLEMS: Final = (
    Problem(MANY, "*" * 60, "row-undated", {"reference": f"INI-{2**63 - 1}"}),
    Problem(MANY, "", "row-theirs", {"reference": f"INI-{2**63 - 1}"}),
    Problem(
        MANY, "*" * 60, "word-unknown", {"typed": TYPED, "near": ", ".join(["intergovernmental_organisation"] * 3)}
    ),
    Problem(MANY, "*" * 60, "point-unclear", {"typed": TYPED, "calls": ", ".join(f"CALL-{n}" for n in range(30))}),
    Problem(MANY, "*" * 60, "link-not-usable", {"typed": TYPED}),
    Problem(MANY, "*" * 60, "unknown-role", {"typed": TYPED}),
    Problem(MANY, "*" * 60, "row-older", {"reference": f"INI-{2**63 - 1}", "changed": "2026-03-02 09:00"}),
)
COLUMN: Final = UnknownColumn("*" * 60, "#country+code+list")
FULLEST: Final = Outcome(
    rows=MANY,
    made=MANY,
    changed=MANY,
    again=MANY,
    same=MANY,
    unknown_columns=[COLUMN] * 200,
    notes=["import-note-western", "import-note-macros", "import-note-links"],
    titles=["*" * 60] * 3,
    compared=100,
    alike=[Alike(MANY, "*" * 150, f"INI-{2**63 - 1}", "*" * 150)] * 100,
)
WRONG: Final = [
    replace(FULLEST, problems=MANY, first_problems=[problem] * 10, compared=0, alike=[]) for problem in PROBLEMS
]
NOTHING: Final = Outcome(rows=1, same=1, titles=["x"])


def exchange_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    name, command = "*" * 300, "`/initiative importer`"
    return {
        "making_card": [making_card(MANY, texts)],
        "handed_card": [handed_card(rows, "x" * 40, texts, command=command) for rows in (0, 1, MANY)],
        "working_card": [working_card(step, MANY, texts) for step in Step],
        "looked_card": [
            looked_card(each, name, "x.csv", texts) for each in (FULLEST, replace(FULLEST, alike=[]), NOTHING)
        ],
        "wrong_card": [wrong_card(each, name, "x.csv", texts, command) for each in WRONG],
        "done_card": [done_card(each, name, texts) for each in (replace(FULLEST, imported=True), NOTHING)],
    }
