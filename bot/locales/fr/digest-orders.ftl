# Demander un bulletin : ce que l’on tape, et ce qui est douteux dans ce que l’on a choisi.
last-day-said = dernier, le dernier, dernier jour, le dernier jour, dernier jour du mois, le dernier jour du mois, fin, fin du mois, fin de mois

doubt-country-outside = Aucun de ces pays ne se trouve dans les régions choisies. Seul ce qui est dans les deux à la fois passe, et ce n’est peut-être rien.
doubt-topic-unused = Aucune fiche dont il peut parler n’a l’un de ces thèmes pour l’instant.
doubt-filters-idle = Les filtres n’ont rien à faire : aucune rubrique qu’ils concernent n’est choisie.
doubt-nothing-fits = Rien de ce dont il peut parler ne passe tous ces filtres ensemble pour l’instant.
doubt-role-silent = Accord ne peut pas mentionner ce rôle : personne de ce rôle ne serait prévenu. Permettez à tous de le mentionner dans ses réglages, ou laissez Accord mentionner tous les rôles dans ce salon.
doubt-trouble = Pour l’instant, { $trouble }. Il arrivera de lui-même une fois cela réglé.
