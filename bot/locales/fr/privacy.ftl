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
privacy-never = Accord ne lit aucun message, ne voit aucune liste de membres et ne sait pas quand vous êtes en ligne.
export-body = Voici dans un fichier tout ce qui est conservé sur vous.
erase-title = Effacer tout ce qui vous concerne ?
erase-body = Votre profil et vos signatures sont supprimés, et les publications qui vous nomment sont modifiées. C’est sans retour.
erase-stays = Vos propres signatures restent dans les totaux comme un nombre qui ne mène à personne. Pour les retirer aussi des totaux, retirez-les d’abord : { $command }. Ce que vous avez signé pour une organisation lui reste.
erase-kept = Rien n’a changé.
erased-title = C’est effacé
erased-body = Plus rien n’est conservé sur vous, et les publications qui vous nommaient sont en cours de modification. Si vous utilisez Accord de nouveau, vous repartez de zéro.
