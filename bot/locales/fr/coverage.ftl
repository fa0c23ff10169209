# Où se fait le travail : ce que l’on sait de chaque domaine dans chaque région.
where-network = Tout le réseau
where-server = Ce serveur

coverage-title = Où se fait le travail
coverage-everywhere = Partout (mondial)
coverage-as-seen = { $view } – ce que vous pouvez voir, le { $date }
coverage-initiatives =
    { $known ->
        [0] Pas encore de données
        [one] { $written } initiative
        [many] { $written } d’initiatives
       *[other] { $written } initiatives
    }
coverage-unknown =
    { $unknown ->
        [0] Quelque chose de connu dans chaque case
        [one] Rien de connu dans { NUMBER($unknown) } case sur { $fields }
        [many] Rien de connu dans { NUMBER($unknown) } de cases sur { $fields }
       *[other] Rien de connu dans { NUMBER($unknown) } cases sur { $fields }
    }
coverage-key = Nombre d’initiatives connues par domaine et par région. Plus une case est foncée, plus il y en a.
coverage-sign-key = Rien de connu ici. Cela ne veut pas dire que rien ne se fait.
coverage-no-share = encore rien à compter
coverage-note =
    Une initiative peut avoir plusieurs domaines et plusieurs régions ; elle figure alors dans chacune de leurs cases : n’additionnez jamais les cases. Toutes comptent, quel que soit leur état.{ $unplaced ->
        [0] {""}
        [one] {" "}{ NUMBER($unplaced) } initiative ne nomme aucune région et ne figure dans aucune case.
        [many] {" "}{ NUMBER($unplaced) } d’initiatives ne nomment aucune région et ne figurent dans aucune case.
       *[other] {" "}{ NUMBER($unplaced) } initiatives ne nomment aucune région et ne figurent dans aucune case.
    }
coverage-alt-rest = De toutes les autres cases, rien n’est connu, ce qui ne veut pas dire que rien ne se fait
coverage-alt-order = Par domaine, dans l’ordre { $places }
coverage-alt-sign = Un point d’interrogation : rien de connu, pas rien de fait
coverage-look = Regarder un domaine de plus près…
coverage-option =
    { $known ->
        [0] Rien de connu
       *[other] Quelque chose de connu dans { $known } sur { $places }
    }
coverage-field = { $place } · { $known }
coverage-field-unknown = rien de connu
coverage-choose-place = Choisissez un lieu : un nombre mène à ses initiatives, un point d’interrogation aux moyens d’en savoir plus.
button-coverage = Où se fait le travail
button-other-places = Autres lieux

gap-title = Rien de connu ici
gap-area = Domaine : { $area }
gap-place = Lieu : { $place }
gap-places = { $country }, et aussi : { $region }
gap-group = Groupe : { $group }
gap-server = Seulement ce que les membres de ce serveur ont ajouté
gap-said = Cela ne veut pas dire que rien ne se fait : peut-être que personne ne l’a encore raconté ici.
button-log-known = Ajouter ce que vous savez
button-ask-here = Demander ici
gap-question-title = Qui en sait quelque chose ?
gap-question = On n’en connaît encore rien ici, ce qui ne veut pas dire que rien ne se fait. Si vous connaissez un tel travail – le vôtre ou celui d’autres –, vous pouvez l’ajouter en deux minutes. Parlez du travail, jamais de personnes.
gap-asked = Demandé : { $link }. La même question pourra être reposée ici à partir du { $again }.
gap-asked-before = La même question a déjà été posée ici le { $at } : { $link }. Elle pourra être reposée à partir du { $again }.
gap-being-asked = Quelqu’un pose justement cette question ici, à l’instant même.

# Ce qu’un recensement de référence a compté, à côté.
margins-title = À côté : un recensement de référence
margins-projects =
    { $more ->
        [yes] plus de { $projects }
       *[no] { $projects }
    } { $count ->
        [one] projet
        [many] de projets
       *[other] projets
    }
margins-entities =
    { $count ->
        [one] { NUMBER($count) } entité
        [many] { NUMBER($count) } d’entités
       *[other] { NUMBER($count) } entités
    }
margins-countries =
    { $count ->
        [one] { NUMBER($count) } pays
        [many] { NUMBER($count) } de pays
       *[other] { NUMBER($count) } pays
    }
margins-dated = Situation : { $date }
margins-areas = Par domaine
margins-scopes = Par portée
margins-adds-up = Chaque projet une fois : la somme donne le total.
margins-regions = Par région
margins-regions-about = Projets régionaux seulement. Un projet peut être dans plusieurs régions : ne les additionnez jamais.
margins-alt-regions = Par région, projets régionaux seulement, à ne jamais additionner
margins-later = { $date } – { $counted }
