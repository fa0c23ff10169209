# Everything that is kept about me; a copy; gone.
privacy-title = Ce qui est conservé sur vous
privacy-nothing = Rien n’est conservé sur vous.
privacy-id = Votre numéro Discord, { $id }, depuis le { $since }, et ce que vous avez dit vous-même. Rien d’autre.
privacy-signatures = Vos signatures
privacy-signature = { $call }, version { $version }, { $date }, dans { $server }. { $group }, pays { $country }. Affichage : { $shown }. On peut vous écrire : { $write }.
privacy-traces =
    { $posts ->
        [0] Aucune publication ne vous nomme.
        [one] { NUMBER($posts) } publication vous nomme.
        [many] { NUMBER($posts) } de publications vous nomment.
       *[other] { NUMBER($posts) } publications vous nomment.
    } { $notices ->
        [0] Rien n’attend de vous être dit.
        [one] { NUMBER($notices) } chose attend de vous être dite.
        [many] { NUMBER($notices) } de choses attendent de vous être dites.
       *[other] { NUMBER($notices) } choses attendent de vous être dites.
    } Le journal des changements garde { $lines ->
        [one] { NUMBER($lines) } ligne
        [many] { NUMBER($lines) } de lignes
       *[other] { NUMBER($lines) } lignes
    } de vous, sans votre nom ; une fois que vous êtes effacé ou effacée, elles ne mènent à personne.
privacy-records = Ce dont vous vous occupez
privacy-record = { $reference } : { $title }
privacy-records-more =
    { $more ->
        [one] et { NUMBER($more) } autre, qui est dans la copie
        [many] et { NUMBER($more) } d’autres, qui sont dans la copie
       *[other] et { NUMBER($more) } autres, qui sont dans la copie
    }
privacy-record-traces =
    { $news ->
        [0] Vous n’avez rien écrit dans un historique.
        [one] Vous avez écrit { NUMBER($news) } ligne dans un historique.
        [many] Vous avez écrit { NUMBER($news) } de lignes dans des historiques.
       *[other] Vous avez écrit { NUMBER($news) } lignes dans des historiques.
    } { $parts ->
        [0] Vous ne participez à rien d’autre.
        [one] Vous participez à { NUMBER($parts) } autre fiche, ou l’avez demandé.
        [many] Vous participez à { NUMBER($parts) } d’autres fiches, ou l’avez demandé.
       *[other] Vous participez à { NUMBER($parts) } autres fiches, ou l’avez demandé.
    } { $introductions ->
        [0] Il n’y a aucune demande de travailler ensemble.
        [one] Il y a { NUMBER($introductions) } demande de travailler ensemble, de vous ou à laquelle vous avez répondu.
        [many] Il y a { NUMBER($introductions) } de demandes de travailler ensemble, de vous ou auxquelles vous avez répondu.
       *[other] Il y a { NUMBER($introductions) } demandes de travailler ensemble, de vous ou auxquelles vous avez répondu.
    } { $drafts ->
        [0] Aucun brouillon n’attend.
        [one] { NUMBER($drafts) } brouillon attend, commencé par vous ou à partir d’un message de vous.
        [many] { NUMBER($drafts) } de brouillons attendent, commencés par vous ou à partir de messages de vous.
       *[other] { NUMBER($drafts) } brouillons attendent, commencés par vous ou à partir de messages de vous.
    }
privacy-digests = Vos bulletins
privacy-digest = { $reference } : par message privé, { $rhythm }, à { $hour } ({ $zone }). Outre le réseau, il regarde { $servers ->
        [0] aucun serveur
        [one] 1 serveur
        [many] { $servers } serveurs
       *[other] { $servers } serveurs
    }.
privacy-editions =
    { $editions ->
        [0] Aucune édition n’est arrivée jusqu’ici.
        [one] 1 édition est connue, avec ce qu’elle vous a annoncé.
        [many] { NUMBER($editions) } d’éditions sont connues, avec ce qu’elles vous ont annoncé.
       *[other] { NUMBER($editions) } éditions sont connues, avec ce qu’elles vous ont annoncé.
    }
privacy-digests-set-up =
    { $digests ->
        [one] Vous avez réglé 1 bulletin d’un salon.
        [many] Vous avez réglé { NUMBER($digests) } de bulletins de salons.
       *[other] Vous avez réglé { NUMBER($digests) } bulletins de salons.
    }
privacy-from-your-message =
    { $drafts ->
        [one] Quelqu’un a confié à Accord un message que vous avez écrit, pour consigner ce qu’il raconte. Il attend votre accord, et sera supprimé sans lui.
        [many] Quelqu’un a confié à Accord { NUMBER($drafts) } de messages que vous avez écrits, pour consigner ce qu’ils racontent. Ils attendent votre accord, et seront supprimés sans lui.
       *[other] Quelqu’un a confié à Accord { NUMBER($drafts) } messages que vous avez écrits, pour consigner ce qu’ils racontent. Ils attendent votre accord, et seront supprimés sans lui.
    } Rien d’autre n’est conservé sur vous.
privacy-never = Accord ne lit aucun message, ne voit aucune liste de membres et ne sait pas quand vous êtes en ligne.
export-body = Voici dans un fichier tout ce qui est conservé sur vous.
erase-title = Effacer tout ce qui vous concerne ?
erase-body = Votre profil et vos signatures sont supprimés, et les publications qui vous nomment sont modifiées. C’est sans retour.
erase-stays = Vos propres signatures restent dans les totaux comme un nombre qui ne mène à personne. Pour les retirer aussi des totaux, retirez-les d’abord : { $command }. Ce que vous avez signé pour une organisation lui reste.
erase-records = Vos propres engagements sont supprimés, avec les brouillons, les demandes, vos propres bulletins et vos participations. Ce dont vous vous occupez pour une organisation lui revient. Les autres initiatives restent, et plus rien ne dit qu’elles étaient les vôtres : si l’une d’elles vous nomme, corrigez-la d’abord.
erase-kept = Rien n’a changé.
erased-title = C’est effacé
erased-body = Plus rien n’est conservé sur vous, et les publications qui vous nommaient sont en cours de modification. Si vous utilisez Accord de nouveau, vous repartez de zéro.
