# Ajouter une conférence : les mots à écrire ; « -also » en donne d’autres qui veulent dire la même chose, entre virgules.
due-registration = inscription
due-registration-also = inscriptions, s’inscrire, enregistrement, date limite d’inscription
due-papers = communications
due-papers-also = communication, appel à communications, résumés, résumé, propositions, proposition, contributions, articles
meets-online = en ligne
meets-online-also = et en ligne, aussi en ligne, en ligne sur, en ligne à, virtuel, virtuelle, visioconférence, en visioconférence, à distance, hybride

# Les trois formulaires. Un intitulé compte au plus 45 signes, une description et un exemple 100.
draft-form-conference = Conférence, étape { NUMBER($step) } sur 3 : { $part }
draft-part-conference-1 = quoi, quand et où
draft-part-conference-2 = qui, et pourquoi
draft-part-conference-3 = y prendre part
typed-conference-kind = Nature de la rencontre
typed-conference-kind-placeholder = Conférence, atelier, formation, consultation
typed-conference-dates = Dates et heures
typed-conference-dates-description = Aussi précisément que vous le savez : un mois ou une année suffit.
typed-conference-dates-placeholder = du 12 au 14 mai 2027, 9 h – 17 h
typed-conference-zone = Fuseau horaire de ces heures
typed-conference-zone-description = Partie du monde et ville, comme Europe/Paris ; UTC si elle s’adresse au monde entier.
typed-conference-zone-placeholder = America/Toronto
typed-conference-place = Lieu
typed-conference-place-description = Ville et pays, « en ligne », ou les deux. Un lien dit où l’on se retrouve en ligne.
typed-conference-place-placeholder = Montréal, Canada ; en ligne
typed-conference-hosts = Qui l’organise
typed-conference-hosts-description = Une organisation par ligne ; après deux-points : co-organisation, financement, partenaire.
typed-conference-hosts-placeholder = UNESCO
typed-conference-summary = De quoi on y parle
typed-conference-summary-description = Quelques phrases. Ne nommez personne qui ne le souhaite pas.
typed-conference-audience = À qui elle s’adresse
typed-conference-audience-placeholder = À tout le monde, ou à un ou plusieurs groupes
typed-conference-registration = Lien pour s’inscrire
typed-conference-registration-description = Une page publique ; son adresse commence par https
typed-conference-deadlines = Dates limites
typed-conference-deadlines-description = Une par ligne : « inscription : » ou « communications : », puis le dernier jour.
typed-conference-deadlines-placeholder = inscription : 2027-03-01
typed-conference-languages = Langues que l’on y parle
typed-conference-languages-description = Noms ou codes, séparés par des virgules.
typed-conference-languages-placeholder = français, anglais, arabe
typed-conference-claimed = Combien y prennent part, et qui le dit
typed-conference-claimed-description = Un nombre, un tiret et d’où il vient. Laissez vide si personne ne l’a dit.
typed-conference-claimed-placeholder = 500 – les organisateurs
typed-conference-series = Série à laquelle elle appartient
typed-conference-series-description = Le nom qu’elles ont en commun, par exemple celui d’un forum annuel.
typed-conference-status = Si elle a lieu
typed-conference-marks = Par des jeunes ou des femmes ; qui la voit

# Ce qui est gardé jusqu’ici, et enregistré.
conference-due = { $kind } jusqu’au { $date }
conference-hour-twice = Ce jour-là, les horloges y marquent { $hour } deux fois : il s’agit de la première.
conference-also-online =
    { $link ->
        [none] en ligne
       *[other] en ligne : { $link }
    }
draft-became-conference = Ajoutée
button-add-another = En ajouter une autre

# A-t-elle lieu ?
button-takes-place-confirmed = Confirmer
button-takes-place-postponed = Reporter
button-takes-place-cancelled = L’annuler
button-takes-place-held = Elle a eu lieu
stands-proposed = Elle est proposée, et pas encore certaine.
stands-confirmed = Elle a lieu. Les agendas où on l’importe de nouveau le diront.
stands-postponed = Qui la consulte lit qu’elle est reportée. Donnez-lui de nouvelles dates dès que vous les connaissez.
stands-cancelled = Qui la consulte lit qu’elle est annulée, et personne ne reçoit plus de rappel.
stands-held = Elle appartient à ce qui s’est passé. Dites ce qui en est sorti, pour que d’autres en profitent.
stands-already = C’est déjà ce qui y est dit. Rien n’a changé.
cancel-title = Annuler cette conférence ?
cancel-body = Elle reste ici, marquée comme annulée. Aucun rappel n’est plus envoyé, et les agendas où on l’importe de nouveau montrent qu’elle n’a pas lieu.
button-really-cancel = Oui, l’annuler
button-do-not-cancel = Non, la laisser
button-new-dates = Donner de nouvelles dates
