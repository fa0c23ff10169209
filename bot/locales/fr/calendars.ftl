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
