# Les fiches comme on les trouve : leurs cartes, listes et historiques, la participation, et le fil qui les relie.
and-more = et { NUMBER($more) } de plus

light-green = { $sign } Dernière confirmation : { $date }
light-yellow = { $sign } Sans confirmation depuis plus d’un an ; dernière : { $date }
light-red = { $sign } Sans confirmation depuis plus de deux ans ; dernière : { $date }

period-both = { $starts } – { $ends }
period-since = { $starts } – …
period-until = … – { $ends }

card-status = État :
card-period = Quand :
card-scope = Portée :
card-group = Groupe :
card-areas = Domaines :
card-topics = Thèmes :
card-regions = Régions :
card-countries = Pays :
card-marks = Mentions :
card-lead = Menée par :
card-partners = Partenaires :
card-link = Lien :
card-answers = Répond à :
card-participation = Participation :
card-news = Ce qui s’est passé
card-leads-to =
    { $count ->
        [one] 1 fiche qui s’y rattache…
        [many] { NUMBER($count) } de fiches qui s’y rattachent…
       *[other] { NUMBER($count) } fiches qui s’y rattachent…
    }
card-seen-restricted = Visible seulement par les personnes qui s’en occupent et par l’équipe de révision.
card-seen-server = Visible par les membres de ce serveur.
card-seen-network = Visible par tout le réseau.
card-source = Tirée d’un document, dans nos mots : personne dans le réseau ne s’en occupe. Source : { $source }
card-take-part =
    { $people ->
        [one] 1 personne{ $organisations ->
            [0] .
           *[other] , pour une organisation.
        }
        [many] { NUMBER($people) } de personnes{ $organisations ->
            [0] .
            [one] , dont certaines pour 1 organisation.
            [many] , dont certaines pour { NUMBER($organisations) } d’organisations.
           *[other] , dont certaines pour { NUMBER($organisations) } organisations.
        }
       *[other] { NUMBER($people) } personnes{ $organisations ->
            [0] .
            [one] , dont certaines pour 1 organisation.
            [many] , dont certaines pour { NUMBER($organisations) } d’organisations.
           *[other] , dont certaines pour { NUMBER($organisations) } organisations.
        }
    }
status-unknown = Inconnu

point-of-earlier = { $point } d’une version antérieure

link-part-of-to = Ce dont elle fait partie
link-part-of-from = En fait partie
link-follows-to = Ce dont elle est la suite
link-follows-from = En est la suite
link-carries-out-to = L’engagement qu’elle réalise
link-carries-out-from = Le réalise
link-prepares-to = Ce qui est préparé ainsi
link-prepares-from = L’a préparée
link-comes-out-of-to = D’où cela vient
link-comes-out-of-from = Ce qui en est issu
link-adapts-to = Ce qui est adapté
link-adapts-from = L’adapte
link-beside = Même organisation, même point

button-whole = Tout lire
button-history = Son historique
button-update = Donner des nouvelles
button-point =
    { $call ->
        [none] Point { $number }
       *[other] Point { $number } de { $call }
    }
button-join = Demander à participer
button-leave = Ne plus participer
button-who-asks = Voir qui demande
button-participants =
    { $asking ->
        [0] Qui participe
        [one] 1 personne demande à participer
        [many] { NUMBER($asking) } de personnes demandent à participer
       *[other] { NUMBER($asking) } personnes demandent à participer
    }

history-title = Ce qui s’est passé : { $title }
history-none = Pas encore de nouvelles.

update-title = Quoi de neuf ?
update-said = Ce qui est nouveau
update-said-description = Comme à un partenaire. Laissez vide si tout est simplement encore vrai.
update-status = Son état maintenant
update-link = Lien
update-link-description = Une page qui le montre ; facultatif.
record-updated = Merci : { $title } est à jour.
record-updated-again = Ce que vous racontez est nouveau pour le réseau ; l’équipe de révision le regarde donc d’abord. D’ici là, votre serveur le voit.

join-title = Demander à participer
join-for = Vous participez pour
join-for-myself = Moi-même
join-said = Un mot aux personnes qui s’en occupent
join-said-description = Elles le voient, avec votre nom Discord, pour pouvoir vous joindre. Personne d’autre.
joining-asked = Vous avez demandé à participer.
joining-agreed = Vous participez.
joining-declined = Les personnes qui s’en occupent ne peuvent pas vous accueillir pour le moment.
join-asked-title = Votre demande est partie
join-asked-body = Les personnes qui s’occupent de « { $title } » l’apprennent à leur prochaine commande. Vous apprenez leur réponse à la vôtre.
left-asked = Votre demande de participer à { $reference } est retirée.
left-agreed = Vous ne participez plus à { $reference }.
left-nothing = Vous n’y participez pas, et aucune demande de votre part n’attend. Rien n’a été modifié.

participants-title = Qui participe à { $title }
participants-none = Personne n’a demandé à participer.
participants-foot = Seules les personnes qui s’en occupent voient ceci.
participant-line = **{ $who }**{ $organisation ->
        [none] {""}
       *[other] {" "}(pour { $organisation })
    } { $standing ->
        [asked] demande à participer.
        [agreed] participe.
       *[declined] a demandé à participer ; vous avez dit non.
    }
button-agree = Accepter
button-decline = Décliner
button-agree-after-all = Accepter finalement
button-part-ways = Mettre fin à sa participation

list-title =
    { $kind ->
        [commitment] { $total ->
            [0] Aucun engagement
            [one] 1 engagement
            [many] { NUMBER($total) } d’engagements
           *[other] { NUMBER($total) } engagements
        }
        [practice] { $total ->
            [0] Aucune bonne pratique
            [one] 1 bonne pratique
            [many] { NUMBER($total) } de bonnes pratiques
           *[other] { NUMBER($total) } bonnes pratiques
        }
        [adaptation] { $total ->
            [0] Aucune adaptation
            [one] 1 adaptation
            [many] { NUMBER($total) } d’adaptations
           *[other] { NUMBER($total) } adaptations
        }
        [conference] { $total ->
            [0] Aucune conférence
            [one] 1 conférence
            [many] { NUMBER($total) } de conférences
           *[other] { NUMBER($total) } conférences
        }
       *[initiative] { $total ->
            [0] Aucune initiative
            [one] 1 initiative
            [many] { NUMBER($total) } d’initiatives
           *[other] { NUMBER($total) } initiatives
        }
    }
list-title-more =
    Plus de { NUMBER($total) } { $kind ->
        [practice] bonnes pratiques
       *[other] fiches
    }
list-filters = Filtres : { $filters }
list-answers = répond au point { $number } ({ $call })
list-mine = les vôtres
list-here = de ce serveur
list-from-document = tirée d’un document
list-light-yellow = sans confirmation depuis plus d’un an
list-light-red = sans confirmation depuis plus de deux ans
list-text = « { $text } »
list-open = Ouvrir une fiche…
list-none =
    { $kind ->
        [commitment] Personne n’a encore annoncé d’engagement que vous puissiez voir.
        [practice] Personne n’a encore partagé de bonne pratique que vous puissiez voir.
        [adaptation] Personne n’a encore raconté d’adaptation que vous puissiez voir.
        [conference] Personne n’a encore ajouté de conférence que vous puissiez voir.
       *[initiative] Personne n’a encore consigné d’initiative que vous puissiez voir.
    } Commencez : { $command }.
list-none-filtered =
    { $kind ->
        [commitment] Aucun engagement visible pour vous ne correspond à ces filtres.
        [practice] Aucune bonne pratique visible pour vous ne correspond à ces filtres.
        [adaptation] Aucune adaptation visible pour vous ne correspond à ces filtres.
        [conference] Aucune conférence visible pour vous ne correspond à ces filtres.
       *[initiative] Aucune initiative visible pour vous ne correspond à ces filtres.
    } Cela veut dire qu’ici rien n’est connu, non que rien ne se fait. Retirez des filtres, ou dites ce que vous savez : { $command }.
button-filters = Changer les filtres
button-more-filters = Plus de filtres
button-clear = Effacer les filtres

filters-title = Filtres de cette liste
filter-areas = Domaines prioritaires
filter-regions = Régions
filter-statuses = État
filter-stages = Avancement
filter-labels = Label
filter-scopes = Portée
filter-groups = Groupe
filter-countries = Pays
filter-countries-description = Par leur nom, séparés par des virgules.
filter-text = Mots
filter-text-description = Des mots à chercher, dans n’importe quel ordre.
filter-topics = Thèmes
filter-topics-description = Séparés par des virgules.
filter-organisation = Organisation
filter-organisation-description = Le nom d’une organisation porteuse ou partenaire.
filter-period = Période
filter-period-description = Par exemple 2024, 2024-03 – 2025, depuis 2024.

thread-count =
    { $kind ->
        [commitment] { $count ->
            [one] 1 engagement
            [many] { NUMBER($count) } d’engagements
           *[other] { NUMBER($count) } engagements
        }
        [practice] { $count ->
            [one] 1 bonne pratique
            [many] { NUMBER($count) } de bonnes pratiques
           *[other] { NUMBER($count) } bonnes pratiques
        }
        [adaptation] { $count ->
            [one] 1 adaptation
            [many] { NUMBER($count) } d’adaptations
           *[other] { NUMBER($count) } adaptations
        }
        [conference] { $count ->
            [one] 1 conférence
            [many] { NUMBER($count) } de conférences
           *[other] { NUMBER($count) } conférences
        }
       *[initiative] { $count ->
            [one] 1 initiative
            [many] { NUMBER($count) } d’initiatives
           *[other] { NUMBER($count) } initiatives
        }
    }
thread-answers = Ce qui répond à ce point :
thread-none = Rien de visible pour vous ne répond encore à ce point. Cela veut dire qu’ici rien n’est connu, non que rien ne se fait.
