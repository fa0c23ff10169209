# Des conférences dans les agendas des gens : remises en fichiers, et reprises du fichier de n’importe qui.

# Ce que dit une entrée. On la lit dans un agenda, qui ne met rien en forme.
calendar-hosts = Organisée par { $hosts }
calendar-by = { $what } : { $day }
calendar-register = S’inscrire : { $link }
calendar-online = En ligne : { $link }
calendar-back = Dans Accord : { $command }
calendar-due-registration = Fin des inscriptions : { $title }
calendar-due-papers = Fin de l’appel à communications : { $title }
calendar-name-upcoming = Accord : conférences à venir
calendar-name-mine = Accord : les conférences où je vais

# ------------------------------------------------------------------------------------------------------------ remettre
calendar-what-upcoming = Ce qui vient, avec les filtres
calendar-what-mine = Là où je vais
calendar-title-handed = Pour votre agenda
calendar-handed = { $conferences ->
        [one] { NUMBER($conferences) } conférence, telle que vous pouvez la voir, avec ses échéances en jours à part. Ouvrez le fichier : votre agenda la reprend.
        [many] { NUMBER($conferences) } de conférences, telles que vous pouvez les voir, avec leurs échéances en jours à part. Ouvrez le fichier : votre agenda les reprend.
       *[other] { NUMBER($conferences) } conférences, telles que vous pouvez les voir, avec leurs échéances en jours à part. Ouvrez le fichier : votre agenda les reprend.
    }
calendar-again = Les entrées gardent leur identité : reprenez un fichier plus récent, et ce qui a été déplacé ou annulé remplace ce qui se trouve dans votre agenda. Les heures sont celles du lieu ; votre agenda les montre dans les vôtres.
calendar-more = Il y en a davantage : les { NUMBER($most) } prochaines sont dans le fichier. Les filtres vous donnent les autres.
calendar-title-nothing = Rien pour votre agenda
calendar-nothing = Aucune conférence ne convient que vous puissiez voir.
calendar-left-out = { $left ->
        [one] { NUMBER($left) } conférence n’est pas dans le fichier : ses jours ne sont pas connus, et aucun n’est inventé.
        [many] { NUMBER($left) } de conférences ne sont pas dans le fichier : leurs jours ne sont pas connus, et aucun n’est inventé.
       *[other] { NUMBER($left) } conférences ne sont pas dans le fichier : leurs jours ne sont pas connus, et aucun n’est inventé.
    }
calendar-left-out-more = … et { NUMBER($more) } de plus
calendar-vague-nothing = { $reference }, { $title } : pas encore de date
calendar-vague-start = { $reference }, { $title } : on sait seulement { $known }
calendar-vague-end = { $reference }, { $title } : de sa fin, on sait seulement { $known }

# ---------------------------------------------------------------------------------------------------------- reprendre
calendar-reading = L’agenda est en cours de lecture : { NUMBER($entries) } { $entries ->
        [one] entrée
        [many] d’entrées
       *[other] entrées
    } pour l’instant.
calendar-what-file = { $file } : { NUMBER($entries) } { $entries ->
        [one] entrée.
        [many] d’entrées.
       *[other] entrées.
    } Rien n’a encore été modifié.
calendar-what-done = { $file } : { NUMBER($entries) } { $entries ->
        [one] entrée.
        [many] d’entrées.
       *[other] entrées.
    }
calendar-would-make = { $entries ->
        [one] { NUMBER($entries) } nouvelle conférence, visible dans ce serveur
        [many] { NUMBER($entries) } de nouvelles conférences, visibles dans ce serveur
       *[other] { NUMBER($entries) } nouvelles conférences, visibles dans ce serveur
    }
calendar-would-change = { $entries ->
        [one] { NUMBER($entries) } conférence qui change
        [many] { NUMBER($entries) } de conférences qui changent
       *[other] { NUMBER($entries) } conférences qui changent
    }
calendar-would-stay = { $entries ->
        [one] { NUMBER($entries) } entrée qui existe déjà et ne dit rien de nouveau
        [many] { NUMBER($entries) } d’entrées qui existent déjà et ne disent rien de nouveau
       *[other] { NUMBER($entries) } entrées qui existent déjà et ne disent rien de nouveau
    }
calendar-held = { $entries ->
        [one] { NUMBER($entries) } entrée qui dit autre chose que ce qui existe, et ne change rien
        [many] { NUMBER($entries) } d’entrées qui disent autre chose que ce qui existe, et ne changent rien
       *[other] { NUMBER($entries) } entrées qui disent autre chose que ce qui existe, et ne changent rien
    }
calendar-made = { $entries ->
        [one] { NUMBER($entries) } conférence est nouvelle. Elle est visible dans ce serveur, et vous vous en occupez.
        [many] { NUMBER($entries) } de conférences sont nouvelles. Elles sont visibles dans ce serveur, et vous vous en occupez.
       *[other] { NUMBER($entries) } conférences sont nouvelles. Elles sont visibles dans ce serveur, et vous vous en occupez.
    }
calendar-changed = { $entries ->
        [one] { NUMBER($entries) } conférence a été modifiée.
        [many] { NUMBER($entries) } de conférences ont été modifiées.
       *[other] { NUMBER($entries) } conférences ont été modifiées.
    }
calendar-again-seen = { $entries ->
        [one] { NUMBER($entries) } de celles qui changent est visible de tout le réseau. Elle revient à son serveur, et l’équipe de révision est consultée de nouveau.
        [many] { NUMBER($entries) } de celles qui changent sont visibles de tout le réseau. Elles reviennent à leur serveur, et l’équipe de révision est consultée de nouveau.
       *[other] { NUMBER($entries) } de celles qui changent sont visibles de tout le réseau. Elles reviennent à leur serveur, et l’équipe de révision est consultée de nouveau.
    }
calendar-owner = Ce qui est nouveau appartient à ce serveur, et vous vous en occupez. Les personnes, les pièces jointes et les rappels du fichier ne sont pas gardés.
calendar-problem-line = Entrée { $entry }, { $name }{ $property ->
        [none] { "" }
       *[other] , { $property }
    } : { $said }
calendar-untitled = sans titre
calendar-mend = Corrigez cela dans l’agenda d’où vient le fichier, ressortez-le et rendez-le de nouveau : { $command }.
calendar-remarks = À savoir avant d’importer :
calendar-remarks-more = … et { NUMBER($more) } de plus du même genre
calendar-alike = { $alike ->
        [one] Une conférence du même titre existe déjà. L’entrée est importée quand même ; regardez d’abord.
        [many] { NUMBER($alike) } d’entrées ont le titre d’une conférence qui existe déjà. Elles sont importées quand même ; regardez d’abord.
       *[other] { NUMBER($alike) } entrées ont le titre d’une conférence qui existe déjà. Elles sont importées quand même ; regardez d’abord.
    }
calendar-note-people = Les noms et adresses des personnes qui organisent ou participent ne sont pas gardés.
calendar-note-files = Les pièces jointes ne sont pas récupérées.
calendar-note-others = Les tâches, le journal et les plages occupées sont laissés de côté : ce ne sont pas des conférences.
calendar-note-areas = Une entrée qui ne nomme aucun domaine prioritaire reçoit « Autre ». Corrigez-le ensuite.
calendar-heading-entry = Entrée
calendar-heading-name = Titre
calendar-heading-property = Propriété

# Ce qu’il faut savoir d’une entrée, et qui n’empêche rien.
problem-entry-floating = Elle n’a pas de fuseau horaire. Ses heures sont prises comme celles de ce serveur : { $zone }.
problem-entry-no-end = Elle n’a pas de fin. Seul son début est gardé, et aucune fin n’est inventée.
problem-entry-twice = Ses horloges ({ $zone }) montrent cette heure deux fois ce jour-là. La première est prise.
problem-entry-shortened = Il y a { NUMBER($length) } caractères ; les { NUMBER($limit) } premiers sont gardés.
problem-entry-link-left-out = « { $typed } » n’est pas un lien qu’Accord peut montrer. Il est laissé de côté.
problem-entry-deadline-alone = C’est l’échéance d’une conférence qui n’est pas dans le fichier. Elle est laissée de côté.
problem-entry-ours = Elle est sortie d’Accord sous la référence { $reference }, et dit autre chose. Un fichier ne la change pas : corrigez-la là-bas.
problem-entry-not-newer = Elle dit autre chose que { $reference }, et n’est pas plus récente que ce qui a été importé. { $reference } reste telle quelle.
problem-entry-changed-here = { $reference } a été modifiée ici depuis son importation. Elle reste telle quelle.
problem-entry-theirs = Elle dit autre chose que { $reference }, dont d’autres s’occupent. Celle-ci reste telle quelle.

# Ce qui empêche une entrée d’être importée.
problem-entry-repeats = Elle se répète. Accord garde chaque rencontre à part, pour que personne n’apprenne une rencontre qui n’a pas lieu. Enlevez la répétition, ou donnez à chaque rencontre sa propre entrée.
problem-entry-undated = Elle ne dit pas quand elle commence.
problem-entry-too-large = Elle a plus de lignes qu’aucun agenda n’en écrit pour une entrée.
problem-entry-same = L’entrée { $other } a la même identité. Laissez l’une des deux.
problem-entry-unknown = Elle dit être { $reference } d’Accord, et vous ne pouvez voir aucune conférence de ce genre. Enlevez l’entrée.
problem-property-twice = Cela se trouve deux fois dans l’entrée. Laissez l’une des deux.
problem-line-not-understood = « { $typed } » n’est pas une ligne d’agenda.
problem-moment-not-understood = « { $typed } » n’est ni un jour (20270512) ni un moment (20270512T090000).
problem-length-not-understood = « { $typed } » n’est pas une durée (PT2H, P3D).
problem-zone-not-a-place = { $near ->
        [none] « { $typed } » n’est pas un fuseau horaire qu’Accord connaît. Il en faut un qui porte le nom d’un lieu, comme Europe/Paris.
       *[other] « { $typed } » n’est pas un fuseau horaire qu’Accord connaît. Vouliez-vous dire { $near } ?
    }
problem-hour-skipped = Le { $day }, les horloges de { $zone } sautent { $hour } : elles reprennent à { $following }.
problem-lasts-too-long = Elle dure { NUMBER($days) } jours. Une conférence en a { NUMBER($limit) } au plus ; ce qui dure plus longtemps a des conférences.
problem-hours-without-day = Elle a des heures, et pas de jour.

# ------------------------------------------------------------------------------------------------------------- errors
error-calendar-not-known = Aucun agenda ne commence dans ce fichier. Rien n’a été modifié. Cherchez « exporter » dans votre agenda, et rendez le fichier que cela donne.
error-calendar-broken =
    { $entries ->
        [0] Cet agenda ne peut pas être lu : une de ses parties ne finit pas, ou finit deux fois. Rien n’a été modifié. Ressortez-le de son agenda.
        [one] Cet agenda peut être lu jusqu’à sa première entrée, et pas plus loin : une de ses parties ne finit pas, ou finit deux fois. Rien n’a été modifié. Ressortez-le de son agenda.
        [many] Cet agenda peut être lu jusqu’à l’entrée { $entries }, et pas plus loin : une de ses parties ne finit pas, ou finit deux fois. Rien n’a été modifié. Ressortez-le de son agenda.
       *[other] Cet agenda peut être lu jusqu’à l’entrée { $entries }, et pas plus loin : une de ses parties ne finit pas, ou finit deux fois. Rien n’a été modifié. Ressortez-le de son agenda.
    }
error-calendar-empty = Aucune entrée de cet agenda n’a de date : il n’y a que des tâches, un journal ou rien. Rien n’a été modifié.
error-calendar-too-long =
    { $organisers ->
        [0] Cet agenda a plus de { NUMBER($limit) } entrées, et un fichier peut en apporter autant. Rien n’a été modifié. Sortez une période plus courte de votre agenda.
       *[other] Cet agenda a plus de { NUMBER($limit) } entrées, et un membre peut en apporter autant à la fois. Rien n’a été modifié. Sortez une période plus courte de votre agenda, ou demandez à l’équipe de révision ou d’administration du serveur, qui peut en apporter { NUMBER($organisers) }.
    }
