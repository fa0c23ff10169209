# Les bulletins : créés, modifiés, listés.
timing-daily = chaque jour à { $hour }
timing-weekly = chaque semaine, le { $weekday } à { $hour }
timing-fortnightly = toutes les deux semaines, le { $weekday } à { $hour }
timing-monthly = chaque mois, le { $day } à { $hour }
timing-last-day = le dernier jour de chaque mois à { $hour }
timing-zoned = { $when } ({ $zone })

digest-title = Bulletin { $reference }
digest-created = Votre bulletin est prêt.
digest-kept = C’est enregistré. Le voici tel qu’il est maintenant.
digest-paused = Il est en pause. Ses réglages sont conservés ; faites-le reprendre quand vous voulez.
digest-resumed = Il reprend. Ce qui s’est passé entre-temps est dans sa prochaine édition ; si quelque chose l’en empêche, c’est dit ici.
digest-next = { $at }
digest-next-regardless = { $at } – { $trouble }
digest-failing = n’arrive pas depuis { $since } : { $trouble }
digest-sent-nothing = Rien n’a été publié : { $why }.
digest-sent-later = Discord ne l’a pas accepté pour le moment. L’envoi est retenté de lui-même.
digest-goes-on = Ses réglages sont conservés, et il reprendra de lui-même dès que ce sera réglé.
digest-for-you = par message privé, rien que pour vous
digest-channel-unseen = un salon disparu
digest-no-filters = aucun – tout est annoncé
digest-line-when-empty = une ligne le dit
digest-quiet-when-empty = rien n’est publié
digest-told-by-message = la personne qui l’a créé reçoit un message privé
digest-told-here = c’est dit sur le serveur, et à la personne qui l’a créé à sa prochaine commande

digest-fact-where = Où :
digest-fact-when = Quand :
digest-fact-next = Prochaine édition :
digest-fact-last = Dernière édition :
digest-fact-sections = Il annonce :
digest-fact-filters = Filtres :
digest-fact-manner = Il arrive ainsi :
digest-fact-language = Langue :
digest-fact-role = Il mentionne :
digest-fact-empty = Sans rien de nouveau :
digest-fact-trouble = S’il ne peut pas arriver :
digest-sections-choose = Choisissez ici les rubriques ; pour le reste, il y a des boutons.

digest-create-title = Un nouveau bulletin
digest-when-title = Quand et où
digest-filters-title = Filtres
digest-arrival-title = Comment il arrive
digest-channel = Salon
digest-channel-description = Il arrive ici, pour tous ceux qui lisent ce salon.
digest-rhythm = À quel rythme
digest-day = Jour
digest-day-description = Un jour de la semaine ; chaque mois, un jour comme 15 ou dernier. Chaque jour : rien.
digest-hour = Heure
digest-hour-description = À l’horloge du lieu, en été comme en hiver, par exemple 9 h.
digest-zone = Fuseau horaire
digest-zone-description = Un lieu, comme Europe/Paris ou America/Toronto.
digest-every = Sans filtre
digest-areas = Domaines prioritaires
digest-regions = Régions
digest-topics = Thèmes
digest-topics-description = Séparés par des virgules. Vide : tous.
digest-countries = Pays
digest-countries-description = Par leur nom, séparés par des virgules. Vide : tous.
digest-languages = Langues
digest-languages-description = Par leur nom, séparées par des virgules. Vide : toutes.
digest-role = Rôle à mentionner
digest-role-none = Aucun : personne n’est appelé
digest-role-description = La seule mention qu’il y ait. Laissez vide pour n’appeler personne.
digest-manner = Il arrive ainsi
digest-language = Langue
digest-language-servers = Celle du serveur
digest-language-yours = La vôtre
digest-wishes = Et aussi
digest-says-nothing-new = Sans rien de nouveau, le dire en une ligne
digest-writes-of-trouble = M’écrire s’il ne peut pas arriver

digests-title =
    { $total ->
        [0] Les bulletins de ce serveur
        [one] Un bulletin sur ce serveur
        [many] { $total } de bulletins sur ce serveur
       *[other] { $total } bulletins sur ce serveur
    }
digests-none = Il n’y en a pas encore. L’équipe du serveur en crée un avec un seul formulaire : { $command }.
digests-open = Ouvrir un bulletin
edition-none = Rien n’a encore été envoyé.
edition-empty = Dernière fois { $at } : rien n’a été publié, car { $why }.
edition-dropped = Dernière fois { $at } : abandonné – { $why }.
edition-on-its-way = Dernière fois { $at } : en route.
edition-sent = Dernière fois { $at } : [dans son salon]({ $link }).
edition-sent-away = Dernière fois { $at } : envoyé.

digest-delete-title = Supprimer { $reference } ?
digest-delete-body = Il n’arrivera plus, et ce que l’on sait de ses éditions disparaît avec lui. Ce qu’il a publié reste en place. Pour le laisser reposer et conserver ses réglages, mettez-le plutôt en pause.
digest-deleted = { $reference } est supprimé. Ce qu’il a publié reste.

button-digest-create = Nouveau bulletin
button-digest-when = Quand et où
button-digest-filters = Filtres
button-digest-arrival = Comment il arrive
button-digest-preview = Aperçu
button-digest-send = Envoyer maintenant
button-digest-pause = Mettre en pause
button-digest-try = Réessayer maintenant
button-digest-resume = Reprendre
button-digest-delete = Supprimer
button-digest-delete-yes = Oui, le supprimer
button-pause-instead = Plutôt une pause
button-digests = Tous les bulletins

status-no-digests = Aucun bulletin n’est prévu ici. Un bulletin dit régulièrement à un salon ce qui est nouveau : { $command }.
status-digests =
    { $count ->
        [one] Un bulletin arrive, prochaine édition { $at }.
        [many] { $count } de bulletins arrivent, prochaine édition { $at }.
       *[other] { $count } bulletins arrivent, prochaine édition { $at }.
    }
status-digests-failing =
    { $count ->
        [one] Un bulletin n’arrive pas comme il devrait
        [many] { $count } de bulletins n’arrivent pas comme ils devraient
       *[other] { $count } bulletins n’arrivent pas comme ils devraient
    } : { $digests }. Voir { $command }.
