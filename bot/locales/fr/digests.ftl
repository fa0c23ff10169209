# Les bulletins : leurs réglages, et leurs éditions.
rhythm-daily = chaque jour
rhythm-weekly = chaque semaine
rhythm-fortnightly = toutes les deux semaines
rhythm-monthly = chaque mois

section-conferences = Conférences à venir
section-practices = Bonnes pratiques
section-initiatives = Nouvelles initiatives
section-progress = Où en est l’Appel
section-commitments = Engagements
section-gaps = Lacunes à combler
section-days = Journées internationales

manner-message = Un nouveau message à chaque fois
manner-thread = Un nouveau message, avec un fil pour en parler
manner-in-place = Un seul message, tenu à jour

digest-state-active = arrive
digest-state-paused = en pause
digest-state-failing = n’arrive pas

digest-trouble-channel-gone = son salon n’existe plus
digest-trouble-cannot-view = Accord ne peut pas voir son salon
digest-trouble-cannot-send = Accord ne peut pas écrire dans son salon
digest-trouble-cannot-read-history = Accord ne peut pas lire l’historique des messages de son salon, et ne sait donc pas si une édition s’y trouve déjà
digest-trouble-thread-closed = son fil est fermé
digest-trouble-cannot-open-threads = Accord ne peut pas ouvrir de fil dans son salon
digest-trouble-role-gone = le rôle qu’il mentionne n’existe plus ; il arrive sans lui
digest-trouble-server-left = Accord a été retiré du serveur
digest-trouble-refused = vous n’acceptez pas de messages privés d’Accord
digest-trouble-discord-refuses = Discord ne l’a pas accepté

wanted-areas = domaines
wanted-topics = thèmes
wanted-regions = régions
wanted-countries = pays
wanted-languages = langues

moment-new = nouveauté
moment-changed = mise à jour
moment-deadline = échéance
moment-begins = commence bientôt
moment-due = à échéance
moment-fulfilled = tenu

empty-nothing-new = rien de nouveau
empty-filtered-out = les filtres n’ont rien laissé passer de ce qui était nouveau
empty-told-already = tout ce qui était nouveau avait déjà été annoncé
