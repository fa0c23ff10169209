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
review-representative-body = Cette personne peut-elle agir pour l’organisation ? Si vous le confirmez, sa signature pour elle compte.
review-organisation-body = Tous les serveurs du réseau peuvent-ils voir cette organisation ?
review-asked = Demandé par { $who }, { $when }. Sur Discord depuis le { $since }.
review-age-hint = Un compte récent invite à regarder de plus près, et ne dit rien de la personne.
review-second = Une personne de la révision a dit oui. Une deuxième, d’une autre organisation, décide.
review-own = C’est votre propre demande : quelqu’un d’autre décide.
review-taken = Une autre personne de la révision s’en occupe. La demande est de nouveau libre { $until }.
review-open = En prendre une et décider…
review-filter = Afficher…
review-filter-all = Tout
review-filter-representative = Qui agit pour une organisation
review-filter-organisation = Organisations à montrer au réseau
review-statement = Ce que la personne dit à l’équipe de révision :
review-answers = Ses réponses aux quatre questions :
review-doubles = Organisations au nom proche :
review-claimed = Elle est à vous pour une demi-heure. « La laisser » la rend aux autres.
button-queue = Ouvrir la file
button-approve-representative = Confirmer
button-approve-organisation = La montrer
button-send-back = Renvoyer
button-restrict = Restreindre
button-release = La laisser
review-reason = Votre raison
review-reason-description = La personne la lira. Dites ce qui manque et ce qu’elle peut faire.
review-decided-approved = C’est fait : ce qui était demandé pour { $subject } est accordé. La personne l’apprendra à sa prochaine commande.
review-decided-second = Vous avez dit oui pour { $subject }. À cause des réponses, une deuxième personne de la révision, d’une autre organisation, décide maintenant.
review-decided-sent-back = Renvoyé avec votre raison : { $subject }. La personne l’apprendra à sa prochaine commande et peut refaire sa demande.
review-decided-restricted = { $subject } reste, et seules les personnes qui agissent pour elle et l’équipe de révision la voient. La personne qui a demandé apprendra pourquoi à sa prochaine commande.
