"""What made-up records say: sentences of words from this field in two languages, with made-up places and names."""

import random
from dataclasses import dataclass
from typing import Final

SYLLABLES: Final = ("ka", "lo", "mi", "ra", "to", "ben", "sol", "dra", "vel", "nor", "qui", "sha", "zem", "pra", "tur")
PLACES: Final = 40_000


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of one language, and how sentences are made of them."""

    work: tuple[str, ...]
    people: tuple[str, ...]
    subjects: tuple[str, ...]
    titles: tuple[str, ...]
    sentences: tuple[str, ...]


def _words(said: str) -> tuple[str, ...]:
    return tuple(said.split(", "))


ENGLISH: Final = Vocabulary(
    _words(
        "mentors, workshops, clubs, a theatre, a radio, sports days, a helpline, training, exchanges, a library, "
        "a newsroom, films, dialogues, a council, camps, a podcast, gardens, murals, debates, scholarships, a "
        "network, a survey, a handbook, a festival, internships, counselling, storytelling, a game, lessons, a "
        "choir"
    ),
    _words(
        "young people, teachers, mothers, former prisoners, students, journalists, social workers, religious "
        "leaders, girls, city councils, police officers, parents, refugees, researchers, coaches, volunteers, "
        "judges, fathers, librarians, apprentices, grandparents, mayors, psychologists, farmers, nurses"
    ),
    _words(
        "media literacy, counter-narratives, mediation, human rights, employment, social cohesion, restorative "
        "justice, civic education, reintegration, gender equality, critical thinking, mental health, "
        "intercultural dialogue, peacebuilding, youth participation, rumours, prevention plans, online games, "
        "local democracy, women’s leadership"
    ),
    (
        "{work} for {people} in {place}",
        "{people} and {subject}: {work} of {place}",
        "{subject} with {people}",
        "{place} speaks of {subject}",
        "{work} against hatred in {place}",
    ),
    (
        "Every week {people} meet {people2} in {place} and speak about {subject}.",
        "It began with {work} and has grown to {subject}.",
        "The partners of {place} train {people} in {subject}.",
        "Twice a year {people} show what they learnt to {people2}.",
        "A report on {subject} is read by schools and by the city of {place}.",
        "What is learnt is shared with {people} of other regions.",
    ),
)
FRENCH: Final = Vocabulary(
    _words(
        "des mentors, des ateliers, des clubs, un théâtre, une radio, des journées de sport, une ligne d’écoute, "
        "une formation, des échanges, une bibliothèque, une rédaction, des films, des dialogues, un conseil, des "
        "camps, un balado, des jardins, des fresques, des débats, des bourses, un réseau, une enquête, un guide, "
        "un festival, des stages, un soutien, des contes, un jeu, des leçons, une chorale"
    ),
    _words(
        "jeunes, enseignants, mères, anciens détenus, étudiantes, journalistes, travailleurs sociaux, "
        "responsables religieux, filles, conseils municipaux, policiers, parents, réfugiés, chercheuses, "
        "entraîneurs, bénévoles, juges, pères, bibliothécaires, apprentis, grands-parents, maires, psychologues, "
        "agriculteurs, infirmières"
    ),
    _words(
        "éducation aux médias, contre-discours, médiation, droits de la personne, emploi, cohésion sociale, "
        "justice réparatrice, éducation civique, réinsertion, égalité des genres, esprit critique, santé mentale, "
        "dialogue interculturel, consolidation de la paix, participation des jeunes, rumeurs, plans de "
        "prévention, jeux en ligne, démocratie locale, leadership des femmes"
    ),
    (
        "{work} pour les {people} de {place}",
        "Les {people} et la {subject} : {work} à {place}",
        "{subject} avec les {people}",
        "{place} parle de {subject}",
        "{work} contre la haine à {place}",
    ),
    (
        "Chaque semaine, les {people} rencontrent les {people2} à {place} et parlent de {subject}.",
        "Tout a commencé par {work}, puis la {subject} s’y est ajoutée.",
        "Les partenaires de {place} forment les {people} à la {subject}.",
        "Deux fois par an, les {people} montrent aux {people2} ce qu’ils ont appris.",
        "Un rapport sur la {subject} est lu par les écoles et la ville de {place}.",
        "Ce qui est appris est partagé avec les {people} d’autres régions.",
    ),
)


def place(number: int) -> str:
    """A made-up place of that number."""
    letters = ""
    number += len(SYLLABLES)
    while number:
        number, syllable = divmod(number, len(SYLLABLES))
        letters += SYLLABLES[syllable]
    return letters.capitalize()


def some_place(chance: random.Random) -> str:
    """A few places have very many records, and most have one or two."""
    return place(int(PLACES * chance.random() ** 3))


def title(words: Vocabulary, chance: random.Random) -> str:
    """A title."""
    said = _filled(chance.choice(words.titles), words, chance)
    return said[:1].upper() + said[1:]


def summary(words: Vocabulary, chance: random.Random) -> str:
    """Two to four sentences."""
    return " ".join(_filled(each, words, chance) for each in chance.sample(words.sentences, chance.randint(2, 4)))


def _filled(said: str, words: Vocabulary, chance: random.Random) -> str:
    return said.format(
        work=_common(words.work, chance),
        people=_common(words.people, chance),
        people2=_common(words.people, chance),
        subject=_common(words.subjects, chance),
        place=some_place(chance),
    )


def _common(words: tuple[str, ...], chance: random.Random) -> str:
    """The first ones are much commoner than the last."""
    return words[int(len(words) * chance.random() ** 2)]
