"""Tables of initiatives: one with mistakes, a good one, and one to take away."""

from tests.screens.camera import DESK, Camera


async def exchanging(camera: Camera) -> None:
    """A focal point hands in a table with mistakes, then a good one, imports it, and takes all of them away."""
    reader, texts = camera.reader, camera.texts
    await reader.be("government")
    await reader.go("#coalition")
    wrong, good = _tables(camera)
    await reader.hand_in("/initiative import", "initiatives.csv", wrong)
    await camera.take(
        "a table with mistakes",
        "What is wrong in a table, by row and column, before anything is changed; a file has all of it.",
        main=DESK,
    )
    await reader.hand_in("/initiative import", "initiatives.csv", good)
    await camera.take("a table that can be imported", "What importing the table would do; nothing is changed yet.")
    await reader.press_to_change(texts("button-import-now"))
    await camera.take("a table that is imported", "How many initiatives are new, and the way to them.")
    await reader.command("/initiative export")
    await camera.take("a table to take away", "A file with the initiatives that one may see.")


def _tables(camera: Camera) -> tuple[bytes, bytes]:
    """A table with mistakes, and the same without."""
    good = camera.either(
        en="Title;Summary;Priority areas;Countries;Status;Start;End\n"
        "Teachers against hate speech;A course of two days;EDU;Canada;Running;2025-09;2026-06\n"
        "Women mediators;A network across the border;GEN;Canada;Planned;2027;2028\n"
        "Open evenings;Neighbours talk and eat together;CTY;Canada;Ended;2019;2023-05\n",
        fr="Titre;Résumé;Domaines prioritaires;Pays;État;Début;Fin\n"
        "Le corps enseignant contre la haine;Une formation de deux jours;EDU;Canada;En cours;2025-09;2026-06\n"
        "Médiatrices;Un réseau des deux côtés de la frontière;GEN;Canada;Prévue;2027;2028\n"
        "Soirées ouvertes;Le quartier parle et mange ensemble;CTY;Canada;Terminée;2019;2023-05\n",
    )
    wrong = good.replace("2026-06", "1066").replace("GEN", "women").replace("2019", "31.2.2019")
    return wrong.encode(), good.encode()
