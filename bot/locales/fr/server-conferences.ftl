# Ce qu’un serveur veut des conférences : le fuseau des heures saisies, ses propres événements, des calendriers.
button-conferences-here = Conférences ici
button-calendars = Calendriers
server-conferences-form = Conférences ici
server-conferences-title = Conférences ici
server-conferences-zone = Fuseau horaire
server-conferences-zone-description = Pour les heures saisies ici, par exemple Europe/Paris. Vide : UTC.
server-conferences-discord = Dans Discord
server-conferences-events = En faire des événements de ce serveur
server-conferences-events-description = Ses propres conférences confirmées, avec dates complètes et fuseau horaire.
server-conferences-calendars = Calendriers des conférences
server-conferences-calendars-description = Un message qui se tient à jour. Ôtez un salon pour l’en retirer.
setup-zone-kept = Fuseau horaire :
server-zone-default = { $zone }, faute de choix
server-events-kept = Les conférences deviennent des événements de ce serveur :
server-calendars-kept = Calendriers affichés dans :
server-events-lacking = C’est enregistré, mais Accord ne peut pas encore créer d’événements ici. Dans les paramètres du serveur, sous Rôles, accordez-lui : { $permissions }. La suite se fait d’elle-même.
permission-create-events = Créer des événements
status-zone = Les heures saisies ici s’entendent dans le fuseau { $zone }.
status-zone-default = Aucun fuseau horaire n’est choisi : les heures saisies ici s’entendent en { $zone }. L’administration en choisit un avec { $command }.
status-events =
    { $count ->
        [0] Les conférences de ce serveur en deviennent des événements ; il n’y en a aucun pour l’instant.
        [one] { $count } conférence figure parmi les événements de ce serveur.
        [many] { $count } de conférences figurent parmi les événements de ce serveur.
       *[other] { $count } conférences figurent parmi les événements de ce serveur.
    }
status-events-waiting =
    { $count ->
        [one] { $count } événement de ce serveur est en cours de mise à jour.
        [many] { $count } d’événements de ce serveur sont en cours de mise à jour.
       *[other] { $count } événements de ce serveur sont en cours de mise à jour.
    }
status-events-lacking =
    { $count ->
        [0] Accord ne peut pas créer d’événements ici.
        [one] Accord ne peut pas créer d’événements ici, et { $count } attend.
        [many] Accord ne peut pas créer d’événements ici, et { $count } attendent.
       *[other] Accord ne peut pas créer d’événements ici, et { $count } attendent.
    } Dans les paramètres du serveur, sous Rôles, accordez-lui : { $permissions }. La suite se fait d’elle-même.
status-events-full =
    { $count ->
        [one] { $count } conférence attend de devenir un événement : ce serveur en a autant que Discord le permet. La suite se fait d’elle-même dès que l’un d’eux est passé.
        [many] { $count } de conférences attendent de devenir des événements : ce serveur en a autant que Discord le permet. La suite se fait d’elle-même dès que certains sont passés.
       *[other] { $count } conférences attendent de devenir des événements : ce serveur en a autant que Discord le permet. La suite se fait d’elle-même dès que certains sont passés.
    }
status-events-refused =
    { $count ->
        [one] Discord n’a pas accepté { $count } événement de ce serveur.
        [many] Discord n’a pas accepté { $count } d’événements de ce serveur.
       *[other] Discord n’a pas accepté { $count } événements de ce serveur.
    } Accord essaie de nouveau toutes les dix minutes ; si cela dure, dites-le à celles et ceux qui le font fonctionner.
status-calendars = Calendriers des conférences affichés dans { $channels }.

event-registration = Inscription : { $link }
event-online = En ligne : { $link }
event-both = { $place } et en ligne
event-somewhere-online = En ligne
event-nowhere-yet = Lieu à préciser
event-will-stand = Elle devient un événement de ce serveur d’ici une minute.
event-lacking = Elle doit devenir un événement de ce serveur, mais Accord ne peut pas en créer ici. L’administration peut le lui accorder, dans les paramètres du serveur, sous Rôles : { $permissions }. La suite se fait d’elle-même.

posted-calendar-title = Conférences à venir
posted-calendar-none = Aucune conférence à venir que tout le monde ici puisse voir.
posted-calendar-foot = Ce message se tient à jour.
button-all-ahead = Toutes celles à venir
