# Ce qu’un serveur veut des conférences : le fuseau des heures saisies, ses propres événements, des calendriers.
button-conferences-here = Conférences ici
server-conferences-form = Conférences ici
server-conferences-title = Conférences ici
server-conferences-zone = Fuseau horaire
server-conferences-zone-description = Pour les heures saisies ici, par exemple Europe/Paris. Vide : UTC.
setup-zone-kept = Fuseau horaire :
server-zone-default = { $zone }, faute de choix
status-zone = Les heures saisies ici s’entendent dans le fuseau { $zone }.
status-zone-default = Aucun fuseau horaire n’est choisi : les heures saisies ici s’entendent en { $zone }. L’administration en choisit un avec { $command }.
permission-create-events = Créer des événements
event-registration = Inscription : { $link }
event-online = En ligne : { $link }
event-both = { $place } et en ligne
event-somewhere-online = En ligne
event-nowhere-yet = Lieu à préciser
