# The review queue.
review-title = Ce qui attend une décision
review-waiting =
    { $waiting ->
        [0] Rien n’attend ici.
        [one] { NUMBER($waiting) } demande attend ici.
        [many] { NUMBER($waiting) } de demandes attendent ici, la plus ancienne d’abord.
       *[other] { NUMBER($waiting) } demandes attendent ici, la plus ancienne d’abord.
    }
review-none = Rien de ce genre n’attend pour le moment.
review-representative = Agir pour { $subject }
review-organisation = Montrer { $subject } au réseau
review-representative-body = Cette personne peut-elle agir pour l’organisation ? Si vous le confirmez, sa signature pour elle compte. « Restreindre » le confirme aussi, mais seules les personnes qui agissent pour l’organisation et l’équipe de révision la voient.
review-organisation-body = Tous les serveurs du réseau peuvent-ils voir cette organisation ? « Restreindre » la cache, sauf aux personnes qui agissent pour elle et à l’équipe de révision.
review-asked = Demandé par { $who }, { $when }. Sur Discord depuis le { $since }.
review-asked-unnamed = Demandé par qui s’en occupe, { $when }. Le nom n’est pas montré.
review-age-hint = Un compte récent invite à regarder de plus près, et ne dit rien de la personne.
review-second = Une personne de la révision a dit oui. Une deuxième, d’une autre organisation, décide.
review-second-after-you = Vous avez dit oui. Une deuxième personne de la révision, d’une autre organisation, décide.
review-own = C’est votre propre demande : quelqu’un d’autre décide.
review-taken = Une autre personne de la révision s’en occupe. La demande est de nouveau libre { $until }.
review-open = En prendre une et décider…
review-filter = Afficher…
review-filter-all = Tout
review-filter-representative = Qui agit pour une organisation
review-filter-organisation = Organisations à montrer au réseau
review-statement = Ce que la personne dit à l’équipe de révision :
review-answers = Ses réponses aux quatre questions :
review-doubles = Des organisations portent un nom proche. Si l’une d’elles est la même, n’en faites qu’une :
review-merge = La réunir à…
review-claimed = Elle est à vous pour une demi-heure. « La laisser » la rend aux autres.
button-queue = Ouvrir la file
button-approve-representative = Confirmer
button-approve-organisation = La montrer
button-send-back = Renvoyer
button-restrict = Restreindre
button-release = La laisser
review-reason = Votre raison
review-reason-description = La personne la lira. Dites ce qui manque et ce qu’elle peut faire.
review-approved-representative = C’est confirmé : la personne peut agir pour { $subject }. Elle l’apprendra à sa prochaine commande.
review-approved-organisation = Tous les serveurs du réseau peuvent maintenant voir { $subject }. La personne qui l’a demandé l’apprendra à sa prochaine commande.
review-decided-second = Vous avez dit oui pour { $subject }. À cause des réponses, une deuxième personne de la révision, d’une autre organisation, décide maintenant.
review-decided-sent-back = La demande au sujet de { $subject } est renvoyée avec votre raison. La personne l’apprendra à sa prochaine commande et peut refaire sa demande.
review-decided-restricted = Seules les personnes qui agissent pour { $subject } et l’équipe de révision la voient. La personne qui a demandé apprendra pourquoi à sa prochaine commande.

# Les fiches, et qui les voit.
review-record = Montrer « { $subject } » au réseau
review-record-body = Lisez d’abord la fiche, avec les yeux de quelqu’un qui en ferait mauvais usage. Tous les serveurs du réseau peuvent-ils la voir ? « Restreindre » la cache, sauf aux personnes qui s’en occupent et à l’équipe de révision.
review-filter-record = Initiatives et engagements à montrer au réseau
button-approve-record = La montrer
button-read-record = Lire la fiche
button-open-record = Ouvrir la fiche
review-approved-record = Tous les serveurs du réseau peuvent maintenant voir « { $subject } ». La personne qui l’a demandé l’apprendra à sa prochaine commande.
seen-by-title = Qui voit « { $title } » ?
seen-by-restricted = Seulement les personnes qui s’en occupent et l’équipe de révision de son serveur.
seen-by-server = Tout le monde dans son serveur.
seen-by-network = Tout le monde, dans tous les serveurs du réseau.
seen-by-held = L’équipe de révision l’a retirée de la vue. Corrigez ce qu’elle vous a signalé, puis demandez-lui de la montrer.
seen-by-waiting = L’équipe de révision a votre demande de la montrer à tout le réseau.
seen-by-doubted = L’équipe de révision a votre demande. À cause de ce qui a été coché, deux de ses membres, d’organisations différentes, décident.
button-show-record = Montrer au réseau
button-show-more = En dire plus à l’équipe de révision
button-seen-by-server = Dans son serveur seulement
button-seen-by-restricted = Cacher
button-who-sees = Qui voit la fiche
restrict-reason-description = La personne qui s’en occupe la lit. Dites ce qui pourrait nuire, et comment y remédier.
record-offered-body = Dès que l’équipe de révision sera d’accord, tous les serveurs du réseau verront « { $title } ». D’ici là, tout reste en l’état. Vous l’apprendrez à votre prochaine commande.
record-offered-worried = À cause de ce que vous avez coché, « { $title } » n’est vu pour l’instant que par les personnes qui s’en occupent et par l’équipe de révision. Deux de ses membres, d’organisations différentes, décident. Vous l’apprendrez à votre prochaine commande.
