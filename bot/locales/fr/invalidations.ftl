# Les signatures qui ne sont pas authentiques.
decisions-title = Signatures jugées non authentiques – { $call }
decisions-body = Seulement les signatures faites dans ce serveur, et jamais la vôtre. Les signataires l’apprennent, avec votre raison ; ce que vous invalidez peut être rétabli pendant 30 jours.
decisions-none = Rien n’a encore été invalidé ici.
decisions-take-back = Revenir sur l’une…
decision-under-way = En cours.
decision-done = Invalidé : { $number }
decision-taken-back = Décision retirée { $moment }.
button-find-signatures = Choisir quoi invalider
button-invalidations = Ce qui a été invalidé

invalidate-form = Signatures non authentiques
invalidate-since = Signé à partir du
invalidate-until = Signé jusqu’au
invalidate-moment = Par exemple 2026-03-01 14h00, en UTC ; un jour seul vaut le jour entier.
invalidate-group = Groupe d’acteurs
invalidate-any-group = Tous
invalidate-country = Pays
invalidate-why = Pourquoi elles ne sont pas authentiques
invalidate-why-description = Les signataires le liront. Ne nommez personne d’autre. 600 caractères au plus.

invalidate-title = Pas authentiques ?
invalidate-body = Choix parmi les signatures de « { $call } » faites dans ce serveur avant cet instant. Rien n’a encore changé.
chosen-one = Une signature
chosen-listed = La signature de { $name }
chosen-since = Signé à partir de { $moment }
chosen-until = Signé jusqu’à { $moment }
chosen-group = Groupe d’acteurs : { $group }
chosen-country = Pays : { $country }
invalidate-found = Combien :
found-one = une signature
found-few = moins de cinq, ou aucune
found-many =
    { $signatures ->
        [one] { NUMBER($signatures) } signature
        [many] { NUMBER($signatures) } de signatures
       *[other] { NUMBER($signatures) } signatures
    }
invalidate-reason = Raison :
invalidate-then = Ce que vous invalidez ne compte et ne figure plus nulle part, et les signataires apprennent pourquoi. Vous pouvez revenir sur cette décision pendant { $days } jours.
button-invalidate = Invalider
button-leave-signatures = Ne rien changer
invalidate-left = Rien n’a changé. Tout compte comme avant.
invalidated-title = C’est invalidé
invalidated-body = C’est fait : { $number }. Ce que vous avez invalidé ne compte plus nulle part, et les signataires apprennent pourquoi. Vous pouvez revenir sur cette décision pendant { $days } jours.

take-back-title = Revenir sur cette décision ?
take-back-body = Ceci compterait de nouveau, sauf ce qui a été retiré entre-temps : { $number }. Les signataires l’apprendraient.
button-take-back = Revenir sur la décision
button-keep-invalid = Maintenir la décision
take-back-left = Rien n’a changé. La décision reste.
taken-back-title = Décision retirée
taken-back-body = Ce qui était invalidé compte de nouveau, sauf ce qui a été retiré entre-temps. Les signataires l’apprennent.

signatories-invalidate = Non authentique…
shown-refused = nulle part, tant qu’elle ne compte pas
signed-refused = **Elle ne compte pas :** les personnes chargées de la révision de { $server } l’ont jugée non authentique. Leur raison : « { $reason } ». { $contact ->
        [none] Si elles se trompent, adressez-vous à l’équipe de { $server } : elle peut revenir sur cette décision.
       *[other] Si elles se trompent, adressez-vous à { $contact } : la décision peut être retirée.
    }
privacy-refusal = { $date } : les personnes chargées de la révision de { $server } ont jugé non authentique votre signature de « { $call } » : « { $reason } »
privacy-invalidations =
    { $number ->
        [one] Vous avez décidé { NUMBER($number) } fois, en révision, de signatures non authentiques.
        [many] Vous avez décidé { NUMBER($number) } de fois, en révision, de signatures non authentiques.
       *[other] Vous avez décidé { NUMBER($number) } fois, en révision, de signatures non authentiques.
    }
