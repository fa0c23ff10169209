"""Pictures as the services would ask for them, in English, French and Arabic, from nobody to a million."""

from datetime import date, timedelta
from typing import Any

from bot.pictures.parts import Bar, Share
from bot.pictures.progress import ProgressPicture

FIRST = date(2026, 1, 5)

ENGLISH = {
    "Youth": 412,
    "Civil society": 318,
    "National government": 96,
    "Local government": 88,
    "Women’s organisation": 84,
    "Educator": 73,
    "Religious or community actor": 61,
    "Academia": 55,
    "Other": 47,
}
FRENCH = {
    "Gouvernement national": 512,
    "Administration locale": 88,
    "Société civile": 418,
    "Jeunesse": 412,
    "Organisation de femmes": 84,
    "Acteurs et actrices religieux ou communautaires": 61,
    "Milieu universitaire": 55,
    "Personnel enseignant et éducatif": 73,
    "Médias": 42,
    "Secteur privé": 33,
    "Fondation": 21,
    "Organisations intergouvernementales": 8,
    "À titre individuel": 5,
}


def grown(total: int, *, days: int = 150, steps: int = 40) -> tuple[tuple[date, int], ...]:
    """A total that grew to where it is, slowly, then fast."""
    early = (
        (FIRST + timedelta(days=days * step // steps), round(total * (step / steps) ** 1.7)) for step in range(1, steps)
    )
    return (*early, (FIRST + timedelta(days=days), total))


def english(total: int, goal: int, shown: str, goal_shown: str, **changes: Any) -> ProgressPicture:
    values: dict[str, Any] = {
        "title": "Call for Action on preventing the radicalization of young people",
        "source": "Québec–UNESCO conference, 2016",
        "headline": f"{shown} signature" + ("" if total == 1 else "s"),
        "goal_label": f"Next milestone: {goal_shown}",
        "total": total,
        "goal": goal,
        "growth_title": "Signatures over time",
        "growth": grown(total),
        "growth_ticks": tuple((date(2026, month, 1), f"{name} 2026") for month, name in MONTHS.items()),
        "growth_empty": "The curve begins with the first signature.",
        "groups_title": "Who signed",
        "groups": tuple(Bar(label, count, str(count)) for label, count in ENGLISH.items()),
        "groups_empty": "Groups are shown once five or more people of a group have signed.",
        "shares_title": "Whose voices",
        "shares": (Share("Youth-led", "41 %", 0.41), Share("Women-led", "38 %", 0.38)),
        "note": "As of 5 June 2026. Groups under five are counted with “Other”.",
    }
    return ProgressPicture(**values | changes)


MONTHS = {2: "Feb", 3: "Mar", 4: "Apr", 5: "May", 6: "Jun"}

EMPTY = english(
    0,
    25,
    "0",
    "25",
    growth=(),
    growth_ticks=(),
    groups=(),
    shares=(Share("Youth-led", "Fewer than five so far", None), Share("Women-led", "Fewer than five so far", None)),
    note="As of 5 January 2026.",
)
THREE = english(
    3,
    25,
    "3",
    "25",
    growth=((FIRST, 3),),
    growth_ticks=((FIRST, "5 Jan 2026"),),
    groups=(),
    shares=EMPTY.shares,
    note="As of 5 January 2026.",
)
FORTY_SEVEN = english(
    47,
    50,
    "47",
    "50",
    growth=(
        (FIRST, 3),
        (date(2026, 1, 9), 12),
        (date(2026, 1, 20), 31),
        (date(2026, 2, 3), 29),
        (date(2026, 2, 9), 47),
    ),
    growth_ticks=((FIRST, "5 Jan"), (date(2026, 1, 20), "20 Jan"), (date(2026, 2, 9), "9 Feb")),
    groups=(Bar("Youth", 21, "21"), Bar("Civil society", 17, "17"), Bar("Other", 9, "9")),
    shares=(Share("Youth-led", "45 %", 0.45), Share("Women-led", "Fewer than five so far", None)),
)
MANY = english(1234, 2500, "1,234", "2,500")
MANY_FRENCH = english(
    1812,
    2500,
    "",
    "",
    title="Appel à l’action pour prévenir la radicalisation des jeunes",
    source="Conférence Québec–UNESCO, 2016",
    headline="1\u202f812 signatures",
    goal_label="Prochain palier\u00a0: 2\u202f500",
    growth_title="Les signatures au fil du temps",
    growth_ticks=((date(2026, 2, 1), "févr. 2026"), (date(2026, 4, 1), "avr. 2026"), (date(2026, 6, 1), "juin 2026")),
    groups_title="Qui a signé",
    groups=tuple(Bar(label, count, str(count)) for label, count in FRENCH.items()),
    shares_title="Des voix à entendre",
    shares=(
        Share("Portées par des jeunes", "41\u00a0%", 0.41),
        Share("Portées par des femmes", "Moins de cinq pour l’instant", None),
    ),
    note="Au 5 juin 2026. Les groupes de moins de cinq sont comptés avec «\u00a0Autres\u00a0».",
)
MILLION = english(
    1_000_000,
    1_000_000,
    "1,000,000",
    "1,000,000",
    headline="1\u202f000\u202f000 de signatures",
    groups=(Bar("Youth", 612_345, "612,345"), Bar("Civil society", 387_650, "387,650"), Bar("Other", 5, "5")),
)
ARABIC = english(
    48,
    50,
    "",
    "",
    title="نداء من أجل العمل للوقاية من تطرف الشباب",
    source="مؤتمر كيبك واليونسكو، 2016",
    headline="48 توقيعًا",
    goal_label="المرحلة التالية: \u206850\u2069",
    growth_title="التوقيعات بمرور الوقت",
    growth_ticks=((date(2026, 3, 1), "مارس"), (date(2026, 5, 1), "مايو")),
    groups_title="من وقّع",
    groups=(Bar("الشباب", 30, "30"), Bar("المجتمع المدني", 12, "12"), Bar("أخرى", 6, "6")),
    shares_title="أصوات الشباب والنساء",
    shares=(Share("بقيادة الشباب", "41٪", 0.41), Share("بقيادة النساء", "أقل من خمسة حتى الآن", None)),
    note="حتى 5 يونيو 2026.",
)
ODD = english(
    7,
    25,
    "7",
    "25",
    title="Costs $5 and $x^2$ \\frac{1}{2} 100% _a_ {b} & <c> \x00\ud800 a\u202eb",
    source="A" * 90,
    headline="$7$ signatures",
    groups=(Bar("$\\alpha$ & co_" + "x" * 60, 7, "$7$"), Bar("", 0, "0")),
    shares=(Share("", "", 2.0),),
    note="",
)
ALL = {
    "empty": EMPTY,
    "three": THREE,
    "forty-seven": FORTY_SEVEN,
    "many": MANY,
    "many-french": MANY_FRENCH,
    "million": MILLION,
    "arabic": ARABIC,
    "odd": ODD,
}
