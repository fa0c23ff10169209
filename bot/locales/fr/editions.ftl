# Les éditions des bulletins, telles qu’on les lit dans un salon ou en message privé, et avant leur arrivée.
edition-title =
    { $rhythm ->
        [daily] Le bulletin du jour
        [weekly] Le bulletin de la semaine
        [fortnightly] Le bulletin de la quinzaine
       *[monthly] Le bulletin du mois
    }
edition-title-own =
    { $rhythm ->
        [daily] Votre bulletin du jour
        [weekly] Votre bulletin de la semaine
        [fortnightly] Votre bulletin de la quinzaine
       *[monthly] Votre bulletin du mois
    }
edition-title-late = Le bulletin d’une plus longue période
edition-span = Les nouveautés du { $since } au { $until }
edition-late = Toutes les nouveautés depuis le { $since } : aucune édition n’a pu arriver entre-temps.
edition-preview = Aperçu : ce que la prochaine édition annoncerait maintenant. Elle arrive le { $due }.
edition-preview-paused = Aperçu : ce qu’une édition annoncerait maintenant. Ce bulletin est en pause.
edition-preview-failing = Aperçu : ce qu’une édition annoncerait maintenant. Ce bulletin n’arrive pas : { $reason }.
edition-at-home = [à ouvrir sur son serveur]({ $link })

edition-signatures =
    { $total ->
        [one] **{ $call }** – { NUMBER($total) } signature
        [many] **{ $call }** – { NUMBER($total) } de signatures
       *[other] **{ $call }** – { NUMBER($total) } signatures
    }
edition-initiatives =
    { $number ->
        [one] +{ NUMBER($number) } initiative
        [many] +{ NUMBER($number) } d’initiatives
       *[other] +{ NUMBER($number) } initiatives
    }
edition-filled =
    { $number ->
        [one] { NUMBER($number) } lacune comblée
        [many] { NUMBER($number) } de lacunes comblées
       *[other] { NUMBER($number) } lacunes comblées
    }
edition-commitments =
    { $number ->
        [one] +{ NUMBER($number) } engagement
        [many] +{ NUMBER($number) } d’engagements
       *[other] +{ NUMBER($number) } engagements
    }
edition-fulfilled =
    { $number ->
        [one] { NUMBER($number) } engagement tenu
        [many] { NUMBER($number) } d’engagements tenus
       *[other] { NUMBER($number) } engagements tenus
    }
edition-stale =
    { $number ->
        [one] { NUMBER($number) } fiche non confirmée depuis un an
        [many] { NUMBER($number) } de fiches non confirmées depuis un an
       *[other] { NUMBER($number) } fiches non confirmées depuis un an
    }
edition-gaps = Aucun travail n’est encore connu ici. En connaissez-vous ?
edition-gap-choose = Dire ce que vous en savez, ou demander…

edition-nothing-new = Rien de nouveau cette fois.
edition-filtered-out = Rien de nouveau que les filtres de ce bulletin laissent passer.
edition-told-already = Rien de nouveau qui n’ait déjà été annoncé.
edition-nothing-is-posted = Si rien ne change d’ici là, rien ne sera publié.
edition-line-is-posted = Si rien ne change d’ici là, seule cette ligne sera publiée.
edition-taken-back = Tout ce que cette édition annonçait a été retiré, ou n’est plus visible pour tout le monde ici.
edition-withdrawn =
    { $number ->
        [one] { NUMBER($number) } annonce a été retirée, ou n’est plus visible pour tout le monde ici.
        [many] { NUMBER($number) } d’annonces ont été retirées, ou ne sont plus visibles pour tout le monde ici.
       *[other] { NUMBER($number) } annonces ont été retirées, ou ne sont plus visibles pour tout le monde ici.
    }
edition-in-place = tenu à jour, en dernier le { $at }
edition-thread = parlez-en dans le fil ci-dessous
edition-next = prochaine édition : { $due }
edition-all =
    { $section ->
        [conferences] Toutes les conférences à venir
        [practices] Toutes les bonnes pratiques
        [initiatives] Toutes les initiatives
       *[commitments] Tous les engagements
    }
button-edition-why = Pourquoi est-ce que je vois ceci ?
button-only-for-me = Seulement pour moi
button-change-or-stop = Changer ou arrêter ce bulletin
