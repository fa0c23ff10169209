# Ajouter une conférence : les mots à écrire ; « -also » en donne d’autres qui veulent dire la même chose, entre virgules.
due-registration = inscription
due-registration-also = inscriptions, s’inscrire, enregistrement, date limite d’inscription
due-papers = communications
due-papers-also = communication, appel à communications, résumés, résumé, propositions, proposition, contributions, articles
meets-online = en ligne
meets-online-also = et en ligne, aussi en ligne, en ligne sur, en ligne à, virtuel, virtuelle, visioconférence, en visioconférence, à distance, hybride
