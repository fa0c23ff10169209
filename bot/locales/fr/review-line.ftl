# La ligne discrète dans le salon de l’équipe de révision.
review-line =
    { $waiting ->
        [0] Rien n’attend l’équipe de révision.
        [one] { NUMBER($waiting) } demande attend l’équipe de révision. Elle est arrivée { $oldest }.
        [many] { NUMBER($waiting) } de demandes attendent l’équipe de révision. La plus ancienne est arrivée { $oldest }.
       *[other] { NUMBER($waiting) } demandes attendent l’équipe de révision. La plus ancienne est arrivée { $oldest }.
    }
review-line-stands = La ligne de l’équipe de révision est dans { $channel }
review-line-body = Elle dit combien de demandes attendent, et depuis quand. Elle se met à jour d’elle-même, n’appelle personne et ne nomme personne. Choisissez un autre salon avec la même commande : elle y passe.
review-line-none = Il n’y a pas de ligne pour l’équipe de révision
review-line-how = Avec un salon, { $command } y publie une ligne discrète : combien de demandes attendent l’équipe de révision, et depuis quand.
button-line-away = Retirer la ligne
