# What happened, what was kept, what to do.
error-not-allowed =
    { $needs ->
        [organiser] Seules les personnes chargées de la révision ou de l’administration de ce serveur peuvent le faire. Rien n’a changé.
        [admin] Seule l’administration de ce serveur – celles et ceux qui peuvent gérer le serveur – peut le faire. Rien n’a changé.
        [steward] Seule la coordination du réseau peut le faire. Rien n’a changé.
       *[other] Vous ne pouvez pas écrire dans ce salon, donc Accord n’y publie pas pour vous. Rien n’a changé.
    }
error-server-only = Cela fonctionne dans un serveur, pas en message privé. Ouvrez-le dans un salon.
error-unknown-call = Aucun Appel ne s’appelle « { $typed } ». Commencez à taper son titre et choisissez-le dans la liste, ou ne mettez rien : { $command }.
error-unknown-point = Il n’y a pas de point { $point } : les points de cet Appel vont de 1 à { $last }.
error-call-closed = Cet Appel est clos et ne reçoit plus de signatures. Rien n’a changé.
error-not-signed = Vous n’avez pas de signature sur cet Appel ; rien n’a changé. Pour signer : { $command }.
error-not-understood = Ce n’est pas encore signé : cochez « Je comprends ce qui est conservé ». Le reste de votre formulaire est gardé dans le bouton ci-dessous.
error-organisation-missing = Donnez le nom de l’organisation : il le faut pour signer pour elle ou figurer sous son nom. Rien n’est encore enregistré ; le reste de votre formulaire est gardé dans le bouton ci-dessous.
error-name-too-long = Ce nom a { $length } caractères ; il en faut { $limit } au plus. Rien n’est encore enregistré. Raccourcissez-le :
error-name-blank = Ce nom n’a ni lettre ni chiffre à lire. Rien n’est encore enregistré. Écrivez-le en entier :
error-name-hidden = Ce nom contient des caractères invisibles, ou qui inversent le texte. Rien n’est encore enregistré. Tapez-le de nouveau au lieu de le coller :
error-name-calls = Ce nom appellerait des personnes, ou commence par un signe qu’un tableur prend pour une formule. Rien n’est encore enregistré. Commencez par une lettre ou un chiffre, sans mention :
error-unknown-country =
    Aucun pays ne s’appelle « { $typed } ». { $near ->
        [none] Tapez son nom en français ou en anglais.
       *[other] Est-ce l’un de ceux-ci : { $near } ?
    } Rien n’est encore enregistré.
error-unknown-server = Aucun serveur de ce nom n’a Accord, ou plusieurs portent ce nom. Choisissez-le dans la liste ou donnez son numéro.
error-signature-gone = Cette signature n’est plus à masquer : elle a été retirée, est déjà masquée, ou ne vient pas de ce serveur. Rien n’a changé.
error-channel-gone = Ce salon n’existe plus, ou Accord ne le voit pas. Rien n’est publié ; choisissez un autre salon.
error-cannot-post = Accord ne peut pas écrire dans { $channel }. Donnez-lui « Voir le salon », « Envoyer des messages » et « Joindre des fichiers », puis réessayez.
error-post-gone = Cette publication n’existe plus.
error-discord-unavailable = Discord n’a pas accepté la publication cette fois. Rien n’est perdu ; réessayez dans une minute.
error-storage-busy = Trop de choses s’écrivent en ce moment ; rien n’a changé. Réessayez dans quelques secondes.
error-storage-full = Le disque d’Accord est plein ; rien n’a changé. Prévenez la personne qui gère ce bot et réessayez plus tard.
error-storage-read-only = Accord ne peut pas écrire en ce moment ; rien n’a changé. Prévenez la personne qui gère ce bot et réessayez plus tard.
error-storage-unavailable = Accord n’atteint pas ses données en ce moment ; rien n’a changé. Réessayez dans une minute.
error-storage-newer = Les données d’Accord viennent d’une version plus récente ({ $revision }). Prévenez la personne qui gère ce bot.
error-content-refused = Le fichier n’a pas été chargé. { $where } : { $problem }
error-picture-failed = L’image n’a pas pu être dessinée ({ $failure }). Les chiffres restent justes.
error-export-under-way = Votre dernière exportation se fait encore. Rien n’a été recommencé ; attendez de l’avoir, puis redemandez.
error-export-too-large = L’exportation fait { $size } Mo, et Discord en accepte { $limit } ici. Rien n’a été envoyé. La personne qui gère ce bot peut faire le fichier : `python -m bot export { $call } export.{ $format }`
error-commands-changed = Les commandes ont changé depuis que votre Discord les a chargées. Redémarrez Discord et réessayez.
error-press-outdated = Cela vient d’une version antérieure d’Accord et ne fait plus rien. Rien n’a changé ; { $command } montre ce que vous pouvez faire.
error-unexpected = Quelque chose n’a pas marché de notre côté, et rien de plus n’a été fait. Réessayez ; si cela se répète, donnez à la personne qui gère ce bot le numéro { $number }.
error-form-outlived = Accord ne reconnaît plus ce formulaire : le formulaire est resté ouvert longtemps ou a été envoyé deux fois, ou Accord a redémarré entre-temps. Ce que vous avez rempli est gardé ici : appuyez sur le bouton pour continuer.
error-letter-empty = Il n’y a encore rien à envoyer : remplissez un objet et une lettre, en anglais ou en français. Rien n’a été enregistré.
error-letter-half =
    La lettre en { $language ->
        [fr] français
       *[en] anglais
    } n’a pas { $missing ->
        [subject] d’objet
       *[text] de texte
    }. Remplissez-le, ou laissez cette langue entièrement vide. Rien n’a encore été enregistré ; ce que vous avez tapé est ci-dessous.
error-letter-too-long =
    { $part ->
        [subject] L’objet
       *[text] La lettre
    } en { $language ->
        [fr] français
       *[en] anglais
    } compte { $length } caractères ; il y a de la place pour { $limit } au plus. Rien n’a encore été enregistré ; ce que vous avez tapé est ci-dessous.
error-letter-gone = Cette lettre n’est plus là : elle a été jetée, envoyée, ou laissée de côté pendant 30 jours. Rien n’a changé.
error-letter-changed = La lettre a été corrigée après cet aperçu ; elle n’est donc pas partie. Envoyez-la depuis le dernier aperçu : la commande le montre de nouveau.
error-nobody-to-write-to = Personne, parmi les signataires du réseau, n’accepte en ce moment qu’on lui écrive au sujet de cet Appel. Rien n’a été envoyé ; votre brouillon est gardé 30 jours.
error-reason-blank = Donnez une raison, s’il vous plaît : la personne qui a demandé la lira. Rien n’est encore décidé.
error-reason-too-long = Ce texte compte { $length } caractères ; il en faut { $limit } au plus. Rien n’est encore décidé. Raccourcissez-le, s’il vous plaît :
error-item-gone = Cette demande n’attend plus ici : elle a été décidée ou retirée entre-temps. Rien n’a changé ; { $command } montre ce qui attend.
error-item-taken = Une autre personne de la révision s’en occupe en ce moment. Rien n’a changé. Elle sera libre dans une demi-heure au plus tard.
error-own-item = Personne ne décide de sa propre demande, ni d’une organisation pour laquelle elle ou il agit. Rien n’a changé ; laissez-la à quelqu’un d’autre.
error-other-organisation-needed = Les deux personnes de la révision doivent venir d’organisations différentes, et chacune doit avoir dit la sienne : { $command }. Rien n’est décidé.
error-representative-left = La personne qui a demandé n’est plus dans ce serveur ; elle n’a donc pas été confirmée. La demande est sortie de la file ; à son retour, elle peut la refaire.
error-unknown-organisation = Il n’y a pas d’organisation « { $typed } » que vous puissiez voir. Commencez à taper son nom et choisissez-la dans la liste.
error-not-representative = Vous n’agissez pas pour cette organisation, ou l’équipe de révision ne l’a pas encore confirmé. Rien n’a changé.
error-last-representative = Vous êtes la dernière personne qui agit pour elle, alors passez d’abord la main : { $command } vous laisse nommer qui prend la suite, et cette personne doit avoir demandé à agir pour elle. Rien n’a changé.
error-no-successor = Cette personne n’a pas demandé à représenter cette organisation. Quand ce sera fait, vous pourrez lui passer la main : { $command }. Rien n’a changé.
error-nothing-sent-back = Aucune de vos demandes n’est plus renvoyée : vous l’avez refaite, ou elle a été décidée depuis. Rien n’a changé.
error-organisations-apart = L’une des deux n’appartient qu’à ce serveur, qui est encore invité, et l’autre au réseau. Elles pourront être réunies quand ce serveur aura été admis. Rien n’a changé.
error-same-organisation = Les deux noms mènent déjà à la même organisation. Rien n’a changé.
error-nothing-chosen = Rien n’a changé : sans aucune condition, ce serait toutes les signatures de ce serveur. Dites depuis quand, jusqu’à quand, quel groupe ou quel pays. Ce que vous avez tapé est gardé ci-dessous.
error-time-not-read = « { $typed } » n’est pas un moment qu’Accord sait lire. Rien n’a changé. Écrivez-le comme 2026-03-01 14h00, en UTC, ou un jour seul comme 2026-03-01. Ce que vous avez tapé est gardé ci-dessous.
error-times-reversed = La fin précède le début ; rien n’a été choisi. Rien n’a changé ; ce que vous avez tapé est gardé ci-dessous.
error-invalidation-gone = Il n’y a plus rien à décider ici : laissé, déjà décidé, en attente depuis plus d’un jour, ou pas de vous. Rien n’a changé. Recommencez : { $command }.
error-invalidation-final = Cette décision a plus de { NUMBER($days) } jours et elle est définitive. Rien n’a changé.
error-own-signature = Il s’agit de votre propre signature : quelqu’un d’autre doit décider. Rien n’a changé.
error-not-listed = Cette signature ne figure plus dans ce serveur, ou n’y a pas été faite. Rien n’a changé.
error-signature-refused =
    Ce n’est pas signé : les personnes chargées de la révision de { $server } ont jugé votre signature de cet Appel non authentique, et une nouvelle ne compterait pas non plus. Leur raison : « { $reason } ». { $contact ->
        [none] Si elles se trompent, adressez-vous à l’équipe de { $server } : elle peut revenir sur cette décision.
       *[other] Si elles se trompent, adressez-vous à { $contact } : la décision peut être retirée.
    }
error-too-much-at-once = Cela fait beaucoup en peu de temps. Tout va bien et rien n’a changé ; vous pourrez continuer { $until }.

# ------------------------------------------------------------------------------------------------------------- records
error-unknown-record = Rien de ce que vous pouvez voir ne porte le titre ou la référence « { $typed } ». Commencez à taper un titre et choisissez-le dans la liste, ou cherchez-le : { $command }.
error-record-not-yours = D’autres s’occupent de { $reference } : rien n’a été modifié. Vous pouvez l’ouvrir et demander à y prendre part, ou dire à l’équipe de révision de ce serveur ce qui n’est pas juste.
error-record-changed = Quelqu’un d’autre a modifié { $reference } depuis que vous l’avez ouvert. Rien de ce que vous avez écrit, l’un et l’autre, n’est perdu : regardez les deux textes, puis enregistrez de nouveau.
error-title-blank = Il faut des mots dans un titre : celui-ci n’a ni lettre ni chiffre. Rien n’est encore enregistré. Écrivez-le en toutes lettres :
error-title-too-long = Ce titre compte { $length } caractères ; { $limit } au plus trouvent place. Rien n’est encore enregistré. Raccourcissez-le :
error-text-too-long = Ce texte compte { $length } caractères ; { $limit } au plus trouvent place. Rien n’est encore enregistré. Raccourcissez-le :
error-link-not-usable = « { $typed } » n’est pas un lien qu’Accord peut montrer : il doit être une adresse web (http ou https), mener à une page publique et ne contenir aucun nom d’utilisateur. Rien n’est encore enregistré. Corrigez-le ou retirez-le :
error-date-not-understood = Accord ne comprend pas la date « { $typed } ». Écrivez une année (2026), un mois (2026-09) ou un jour (2026-09-30), aussi précisément que vous le savez. Rien n’est encore enregistré :
error-date-unlikely = Il ne peut s’agir de l’année { NUMBER($year, useGrouping: 0) } : elle doit être comprise entre { NUMBER($earliest, useGrouping: 0) } et { NUMBER($latest, useGrouping: 0) }. Rien n’est encore enregistré. Corrigez-la :
error-no-such-day = { $typed } n’existe pas dans le calendrier. Rien n’est encore enregistré. Corrigez la date :
error-ends-before-start = La fin ({ $ends }) viendrait avant le début ({ $starts }). Rien n’est encore enregistré. Corrigez l’une des deux dates :
error-too-many-of =
    { $what ->
        [countries] { $count } pays, c’est plus que les { $limit } qui trouvent place. Pour un travail mené dans autant de pays, choisissez les régions ou la portée « Mondiale ».
        [topics] { $count } thèmes, c’est plus que les { $limit } qui trouvent place. Gardez ceux par lesquels on le chercherait.
        [partners] { $count } partenaires, c’est plus que les { $limit } qui trouvent place. Nommez les principaux, et les autres dans le résumé.
       *[other] { $count }, c’est plus que les { $limit } qui trouvent place.
    } Rien n’est encore enregistré :

error-record-not-offered = Tout le réseau voit déjà { $reference }. Rien n’a été modifié.
error-held-by-reviewers = { $reference } reste hors de vue tant que l’équipe de révision n’est pas d’accord : elle l’a restreint, ou un doute attend sa décision. Rien n’a été modifié. Vous pouvez corriger la fiche et lui demander de la montrer.
error-list-gone = Cette liste est restée ouverte plus de 30 jours ; ses filtres ne sont donc plus conservés. Rien d’autre n’est perdu : ouvrez la liste de nouveau.
error-own-record = Vous vous occupez vous-même de { $reference } ; il n’y a donc personne à qui demander. Rien n’a été modifié.
error-nobody-to-ask = { $reference } vient d’un document, et personne dans le réseau ne s’en occupe ; il n’y a donc personne à qui demander. Rien n’a été modifié. Sa fiche nomme la source.
error-participant-gone = Cette demande n’attend plus : elle a été retirée, ou vous ne pouvez plus la voir. Rien n’a été modifié.
error-introduction-gone = Cette demande n’attend plus : elle a reçu une réponse ou a été retirée, ou l’une des deux initiatives n’est plus là. Rien n’a été modifié.
error-cell-known =
    { $known ->
        [one] Entre-temps, { NUMBER($known) } initiative y est connue : il n’y avait rien à demander. Rouvrez l’image pour la voir.
        [many] Entre-temps, { NUMBER($known) } d’initiatives y sont connues : il n’y avait rien à demander. Rouvrez l’image pour les voir.
       *[other] Entre-temps, { NUMBER($known) } initiatives y sont connues : il n’y avait rien à demander. Rouvrez l’image pour les voir.
    }
error-record-draft-gone = Ce brouillon n’existe plus : il a été jeté, ou laissé de côté pendant 30 jours. Vos brouillons se trouvent ici : { $command }.
error-record-draft-saved = Ce brouillon a déjà été enregistré sous { $reference } ; rien n’y a donc été ajouté. Ouvrez { $reference } pour la modifier ; ce que vous avez écrit est gardé ici :
error-record-draft-not-ready = Ceci ne peut pas encore être enregistré : il manque quelque chose, ou quelque chose ne va pas. Tout ce que vous avez écrit est gardé comme brouillon.
error-record-draft-elsewhere = Ce brouillon a été commencé sur { $server }, et c’est là qu’on l’enregistre. Il est gardé : ouvrez { $command } sur ce serveur.
error-too-many-drafts = Vous avez { NUMBER($limit) } brouillons, et il n’en est pas gardé davantage. Enregistrez-en un ou jetez-en un d’abord : { $command }. Ce que vous avez écrit est gardé ici :
error-area-missing = Choisissez au moins un domaine prioritaire.
error-unknown-role = « { $typed } » n’est aucun des rôles. Écrivez réalisation, financement, accueil, aide technique ou partenaire après le deux-points, ou laissez le rôle de côté.
error-point-gone = Aucun Appel n’a plus ce point { $point }. Choisissez de nouveau.
error-belongs-to-itself = { $reference } appartient déjà à cette initiative ; l’inverse n’est donc pas possible en plus.
error-author-not-answered = L’auteur du message n’a pas encore dit oui ; ceci ne peut donc pas encore être enregistré. Votre brouillon est gardé en attendant.
error-record-attended = Quelqu’un s’occupe désormais de { $reference }, ou c’est fini. Rien n’a été modifié.

# --------------------------------------------------------------------------------------------------------- engagements
error-not-signatory = Dire ce que vous ferez commence par signer : vous n’avez pas de signature sur cet Appel, et aucune organisation pour laquelle vous agissez n’en a. Rien n’a été enregistré ; signez, puis revenez.
error-not-for-them = Vous ne pouvez pas prendre cet engagement pour d’autres : pour vous, il faut votre propre signature ; pour une organisation, il faut agir pour elle et qu’elle ait signé. Rien n’est encore enregistré. Choisissez qui le fera :
error-organisation-awaited = Vous avez signé pour { $organisation }, et l’équipe de révision n’a pas encore confirmé que vous agissez pour elle. Une fois que c’est fait, vous pourrez dire ce qu’elle fera. Rien n’a été enregistré.
error-commitments-closed = Cet Appel est clos et ne reçoit plus d’engagements. Rien n’a été enregistré. Ceux qui ont été pris continuent : on peut toujours en donner des nouvelles, et vous pouvez ajouter ce que vous faites comme initiative.
error-stage-not-next =
    Un engagement { $before ->
        [planned] prévu
        [in-progress] en cours
        [fulfilled] tenu
        [blocked] bloqué
       *[withdrawn] retiré
    } ne peut pas devenir { $after ->
        [planned] prévu
        [in-progress] en cours
        [fulfilled] tenu
        [blocked] bloqué
       *[withdrawn] retiré
    } d’un coup. Rien n’est encore enregistré. Reprenez-le d’abord, avec un mot à ce sujet :
error-stage-needs-word =
    { $why ->
        [fulfilled] Qu’une promesse est tenue, cela se montre ou se raconte : donnez un lien, ou dites un mot de ce qui s’est passé.
       *[taken-up-again] Il était terminé. Pour le reprendre, dites un mot de la raison : elle figure dans son historique.
    } Rien n’est encore enregistré :
error-partner-already = { $organisation } mène cet engagement, y participe ou a déjà été invitée. Rien n’a été envoyé de nouveau. Qui agit pour elle peut encore changer sa réponse.
error-nobody-acts-for-it = Personne n’est confirmé pour agir au nom de { $organisation } ; personne ne pourrait donc répondre. Rien n’a été envoyé. Quelqu’un qui en fait partie peut d’abord demander à la représenter.
error-partner-not-asked = Cette organisation n’est pas invitée à participer à { $reference }, ou ne l’est plus. Rien n’a été modifié.
error-due-not-understood = « { $typed } » se trouve avant deux-points, là où Accord attend une date. Écrivez une année (2026), un mois (2026-09) ou un jour (2026-09-30) ; sans date, ne mettez pas de deux-points. Rien n’est encore enregistré :
error-deliverable-blank = La ligne « { $typed } » ne dit rien de ce qui sera fait. Rien n’est encore enregistré. Écrivez-le en toutes lettres, ou supprimez-la :
error-message-unusable =
    { $why ->
        [link] Ce n’est pas le lien d’un message. Dans Discord, ouvrez le menu du message, choisissez « Copier le lien du message » et collez-le.
        [elsewhere] Ce message se trouve sur un autre serveur. On ajoute une initiative là où le message a été écrit.
        [gone] Il n’y a pas de message que vous puissiez voir à cet endroit : il a été supprimé, ou se trouve là où vous ne pouvez pas regarder.
        [unread] Accord n’a pas le droit de lire ce salon ; il ne peut donc pas y regarder le message.
        [unshown] Discord ne remet pas ce texte par un lien. Sur le message même, ouvrez son menu, choisissez « Applications », puis « Ajouter comme initiative ».
        [empty] Ce message n’a pas de texte : il n’y a rien d’où partir.
        [app] Cela a été écrit par une application ou par Discord, non par une personne : personne ne pourrait donner son accord.
        [left] La personne qui l’a écrit n’est plus sur ce serveur et ne peut pas être interrogée ; ses mots ne sont donc pas utilisés.
        [asked] La personne qui a écrit ce message a déjà été interrogée. On ne demande jamais deux fois.
       *[silent] Vous ne pouvez pas écrire dans ce salon ; personne n’y est donc interrogé pour vous.
    } Rien n’en est gardé. Vous pouvez commencer avec un formulaire vide.
error-question-over = Il n’y a plus rien à répondre ici : la réponse a été donnée, ou le brouillon est parti avec tout son texte.
error-not-the-author = Seule la personne qui a écrit le message peut répondre.
error-origin-not-understood = « { $typed } » n’est ni une page publique, dont l’adresse commence par https, ni une initiative ou une conférence dont une pratique serait issue. Rien n’a changé : choisissez-en une par son titre ou sa référence, comme INI-12.
error-conference-over = { $reference } est passé ou annulé : il n’y a plus rien à prévoir. Rien n’a été modifié.

# Conférences : heures et fuseaux, dates limites, nombres.
error-zone-not-a-place =
    { $near ->
        [none] « { $typed } » n’est pas un fuseau horaire qui dise quelle heure il est. Écrivez une partie du monde et une ville, comme Europe/Paris ou America/New_York, ou UTC.
       *[other] « { $typed } » ne dit pas quelle horloge compte. Vouliez-vous dire { $near } ? Écrivez une partie du monde et une ville, ou UTC.
    }
error-zone-missing = Des heures demandent un fuseau horaire : écrivez celui du lieu, comme Europe/Paris, ou UTC.
error-hour-skipped = Le { $day }, il n’y a pas de { $hour } dans { $zone } : les horloges avancent par-dessus. L’heure suivante qu’elles marquent est { $following }.
error-no-such-hour = « { $typed } » n’est pas une heure. Écrivez 9 h ou 17h30.
error-hours-without-day = Des heures demandent un jour. Écrivez-le, comme dans 12 mai 2027, 9 h – ou laissez les heures jusqu’à ce que vous le sachiez.
error-lasts-too-long = Du premier au dernier jour, cela ferait { NUMBER($days) } jours ; une conférence en compte au plus { NUMBER($limit) }. S’il s’agit d’une série, ajoutez chaque rencontre et donnez-leur à toutes le nom de la série.
error-unknown-tongue =
    { $near ->
        [none] « { $typed } » n’est pas une langue qu’Accord connaît. Écrivez son nom en français ou en anglais, ou son code.
       *[other] « { $typed } » n’est pas une langue qu’Accord connaît. Est-ce l’une de celles-ci : { $near } ?
    }
error-deadline-not-understood = « { $typed } » ne dit pas quoi, ni jusqu’à quand. Écrivez « inscription : 2027-03-01 » ou « communications : 15 janvier 2027 », une ligne pour chaque date.
error-deadline-twice =
    { $kind ->
        [papers] Il y a deux dates limites pour les communications. Gardez-en une.
       *[registration] Il y a deux dates limites d’inscription. Gardez-en une.
    }
error-deadline-after-end = La date limite { $due } viendrait quand tout est fini ({ $ends }).
error-number-not-understood = « { $typed } » n’est pas un nombre de 1 à { NUMBER($most) } suivi d’où il vient. Écrivez-le comme dans « 500 – les organisateurs ».
error-source-missing = Qui dit qu’il s’agit de { NUMBER($number) } ? Écrivez-le après le nombre, comme dans « { NUMBER($number, useGrouping: 0) } – les organisateurs » : Accord ne répète aucun nombre dont personne ne répond.
error-two-online-links = Il y a place pour un seul lien où se retrouver en ligne. Gardez celui par lequel on entre.
error-not-begun-yet = Elle commence le { $starts } : elle ne peut pas avoir eu lieu. Dites-le quand elle sera finie – ou corrigez ses dates.
error-note-blank = Une note a besoin de mots : ce qui vous convainc, ce qui manque, à qui la pratique peut convenir. Rien n’a encore été enregistré.
error-note-too-long = Cette note compte { $length } caractères ; { $limit } au plus peuvent tenir. Rien n’a encore été enregistré. Veuillez la raccourcir :
error-interest-not-denied = Veuillez cocher que ni vous ni votre organisation n’avez d’intérêt dans cette pratique. Si vous en avez un, laissez quelqu’un d’autre rédiger la note. Rien n’a encore été enregistré ; votre texte figure ci-dessous.
error-note-needs-organisation = Une note se rédige au nom d’une organisation, et il n’est pas confirmé que vous agissez pour une organisation qui compte ici : { $command }. Rien n’a encore été enregistré.
error-organisation-involved = { $organisation } participe à cette pratique et ne rédige donc pas de note à son sujet. Rien n’a été enregistré ; laissez cela à quelqu’un d’autre.
error-organisation-assessed = { $organisation } a déjà rédigé sa note. La seconde doit venir d’une autre organisation. Rien n’a été enregistré.
error-assessed-already = Vous avez déjà rédigé une note sur cette pratique. L’autre revient à quelqu’un d’autre. Rien n’a été enregistré.
error-not-inspiring-yet = Personne n’a encore jugé { $reference } inspirante : c’est la première étape, et elle revient à l’équipe de révision de son propre serveur. Les notes viennent ensuite. Rien n’a été enregistré.
error-labelled-already = { $reference } a déjà ce label, ou un label supérieur. Rien n’a été modifié.
error-no-label = { $reference } n’a pas de label à retirer : elle est proposée. Rien n’a été modifié.
error-practice-changed = { $reference } a été modifiée après votre lecture. Rien n’a encore été enregistré : veuillez d’abord la relire.
error-practice-restricted = { $reference } n’est vue que par les personnes qui s’en occupent et par l’équipe de révision ; elle ne reçoit donc pas de label pour l’instant. Rien n’a été modifié.
error-home-reviewers-needed = { $reference } appartient à un autre serveur : c’est son équipe de révision qui donne ce label et qui le retire. Rien n’a été modifié.
error-guests-assess-at-home = Ce serveur est encore invité dans le réseau : son équipe de révision n’examine que les pratiques de ce serveur. Rien n’a été enregistré.
error-outcome-empty = Rien n’est dit de ce qui en est issu : rien n’a été enregistré. Écrivez ce que cela dit, donnez un lien, ou nommez la fiche ou l’Appel qui en est issu.
error-outcomes-full = Une conférence garde au plus { $limit } résultats qui ne sont pas des fiches. Rien n’est perdu : retirez-en d’abord un, ou réunissez-en plusieurs.
error-neither-is-yours = Vous ne vous occupez ni de { $reference } ni de { $other } : rien n’a été modifié. Adressez-vous aux personnes qui s’occupent de l’une des deux fiches.
error-unknown-digest = Vous ne voyez aucun bulletin « { $typed } ». Commencez à taper sa référence, comme DIG-4, et choisissez-le dans la liste : { $command } montre ceux de ce serveur.
error-too-many-digests = Ce serveur a { NUMBER($limit) } bulletins, et c’est le maximum. Rien n’a été enregistré ; supprimez-en d’abord un : { $command }. Un seul bulletin peut parler de tout, et qui en veut un à sa façon peut le recevoir en message privé.
error-edition-forgotten = Cette édition n’est plus conservée : Accord se souvient des éditions pendant treize mois, et tant que leur bulletin existe. Le message, lui, reste.
error-digest-changed = Quelqu’un d’autre a modifié { $reference } depuis que vous l’avez ouvert. Rien n’est perdu, ni de son côté ni du vôtre : regardez où il en est, puis enregistrez à nouveau.
error-weekday-not-understood = « { $typed } » n’est pas un jour de la semaine. Écrivez-en un, comme lundi. Rien n’a encore été enregistré.
error-month-day-not-understood = « { $typed } » n’est pas un jour du mois. Écrivez un nombre de 1 à 31, ou « dernier » ; ce qui est prévu le 31 arrive le dernier jour des mois plus courts. Rien n’a encore été enregistré.
error-channel-elsewhere = Ce serveur n’a pas ce salon, ou ne l’a plus. Rien n’a été enregistré ; choisissez-en un autre.
error-section-missing = Choisissez au moins une rubrique : sans aucune, il n’y aurait rien à dire. Rien n’a été modifié. { $command } met un bulletin en pause.
error-role-elsewhere = Ce serveur n’a pas ce rôle, ou ne l’a plus. Rien n’a été modifié ; choisissez un autre rôle, ou aucun.
error-role-of-everyone = Un bulletin ne mentionne pas tout le serveur. Rien n’a été modifié ; choisissez un rôle que chacun prend et quitte librement, ou aucun.
error-too-many-own-digests = { $limit } bulletins vous arrivent déjà, et il ne peut y en avoir plus. Rien n’a changé. Supprimez-en un que vous ne lisez pas, ou changez ce qu’il dit : { $command }.
error-too-many-places = Ce bulletin regarde déjà { $limit } serveurs, et ne peut en regarder plus. Rien n’a changé. Retirez-en d’abord un autre : { $command }.
