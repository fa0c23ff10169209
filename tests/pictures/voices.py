"""Pictures of whose voice is missing as the services would ask for them, in English, French and Arabic."""

from dataclasses import replace

from bot.pictures.equity import EquityPicture, RegionTally
from bot.pictures.parts import Bar, Share
from tests.pictures.samples import FRENCH

ABSENT = "too few, or nobody yet"
PERSONNE = "trop peu, ou personne"
GROUPS = {
    "National government": 0.1,
    "Local government": None,
    "Civil society": 0.22,
    "Youth": 0.35,
    "Women’s organisation": None,
    "Religious or community actor": None,
    "Academia": 0.1,
    "Educator": 0.13,
    "Media": None,
    "Private sector": None,
    "Foundation": 0.004,
    "Intergovernmental organisation": None,
    "Individual": None,
}
SIZES = {"Africa": 53, "Middle East and North Africa": 21, "Asia": 32, "Europe": 56, "Americas": 57, "Oceania": 30}


def bar(label: str, share: float | None) -> Bar:
    return Bar(label, share, ABSENT if share is None else "under 1%" if share < 0.01 else f"{share:.0%}")


def region(label: str, heard: int, *names: str) -> RegionTally:
    shown = f"{heard} of {SIZES[label]}" if heard else ABSENT
    return RegionTally(label, heard, SIZES[label], shown, ", ".join(names))


SOME = EquityPicture(
    title="Call for Action on preventing the radicalization of young people",
    source="Québec–UNESCO conference, 2016",
    headline="Whose voice is missing?",
    heard="Heard from: 6 of 13 groups, 6 of 249 countries",
    groups_title="Stakeholder groups",
    groups_of="Share of the 1,234 signatures counted on 5 June 2026",
    groups=tuple(bar(label, share) for label, share in GROUPS.items()),
    shares_title="Whose voices lead",
    shares=(Share("Youth-led", "41%", 0.41), Share("Women-led", "too few to say", None)),
    regions_title="Countries and territories",
    regions_key="A block: five or more signed. A dot: too few, or nobody yet.",
    regions=(
        region("Africa", 2, "Senegal", "Kenya"),
        region("Middle East and North Africa", 1, "Tunisia"),
        region("Asia", 1, "Indonesia"),
        region("Europe", 1, "France"),
        region("Americas", 1, "Canada"),
        region("Oceania", 0),
    ),
    note="“Too few, or nobody yet” is one answer. No data does not mean no activity.",
)
NOBODY = replace(
    SOME,
    heard="No data yet. That does not mean no activity.",
    groups_of="Nothing has been counted yet.",
    groups=tuple(bar(label, None) for label in GROUPS),
    shares=(Share("Youth-led", "too few to say", None), Share("Women-led", "too few to say", None)),
    regions=tuple(region(label, 0) for label in SIZES),
)
EVERYONE = replace(
    SOME,
    heard="Heard from: 13 of 13 groups, 249 of 249 countries",
    groups=tuple(bar(label, 1 / 13) for label in GROUPS),
    regions=tuple(
        region(label, size, "Terres australes et antarctiques françaises", "Bosnie-Herzégovine", "Corée du Nord")
        for label, size in SIZES.items()
    ),
)
SOME_FRENCH = replace(
    SOME,
    title="Appel à l’action pour prévenir la radicalisation des jeunes",
    headline="Quelle voix manque\u00a0?",
    heard="On entend\u00a0: 10 groupes sur 13, 124 pays sur 249",
    groups=tuple(
        Bar(label, None, PERSONNE) if count < 50 else Bar(label, count / 1812, f"{count / 1812:.0%}")
        for label, count in FRENCH.items()
    ),
    regions=tuple(
        RegionTally(label, 0, size, PERSONNE, "")
        for label, size in {"Afrique": 53, "Moyen-Orient et Afrique du Nord": 21}.items()
    ),
)
ARABIC = replace(
    SOME,
    title="نداء من أجل العمل للوقاية من تطرف الشباب",
    source="مؤتمر كيبك واليونسكو، 2016",
    headline="صوت من ينقصنا؟",
    heard="نسمع من 2 من 13 فئة",
    groups_title="الفئات",
    groups_of="من 48 توقيعًا",
    groups=(Bar("الشباب", 0.6, "60٪"), Bar("المجتمع المدني", 0.4, "40٪"), Bar("الإعلام", None, "عدد قليل أو لا أحد")),
    shares=(Share("بقيادة الشباب", "41٪", 0.41), Share("بقيادة النساء", "أقل من أن يُذكر", None)),
    regions_title="البلدان والأقاليم",
    regions_key="مربع: خمسة أو أكثر",
    regions=(RegionTally("أفريقيا", 2, 53, "2 من 53", "السنغال، كينيا"), RegionTally("آسيا", 0, 32, "لا أحد", "")),
    note="غياب البيانات لا يعني غياب العمل.",
)
ODD = replace(
    SOME,
    title="Costs $5 and $x^2$ \\frac{1}{2} 100% _a_ {b} & <c> \x00\ud800 a\u202eb",
    heard="$7$ of " + "x" * 90,
    groups=(Bar("$\\alpha$ & co_" + "x" * 60, None, "$7$ " * 20), Bar("", 0.0, "0%"), Bar("a", 1.0, "100%")),
    shares=(Share("", "", 2.0),),
    regions=(RegionTally("W" * 60, 1, 1, "1 of 1", "$x$ " * 40), RegionTally("", 0, 300, ABSENT, "")),
    note="",
)
ALL = {
    "some": SOME,
    "nobody": NOBODY,
    "everyone": EVERYONE,
    "some-french": SOME_FRENCH,
    "arabic": ARABIC,
    "odd": ODD,
}
