# Des conférences dans les agendas des gens : remises en fichiers .ics, et reprises du fichier de n’importe qui.

# Ce que dit une entrée. On la lit dans un agenda, qui ne met rien en forme.
calendar-hosts = Organisée par { $hosts }
calendar-by = { $what } : { $day }
calendar-register = S’inscrire : { $link }
calendar-online = En ligne : { $link }
calendar-back = Dans Accord : { $command }
calendar-due-registration = Fin des inscriptions : { $title }
calendar-due-papers = Fin de l’appel à communications : { $title }
calendar-name-upcoming = Accord : conférences à venir
calendar-name-mine = Accord : les conférences où je vais

# ------------------------------------------------------------------------------------------------------------ remettre
calendar-what-upcoming = Ce qui vient, avec les filtres
calendar-what-mine = Là où je vais
calendar-title-handed = Pour votre agenda
calendar-handed = { $conferences ->
        [one] { NUMBER($conferences) } conférence, telle que vous pouvez la voir, avec ses échéances en jours à part. Ouvrez le fichier : votre agenda la reprend.
        [many] { NUMBER($conferences) } de conférences, telles que vous pouvez les voir, avec leurs échéances en jours à part. Ouvrez le fichier : votre agenda les reprend.
       *[other] { NUMBER($conferences) } conférences, telles que vous pouvez les voir, avec leurs échéances en jours à part. Ouvrez le fichier : votre agenda les reprend.
    }
calendar-again = Les entrées gardent leur identité : reprenez un fichier plus récent, et ce qui a été déplacé ou annulé remplace ce qui se trouve dans votre agenda. Les heures sont celles du lieu ; votre agenda les montre dans les vôtres.
calendar-more = Il y en a davantage : les { NUMBER($most) } prochaines sont dans le fichier. Les filtres vous donnent les autres.
calendar-title-nothing = Rien pour votre agenda
calendar-nothing = Aucune conférence ne convient que vous puissiez voir.
calendar-left-out = { $left ->
        [one] { NUMBER($left) } conférence n’est pas dans le fichier : ses jours ne sont pas connus, et aucun n’est inventé.
        [many] { NUMBER($left) } de conférences ne sont pas dans le fichier : leurs jours ne sont pas connus, et aucun n’est inventé.
       *[other] { NUMBER($left) } conférences ne sont pas dans le fichier : leurs jours ne sont pas connus, et aucun n’est inventé.
    }
calendar-left-out-more = … et { NUMBER($more) } de plus
calendar-vague-nothing = { $reference }, { $title } : pas encore de date
calendar-vague-start = { $reference }, { $title } : on sait seulement { $known }
calendar-vague-end = { $reference }, { $title } : de sa fin, on sait seulement { $known }
