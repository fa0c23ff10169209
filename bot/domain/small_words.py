"""The small words of five languages: they tell in which one a text is written, and are not looked for beside others."""

from collections.abc import Collection
from typing import Final

from bot.domain.search_words import folded


def _small(words: str) -> frozenset[str]:
    """As they are spelt, and as they are compared."""
    spelt = words.split()
    return frozenset([*spelt, *map(folded, spelt)])


# Articles, prepositions, pronouns, conjunctions, forms of *to be* and *to have*: nothing that a record is about.
_ENGLISH: Final = _small(
    "a about after all also an and any are as at be been before being between both but by can could did do does for "
    "from had has have he her his how i if in into is it its just may more most my no not of on or other our out over "
    "she so some such than that the their them then there these they this those to through under up was we were what "
    "when where which while who whom whose why will with within without would you your"
)
_FRENCH: Final = _small(
    "a afin ainsi alors après au aucun aussi autre autres aux avant avec avoir ce ceci cela celle celles celui ces "
    "cet cette ceux chaque chez comme comment dans de des depuis dont du elle elles en encore entre est et étaient "
    "était étant être eux il ils je la le les leur leurs lors lui mais mes moi moins mon ne ni nos notre nous on ont "
    "ou où par pas pendant peu plus pour pourquoi quand que quel quelle quelles quels qui sa sans se selon ses si son "
    "sont sous sur ta te tes toi ton tous tout toute toutes très tu un une vers vos votre vous y à"
)
_SPANISH: Final = _small(
    "a al algo ante antes aquel así aún bajo cada como con contra cuál cuando de del desde donde dos durante e el él "
    "ella ellas ellos en entre era eran es esa esas ese eso esos esta están estas este esto estos fue fueron ha han "
    "hasta hay la las le les lo los más me mi mis muy ni no nos nosotros o os otra otras otro otros para pero por "
    "porque que quién se según ser si sin sobre son su sus también te tiene todo todos tu tus un una unas uno unos y "
    "ya yo"
)
_RUSSIAN: Final = _small(
    "а без бы был была были было быть в вам вас весь во вот все всех вы где да для до его её если есть ещё же за и из "
    "или им их к как ко которая которые который которых кто ли между мы на над нам нас не него неё нет ни них но о об "
    "он она они оно от перед по под после при про с со так также там те тем то того тоже той только том тот у уже чем "
    "через что чтобы эта эти это этот"
)
_ARABIC: Final = _small(
    "أن إن أو أي إذا إلا التي الذي الذين إلى أم أنه أنها بعد بين تلك ثم حتى حول حيث خلال ذلك ضد ضمن على عليها عن عند "
    "غير في فيه فيها قبل قد كان كانت كل كما لا لم لن له لها ليس ما مع من منذ منه منها نحو هذا هذه هل هم هن هو هي هناك "
    "و يا"
)
SMALL_WORDS: Final = _ENGLISH | _FRENCH | _SPANISH | _RUSSIAN | _ARABIC
# Chinese writes its small words together with the others; this is the one that is nearly always in between.
PARTICLE: Final = "的"
# The languages that share the Latin letters.
_LATIN: Final = {"en": _ENGLISH, "fr": _FRENCH, "es": _SPANISH}


def language_of(chunks: Collection[str], otherwise: str) -> str:
    """In which language of Latin letters spelt words are written, told by the small ones; else the one given."""
    counts = {each: sum(chunk in small for chunk in chunks) for each, small in _LATIN.items()}
    most = max(counts.values())
    likely = [each for each, count in counts.items() if count == most]
    return otherwise if otherwise in likely or (most < 2 and otherwise in _LATIN) else likely[0]  # noqa: PLR2004
