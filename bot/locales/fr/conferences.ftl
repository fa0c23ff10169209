# Les conférences comme on les trouve : leurs cartes, ce qui vient, ce qui en est issu, et comment elles sont nées.
conference-is-postponed = Reportée : elle n’a pas lieu à la date prévue
conference-is-cancelled = Annulée : elle n’a pas lieu
conference-place = Où :
conference-online-link = En ligne à :
conference-deadlines = Échéances :
conference-hosts = Accueillie par :
conference-languages = Langues :
conference-audience = Pour :
conference-claimed = Y ont participé :
conference-claimed-by =
    { $number ->
        [one] { NUMBER($number) } personne, selon { $source }
        [many] { NUMBER($number) } de personnes, selon { $source }
       *[other] { NUMBER($number) } personnes, selon { $source }
    }
conference-series = Série :
conference-outcomes = Ce qui en est issu
conference-points = Les points de l’Appel auxquels elle répond…
venue-online = en ligne
venue-on-site = sur place
turn-ahead = à venir
turn-past = tenues ou passées

when-not-known = date inconnue
when-vague = On ne sait rien de plus précis sur la date.
when-there = Sur place ({ $city }) : { $when }
when-under-way = **en cours**
until-registration = inscription jusqu’à : { $date }
until-papers = appel à communications jusqu’à : { $date }

upcoming-title =
    { $which ->
        [ahead] { $total ->
            [0] Aucune conférence à venir
            [one] 1 conférence à venir
            [many] { NUMBER($total) } de conférences à venir
           *[other] { $more ->
                [yes] Plus de { NUMBER($total) } conférences à venir
               *[no] { NUMBER($total) } conférences à venir
            }
        }
        [past] { $total ->
            [0] Aucune conférence tenue ou passée
            [one] 1 conférence tenue ou passée
            [many] { NUMBER($total) } de conférences tenues ou passées
           *[other] { $more ->
                [yes] Plus de { NUMBER($total) } conférences tenues ou passées
               *[no] { NUMBER($total) } conférences tenues ou passées
            }
        }
       *[all] { $total ->
            [0] Aucune conférence
            [one] 1 conférence
            [many] { NUMBER($total) } de conférences
           *[other] { $more ->
                [yes] Plus de { NUMBER($total) } conférences
               *[no] { NUMBER($total) } conférences
            }
        }
    }
upcoming-none = Personne n’a encore parlé d’une conférence à venir que vous puissiez voir. Si vous en connaissez une : { $command }.
filter-turns = Lesquelles
filter-meetings = Genre
filter-venues = Comment on se réunit
filter-audience = Pour qui
filter-languages = Langues parlées sur place
filter-languages-description = Par leur nom, séparées par des virgules.

button-register = S’inscrire
button-calendar-file = Fichier d’agenda
button-add-conference = Ajouter une conférence
button-meeting-filters = Comment on se réunit

# ------------------------------------------------------------------------------------------------------ ce qui en est issu
outcomes-title = Ce qui en est issu : { $title }
outcomes-none = Personne n’a encore dit ce qui en est issu, pour autant que vous puissiez le voir.
outcome-added = C’est noté.
outcome-removed = C’est retiré.
outcome-gone = Cela avait déjà été retiré.
outcome-take-back = En retirer un…
outcome-remove-title = Retirer ceci ?
outcome-remove-body = La conférence ne dira plus que ceci en est issu. Une fiche reste comme elle est.
outcome-form-title = Qu’en est-il issu ?
outcome-form-sort = Ce que c’est
outcome-form-said = Ce que cela dit
outcome-form-said-description = En une phrase ou deux, ou son titre.
outcome-form-link = Où on peut le lire
outcome-form-came = Ou : une fiche ou un Appel qui en est issu
outcome-form-came-description = Référence ou titre exact (PRA-12, CALL-1). Vous vous occupez d’elle ou de la conférence.
button-outcomes = Ce qui en est issu
button-add-outcome = Dire ce qui en est issu
button-open-conference = Ouvrir la conférence
button-take-outcome-back = Retirer
button-leave-it = Laisser

# ------------------------------------------------------------------------------------------------ comment elles sont nées
way-follows = fait suite à { $numbers }
way-prepares = prépare { $numbers }
way-comes-out-of = est issue de { $numbers }
way-key-follows = fait suite à
way-key-prepares = prépare
way-key-comes-out-of = est issue de
lineage-as-seen = Les conférences que vous pouvez voir, la plus ancienne d’abord
lineage-number =
    { $number ->
        [one] 1 conférence
        [many] { NUMBER($number) } de conférences
       *[other] { NUMBER($number) } conférences
    }
lineage-member = de la série
lineage-note = Les traits mènent de la plus ancienne à la plus récente. Ce que dit chacun est écrit à côté de la conférence.
lineage-more = Il y en a plus que ce qui est montré ici : ouvrez-en une pour voir ce qui l’entoure.
lineage-none = On ne sait pas à quoi elle fait suite, ce qu’elle prépare ni d’où elle est issue, pour autant que vous puissiez le voir.
lineage-take-back = Retirer ce à quoi elle fait suite ou ce qu’elle prépare…
lineage-remove-title = Retirer ceci ?
lineage-remove-body = Les deux conférences restent comme elles sont ; seul leur lien disparaît.
lineage-added = C’est noté.
lineage-removed = C’est retiré.
lineage-form-title = Comment est-elle née ?
lineage-form-way = Cette conférence…
lineage-form-other = … quelle autre conférence
lineage-form-other-description = Sa référence, comme CON-12, ou son titre exact.
button-lineage = Série et filiation
button-add-lineage = Ajouter une suite ou une préparation
