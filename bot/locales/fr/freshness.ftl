# Si une fiche est encore vraie, et qui s’en occupe.
passing-passed-on = Transmise : la personne qui s’en occupait ne le fait plus.
passing-taken-up = Quelqu’un s’en occupe de nouveau.

asked-title = Est-ce encore vrai ?
asked-body =
    { $number ->
        [one] Vous vous occupez de { NUMBER($number) } fiche que personne n’a confirmée depuis six mois.
        [many] Vous vous occupez de { NUMBER($number) } de fiches que personne n’a confirmées depuis six mois.
       *[other] Vous vous occupez de { NUMBER($number) } fiches que personne n’a confirmées depuis six mois.
    }
asked-line = **{ $record }** { $title } ; dernière confirmation : { $date }
asked-none = Il ne reste rien à confirmer. Merci.
asked-confirmed = C’est noté : { $record } est à jour. Merci.
asked-ended-initiative = { $record } est terminée, et son historique le dit.
asked-ended-commitment = { $record } est retiré, et son historique le dit. S’il a été tenu, ouvrez-le et dites-le.
asked-ended-conference = { $record } a eu lieu, et son historique le dit.
button-still-true = Encore vrai
button-changed = Cela a changé
button-ended-initiative = C’est terminé
button-ended-commitment = C’est retiré
button-ended-conference = Elle a eu lieu
button-look-through = Les passer en revue
button-asked =
    { $number ->
        [one] { NUMBER($number) } fiche à confirmer
        [many] { NUMBER($number) } de fiches à confirmer
       *[other] { NUMBER($number) } fiches à confirmer
    }

unattended-title = Qui s’en occupe ?
unattended-body = Les personnes qui s’en occupaient sont parties. Rien n’en est perdu. Reprenez-en une si vous la connaissez, ou pouvez vous renseigner.
unattended-none = Quelqu’un s’occupe de chaque fiche.
taken-up = Vous vous occupez maintenant de { $record }. Est-ce encore vrai ?
button-unattended =
    { $number ->
        [one] { NUMBER($number) } fiche cherche quelqu’un qui s’en occupe
        [many] { NUMBER($number) } de fiches cherchent quelqu’un qui s’en occupe
       *[other] { NUMBER($number) } fiches cherchent quelqu’un qui s’en occupe
    }
button-take-up = Je m’en occupe
button-nobody-knows = Personne ne sait : c’est fini
