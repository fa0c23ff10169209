"""The picture of where the work is as it would be asked for: in three languages, from nothing to very much."""

from dataclasses import replace

from bot.pictures.coverage import AreaRow, CoveragePicture, Field
from bot.pictures.margins import Margin, MarginsPicture
from bot.pictures.parts import Bar, Share

AREAS = (
    "Good governance, human rights and the rule of law",
    "Education, skills development and employment",
    "Dialogue and conflict prevention",
    "Empowering youth",
    "Strategic communications, the Internet and social media",
    "Gender equality and empowering women",
    "Engaging communities",
    "Other",
)
FRENCH_AREAS = (
    "Bonne gouvernance, droits humains et État de droit",
    "Éducation, compétences et emploi",
    "Dialogue et prévention des conflits",
    "Pouvoir d’agir des jeunes",
    "Communication stratégique, Internet et médias sociaux",
    "Égalité des genres et pouvoir d’agir des femmes",
    "Mobilisation des communautés",
    "Autre",
)
PLACES = ("Africa", "Middle East and North Africa", "Asia", "Europe", "Americas", "Oceania", "Everywhere (global)")
FRENCH_PLACES = (
    "Afrique",
    "Moyen-Orient et Afrique du Nord",
    "Asie",
    "Europe",
    "Amériques",
    "Océanie",
    "Partout (mondial)",
)
NUMBERS = (0, 1, 2, 7, 30, 121, 1204, 12_345)
SIGN = "?"


def field(known: int) -> Field:
    return Field(known, f"{known:,}" if known else SIGN)


def rows(areas: tuple[str, ...], places: int, numbers: tuple[int, ...]) -> tuple[AreaRow, ...]:
    """Fields with these numbers in turn."""
    return tuple(
        AreaRow(area, tuple(field(numbers[(down * 3 + across) % len(numbers)]) for across in range(places)))
        for down, area in enumerate(areas)
    )


SOME = CoveragePicture(
    title="Where the work is",
    counted="The whole network – what you may see, on Nov 22, 2026",
    headline="1,812 initiatives",
    unknown="Nothing is known in 7 fields of 56",
    columns=PLACES,
    rows=rows(AREAS, 7, NUMBERS),
    key="How many initiatives are known of each area in each region. The darker a field, the more.",
    unknown_sign=SIGN,
    unknown_key="Nothing known here yet. That does not mean no activity.",
    shares_title="Whose voices lead",
    shares=(Share("Youth-led", "41%", 0.41), Share("Women-led", "38%", 0.38)),
    note="An initiative can have several areas and several regions: never add fields up.",
)
NOTHING = replace(
    SOME,
    headline="No data yet",
    rows=rows(AREAS, 7, (0,)),
    shares=(Share("Youth-led", "nothing to count yet", None), Share("Women-led", "nothing to count yet", None)),
)
SOME_FRENCH = replace(
    SOME,
    title="Où se fait le travail",
    counted="Tout le réseau · Antigua-et-Barbuda · Organisation intergouvernementale – ce que vous pouvez voir",
    headline="1\u202f812 initiatives",
    unknown="On ne connaît rien dans 7 cases sur 56",
    columns=FRENCH_PLACES,
    rows=rows(FRENCH_AREAS, 7, NUMBERS),
)
MOST = replace(SOME, headline="1,812,345 initiatives", rows=rows(AREAS, 7, (99_999,)))
OF_A_COUNTRY = replace(SOME, columns=PLACES[:-1], rows=rows(AREAS, 6, NUMBERS))
ARABIC = replace(
    SOME,
    title="أين يجري العمل",
    counted="الشبكة كلها",
    headline="48 مبادرة",
    columns=("أفريقيا", "الشرق الأوسط وشمال أفريقيا", "آسيا"),
    rows=rows(("تمكين الشباب", "إشراك المجتمعات"), 3, NUMBERS),
    note="غياب البيانات لا يعني غياب العمل.",
)
ODD = replace(
    SOME,
    title="Costs $5 and $x^2$ \\frac{1}{2} 100% _a_ {b} & <c> \x00\ud800 a\u202eb",
    columns=("$\\alpha$", "", "W" * 60),
    rows=(AreaRow("x" * 90, (field(1), field(0), field(1))), AreaRow("", ())),
    shares=(Share("", "", 2.0),),
    note="",
)
ALL = {
    "some": SOME,
    "nothing": NOTHING,
    "some-french": SOME_FRENCH,
    "most": MOST,
    "of-a-country": OF_A_COUNTRY,
    "arabic": ARABIC,
    "odd": ODD,
}
MAPPING = MarginsPicture(
    title="Beside it: a reference mapping",
    source="Report of the UN Secretary-General, “A world against violence and violent extremism” (A/72/621)",
    headline="223 projects",
    dated="As of December 2017",
    margins=(
        Margin("By area", "These add up.", tuple(Bar(area, 40 - at, str(40 - at)) for at, area in enumerate(AREAS))),
        Margin("By scope", "These add up.", (Bar("Global", 82, "82"), Bar("Regional", 66, "66"))),
        Margin("By region", "Never add these up.", (Bar("Africa", 61, "61"), Bar(PLACES[1], 55, "55"))),
    ),
    note="How many projects an area has within a region is not known.",
)
